import type { Context } from 'hono';
import { Refused } from '../../answers/refusal.ts';
import { limitedBody } from '../api/body.ts';
import { countRequest } from '../platform/client.ts';
import type { Environment } from '../platform/environment.ts';

/** What the API takes as one text as well. */
const MOST_CHARACTERS = 200_000;

/** A form that was sent, read within bounds of size and time. */
export async function sentForm(c: Context<Environment>): Promise<FormData> {
  await countRequest(c, 'post');
  await limitedBody(c, async () => undefined);
  try {
    return await c.req.raw.formData();
  } catch {
    throw new Refused({
      reason: 'bad-body',
      detail: 'What was sent cannot be read as a form.',
      parameter: 'form',
    });
  }
}

/** The fields of a form that are words, as if they stood in an address. */
export function wordsOf(form: FormData): URLSearchParams {
  const words = new URLSearchParams();
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('text')) words.append(name, value);
  return words;
}

/** A short value of a form. */
export function fieldOf(form: FormData, name: string, most: number): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, most).toWellFormed() : '';
}

/**
 * The words of one text: pasted, or of a plain file, which then goes before them. Files of other kinds are read by the
 * script of the page, which puts their words into the box; without it they are refused by name.
 */
export async function textOf(form: FormData, suffix: string): Promise<string> {
  const file = form.get(`file${suffix}`) as string | File | null;
  const pasted = form.get(`text${suffix}`);
  const isFile = file !== null && typeof file !== 'string' && file.size > 0;
  const words = isFile ? await plainText(file, `file${suffix}`) : typeof pasted === 'string' ? pasted : '';
  const parameter = `${isFile ? 'file' : 'text'}${suffix}`;
  if (words.trim() === '')
    throw new Refused({
      reason: 'missing-parameter',
      detail: 'Paste a text or choose a file.',
      parameter: `text${suffix}`,
    });
  if (words.length > MOST_CHARACTERS)
    throw new Refused({
      reason: 'body-too-large',
      detail: `A text may have at most ${MOST_CHARACTERS.toLocaleString('en')} characters.`,
      parameter,
    });
  if (!words.isWellFormed())
    throw new Refused({ reason: 'bad-body', detail: 'The text holds half a character.', parameter });
  return words;
}

async function plainText(file: File, parameter: string): Promise<string> {
  if (!/\.(txt|text|md|markdown)$/i.test(file.name))
    throw new Refused({
      reason: 'wrong-media-type',
      detail: 'Without scripts only plain text and Markdown files can be read.',
      parameter,
      value: file.name,
      valid: ['.txt', '.md'],
    });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new Refused({
      reason: 'bad-body',
      detail: 'The file is not valid UTF-8.',
      parameter,
      value: file.name,
    });
  }
}
