/** A computed reply that can be given again. */
export interface RememberedReply {
  readonly headers: Headers;
  readonly body: ArrayBuffer;
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
    const size = reply.body.byteLength;
    if (size > this.#limitBytes / 8) return;
    const before = this.#replies.get(key);
    if (before) {
      this.#bytes -= before.body.byteLength;
      this.#replies.delete(key);
    }
    this.#replies.set(key, reply);
    this.#bytes += size;
    for (const [oldest, { body }] of this.#replies) {
      if (this.#bytes <= this.#limitBytes) break;
      this.#replies.delete(oldest);
      this.#bytes -= body.byteLength;
    }
  }

  get bytes(): number {
    return this.#bytes;
  }
}
