import type { ComparisonState } from '../../addresses/urls.ts';
import { ROW_KINDS } from '../../answers/compare/digest.ts';
import { type RowThemes, rowsThatFit } from '../../comparison/digest/index.ts';
import type { Row } from '../../comparison/index.ts';
import type { Lexicon } from '../../formula/index.ts';

const VIEWS = ['split', 'inline', 'changes', 'themes'] as const;
const NOISE = ['punctuation', 'case', 'spelling'] as const;

/** What a reader set on a comparison, in the address or in a form; what cannot be used counts as not set. */
export function stateOf(asked: URLSearchParams, { themes }: Lexicon): ComparisonState {
  const one = (name: string) => {
    const value = asked.get(name);
    return value === null || value === '' || value.length > 300 ? undefined : value;
  };
  const list = (name: string) => asked.getAll(name).flatMap((value) => value.split(','));
  const kind = ROW_KINDS.filter((name) => list('kind').includes(name));
  const ignore = NOISE.filter((name) => list('ignore').includes(name));
  const side = one('side');
  return {
    lang: one('lang'),
    lang_a: one('lang_a'),
    lang_b: one('lang_b'),
    mode: one('mode'),
    view: VIEWS.find((name) => name === one('view')),
    ...(ignore.length > 0 ? { ignore } : {}),
    theme: themes.find(({ id }) => id === one('theme'))?.id,
    ...(kind.length > 0 ? { kind } : {}),
    side: side === 'a' || side === 'b' ? side : undefined,
    q: one('q'),
    page: /^(\d{1,3}|all)$/.exec(one('page') ?? '')?.[0],
    spoken: one('spoken') === 'off' ? 'off' : undefined,
    aligned: one('aligned') === 'engine' ? 'engine' : undefined,
  };
}

/** Numbers of the rows that fit what was asked for; null where nothing was. */
export function shownOf(
  rows: readonly Row[],
  ofRow: RowThemes,
  { theme, kind, side, q }: ComparisonState,
): ReadonlySet<number> | null {
  if (theme === undefined && kind === undefined && side === undefined && q === undefined) return null;
  const kinds = kind && ROW_KINDS.filter((one) => kind.includes(one));
  return new Set(rowsThatFit(rows, ofRow, { theme, kinds, side, phrase: q }).map(({ n }) => n));
}
