/** How far the rules for one stop may read the rest of the text. Pure. */

/** Readings of the whole text that its stops may take together. */
const READINGS = 24;
/** A short text is read as often as it is asked for. */
const LEAST_UNITS = 200_000;
/** Afterwards only what stands so near is read. */
const NEAR = 256;

/**
 * Counts what the stops of one text read of the rest of it: a rule that asks whether a word is printed elsewhere reads
 * up to the whole text, and a text may be made of such stops. Prose takes a fraction of what there is.
 */
export class Looks {
  #left: number;

  constructor(length: number) {
    this.#left = READINGS * length + LEAST_UNITS;
  }

  /** How far to either side of an offset one more rule may read: no further than it wants to. */
  reach(wanted: number): number {
    return this.#left > 0 ? wanted : Math.min(wanted, NEAR);
  }

  /** Units that were read. */
  spend(units: number): void {
    this.#left -= units;
  }
}
