/**
 * Whether a paragraph that a page sets apart above the text opens the text, or sums it up for readers in a hurry. An
 * editor's summary tells what the text tells; an opening says who met when, which the text does not say again. Pure.
 */
import { countWords } from '../../text/index.ts';
import type { Block } from './extraction.ts';
import { isFurniture } from './furniture.ts';
import { plainWords } from './plain-words.ts';

const FIRST_PERSON =
  /^["“«„]?(?:we|our|мы|біз|биз|biz|nous|wir|nosotros|noi|мо)(?=[\s,])|^["“「《]?(?:我们|我們|私たち)/iu;
const YEAR = /(?:19|20)\d\d|[一二]〇[〇一二]\p{sc=Han}/gu;
/** "On 5 May 2023", "2023年5月5日" */
const NUMBER = /\d{1,4}/gu;
const ENDED = /[.:;。：；,，][”"»）)]*$/u;
const LEAST_WORDS = 8;

/** `rest`: the words of the text below. */
export function opensText(text: string, rest: string): boolean {
  if (!ENDED.test(text) || countWords(text) < LEAST_WORDS || isFurniture(text)) return false;
  if (FIRST_PERSON.test(text)) return true;
  const years = text.match(YEAR) ?? [];
  if (years.length === 0) return false;
  const said = new Set(rest.match(NUMBER) ?? []);
  const day = (text.match(NUMBER) ?? []).find((number) => Number(number) >= 1 && Number(number) <= 31);
  if (years.every((year) => !rest.includes(year))) return !DATE_FIRST.test(text);
  return day !== undefined && !said.has(day) && !DATE_FIRST.test(text);
}

/** "15 June 2022. The ministry published …": the day of the page. */
const DATE_FIRST = /^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} \p{L}+ \d{4}(?: г(?:ода|\.))?[.:–—-])/u;

/** Blocks between a headline and a text that are looked at. */
const REACH = 4;

/** The opening that stands right above a text whose box is known, in a box of its own below the headline. */
export function openingAbove(
  page: readonly Block[],
  body: readonly Block[],
  titles: readonly string[],
): Block | undefined {
  const first = page.findIndex(({ text }) => text === body[0]?.text);
  if (first <= 0) return undefined;
  const headlines = new Set(titles.map(plainWords));
  const rest = body.map(({ text }) => text).join(' ');
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { text, element = '', linkedWords } = page[at] as Block;
    if (/^h[1-3]$/u.test(element) || headlines.has(plainWords(text))) return undefined;
    if (linkedWords === undefined && hasHeadline(page.slice(0, at), headlines) && opensText(text, rest))
      return page[at];
  }
  return undefined;
}

function hasHeadline(above: readonly Block[], headlines: ReadonlySet<string>): boolean {
  return above.some(({ text, element = '' }) => /^h[1-3]$/u.test(element) || headlines.has(plainWords(text)));
}
