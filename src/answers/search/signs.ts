/**
 * Signs that say something and are no words: "%" of "40 %", "++" of "C++". The search table holds words alone, so a
 * phrase with signs is found by its words, and each place is then held to the wording as it is printed. Pure.
 */
import { languageOf, partsOfWord, splitWords, typed, type Word } from '../../text/index.ts';

const SIGN = String.raw`[\p{Sc}%‰&§#@+<>=±×÷°№％＆＃＠＋＜＞＝]`;
const SIGNS = new RegExp(`${SIGN}+`, 'gu');
const ALONE = new RegExp(`^${SIGN}+$`, 'u');
const BEFORE = new RegExp(`(${SIGN}+)\\s*$`, 'u');
const AFTER = new RegExp(`^\\s*(${SIGN}+)`, 'u');

/** The signs of a phrase by where they stand; an empty string where there is none. */
export interface Signs {
  readonly before: string;
  /** Between each two words; those with hyphens counted by their parts. */
  readonly inner: readonly string[];
  readonly after: string;
}

/** A phrase as its reader wrote it, with and without its signs. */
export interface ReadSigns {
  readonly shown?: string;
  readonly unsearched?: readonly string[];
  readonly signed?: { readonly shown: string; readonly signs: Signs };
}

export function readSigns(written: string): ReadSigns {
  const words = splitWords(written);
  let bare = '';
  let end = 0;
  const unsearched: string[] = [];
  for (const { from, to } of [...words, { from: written.length, to: written.length }]) {
    bare += written.slice(end, from).replace(SIGNS, ' ') + written.slice(from, to);
    unsearched.push(...(written.slice(end, from).match(SIGNS) ?? []));
    end = to;
  }
  const shown = tidy(bare);
  if (shown === '') return {};
  if (unsearched.length === 0) return { shown };
  const parts = words.flatMap(partsOfWord);
  return {
    shown,
    unsearched: [...new Set(unsearched)],
    signed: { shown: tidy(written), signs: signsOf(written, parts, 0, parts.length) },
  };
}

/** The sign that alone is asked for, quotation marks or not; undefined where anything else is. */
export function loneSign(query: string): string | undefined {
  const asked = typed(query).replace(/^[\s"“„«]+|[\s"”“»]+$/gu, '');
  return ALONE.test(asked) ? narrow(asked) : undefined;
}

/** A sign in the narrow and in the wide print of Chinese and Japanese. */
export function printsOfSign(sign: string): readonly string[] {
  const wide = [...sign].map((unit) => WIDE_OF.get(unit) ?? unit).join('');
  return wide === sign ? [sign] : [sign, wide];
}

/** Where a sign stands in a wording: whole runs of signs only, for "+" is not what "C++" has. */
export function placesOfSign(
  wording: string,
  sign: string,
): readonly { readonly from: number; readonly to: number }[] {
  return [...wording.matchAll(SIGNS)]
    .filter(([run]) => narrow(run) === sign)
    .map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
}

/**
 * The span of a hit with its signs, where it has just those that were asked for; null where it has not. At its ends signs
 * that nobody asked for may stand: "40" is in "40 %".
 */
export function spanWithSigns(
  wording: string,
  words: readonly Word[],
  { first, end }: { readonly first: number; readonly end: number },
  asked: Signs,
): { readonly from: number; readonly to: number } | null {
  const [begin, last] = [words[first], words[end - 1]];
  if (!begin || !last) return null;
  const found = signsOf(wording, words, first, end);
  // A word that is printed in one where two were asked for has one gap less, and its sign inside: "C5+1".
  const isInner =
    found.inner.length === asked.inner.length
      ? found.inner.every((sign, gap) => sign === asked.inner[gap])
      : signsWithin(wording.slice(begin.from, last.to)) === asked.inner.join('');
  if (!isInner) return null;
  if (asked.before !== '' && found.before !== asked.before) return null;
  if (asked.after !== '' && found.after !== asked.after) return null;
  const gaps = gapsAround(wording, words, first, end);
  const lead = asked.before === '' ? '' : (BEFORE.exec(gaps.before)?.[0] ?? '');
  const tail = asked.after === '' ? '' : (AFTER.exec(gaps.after)?.[0] ?? '');
  return { from: begin.from - lead.length, to: last.to + tail.length };
}

function signsOf(wording: string, words: readonly Word[], first: number, end: number): Signs {
  const gaps = gapsAround(wording, words, first, end);
  return {
    before: narrow(BEFORE.exec(gaps.before)?.[1] ?? ''),
    inner: words
      .slice(first, end - 1)
      .map(({ to }, gap) => signsWithin(wording.slice(to, words[first + gap + 1]?.from ?? to))),
    after: narrow(AFTER.exec(gaps.after)?.[1] ?? ''),
  };
}

function signsWithin(wording: string): string {
  return narrow((wording.match(SIGNS) ?? []).join(''));
}

/** What stands between a hit and the words beside it, and no more: a clause may be a whole text, with a hit in each word. */
function gapsAround(
  wording: string,
  words: readonly Word[],
  first: number,
  end: number,
): { readonly before: string; readonly after: string } {
  return {
    before: wording.slice(words[first - 1]?.to ?? 0, words[first]?.from ?? 0),
    after: wording.slice(words[end - 1]?.to ?? 0, words[end]?.from ?? wording.length),
  };
}

const WIDE_OF: ReadonlyMap<string, string> = new Map([
  ...[...'%&#@+<>=$'].map((sign) => [sign, String.fromCharCode(sign.charCodeAt(0) + 0xfee0)] as const),
  ['¥', '￥'],
  ['£', '￡'],
  ['¢', '￠'],
]);

const NARROW_OF: ReadonlyMap<string, string> = new Map([...WIDE_OF].map(([sign, wide]) => [wide, sign]));

function narrow(signs: string): string {
  return [...signs].map((sign) => NARROW_OF.get(sign) ?? sign).join('');
}

/** Without commas, brackets and other marks around it, which no place is held to. */
function tidy(written: string): string {
  return written
    .replaceAll('*', '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,.;:!?…/\\–—-]+|[\s,;:!?…/\\–—-]+$/gu, '')
    .replace(/^\(([^()]*)\)?$|^([^()]*)\)$/u, '$1$2');
}

/** How texts write a sign out, before or after the word beside it. Terms of English and Russian. */
const WRITTEN_OUT: Readonly<Record<string, { readonly before?: string; readonly after?: string }>> = {
  '%': { after: 'percent|per cent|процент|процента|процентов' },
  '€': { before: 'EUR|euro', after: 'euro|euros|EUR|евро' },
  $: { before: 'USD', after: 'dollars|US dollars|USD|долларов|долларов США' },
  '£': { before: 'GBP', after: 'pounds|GBP|фунтов' },
  '&': { after: 'and|и' },
  '§': { before: 'section|paragraph|параграф' },
};

function isScale(word: string): boolean {
  return ['en', 'ru'].some((lang) => languageOf(lang).numbers.scales.has(word));
}

/** A phrase with one sign → the same with the sign in words; empty where no sign is written out, or several stand there. */
export function writtenOut(words: readonly string[], { before, inner, after }: Signs): readonly string[] {
  const signs = [before, ...inner, after].filter((sign) => sign !== '');
  const forms = WRITTEN_OUT[signs[0] ?? ''];
  if (signs.length !== 1 || forms === undefined || words.length === 0) return [];
  const at = inner.findIndex((sign) => sign !== '');
  const split = (list = '') => list.split('|').filter((form) => form !== '');
  if (at >= 0) {
    // Between words only what joins them is written out; a word with a hyphen has a gap of its own.
    if (inner.length !== words.length - 1) return [];
    return split(signs[0] === '&' || signs[0] === '%' ? forms.after : '').map((form) =>
      [...words.slice(0, at + 1), form, ...words.slice(at + 1)].join(' '),
    );
  }
  // "€ 500", "$40 billion"
  const isAmount = /^\d/u.test(words[0] ?? '') && words.slice(1).every(isScale);
  return [
    ...(before !== '' || isAmount ? split(forms.before).map((form) => [form, ...words].join(' ')) : []),
    ...(after !== '' || isAmount ? split(forms.after).map((form) => [...words, form].join(' ')) : []),
  ];
}
