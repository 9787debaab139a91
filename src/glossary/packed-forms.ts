/**
 * The forms of every concept in one language, written as a text that is small when a bundle is compressed, and read
 * back. Pure.
 *
 * A line a concept. In a table of words a form begins with a capital letter, which says how many letters it shares with
 * the form before it ("A" none, "B" one …); "!" goes before acronyms; "=" is the form that the key of the concept
 * gives. A code at the end of a form names its set of endings: the other stems by which a stemmer reads the same word.
 * In a table of signs forms stand between commas. Letters and signs are written in ASCII, by their place in the
 * alphabet of the table, because the bytes of Cyrillic and Chinese characters compress badly.
 */

/** A form: units of a text (stems, or a string of ideographs), and whether only capitals are meant. */
export interface Form {
  readonly units: string;
  readonly acronym: boolean;
  /** Of another stem: the place in the list of the form that it is a stem of. */
  readonly of?: number;
}

/** Another stem of a word: so many letters cut from the end of its first stem, and what is put there. */
export interface Ending {
  readonly cut: number;
  readonly add: string;
}

/** A form as it is written. */
export interface WrittenForm extends Form {
  /** Whether the key of the concept gives it. */
  readonly ofKey: boolean;
  /** Which of the sets of endings it has; -1 for none. */
  readonly endings: number;
}

/** Letters, in the order of their places: from the thirty-ninth on beyond ASCII. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz()*+:;{}|~/_ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåæçèéêëìíîï';
/** Codes of sets of endings; from `SHORT_CODES` on the first of two digits. */
const DIGITS = '0123456789"#%&\'<>?@[]^';
const SHORT_CODES = 12;
export const MOST_SETS = SHORT_CODES + (DIGITS.length - SHORT_CODES) * DIGITS.length;
const MOST_SHARED = 25;

/** Codes of signs; from `SHORT_SIGNS` on the first of two characters. */
const SIGNS = ` "#%&'()*+-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~`;
const SHORT_SIGNS = 60;
const MOST_SIGNS = SHORT_SIGNS + (SIGNS.length - SHORT_SIGNS) * SIGNS.length;
/** So many signs of an alphabet, the commonest, have a code of one character. */
export const COMMONEST_SIGNS = SHORT_SIGNS;

/**
 * Keys as a text: each begins with a capital letter, which says how many characters it shares with the key before it; "^"
 * goes before what is a capital letter in a key.
 */
export function writeKeys(keys: readonly string[]): string {
  let before = '';
  return keys
    .map((key) => {
      const small = key.replace(/[A-Z]/g, (letter) => `^${letter.toLowerCase()}`);
      const shared = sharedStart(before, small);
      before = small;
      return `${String.fromCharCode(CAPITAL_A + shared)}${small.slice(shared)}`;
    })
    .join('');
}

export function readKeys(text: string): readonly string[] {
  let before = '';
  return text.split(/(?=[A-Z])/).map((written) => {
    before = before.slice(0, written.charCodeAt(0) - CAPITAL_A) + written.slice(1);
    return before.replace(/\^./g, (letter) => letter.charAt(1).toUpperCase());
  });
}

function sharedStart(before: string, text: string): number {
  let shared = 0;
  while (shared < Math.min(MOST_SHARED, text.length) && text[shared] === before[shared]) shared++;
  return shared;
}

/** The line of a concept in a table of words. Throws a RangeError on a letter that the alphabet lacks. */
export function writeWords(forms: readonly WrittenForm[], letters: string): string {
  let before = '';
  return forms
    .map(({ units, acronym, ofKey, endings }) => {
      const code = endings < 0 ? '' : codeOf(endings, DIGITS, SHORT_CODES);
      if (ofKey) return `=${code}`;
      const shared = sharedStart(before, units);
      before = units;
      const rest = [...units.slice(shared)].map((letter) =>
        letter === ' ' ? ' ' : written(letter, letters),
      );
      return `${acronym ? '!' : ''}${String.fromCharCode(CAPITAL_A + shared)}${rest.join('')}${code}`;
    })
    .join('');
}

function written(letter: string, letters: string): string {
  const code = LETTERS[letters.indexOf(letter)];
  if (code === undefined) throw new RangeError(`The letter “${letter}” is not in the alphabet “${letters}”.`);
  return code;
}

/** What a table of words is read with. */
export interface WordReader {
  /** By code of a character below 256: the letter that it is, or the empty string. */
  readonly letters: readonly string[];
  readonly sets: readonly (readonly Ending[])[];
}

export function wordReader(letters: string, endings: string): WordReader {
  const byCode = new Array<string>(256).fill('');
  byCode[SPACE] = ' ';
  for (let at = 0; at < letters.length; at++) byCode[LETTERS.charCodeAt(at)] = letters.charAt(at);
  return { letters: byCode, sets: readEndings(endings) };
}

/**
 * The forms of a concept from its line in a table of words: first those that are written, the best first, then those
 * that their endings give. `keyUnits` gives the units of its key.
 */
export function readWords(
  line: string,
  { letters, sets }: WordReader,
  keyUnits: () => string,
): readonly Form[] {
  const forms: Form[] = [];
  const others: Form[] = [];
  let before = '';
  for (let at = 0; at < line.length; ) {
    const acronym = line.charCodeAt(at) === EXCLAMATION;
    if (acronym) at++;
    const mark = line.charCodeAt(at++);
    let units = mark === EQUALS ? keyUnits() : before.slice(0, mark - CAPITAL_A);
    for (; at < line.length; at++) {
      const letter = letters[line.charCodeAt(at)];
      if (letter === '') break;
      units += letter;
    }
    if (mark !== EQUALS) before = units;
    forms.push({ units, acronym });
    const digit = at < line.length ? DIGITS.indexOf(line.charAt(at)) : -1;
    if (digit < 0) continue;
    const isShort = digit < SHORT_CODES;
    const set = isShort ? digit : numberOf(digit, line.charAt(at + 1), DIGITS, SHORT_CODES);
    at += isShort ? 1 : 2;
    for (const { cut, add } of sets[set] ?? [])
      others.push({ units: units.slice(0, units.length - cut) + add, acronym, of: forms.length - 1 });
  }
  return [...forms, ...others];
}

const SPACE = 32;
const CAPITAL_A = 65;
const EQUALS = 61;
const EXCLAMATION = 33;

/** Sets of endings from a text: a line a set, its endings with a space between, the number of cut letters first. */
export function readEndings(text: string): readonly (readonly Ending[])[] {
  if (text === '') return [];
  return text
    .split('\n')
    .map((set) => set.split(' ').map((ending) => ({ cut: Number(ending.charAt(0)), add: ending.slice(1) })));
}

/**
 * The signs of a table as a text: the commonest as they are; of the others, which stand in the order of Unicode, the
 * distance of each to the one before it.
 */
export function writeAlphabet(signs: readonly string[]): string {
  let before = 0;
  const gaps = signs.slice(SHORT_SIGNS).map((sign) => {
    const gap = sign.charCodeAt(0) - before;
    before += gap;
    const low = codeOf(gap % MOST_SIGNS, SIGNS, SHORT_SIGNS);
    return gap < MOST_SIGNS ? low : `!${codeOf(Math.floor(gap / MOST_SIGNS), SIGNS, SHORT_SIGNS)}${low}`;
  });
  return signs.slice(0, SHORT_SIGNS).join('') + gaps.join('');
}

export function readAlphabet(text: string): readonly string[] {
  const signs = [...text.slice(0, SHORT_SIGNS)];
  let code = 0;
  let at = SHORT_SIGNS;
  const next = (): number => {
    const first = SIGNS.indexOf(text[at++]);
    return first < SHORT_SIGNS ? first : numberOf(first, text.charAt(at++), SIGNS, SHORT_SIGNS);
  };
  while (at < text.length) {
    const isFar = text[at] === '!';
    if (isFar) at++;
    code += isFar ? next() * MOST_SIGNS + next() : next();
    signs.push(String.fromCharCode(code));
  }
  return signs;
}

/** The line of a concept in a table of signs. */
export function writeSigns(forms: readonly Form[], signs: readonly string[]): string {
  const place = new Map(signs.map((sign, at) => [sign, at]));
  return forms
    .map(({ units, acronym }) => {
      const codes = [...units].map((sign) => codeOf(place.get(sign) ?? MOST_SIGNS, SIGNS, SHORT_SIGNS));
      return `${acronym ? '!' : ''}${codes.join('')}`;
    })
    .join(',');
}

/** The forms of a concept from its line in a table of signs. */
export function readSigns(line: string, signs: readonly string[]): readonly Form[] {
  if (line === '') return [];
  return line.split(',').map((form) => {
    const acronym = form.startsWith('!');
    let units = '';
    for (let at = acronym ? 1 : 0; at < form.length; at++) {
      const first = SIGNS.indexOf(form[at]);
      units += signs[first < SHORT_SIGNS ? first : numberOf(first, form.charAt(++at), SIGNS, SHORT_SIGNS)];
    }
    return { units, acronym };
  });
}

/** A number as one character, or as two where it is not below `short`. */
function codeOf(number: number, characters: string, short: number): string {
  const rest = number - short;
  const first = rest < 0 ? number : short + Math.floor(rest / characters.length);
  const code = characters[first];
  if (code === undefined) throw new RangeError(`The number ${number} has no code.`);
  return rest < 0 ? code : `${code}${characters[rest % characters.length]}`;
}

/** The number that two characters are, of which the first is known by its place. */
function numberOf(first: number, second: string, characters: string, short: number): number {
  return short + (first - short) * characters.length + characters.indexOf(second);
}
