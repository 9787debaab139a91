interface Place {
  readonly text: string;
  readonly partner: string;
  readonly clause: number;
  readonly from: number;
  readonly to: number;
}

/** What is packed of shared wording; whatever else it carries is kept as it is. */
interface Wording {
  readonly id: string;
  readonly variants: readonly { readonly places: readonly Place[] }[];
  readonly places: readonly Place[];
}

/**
 * Shared wording as it is kept: each place once, as the number of its text, its clause, its start and its length, and the
 * places of variants by their numbers. Written out it is three times as long, and it was nearly half of a store.
 */
export interface PackedWording {
  readonly id: string;
  /** Texts with their partners, in the order in which places name them. */
  readonly in: readonly (readonly [text: string, partner: string])[];
  /** Four numbers a place. */
  readonly places: readonly number[];
  readonly variants: readonly { readonly places: readonly number[] }[];
}

const NUMBERS = 4;

/** As JSON. Every place of a variant must be among the places of the wording. */
export function packWording(wording: Wording): string {
  const texts = new Map<string, readonly [number: number, partner: string]>();
  const keyOf = ({ text, clause, from, to }: Place) => `${text}\n${clause}\n${from}\n${to}`;
  const numberOf = new Map(wording.places.map((place, index) => [keyOf(place), index]));
  const places = wording.places.flatMap(({ text, partner, clause, from, to }) => {
    const [number] = texts.get(text) ?? [texts.size];
    texts.set(text, [number, partner]);
    return [number, clause, from, to - from];
  });
  const packed: PackedWording = {
    ...wording,
    in: [...texts].map(([text, [, partner]]) => [text, partner]),
    places,
    variants: wording.variants.map((variant) => ({
      ...variant,
      places: variant.places.map((place) => {
        const number = numberOf.get(keyOf(place));
        if (number === undefined)
          throw new Error(`A place of a variant of ${wording.id} is not among its places.`);
        return number;
      }),
    })),
  };
  return JSON.stringify(packed);
}

/** What was packed. */
export function unpackWording({ in: texts, ...packed }: PackedWording): Wording {
  const places: Place[] = [];
  for (let at = 0; at < packed.places.length; at += NUMBERS) {
    const [number = 0, clause = 0, from = 0, length = 0] = packed.places.slice(at, at + NUMBERS);
    const [text = '', partner = ''] = texts[number] ?? [];
    places.push({ text, partner, clause, from, to: from + length });
  }
  const variants = packed.variants.map((variant) => ({
    ...variant,
    places: variant.places.flatMap((number) => places[number] ?? []),
  }));
  return { ...packed, variants, places };
}
