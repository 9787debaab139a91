/** A computed reply that can be given again. */
export interface RememberedReply {
  readonly headers: Headers;
  /** workerd gives a blob again and again without copying it: of 136 kB twice as many a second as of a buffer. */
  readonly body: Blob;
}

/**
 * The replies that one isolate gave last, bounded by their bytes; the one used longest ago goes first. It stands in
 * front of the Cache API, which costs a round trip and does nothing on `*.workers.dev`.
 */
export class ReplyMemory {
  readonly #replies = new Map<string, RememberedReply>();
  readonly #limitBytes: number;
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  get(key: string): RememberedReply | undefined {
    const reply = this.#replies.get(key);
    if (reply) {
      this.#replies.delete(key);
      this.#replies.set(key, reply);
    }
    return reply;
  }

  /** A reply of more than an eighth of the memory is not kept: it would push out too many others. */
  set(key: string, reply: RememberedReply): void {
    const size = bytesOf(key, reply);
    if (size > this.#limitBytes / 8) return;
    const before = this.#replies.get(key);
    if (before) {
      this.#bytes -= bytesOf(key, before);
      this.#replies.delete(key);
    }
    this.#replies.set(key, reply);
    this.#bytes += size;
    for (const [oldest, forgotten] of this.#replies) {
      if (this.#bytes <= this.#limitBytes) break;
      this.#replies.delete(oldest);
      this.#bytes -= bytesOf(oldest, forgotten);
    }
  }

  get bytes(): number {
    return this.#bytes;
  }
}

/** The headers of a reply, and what holds it in the memory: for a short reply more than its body. */
const BYTES_AROUND_A_BODY = 3000;

function bytesOf(key: string, { body }: RememberedReply): number {
  return body.size + 2 * key.length + BYTES_AROUND_A_BODY;
}
