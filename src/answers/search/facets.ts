import type { FoundCount, FoundTheme, SearchedText } from '../../store/index.ts';

/** Counts of one part of the texts that were searched. */
export interface SearchCount {
  readonly value: string;
  readonly hits: number;
  readonly texts_with: number;
  readonly texts: number;
  readonly words: number;
}

export type SearchFacets = Readonly<
  Record<'series' | 'level' | 'year' | 'lang' | 'theme', readonly SearchCount[]>
>;

/** The counts of a search by each property of the texts that were searched. */
function themeCount({ theme, textsWith, ...counts }: FoundTheme): SearchCount {
  return { value: theme, texts_with: textsWith, ...counts };
}

export function facetsOf(
  texts: readonly SearchedText[],
  counts: readonly FoundCount[],
  themes: readonly FoundTheme[],
): SearchFacets {
  const hitsOf = new Map(counts.map((count) => [count.text, count.hits]));
  const facet = (partOf: (text: SearchedText) => string): readonly SearchCount[] =>
    [...Map.groupBy(texts, partOf)]
      .map(([value, group]) => ({
        value,
        hits: sum(group.map(({ text }) => hitsOf.get(text) ?? 0)),
        texts_with: group.filter(({ text }) => hitsOf.has(text)).length,
        texts: group.length,
        words: sum(group.map(({ words }) => words)),
      }))
      .sort((a, b) => (a.value < b.value ? -1 : 1));
  return {
    series: facet(({ series }) => series),
    level: facet(({ level }) => level),
    year: facet(({ adopted }) => adopted.slice(0, 4)),
    lang: facet(({ lang }) => lang),
    theme: themes.map(themeCount),
  };
}

/** All of some numbers together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
