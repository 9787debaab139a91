import { gunzipSync } from 'node:zlib';

export type Format = 'html' | 'markdown' | 'feed' | 'pdf' | 'docx' | 'data' | 'plain';

/** No document is longer once it is unpacked; a few kilobytes can pack gigabytes. */
const MOST_UNPACKED_BYTES = 100_000_000;

/** Captures may arrive packed although nobody asked for it. Throws where the packing is broken or holds too much. */
export function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return new Uint8Array(gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED_BYTES }));
  } catch (error) {
    throw new Error('packed (gzip) and cannot be unpacked', { cause: error });
  }
}

/** What a document is: by its first bytes, then by what it looks like; names and headers decide only what is left open. */
export function formatOf(
  bytes: Uint8Array,
  hints: { readonly contentType?: string | undefined; readonly name?: string | undefined } = {},
): Format {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4096))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  refuseForeign(bytes, head);
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|item|entry|rdf:RDF)\b/i.test(head))
    return 'feed';
  if (/^[[{]/.test(head) && (/json/.test(hints.contentType ?? '') || isJson(bytes))) return 'data';
  if (/^---\r?\n/.test(head) || /markdown/.test(hints.contentType ?? '')) return 'markdown';
  if (/^<|<(?:html|body|p|div|article)\b[^>]*>/i.test(head) && !/\.(?:md|markdown)$/i.test(hints.name ?? ''))
    return 'html';
  if (/\.(?:md|markdown)$/i.test(hints.name ?? '')) return 'markdown';
  return 'plain';
}

/** Formats that look readable and are not: the person can save them as another. */
function refuseForeign(bytes: Uint8Array, head: string): void {
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new Error('an old Word file (.doc): save it as .docx or PDF');
  if (head.startsWith('{\\rtf')) throw new Error('a rich text file (.rtf): save it as .docx or PDF');
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const packed = head.startsWith('%PDF-') || head.startsWith('PK\u0003\u0004');
  if (!wide && !packed && head.includes('\u0000'))
    throw new Error('not a text document: a picture or a program');
}

/** Some data interfaces call their replies plain text or HTML. */
function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
