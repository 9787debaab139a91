import type { Place, SharedWording } from './types.ts';
import {
  byDate,
  type Count,
  type CountedText,
  countTexts,
  type KnownStatement,
  METHOD,
} from './wording/counted-text.ts';

/** Something that a statement could have been expected to say, and does not. */
export interface Absence {
  readonly kind: 'formula' | 'wording';
  /** Id of the formula or of the shared wording. */
  readonly id: string;
  /** The wording as the predecessor, or else the latest of the others, has it. */
  readonly words: string;
  /** `dropped`: the predecessor has it. `others`: at least `minPartners` other partners' latest texts have it. */
  readonly reasons: readonly ('dropped' | 'others')[];
  /** Where the predecessor has it. */
  readonly predecessor?: Place;
  /** Where the latest text of each other partner has it. */
  readonly others: readonly Place[];
  /** All texts of the selection that have it: what the zero of this statement is to be read against. */
  readonly count: Count;
  /** What the list is sorted by: who has it × length in words × how rare it is. */
  readonly weight: number;
}

export interface AbsenceLedger {
  readonly statement: string;
  /** The text that "dropped" refers to; absent for the first text of a series. */
  readonly predecessor?: string;
  /** A nearer predecessor is known, but its text was not obtained: then nothing is said about what came in between. */
  readonly unknownPredecessor?: string;
  /** The latest text of each other partner that "others" refers to. */
  readonly latest: readonly { readonly partner: string; readonly text: string; readonly adopted: string }[];
  /** Partners of whom no text was obtained: they are not silent, they are unknown. */
  readonly unknownPartners: readonly string[];
  /** Those with both reasons first, then the weightiest. */
  readonly absences: readonly Absence[];
  readonly method: string;
}

export interface AbsenceOptions {
  /** All statements known to exist, with or without text. */
  readonly known?: readonly KnownStatement[];
  /** Shared wording of the collection that this text belongs to; its places name texts by the same ids. */
  readonly wordings?: readonly SharedWording[];
  /** How many other partners must have it. Default 2. */
  readonly minPartners?: number;
  /** `then` (default): only texts adopted up to the date of the statement. `now`: the latest there are. */
  readonly latest?: 'then' | 'now';
  /** Id of the predecessor where it is not simply the one before of the same partner. */
  readonly predecessor?: string;
}

/** A formula or wording with the places where each text has it. */
interface Saying {
  readonly kind: 'formula' | 'wording';
  readonly id: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly wordsAt: (place: Place) => string;
  /** 0…1; wording that is everywhere says little by its absence. */
  readonly rarity: number;
}

const LEAST_PARTNERS = 2;
/** The own predecessor weighs as much as this many other partners. */
const DROPPED_COUNTS = 2;

/**
 * What a statement does not say although its predecessor, or the latest texts of other partners, say it. Only texts
 * that are there are compared; statements without text are listed as unknown and never counted as silent. Throws a
 * RangeError when the statement is not among the texts.
 */
export function findAbsences(
  statement: string,
  texts: readonly CountedText[],
  options: AbsenceOptions = {},
): AbsenceLedger {
  const sorted = byDate(texts);
  const subject = sorted.find(({ id }) => id === statement);
  if (subject === undefined) throw new RangeError(`no text ${statement} among the texts`);
  const known = options.known ?? [];
  const before = sorted.filter(
    (text) => text.partner === subject.partner && text.id !== statement && precedes(text, subject),
  );
  const predecessor =
    options.predecessor === undefined ? before.at(-1) : sorted.find(({ id }) => id === options.predecessor);
  const unknownPredecessor = nearerUnknown(subject, predecessor, sorted, known, options.predecessor);
  const reachable = sorted.filter(
    (text) =>
      text.partner !== subject.partner && (options.latest === 'now' || text.adopted <= subject.adopted),
  );
  const latestOf = new Map(reachable.map((text) => [text.partner, text]));
  const latest = [...latestOf.values()];
  const minPartners = options.minPartners ?? LEAST_PARTNERS;
  const absences = sayings(sorted, options.wordings ?? []).flatMap((saying): readonly Absence[] => {
    if (saying.places.has(statement)) return [];
    const dropped = predecessor === undefined ? undefined : saying.places.get(predecessor.id);
    const others = latest.flatMap(({ id }) => saying.places.get(id) ?? []);
    const enough = others.length >= minPartners;
    if (dropped === undefined && !enough) return [];
    const words = saying.wordsAt(dropped ?? (others.at(-1) as Place));
    const holders = others.length + (dropped === undefined ? 0 : DROPPED_COUNTS);
    return [
      {
        kind: saying.kind,
        id: saying.id,
        words,
        reasons: [...(dropped ? (['dropped'] as const) : []), ...(enough ? (['others'] as const) : [])],
        ...(dropped === undefined ? {} : { predecessor: dropped }),
        others,
        count: countTexts(sorted, ({ id }) => saying.places.has(id), known),
        weight: Math.round(holders * words.split(' ').length * saying.rarity * 100) / 100,
      },
    ];
  });
  const withText = new Set(sorted.map(({ partner }) => partner));
  return {
    statement,
    ...(predecessor === undefined ? {} : { predecessor: predecessor.id }),
    ...(unknownPredecessor === undefined ? {} : { unknownPredecessor }),
    latest: latest.map(({ partner, id, adopted }) => ({ partner, text: id, adopted })),
    unknownPartners: [...new Set(known.map(({ partner }) => partner))].filter(
      (partner) => !withText.has(partner),
    ),
    absences: absences.sort(
      (a, b) => b.reasons.length - a.reasons.length || b.weight - a.weight || (a.id < b.id ? -1 : 1),
    ),
    method: METHOD,
  };
}

function precedes(
  a: { readonly adopted: string; readonly id: string },
  b: { readonly adopted: string; readonly id: string },
): boolean {
  return a.adopted < b.adopted || (a.adopted === b.adopted && a.id < b.id);
}

/** A known statement of the same partner between the predecessor and the statement, whose text is not there. */
function nearerUnknown(
  subject: CountedText,
  predecessor: CountedText | undefined,
  texts: readonly CountedText[],
  known: readonly KnownStatement[],
  named: string | undefined,
): string | undefined {
  const obtained = new Set(texts.map(({ id }) => id));
  if (named !== undefined && !obtained.has(named)) return named;
  return byDate(known)
    .filter(
      (each) =>
        each.partner === subject.partner &&
        !obtained.has(each.id) &&
        precedes(each, subject) &&
        (predecessor === undefined || precedes(predecessor, each)),
    )
    .at(-1)?.id;
}

function sayings(texts: readonly CountedText[], wordings: readonly SharedWording[]): readonly Saying[] {
  const textOf = new Map(texts.map((text) => [text.id, text.text]));
  const wordsAt = ({ text, from, to }: Place): string =>
    (textOf.get(text) ?? '').slice(from, to).replace(/\s+/g, ' ');
  const byFormula = new Map<string, Map<string, Place>>();
  for (const text of texts) {
    for (const hit of text.hits) {
      let places = byFormula.get(hit.formula);
      if (places === undefined) {
        places = new Map();
        byFormula.set(hit.formula, places);
      }
      const { clause, from, to } = hit;
      if (!places.has(text.id))
        places.set(text.id, { text: text.id, partner: text.partner, clause, from, to });
    }
  }
  const most = Math.log(texts.length + 1);
  const formulas = [...byFormula].map(([id, places]): Saying => {
    return {
      kind: 'formula',
      id,
      places,
      wordsAt,
      rarity: Math.log((texts.length + 1) / places.size) / most,
    };
  });
  // What lies inside a higher ranked wording is missing together with it; a fragment says nothing by its absence.
  const outer = wordings.filter(({ within, fragment }) => within === undefined && !fragment);
  const shared = outer.map(({ id, places, rarity }): Saying => {
    const first = new Map<string, Place>();
    for (const place of places) if (!first.has(place.text)) first.set(place.text, place);
    return { kind: 'wording', id, places: first, wordsAt, rarity };
  });
  return [...formulas, ...shared];
}
