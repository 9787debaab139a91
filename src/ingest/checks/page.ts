/** Is this a document at all, or an error page, a cookie wall, a list of pages, a piece of a menu? Pure. */
import { countWords } from '../../text/index.ts';
import type { CheckInput, Failure } from './failure.ts';

const ERROR_PAGE =
  /technical difficulties|access denied|403 forbidden|page (?:not|cannot be|could not be) found|404 not found|error 404|^404\b|attention required|just a moment|verify (?:that )?you are (?:a )?human|enable javascript|requires javascript|service unavailable|too many requests|under maintenance|bad gateway|страница не найдена|доступ (?:запрещен|ограничен)|页面不存在|页面未找到|seite nicht gefunden|pagina non trovata/iu;
const COOKIE_WALL =
  /(?:accept|agree|consent|use of|uses|manage|принять|согласие|akzeptieren)[^.]{0,40}(?:cookies|куки|файлов cookie)|(?:cookies|куки)[^.]{0,60}(?:accept|consent|preferences|settings|согла)/iu;

export function checkErrorPage(
  { text, extraction }: Pick<CheckInput, 'text' | 'extraction'>,
  paragraphs: readonly string[],
): readonly Failure[] {
  const words = countWords(text);
  const head = [...extraction.titles, ...paragraphs.slice(0, 4)].join('\n');
  const error = ERROR_PAGE.exec(head);
  if (error && words < 250)
    return [
      { check: 'error-page', message: `the page is an error page ("${error[0]}"), whatever its status said` },
    ];
  if (COOKIE_WALL.test(head) && words < 400)
    return [{ check: 'cookie-wall', message: 'the page asks for consent to cookies and shows no document' }];
  if (words === 0 && isOfHeadlines(extraction))
    return [
      { check: 'listing', message: 'the page is a list of headlines that lead to other pages, not a text' },
    ];
  if (words === 0) return [{ check: 'empty', message: 'the page holds no text; it may be drawn by script' }];
  return [];
}

/** Whether headlines that lead elsewhere, with what is said below them, make up most of a page. */
function isOfHeadlines({ removed, words }: CheckInput['extraction']): boolean {
  const elsewhere = removed
    .filter(({ reason }) => reason === 'leads to another page')
    .reduce((sum, { text }) => sum + countWords(text), 0);
  return elsewhere * 2 > words.in;
}

/** A general extractor that keeps less of a page than this has found its foot, not its text. */
const LEAST_SHARE = 0.1;
/** A page whose text is mostly links is a list of pages. */
const MOST_LINKED = 0.5;

export function checkListing({ extraction }: CheckInput): readonly Failure[] {
  const { linked, words, extractor } = extraction;
  if (linked > MOST_LINKED)
    return [
      {
        check: 'listing',
        message: `${Math.round(linked * 100)} % of the words are links: a list of pages, not a text`,
      },
    ];
  const general = extractor === 'defuddle' || extractor === 'readability';
  return general && words.kept < words.in * LEAST_SHARE
    ? [
        {
          check: 'no-body',
          message: `only ${words.kept} of the ${words.in} words of the page look like a text`,
        },
      ]
    : [];
}

const RESIDUE =
  /^(?:skip to (?:main )?content|share(?: (?:this(?: (?:page|article|story|post))?|on(?: (?:facebook|twitter|x|linkedin|whatsapp|social media))?))?|follow us.*|sign (?:in|up)(?: (?:to|for) (?:your|our) .*)?|log ?in|subscribe(?: to (?:our|the|press) .{0,40})?|read more|learn more|click here.*|print(?: this)? page|back to top|top of page|menu|search|home|facebook|twitter|whatsapp|telegram|e-?mail this|copy link|all rights reserved.*|©.*|copyright\s*(?:©|\(c\)|\d{4}).*|previous|next|related (?:content|articles|news)|поделиться|подписаться.*|распечатать|читать далее|главная|版权所有.*|分享|打印本页|关闭窗口)$/iu;

const FOOT = /版权所有|ICP备|all rights reserved|©\s?\d{4}|все права защищены/iu;

export function checkResidue(paragraphs: readonly string[]): readonly Failure[] {
  return paragraphs.flatMap((paragraph, index) =>
    (paragraph.length < 120 && RESIDUE.test(paragraph)) || (paragraph.length < 300 && FOOT.test(paragraph))
      ? [
          {
            check: 'residue',
            message: `"${paragraph.slice(0, 60)}" is part of the page, not of the text`,
            paragraph: index + 1,
          },
        ]
      : [],
  );
}
