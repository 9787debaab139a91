/** A text → the units that glossary forms are made of: stems of words, with hyphenated words in parts; single ideographs. */
import { readTokens, stemmerOf, type Tokens } from '../text/index.ts';

export interface Unit {
  /** Half-open UTF-16 offsets into the text. */
  readonly from: number;
  readonly to: number;
  /** The stem of a word, an ideograph, a number. */
  readonly key: string;
  /** The folded word. */
  readonly folded: string;
  /** The number of the word among those of the text; -1 for a part of one. */
  readonly word: number;
}

/**
 * The units of a text in one language, in order. Marks of punctuation are no units, but no form reaches across one.
 * `tokens` are those of the text, where they were read before.
 */
export function readUnits(
  text: string,
  lang: string,
  tokens: Tokens = readTokens(text),
): readonly (Unit | undefined)[] {
  const stemOf = stemmerOf(lang);
  // A word of a text comes back many times: its stem is found once.
  const keys: (string | undefined)[] = [];
  const units: (Unit | undefined)[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const id = tokens.id[token] as number;
    const from = tokens.from[token] as number;
    const to = tokens.to[token] as number;
    if (tokens.isWord[id] === 0) {
      units.push(undefined);
      continue;
    }
    const word = tokens.vocabulary[id] as string;
    if (!word.includes('-')) {
      const key = keys[id] ?? keyOf(word, stemOf);
      keys[id] = key;
      units.push({ from, to, key, folded: word, word: id });
    } else {
      let at = from;
      for (const part of word.split('-')) {
        if (part !== '')
          units.push({ from: at, to: at + part.length, key: keyOf(part, stemOf), folded: part, word: -1 });
        at += part.length + 1;
      }
    }
  }
  return units;
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

/** ё and е are one letter to most Russian writers; full stops of acronyms are left out. */
function keyOf(folded: string, stemOf: (folded: string) => string): string {
  const word = folded.replaceAll('ё', 'е').replaceAll('.', '');
  return stemOf(word) || word;
}

/** A dictionary form as units, as the tables hold it. */
export function unitsOfForm(form: string, lang: string): readonly string[] {
  return readUnits(form, lang).flatMap((found) => (found === undefined ? [] : [found.key]));
}

/** The English form that the key of a term or a name gives: "abu-dhabi" is named by the words Abu Dhabi. */
export function unitsOfKey(key: string): string {
  const stemOf = stemmerOf('en');
  return key
    .toLowerCase()
    .split(/[ -]/)
    .map((word) => stemOf(word) || word)
    .join(' ');
}

/** Whether a form is written in capitals, so that only capitals in a text are it. */
export function isAcronym(form: string): boolean {
  return CAPITALS.test(form);
}
