/** A text → the units that glossary forms are made of: stems of words, with hyphenated words in parts; single ideographs. */
import { readTokens, stemmerOf } from '../text/index.ts';

export interface Unit {
  /** Half-open UTF-16 offsets into the text. */
  readonly from: number;
  readonly to: number;
  /** The stem of a word, an ideograph, a number. */
  readonly key: string;
  /** The folded word. */
  readonly folded: string;
  /** Two letters or more, all of them capitals: "UN" is another word than "un". */
  readonly capitals: boolean;
}

/** The units of a text in one language, in order. Marks of punctuation are no units, but no form reaches across one. */
export function readUnits(text: string, lang: string): readonly (Unit | undefined)[] {
  const tokens = readTokens(text);
  const stemOf = stemmerOf(lang);
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
    if (!word.includes('-')) units.push(unit(text, from, to, word, stemOf));
    else {
      let at = from;
      for (const part of word.split('-')) {
        if (part !== '') units.push(unit(text, at, at + part.length, part, stemOf));
        at += part.length + 1;
      }
    }
  }
  return units;
}

const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.+&]+$/u;

function unit(
  text: string,
  from: number,
  to: number,
  folded: string,
  stemOf: (folded: string) => string,
): Unit {
  return { from, to, key: keyOf(folded, stemOf), folded, capitals: CAPITALS.test(text.slice(from, to)) };
}

/** ё and е are one letter to most Russian writers; full stops of acronyms are left out. */
function keyOf(folded: string, stemOf: (folded: string) => string): string {
  const word = folded.replaceAll('ё', 'е').replaceAll('.', '');
  return stemOf(word) || word;
}

/** A dictionary form as units, as the tables hold it. */
export function unitsOfForm(form: string, lang: string): readonly string[] {
  return readUnits(form, lang).flatMap((found) => (found === undefined ? [] : [found.key]));
}

/** Whether a form is written in capitals, so that only capitals in a text are it. */
export function isAcronym(form: string): boolean {
  return CAPITALS.test(form);
}
