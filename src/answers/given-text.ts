import { type PreparedText, prepareClauses, type SegmentedText } from '../comparison/index.ts';
import { clausesInSteps, hasOverlongMarks, MOST_MARKS, normalise } from '../text/index.ts';
import { inSteps, pauseAfter } from './let-others-in.ts';
import { found, type Refusal, type Result, refused } from './refusal.ts';

/**
 * Clauses that a handed-in text may have: ten times as many as the longest statement that is known. The work and the
 * reply of a comparison grow with the clauses, however short they are.
 */
const MOST_CLAUSES = 10_000;

/** Why words cannot be read: no writing puts so many marks on one letter. Null where they can. */
export function refusalOfMarks(words: string, parameter: string): Refusal | null {
  if (!hasOverlongMarks(words)) return null;
  return {
    reason: 'bad-parameter',
    detail: `One letter carries more than ${MOST_MARKS} combining marks; no script needs so many, and such a text cannot be read.`,
    detailIn: {
      ru: `На одной букве больше ${MOST_MARKS} знаков: столько не нужно ни одной письменности, такой текст прочитать нельзя.`,
    },
    parameter,
  };
}

/** A handed-in text in normal form, cut into clauses, or why it cannot be taken. Nothing of it is stored. */
export async function readGiven(
  raw: string,
  lang: string,
  parameter: string,
): Promise<Result<SegmentedText>> {
  const body = normalise(raw);
  const marks = refusalOfMarks(body, parameter);
  if (marks) return refused(marks);
  await pauseAfter(body);
  const clauses = await inSteps(clausesInSteps(body, { lang, most: MOST_CLAUSES }), body.length);
  if (clauses.length > MOST_CLAUSES) {
    const most = MOST_CLAUSES.toLocaleString('en');
    return refused({
      reason: 'too-many-clauses',
      detail: `The text has more than ${most} clauses; at most ${most} can be compared. Compare it in parts.`,
      parameter,
    });
  }
  await pauseAfter(body);
  return found({ text: body, lang, clauses });
}

/** What a comparison within a language goes by, which one across languages does without. */
export async function prepareGiven({ text, lang, clauses }: SegmentedText): Promise<PreparedText> {
  const prepared = prepareClauses(text, clauses, lang);
  await pauseAfter(text);
  return prepared;
}
