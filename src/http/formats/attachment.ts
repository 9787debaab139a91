/**
 * The header of a download. The name for old programs in ASCII, and as it is (RFC 6266) for those that can: a search for
 * Cyrillic keeps its words.
 */
export function attachment(name: string, extension: string): string {
  const plain = name.replace(/[^\w.-]+/g, '-');
  const letters = name.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').toWellFormed();
  return `attachment; filename="${plain}.${extension}"; filename*=UTF-8''${encodeURIComponent(letters)}.${extension}`;
}
