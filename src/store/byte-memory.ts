/** A value larger than this part of the memory would push out too many others, and is not kept. */
const LARGEST_SHARE = 1 / 8;

/** What was used last, bounded by bytes; what was used longest ago goes first. */
export class ByteMemory<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  readonly #limit: number;
  readonly #sizeOf: (key: string, value: Value) => number;
  #bytes = 0;

  /** `sizeOf`: about how many bytes an entry takes. */
  constructor(limitBytes: number, sizeOf: (key: string, value: Value) => number) {
    this.#limit = limitBytes;
    this.#sizeOf = sizeOf;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value): void {
    const bytes = this.#sizeOf(key, value);
    if (bytes > this.#limit * LARGEST_SHARE) return;
    this.#bytes += bytes - (this.#entries.get(key)?.bytes ?? 0);
    this.#entries.delete(key);
    this.#entries.set(key, { value, bytes });
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#limit) break;
      this.#entries.delete(oldest);
      this.#bytes -= entry.bytes;
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }
}
