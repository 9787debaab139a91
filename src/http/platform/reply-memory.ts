import { ByteMemory } from '../../store/index.ts';

/** A computed reply that can be given again. */
export interface RememberedReply {
  readonly headers: Headers;
  /** workerd gives a blob again and again without copying it: of 136 kB twice as many a second as of a buffer. */
  readonly body: Blob;
}

/** The headers of a reply, and what holds it in the memory: for a short reply more than its body. */
const BYTES_AROUND_A_BODY = 3000;

/**
 * The replies that one isolate gave last, bounded by their bytes. It comes before the Cache API, which costs a round trip
 * and does nothing on `*.workers.dev`.
 */
export class ReplyMemory extends ByteMemory<RememberedReply> {
  constructor(limitBytes: number) {
    super(limitBytes, (key, { body }) => body.size + 2 * key.length + BYTES_AROUND_A_BODY);
  }
}
