/** How much of a run of words fits into some room, and where it is best cut. Pure. */

/** A sentence, else a phrase that ends with a comma, is kept to its end where that leaves so much of the room. */
const LEAST_OF_ROOM = { sentence: 0.4, phrase: 0.7 };
/** A "word" longer than this is shortened: no word of any language of the collection is longer. */
const LONGEST_WORD = 60;
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Are its words characters? Then they are not parted by spaces, and two of them say as much as a word. */
export function hasCharacters(text: string): boolean {
  return CHARACTERS.test(text);
}

/** Characters that a text takes in a figure. */
export function printedLength(text: string): number {
  return breakLongWords(text).length;
}

/** The longest head of whole words within `room` characters; a part of the first word only where that is absurdly long. */
export function headOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const sentence = lastSentenceEnd(text, room);
  if (sentence > room * LEAST_OF_ROOM.sentence) return text.slice(0, sentence);
  // Words before a comma are a phrase; the last words before the room ends are none.
  const comma = Math.max(...[', ', '; ', '，', '；', '、'].map((mark) => text.lastIndexOf(mark, room)));
  if (comma > room * LEAST_OF_ROOM.phrase) return text.slice(0, comma);
  const space = text.lastIndexOf(' ', room);
  if (space > 0) return text.slice(0, space);
  const word = text.slice(0, text.indexOf(' ') < 0 ? text.length : text.indexOf(' '));
  return word.length <= LONGEST_WORD && !hasCharacters(word) ? '' : wholeCharacters(word, Math.max(0, room));
}

/** Behind the last stop within `room` that ends a sentence and no abbreviation ("U.S."); 0 where there is none. */
function lastSentenceEnd(text: string, room: number): number {
  let end = 0;
  for (const { index, 0: stop } of text
    .slice(0, room + 1)
    .matchAll(/(?:(?<=\p{Ll}{3})[.!?]["”»’)]*(?=\s))|[。！？][」』”’]*/gu))
    if (index + stop.length <= room) end = index + stop.length;
  return end;
}

export function breakLongWords(text: string): string {
  return text.replace(/\S{61,}/gu, (word) =>
    // Chinese has no spaces: a long run of Han is a sentence, not a word.
    hasCharacters(word) ? word : `${wholeCharacters(word, LONGEST_WORD)}…`,
  );
}

/** A head that does not end within a character and its combining marks or surrogates. */
function wholeCharacters(text: string, length: number): string {
  let end = Math.min(length, text.length);
  while (end > 1 && end < text.length && continues(text, end)) end--;
  return text.slice(0, end);
}

function continues(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0xdc00 && unit <= 0xdfff) || unit === 0x200d || /^\p{M}/u.test(text.slice(at, at + 2));
}
