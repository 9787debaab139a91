import { type SharedWording, wordingAbsences } from '../../formula/index.ts';
import type { DatedStoredText, DerivedRecord } from '../../store/index.ts';

/** Wording that few partners share, or a few words, is no expectation. */
const LEAST_PARTNERS = 3;
const LEAST_WORDS = 5;

/** Kept for each text; they come by weight, so what is left out is the least telling. */
const MOST_ABSENCES = 60;

/** For each text the shared wording of its world that it lacks. Formulas are counted from their hits when asked for. */
export function wordingAbsencesOf(
  texts: readonly DatedStoredText[],
  wordings: readonly SharedWording[],
  isPartner: (key: string) => boolean,
): readonly DerivedRecord[] {
  const telling = wordings.filter(
    ({ partners, words, within }) =>
      within === undefined && partners.length >= LEAST_PARTNERS && words >= LEAST_WORDS,
  );
  const absences = wordingAbsences(
    texts.map(({ statement, partner, body, adopted, level, words }) => ({
      id: statement,
      partner,
      text: body,
      adopted,
      level,
      words,
    })),
    telling,
    isPartner,
  );
  return texts.map(({ statement }) => ({
    id: statement,
    record: JSON.stringify((absences.get(statement) ?? []).slice(0, MOST_ABSENCES)),
  }));
}
