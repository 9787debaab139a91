import { findAbsences, type SharedWording } from '../../formula/index.ts';
import type { DatedStoredText, DerivedRecord } from '../../store/index.ts';

/** Shared wording that a text lacks although texts that it is measured against have it. */
interface StoredAbsence {
  readonly id: string;
  readonly words: string;
  /** The text before it with the same partner has it. */
  readonly predecessor: boolean;
  /** Other partners whose latest text up to this date has it. */
  readonly partners: readonly string[];
  /** Texts of the language that have it. */
  readonly texts: number;
}

/** Wording that few partners share, or a few words, is no expectation. */
const LEAST_PARTNERS = 3;
const LEAST_WORDS = 5;

/** Kept for each text; they come by weight, so what is left out is the least telling. */
const MOST_ABSENCES = 60;

/** For each text the shared wording of its world that it lacks. Formulas are counted from their hits when asked for. */
export function wordingAbsencesOf(
  texts: readonly DatedStoredText[],
  wordings: readonly SharedWording[],
): readonly DerivedRecord[] {
  const told = wordings.filter(
    ({ partners, words, within }) =>
      within === undefined && partners.length >= LEAST_PARTNERS && words >= LEAST_WORDS,
  );
  const counted = texts.map(({ statement, partner, lang, body, adopted }) => ({
    id: statement,
    partner,
    lang,
    text: body,
    adopted,
    hits: [],
  }));
  return texts.map(({ statement }) => {
    const { absences } = findAbsences(statement, counted, { wordings: told });
    const kept = absences.slice(0, MOST_ABSENCES).map(
      ({ id, words, predecessor, others, count }): StoredAbsence => ({
        id,
        words,
        predecessor: predecessor !== undefined,
        partners: [...new Set(others.map(({ partner }) => partner))].sort(),
        texts: count.n,
      }),
    );
    return { id: statement, record: JSON.stringify(kept) };
  });
}
