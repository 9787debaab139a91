/**
 * The letters of a folded word as a reader takes them, for matching only: what is stored, shown and fingerprinted
 * keeps its letters. Search, shared wording, formulas and comparisons all use this one function. Pure.
 */
import { languageOf } from './languages/index.ts';
import { inOneScript } from './look-alikes.ts';
import { simplify } from './simplified.ts';
import { LONGEST_WORD, WordMemory } from './word-memory.ts';

/** Words that hold nothing to fold: most of them. */
const PLAIN = /^(?:[a-z0-9'.,-]+|[а-я-]+)$/;
/** Letters that Unicode does not take apart. */
const SINGLE: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'i',
  ё: 'е',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
};
const SINGLES = /[ıİёßæœøđł]/gu;
/** Languages written in Cyrillic letters. */
const CYRILLIC = new Set(['ru', 'kk', 'ky', 'tg', 'uk', 'be', 'mn', 'bg', 'sr']);
/** "C5+1", "COP29". */
const LONGEST_CODE = 8;
/** A letter with the marks that follow it when it is taken apart. */
const MARKED = /(.)(\p{M}+)/gsu;

/**
 * Folds what is one letter to a reader: ligatures and full-width forms, traditional and simplified Chinese characters, İ and ı, stress and other marks that are no
 * part of the alphabet of the language, ё and е. Takes a folded word (`Word.folded`) and gives another; its length
 * may differ, so offsets are never taken from it.
 */
export function letterKey(folded: string, lang: string): string {
  const language = languageOf(lang);
  const { tag } = language;
  if (folded.length === 1 && isIdeograph(folded)) return tag === 'zh' ? simplify(folded) : folded;
  if (PLAIN.test(folded)) return mayLookAlike(folded, tag) ? inOneScript(folded, CYRILLIC.has(tag)) : folded;
  const known = memory.of(tag);
  const before = known.get(folded);
  if (before !== undefined) return before;
  const made = makeLetterKey(folded, language);
  memory.keep(known, folded, made);
  return made;
}

/** One of the common block: nothing but its simplified form is another print of it. */
function isIdeograph(letter: string): boolean {
  return letter >= '\u4e00' && letter <= '\u9fff';
}

const memory = new WordMemory(20_000);

function makeLetterKey(
  folded: string,
  { ownLetters, tag }: Pick<ReturnType<typeof languageOf>, 'ownLetters' | 'tag'>,
): string {
  let key = folded.normalize('NFKC').toLowerCase();
  key = inOneScript(key, CYRILLIC.has(tag));
  if (tag === 'zh') key = simplify(key);
  if (SINGLES.test(key))
    key = key.replace(SINGLES, (letter) =>
      ownLetters.includes(letter) ? letter : (SINGLE[letter] ?? letter),
    );
  const apart = key.normalize('NFD');
  if (apart !== key || /\p{M}/u.test(key)) {
    const bare = (whole: string, letter: string) => bareLetter(whole, letter, ownLetters);
    key = apart
      .replace(MARKED, apart.length > LONGEST_WORD ? rememberingLetters(bare) : bare)
      .normalize('NFC');
  }
  return key;
}

/** A letter with marks, without those that are no part of it. */
function bareLetter(whole: string, letter: string, ownLetters: string): string {
  const composed = whole.normalize('NFC');
  if (ownLetters.includes(composed) || !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter))
    return composed;
  return isCyrillicLetter(composed) ? composed : letter;
}

/** What is longer than a word of any language, a whole text it may be, has the same few letters again and again. */
function rememberingLetters(bare: (whole: string, letter: string) => string) {
  const known = new Map<string, string>();
  return (whole: string, letter: string) => {
    const before = known.get(whole);
    if (before !== undefined) return before;
    const made = bare(whole, letter);
    known.set(whole, made);
    return made;
  };
}

/** A plain word that is short enough for another script to have been meant. */
function mayLookAlike(folded: string, tag: string): boolean {
  if (folded.length > LONGEST_CODE) return false;
  return folded.charCodeAt(0) < 0x80 ? CYRILLIC.has(tag) : !CYRILLIC.has(tag);
}

/** Й, ў, ї and others are letters of their own wherever they stand; a stress mark makes no letter. */
function isCyrillicLetter(composed: string): boolean {
  return (
    composed.length === 1 && composed !== 'ѐ' && composed !== 'ѝ' && /\p{Script=Cyrillic}/u.test(composed)
  );
}
