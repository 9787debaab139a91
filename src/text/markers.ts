/**
 * How points are numbered in print: the marker that stands before the first word of a point. Pure.
 */

import { classOf, DIGIT, IDEOGRAPH, LETTER, PUNCTUATION } from './characters.ts';

export interface Marker {
  /** Length of the marker in UTF-16 units, without the space after it. */
  readonly length: number;
  /** The number or letter without dot or bracket; absent for a bullet. */
  readonly number?: string;
}

const BULLET = /^(?:[•‣◦▪●○■□–—\-*·➢➤►]|o(?=\t))(?=\s)|^[•‣⁃▪](?=\s|\d)/u;
/**
 * "12.", "3)", "(4)", "2.1.", "(a)", "b)", "c.", "IV.", "Article 5.", "§ 3" – the number is in one of the groups. By what
 * the first unit is, because these are asked at every stop and most of them are ruled out by it.
 */
const NUMBERED: Readonly<Record<'bracket' | 'figure' | 'ideograph' | 'other', readonly RegExp[]>> = {
  bracket: [
    /^[(（]([\d０-９]{1,3}|[a-zа-я]|[ivxⅰ-ⅻ]{1,5})[)）](?=\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/iu,
    /^[(（]([一二三四五六七八九十]{1,3})[)）]/u,
    // Paragraphs of judgments and minutes.
    /^\[(\d{1,3})\](?=\s+\p{L})/u,
  ],
  figure: [
    /^(\d{1,2}\. \d{1,2})\.(?=\s)/u,
    /^([\d０-９]{1,3}(?:\.\d{1,3}){0,3})(?:\.\)|[.)．）、])(?=\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
    // No space after the stop: "1.Слово", but not "3.5" and not "1.A".
    /^(\d{1,3})\.(?=\p{Lu}\p{Ll})/u,
    // "2.1 Roads", but "3.2 million".
    /^(\d{1,2}(?:\.\d{1,2}){1,3})(?=\s+\p{L})(?!\s+(?:[bm]illi|trilli|ml[nr]|thousand|per ?cent|милли|мл[нр]|трлн|тыс|проц|Milli|Mio|Mrd|Prozent))/u,
    // "1- The", "1° ouvrir", but "5° C".
    /^(\d{1,2})(?: ?[-–—]|°|º)(?=\s+\p{L}{2})/u,
    /^([①-⑳])/u,
    /^(\d{1,3})-(?:бап|тарау|тармақ|берене|модда|боб|modda|bob|bo‘lim|madde)[.:]?(?=\s|$)/u,
  ],
  ideograph: [
    /^第([一二三四五六七八九十百\d０-９]{1,5})[条章节款](?=\s|、|\p{Script=Han}|$)/u,
    /^([一二三四五六七八九十]{1,3})、/u,
  ],
  other: [
    /^([A-Z]\.\d{1,2}(?:\.\d{1,2}){0,2})\.?(?=\s+\p{L})/u,
    /^([a-zа-я]|[ivxⅰ-ⅻ]{1,5})\.?\)(?=\s)/iu,
    /^([IVXⅠ-Ⅻ]{1,5})\.(?=\s)/u,
    /^([ivxⅰ-ⅻ]{2,5})\.(?=\s+\p{L})/u,
    /^([ivxⅰ-ⅻ])\.(?=\s+\p{Lu}\p{Ll})/u,
    // Small letters of the Latin alphabet only: "г." and "п." are abbreviations.
    /^([A-HА-Яa-h])\.(?=\s+\p{Lu}\p{Ll})/u,
    /^(?:Article|Chapter|Section|Part|Annex|Статья|Глава|Раздел|Приложение|Artikel|Abschnitt|Teil|Kapitel)\s+(\d{1,3}|[IVXⅠ-Ⅻ]{1,5}|[A-Z])[.:)]?(?=\s|$)/u,
    /^(?:пп?|ч|ст|гл|разд|para|art|cl|abs)\.\s?(\d{1,3})[.:)](?=\s)/iu,
    // Operative and preambular paragraphs of a draft: "OP3.", "PP 2 bis.".
    /^(?:OP|PP)\s?(\d{1,3})(?:\s?(?:bis|ter|quater))?[.:)](?=\s)/u,
    // What is a word of sentences too counts with a stop after its number only: "Point 3." but not "Point 3 of the plan".
    /^(?:§{1,2}|Art\.|Ст\.)\s?(\d{1,3})[.:)]?(?=\s)/u,
    /^(?:Step|Phase|Stage|Priority|Goal|Pillar|Schritt|Ziel|Étape|Axe|Adım|Qadam|Bosqich|Этап|Шаг|Цель|Направление|Приоритет|Задача|Қадам|Кезең)\s(\d{1,2})[.:)](?=\s|$)/u,
    /^(?:No\.|Nr\.|№|Point|Paragraph|Para\.|Clause|Item|Rule|Пункт|Punkt|Ziffer|Absatz|Chapitre|Titre|Annexe|Madde|Моддаи|Боби)\s?(\d{1,3})[.:)](?=\s|$)/u,
  ],
};

const BRACKETS = '(（[';
/** Marks that begin a marker; quotation marks and the others do not. */
const SIGNS = `•‣◦▪●○■□–—-*·➢➤►⁃§№${BRACKETS}`;
/** First letters of the words that name a point ("Article", "Раздел", …). */
const KEYWORD_CAPITALS = 'ABCGSOPQTKNIRZMÉСГРПМБЭШЦНЗҚК';

/** The longest marker worth looking at: a word, a space and a number. */
const MARKER_UNITS = 40;

/** The marker at `from`, which must be the first unit of a paragraph or sentence; none where text starts at once. */
export function markerAt(text: string, from: number, to: number): Marker | undefined {
  if (from >= to || !mayStartMarker(text, from)) return undefined;
  const head = text.slice(from, Math.min(to, from + MARKER_UNITS));
  const bullet = BULLET.exec(head);
  if (bullet) return { length: bullet[0].length };
  for (const pattern of NUMBERED[firstOf(text, from)]) {
    const match = pattern.exec(head);
    if (match?.[1] !== undefined)
      return { length: match[0].length, number: asciiDigits(match[1].replace('. ', '.')) };
  }
  return undefined;
}

/** "３" is printed full-width and ③ in a circle, and both are 3; Ⅳ is IV. */
function asciiDigits(number: string): string {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(number);
  if (circled >= 0) return String(circled + 1);
  return number.replace(/[０-９Ⅰ-Ⅻⅰ-ⅻ]/gu, (sign) => sign.normalize('NFKC'));
}

/** The signs that Markdown prints before a heading, "## " for one: their length with the space after them, else 0. */
export function headingMark(text: string, from: number, to: number): number {
  if (text.charAt(from) !== '#') return 0;
  const mark = HEADING_MARK.exec(text.slice(from, Math.min(to, from + HEADING_MARK_UNITS)))?.[0];
  return mark === undefined ? 0 : mark.length;
}

/** Six levels, as CommonMark has them. */
const HEADING_MARK = /^#{1,6}[ \t]+(?=\S)/u;
const HEADING_MARK_UNITS = 12;

function firstOf(text: string, from: number): keyof typeof NUMBERED {
  const kind = classOf(text.charCodeAt(from));
  if (kind === DIGIT) return 'figure';
  if (kind === IDEOGRAPH) return 'ideograph';
  return BRACKETS.includes(text.charAt(from)) ? 'bracket' : 'other';
}

/** Rules out most words without trying the patterns: a marker is short, or begins with one of a few capitals. */
function mayStartMarker(text: string, from: number): boolean {
  const kind = classOf(text.charCodeAt(from));
  if (kind === PUNCTUATION) return SIGNS.includes(text.charAt(from));
  if (kind !== LETTER) return true;
  if (KEYWORD_CAPITALS.includes(text.charAt(from))) return true;
  for (let at = from + 1; at < from + 6; at++) {
    const unit = text.charAt(at);
    if (unit === '.' || unit === ')') return true;
    if (unit === ' ') return false;
  }
  return false;
}
