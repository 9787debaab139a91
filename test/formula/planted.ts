import type { SharedText, SharedWording } from '../../src/formula/index.ts';

/** A seeded stream of numbers in 0…1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface PlantOptions {
  readonly seed: number;
  readonly texts: number;
  readonly partners: number;
  readonly words: number;
  readonly runs: number;
  /** In how many texts each run is planted word for word; half as many more get a one-word variant. */
  readonly copies: number;
}

interface Planting {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface Planted {
  readonly texts: readonly SharedText[];
  /** Share of exact plantings that lie inside a place of one wording that also covers the other copies. */
  readonly exactRecall: (found: readonly SharedWording[]) => number;
  /** Share of variant plantings that the same wording covers in full. */
  readonly variantRecall: (found: readonly SharedWording[]) => number;
}

const SMALL = ['the', 'of', 'and', 'in', 'to', 'for', 'a', 'with'];

/**
 * Texts of words drawn by Zipf's law with runs of 3 to 30 words planted in texts of different partners: as they are,
 * and with one inner word inserted, or changed in its ending, or (in runs of ten words or more) left out or replaced.
 */
export function plant(options: PlantOptions): Planted {
  const random = seeded(options.seed);
  const pick = (size: number): number => Math.floor(random() * size);
  const vocabulary = Array.from({ length: 4000 }, (_, i) => inventedWord(i));
  const zipf = (): string => {
    if (random() < 0.35) return SMALL[pick(SMALL.length)] as string;
    return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? (vocabulary[0] as string);
  };
  const rare = (): string => vocabulary[200 + pick(vocabulary.length - 200)] as string;
  const bodies = Array.from({ length: options.texts }, () => {
    const sentences: string[][] = [];
    for (let left = options.words; left > 0; left -= 16) sentences.push(Array.from({ length: 16 }, zipf));
    return sentences;
  });
  const plantings: { exact: Planted[]; variant: Planted[] }[] = [];
  const spots: {
    run: number;
    kind: 'exact' | 'variant';
    text: number;
    sentence: number;
    at: number;
    words: readonly string[];
  }[] = [];
  for (let run = 0; run < options.runs; run++) {
    plantings.push({ exact: [], variant: [] });
    const length = 3 + pick(28);
    const words = Array.from({ length }, (_, i) =>
      i > 0 && i < length - 1 && random() < 0.3 ? (SMALL[pick(SMALL.length)] as string) : rare(),
    );
    const start = pick(options.texts);
    const total = options.copies + Math.ceil(options.copies / 2);
    for (let copy = 0; copy < total; copy++) {
      const text = (start + copy) % options.texts;
      const kind = copy < options.copies ? 'exact' : 'variant';
      const sentences = bodies[text] as string[][];
      const sentence = pick(sentences.length);
      const at = pick(10);
      const planted = kind === 'exact' ? words : changed(words);
      if (planted === undefined) continue;
      spots.push({ run, kind, text, sentence, at, words: planted });
    }
  }
  function changed(words: readonly string[]): readonly string[] | undefined {
    const inner = words
      .map((_, i) => i)
      .slice(1, -1)
      .filter((i) => !SMALL.includes(words[i] as string));
    const content = words.filter((word) => !SMALL.includes(word)).length;
    const kind = random();
    const at = 1 + pick(words.length - 1);
    if (content >= 3 && kind < 0.5) return [...words.slice(0, at), rare(), ...words.slice(at)];
    const i = inner[pick(inner.length)];
    if (i === undefined) return undefined;
    if (kind < 0.75 || words.length < 10) return words.map((word, w) => (w === i ? `${word}s` : word));
    if (kind < 0.88) return words.filter((_, w) => w !== i);
    return words.map((word, w) => (w === i ? rare() : word));
  }
  // Each planting gets a sentence of its own, so that none overwrites another.
  const marked: { run: number; kind: 'exact' | 'variant'; place: Planting }[] = [];
  const texts = bodies.map((sentences, number): SharedText => {
    const mine = spots.filter(({ text }) => text === number);
    let text = '';
    const id = `text-${number}`;
    const append = (words: readonly string[]): void => {
      text += `${text === '' ? '' : ' '}${words.join(' ')}`;
    };
    for (const sentence of sentences) {
      append(sentence);
      text += '.';
    }
    for (const { run, kind, at, words } of mine) {
      append(Array.from({ length: at + 1 }, zipf));
      const from = text.length + 1;
      append(words);
      marked.push({ run, kind, place: { text: id, from, to: text.length } });
      append(Array.from({ length: 10 - at }, zipf));
      text += '.';
    }
    return {
      id,
      partner: `partner-${number % options.partners}`,
      lang: 'en',
      text: text.replace(/(^|\. )([a-z])/g, (_, before, letter) => before + letter.toUpperCase()),
    };
  });
  const recall =
    (kind: 'exact' | 'variant') =>
    (found: readonly SharedWording[]): number => {
      let covered = 0;
      let all = 0;
      for (let run = 0; run < options.runs; run++) {
        const exact = marked.filter((mark) => mark.run === run && mark.kind === 'exact');
        const sought = marked.filter((mark) => mark.run === run && mark.kind === kind);
        const [first] = exact;
        if (first === undefined) continue;
        const holders = found.filter(({ places }) => places.some((place) => covers(place, first.place)));
        for (const { place } of sought) {
          all++;
          if (holders.some(({ places }) => places.some((other) => covers(other, place)))) covered++;
        }
      }
      return all === 0 ? 1 : covered / all;
    };
  return { texts, exactRecall: recall('exact'), variantRecall: recall('variant') };
}

function covers(outer: Planting, inner: Planting): boolean {
  return outer.text === inner.text && outer.from <= inner.from && outer.to >= inner.to;
}

/** Words that no stemmer takes for forms of one another. */
function inventedWord(number: number): string {
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ru',
    'te',
    'vo',
    'za',
    'pi',
    'du',
    'ne',
    'go',
    'ha',
    'xo',
    'bi',
    'fu',
    'we',
  ];
  let word = '';
  for (let rest = number + 4096; rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16];
  return `${word}k`;
}
