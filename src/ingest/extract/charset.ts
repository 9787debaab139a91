/**
 * Bytes → text. Order of trust: byte order mark, what the server says, what the page says in its first kilobyte,
 * valid UTF-8, what the publisher used to write, windows-1252. A claim that the bytes contradict is passed over.
 */
export interface Decoded {
  readonly text: string;
  /** The WHATWG name of the encoding that was used. */
  readonly charset: string;
}

const HEAD_BYTES = 1024;

export function decodeBytes(
  bytes: Uint8Array,
  claims: { readonly contentType?: string | undefined; readonly publisher?: string | undefined } = {},
): Decoded {
  const mark = byteOrderMark(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const said = [
    mark,
    /charset\s*=\s*["']?([\w-]+)/i.exec(claims.contentType ?? '')?.[1],
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1],
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1],
    'utf-8',
    claims.publisher,
  ];
  for (const label of said) {
    if (label === undefined) continue;
    const text = decodeStrictly(bytes, label);
    if (text !== undefined) return { text, charset: new TextDecoder(label).encoding };
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), charset: 'windows-1252' };
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
