/** Points printed inside one paragraph: "(a) …; (b) …", "1) … 2) …", "• … • …". Pure. */
import type { Language } from './languages/types.ts';
import { markerAt } from './markers.ts';

const FIRST = new Set(['a', 'а', 'A', 'А', '1', 'i']);
/** Letters that count points. Russian lists leave out ё, й and those that no word begins with. */
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** Marked off by what stands before: two at least, or the bracket is a mere aside. */
const AFTER_MARK =
  /(?<=[:;,.]\s|\s(?:and|or|und|и|и\/или|et)\s)[(（](?:[a-pа-р]|[1-9]\d?|[ivx]{1,4})[)）](?=\s)/giu;
/** 将：（1）…；（2）…: without spaces. */
const AFTER_WIDE_MARK =
  /(?<=[：；，。、])(?:[(（](?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3}|[a-h])[)）]|[①-⑳])|(?<=[：；])[1-9]\d?[.．](?!\d)|(?<=[：；。])[一二三四五六七八九十]{1,3}、/gu;
/** The first of them may open the paragraph. */
const OPENING_WIDE_MARK = /^(?:[①-⑳]|[(（][\d０-９一二三四五六七八九十]{1,3}[)）])/u;
/**
 * 双方将（一）…；（二）…: the first of them right after a word and before one, which names no article ("第三条（一）") and is
 * no part of a title (《计划（一）》).
 */
const FIRST_WIDE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?<![条條款项項节節章表段]|附件|附录|附錄)[(（]([1１一a])[)）](?=[\p{L}\p{N}《“「])/gu;
const SECOND_WIDE = /^[(（]([2２二b])[)）]/u;
/** The first number or letter of a list → the second. */
const SECOND_AFTER: Readonly<Record<string, string>> = { '1': '2', '１': '２', 一: '二', a: 'b' };
/** A bracket or a number anywhere between two words. */
const ANYWHERE =
  /(?<=\s)(?:[(（]([a-zа-яA-HА-З]|[ivx]{1,4}|\d{1,2})[)）]|(\d{1,2}|[ivx]{1,4}|[a-zа-я])(\.\)|[.)]))(?=\s)/gu;
const BULLETS = /(?<=\s)[•‣▪●⁃](?=\s|\d)/gu;
/** After words that open a list; one alone may be an ornament. */
const LEAST_BULLETS = 2;
/** A part of fewer words between two brackets is an aside: "under (a) and (b)". */
const LEAST_WORDS = 2;
/** "shall 1) open … 2) share … 3) train …", "werden a) … b) … c) …": so many at least, or two after a colon that a semicolon parts. */
const LEAST_BARE = 3;

/** Offsets at which points begin inside `text` between two offsets, in order; none where there are no such points. */
export function inlinePoints(text: string, from: number, to: number, language: Language): readonly number[] {
  const paragraph = text.slice(from, to);
  const found = new Set<number>();
  if (/[(（]/u.test(paragraph)) {
    const marked = [...paragraph.matchAll(AFTER_MARK)];
    if (marked.length >= 2) for (const { index } of marked) found.add(from + index);
  }
  if (!language.spaced) {
    const marked = [...paragraph.matchAll(AFTER_WIDE_MARK)].map(({ index }) => index);
    const opening = firstWide(paragraph, marked);
    if (opening !== undefined) marked.unshift(opening);
    if (marked.length >= (OPENING_WIDE_MARK.test(paragraph) ? 1 : 2))
      for (const index of marked) found.add(from + index);
  }
  if (/[).]\s/u.test(paragraph)) for (const index of sequence(paragraph, language)) found.add(from + index);
  const bullets = /[•‣▪●⁃]/u.test(paragraph) ? [...paragraph.matchAll(BULLETS)] : [];
  const opens = markerAt(text, from, to)?.length === 1 || /^[•‣▪●⁃]/u.test(paragraph);
  if (opens || bullets.length >= LEAST_BULLETS) for (const { index } of bullets) found.add(from + index);
  return [...found].sort((one, other) => one - other);
}

/** Where the first point begins when the marked ones begin with the second, and only one place can be meant. */
function firstWide(paragraph: string, marked: readonly number[]): number | undefined {
  const [at] = marked;
  if (at === undefined) return undefined;
  const second = SECOND_WIDE.exec(paragraph.slice(at, at + 3))?.[1];
  if (second === undefined) return undefined;
  const [first, another] = [...paragraph.slice(0, at).matchAll(FIRST_WIDE)].filter(
    ([, value = '']) => SECOND_AFTER[value] === second,
  );
  return another === undefined ? first?.index : undefined;
}

interface Candidate {
  readonly index: number;
  readonly end: number;
  readonly style: string;
  readonly value: string;
  /** It may name a part of what stands before it: "class (b)". */
  readonly isDoubtful: boolean;
}

/** "(a) … (b) … (c) …", "1. … 2. …": each number follows the one before, in one style, from the first on. */
function sequence(paragraph: string, language: Language): readonly number[] {
  const candidates: Candidate[] = [];
  const opening =
    /^(?:[(（]([a-zа-я]|[ivx]{1,4}|\d{1,2})[)）]|(\d{1,2}|[ivx]{1,4}|[a-zа-я])(\.\)|[.)]))(?=\s)/u.exec(
      paragraph,
    );
  // Only a bracket begins a run elsewhere than at the start.
  if (opening === null && !/[(（]|(?<![\p{L}\p{N}])[\daаi]\)/u.test(paragraph)) return [];
  for (const match of [...(opening === null ? [] : [opening]), ...paragraph.matchAll(ANYWHERE)]) {
    const [whole, bracketed, bare = '', stop = ''] = match;
    const style = bracketed === undefined ? stop : '()';
    const { index } = match;
    const isDoubtful = style === '()' && index > 0 && isReference(paragraph, index, language);
    candidates.push({ index, end: index + whole.length, style, value: bracketed ?? bare, isDoubtful });
  }
  const found: number[] = [];
  const runs = new Map<string, Candidate[]>();
  const close = (run: readonly Candidate[] | undefined) => {
    const [first, second] = run ?? [];
    if (run === undefined || first === undefined || second === undefined) return;
    const needsMore =
      first.style === ')' &&
      first.index > 0 &&
      !(/[:：]\s*$/u.test(justBefore(paragraph, first)) && /;\s*$/u.test(justBefore(paragraph, second)));
    const sure = run.filter(({ isDoubtful }) => !isDoubtful);
    if (sure.length >= (needsMore ? LEAST_BARE : 2))
      found.push(...run.map(({ index }) => index).filter((index) => index > 0));
  };
  for (const candidate of candidates) {
    const { index, style, value, isDoubtful } = candidate;
    const run = runs.get(style);
    const before = run?.at(-1);
    // "(a) cap class (b) fees (b) dig wells": the point is the one that can be nothing else.
    if (run !== undefined && before?.isDoubtful === true && before.value === value) {
      if (!isDoubtful) run[run.length - 1] = candidate;
      continue;
    }
    const goesOn =
      before !== undefined &&
      follows(before.value, value) &&
      (style !== '.' || beginsItem(paragraph, candidate, language)) &&
      ((style !== '()' && (style !== ')' || run?.[0]?.index === 0)) ||
        wordsIn(paragraph.slice(before.end, index)) >= LEAST_WORDS);
    if (goesOn) run?.push(candidate);
    // Without brackets the paragraph must begin with the number, or three follow each other: "of 1) and" is none.
    else if (
      index === 0 ||
      (style === '()' && FIRST.has(value) && !(isDoubtful && run !== undefined)) ||
      (style === ')' && FIRST.has(value))
    ) {
      close(run);
      runs.set(style, [candidate]);
    }
  }
  for (const run of runs.values()) close(run);
  return found;
}

const LONGEST_NOUN = 24;
const ARTICLE = /(?:^|\s)(?:the|a|an|its|their|our|each|every|all) \p{L}+ $/iu;

/**
 * "Annex B (b)", "class (b)", "paragraph 2 (b)": a letter that may name a part of what stands before. It is a point in a
 * list that two others prove: "(a) open a trade zone (b) train staff (c) share data".
 */
function isReference(paragraph: string, index: number, { abbreviations, functionWords }: Language): boolean {
  const before = paragraph.slice(Math.max(0, index - LONGEST_NOUN), index);
  const [, noun, word = '', space] =
    /(?:^|[\s("«„])(?:(\p{L}+\.?) )?([\p{L}\p{N}.]+)( ?)$/u.exec(before) ?? [];
  // "… in the hall (b) …": what has an article is not named by a letter.
  if (space === undefined || ARTICLE.test(before)) return false;
  if (/^\d{1,3}$/u.test(word)) return noun !== undefined && !functionWords.has(noun.toLowerCase());
  return /^(?:[A-ZА-Я]|[IVX]{1,4})$/u.test(word) || abbreviations.lettered.has(word.toLowerCase());
}

/** What stands right before a point; a list may have as many points as its text has words. */
function justBefore(paragraph: string, { index }: Candidate): string {
  return paragraph.slice(Math.max(0, index - 4), index);
}

/** Does a number or letter of a list come right after another one? Letters that no Russian list has are left out. */
export function follows(before: string, value: string): boolean {
  if (/^\d+$/.test(before)) return Number(value) === Number(before) + 1;
  if (before.length === 1 && value.length === 1 && value.charCodeAt(0) === before.charCodeAt(0) + 1)
    return true;
  const letter = CYRILLIC.indexOf(before);
  if (letter >= 0 && CYRILLIC.charAt(letter + 1) === value) return true;
  const place = ROMAN.indexOf(before);
  return place >= 0 && ROMAN[place + 1] === value;
}

/** "… first item 2. The": a capital follows, and what stands before asks for no number ("Article 2."). */
function beginsItem(
  paragraph: string,
  { index, end }: Candidate,
  { abbreviations, functionWords, dates }: Language,
): boolean {
  if (!/^\s+["“«(]?(?:\p{Lu}|\p{Lo}|\d)/u.test(paragraph.slice(end, end + 4))) return false;
  const next = /^\s+([\p{L}]+)/u.exec(paragraph.slice(end, end + 20))?.[1]?.toLowerCase() ?? '';
  if (dates.months.has(next)) return false;
  const before = /([\p{L}]+)\.?\s+$/u
    .exec(paragraph.slice(Math.max(0, index - 30), index))?.[1]
    ?.toLowerCase();
  if (before === undefined) return true;
  return (
    !functionWords.has(before) &&
    !abbreviations.beforeNumber.has(before) &&
    !abbreviations.lettered.has(before)
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
}
