import type { D1Database } from '@cloudflare/workers-types';
import {
  type FoundClause,
  HIT_END,
  HIT_START,
  readClauses,
  type SearchedText,
  type ShownClause,
} from '../../store/index.ts';
import { partsOfWord, splitWords } from '../../text/index.ts';

/** One hit in its context: a line of a concordance. */
export interface SearchLine {
  readonly text: SearchedText;
  readonly clause: ShownClause;
  /** Span of the hit in the whole text. */
  readonly from: number;
  readonly to: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
}

/** A hit that was found and not yet shown. */
export interface Mark {
  readonly text: number;
  readonly clause: number;
  /** Half-open range of words of the clause, those with a hyphen counted by their parts. */
  readonly first: number;
  readonly end: number;
  readonly left: string;
  readonly right: string;
  /** Characters of the clause, where the hit has signs beside its words. */
  readonly span?: { readonly from: number; readonly to: number };
}

/** The hits of a clause as ranges of words: what joins words and parts of words is one space or hyphen, which counts them. */
export function marksOf({ text, clause, marked }: FoundClause): readonly Mark[] {
  const marks: Mark[] = [];
  let first = 0;
  let word = 0;
  let start = 0;
  for (let at = 0; at < marked.length; at++) {
    const unit = marked[at];
    if (unit === ' ' || unit === '-') word++;
    else if (unit === HIT_START) {
      first = word;
      start = at;
    } else if (unit === HIT_END)
      marks.push({
        text,
        clause,
        first,
        end: word + 1,
        left: marked.slice(0, start),
        right: marked.slice(at + 1),
      });
  }
  return marks;
}

export const SEARCH_SORTS = ['date', 'partner', 'left', 'right'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** Hits in the order of their texts, partner by partner, or by the words before or after them. */
export function sortMarks(
  marks: readonly Mark[],
  order: SearchSort,
  texts: readonly Pick<SearchedText, 'text' | 'partner'>[],
): readonly Mark[] {
  if (order === 'date') return marks;
  if (order === 'partner') {
    const partnerOf = new Map(texts.map(({ text, partner }) => [text, partner]));
    const byPartner = Map.groupBy(marks, ({ text }) => partnerOf.get(text) ?? '');
    return [...byPartner].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => own);
  }
  const clean = (words: string) => words.replaceAll(HIT_START, '').replaceAll(HIT_END, '').trim();
  const keyOf = (mark: Mark) =>
    order === 'right' ? clean(mark.right) : clean(mark.left).split(' ').reverse().join(' ');
  return marks
    .map((mark) => ({ mark, key: keyOf(mark) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ mark }) => mark);
}

/** The lines of the given hits, in their order. */
export async function linesOf(
  db: D1Database,
  texts: readonly SearchedText[],
  marks: readonly Mark[],
): Promise<readonly SearchLine[]> {
  const byId = new Map(texts.map((text) => [text.text, text]));
  const clauses = marks.length > 0 ? await readClauses(db, marks) : [];
  return marks.flatMap((mark, index): readonly SearchLine[] => {
    const clause = clauses[index];
    const text = byId.get(mark.text);
    if (!clause || !text) return [];
    const words = mark.span ? [] : splitWords(clause.wording).flatMap(partsOfWord);
    const from = mark.span?.from ?? words[mark.first]?.from;
    const to = mark.span?.to ?? words[mark.end - 1]?.to;
    if (from === undefined || to === undefined) return [];
    return [
      {
        text,
        clause,
        from: clause.from + from,
        to: clause.from + to,
        left: clause.wording.slice(0, from),
        match: clause.wording.slice(from, to),
        right: clause.wording.slice(to),
      },
    ];
  });
}

/** Lines read at a time: a clause takes up to some kilobytes. */
const LINES_AT_ONCE = 500;

/** Every line of a concordance, page by page, up to `most`. */
export async function* pagesOfLines(
  db: D1Database,
  { texts, marks }: { readonly texts: readonly SearchedText[]; readonly marks: readonly Mark[] },
  most: number,
): AsyncGenerator<readonly SearchLine[]> {
  for (let from = 0; from < Math.min(most, marks.length); from += LINES_AT_ONCE)
    yield await linesOf(db, texts, marks.slice(from, Math.min(most, from + LINES_AT_ONCE)));
}
