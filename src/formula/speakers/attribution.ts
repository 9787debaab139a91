import { foldText, listHeads, primaryLanguage } from '../../text/index.ts';
import { clauseRanges, type ReadText } from '../read-text.ts';
import { readChineseSpeakers } from './chinese-speakers.ts';
import type { Context } from './context.ts';
import { type Force, readForces, startsWithMarker } from './force.ts';
import { type HubNames, hubPattern } from './hub.ts';
import { openingName } from './opening-name.ts';
import { countedParties, namedTogether } from './party-count.ts';
import type { PartyNames } from './party-names.ts';
import {
  isDecided,
  isFuturePassive,
  isGermanEvent,
  isGermanPassive,
  isMade,
  isPassive,
  isRussianMade,
  isSubjectless,
  willBeMade,
} from './passive.ts';
import { russianAgent } from './russian-agents.ts';
import { impliedWe, russianWe } from './russian-we.ts';
import { type Speaker, TEXT } from './speaker.ts';
import { namesOf, properNouns } from './speaker-names.ts';
import { speakerWords } from './speaker-words.ts';
import { isHubOnly, nameSubject } from './subject.ts';
import { placesAfterFrame, subjectPlaces } from './subject-places.ts';
import { withoutVerb } from './without-verb.ts';

export interface SpeakerOptions {
  /** Codes of the parties to the statement: naming every one of them is `all`. */
  readonly parties?: readonly string[];
  /** Codes of the states of the hub, which a text names together. */
  readonly hub?: readonly string[];
  /** How texts name the hub; without it no words are taken for its name. */
  readonly called?: HubNames;
  /** The statement has no outside partner, so "the five" are everybody. Known from the parties where they are given. */
  readonly hubIsAll?: boolean;
  readonly names?: PartyNames;
}

const MOST_WORDS_BEFORE_VERB = 4;

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
      hubIsAll: options.hubIsAll ?? isHubOnly(options),
    });
  if (words === undefined) return forces.map(() => TEXT);
  const names = namesOf(options.names);
  const first: Context = {
    read,
    words,
    hub: hubPattern(options.called, lang),
    lang,
    options,
    names,
    proper: properNouns(read, names),
    everybody: options.parties === undefined ? countedParties(read) : options.parties.length,
  };
  const { known, lists } = namedSpeakers(first, forces);
  const context: Context = { ...first, everybody: first.everybody ?? namedTogether(lists) };
  // What "they" and "it" take over: the last several, and the last single, who spoke.
  let they: Speaker = { ...TEXT, kind: 'all' };
  let it: Speaker = TEXT;
  // Whom a passive goes on with: those who last acted by name. Where nobody has, nobody is named.
  let spoke: Speaker = TEXT;
  const heads = listHeads(read.text, read.clauses);
  const said: Speaker[] = [];
  const speakerAt = (first: number, limit: number, clause: number): Speaker => {
    const here = read.clauses[clause];
    const head = forces[clause]?.head ?? heads[clause];
    if (here === undefined || here.kind === 'heading' || here.kind === 'signature') return TEXT;
    // A point of a list is said by whoever opens the list, unless it names somebody itself.
    const opener = head === undefined ? undefined : said[head];
    if (opener !== undefined && forces[clause]?.head !== undefined) return { ...opener, carried: true };
    const floor = first + (startsWithMarker(read, clause, first) ? 1 : 0);
    const opening = read.words[floor]?.folded ?? '';
    if (words.backward.has(opening)) {
      if (words.expletive?.(opening, read.words[floor + 1]?.folded ?? '') === true) {
        // "It was agreed", "es wurde die Bereitschaft bekundet": acts told as things that happened.
        const act = forces[clause];
        const isEvent =
          act !== undefined && ((lang === 'de' && isGermanEvent(act)) || isDecided(read, act, lang));
        return isEvent && spoke.kind === 'all'
          ? { ...spoke, carried: true }
          : (cleftSubject(context, floor, limit) ?? TEXT);
      }
      if (words.plural.has(opening)) return { ...they, carried: true };
      // "It" that says nothing of the ladder may be a thing: «Она стала плодом долгой работы».
      const verb = forces[clause]?.word ?? Number.POSITIVE_INFINITY;
      return verb - floor <= MOST_WORDS_BEFORE_VERB ? { ...it, carried: true } : TEXT;
    }
    const force = forces[clause];
    const found = speakerOf(context, force, floor, limit, known);
    const pronoun = found.kind === 'text' ? pronounBefore(context, force, floor, limit) : undefined;
    if (pronoun !== undefined) return { ...(words.plural.has(pronoun) ? they : it), carried: true };
    if (
      found.kind === 'text' &&
      spoke.kind === 'all' &&
      force !== undefined &&
      (isPassive(read, force, floor, lang) || isSubjectless(read, force, floor, lang))
    )
      return { ...spoke, carried: true };
    if (found.kind === 'text' && opener !== undefined) return { ...opener, carried: true };
    if (found.kind === 'one') it = found;
    else if (found.kind !== 'text') they = found;
    if (force !== undefined && (found.kind === 'all' || found.kind === 'some')) spoke = found;
    return found;
  };
  clauseRanges(read).forEach(([first, limit], clause) => {
    said.push(speakerAt(first, limit, clause));
  });
  return said;
}

/** The subjects that are named for some clause: these names speak in this text; and those of them that name several. */
function namedSpeakers(
  context: Context,
  forces: readonly (Force | undefined)[],
): { readonly known: ReadonlySet<string>; readonly lists: readonly string[] } {
  const { read, words } = context;
  const known = new Set<string>();
  const lists: string[] = [];
  clauseRanges(read).forEach(([first, limit], clause) => {
    const floor = first + (startsWithMarker(read, clause, first) ? 1 : 0);
    const force = forces[clause];
    if (
      force === undefined ||
      force.head !== undefined ||
      words.backward.has(read.words[floor]?.folded ?? '')
    )
      return;
    const { kind, words: subject } = speakerOf(context, force, floor, limit, known);
    if (kind === 'one' || kind === 'some') known.add(foldText(subject));
    if (kind === 'some') lists.push(subject);
  });
  return { known, lists };
}

function speakerOf(
  context: Context,
  force: Force | undefined,
  floor: number,
  limit: number,
  known: ReadonlySet<string>,
): Speaker {
  if (force === undefined) return weIn(context, floor, limit) ?? withoutVerb(context, floor, limit, known);
  const agent = passiveAgent(context, force, limit) ?? weIn(context, floor, limit);
  if (agent !== undefined) return agent;
  if (context.lang === 'en' && isMade(context.read, force)) return TEXT;
  if (context.lang === 'de' && isGermanPassive(context.read, force, floor)) return TEXT;
  if (context.lang === 'ru' && (isFuturePassive(context.read, force) || isRussianMade(context.read, force)))
    return russianAgent(context, force, floor, limit) ?? TEXT;
  // «Просим Генерального секретаря»: the ending says who asks.
  const we = context.lang === 'ru' && force.word === floor ? impliedWe(context.read, force) : undefined;
  if (we !== undefined) return we;
  const places = [
    ...subjectPlaces(context, floor, force.word, limit),
    ...(force.frames === true ? placesAfterFrame(context, force.word, limit) : []),
  ];
  for (const [from, to] of places) {
    const subject = nameSubject(context, from, to);
    if (subject !== undefined)
      return context.lang === 'en' && subject.kind !== 'all' && willBeMade(context.read, force)
        ? TEXT
        : subject;
  }
  const implied =
    context.lang === 'ru'
      ? (impliedWe(context.read, force) ?? russianAgent(context, force, floor, limit))
      : undefined;
  return implied ?? openingName(context, force, floor) ?? TEXT;
}

function weIn({ read, lang }: Context, floor: number, limit: number): Speaker | undefined {
  return lang === 'ru' ? russianWe(read, floor, limit) : undefined;
}

/** "Having met in May, they agreed …", «в этом контексте они отметили»: a pronoun inside the clause. */
function pronounBefore(
  context: Context,
  force: Force | undefined,
  floor: number,
  limit: number,
): string | undefined {
  if (force === undefined) return undefined;
  const { read, words, lang } = context;
  // "Zu diesem Zweck werden sie …"
  const after = read.words[force.word + 1]?.folded ?? '';
  if (lang === 'de' && words.plural.has(after)) return after;
  const places = [
    ...subjectPlaces(context, floor, force.word, limit).slice(0, 1),
    ...(force.frames === true ? placesAfterFrame(context, force.word, limit) : []),
  ];
  for (const [from, to] of places)
    for (let w = from; w < (lang === 'ru' ? to : Math.min(to, from + 1)); w++) {
      const folded = read.words[w]?.folded ?? '';
      if (words.backward.has(folded) && folded !== 'ими' && words.expletive?.(folded, '') !== true)
        return folded;
    }
  return undefined;
}

/** "It was with satisfaction that the Presidents learned …": who acts stands behind "that". */
function cleftSubject(context: Context, floor: number, limit: number): Speaker | undefined {
  const { read } = context;
  if (!/^(?:with|in|for|at|through)$/.test(read.words[floor + 2]?.folded ?? '')) return undefined;
  const that = read.words.findIndex(({ folded }, w) => w > floor + 2 && w < limit && folded === 'that');
  return that < 0 ? undefined : nameSubject(context, that + 1, Math.min(limit, that + 4));
}

/** "… was proposed by Belmora": the one who acts stands after the verb. */
function passiveAgent(context: Context, force: Force, limit: number): Speaker | undefined {
  const { read, lang } = context;
  if (lang !== 'en') return undefined;
  // "In our view", "in Belmora's opinion"
  const whose = /^in (?:\S+ )?(\S+?)(?:['’]s?)? (?:opinion|judgement|view)$/i.exec(force.words)?.[1];
  if (whose?.toLowerCase() === 'our') return { ...TEXT, kind: 'all', words: whose };
  if (whose !== undefined && /^in (?!the )/i.test(force.words))
    return nameSubject(context, force.word + 1, force.word + force.words.split(' ').length - 1);
  // "In the view of the participants, …"
  if (/^in .* of the /i.test(force.words)) return nameSubject(context, force.word + 4, force.word + 6);
  let verb = force.word;
  while ((read.words[verb + 1]?.to ?? Number.POSITIVE_INFINITY) <= force.to) verb++;
  const auxiliary = read.words[verb - 1]?.folded ?? '';
  const agent = read.words[verb + 1]?.folded;
  if (!/^(is|are|was|were|been|being)$/.test(auxiliary)) return undefined;
  // "The price was agreed between the Parties."
  const isAgent = agent === 'by' || (agent === 'between' && force.step === 'agree');
  return isAgent ? nameSubject(context, verb + 2, limit) : undefined;
}
