/**
 * Names a text by its content: the SHA-256 of its UTF-8 bytes, as 64 hexadecimal digits. Give it the normalised
 * text; anything else gets another name. Uses Web Crypto, which Node and workerd both have.
 */
export async function fingerprint(normalised: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normalised));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
