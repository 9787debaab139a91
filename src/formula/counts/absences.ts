/** What a statement does not say although its predecessor, or the latest texts of other partners, say it. Pure. */
import type { Formula } from '../patterns/formulas.ts';
import type { SharedWording } from '../types.ts';
import { byDate, type CountedText } from './counted-text.ts';
import { isWholePhrase, nearlySaidIn } from './nearly-said.ts';

/** A formula that a text lacks although texts that it is measured against have it. */
export interface FormulaAbsence {
  readonly formula: Formula;
  /** The text before it with the same partner has the formula. */
  readonly predecessor: boolean;
  /** Partners whose latest text up to this date has it, of all that have one. */
  readonly partners: readonly string[];
}

/** What a text is measured against. */
export interface Expected<Text> {
  /** The text before it with the same partner, where the collection has one. */
  readonly predecessor: Text | null;
  /** The latest text of every other partner before this one, by partner. */
  readonly others: readonly Text[];
}

export interface FormulaLedger<Text> extends Expected<Text> {
  /** Those that the predecessor has come first, then those of most partners. */
  readonly absences: readonly FormulaAbsence[];
  /** Formulas that the text has: the ledger was not made of a text that was not read. */
  readonly present: number;
}

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
export interface WordedText {
  readonly id: string;
  readonly partner: string;
  readonly adopted: string;
  readonly text: string;
}

/** Others must agree: one partner's wish is no expectation. */
const LEAST_PARTNERS = 2;
/** For shared wording: the own predecessor weighs as much as this many other partners. */
const PREDECESSOR_COUNTS = 2;

/**
 * Pure counts: `texts` in order of date; `textsWith` names the texts in which each formula occurs. A text that is not
 * in the collection never counts as silent. Empty for a statement that is not among the texts.
 */
export function ledgerOf<Text extends CountedText>(
  id: string,
  texts: readonly Text[],
  textsWith: ReadonlyMap<string, ReadonlySet<number>>,
  formulas: readonly Formula[],
): FormulaLedger<Text> {
  const at = texts.findIndex(({ statement }) => statement === id);
  const text = texts[at];
  if (!text) return { predecessor: null, others: [], absences: [], present: 0 };
  const { predecessor, others } = expectedOf(text, texts.slice(0, at));
  const absences: FormulaAbsence[] = [];
  let present = 0;
  for (const formula of formulas) {
    const having = textsWith.get(formula.id);
    if (!having) continue;
    if (having.has(text.text)) {
      present++;
      continue;
    }
    const before = predecessor !== null && having.has(predecessor.text);
    const partners = others.filter((other) => having.has(other.text)).map(({ partner }) => partner);
    if (before || partners.length >= LEAST_PARTNERS)
      absences.push({ formula, predecessor: before, partners });
  }
  const weight = ({ predecessor: before, partners }: FormulaAbsence) => (before ? 100 : 0) + partners.length;
  return { predecessor, others, absences: absences.sort((a, b) => weight(b) - weight(a)), present };
}

/**
 * The shared wording that each text lacks, by id of the text, the weightiest first: who has it × its length in words ×
 * how rare it is; before all, what the predecessor and the others have. Wording inside a longer one is missing together
 * with it, and a fragment says nothing by its absence. What a text says in other order it does not lack.
 */
export function wordingAbsences(
  texts: readonly WordedText[],
  wordings: readonly SharedWording[],
): ReadonlyMap<string, readonly WordingAbsence[]> {
  const sorted = byDate(texts);
  const lang = wordings[0]?.lang ?? 'en';
  const bodies = new Map(texts.map(({ id, text }) => [id, text]));
  const sayings = wordings
    .filter(({ within, fragment }) => within === undefined && !fragment)
    .map(({ id, places, rarity }) => ({ id, rarity, firstIn: firstPlaces(places) }));
  return new Map(
    sorted.map((subject, at) => {
      // Texts of one day come one after the other by id: of other partners the whole day counts.
      const { predecessor } = expectedOf(subject, sorted.slice(0, at));
      const others = expectedOf(
        subject,
        sorted.filter(({ adopted }) => adopted <= subject.adopted),
      ).latest;
      const nearlySaid = nearlySaidIn(subject.text, lang);
      const absences = sayings.flatMap(({ id, rarity, firstIn }) => {
        if (firstIn.has(subject.id)) return [];
        const before = predecessor === null ? undefined : firstIn.get(predecessor.id);
        const holding = others.flatMap((other) => firstIn.get(other.id) ?? []);
        const enough = holding.length >= LEAST_PARTNERS;
        const place = before ?? holding.at(-1);
        if (place === undefined || (before === undefined && !enough)) return [];
        const words = (bodies.get(place.text) ?? '').slice(place.from, place.to).replace(/\s+/g, ' ');
        if (!isWholePhrase(words, lang) || nearlySaid(words)) return [];
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
      return [subject.id, absences.map(({ absence }) => absence)] as const;
    }),
  );
}

/** `earlier` in order of date. `latest` has the others in the order of their partners' first texts. */
function expectedOf<Text extends { readonly partner: string }>(
  text: Text,
  earlier: readonly Text[],
): Expected<Text> & { readonly latest: readonly Text[] } {
  const latest = new Map(
    earlier.filter(({ partner }) => partner !== text.partner).map((other) => [other.partner, other]),
  );
  return {
    predecessor: earlier.findLast(({ partner }) => partner === text.partner) ?? null,
    others: [...latest.values()].sort((a, b) => (a.partner < b.partner ? -1 : 1)),
    latest: [...latest.values()],
  };
}

function firstPlaces(places: SharedWording['places']): ReadonlyMap<string, SharedWording['places'][number]> {
  const first = new Map<string, SharedWording['places'][number]>();
  for (const place of places) if (!first.has(place.text)) first.set(place.text, place);
  return first;
}
