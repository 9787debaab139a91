/** A text of any language → its clauses as keys that are the same in all: formulas, names, numbers, dates, concepts. Pure. */
import { type Formula, type FormulaHit, phrases, readText, steppedMatcherOf } from '../../formula/index.ts';
import { conceptOf, glossaryLanguage, readConcepts } from '../../glossary/index.ts';
import {
  allSteps,
  type Clause,
  functionWordsOf,
  markerAt,
  primaryLanguage,
  readTokens,
  type Steps,
  splitClauses,
  type Tokens,
} from '../../text/index.ts';
import type { KeyedClause, KeyedText, KeyPlace } from '../types.ts';
import { readNumbers } from './numbers.ts';
import { keyedClause } from './packed-keys.ts';
import { unknownWords } from './unknown-words.ts';

/**
 * The keys of a text, by clause. Offsets point into the text as given. `clauses` are those of `splitClauses`, where they
 * are known; `formulas` are those of the project unless given; `hits`, where the text was searched before, those of any
 * lexicon that holds them. Plain names of a theme are words like others, which the glossary has.
 */
export function readKeys(
  text: string,
  options: {
    readonly lang: string;
    readonly clauses?: readonly Clause[];
    readonly formulas?: readonly Formula[];
    readonly hits?: readonly FormulaHit[];
  },
): KeyedText {
  return allSteps(readingKeys(text, options));
}

/** `readKeys` in steps. */
export function readingKeys(text: string, options: Parameters<typeof readKeys>[1]): Steps<KeyedText> {
  const { lang, formulas = phrases } = options;
  const clauses = options.clauses ?? splitClauses(text, { lang });
  return keysOf(text, lang, formulas, { clauses, sentences: clauses }, options.hits);
}

/** `readKeys` for units that are cut already: each is a clause. */
export function readUnitKeys(units: readonly string[], lang: string): KeyedText {
  let at = 0;
  const clauses = units.map((unit, paragraph): Clause => {
    const from = at;
    at += unit.length + 1;
    return { from, to: from + unit.length, paragraph, kind: 'paragraph' };
  });
  const text = units.join('\n');
  return allSteps(keysOf(text, lang, phrases, { clauses, sentences: splitClauses(text, { lang }) }));
}

/** `sentences` are what formulas are looked for in. */
function* keysOf(
  text: string,
  lang: string,
  formulas: readonly Formula[],
  { clauses, sentences }: { readonly clauses: readonly Clause[]; readonly sentences: readonly Clause[] },
  hits?: readonly FormulaHit[],
): Steps<KeyedText> {
  const language = primaryLanguage(lang);
  const tokens = readTokens(text);
  yield;
  const numbers = readNumbers(text, language, tokens).map(
    ({ from, to, kind, values }): KeyPlace => ({ from, to, kind, keys: values.map((value) => `#${value}`) }),
  );
  yield;
  const found =
    hits ??
    (yield* steppedMatcherOf(formulas, language)(readText(text, language, { clauses: sentences, tokens })));
  const ofFormulas = formulaPlaces(found, formulas);
  yield;
  const ofConcepts = conceptPlaces(text, language, tokens).filter(outside(numbers));
  yield;
  const known = [...ofFormulas, ...numbers, ...ofConcepts];
  const unknown = yield* unknownWords(text, language, tokens, known);
  yield;
  const places = known.concat(unknown).sort((x, y) => x.from - y.from || y.to - x.to);
  yield;
  let at = 0;
  return {
    text,
    lang,
    formulas,
    words: countOfWords(tokens),
    hasConcepts: glossaryLanguage(lang) !== undefined,
    clauses: clauses.map((clause): KeyedClause => {
      const own: KeyPlace[] = [];
      const start = clause.from + markerLength(text, clause);
      while (at < places.length && places[at].from < clause.to) {
        const place = places[at++];
        if (place.from >= start && place.to <= clause.to) own.push(place);
      }
      return keyedClause(clause, own);
    }),
  };
}

function countOfWords({ count, id, isWord }: Tokens): number {
  let words = 0;
  for (let token = 0; token < count; token++) words += isWord[id[token]];
  return words;
}

/** A printed number is no number of the statement: points are numbered anew in every text. */
function markerLength(text: string, clause: Clause): number {
  return clause.number === undefined ? 0 : (markerAt(text, clause.from, clause.to)?.length ?? 0);
}

function formulaPlaces(hits: readonly FormulaHit[], formulas: readonly Formula[]): readonly KeyPlace[] {
  const asked = new Set(formulas.map(({ id }) => id));
  return hits
    .filter(({ formula }) => asked.has(formula))
    .map(({ from, to, formula }): KeyPlace => ({ from, to, kind: 'formula', keys: [`*${formula}`] }));
}

function conceptPlaces(text: string, lang: string, tokens: Tokens): readonly KeyPlace[] {
  const places: KeyPlace[] = [];
  const isFunctionAt = functionPlaces(text, lang, tokens);
  for (const { from, to, concepts } of readConcepts(text, lang, tokens)) {
    if (concepts.length === 0 || isFunctionAt(from, to)) continue;
    const { kind, keys } = meaningOf(concepts);
    places.push({ from, to, kind, keys });
  }
  return places;
}

/** Whether a place is a function word. Places are asked about in text order; most are a token, which comes back. */
function functionPlaces(
  text: string,
  lang: string,
  { count, from: starts, to: ends, id, vocabulary }: Tokens,
): (from: number, to: number) => boolean {
  const isFunction = functionWordsOf(lang);
  const known: (boolean | undefined)[] = [];
  let token = 0;
  return (from, to) => {
    while (token < count && starts[token] < from) token++;
    if (token === count || starts[token] !== from || ends[token] !== to)
      return isFunction(text.slice(from, to).toLowerCase());
    const word = id[token];
    known[word] ??= isFunction(vocabulary[word]);
    return known[word];
  };
}

/** Words of a text come back many times, and with them the concepts that they may be. */
const meanings = new WeakMap<readonly number[], Pick<KeyPlace, 'kind' | 'keys'>>();

function meaningOf(concepts: readonly number[]): Pick<KeyPlace, 'kind' | 'keys'> {
  const known = meanings.get(concepts);
  if (known !== undefined) return known;
  const kinds = concepts.map((number) => conceptOf(number).kind);
  const made = {
    kind: kinds.includes('name') ? 'name' : kinds.every((kind) => kind === 'word') ? 'word' : 'term',
    keys: concepts.map(conceptKey),
  } as const;
  meanings.set(concepts, made);
  return made;
}

function conceptKey(number: number): string {
  const { kind, key } = conceptOf(number);
  return `${kind.charAt(0)}:${key}`;
}

/**
 * Whether a place has no part in any of a list in text order, or holds more: "million" of "500 million" is no word of its
 * own, "COVID-19" is a name.
 */
function outside(list: readonly KeyPlace[]): (place: KeyPlace) => boolean {
  let at = 0;
  return (place) => {
    while (at < list.length && list[at].to <= place.from) at++;
    const next = list[at];
    if (next === undefined || next.from >= place.to) return true;
    return place.from <= next.from && place.to >= next.to && place.to - place.from > next.to - next.from;
  };
}
