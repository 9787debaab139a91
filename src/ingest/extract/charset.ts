/**
 * Bytes → text. Order of trust: byte order mark, what the server says, what the page says in its head, valid UTF-8,
 * what the publisher used to write, the old set whose letters the bytes make sense in. A claim that the bytes contradict
 * is passed over.
 */
import { guessCharset } from './guess-charset.ts';

export interface Decoded {
  readonly text: string;
  /** The WHATWG name of the encoding that was used. */
  readonly charset: string;
}

/** A page may say its character set late: after long comments and scripts, yet before its text. */
const HEAD_BYTES = 65_536;

export function decodeBytes(
  bytes: Uint8Array,
  claims: {
    readonly contentType?: string | undefined;
    readonly publisher?: string | undefined;
    /** The language that the text should be in: tells old sets apart that all make sense. */
    readonly lang?: string | undefined;
  } = {},
): Decoded {
  const mark = byteOrderMark(bytes);
  const head = headOf(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)));
  const said = [
    mark,
    /charset\s*=\s*["']?([\w-]+)/i.exec(claims.contentType ?? '')?.[1],
    /<meta[^>]{1,300}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1],
    /<\?xml[^>]{1,300}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1],
    'utf-8',
    claims.publisher,
  ];
  const isUtf8 = mark === undefined && readsAsUtf8(bytes);
  for (const label of said) {
    if (label === undefined || (isUtf8 && isOneByteSet(label))) continue;
    const text = decodeStrictly(bytes, label);
    if (text === undefined || (isWestern(label) && holdsForeignWords(text))) continue;
    return { text, charset: new TextDecoder(label).encoding };
  }
  const charset = guessCharset(bytes, claims.lang);
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

/** Up to the end of the head, where the page has one; comments do not declare anything. */
function headOf(start: string): string {
  const end = start.search(/<\/head\s*>|<body[\s>]/i);
  return start.slice(0, end < 0 ? undefined : end).replace(/<!--[\s\S]*?-->/g, '');
}

/** Fewer bytes beyond ASCII may be valid by chance. */
const LEAST_FOREIGN = 4;

/** Letters of an old set hardly ever make valid UTF-8: where they do, the claim was left over from another page. */
function readsAsUtf8(bytes: Uint8Array): boolean {
  let foreign = 0;
  for (const byte of bytes) if (byte > 0x7f) foreign++;
  return foreign >= LEAST_FOREIGN && decodeStrictly(bytes, 'utf-8') !== undefined;
}

function isWestern(label: string): boolean {
  return /^(?:iso-?8859-?1$|windows-1252|cp-?1252|latin-?1|us-ascii|ascii)/iu.test(label);
}

/**
 * Words of nothing but letters with accents: no language has them, and Cyrillic letters read as western ones are such. One
 * sign again and again leads the eye to a number of a page ("····· 12").
 */
function holdsForeignWords(text: string): boolean {
  let found = 0;
  for (const _ of text.matchAll(/([\u00b0-\u00ff])(?!\1{3})[\u00b0-\u00ff]{3,}/gu))
    if (++found === LEAST_FOREIGN_WORDS) return true;
  return false;
}

const LEAST_FOREIGN_WORDS = 10;

function isOneByteSet(label: string): boolean {
  return /^(?:iso-?8859|windows-12|cp-?12|latin|koi8|ibm866|cp866|us-ascii|ascii)/iu.test(label);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return undefined;
}

/** Undefined where the encoding is unknown or the bytes are not of it. */
function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
