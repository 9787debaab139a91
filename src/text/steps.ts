/** Work that stops now and then, so that who does not own the thread alone can let others work between two steps. */
export type Steps<T> = Generator<void, T>;

/** Does the work at one go. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
