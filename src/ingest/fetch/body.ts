export type BodyFailure = 'too-large' | 'cut-off' | 'timeout';

/**
 * Reads a body to its end, or refuses it: a body that is longer than any document, or that ends before the length
 * the server gave. Aborts (time is up) are thrown on to the caller.
 */
export async function readBody(
  response: Response,
  mostBytes: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly failure: BodyFailure; readonly message: string }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array() };
  for (;;) {
    let part: Awaited<ReturnType<typeof reader.read>>;
    try {
      part = await reader.read();
    } catch (error) {
      if (error instanceof Error && /abort|timeout/i.test(error.name)) throw error;
      return { failure: 'cut-off', message: `the connection broke after ${length} bytes` };
    }
    if (part.done) break;
    length += part.value.byteLength;
    if (length > mostBytes) {
      await reader.cancel().catch(() => undefined);
      return {
        failure: 'too-large',
        message: `longer than ${Math.round(mostBytes / 1_000_000)} MB: not a document`,
      };
    }
    chunks.push(part.value);
  }
  const promised = response.headers.get('content-length');
  // With a content encoding the length is that of the packed body.
  if (promised !== null && response.headers.get('content-encoding') === null && Number(promised) !== length)
    return { failure: 'cut-off', message: `${length} of ${promised} bytes came` };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return { bytes };
}
