import { foldText, primaryLanguage, type Span } from '../../text/index.ts';
import { clauseRanges, type ReadText } from '../read-text.ts';
import { readChineseSpeakers } from './chinese-speakers.ts';
import { type Force, readForces, startsWithMarker } from './force.ts';
import type { PartyNames } from './party-names.ts';
import { codesIn, isCapital, type NameList, namesOf, properNouns } from './speaker-names.ts';
import { type SpeakerWords, speakerWords } from './speaker-words.ts';

/**
 * Who says a clause. `all`: the parties together ("the participants", "we"). `text`: nobody is named, the statement
 * itself speaks. `some`: several parties, but not all. `one`: a single party or its representative.
 */
export type SpeakerKind = 'all' | 'text' | 'some' | 'one';

export interface Speaker extends Span {
  readonly kind: SpeakerKind;
  /** The subject as printed ("The President of Belmora"); empty for `text`. */
  readonly words: string;
  /** Codes of the parties named, where they are known. */
  readonly parties: readonly string[];
  /** "They" or "it": taken over from the clause before. */
  readonly carried: boolean;
}

export interface SpeakerOptions {
  /** Codes of the parties to the statement: naming every one of them is `all`. */
  readonly parties?: readonly string[];
  /** The statement has no outside partner, so "the five" are everybody. Known from the parties where they are given. */
  readonly hubIsAll?: boolean;
  readonly names?: PartyNames;
}

const TEXT: Speaker = { kind: 'text', words: '', parties: [], carried: false, from: 0, to: 0 };
/** Words that end the head of a subject: what follows belongs to "of", "in", "between" … */
const ENGLISH_PREPOSITIONS = new Set(
  'of for in to with on between among from at by regarding on within as who which that'.split(' '),
);
const HUB: ReadonlySet<string> = new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ']);
const ARTICLES = new Set(['the', 'and']);
const MOST_WORDS_AFTER_VERB = 5;
const MOST_WORDS_BEFORE_VERB = 4;
/** "The Presidents of A and B": as many names as this are taken for everybody when the parties are not known. */
const NAMES_OF_EVERYBODY = 4;

/** Is the clause said by all together? Never true for a sentence that one party or some parties are named for. */
export function isJoint(speaker: Speaker): boolean {
  return speaker.kind === 'all' || speaker.kind === 'text';
}

/**
 * Who speaks, clause by clause. The head of the subject before the main verb decides; names are known parties or
 * words that the text writes with a capital letter inside its sentences and never without. A rule-based reading: a
 * subject that it cannot tell is `text`, and a name is preferred to `all` when both are possible.
 */
export function readSpeakers(read: ReadText, options: SpeakerOptions = {}): readonly Speaker[] {
  const lang = primaryLanguage(read.lang);
  const words = speakerWords(lang);
  const forces = readForces(read);
  if (lang === 'zh')
    return readChineseSpeakers(read, forces, {
      ...options,
      hubIsAll: options.hubIsAll ?? isHubOnly(options.parties ?? []),
    });
  if (words === undefined) return forces.map(() => TEXT);
  const names = namesOf(options.names);
  const context: Context = { read, words, lang, options, names, proper: properNouns(read, names) };
  const known = namedSpeakers(context, forces);
  // What "they" and "it" take over: the last several, and the last single, who spoke.
  let they: Speaker = { ...TEXT, kind: 'all' };
  let it: Speaker = TEXT;
  return clauseRanges(read).map(([first, limit], clause) => {
    const here = read.clauses[clause];
    if (here === undefined || here.kind === 'heading' || here.kind === 'signature') return TEXT;
    const floor = first + (startsWithMarker(read, clause, first) ? 1 : 0);
    const opening = read.words[floor]?.folded ?? '';
    if (words.backward.has(opening)) {
      if (words.expletive?.(opening, read.words[floor + 1]?.folded ?? '') === true) return TEXT;
      return { ...(words.plural.has(opening) ? they : it), carried: true };
    }
    const found = speakerOf(context, forces[clause], floor, limit, known);
    if (found.kind === 'one') it = found;
    else if (found.kind !== 'text') they = found;
    return found;
  });
}

interface Context {
  readonly read: ReadText;
  readonly words: SpeakerWords;
  readonly lang: string;
  readonly options: SpeakerOptions;
  readonly names: NameList;
  readonly proper: ReadonlySet<string>;
}

/** First words of the subjects that are named for some clause: these names speak in this text. */
function namedSpeakers(context: Context, forces: readonly (Force | undefined)[]): ReadonlySet<string> {
  const { read, words } = context;
  const known = new Set<string>();
  clauseRanges(read).forEach(([first, limit], clause) => {
    const floor = first + (startsWithMarker(read, clause, first) ? 1 : 0);
    const force = forces[clause];
    if (force === undefined || words.backward.has(read.words[floor]?.folded ?? '')) return;
    const { kind, words: subject } = speakerOf(context, force, floor, limit, known);
    if (kind === 'one' || kind === 'some') known.add(foldText(subject));
  });
  return known;
}

function speakerOf(
  context: Context,
  force: Force | undefined,
  floor: number,
  limit: number,
  known: ReadonlySet<string>,
): Speaker {
  if (force === undefined) return withoutVerb(context, floor, limit, known);
  const agent = passiveAgent(context, force, limit);
  if (agent !== undefined) return agent;
  const subject = nameSubject(context, subjectStart(context, floor, force.word), force.word);
  if (subject !== undefined) return subject;
  if (context.lang === 'en') return TEXT;
  // German and Russian may put the subject after the verb.
  const after = Math.min(limit, force.word + 1 + MOST_WORDS_AFTER_VERB);
  return nameSubject(context, force.word + 1, after) ?? TEXT;
}

/**
 * No verb of the ladder: "The parties met …" is said by all. A name alone may be what the sentence is about, so it
 * counts only where it speaks elsewhere in the text.
 */
function withoutVerb(context: Context, floor: number, limit: number, known: ReadonlySet<string>): Speaker {
  for (let size = Math.min(MOST_WORDS_BEFORE_VERB, limit - floor); size > 0; size--) {
    const subject = nameSubject(context, floor, floor + size);
    if (subject?.kind === 'all') return subject;
    if (subject !== undefined && known.has(foldText(subject.words))) return subject;
  }
  return TEXT;
}

/** First word of the subject: after the last comma before the verb, unless the comma stands in a list of names. */
function subjectStart({ read, proper }: Context, floor: number, verb: number): number {
  let start = floor;
  for (let w = floor; w + 1 < verb; w++) {
    const between = read.text.slice(read.words[w]?.to, read.words[w + 1]?.from);
    if (!between.includes(',')) continue;
    let next = w + 1;
    while (ARTICLES.has(read.words[next]?.folded ?? '')) next++;
    const listed = proper.has(read.keys[w] ?? '') && proper.has(read.keys[next] ?? '');
    if (!listed) start = w + 1;
  }
  return start;
}

function nameSubject(context: Context, from: number, to: number): Speaker | undefined {
  const { read, words, lang, options } = context;
  const folded = read.words.slice(from, to).map((word) => word.folded);
  if (folded.length === 0) return undefined;
  const head: string[] = [];
  for (const word of folded) {
    if (lang === 'en' && ENGLISH_PREPOSITIONS.has(word)) break;
    head.push(word);
  }
  if (head.length === 0) return openedByTime(context, from, to);
  const subject = folded.join(' ');
  const make = (kind: SpeakerKind): Speaker => ({
    kind,
    words: read.text.slice(read.words[from]?.from, read.words[to - 1]?.to).replace(/\s+/g, ' '),
    parties: codesIn(context.names, context.lang, subject),
    carried: false,
    from: read.words[from]?.from as number,
    to: read.words[to - 1]?.to as number,
  });
  if (words.hub.some((pattern) => pattern.test(subject))) {
    if (options.hubIsAll ?? isHubOnly(options.parties ?? [])) return make('all');
    return everybodyNamed(context, subject, 'hub') ? make('all') : make('some');
  }
  if (head.some((word) => words.pronouns.has(word))) return make('all');
  const isRole =
    head.some((word) => words.role.has(word)) ||
    (lang !== 'en' && folded.some((word) => words.role.has(word)));
  // "States" in the name of a party is no collective.
  const collective = head.some(
    (word, i) => words.collective.has(word) && !(head[i - 1] === 'united' || head[i - 1] === 'соединенные'),
  );
  if (collective && !isRole) return make(kindOfCollective(context, from + head.length, to, subject));
  if (collective) return make('all');
  const names = namesIn(context, from, from + head.length);
  if (names === 0 && !isRole && !head.some((word) => words.side.has(word))) return undefined;
  if (isRole || head.some((word) => words.side.has(word))) return make('one');
  if (everybodyNamed(context, subject, 'names')) return make('all');
  return make(names > 1 ? 'some' : 'one');
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
  if (context.read.words[from]?.folded !== 'of') return 'all';
  const rest = context.read.words.slice(from + 1, to).map((word) => word.folded);
  // "Heads of State and Government of …", "leaders of the countries of the region"
  if (rest.some((word) => context.words.collective.has(word) || word === 'state')) return 'all';
  if (everybodyNamed(context, subject, 'hub')) return 'all';
  let names = 0;
  for (let w = from + 1; w < to; w++) {
    const starts = context.proper.has(context.read.keys[w] ?? '') && isCapital(context.read, w);
    const inside =
      context.proper.has(context.read.keys[w - 1] ?? '') &&
      isCapital(context.read, w - 1) &&
      !context.read.text.slice(context.read.words[w - 1]?.to, context.read.words[w]?.from).includes(',');
    if (starts && !inside) names++;
  }
  if (names === 0 || names >= NAMES_OF_EVERYBODY) return 'all';
  return names === 1 ? 'one' : 'some';
}

/** Does the subject name every party of the statement, the hub counting for all of its states? */
function everybodyNamed(context: Context, subject: string, how: 'hub' | 'names'): boolean {
  const parties = context.options.parties ?? [];
  if (parties.length < 2) return false;
  const named = new Set(codesIn(context.names, context.lang, subject));
  return parties.every((party) => named.has(party) || (how === 'hub' && HUB.has(party)));
}

function isHubOnly(parties: readonly string[]): boolean {
  return parties.length > 0 && parties.every((party) => HUB.has(party));
}

/** How many names stand between two words: known parties and proper nouns, joined words counting once. */
function namesIn({ read, proper, words }: Context, from: number, to: number): number {
  let count = 0;
  let inside = false;
  for (let w = from; w < to; w++) {
    const word = read.words[w];
    if (word === undefined) break;
    const isName =
      proper.has(read.keys[w] ?? '') &&
      !words.ordinary.has(word.folded) &&
      isCapital(read, w) &&
      // "United in our wish" is no name, though the United Kingdom is one of the parties.
      !(word.folded === 'united' && !isCapital(read, w + 1));
    // The subject begins with a name, or it is about something of that name ("Территория Тарваша").
    if (!isName && count === 0 && !words.ordinary.has(word.folded)) return 0;
    if (isName && !inside) count++;
    inside = isName && !read.text.slice(word.to, read.words[w + 1]?.from).includes(',');
  }
  return count;
}

/** "… was proposed by Belmora": the one who acts stands after the verb. */
function passiveAgent(context: Context, force: Force, limit: number): Speaker | undefined {
  const { read, lang } = context;
  if (lang !== 'en') return undefined;
  const auxiliary = read.words[force.word - 1]?.folded ?? '';
  const agent = read.words[force.word + 1]?.folded;
  if (!/^(is|are|was|were|been|being)$/.test(auxiliary) || agent !== 'by') return undefined;
  return nameSubject(context, force.word + 2, limit);
}
