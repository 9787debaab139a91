import type { FC } from 'hono/jsx';
import type { ComparisonState } from '../../addresses/urls.ts';
import type { DigestCell, DigestColumn, DigestLine, ToldPhrase } from '../../comparison/digest/index.ts';
import type { Frame } from '../frame/frame.ts';
import { writeNumber } from '../interface/format.ts';
import type { Names } from './row-context.ts';
import { StateLink } from './state-link.tsx';
import type { ComparisonParts } from './view.ts';

const COLUMNS: readonly DigestColumn[] = ['shared', 'reworded', 'only_a', 'only_b'];
const KIND_OF = { shared: 'same', reworded: 'reworded', only_a: 'only_a', only_b: 'only_b' } as const;
/** Themes shown at once; the least spoken of wait behind a summary. */
const MOST_LINES = 14;

/**
 * The answer before anything is read: theme by theme what both say, reword, or say alone, each with its passages. On a
 * wide screen every theme takes one line, so that all of them are in sight; the reader can have the phrases whole.
 */
export const DigestTable: FC<{
  frame: Frame;
  data: ComparisonParts;
  names: Names;
}> = ({ frame, data, names }) => {
  const { t } = frame;
  const { lines } = data.digest;
  if (lines.length === 0) return null;
  const columns = COLUMNS.filter((column) => lines.some(({ cells }) => cells[column].rows.length > 0));
  const widest = fullestOf(
    lines,
    columns.filter((column) => column !== 'shared'),
  );
  const shown = mostSpokenOf(lines, data.state.theme);
  const rest = lines.filter((line) => !shown.has(line));
  const table = (some: readonly DigestLine[], labelledby: string) => (
    <table class={`digest-table columns-${columns.length}`} aria-labelledby={labelledby}>
      <thead>
        <tr>
          <th scope="col">
            {t.compare.theme}
            {labelledby === 'digest' && <WholePhrases frame={frame} />}
          </th>
          {columns.map((column) => (
            <th scope="col" class={classOf(column, widest)} title={headOf(frame, column, names)}>
              {headOf(frame, column, names)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {some.map((line) => (
          <Line frame={frame} data={data} line={line} columns={columns} widest={widest} names={names} />
        ))}
      </tbody>
    </table>
  );
  return (
    <section class="digest" aria-labelledby="digest">
      <h2 id="digest" class="vh">
        {t.compare.digest}
      </h2>
      {table([...shown], 'digest')}
      {rest.length > 0 && (
        <details>
          <summary id="digest-more">{t.compare.digestMore(rest.length)}</summary>
          {table(rest, 'digest-more')}
        </details>
      )}
    </section>
  );
};

/** Lets a reader have what the lines tell whole; needs no script. */
export const WholePhrases: FC<{ frame: Frame }> = ({ frame: { t } }) => (
  <label class="whole">
    <input type="checkbox" /> {t.compare.wholePhrases}
  </label>
);

/** The column with most news to tell, which is given the most room: what is the same in both is none. */
function fullestOf(lines: readonly DigestLine[], columns: readonly DigestColumn[]): DigestColumn | undefined {
  const told = (column: DigestColumn) =>
    lines.reduce((sum, { cells }) => {
      const { a, b } = cells[column].phrase ?? { a: null, b: null };
      return sum + Math.max(a?.text.length ?? 0, b?.text.length ?? 0);
    }, 0);
  return [...columns].sort((x, y) => told(y) - told(x))[0];
}

/** The line of the theme that was chosen and the lines with the most rows that differ, in the order of the themes. */
function mostSpokenOf(lines: readonly DigestLine[], theme: string | undefined): ReadonlySet<DigestLine> {
  const weight = ({ cells }: DigestLine) =>
    cells.shared.rows.length +
    cells.reworded.rows.length +
    cells.only_a.rows.length +
    cells.only_b.rows.length;
  const asked = (line: DigestLine) => Number(line.theme === theme);
  const chosen = new Set(
    [...lines].sort((x, y) => asked(y) - asked(x) || weight(y) - weight(x)).slice(0, MOST_LINES),
  );
  return new Set(lines.filter((line) => chosen.has(line)));
}

function classOf(column: DigestColumn, widest: DigestColumn | undefined): string {
  return `${column.replace('_', '-')}${column === widest ? ' widest' : ''}`;
}

function headOf({ t }: Frame, column: DigestColumn, names: Names): string {
  if (column === 'only_a') return t.compare.noMatch(names.a);
  if (column === 'only_b') return t.compare.noMatch(names.b);
  return t.compare.kinds[KIND_OF[column]];
}

const Line: FC<{
  frame: Frame;
  data: ComparisonParts;
  line: DigestLine;
  columns: readonly DigestColumn[];
  widest: DigestColumn | undefined;
  names: Names;
}> = ({ frame, data, line, columns, widest, names }) => {
  const { title, short } = data.themes.find(({ id }) => id === line.theme) ?? {
    title: line.theme,
    short: line.theme,
  };
  const asking = (state: ComparisonState) => ({
    ...data.state,
    page: undefined,
    kind: undefined,
    ...state,
  });
  const chosen = data.state.theme === line.theme;
  return (
    <tr class={chosen ? 'chosen' : undefined}>
      <th scope="row">
        <StateLink frame={frame} data={data} state={asking({ theme: line.theme })}>
          {short}
        </StateLink>
      </th>
      {columns.map((column) => {
        const cell = line.cells[column];
        const head = headOf(frame, column, names);
        if (cell.rows.length === 0) return <td class="none" />;
        return (
          <td class={classOf(column, widest)}>
            <StateLink
              frame={frame}
              data={data}
              state={asking({ theme: line.theme, kind: [KIND_OF[column]] })}
              class="count"
            >
              {writeNumber(cell.rows.length, frame.t)}
              <span class="label"> {head}</span>
              <span class="vh">: {title}</span>
            </StateLink>{' '}
            <CellPhrase data={data} cell={cell} />
          </td>
        );
      })}
    </tr>
  );
};

/** What the cell tells, as it is printed in the text. */
const CellPhrase: FC<{ data: ComparisonParts; cell: DigestCell }> = ({ data, cell: { phrase } }) => {
  if (!phrase) return null;
  const { a, b } = phrase;
  const same = a && b && a.text === b.text;
  return (
    <>
      {a && !same && (
        <span class={b ? 'told before' : 'told'}>
          <Told phrase={a} lang={data.a.text.lang} />{' '}
        </span>
      )}
      {b && (
        <span class="told">
          {a && !same && '→ '}
          <Told phrase={b} lang={data.b.text.lang} />
        </span>
      )}
    </>
  );
};

/** A sub-point follows the words of its head that name the theme. */
const Told: FC<{ phrase: ToldPhrase; lang: string }> = ({ phrase, lang }) => (
  <>
    {phrase.under && (
      <>
        <Naming phrase={phrase.under} lang={lang} />
        {' › '}
      </>
    )}
    <Naming phrase={phrase} lang={lang} />
  </>
);

/** The words that name the theme are set apart: where a line is too short for the phrase, what is around them gives way. */
const Naming: FC<{ phrase: Omit<ToldPhrase, 'under'>; lang: string }> = ({
  phrase: { from, text, names },
  lang,
}) => {
  const nests = NESTED.test(text) ? 'nests' : undefined;
  if (!names)
    return (
      <q class={nests} lang={lang} title={text}>
        {text}
      </q>
    );
  // A mark that opens right before the names stays with them.
  const leads = text.slice(0, names.from - from).replace(/[“«„]$/u, '');
  return (
    <q class={nests} lang={lang} title={text}>
      <span class={leads.length > LONGER_LEADS ? 'longer' : leads.length > LONG_LEADS ? 'long' : undefined}>
        {leads}
      </span>
      <b>{text.slice(leads.length, names.to - from)}</b>
      {text.slice(names.to - from)}
    </q>
  );
};

/** Marks of quotation inside what is quoted: the outer ones are then of the other kind. */
const NESTED = /["“”«»„]/u;

/** A longer way to the words that name the theme leaves them no room in a column, or in the widest one. */
const LONG_LEADS = 10;
const LONGER_LEADS = 30;
