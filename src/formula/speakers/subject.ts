import { isCapital } from '../read-text.ts';
import type { SpeakerOptions } from './attribution.ts';
import { FORMAT, isCollective, isEachOfUs, isHubAndPartner, isParty } from './collective.ts';
import type { Context } from './context.ts';
import { isAgentForm, isRussianPreposition, mayBeSubject } from './russian-case.ts';
import type { Speaker, SpeakerKind } from './speaker.ts';
import { codesIn } from './speaker-names.ts';
import { GERMAN_PREPOSITION } from './subject-places.ts';

/** Words that end the head of a subject: what follows belongs to "of", "in", "between" … */
const ENGLISH_PREPOSITIONS = new Set(
  'of for in to with on between among from at by regarding within as who which that'.split(' '),
);
/** "A and B are both members of the council": the subject ends before its verb. */
const TO_BE = new Set('am is are was were'.split(' '));
/** "The Presidents of A and B": as many names as this are taken for everybody when the parties are not known. */
const NAMES_OF_EVERYBODY = 4;

/**
 * Who the words from `from` to `to` name as the subject of a clause; undefined where they name nobody. Russian agents
 * («нами») are asked for only beside a verb of the ladder.
 */
export function nameSubject(
  context: Context,
  from: number,
  to: number,
  agents: 'agents' | 'no agents' = 'agents',
): Speaker | undefined {
  const { read, words, lang, options } = context;
  const folded = read.words.slice(from, to).map((word) => word.folded);
  if (folded.length === 0) return undefined;
  const told = lang === 'en' ? pronounAtEnd(context, from, folded) : undefined;
  if (told !== undefined) return told;
  const joined = folded.join(' ');
  const head = headOf(context, from, folded, agents);
  const make = (kind: SpeakerKind): Speaker => ({
    kind,
    words: read.text.slice(read.words[from]?.from, read.words[to - 1]?.to).replace(/\s+/g, ' '),
    parties: codesIn(context.names, context.lang, joined),
    carried: false,
    from: read.words[from]?.from,
    to: read.words[to - 1]?.to,
  });
  if (words.partly.test(joined) && folded.some((word) => isParty(context, word))) return make('some');
  if (isEachOfUs(lang, joined)) return make('all');
  if (head.length === 0) return openedByTime(context, from, to);
  if (context.hub?.test(joined) === true) {
    if (options.hubIsAll ?? isHubOnly(options)) return make('all');
    const isEverybody = everybodyNamed(context, joined, 'hub') || isHubAndPartner(context, joined);
    return isEverybody ? make('all') : make('some');
  }
  if (isHubAndPartner(context, joined)) return make('all');
  if (head.some((word) => words.pronouns.has(word))) return make('all');
  const roles = countRoles(context, lang === 'en' ? folded : head);
  const isRole = head.some((word) => words.role.has(word));
  const place = head.findIndex((_, i) => isCollective(context, from, head, i));
  const collective = place >= 0;
  const after = lang === 'en' ? head.length : place + 1;
  if (collective && !isRole) return make(kindOfCollective(context, from + after, to, joined));
  if (collective) return make('all');
  const isSide = head.some((word) => words.side.has(word));
  const names = namesIn(context, from, from + head.length);
  if (names === 0 && !isRole && !isSide) return undefined;
  if (lang === 'en' && names === 1 && !isRole && !isSide && isAttribute(context, from, from + head.length))
    return undefined;
  if (isSide && names === 0 && head.some((word) => words.each.has(word))) return make('all');
  if (everybodyNamed(context, joined, 'names')) return make('all');
  const bodies = lang === 'en' ? countBodies(context, from, folded) : 0;
  const several = isRole ? roles : isSide ? 1 : Math.max(names, bodies);
  if (several <= 1) return make('one');
  return make(several >= (context.everybody ?? Number.POSITIVE_INFINITY) ? 'all' : 'some');
}

/** "As democratic societies we", "in this spirit we strongly": right before the verb the pronoun is its subject. */
function pronounAtEnd(
  { read, words }: Context,
  from: number,
  folded: readonly string[],
): Speaker | undefined {
  let last = folded.length - 1;
  while (last > 0 && /ly$|^also$/.test(folded[last] ?? '')) last--;
  const word = read.words[from + last];
  if (word === undefined || !words.pronouns.has(word.folded)) return undefined;
  const printed = read.text.slice(word.from, word.to);
  return { kind: 'all', words: printed, parties: [], carried: false, from: word.from, to: word.to };
}

/** The words of a subject that may name it: in English those before a preposition, in Russian those in its case. */
function headOf(
  { read, lang, words, proper }: Context,
  from: number,
  folded: readonly string[],
  agents: 'agents' | 'no agents',
): readonly string[] {
  if (lang === 'en') {
    const end = folded.findIndex(
      (word, i) => (ENGLISH_PREPOSITIONS.has(word) && proper[from + i] !== 1) || (i > 0 && TO_BE.has(word)),
    );
    return end < 0 ? folded : folded.slice(0, end);
  }
  if (lang !== 'ru') return folded;
  return folded.map((word, i) => {
    if (!words.collective.has(word) && !words.pronouns.has(word)) return word;
    // «Нас объединяет» is read by `russianWe`; elsewhere it is an object: «будет направлять нас».
    if (word === 'нас') return '—';
    if (isAgentForm(word)) return agents === 'agents' && (i === 0 || i === folded.length - 1) ? word : '—';
    return mayBeSubject(read, from + i, from) ? word : '—';
  });
}

/** Words that may stand between a name and its verb. */
const BEFORE_VERBS = new Set(
  'continues continue remains remain keeps keep stands stand makes make also both now then therefore jointly again further hereby has have had is are was were will would do does not and'.split(
    ' ',
  ),
);

/** "Estrovian companies": the name only tells which. */
function isAttribute({ read, proper }: Context, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && proper[last] !== 1) last--;
  const next = last + 1 < to ? (read.words[last + 1]?.folded ?? '') : 'and';
  return !BEFORE_VERBS.has(next) && !/(?:ly|ed)$/.test(next);
}

/** "President A and Prime Minister B" are two; "Prime Minister" is one. */
function countRoles({ words }: Context, folded: readonly string[]): number {
  let count = 0;
  let joined = true;
  for (const [i, word] of folded.entries()) {
    if (word === 'and' || word === 'и' || word === 'und') joined = true;
    if (!words.role.has(word) || words.role.has(folded[i - 1] ?? '')) continue;
    if (joined) count++;
    joined = false;
  }
  return count;
}

const BODIES =
  /^(?:ministry|department|agency|commission|bank|council|union|secretariat|authority|institute|corporation|fund|foundation)$/;

/** "The Ministry of Trade of A and the Ministry of Trade of B" are two, though only the first stands before "of". */
function countBodies({ proper }: Context, from: number, folded: readonly string[]): number {
  let count = 0;
  let joined = true;
  for (const [i, word] of folded.entries()) {
    joined ||= word === 'and' && folded[i + 1] === 'the';
    if (!joined || proper[from + i] !== 1 || !BODIES.test(word)) continue;
    count++;
    joined = false;
  }
  return count;
}

/** "On 14 May the Presidents of … met": the subject stands behind a circumstance, without a comma. */
function openedByTime(context: Context, from: number, to: number): Speaker | undefined {
  for (let w = from + 1; w < to; w++) {
    const word = context.read.words[w]?.folded ?? '';
    if (context.read.words[w - 1]?.folded === 'united') continue;
    if (context.words.collective.has(word) || context.words.pronouns.has(word))
      return nameSubject(context, w, to);
  }
  return undefined;
}

/** "Ministers of the European Union", "the Presidents of Belmora and Corlund": collective, but of some only. */
function kindOfCollective(context: Context, from: number, to: number, subject: string): SpeakerKind {
  if (!opensGenitive(context, from, to)) return 'all';
  const rest = context.read.words.slice(from, to).map((word) => word.folded);
  // "Heads of State", "the countries of the region", "members of the C5+1"
  if (
    rest.some(
      (word) =>
        context.words.collective.has(word) ||
        /^(?:state|government|delegations?|missions?)$/.test(word) ||
        FORMAT.test(word),
    )
  )
    return 'all';
  if (everybodyNamed(context, subject, 'hub')) return 'all';
  let names = 0;
  for (let w = from; w < to; w++) {
    const inside =
      context.proper[w - 1] === 1 &&
      !context.read.text.slice(context.read.words[w - 1]?.to, context.read.words[w]?.from).includes(',');
    if (context.proper[w] === 1 && !inside) names++;
  }
  if (names === 0 || names >= Math.min(NAMES_OF_EVERYBODY, context.everybody ?? NAMES_OF_EVERYBODY))
    return 'all';
  return names === 1 ? 'one' : 'some';
}

/** "Of A and B", «Эстровии и Авелланда», "von A und B" after a collective word. */
function opensGenitive({ read, lang, proper }: Context, from: number, to: number): boolean {
  const opening = read.words[from]?.folded;
  if (lang === 'en') return opening === 'of';
  if (lang === 'de')
    return opening === 'von' || (/^(?:der|des)$/.test(opening ?? '') && proper[from + 1] === 1);
  return from < to && proper[from] === 1;
}

/** Does the subject name every party of the statement, the hub counting for all of its states? */
function everybodyNamed(context: Context, subject: string, how: 'hub' | 'names'): boolean {
  const parties = context.options.parties ?? [];
  if (parties.length < 2) return false;
  const hub = new Set(how === 'hub' ? context.options.hub : []);
  const named = new Set(codesIn(context.names, context.lang, subject));
  return parties.every((party) => named.has(party) || hub.has(party));
}

/** Has the statement no party but states of the hub? */
export function isHubOnly({ parties = [], hub = [] }: Pick<SpeakerOptions, 'parties' | 'hub'>): boolean {
  return parties.length > 0 && parties.every((party) => hub.includes(party));
}

/** Words that join one name to the next. */
const JOINING = /^(?:and|und|и|both|так)$/;

/** How many names stand between two words: known parties and proper nouns that commas or "and" part. */
function namesIn({ read, proper, words, lang }: Context, from: number, to: number): number {
  let count = 0;
  let governed = false;
  let joined = true;
  for (let w = from; w < to; w++) {
    const word = read.words[w];
    if (word === undefined) break;
    // «В Варне будет создан …»: a name that a preposition governs is no subject.
    governed =
      lang === 'ru' && proper[w] === 1 && (governed || isRussianPreposition(read.words[w - 1]?.folded ?? ''));
    governed ||= lang === 'de' && proper[w] === 1 && GERMAN_PREPOSITION.test(read.words[w - 1]?.folded ?? '');
    if (governed) continue;
    const isName =
      proper[w] === 1 &&
      !words.ordinary.has(word.folded) &&
      // "United in our wish" is no name, though the United Kingdom is one of the parties.
      !(word.folded === 'united' && !isCapital(read, w + 1));
    // The subject begins with a name, or it is about something of that name ("Территория Тарваша").
    if (!isName && count === 0 && !words.ordinary.has(word.folded)) return 0;
    if (isName && joined) count++;
    if (isName) joined = false;
    joined ||= JOINING.test(word.folded) || read.text.slice(word.to, read.words[w + 1]?.from).includes(',');
  }
  return count;
}
