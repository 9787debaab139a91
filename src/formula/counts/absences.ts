/** Shared wording that a text lacks although its predecessor, or the latest texts of other partners, have it. Pure. */
import { splitWords } from '../../text/index.ts';
import type { SharedWording } from '../types.ts';
import { namesPerson } from '../wording/persons.ts';
import { byDate } from './counted-text.ts';
import { expectedOf, LEAST_PARTNERS, type Measured } from './expected.ts';
import { isWholePhrase, nearlySaidIn, withoutOpening } from './nearly-said.ts';

/** Shared wording that a text lacks. */
export interface WordingAbsence {
  readonly id: string;
  /** The wording as the predecessor, or else the latest of the others, has it. */
  readonly words: string;
  readonly predecessor: boolean;
  readonly partners: readonly string[];
  /** Texts that have it. */
  readonly texts: number;
}

/** A text in which wording is looked for. */
export interface WordedText extends Measured {
  readonly id: string;
  readonly text: string;
}

/** For shared wording: the own predecessor weighs as much as this many other partners. */
const PREDECESSOR_COUNTS = 2;

/**
 * The shared wording that each text lacks, by id of the text, the weightiest first: who has it × its length in words ×
 * how rare it is; before all, what the predecessor and the others have. Wording inside a longer one is missing together
 * with it, and a fragment says nothing by its absence, nor does a name of a person or an office. What a text says in
 * other order it does not lack. Texts that are assigned to no partner (`isPartner` is false) are measured, and measure none.
 */
export function wordingAbsences(
  texts: readonly WordedText[],
  wordings: readonly SharedWording[],
  isPartner?: (key: string) => boolean,
): ReadonlyMap<string, readonly WordingAbsence[]> {
  const sorted = byDate(texts);
  const lang = wordings[0]?.lang ?? 'en';
  const bodies = new Map(texts.map(({ id, text }) => [id, text]));
  const sayings = wordings
    .filter(({ within, fragment, band }) => within === undefined && !fragment && band !== 'names')
    .map(({ id, places, rarity }) => ({ id, rarity, firstIn: firstPlaces(places) }));
  return new Map(
    sorted.map((subject, at) => {
      // Texts of one day come one after the other by id: of other partners the whole day counts.
      const { predecessor } = expectedOf(subject, sorted.slice(0, at), isPartner);
      const others = expectedOf(
        subject,
        sorted.filter(({ adopted }) => adopted <= subject.adopted),
        isPartner,
      ).latest;
      const nearlySaid = nearlySaidIn(subject.text, lang);
      const absences = sayings.flatMap(({ id, rarity, firstIn }) => {
        if (firstIn.has(subject.id)) return [];
        const before = predecessor === null ? undefined : firstIn.get(predecessor.id);
        const holding = others.flatMap((other) => firstIn.get(other.id) ?? []);
        const enough = holding.length >= LEAST_PARTNERS;
        const place = before ?? holding.at(-1);
        if (place === undefined || (before === undefined && !enough)) return [];
        const printed = (bodies.get(place.text) ?? '').slice(place.from, place.to).replace(/\s+/g, ' ');
        const words = withoutOpening(printed, lang);
        if (!isWholePhrase(words, lang) || namesPerson(words, lang) || nearlySaid(words)) return [];
        const holders = holding.length + (before === undefined ? 0 : PREDECESSOR_COUNTS);
        return [
          {
            absence: {
              id,
              words,
              predecessor: before !== undefined,
              partners: [...new Set(holding.map(({ partner }) => partner))].sort(),
              texts: firstIn.size,
            },
            reasons: (before === undefined ? 0 : 1) + (enough ? 1 : 0),
            weight: Math.round(holders * words.split(' ').length * rarity * 100) / 100,
          },
        ];
      });
      absences.sort(
        (a, b) => b.reasons - a.reasons || b.weight - a.weight || (a.absence.id < b.absence.id ? -1 : 1),
      );
      return [subject.id, withoutNested(absences.map(({ absence }) => absence))] as const;
    }),
  );
}

/** Of wordings that lie in one another the weightiest alone: a text that lacks the shorter lacks the longer with it. */
function withoutNested(absences: readonly WordingAbsence[]): readonly WordingAbsence[] {
  const kept: { readonly absence: WordingAbsence; readonly line: string }[] = [];
  for (const absence of absences) {
    const line = ` ${splitWords(absence.words)
      .map(({ folded }) => folded)
      .join(' ')} `;
    if (kept.some((other) => other.line.includes(line) || line.includes(other.line))) continue;
    kept.push({ absence, line });
  }
  return kept.map(({ absence }) => absence);
}

function firstPlaces(places: SharedWording['places']): ReadonlyMap<string, SharedWording['places'][number]> {
  const first = new Map<string, SharedWording['places'][number]>();
  for (const place of places) if (!first.has(place.text)) first.set(place.text, place);
  return first;
}
