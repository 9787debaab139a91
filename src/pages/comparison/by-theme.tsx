import type { FC } from 'hono/jsx';
import { rowAnchor } from '../../addresses/urls.ts';
import type { Row } from '../../comparison/types.ts';
import { placedRow } from './compared-row.ts';
import type { Names, RowContext } from './row-context.ts';
import type { ComparisonParts } from './view.ts';

interface ThemeRows {
  readonly theme: string | null;
  readonly shared: readonly Row[];
  readonly onlyA: readonly Row[];
  readonly onlyB: readonly Row[];
}

/**
 * Two partners theme by theme: first what both say, with the common wording marked, then what one says alone, as two
 * quiet lists. Every row stands once, under the first of its themes.
 */
export const ByTheme: FC<{ data: ComparisonParts; context: RowContext; rows: readonly Row[] }> = ({
  data,
  context,
  rows,
}) => {
  const { t } = context.frame;
  return (
    <div class="by-theme">
      {groupsOf(data, rows).map((group) => {
        const title = group.theme === null ? t.compare.noTheme : titleOf(data, group.theme);
        const id = `theme-${group.theme ?? 'none'}`;
        return (
          <section aria-labelledby={id} class="theme-group">
            <h3 id={id}>{title}</h3>
            {group.shared.length > 0 && (
              <div class="rows">
                {group.shared.map((row) => placedRow({ type: 'row', row }, context, 'h4'))}
              </div>
            )}
            {group.onlyA.length + group.onlyB.length > 0 && (
              <div class="alone">
                <Alone side="a" rows={group.onlyA} data={data} context={context} names={context.names} />
                <Alone side="b" rows={group.onlyB} data={data} context={context} names={context.names} />
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
};

const Alone: FC<{
  side: 'a' | 'b';
  rows: readonly Row[];
  data: ComparisonParts;
  context: RowContext;
  names: Names;
}> = ({ side, rows, data, context, names }) => {
  const { t } = context.frame;
  return (
    <div class={`alone-side ${side}`}>
      <p class="eyebrow">{side === 'a' ? t.compare.noMatch(names.a) : t.compare.noMatch(names.b)}</p>
      {rows.length === 0 ? (
        <p class="meta">{t.compare.nothingAlone}</p>
      ) : (
        <ul class="plain">
          {rows.map((row) => (
            <li id={rowAnchor(row.n)} data-stop="" tabindex={-1}>
              <a class="n" href={`#${rowAnchor(row.n)}`}>
                <span class="vh">{t.compare.row(row.n)}</span>
                <span aria-hidden="true">{row.n}</span>
              </a>{' '}
              <span lang={data[side].text.lang}>{row[side].map(({ text }) => text).join(' ')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

function titleOf(data: ComparisonParts, theme: string): string {
  return data.themes.find(({ id }) => id === theme)?.title ?? theme;
}

function groupsOf(data: ComparisonParts, rows: readonly Row[]): readonly ThemeRows[] {
  const left = new Map(rows.map((row) => [row.n, row]));
  const take = (numbers: readonly number[]) =>
    numbers.flatMap((n) => {
      const row = left.get(n);
      left.delete(n);
      return row ? [row] : [];
    });
  const { lines, rest } = data.digest;
  const inOrder = (some: readonly Row[]) => [...some].sort((x, y) => x.n - y.n);
  const groups = [
    ...lines.map(({ theme, cells }) => ({
      theme,
      shared: [...cells.shared.rows, ...cells.reworded.rows],
      onlyA: cells.only_a.rows,
      onlyB: cells.only_b.rows,
    })),
    { theme: null, shared: [...rest.shared, ...rest.reworded], onlyA: rest.only_a, onlyB: rest.only_b },
  ].map(({ theme, shared, onlyA, onlyB }) => ({
    theme,
    shared: inOrder(take(shared)),
    onlyA: take(onlyA),
    onlyB: take(onlyB),
  }));
  return groups.filter(({ shared, onlyA, onlyB }) => shared.length + onlyA.length + onlyB.length > 0);
}
