import type { Context } from './context.ts';
import { isOblique, isRussianPreposition } from './russian-case.ts';

/** A half-open range of words. */
export type Range = readonly [from: number, to: number];

const JOINING = new Set(['the', 'and', 'и', 'так', 'как', 'а', 'also', 'both']);
const MOST_WORDS_AFTER_VERB = 5;
const MOST_WORDS_OF_SEGMENT = 8;
const MOST_OPENING_PARTS = 3;
/** «Эта работа дополнит процесс», «местом встречи станет Варна»: what opens the clause is no object of the verb. */
const RUSSIAN_THIS =
  /^(?:эта|данная|настоящая|такая|наша|вся|местом|площадкой|столицей|темой|итогом|результатом)$/;
/** Adverbs between a subject and its verb: «недвусмысленно», «вновь», «также». */
const RUSSIAN_ADVERB = /(?:о|также|вновь|снова|впредь|прежнему|совместно|всецело|особо|со)$/;

/**
 * Where the subject of a verb may stand, the likeliest first: right before it, after the last comma that is not in a
 * list of names; then in the earlier parts of the clause; in Russian and German after the verb; and after a comma where
 * the verb only frames what follows ("Noting the plan, the sides …").
 */
export function subjectPlaces(
  context: Context,
  floor: number,
  verb: number,
  limit: number,
): readonly Range[] {
  const { lang } = context;
  const places: Range[] = [];
  const listed = segmentsOf(context, floor, verb, true);
  const last = listed.at(-1);
  if (last !== undefined) places.push(last);
  const parts = segmentsOf(context, floor, verb, false);
  const run =
    lang === 'ru'
      ? namesBefore(context, floor, verb)
      : lang === 'en'
        ? englishNamesBefore(context, floor, verb)
        : undefined;
  if (run !== undefined) places.push(run);
  const lastPart = parts.at(-1);
  if (lastPart !== undefined) places.push(lastPart);
  if (lang === 'ru') {
    // «Мы, главы пяти государств, намерены …»
    const [opening] = parts;
    if (opening !== undefined && opening[1] - opening[0] <= 2) places.push(opening);
  }
  places.push(...parts.slice(0, -1).filter((part) => lang !== 'de' || !isGermanPurpose(context, part)));
  // "In Anerkennung der Rolle … vereinbarten wir"
  if (lang === 'de' && context.words.pronouns.has(context.read.words[verb + 1]?.folded ?? ''))
    places.unshift([verb + 1, verb + 2]);
  const isNamed = lang === 'ru' && RUSSIAN_THIS.test(context.read.words[floor]?.folded ?? '');
  const after = lang === 'en' || isNamed ? undefined : placeAfter(context, verb, limit);
  if (after !== undefined) places.push(after);
  return places;
}

/** "Der Vorschlag, in Varna ein Forum abzuhalten, …": what is to be done has no subject. */
function isGermanPurpose({ read }: Context, [, to]: Range): boolean {
  return (
    read.words[to - 2]?.folded === 'zu' || /^\p{L}{2,6}zu\p{L}{3,}n$/u.test(read.words[to - 1]?.folded ?? '')
  );
}

/** "Das Treffen wird in Varna stattfinden", "mit Interesse": what a preposition governs is no subject. */
export const GERMAN_PREPOSITION =
  /^(?:in|im|an|am|auf|bei|beim|mit|nach|zu|zum|zur|für|von|vom|aus|über|unter|durch)$/;

/** «Приветствовали лидеры в Варне»: the subject behind its verb ends before a preposition. */
function placeAfter({ read, lang }: Context, verb: number, limit: number): Range | undefined {
  const most = Math.min(limit, verb + 1 + MOST_WORDS_AFTER_VERB);
  let to = verb + 1;
  // «Решено, что секретариат …»: what was decided has a subject of its own.
  const isImpersonal = /но$/.test(read.words[verb]?.folded ?? '');
  const ends = (folded: string): boolean =>
    lang === 'ru' &&
    (isRussianPreposition(folded) || folded === 'чтобы' || (folded === 'что' && isImpersonal));
  const isInside = lang === 'de' && GERMAN_PREPOSITION.test(read.words[verb + 1]?.folded ?? '');
  if (isInside) return undefined;
  while (to < most && !ends(read.words[to]?.folded ?? '')) to++;
  return to > verb + 1 ? [verb + 1, to] : undefined;
}

/** The parts after a framing verb: the subject of the sentence opens one of them. */
export function placesAfterFrame(context: Context, verb: number, limit: number): readonly Range[] {
  return segmentsOf(context, verb, limit, false)
    .slice(1)
    .filter(([from]) => context.lang !== 'en' || !context.read.words[from]?.folded.endsWith('ing'))
    .map(([from, to]) => [from, Math.min(to, from + MOST_WORDS_OF_SEGMENT)] as const);
}

/** Where a clause without a verb of the ladder may name who acts: its first parts. */
export function openingPlaces(context: Context, floor: number, limit: number): readonly Range[] {
  return segmentsOf(context, floor, limit, true).slice(0, MOST_OPENING_PARTS);
}

/** "Under NORD, Belmora announced …": what follows the comma is no second name of a list. */
function isCircumstance(opening: string | undefined): boolean {
  return /^(?:under|through|within|via|during)$/.test(opening ?? '');
}

/** Parts of a clause between commas; with `lists`, commas between names divide nothing. */
function segmentsOf(
  { read, proper }: Context,
  floor: number,
  limit: number,
  lists: boolean,
): readonly Range[] {
  const segments: Range[] = [];
  let start = floor;
  for (let w = floor; w + 1 < limit; w++) {
    if (!/[,;:—]/.test(read.text.slice(read.words[w]?.to, read.words[w + 1]?.from))) continue;
    let next = w + 1;
    while (JOINING.has(read.words[next]?.folded ?? '')) next++;
    if (lists && proper[w] === 1 && proper[next] === 1 && !isCircumstance(read.words[start]?.folded))
      continue;
    // «Государства — участники Договора»
    if (
      /^участник/.test(read.words[w + 1]?.folded ?? '') &&
      /^(?:государств|стран|сторон)/.test(read.words[w]?.folded ?? '')
    )
      continue;
    segments.push([start, w + 1]);
    start = w + 1;
  }
  // A comma right before the verb ends an insertion: "The President, for his part, noted".
  const lastGap = read.text.slice(read.words[limit - 1]?.to, read.words[limit]?.from);
  if (start < limit) segments.push([start, limit]);
  if (/[,;—]/.test(lastGap) && segments.length > 1) segments.push([limit, limit]);
  return segments;
}

/** «Ради мира Эстровия и Авелланд привержены»: the names right before the verb, adverbs aside. */
function namesBefore({ read, proper, words }: Context, floor: number, verb: number): Range | undefined {
  let to = verb;
  while (to > floor && proper[to - 1] === 0 && RUSSIAN_ADVERB.test(read.words[to - 1]?.folded ?? '')) to--;
  let from = to;
  while (from > floor) {
    const folded = read.words[from - 1]?.folded ?? '';
    if (proper[from - 1] !== 1 && !JOINING.has(folded) && !words.role.has(folded)) break;
    // «С Эстровией Авелланд планирует»: two names that nothing joins are no list.
    if (from < to && isOblique(folded) && proper[from] === 1) break;
    if (from < to && /[)»“”]/.test(read.text.slice(read.words[from - 1]?.to, read.words[from]?.from))) break;
    from--;
  }
  while (from < to && JOINING.has(read.words[from]?.folded ?? '')) from++;
  while (to > from && JOINING.has(read.words[to - 1]?.folded ?? '')) to--;
  // «По линии коалиции «Заря» ведется …», «в рамках Инициативы (ИНИ) будут …»: the name only says which.
  if (from > floor && /[«(„“]/.test(read.text.slice(read.words[from - 1]?.to, read.words[from]?.from)))
    return undefined;
  // «Под эгидой Эстровии, отстаивая …»
  if (read.text.slice(read.words[to - 1]?.to, read.words[to]?.from).includes(',')) return undefined;
  if (from === to || isOblique(read.words[to - 1]?.folded ?? '')) return undefined;
  if (from > floor && isRussianPreposition(read.words[from - 1]?.folded ?? '')) return undefined;
  return [from, to];
}

/** "For the exchange programme the Union will", "in this field Belmora has": a circumstance without a comma, then names. */
function englishNamesBefore({ read, proper }: Context, floor: number, verb: number): Range | undefined {
  const at = (word: number) => read.words[word]?.folded ?? '';
  const before = read.text.slice(read.words[floor]?.from, read.words[verb]?.from);
  if (!CIRCUMSTANCE.test(at(floor)) || /[,;:(]/.test(before)) return undefined;
  let to = verb;
  while (to > floor && ENGLISH_BETWEEN.test(at(to - 1))) to--;
  let from = to;
  while (from > floor && (proper[from - 1] === 1 || (from < to && at(from - 1) === 'and'))) from--;
  if (from === to) return undefined;
  if (at(from - 1) === 'the') from--;
  // "In the capital of Belmora": the name only says which.
  return from - 1 <= floor || OF.test(at(from - 1)) || proper[from - 1] === 1 ? undefined : [from, to];
}
const CIRCUMSTANCE = /^(?:for|in|under|within|through|during|at|by|on|following|given|despite)$/;
const ENGLISH_BETWEEN = /^(?:also|has|have|had|is|are|was|were|now|further|\p{L}+ly)$/u;
const OF =
  /^(?:of|and|or|in|to|with|for|from|between|by|at|on|against|under|through|via|the|a|an|that|which|who)$/;
