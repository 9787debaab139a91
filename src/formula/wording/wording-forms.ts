import { foldText } from '../../text/index.ts';
import type { Difference, Place, WordingVariant } from '../types.ts';
import type { Echoes } from './echoes.ts';
import type { WordPlace } from './fragments.ts';

/** One printed form on its way to the list. */
interface Form {
  readonly difference: Difference;
  readonly places: WordPlace[];
  /** How it is printed, and how often so. */
  readonly prints: Map<string, number>;
}

/** Forms by their printed words: the most frequent print of the leading words first, then the most frequent forms. */
export function variantsOf(
  echoes: Echoes,
  places: readonly WordPlace[],
  minWords: number,
): { readonly leading: WordPlace; readonly variants: readonly WordingVariant[] } {
  const forms = new Map<string, Form>();
  for (const place of places) {
    const wording = wordingAt(echoes, shownAt(echoes, place, minWords));
    const key = foldText(wording);
    const form: Form = forms.get(key) ?? { difference: place.difference, places: [], prints: new Map() };
    forms.set(key, form);
    form.places.push(place);
    form.prints.set(wording, (form.prints.get(wording) ?? 0) + 1);
  }
  const all = [...forms.values()];
  const same = all.filter(({ difference }) => difference === 'same');
  const leading = (same.length > 0 ? same : all).reduce((x, y) =>
    y.places.length > x.places.length ? y : x,
  );
  const others = all.filter((form) => form !== leading);
  others.sort((x, y) => y.places.length - x.places.length);
  return {
    leading: leading.places[0],
    variants: [leading, ...others].map((form) => ({
      wording: usualPrint(form.prints),
      difference: form.difference === 'same' && form !== leading ? 'endings' : form.difference,
      places: form.places.map((place) => toPlace(echoes, place)),
    })),
  };
}

/** The most frequent print of a form, the first of equals; one in capitals only (a heading) where there is no other. */
function usualPrint(prints: ReadonlyMap<string, number>): string {
  const all = [...prints];
  const plain = all.filter(([print]) => print !== print.toUpperCase());
  return (plain.length > 0 ? plain : all).reduce((x, y) => (y[1] > x[1] ? y : x))[0];
}

/** A place without the small words at its ends ("of the … and"), unless fewer than `minWords` would be left. */
export function shownAt(echoes: Echoes, place: WordPlace, minWords: number): WordPlace {
  const { symbols } = echoes.texts[place.text];
  let { fromWord, toWord } = place;
  while (toWord - fromWord > minWords && echoes.isSmall[symbols[toWord - 1]] === true) toWord--;
  while (toWord - fromWord > minWords && echoes.isSmall[symbols[fromWord]] === true) fromWord++;
  return { ...place, fromWord, toWord };
}

/** The printed words of a place with single spaces and plain quotes. */
function wordingAt(echoes: Echoes, place: WordPlace): string {
  const { text } = echoes.texts[place.text];
  const { from, to } = toPlace(echoes, place);
  return text
    .slice(from, to)
    .replace(/\s+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"');
}

/** A place as a span of its text, with the mark that closes a last bracket: "(DRF" and ")". */
export function toPlace(echoes: Echoes, { text, fromWord, toWord }: WordPlace): Place {
  const home = echoes.texts[text];
  const from = home.from[fromWord];
  const end = home.to[toWord - 1];
  const isOpen =
    home.text.charAt(end) === ')' &&
    home.text.lastIndexOf('(', end) >= Math.max(from, home.text.lastIndexOf(')', end - 1) + 1);
  return {
    text: home.id,
    partner: home.partner,
    clause: home.clause[fromWord],
    from,
    to: isOpen ? end + 1 : end,
  };
}
