/**
 * A client may send every byte in a chunk of its own, and each piece that is read costs as much as the next: of a body
 * in chunks of one byte, pieces of this size take a fifth of the processor time.
 */
export const LEAST_PIECE = 1024;

/** Reads a body piece by piece; `undefined` is its end. */
export interface PieceReader {
  next(): Promise<Uint8Array | undefined>;
  /** Nobody wants the rest. A stream that cannot be cancelled is gone already. */
  cancel(): void;
  /** Somebody else may read the rest. */
  release(): void;
}

/**
 * Pieces of at least `LEAST_PIECE` bytes but for the last, where the stream can wait for so many, as bodies on the wire
 * can; else as they come.
 */
export function readPieces(stream: ReadableStream<Uint8Array>): PieceReader {
  const reader = byteReader(stream);
  if (reader !== null)
    return {
      next: async () => {
        const { value } = await reader.readAtLeast(LEAST_PIECE, new Uint8Array(64 * LEAST_PIECE));
        return value === undefined || value.byteLength === 0 ? undefined : value;
      },
      ...givenUp(reader),
    };
  const plain = stream.getReader();
  return { next: async () => (await plain.read()).value, ...givenUp(plain) };
}

/** The reader of bytes that workerd has for bodies on the wire; it waits for so many in native code. */
interface ByteReader {
  readAtLeast(least: number, view: Uint8Array): Promise<{ readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
  releaseLock(): void;
}

/** Null of a stream that has none. */
function byteReader(stream: ReadableStream<Uint8Array>): ByteReader | null {
  let reader: { releaseLock(): void };
  try {
    reader = stream.getReader({ mode: 'byob' });
  } catch {
    return null;
  }
  if ('readAtLeast' in reader) return reader as ByteReader;
  reader.releaseLock();
  return null;
}

function givenUp(reader: { cancel(): Promise<void>; releaseLock(): void }) {
  return {
    cancel: () => void reader.cancel().catch(() => undefined),
    release: () => reader.releaseLock(),
  };
}
