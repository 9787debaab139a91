/** Who has not asked for so long whether it is next was ended by the platform, which tells nobody. */
const HEARD_WITHIN_MS = 5000;

/** So long a piece of work was ended by the platform as well, or keeps the others waiting no longer. */
const LONGEST_WORK_MS = 60_000;

/** So much longer sleeps each who waits than the one before it, so that a long line costs little more than a short one. */
const STEP_MS = 2;

/** One who is at work, or waits for it. */
export interface Place {
  atWork: boolean;
  /** When it began to work or last asked whether it is next, in milliseconds since 1970. */
  heard: number;
}

export interface LineLimits {
  /** Who may be at work at a time. */
  readonly atWork: number;
  /** With those who wait. */
  readonly inside: number;
  /** After how many milliseconds nobody waits any longer. */
  readonly longestWaitMs: number;
}

/**
 * First come, first served, so many at a time. Who waits asks again by a timer of its own: the platform ends a request
 * that waits for nothing but another request, and while timers are awaited it hears new connections.
 *
 * Nobody waits for ever, whatever the clock does: the pauses that one has asked for count as time that has passed, for a
 * clock may stand still or be set back, and a place that was taken by a later clock is one of now.
 */
export class WaitingLine {
  readonly #limits: LineLimits;
  /** In order of arrival. */
  readonly #places = new Set<Place>();

  constructor(limits: LineLimits) {
    this.#limits = limits;
  }

  /** Gives a place when it is one's turn; null where the line is full, or was too slow. */
  async enter(): Promise<Place | null> {
    const arrived = Date.now();
    this.#forgetTheGone(arrived);
    if (this.#places.size >= this.#limits.inside) return null;
    const place: Place = { atWork: false, heard: arrived };
    for (let slept = 0; ; ) {
      // Whoever was taken for gone joins the line again.
      this.#places.add(place);
      place.heard = Date.now();
      const before = this.#waitingBefore(place);
      if (before === 0 && this.#atWork() < this.#limits.atWork) {
        place.atWork = true;
        return place;
      }
      if (Math.max(slept, place.heard - arrived) >= this.#limits.longestWaitMs) {
        this.#places.delete(place);
        return null;
      }
      const pause = STEP_MS * (before + 1);
      await new Promise((resolve) => setTimeout(resolve, pause));
      slept += pause;
      this.#forgetTheGone(Date.now());
    }
  }

  leave(place: Place): void {
    this.#places.delete(place);
  }

  #atWork(): number {
    let count = 0;
    for (const { atWork } of this.#places) if (atWork) count++;
    return count;
  }

  #waitingBefore(place: Place): number {
    let count = 0;
    for (const each of this.#places) {
      if (each === place) break;
      if (!each.atWork) count++;
    }
    return count;
  }

  #forgetTheGone(now: number): void {
    for (const place of this.#places) {
      place.heard = Math.min(place.heard, now);
      if (now - place.heard > (place.atWork ? LONGEST_WORK_MS : HEARD_WITHIN_MS)) this.#places.delete(place);
    }
  }
}
