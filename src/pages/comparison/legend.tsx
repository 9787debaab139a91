import type { FC } from 'hono/jsx';
import type { Frame } from '../frame/frame.ts';
import { writeDate } from '../interface/format.ts';
import { type MarkStyle, oneSided } from './marks.ts';
import type { Names } from './row-context.ts';
import type { ComparisonPageData } from './view.ts';

/** The names of two stored texts with their days. */
export function datedNames({ t }: Frame, data: ComparisonPageData, names: Names): Names {
  const dated = (side: 'a' | 'b') => {
    const date = writeDate(data[side].statement.record.adopted, t, 'short');
    return names[side].includes(date) ? names[side] : `${names[side]} (${date})`;
  };
  return { a: dated('a'), b: dated('b') };
}

/** What the marks mean, with the names of the two texts. */
export const Legend: FC<{ frame: Frame; style: MarkStyle; names: Names }> = ({ frame, style, names }) => {
  const { t } = frame;
  const silent = { ...style, spoken: false };
  const series = style.mode === 'series';
  return (
    <section aria-labelledby="legend" class="legend">
      <h2 id="legend" class="eyebrow">
        {t.compare.legend}
      </h2>
      <ul>
        <li>
          <span class="letter a">A</span>{' '}
          {oneSided(series ? t.compare.legendRemoved(names.a) : t.compare.legendA(names.a), 'only_a', silent)}
        </li>
        <li>
          <span class="letter b">B</span>{' '}
          {oneSided(series ? t.compare.legendAdded(names.b) : t.compare.legendB(names.b), 'only_b', silent)}
        </li>
        <li>{t.compare.legendPlain}</li>
        <li class="keys" data-script="" hidden>
          {t.compare.legendKeys}
        </li>
      </ul>
    </section>
  );
};
