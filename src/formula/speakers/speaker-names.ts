import { wordKey } from '../../text/index.ts';
import type { ReadText } from '../read-text.ts';
import { type PartyNames, partyNames } from './party-names.ts';

/** Names with their party codes, longest first. */
export type NameList = readonly (readonly [name: string, code: string])[];

/**
 * Words that the text writes with a capital letter inside its sentences and never in small letters, and the known
 * names of parties.
 */
export function properNouns(read: ReadText, names: NameList): ReadonlySet<string> {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (let w = 0; w < read.words.length; w++) {
    const folded = read.keys[w] as string;
    if (!isCapital(read, w)) small.add(folded);
    else if (
      w > 0 &&
      read.clauseOf[w - 1] === read.clauseOf[w] &&
      read.clauses[read.clauseOf[w] as number]?.kind !== 'heading'
    ) {
      capital.add(folded);
    }
  }
  for (const [name] of names) for (const part of name.split(' ')) capital.add(wordKey(part, read.lang));
  for (const word of small) capital.delete(word);
  return capital;
}

export function isCapital(read: ReadText, word: number): boolean {
  const first = read.text[read.words[word]?.from ?? -1] ?? '';
  return first !== first.toLowerCase();
}

export function namesOf(names: PartyNames = partyNames): NameList {
  return Object.entries(names)
    .flatMap(([code, list]) => list.map((name) => [name, code] as const))
    .sort((x, y) => y[0].length - x[0].length);
}

/** Codes of the parties that folded words name. */
export function codesIn(names: NameList, lang: string, subject: string): readonly string[] {
  let rest = ` ${lang === 'ru' ? subject.replaceAll('ё', 'е') : subject} `;
  const codes: string[] = [];
  for (const [name, code] of names) {
    // Names are inflected in Russian: the stem without its last letter or two must begin a word.
    const stem = lang === 'ru' && name.length > 4 ? name.slice(0, -1) : name;
    const at = rest.indexOf(` ${stem}`);
    if (at < 0) continue;
    const end = rest.indexOf(' ', at + 1 + stem.length);
    const ending = rest.slice(at + 1 + stem.length, end);
    if (lang === 'ru' ? ending.length > 3 : ending !== '' && ending !== "'s") continue;
    rest = rest.slice(0, at + 1) + rest.slice(end);
    if (!codes.includes(code)) codes.push(code);
  }
  return codes;
}
