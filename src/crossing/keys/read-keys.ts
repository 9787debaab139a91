/** A text of any language → its clauses as keys that are the same in all: formulas, names, numbers, dates, concepts. Pure. */
import {
  createMatcher,
  type Formula,
  type Matcher,
  phrases,
  type ReadText,
  readText,
} from '../../formula/index.ts';
import { conceptOf, glossaryLanguage, readConcepts } from '../../glossary/index.ts';
import {
  type Clause,
  functionWordsOf,
  markerAt,
  primaryLanguage,
  readTokens,
  splitClauses,
  stemWord,
  type Tokens,
} from '../../text/index.ts';
import type { KeyedClause, KeyedText, KeyPlace } from '../types.ts';
import { coarseSkeleton, isNameSign, skeletonOfSigns } from './chinese-names.ts';
import { readNumbers } from './numbers.ts';
import { keyedClause } from './packed-keys.ts';
import { consonantsOf, nameSkeletons } from './transliterate.ts';

/**
 * The keys of a text, by clause. Offsets point into the text as given. `clauses` are those of `splitClauses`, where they
 * are known; `formulas` are those of the project unless given; plain names of a theme are words like others, which the
 * glossary has.
 */
export function readKeys(
  text: string,
  options: {
    readonly lang: string;
    readonly clauses?: readonly Clause[];
    readonly formulas?: readonly Formula[];
  },
): KeyedText {
  const { lang, formulas = phrases } = options;
  const clauses = options.clauses ?? splitClauses(text, { lang });
  return keysOf(text, lang, formulas, { clauses, sentences: clauses });
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
  return keysOf(text, lang, phrases, { clauses, sentences: splitClauses(text, { lang }) });
}

/** `sentences` are what formulas are looked for in. */
function keysOf(
  text: string,
  lang: string,
  formulas: readonly Formula[],
  { clauses, sentences }: { readonly clauses: readonly Clause[]; readonly sentences: readonly Clause[] },
): KeyedText {
  const language = primaryLanguage(lang);
  const tokens = readTokens(text);
  const numbers = readNumbers(text, language, tokens).map(
    ({ from, to, kind, values }): KeyPlace => ({ from, to, kind, keys: values.map((value) => `#${value}`) }),
  );
  const places = [
    ...readFormulas(readText(text, language, { clauses: sentences, tokens }), formulas),
    ...numbers,
    ...conceptPlaces(text, language, tokens).filter(outside(numbers)),
  ];
  places.push(...unknownWords(text, language, tokens, places));
  places.sort((x, y) => x.from - y.from || y.to - x.to);
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

const matchers = new WeakMap<readonly Formula[], Map<string, Matcher>>();

function readFormulas(read: ReadText, formulas: readonly Formula[]): readonly KeyPlace[] {
  const { lang } = read;
  const byLanguage = matchers.get(formulas) ?? new Map<string, Matcher>();
  matchers.set(formulas, byLanguage);
  const matcher = byLanguage.get(lang) ?? createMatcher(formulas, lang);
  byLanguage.set(lang, matcher);
  return matcher(read).map(
    ({ from, to, formula }): KeyPlace => ({ from, to, kind: 'formula', keys: [`*${formula}`] }),
  );
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

/** Whether a place has no part in any of a list in text order: "million" of "500 million" is no word of its own. */
function outside(list: readonly KeyPlace[]): (place: KeyPlace) => boolean {
  let at = 0;
  return (place) => {
    while (at < list.length && list[at].to <= place.from) at++;
    const next = list[at];
    return next === undefined || next.from >= place.to || (place.from <= next.from && place.to > next.to);
  };
}

/** Words outside every place: perhaps a name that both texts spell in letters of their own. */
function unknownWords(
  text: string,
  lang: string,
  { count, from: starts, to: ends, id, isWord, vocabulary }: Tokens,
  places: readonly KeyPlace[],
): readonly KeyPlace[] {
  const taken = new Uint8Array(text.length);
  for (const { from, to } of places) taken.fill(to - from === 1 ? SOFT : 1, from, to);
  const isFunction = functionWordsOf(lang);
  const found: KeyPlace[] = [];
  let end = 0;
  let run = { from: 0, to: 0, unknown: 0 };
  const closeRun = (): void => {
    const skeleton = run.unknown < 2 ? undefined : skeletonOfSigns(text.slice(run.from, run.to));
    if (skeleton !== undefined)
      found.push({ from: run.from, to: run.to, kind: 'name', keys: [`^${skeleton}`] });
  };
  // A word comes back, with a capital or without.
  const keys: (readonly string[] | undefined)[] = [];
  const keysOf = (word: number, isCapital: boolean): readonly string[] => {
    const print = 2 * word + (isCapital ? 1 : 0);
    const known = keys[print] ?? keysOfUnknown(vocabulary[word], lang, isCapital);
    keys[print] = known;
    return known;
  };
  for (let token = 0; token < count; token++) {
    const word = id[token];
    if (isWord[word] === 0) continue;
    const from = starts[token];
    const to = ends[token];
    const before = end;
    end = to;
    if (taken[from] === 1) continue;
    const folded = vocabulary[word];
    if (to - from === 1 && isNameSign(folded)) {
      if (run.to !== from) {
        closeRun();
        run = { from, to, unknown: 0 };
      }
      run.to = to;
      if (taken[from] === 0) run.unknown++;
      continue;
    }
    if (taken[from] !== 0 || HAN.test(folded) || isFunction(folded) || DIGIT.test(folded)) continue;
    const startsSentence = before === 0 || SENTENCE_ENDS.test(text.slice(before, from));
    const isCapital = CAPITAL.test(text.slice(from, from + 2));
    found.push({
      from,
      to,
      kind: isCapital && !startsSentence ? 'name' : 'unknown',
      keys: keysOf(word, isCapital),
    });
  }
  closeRun();
  return found;
}

/** A place of a single character: an ideograph that means something alone may also be part of a name. */
const SOFT = 2;
const SENTENCE_ENDS = /[.!?:;。！？：；\n]/;
const HAN = /^\p{Script=Han}$/u;
const DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const LATIN = /^\p{Script=Latin}+/u;

function keysOfUnknown(folded: string, lang: string, isName: boolean): readonly string[] {
  const keys = LATIN.test(folded) ? [`=${folded}`, `=${stemWord(folded, lang)}`] : [];
  if (!isName) return keys;
  const coarse = coarseSkeleton(consonantsOf(folded));
  keys.push(...nameSkeletons(folded).map((skeleton) => `~${skeleton}`));
  return coarse === undefined ? keys : [...keys, `^${coarse}`];
}
