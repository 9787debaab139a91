/** What belongs to the stop at the end of a sentence: further stops, closing marks, marks of notes. Pure. */
import { classOf, IDEOGRAPH, LETTER } from './characters.ts';

const MORE_STOPS = '.!?…。！？．｡؟۔';
const CLOSERS = `"'’”»›)]）】」』》〉`;
/** They close in German and open in English and Chinese: they close where no word follows at once. */
const EITHER_QUOTES = '“‘«‹';
/**
 * A note mark belongs to the sentence before it: "course.[4]", "course.¹", "course.[see note 2]", "course.(3)",
 * "course.¹⁾", "course.*". What stands in square brackets without a space before is a mark where it is no sentence.
 */
const NOTE_MARK =
  /^(?:[[［][^[\]［］\n]{0,20}[^[\]［］\n.!?。！？][\]］](?:[–-][[［]\d{1,3}[\]］])?|⁽?[⁰¹²³⁴-⁹]+(?:[,–⁻-]+[⁰¹²³⁴-⁹]+)*[⁾)]?|\(\d{1,2}\)(?=[\s(])|※\d{0,2}|[(（〔【](?:(?:[详詳]?[见見])?注|註|note |fn\. ?|n\. ?|Anm\. ?|прим\. ?|сноска )\d{1,3}[)）〕】]|\^\d{1,2}(?=\s)|(?:\*{1,3}|[†‡]{1,3})(?=[\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|[①-⑳])/u;
const NOTE_MARK_OPENERS = '[(*［†‡^';
const LONGEST_NOTE_MARK = 24;
/** Units before a stop in which a quotation mark is looked for that it may close. */
const LONGEST_SAYING = 200;

/** Past further stops from an offset on, closing quotes and brackets, and note marks. Stops may have spaces between them: ". . .". */
export function endOfStop(text: string, from: number, at: number, sentenceFrom: number, to: number): number {
  let end = from;
  while (end < to) {
    const unit = text.charAt(end);
    if (unit === '"' && isIdeographic(text, at) && startsWord(text, end + 1)) {
      // 。" – without spaces only a mark that was opened can close here.
      if (!hasOpenMark(text, sentenceFrom, at)) break;
      end++;
    } else if (MORE_STOPS.includes(unit) || CLOSERS.includes(unit)) end++;
    else if (unit === ' ' && (isPause(text, end) || isSpacedGuillemet(text, end))) end += 2;
    else if (unit === ' ' && isSpacedNote(text, end)) end++;
    else if (isFigureAfterQuote(text, end, from))
      end += /^\d+/u.exec(text.slice(end, end + 2))?.[0].length ?? 1;
    else if (
      EITHER_QUOTES.includes(unit) &&
      (!startsWord(text, end + 1) || hasOpenMark(text, sentenceFrom, at))
    )
      end++;
    else {
      const note =
        NOTE_MARK_OPENERS.includes(unit) || unit > '\u00af'
          ? NOTE_MARK.exec(text.slice(end, end + LONGEST_NOTE_MARK))
          : null;
      // "**1.** We": in Markdown the asterisks close what they opened; a note is on words.
      if (note === null || (unit === '*' && !hasLetter(text, sentenceFrom, at))) break;
      end += note[0].length;
    }
  }
  return Math.min(end, to);
}

/** The road is “open.”7 The sides …: a note figure after a closing quotation mark. */
function isFigureAfterQuote(text: string, at: number, from: number): boolean {
  return (
    at > from &&
    isDigit(text.charCodeAt(at)) &&
    '”’»'.includes(text.charAt(at - 1)) &&
    /^\d{1,2} +\p{Lu}/u.test(text.slice(at, at + 5))
  );
}

/** The space between two of at least three stops. */
function isPause(text: string, space: number): boolean {
  if (text.charAt(space - 1) !== '.' || text.charAt(space + 1) !== '.') return false;
  return text.startsWith(' . .', space) || '. '.includes(text.charAt(space - 2));
}

/** "course. [3] The", "course.¹ ² The": what is in square brackets or raised is no number of a point. */
function isSpacedNote(text: string, space: number): boolean {
  return /^ (?:\[\d{1,3}\]|[¹²³⁴-⁹⁰]{1,3})(?: +\p{Lu}|[[ ]|$)/u.test(text.slice(space, space + 9));
}

/** « Nous acceptons. » Puis …: French has spaces inside its quotation marks. */
function isSpacedGuillemet(text: string, space: number): boolean {
  return text.charAt(space + 1) === '»' && !startsWord(text, space + 2);
}

/** Is the stop one of those that Chinese and Japanese print? */
function isIdeographic(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x3000;
}

/** An odd number of straight quotation marks in the last stretch of a sentence. */
function hasOpenMark(text: string, from: number, to: number): boolean {
  let open = false;
  for (let at = Math.max(from, to - LONGEST_SAYING); at < to; at++) if (text.charAt(at) === '"') open = !open;
  return open;
}

function startsWord(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) <= IDEOGRAPH;
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) if (classOf(text.charCodeAt(at)) === LETTER) return true;
  return false;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
