/**
 * One clause → the points that it makes: coordinated parts, members of a list, subordinate clauses with a verb of
 * their own. By rules that a language states (`Language.pointBoundaries`), not by a parser. Pure.
 */
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/types.ts';
import { readTokens, type Tokens } from './tokens.ts';
import type { Span } from './types.ts';
import { LONGEST_WORD } from './word-memory.ts';

/** A point has at least so many words; in a script without spaces, characters. */
const LEAST_WORDS = 3;
const LEAST_CHARACTERS = 5;
/** A verb stands at most so many words after the conjunction that joins it ("and | will further strengthen"). */
const VERB_WITHIN = 3;
/** A subordinate clause has its verb within so many words. */
const CLAUSE_VERB_WITHIN = 12;
const DIVIDERS = new Set([';', '；', ':', '：']);
const COMMAS = new Set([',', '，', '、']);
const COMMAS_THAT_DIVIDE = new Set([',', '，']);

/**
 * The points of `text` between two offsets, in order; half-open UTF-16 spans without the white space between them.
 * Together they hold every token of the clause. A clause that makes one point gives one span.
 */
export function splitPoints(text: string, lang: string): readonly Span[] {
  const tokens = readTokens(text);
  if (tokens.count === 0) return [];
  const starts = pointStarts(tokens, 0, tokens.count, lang);
  return starts.map((start, index) => ({
    from: tokens.from[start],
    to: tokens.to[(starts[index + 1] ?? tokens.count) - 1],
  }));
}

/**
 * The first token of every point among the tokens `first` … `end` (half-open) of one clause, in order; always begins
 * with `first`. For texts whose tokens are there already.
 */
export function pointStarts(tokens: Tokens, first: number, end: number, lang: string): readonly number[] {
  const language = languageOf(lang);
  const rules = rulesOf(language);
  const { does, verbs, starts } = doingOf(tokens, language, rules);
  const known = starts.get(first);
  if (known !== undefined && known.end === end) return known.starts;
  const found = readStarts(tokens, first, end, { language, rules, does, verbs });
  starts.set(first, { end, starts: found });
  return found;
}

function readStarts(
  tokens: Tokens,
  first: number,
  end: number,
  { language, rules, does, verbs }: { language: Language; rules: Rules; does: Uint8Array; verbs: Uint8Array },
): readonly number[] {
  const { id } = tokens;
  const word = (token: number): string => (token < end ? tokens.vocabulary[id[token]] : '');
  const isVerb = (token: number): boolean => {
    if (token >= end) return false;
    const own = id[token];
    if (verbs[own] === UNKNOWN) verbs[own] = rules.isVerb(tokens.vocabulary[own]) ? IS_VERB : IS_NO_VERB;
    return verbs[own] === IS_VERB;
  };

  /** Whether a verb stands among the next words, before any mark. */
  const verbWithin = (from: number, within: number, anyMark: boolean): boolean => {
    let words = 0;
    for (let token = from; token < end && words < within; token++) {
      if (tokens.isWord[id[token]] !== 1) {
        if (anyMark) continue;
        return false;
      }
      if (isVerb(token)) return true;
      words++;
    }
    return false;
  };
  const longest = (phrases: ReadonlyMap<string, readonly (readonly string[])[]>, token: number): number => {
    let length = 0;
    for (const phrase of phrases.get(word(token)) ?? [])
      if (phrase.length > length && phrase.every((part, index) => word(token + index) === part))
        length = phrase.length;
    return length;
  };

  const candidates: number[] = [];
  for (let token = first; token < end; token++) {
    const here = does[id[token]];
    // Most tokens divide nothing.
    if (here === 0) continue;
    if (here === DIVIDES) candidates.push(token + 1);
    else if (here === SEPARATES) {
      if (!language.pointBoundaries.comma && isVerb(token + 1)) candidates.push(token + 1);
    } else if (here === COMMA) {
      if (language.pointBoundaries.comma || isVerb(token + 1)) candidates.push(token + 1);
    } else if (token > first) {
      const joined = longest(rules.coordinators, token);
      if (joined > 0) {
        if (verbWithin(token + joined, VERB_WITHIN, false)) candidates.push(token);
        continue;
      }
      const opened = longest(rules.subordinators, token);
      if (opened === 0) continue;
      const before = does[id[token - 1]];
      const afterMark = before === COMMA || before === SEPARATES;
      if ((afterMark || isVerb(token - 1)) && verbWithin(token + opened, CLAUSE_VERB_WITHIN, true))
        candidates.push(token);
    }
  }
  if (candidates.length === 0) return [first];
  const least = language.spaced ? LEAST_WORDS : LEAST_CHARACTERS;
  return farEnough(candidates, first, end, least, tokens);
}

/** What a word or mark may do: nothing, divide, divide in some languages, separate members, open a part. */
const DIVIDES = 1;
const COMMA = 2;
const SEPARATES = 3;
const OPENS = 4;
const UNKNOWN = 0;
const IS_VERB = 1;
const IS_NO_VERB = 2;

/** By word of a text's vocabulary. */
interface Doing {
  readonly tag: string;
  readonly does: Uint8Array;
  /** Asked when it is first needed. */
  readonly verbs: Uint8Array;
  /** By first token: what was found before, for clauses are asked about for alignment and again for their rows. */
  readonly starts: Map<number, { readonly end: number; readonly starts: readonly number[] }>;
}

const doings = new WeakMap<Tokens, Doing>();

/** Looked up once a word, not once a token. */
function doingOf(tokens: Tokens, { tag }: Language, rules: Rules): Doing {
  const known = doings.get(tokens);
  if (known?.tag === tag) return known;
  const size = tokens.vocabulary.length;
  const doing: Doing = { tag, does: new Uint8Array(size), verbs: new Uint8Array(size), starts: new Map() };
  for (let own = 0; own < size; own++) {
    const word = tokens.vocabulary[own];
    if (tokens.isWord[own] === 1) {
      if (rules.coordinators.has(word) || rules.subordinators.has(word)) doing.does[own] = OPENS;
    } else if (DIVIDERS.has(word)) doing.does[own] = DIVIDES;
    else if (COMMAS.has(word)) doing.does[own] = COMMAS_THAT_DIVIDE.has(word) ? COMMA : SEPARATES;
  }
  doings.set(tokens, doing);
  return doing;
}

/** Drops the starts that would leave a point of too few words. */
function farEnough(
  candidates: readonly number[],
  first: number,
  end: number,
  least: number,
  { id, isWord }: Tokens,
): readonly number[] {
  const starts = [first];
  let words = 0;
  let at = first;
  for (const candidate of candidates) {
    for (; at < candidate; at++) words += isWord[id[at]];
    if (words < least) continue;
    let left = 0;
    for (let token = candidate; token < end && left < least; token++) left += isWord[id[token]];
    if (left < least) break;
    starts.push(candidate);
    words = 0;
  }
  return starts;
}

interface Rules {
  readonly coordinators: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly subordinators: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly isVerb: (folded: string) => boolean;
}

const made = new WeakMap<Language, Rules>();

function rulesOf(language: Language): Rules {
  const known = made.get(language);
  if (known !== undefined) return known;
  const byFirst = (phrases: readonly string[]) =>
    Map.groupBy(
      // Without spaces every character is a token.
      phrases.map((phrase) => (language.spaced ? phrase.split(' ') : [...phrase])),
      ([opening]) => opening ?? '',
    );
  const { coordinators, subordinators, isVerb } = language.pointBoundaries;
  const verbs = new Map<string, boolean>();
  const rules: Rules = {
    coordinators: byFirst(coordinators),
    subordinators: byFirst(subordinators),
    isVerb: (folded) => {
      const before = verbs.get(folded);
      if (before !== undefined) return before;
      const found = folded !== '' && isVerb(folded);
      if (verbs.size < MOST_REMEMBERED && folded.length <= LONGEST_WORD) verbs.set(folded, found);
      return found;
    },
  };
  made.set(language, rules);
  return rules;
}

const MOST_REMEMBERED = 20_000;
