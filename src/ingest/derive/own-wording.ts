import { findSharedWording } from '../../formula/index.ts';
import type { DatedStoredText, DerivedRecord } from '../../store/index.ts';

/** Shorter runs that come again are grammar. */
const LEAST_WORDS = 5;

/** Kept for each partner; they come by weight, so what is left out is the least telling. */
const MOST_KEPT = 60;

/**
 * For each partner of one world and language the wording that comes again in its own texts and stands, in no form, in a
 * text of another. The whole world is read together, because only then is it known what nobody else says.
 */
export function ownWordingOf(world: readonly DatedStoredText[], lang: string): readonly DerivedRecord[] {
  const wordings = findSharedWording(
    world.map(({ statement, partner, body, adopted }) => ({
      id: statement,
      partner,
      lang,
      text: body,
      adopted,
    })),
    { minPartners: 1, minWords: LEAST_WORDS },
  );
  const own = wordings.filter(
    ({ partners, texts, fragment, within }) =>
      partners.length === 1 && texts >= 2 && !fragment && within === undefined,
  );
  return [...Map.groupBy(own, ({ partners }) => partners[0] ?? '')].map(([partner, all]) => ({
    id: partner,
    record: JSON.stringify(
      [...all]
        .sort((x, y) => y.score * y.texts - x.score * x.texts || (x.id < y.id ? -1 : 1))
        .slice(0, MOST_KEPT)
        .map(({ id, words, texts, places }) => ({ id, words, texts, places })),
    ),
  }));
}
