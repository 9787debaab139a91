import { type FoundClause, HIT_END, HIT_START } from '../../store/index.ts';
import { isPhrase } from './describe-term.ts';
import type { SearchTerm } from './search-term.ts';

/** How texts print a phrase that is found although they part its words otherwise: in one, with a hyphen, or apart. */
export interface OtherPrint {
  /** In the letters of the search table: small ones. */
  readonly print: string;
  readonly hits: number;
}

/**
 * The prints among the hits of a phrase that are not the one asked for, most frequent first: of "semi-conductor" the
 * places where it is "semiconductor". Chinese is written without spaces and has none.
 */
export function otherPrints(term: SearchTerm, clauses: readonly FoundClause[]): readonly OtherPrint[] {
  if (term.kind !== 'phrase' || !isPhrase(term) || /\p{Script=Han}/u.test(term.words.join(''))) return [];
  const asked = term.words.join(' ');
  const hits = new Map<string, number>();
  for (const { marked } of clauses)
    for (const piece of marked.split(HIT_START).slice(1)) {
      const print = piece.slice(0, piece.indexOf(HIT_END));
      const other = otherwisePrinted(asked, print);
      if (other !== '') hits.set(other, (hits.get(other) ?? 0) + 1);
    }
  return [...hits]
    .map(([print, count]) => ({ print, hits: count }))
    .sort((x, y) => y.hits - x.hits || (x.print < y.print ? -1 : 1));
}

/**
 * The words of a print that are parted otherwise than those asked for, without their neighbours: of "open Indo Pacific"
 * beside "open Indo-Pacific" the last two. Marks between other words are not known here, so those words are not quoted.
 */
function otherwisePrinted(asked: string, print: string): string {
  const [wanted, found] = [separators(asked), separators(print)];
  if (letters(asked) !== letters(print)) return wanted.join('') === found.join('') ? '' : print;
  const common = (at: number) => wanted[at] === ' ' && found[at] === ' ';
  const pieces: { words: string; differs: boolean }[] = [{ words: '', differs: false }];
  let at = 0;
  for (const unit of print.replace(/[ -]/gu, '')) {
    const [last] = pieces.slice(-1);
    if (at > 0 && common(at)) pieces.push({ words: unit, differs: false });
    else if (last) {
      last.words += (found[at] ?? '') + unit;
      if (found[at] !== wanted[at]) last.differs = true;
    }
    at += unit.length;
  }
  return pieces
    .filter(({ differs }) => differs)
    .map(({ words }) => words)
    .join(' … ');
}

function letters(words: string): number {
  return words.replace(/[ -]/gu, '').length;
}

/** By the number of letters before it: the space or hyphen that stands there. */
function separators(words: string): readonly string[] {
  const at: string[] = [];
  let before = 0;
  for (const unit of words)
    if (unit === ' ' || unit === '-') at[before] = unit;
    else before += unit.length;
  return at;
}
