import type { RowCounts } from '../../comparison/types.ts';
import { counterpartsTold } from '../../crossing/counterparts-told.ts';
import type { EmbedWords } from './types.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function unmatched(counts: RowCounts, a: string, b: string): string {
  const parts = [
    ...(counts.only_a > 0 ? [`${counted(counts.only_a, 'passage', 'passages')} of ${a}`] : []),
    ...(counts.only_b > 0 ? [`${counted(counts.only_b, 'passage', 'passages')} of ${b}`] : []),
  ];
  return parts.length === 0 ? 'every passage has a match' : `no match found for ${parts.join(' and ')}`;
}

export const en: EmbedWords = {
  lang: 'en',
  brand: 'Multivector',
  title: (a, b, mode) =>
    mode === 'series' ? `What changed from ${a} to\u00a0${b}` : `${a} and ${b}: what differs`,
  compared: (a, b) => `${a} and ${b} compared`,
  both: (a, b) => `${a} and ${b}`,
  summary: (counts, a, b, mode) =>
    mode === 'series'
      ? `${counted(counts.reworded, 'passage', 'passages')} reworded, ${counts.same === 0 ? 'none' : counts.same} unchanged; ${unmatched(counts, a, b)}.`
      : `${counted(counts.same, 'passage is', 'passages are')} the same in both, ${counts.reworded} reworded; ${unmatched(counts, a, b)}.`,
  chip: {
    reworded: 'Reworded',
    littleInCommon: 'Reworded, little in common',
    notMarked: 'Reworded, little in common: words not marked',
    moved: 'moved',
    split: 'split',
    merged: 'merged',
    only: (label) => `${label}: no match found`,
  },
  nearest: 'Nearest:',
  only_a: (label, mode) => (mode === 'series' ? 'removed:' : `only in ${label}:`),
  only_b: (label, mode) => (mode === 'series' ? 'added:' : `only in ${label}:`),
  inBoth: 'in both:',
  legendCommon: (formulas, runs) => [
    { kind: 'same', text: 'Marked: ' },
    ...(formulas ? [{ kind: 'formula', text: 'formulas' } as const] : []),
    ...(formulas && runs ? [{ kind: 'same', text: ' and ' } as const] : []),
    ...(runs ? [{ kind: 'run', text: formulas ? 'other wording' : 'wording' } as const] : []),
    { kind: 'same', text: ' that both texts have.' },
  ],
  legendDiffering: [
    { kind: 'same', text: 'Marked: words that only ' },
    { kind: 'only_a', text: 'the first' },
    { kind: 'same', text: ' or only ' },
    { kind: 'only_b', text: 'the second' },
    { kind: 'same', text: ' text has in the passage.' },
  ],
  point: (label, number) => `${label}, point ${number}`,
  end: 'end',
  cut: 'words left out',
  none: (label) => `No matching passage found in ${label}.`,
  weightiest: (shown, differences) =>
    shown >= differences
      ? counted(differences, 'passage differs.', 'passages differ.')
      : `Selected from ${differences} differences.`,
  open: 'Read the full comparison',
  pinned: (a, b, engine) => `Texts ${a} and ${b}, engine ${engine}`,
  source: (a, b) => `Source: Multivector, from “${a.title}” (${a.date}) and “${b.title}” (${b.date}).`,
  loaded: (shown) => `Comparison shown: ${counted(shown, 'passage', 'passages')}.`,
  note: {
    newerText: (label) => `A newer version of the text of ${label} exists.`,
    otherEngine: (then, now) =>
      `This figure was made with engine ${then}; it is shown with engine ${now}. The texts are the same.`,
    imprecise:
      'The search for matching passages was cut short where the same words recur very often; more may be marked as different than is.',
    byHand: (who, day) => `The passages were aligned by hand (${who}, ${day}).`,
    invented: 'Invented specimens: no government said this.',
    identical: 'The two texts say the same, word for word.',
    noneOfKind: 'No passages differ in the way that was asked for.',
    unknownPlace: 'A passage chosen for this figure cannot be found in these texts; it is left out.',
  },
  crossed: {
    title: (a, b) => `${a} and ${b}: what corresponds`,
    summary: (clauses, a, b, oneStatement) => `${counterpartsTold(clauses, oneStatement, { of: { a, b } })}.`,
    chip: { sure: 'Counterpart', likely: 'Likely counterpart', possible: 'Possible counterpart' },
    alignedBy: (by) => {
      const facts = [
        ...(by.formulas.length === 0
          ? []
          : [`${counted(by.formulaPlaces, 'formula', 'formulas')} (${by.formulas.join(', ')})`]),
        ...by.facts,
      ];
      const meaning = by.model === undefined ? [] : [`similar meaning (${by.model})`];
      if (facts.length > 0) return `aligned by: ${[...facts, ...meaning].join(', ')}`;
      if (by.terms.length > 0) return `likely the same subject: ${[...by.terms, ...meaning].join(', ')}`;
      return by.model === undefined
        ? 'aligned only by its place in the text'
        : `aligned only by similar meaning, as the language model ${by.model} sees it`;
    },
    shown: (shown, counterparts) =>
      shown >= counterparts
        ? counted(counterparts, 'counterpart.', 'counterparts.')
        : `Selected from ${counterparts} counterparts.`,
    note: 'Two languages side by side: no word was added or deleted, and where no counterpart was found there may still be one.',
  },
  missing: { title: 'This cannot be shown', home: 'To the collection' },
};
