import { nearestKin } from '../../statement/index.ts';

/** What is known of a text that is measured against others. */
export interface Measured {
  readonly partner: string;
  readonly adopted: string;
  /** Of leaders, of ministers …; unknown where nobody has noted it. */
  readonly level?: string | undefined;
  readonly words?: number | undefined;
}

/** What a text or a statement is measured against. */
export interface Expected<Text> {
  /**
   * The one before it with the same partner, where the collection has one: the latest of its level and of about its
   * length, else the latest of any.
   */
  readonly predecessor: Text | null;
  /** The latest of every other partner before this one, by partner. */
  readonly others: readonly Text[];
}

/** Others must agree: one partner's wish is no expectation. */
export const LEAST_PARTNERS = 2;

/**
 * `earlier` in order of date. `latest` has the others in the order of their partners' first texts. What is assigned to
 * no partner (`isPartner` is false for its key) has no predecessor and is no other.
 */
export function expectedOf<Text extends Measured>(
  subject: Measured,
  earlier: readonly Text[],
  isPartner: (key: string) => boolean = () => true,
): Expected<Text> & { readonly latest: readonly Text[] } {
  const { partner } = subject;
  const latest = new Map(
    earlier
      .filter((other) => other.partner !== partner && isPartner(other.partner))
      .map((other) => [other.partner, other]),
  );
  const own = isPartner(partner) ? earlier.filter((other) => other.partner === partner).toReversed() : [];
  const kin = nearestKin(
    kinOf(subject),
    own.map((text) => ({ ...kinOf(text), text })),
  );
  return {
    predecessor: kin?.text ?? null,
    others: [...latest.values()].sort((a, b) => (a.partner < b.partner ? -1 : 1)),
    latest: [...latest.values()],
  };
}

function kinOf({ adopted, level = 'unknown', words = 0 }: Measured) {
  return { record: { kind: 'statement', level, adopted }, texts: [{ words }] };
}
