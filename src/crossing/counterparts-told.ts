/** How many clauses of each side have a counterpart, in the words of the API, of pages and of figures. Pure. */
import type { CrossedSummary } from './types.ts';

/** What the two sides are called; in Russian in the genitive. */
interface Sides {
  readonly a: string;
  readonly b: string;
}

const LETTERS: Sides = { a: 'A', b: 'B' };

/** Without a full stop. `where` says in what the counterparts are. */
export function counterpartsTold(
  { a, b }: CrossedSummary['clauses'],
  oneStatement: boolean,
  { of = LETTERS, where = ' in the other language' }: { readonly of?: Sides; readonly where?: string } = {},
): string {
  const more = a.possible === 0 ? '' : `, ${a.possible} and ${b.possible} more a possible one`;
  return `${a.with} of ${a.of} ${a.of === 1 ? 'clause' : 'clauses'} of ${of.a} and ${b.with} of ${b.of} of ${of.b} have a ${oneStatement ? '' : 'sure or likely '}counterpart${where}${more}`;
}

export function counterpartsToldInRussian(
  { a, b }: CrossedSummary['clauses'],
  oneStatement: boolean,
  of: Sides = LETTERS,
): string {
  const more = a.possible === 0 ? '' : `; возможное\u00a0— ещё у ${a.possible} и ${b.possible}`;
  const [inA, inB] = [a, b].map(
    (side) => `у ${side.with} из ${side.of} ${isOne(side.of) ? 'положения' : 'положений'}`,
  );
  return `${oneStatement ? 'Соответствие' : 'Верное или вероятное соответствие'} на другом языке есть ${inA} ${of.a} и ${inB} ${of.b}${more}`;
}

/** «Из 21 положения». */
function isOne(n: number): boolean {
  return n % 10 === 1 && n % 100 !== 11;
}
