import { languageOf, readTokens, splitClauses, wordKey } from '../../text/index.ts';
import type { SharedText } from '../types.ts';
import { type Automaton, addSequence, countText, createAutomaton, widenPartners } from './automaton.ts';

/** A text inside the index: words as numbers, with where they stand. */
export interface EchoText {
  readonly id: string;
  readonly partner: string;
  readonly partnerNumber: number;
  /** As a whole number YYYYMMDD for ordering; unknown dates come last. */
  readonly date: number;
  readonly text: string;
  readonly symbols: Int32Array;
  readonly clause: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By word: the state of the automaton that the clause up to and including this word ends in. */
  readonly ends: Int32Array;
}

/**
 * Everything that is shared among the texts of one language. `addText` costs the length of the text plus its
 * echoes, whatever else is in the index; nothing already there is read again.
 */
export interface Echoes {
  readonly lang: string;
  readonly automaton: Automaton;
  readonly texts: EchoText[];
  /** Id of a text → its place in `texts`. */
  readonly numberOf: Map<string, number>;
  readonly partners: string[];
  /** Word key → symbol. */
  readonly vocabulary: Map<string, number>;
  /** Folded word → symbol, for words met since the index was made or read, so that no key is made twice. */
  readonly met: Map<string, number>;
  readonly keys: string[];
  /** By symbol: in how many texts it stands. */
  readonly textsWith: number[];
  /** By symbol: is it a function word. */
  readonly isSmall: boolean[];
}

const UNKNOWN_DATE = 99_999_999;

export function createEchoes(lang: string): Echoes {
  return {
    lang,
    automaton: createAutomaton(),
    texts: [],
    numberOf: new Map(),
    partners: [],
    vocabulary: new Map(),
    met: new Map(),
    keys: [],
    textsWith: [],
    isSmall: [],
  };
}

/**
 * Adds one text of the language of the index; returns its place in `echoes.texts`. Throws a TypeError when the id
 * is there already: a text that has changed needs a new index, because an automaton cannot forget.
 */
export function addText(echoes: Echoes, added: SharedText & { readonly adopted?: string }): number {
  if (echoes.numberOf.has(added.id)) throw new TypeError(`${added.id} is in the index already`);
  const { symbols, clause, from, to } = readSymbols(echoes, added.text, true);
  const seen = new Set(symbols);
  for (const symbol of seen) echoes.textsWith[symbol] += 1;
  const ends = new Int32Array(symbols.length);
  for (let first = 0; first < symbols.length; ) {
    let next = first + 1;
    while (next < symbols.length && clause[next] === clause[first]) next++;
    addSequence(echoes.automaton, symbols, first, next, ends);
    first = next;
  }
  const number = echoes.texts.length;
  echoes.numberOf.set(added.id, number);
  const partnerNumber = numberOfPartner(echoes, added.partner);
  echoes.texts.push({
    id: added.id,
    partner: added.partner,
    partnerNumber,
    date: dateNumber(added.adopted),
    text: added.text,
    symbols,
    clause,
    from,
    to,
    ends,
  });
  countText(echoes.automaton, ends, number, partnerNumber, dateNumber(added.adopted));
  return number;
}

/** A symbol that no text of the index has. */
const UNKNOWN_WORD = -2;

/**
 * The words of a text as symbols of the index, with clause and span of each. With `learn` new words get new symbols;
 * without it the index is left as it is, and they get one that nothing else has.
 */
export function readSymbols(
  echoes: Echoes,
  text: string,
  learn = false,
): Pick<EchoText, 'symbols' | 'clause' | 'from' | 'to'> {
  const clauses = splitClauses(text, { lang: echoes.lang });
  const tokens = readTokens(text);
  const small = languageOf(echoes.lang).functionWords;
  const symbolOf = new Int32Array(tokens.vocabulary.length).fill(-1);
  const compounds = compoundsOf(tokens.vocabulary, echoes.lang);
  const room = tokens.count + partsBeyondOne(tokens, compounds);
  const symbols = new Int32Array(room);
  const clause = new Int32Array(room);
  const from = new Int32Array(room);
  const to = new Int32Array(room);
  const symbolOfWord = (folded: string): number =>
    learn
      ? symbolFor(echoes, folded, small)
      : (echoes.met.get(folded) ?? echoes.vocabulary.get(wordKey(folded, echoes.lang)) ?? UNKNOWN_WORD);
  let size = 0;
  let home = 0;
  for (let t = 0; t < tokens.count; t++) {
    const id = tokens.id[t];
    if (tokens.isWord[id] === 0) continue;
    const start = tokens.from[t];
    while (home < clauses.length && clauses[home].to <= start) home++;
    if (home === clauses.length) break;
    if (start < clauses[home].from) continue;
    const parts = compounds.get(id);
    if (parts !== undefined) {
      let begins = start;
      for (const [at, part] of parts.entries()) {
        const ends = at === parts.length - 1 ? tokens.to[t] : begins + part.length;
        symbols[size] = symbolOfWord(part);
        clause[size] = home;
        from[size] = begins;
        to[size++] = ends;
        begins = ends + 1;
      }
      continue;
    }
    if (symbolOf[id] === -1) symbolOf[id] = symbolOfWord(tokens.vocabulary[id]);
    symbols[size] = symbolOf[id];
    clause[size] = home;
    from[size] = start;
    to[size++] = tokens.to[t];
  }
  return {
    symbols: symbols.slice(0, size),
    clause: clause.slice(0, size),
    from: from.slice(0, size),
    to: to.slice(0, size),
  };
}

/**
 * Words that a hyphen parts, as in search, by their number: "long-term" is "long" and "term". Prefixes stay joined
 * ("co-operation"), and so does what holds a figure ("COVID-19").
 */
function compoundsOf(vocabulary: readonly string[], lang: string): ReadonlyMap<number, readonly string[]> {
  const { prefixes } = languageOf(lang);
  const compounds = new Map<number, readonly string[]>();
  for (const [id, word] of vocabulary.entries()) {
    if (!word.includes('-')) continue;
    const parts = word.split('-');
    const first = parts[0] ?? '';
    if (prefixes.has(first) || parts.some((part) => part.length < 2 || /\d/.test(part))) continue;
    compounds.set(id, parts);
  }
  return compounds;
}

function partsBeyondOne(
  tokens: { readonly count: number; readonly id: Int32Array },
  compounds: ReadonlyMap<number, readonly string[]>,
): number {
  let more = 0;
  for (let t = 0; t < tokens.count; t++) more += (compounds.get(tokens.id[t])?.length ?? 1) - 1;
  return more;
}

function symbolFor(echoes: Echoes, folded: string, small: ReadonlySet<string>): number {
  const before = echoes.met.get(folded);
  if (before !== undefined) return before;
  const key = wordKey(folded, echoes.lang);
  const known = echoes.vocabulary.get(key);
  if (known !== undefined) {
    echoes.met.set(folded, known);
    return known;
  }
  const symbol = echoes.keys.push(key) - 1;
  echoes.met.set(folded, symbol);
  echoes.vocabulary.set(key, symbol);
  echoes.textsWith.push(0);
  echoes.isSmall.push(small.has(folded));
  return symbol;
}

/** `2023-09` → 20230999: a date known to the month sorts after every day of it, so that it is never called first. */
export function dateNumber(adopted: string | undefined): number {
  if (adopted === undefined) return UNKNOWN_DATE;
  const [year = '9999', month = '99', day = '99'] = adopted.split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

/**
 * How rare a word is in this collection: 0 for a function word, near 0 for a word of every text, 1 for a word of one
 * text only; by the logarithm of the share of texts, as in inverse document frequency (Spärck Jones 1972).
 */
export function rarityOf(echoes: Echoes, symbol: number): number {
  if (echoes.isSmall[symbol] === true) return 0;
  const all = echoes.texts.length + 1;
  return Math.log(all / echoes.textsWith[symbol]) / Math.log(all);
}

function numberOfPartner(echoes: Echoes, partner: string): number {
  let number = echoes.partners.indexOf(partner);
  if (number < 0) {
    number = echoes.partners.push(partner) - 1;
    const needed = (number >> 5) + 1;
    if (needed > echoes.automaton.partnerWords) widenPartners(echoes.automaton, needed * 2);
  }
  return number;
}
