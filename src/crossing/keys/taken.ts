/** Whether any place of a stretch is taken. Asked of every number of a text: a view of the stretch would cost more. */
export function isAnyTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (taken[at] === 1) return true;
  return false;
}
