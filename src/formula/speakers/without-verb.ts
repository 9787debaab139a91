import { foldText } from '../../text/index.ts';
import { isFormat, isHub } from './collective.ts';
import type { Context } from './context.ts';
import { type Speaker, TEXT } from './speaker.ts';
import { nameSubject } from './subject.ts';
import { openingPlaces } from './subject-places.ts';

const MOST_WORDS = 4;
/** Words of a Russian clause in which a subject is looked for. */
const MOST_WORDS_RUSSIAN = 12;
/** A dozen parties with their offices; a longer row of capitals is a table or a list, and names no subject. */
const MOST_WORDS_OF_NAMES = 120;

/**
 * No verb of the ladder: "The parties met …" is said by all. A name alone may be what the sentence is about, so it
 * counts only where it speaks elsewhere in the text.
 */
export function withoutVerb(
  context: Context,
  floor: number,
  limit: number,
  known: ReadonlySet<string>,
): Speaker {
  for (const [from, to] of openingPlaces(context, floor, limit)) {
    // "The fair took place in Avelland, Belmora, and Corlund": names behind the subject only say where.
    if (
      context.lang === 'en' &&
      from > floor &&
      startsWithName(context, from) &&
      /^(?:the|an?|this|these|our|their|its)$/.test(context.read.words[floor]?.folded ?? '')
    )
      continue;
    // "The countries of the region bear …": the hub alone is no subject of everybody.
    const whole = nameSubject(context, from, to, 'no agents');
    if (whole?.kind === 'some' && isHub(context, from, to)) return TEXT;
    const run = nameRun(context, from, to);
    const names = Math.max(run - from, MOST_WORDS);
    const longest = context.lang === 'ru' ? MOST_WORDS_RUSSIAN : names;
    for (let size = Math.min(longest, to - from); size > 0; size--) {
      // "The C5+1 serves …": a format that does nothing of the ladder is what the sentence is about.
      if (size <= 2 && isFormat(context, from, from + size)) continue;
      const subject = nameSubject(context, from, from + size, 'no agents');
      if (subject?.kind === 'all') return subject;
      if (subject !== undefined && size <= names && known.has(foldText(subject.words))) return subject;
    }
  }
  return TEXT;
}

function startsWithName({ read, proper }: Context, from: number): boolean {
  return proper[/^(?:and|the)$/.test(read.words[from]?.folded ?? '') ? from + 1 : from] === 1;
}

/** The end of the names and offices that a clause opens with. */
function nameRun({ read, proper, words }: Context, floor: number, limit: number): number {
  let to = floor;
  const end = Math.min(limit, floor + MOST_WORDS_OF_NAMES);
  while (to < end) {
    const folded = read.words[to]?.folded ?? '';
    if (proper[to] !== 1 && !words.role.has(folded) && !/^(the|and|of|и|а|так|как)$/.test(folded)) break;
    to++;
  }
  return to;
}
