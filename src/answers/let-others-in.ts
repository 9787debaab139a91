import { allSteps, type Steps } from '../text/index.ts';

declare global {
  /** The platform has it; the types of browsers, which other rooms use, do not. */
  interface Scheduler {
    wait(milliseconds: number): Promise<void>;
  }
}

/**
 * Everybody's requests run on one thread: long work is done in pieces, and whoever waits is served between two of them.
 */
export function letOthersIn(): Promise<void> {
  return scheduler.wait(0);
}

/** A text so long takes long enough for others to notice, in each of the steps of reading it. */
const LONG_TEXT = 20_000;

/** Lets others in after a step of reading a long text; after one of a short text there is nobody to let in. */
export async function pauseAfter({ length }: { readonly length: number }): Promise<void> {
  if (length > LONG_TEXT) await letOthersIn();
}

/** Does work on so many characters that comes in steps, and lets others in between two of them where they are many. */
export async function inSteps<T>(steps: Steps<T>, characters: number): Promise<T> {
  if (characters <= LONG_TEXT) return allSteps(steps);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await letOthersIn();
  }
}
