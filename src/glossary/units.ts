/** A text → the units that glossary forms are made of: stems of words, with hyphenated words in parts; single ideographs. */
import { readTokens, stemmerOf, type Tokens } from '../text/index.ts';
import { apartKey } from './apart.ts';

/**
 * The units of a text in one language, in order. Marks of punctuation stand among them, so that no form reaches across
 * one. Spans are half-open UTF-16 offsets into the text.
 */
export interface Units {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By unit: the number of its word; `MARK` for a mark of punctuation. */
  readonly word: Int32Array;
  /** By word: as it is folded. Parts of words have numbers behind those of the text. */
  readonly folded: readonly string[];
}

export const MARK = -1;

/** `tokens` are those of the text, where they were read before. */
export function readUnits(text: string, tokens: Tokens = readTokens(text)): Units {
  const { isWord } = tokens;
  const { parts, folded } = partsOfWords(tokens);
  let count = tokens.count;
  for (let token = 0; token < tokens.count; token++) count += (parts[tokens.id[token]]?.length ?? 1) - 1;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const word = new Int32Array(count);
  let unit = 0;
  for (let token = 0; token < tokens.count; token++) {
    const id = tokens.id[token];
    const own = parts[id];
    if (own === undefined) {
      from[unit] = tokens.from[token];
      to[unit] = tokens.to[token];
      word[unit++] = isWord[id] === 0 ? MARK : id;
      continue;
    }
    for (const { word: part, at } of own) {
      from[unit] = tokens.from[token] + at;
      to[unit] = from[unit] + folded[part].length;
      word[unit++] = part;
    }
  }
  return { count, from, to, word, folded };
}

/** The parts of each word that has hyphens, by its number, with where they begin in it. */
function partsOfWords({ vocabulary, isWord }: Tokens) {
  const parts: (readonly { readonly word: number; readonly at: number }[])[] = [];
  const folded = [...vocabulary];
  const numbers = new Map<string, number>();
  for (let id = 0; id < vocabulary.length; id++) {
    const whole = vocabulary[id];
    if (isWord[id] === 0 || !whole.includes('-')) continue;
    let at = 0;
    parts[id] = whole.split('-').flatMap((part) => {
      const start = at;
      at += part.length + 1;
      if (part === '') return [];
      const number = numbers.get(part) ?? folded.push(part) - 1;
      numbers.set(part, number);
      return [{ word: number, at: start }];
    });
  }
  return { parts, folded };
}

/**
 * Two letters or more, all of them capitals: "UN" is another word than "un". Most words begin with a small letter, and
 * then nothing more is asked.
 */
export function isCapitals(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  return (
    !(code >= 0x61 && code <= 0x7a) &&
    !(code >= 0x430 && code <= 0x44f) &&
    CAPITALS.test(text.slice(from, to))
  );
}

const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.+&]+$/u;

/**
 * What a folded word is in the forms of the tables: its stem. ё and е are one letter to most Russian writers; full stops
 * of acronyms are left out.
 */
export function unitKeyOf(lang: string): (folded: string) => string {
  const stemOf = stemmerOf(lang);
  return (folded) => {
    const word = folded.replaceAll('ё', 'е').replaceAll('.', '');
    return apartKey(word, lang) ?? (stemOf(word) || word);
  };
}

/** A dictionary form as units, as the tables hold it. */
export function unitsOfForm(form: string, lang: string): readonly string[] {
  const { word, folded } = readUnits(form);
  const keyOf = unitKeyOf(lang);
  return [...word].flatMap((number) => (number === MARK ? [] : [keyOf(folded[number])]));
}

/** The English form that the key of a term or a name gives: "abu-dhabi" is named by the words Abu Dhabi. */
export function unitsOfKey(key: string): string {
  return key.toLowerCase().split(/[ -]/).map(unitKeyOf('en')).join(' ');
}

/** Whether a form is written in capitals, so that only capitals in a text are it. */
export function isAcronym(form: string): boolean {
  return CAPITALS.test(form);
}
