import { Unreadable } from './unreadable.ts';

/** The share of letters beyond ASCII that must be those of Russian, for bytes that are not UTF-8 to be read as Cyrillic. */
const LEAST_CYRILLIC = 0.9;

/** Bytes of a plain text: UTF-8, UTF-16 where a mark says so, else windows-1251 where that gives Russian letters. */
export function readPlain(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1251').decode(bytes);
    const letters = text.match(/[^\0-\x7f«»—–„“”№…’ ]/g) ?? [];
    const cyrillic = letters.filter((letter) => /[а-яё]/i.test(letter)).length;
    if (letters.length === 0 || cyrillic / letters.length < LEAST_CYRILLIC) throw new Unreadable('encoding');
    return text;
  }
}
