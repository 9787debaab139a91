/** Tags are given from outside: there are more than are worth remembering. */
const MOST_LANGUAGES = 64;

/** What was made for a language, remembered by its tag. Emptied when full, so that memory stays bounded. */
export class LanguageMemory<T> {
  readonly #byTag = new Map<string, T>();

  /** What is known of a language; made where nothing is. */
  of(tag: string, make: (tag: string) => T): T {
    const known = this.#byTag.get(tag);
    if (known !== undefined) return known;
    const made = make(tag);
    if (this.#byTag.size >= MOST_LANGUAGES) this.#byTag.clear();
    this.#byTag.set(tag, made);
    return made;
  }

  get size(): number {
    return this.#byTag.size;
  }
}
