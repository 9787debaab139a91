import { gunzipSync } from 'node:zlib';

export type Format = 'html' | 'markdown' | 'feed' | 'pdf' | 'docx' | 'data' | 'plain';

/** Captures may arrive packed although nobody asked for it. */
export function unpack(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? new Uint8Array(gunzipSync(bytes)) : bytes;
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
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|item|entry|rdf:RDF)\b/i.test(head))
    return 'feed';
  if (/^[[{]/.test(head) && /json|javascript/.test(hints.contentType ?? 'json')) return 'data';
  if (/^---\r?\n/.test(head) || /markdown/.test(hints.contentType ?? '')) return 'markdown';
  if (/^<|<(?:html|body|p|div|article)\b[^>]*>/i.test(head) && !/\.(?:md|markdown)$/i.test(hints.name ?? ''))
    return 'html';
  if (/\.(?:md|markdown)$/i.test(hints.name ?? '')) return 'markdown';
  return 'plain';
}
