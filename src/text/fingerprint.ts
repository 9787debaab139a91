import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Names a text by its content: the SHA-256 of its UTF-8 bytes, as 64 hexadecimal digits. Give it the normalised
 * text; anything else gets another name. Uses Web Crypto, which Node and workerd both have.
 */
export async function fingerprint(normalised: string): Promise<string> {
  return fingerprintOfBytes(Uint8Array.from(new TextEncoder().encode(normalised)));
}

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export async function fingerprintOfBytes(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** `fingerprint` for code that cannot wait: Web Crypto answers with a promise only. */
export function fingerprintAtOnce(normalised: string): string {
  return bytesToHex(sha256(utf8ToBytes(normalised)));
}
