import type { D1Database } from '@cloudflare/workers-types';
import {
  countPlaces,
  type FoundClause,
  type FoundCount,
  HIT_END,
  HIT_START,
  listClausesHolding,
  readClauses,
  type SearchAnswer,
  searchClauses,
} from '../../store/index.ts';
import { partsOfWord, splitWords } from '../../text/index.ts';
import { type Mark, marksOf } from './concordance.ts';
import type { SearchTerm } from './search-term.ts';
import { placesOfSign, printsOfSign, type Signs, spanWithSigns } from './signs.ts';
import { wholeNumbers } from './whole-numbers.ts';

type Phrase = Extract<SearchTerm, { readonly kind: 'phrase' }>;

/** What the search table is asked, whichever the texts. */
export interface TableQuestion {
  readonly expression: string;
  readonly column: 'folded' | 'stems';
  readonly theme: string | undefined;
}

export interface FoundPlaces {
  readonly answer: SearchAnswer;
  readonly marks: readonly Mark[];
  /** What its words find whatever the signs beside them; null where no sign was asked for. */
  readonly unsigned: SearchAnswer | null;
}

/** More clauses than this are not read to look at their signs: the words beside the sign are then too frequent. */
const MOST_READ = 2000;
const READ_AT_ONCE = 500;
/** Nor are numbers looked at in more clauses than this. */
const MOST_NUMBERS = 10_000;

const NOWHERE: FoundPlaces = {
  answer: { counts: [], clauses: [], themes: [] },
  marks: [],
  unsigned: null,
};

/** The places of a term in some texts, by words alone: signs beside them are passed over. */
export async function findByWords(
  db: D1Database,
  question: TableQuestion,
  texts: readonly number[],
  limit: number,
): Promise<FoundPlaces> {
  if (texts.length === 0) return NOWHERE;
  const answer = await searchClauses(db, { ...question, texts, limit });
  return { answer, marks: answer.clauses.flatMap(marksOf), unsigned: null };
}

/**
 * Those that have the signs too, held to the wording as it is printed, and in which a number is a whole one. All of them
 * are counted; `limit`: clauses whose places are given. Null where that is too much to look at.
 */
export async function findHeld(
  db: D1Database,
  question: TableQuestion,
  signs: Signs | undefined,
  texts: readonly number[],
  limit: number,
): Promise<FoundPlaces | null> {
  if (texts.length === 0) return NOWHERE;
  const most = signs ? MOST_READ : MOST_NUMBERS;
  const unsigned = await searchClauses(db, { ...question, texts, limit: most });
  if (unsigned.counts.reduce((sum, { clauses }) => sum + clauses, 0) > most) return null;
  const whole = unsigned.clauses.map((clause) => withHits(clause, wholeNumbers(clause.marked)));
  if (!signs && whole.every((clause, at) => clause === unsigned.clauses[at])) {
    const clauses = whole.slice(0, limit);
    return { answer: { ...unsigned, clauses }, marks: clauses.flatMap(marksOf), unsigned: null };
  }
  const kept = (signs ? await withSigns(db, whole, signs) : whole.map(asKept)).filter(
    ({ marks }) => marks.length > 0,
  );
  const places = kept.map(({ clause: { text, clause }, marks }) => ({ text, clause, hits: marks.length }));
  const given = kept.slice(0, limit);
  return {
    answer: {
      ...(await countPlaces(db, places, texts, question.theme)),
      clauses: given.map(({ clause }) => clause),
    },
    marks: given.flatMap(({ marks }) => marks),
    unsigned: signs ? unsigned : null,
  };
}

interface Kept {
  readonly clause: FoundClause;
  readonly marks: readonly Mark[];
}

function asKept(clause: FoundClause): Kept {
  return { clause, marks: marksOf(clause) };
}

async function withSigns(
  db: D1Database,
  clauses: readonly FoundClause[],
  signs: Signs,
): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (let at = 0; at < clauses.length; at += READ_AT_ONCE) {
    const some = clauses.slice(at, at + READ_AT_ONCE);
    const shown = await readClauses(db, some);
    for (const [index, clause] of some.entries()) {
      const wording = shown[index]?.wording ?? '';
      const words = splitWords(wording).flatMap(partsOfWord);
      const spans = marksOf(clause).map((mark) => ({
        mark,
        span: spanWithSigns(wording, words, mark, signs),
      }));
      kept.push({
        clause: withHits(
          clause,
          spans.map(({ span }) => span !== null),
        ),
        marks: spans.flatMap(({ mark, span }) => (span ? [{ ...mark, span }] : [])),
      });
    }
  }
  return kept;
}

/** Does a phrase begin or end with a number? "500" is not in "500,000". */
export function isNumberAtEdge({ words, prefix }: Phrase): boolean {
  return !prefix && (/^\p{Nd}/u.test(words[0] ?? '') || /\p{Nd}$/u.test(words.at(-1) ?? ''));
}

/** Counts of a term in other forms or spellings, in which a number at the edge of a phrase is a whole one too. */
export async function countHeld(
  db: D1Database,
  question: TableQuestion,
  term: SearchTerm,
  texts: readonly number[],
): Promise<readonly FoundCount[]> {
  const held =
    term.kind === 'phrase' && isNumberAtEdge(term) ? await findHeld(db, question, undefined, texts, 0) : null;
  return (held ?? (await findByWords(db, question, texts, 0))).answer.counts;
}

/** The places of a sign alone, which the search table does not know. Null where there are too many. */
export async function findSign(
  db: D1Database,
  sign: string,
  theme: string | undefined,
  texts: readonly number[],
  limit: number,
): Promise<FoundPlaces | null> {
  if (texts.length === 0) return NOWHERE;
  const clauses = await listClausesHolding(db, printsOfSign(sign), texts, MOST_READ + 1);
  if (clauses.length > MOST_READ) return null;
  const all = clauses.flatMap(({ text, clause, wording }) => {
    // Lowered once: the words to either side of a hit are then parts of one string.
    const lower = wording.toLowerCase();
    return placesOfSign(wording, sign).map(
      (span): Mark => ({
        text,
        clause,
        first: 0,
        end: 0,
        left: lower.slice(0, span.from),
        right: lower.slice(span.to),
        span,
      }),
    );
  });
  const byClause = Map.groupBy(all, ({ text, clause }) => `${text} ${clause}`);
  const places = [...byClause.values()].flatMap((own) =>
    own[0] ? [{ text: own[0].text, clause: own[0].clause, hits: own.length }] : [],
  );
  const answer = await countPlaces(db, places, texts, theme);
  const marks = answer.clauses
    .slice(0, limit)
    .flatMap(({ text, clause }) => byClause.get(`${text} ${clause}`) ?? []);
  return { answer: { ...answer, clauses: [] }, marks, unsigned: null };
}

/** The phrase as one whose every place has its signs. */
export function asSigned({ words, prefix, signed }: Phrase): Phrase {
  return { kind: 'phrase', words, prefix, ...(signed ?? {}) };
}

/** A clause with some of its hits marked, the others not; the same one where all of them stay. */
function withHits(clause: FoundClause, kept: readonly boolean[]): FoundClause {
  if (kept.every(Boolean)) return clause;
  let hit = -1;
  const marked = [...clause.marked]
    .filter((unit) => {
      if (unit === HIT_START) hit += 1;
      return (unit !== HIT_START && unit !== HIT_END) || kept[hit] === true;
    })
    .join('');
  return { ...clause, marked };
}
