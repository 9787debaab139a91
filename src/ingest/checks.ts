/**
 * Is an extracted text whole, and is it the right one? Each check can refuse a text and says where; a text that is
 * refused is not stored. Thresholds are set so that no real joint statement at hand is refused (`npm run quality`
 * measures it). Pure.
 */
import { franc } from 'franc';
import type { StatementRecord, TextVersion } from '../statement/index.ts';
import { countWords, foldText, splitClauses } from '../text/index.ts';
import type { Extraction } from './extract/index.ts';

export interface Failure {
  /** A stable name: `too-short`, `wrong-language` … */
  readonly check: string;
  readonly message: string;
  /** The paragraph, counted from 1, where there is one. */
  readonly paragraph?: number;
}

export interface CheckInput {
  /** In normal form. */
  readonly text: string;
  readonly extraction: Pick<
    Extraction,
    'titles' | 'published' | 'pointers' | 'linked' | 'words' | 'removed' | 'extractor'
  >;
  readonly record: Pick<
    StatementRecord,
    'title' | 'short' | 'adopted' | 'published' | 'parties' | 'place' | 'kind'
  >;
  readonly version: Pick<TextVersion, 'lang' | 'expect'>;
}

/** Shorter than this is no joint statement, whatever else it is. */
const LEAST_WORDS = 50;
/** A page shorter than this that links the text is a note about it. */
const NOTE_WORDS = 300;
/** A general extractor that keeps less of a page than this has found its foot, not its text. */
const LEAST_SHARE = 0.1;
/** A page whose text is mostly links is a list of pages. */
const MOST_LINKED = 0.5;
/** Share of long paragraphs that may stand twice. */
const MOST_DOUBLED = 0.25;

/** Everything that is wrong with a text; empty where it may be stored. */
export function checkText(input: CheckInput): readonly Failure[] {
  const paragraphs = input.text.split('\n\n');
  const blocked = checkErrorPage(input, paragraphs);
  // What is no document at all needs no further reasons.
  if (blocked.length > 0) return blocked;
  const waived = new Set(input.version.expect?.waived?.map((each) => each.check));
  return [
    ...checkLength(input, paragraphs),
    ...checkListing(input),
    ...checkLanguage(input),
    ...checkTerms(input, paragraphs),
    ...checkRightDocument(input, paragraphs),
    ...checkEnd(input, paragraphs),
    ...checkNumbers(input),
    ...checkResidue(paragraphs),
    ...checkDoubled(paragraphs),
  ].filter((failure) => !waived.has(failure.check));
}

const ERROR_PAGE =
  /technical difficulties|access denied|403 forbidden|page (?:not|cannot be|could not be) found|404 not found|error 404|^404\b|attention required|just a moment|verify (?:that )?you are (?:a )?human|enable javascript|requires javascript|service unavailable|too many requests|under maintenance|bad gateway|страница не найдена|доступ (?:запрещен|ограничен)|页面不存在|页面未找到|seite nicht gefunden|pagina non trovata/iu;
const COOKIE_WALL =
  /(?:accept|agree|consent|use of|uses|manage|принять|согласие|akzeptieren)[^.]{0,40}(?:cookies|куки|файлов cookie)|(?:cookies|куки)[^.]{0,60}(?:accept|consent|preferences|settings|согла)/iu;

function checkErrorPage({ text, extraction }: CheckInput, paragraphs: readonly string[]): readonly Failure[] {
  const words = countWords(text);
  const head = [...extraction.titles, ...paragraphs.slice(0, 4)].join('\n');
  const error = ERROR_PAGE.exec(head);
  if (error && words < 250)
    return [
      { check: 'error-page', message: `the page is an error page ("${error[0]}"), whatever its status said` },
    ];
  if (COOKIE_WALL.test(head) && words < 400)
    return [{ check: 'cookie-wall', message: 'the page asks for consent to cookies and shows no document' }];
  if (words === 0) return [{ check: 'empty', message: 'the page holds no text; it may be drawn by script' }];
  return [];
}

function checkLength(
  { text, extraction, version, record }: CheckInput,
  paragraphs: readonly string[],
): readonly Failure[] {
  const words = countWords(text);
  const least = version.expect?.min_words ?? (record.kind === 'statement' ? LEAST_WORDS : 20);
  const failures: Failure[] = [];
  const pointer = extraction.pointers?.[0];
  if (pointer !== undefined && words < Math.max(least, NOTE_WORDS))
    failures.push({
      check: 'note',
      message: `a note of ${words} words about the text, which itself stands at ${pointer}`,
    });
  else if (words < least)
    failures.push({
      check: 'too-short',
      message: `${words} words where at least ${least} are expected: a summary, a note or a cut text`,
    });
  else if (
    SUMMARY.test([...extraction.titles, ...paragraphs.slice(0, 3), ...paragraphs.slice(-2)].join('\n')) &&
    words < 600
  )
    failures.push({
      check: 'summary',
      message: 'the page is a summary or report that points to the full text elsewhere',
    });
  const expected = version.expect?.paragraphs;
  if (expected !== undefined && Math.abs(paragraphs.length - expected) > Math.max(1, expected * 0.1))
    failures.push({
      check: 'paragraphs',
      message: `${paragraphs.length} paragraphs where ${expected} are expected`,
    });
  return failures;
}

const SUMMARY =
  /(?:read|see|find|download) the (?:full|complete|whole) (?:text|statement|declaration|document)|full text (?:of the (?:statement|declaration) )?(?:is )?(?:available|here|can be)|summary of the (?:statement|declaration|communiqu)|полный текст (?:доступен|см)|全文(?:见|如下链接)/iu;

function checkListing({ extraction }: CheckInput): readonly Failure[] {
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

/** Languages of this field in ISO 639-3, as the detector names them. A short list keeps its answers sound. */
const LANGUAGES: Readonly<Record<string, string>> = {
  eng: 'en',
  rus: 'ru',
  cmn: 'zh',
  deu: 'de',
  fra: 'fr',
  ita: 'it',
  spa: 'es',
  jpn: 'ja',
  kor: 'ko',
  arb: 'ar',
  kaz: 'kk',
  kir: 'ky',
  tgk: 'tg',
  tuk: 'tk',
  uzn: 'uz',
  hin: 'hi',
  pes: 'fa',
};

function checkLanguage({ text, version }: CheckInput): readonly Failure[] {
  const wanted = version.lang.split('-')[0] ?? version.lang;
  if (!Object.values(LANGUAGES).includes(wanted)) return [];
  const found = LANGUAGES[franc(text.slice(0, 20_000), { only: Object.keys(LANGUAGES), minLength: 20 })];
  return found === undefined || found === wanted
    ? []
    : [{ check: 'wrong-language', message: `the text reads as "${found}", not as "${wanted}"` }];
}

function checkTerms({ version }: CheckInput, paragraphs: readonly string[]): readonly Failure[] {
  const { opens, closes, numbered: _ } = version.expect ?? {};
  const has = (some: readonly string[], term: string) =>
    some.some((each) => plain(each).includes(plain(term)));
  const failures: Failure[] = [];
  if (opens !== undefined && !has(paragraphs.slice(0, 3), opens))
    failures.push({
      check: 'opening',
      message: `"${opens}" does not stand in the first paragraphs`,
      paragraph: 1,
    });
  if (closes !== undefined && !has(paragraphs.slice(-3), closes))
    failures.push({
      check: 'closing',
      message: `"${closes}" does not stand in the last paragraphs`,
      paragraph: paragraphs.length,
    });
  return failures;
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Days that a publisher may be late before the page is thought to be another one. */
const LATE_DAYS = 400;
const EARLY_DAYS = 10;
const GENERIC = new Set(
  'joint statement declaration communique meeting summit ministerial ministers foreign heads state states leaders following first second third'.split(
    ' ',
  ),
);

/** Right address, wrong document: the date of the page, the names of the parties, the words of the title. */
function checkRightDocument(
  { text, extraction, record, version }: CheckInput,
  paragraphs: readonly string[],
): readonly Failure[] {
  const failures: Failure[] = [];
  const adopted = Date.parse(record.adopted);
  if (extraction.published !== undefined && record.adopted.length === 10) {
    const days = Math.round((Date.parse(extraction.published) - adopted) / 86_400_000);
    if (days < -EARLY_DAYS || days > LATE_DAYS)
      failures.push({
        check: 'wrong-document',
        message: `the page is dated ${extraction.published}, the statement ${record.adopted}`,
      });
  }
  const names = partyNames(record.parties, version.lang);
  const folded = foldText(text);
  const named = names.filter((stem) => folded.includes(stem));
  if (names.length >= 3 && named.length * 2 < names.length && !CENTRAL_ASIA.test(text))
    failures.push({
      check: 'wrong-document',
      message: `the text names ${named.length} of the ${names.length} parties`,
    });
  if (version.lang === 'en') {
    const words = plain(`${record.title} ${record.short ?? ''} ${record.place?.city ?? ''}`)
      .split(' ')
      .filter((word) => word.length > 3 && !GENERIC.has(word));
    const seen = plain([...extraction.titles, ...paragraphs.slice(0, 6)].join(' '));
    if (words.length >= 2 && !words.some((word) => seen.includes(word)))
      failures.push({
        check: 'wrong-document',
        message: 'title and opening share no word with the title of the record',
      });
  }
  return failures;
}

const CENTRAL_ASIA =
  /central asia|центральн\p{L}+ ази|中亚|中亞|zentralasi|asia centrale|中央アジア|중앙아시아|آسيا الوسطى|c5/iu;

/** The first letters of each country's name in the language of the text: endings change, "Kyrgyzstan" is "the Kyrgyz Republic". */
function partyNames(parties: readonly string[], lang: string): readonly string[] {
  const display = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  return parties.flatMap((code) => {
    const name = code.length === 2 ? display.of(code) : undefined;
    if (name === undefined || /[ -]/.test(name)) return [];
    return [foldText(name).slice(0, /\p{Script=Han}/u.test(name) ? 2 : 5)];
  });
}

const UNFINISHED =
  /(?:[,\-–—(]|(?:^|\s)(?:and|or|of|the|to|in|for|with|a|an|by|on|at|from|that|und|der|die|das|и|в|на|с|по|для|о|к|из))$/iu;
const LONG_OPEN_LINE = 160;

function checkEnd({ extraction }: CheckInput, paragraphs: readonly string[]): readonly Failure[] {
  // The publisher's own mark of the end is better evidence than a missing full stop.
  if (extraction.removed.some((each) => each.reason === 'end marker')) return [];
  const last = paragraphs.at(-1) ?? '';
  const open = !/[.!?;:…。！？；）)»”"’']$/u.test(last);
  return UNFINISHED.test(last) || (open && last.length > LONG_OPEN_LINE)
    ? [{ check: 'cut-off', message: 'the last sentence is not finished', paragraph: paragraphs.length }]
    : [];
}

/** Printed numbers of points must run from 1 without a gap; lists inside lists may start again. */
function checkNumbers({ text, version }: CheckInput): readonly Failure[] {
  const points = splitClauses(text, { lang: version.lang })
    .map((clause) => ({ number: numberOf(clause.number ?? ''), paragraph: clause.paragraph }))
    .filter((point) => point.number > 0)
    .filter((point, index, all) => point.paragraph !== all[index - 1]?.paragraph);
  const expected = version.expect?.numbered;
  const failures: Failure[] = [];
  // A point that the source prints inside the paragraph before it is not missing.
  const inside = (number: number) => new RegExp(`[.;:!?”"]\\s+${number}[.)]\\s+\\p{Lu}`, 'u').test(text);
  const open: number[] = [];
  let highest = 0;
  for (const point of points) {
    for (
      let before = open.at(-1) ?? 0;
      before > 0 && before < point.number - 1 && inside(before + 1);
      before++
    )
      open[open.length - 1] = before + 1;
    const level = open.lastIndexOf(point.number - 1);
    if (level >= 0) {
      open.length = level + 1;
      open[level] = point.number;
    } else if (point.number === 1) open.push(1);
    else if (open.some((reached) => reached >= 2 && point.number > reached && point.number - reached <= 5))
      return [
        {
          check: 'numbers',
          message: `point ${point.number} follows point ${open.at(-1)}: something between them is missing`,
          paragraph: point.paragraph + 1,
        },
      ];
    highest = Math.max(highest, open[0] ?? 0);
  }
  if (expected !== undefined && highest !== expected)
    failures.push({ check: 'numbers', message: `the points run to ${highest}, not to ${expected}` });
  return failures;
}

/** The value of a printed number of up to 999, in Arabic or Chinese figures; 0 for letters and anything else. */
function numberOf(printed: string): number {
  if (/^\d{1,3}$/.test(printed)) return Number(printed);
  const chinese = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(printed);
  if (!chinese?.[0]) return 0;
  const [, first, ten, last] = chinese;
  const digit = (figure: string | undefined) =>
    figure === undefined ? 0 : '一二三四五六七八九'.indexOf(figure) + 1;
  if (ten === undefined) return last === undefined ? digit(first) : 0;
  return (first === undefined ? 1 : digit(first)) * 10 + digit(last);
}

const RESIDUE =
  /^(?:skip to (?:main )?content|share (?:this|on)\b.*|follow us.*|sign (?:in|up).*|log ?in|subscribe.*|read more|learn more|click here.*|print(?: this)? page|back to top|top of page|menu|search|home|facebook|twitter|whatsapp|telegram|e-?mail this|copy link|all rights reserved.*|©.*|copyright.*|previous|next|related (?:content|articles|news)|поделиться|подписаться.*|распечатать|читать далее|главная|版权所有.*|分享|打印本页|关闭窗口)$/iu;

const FOOT = /版权所有|ICP备|all rights reserved|©\s?\d{4}|все права защищены/iu;

function checkResidue(paragraphs: readonly string[]): readonly Failure[] {
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

function checkDoubled(paragraphs: readonly string[]): readonly Failure[] {
  const long = paragraphs.map(plain).filter((paragraph) => paragraph.length > 80);
  const doubled = long.length - new Set(long).size;
  if (doubled < 2 || doubled < long.length * MOST_DOUBLED) return [];
  const first = paragraphs.findIndex(
    (paragraph, index) => paragraphs.indexOf(paragraph) < index && paragraph.length > 80,
  );
  return [{ check: 'doubled', message: `${doubled} paragraphs stand twice`, paragraph: first + 1 }];
}
