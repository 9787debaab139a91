/** What a text or a statement is measured against. */
export interface Expected<Text> {
  /** The one before it with the same partner, where the collection has one. */
  readonly predecessor: Text | null;
  /** The latest of every other partner before this one, by partner. */
  readonly others: readonly Text[];
}

/** Others must agree: one partner's wish is no expectation. */
export const LEAST_PARTNERS = 2;

/** `earlier` in order of date. `latest` has the others in the order of their partners' first texts. */
export function expectedOf<Text extends { readonly partner: string }>(
  { partner }: Pick<Text, 'partner'>,
  earlier: readonly Text[],
): Expected<Text> & { readonly latest: readonly Text[] } {
  const latest = new Map(
    earlier.filter((other) => other.partner !== partner).map((other) => [other.partner, other]),
  );
  return {
    predecessor: earlier.findLast((other) => other.partner === partner) ?? null,
    others: [...latest.values()].sort((a, b) => (a.partner < b.partner ? -1 : 1)),
    latest: [...latest.values()],
  };
}
