import type { FC } from 'hono/jsx';
import { statementUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeLanguage, writeNumber } from '../interface/format.ts';
import type { PartnerUse, UseCount, UsesView } from './formula-view.ts';
import { usesWords } from './uses-words.ts';

/** Partners without it are listed at once where they are few. */
const FEW = 5;

/**
 * Who says it: partners in the order of their first use, then those without it as one sum, then what is assigned to no
 * partner. Its rows add up to the last. Partners without it follow, folded where they are many.
 */
export const UsesTable: FC<{ frame: Frame; uses: UsesView }> = ({ frame, uses }) => {
  const { t } = frame;
  const words = usesWords(frame.ui);
  const { all, unassigned } = uses;
  const saying = uses.partners.filter(isSaid).toSorted(byFirstUse);
  const silent = uses.partners.filter((one) => !isSaid(one));
  const shape: Shape = {
    isText: uses.languages === null,
    isBeside: all.beside > 0,
    isUntested: all.notTestable > 0,
    areMixed: (uses.languages?.length ?? 1) > 1,
  };
  const silentShape: Shape = { ...shape, isBeside: false, isSilent: true };
  return (
    <section>
      <h2 id="uses">{t.formulas.matrix}</h2>
      <Note frame={frame} uses={uses} />
      <ScrollTable labelledby="uses">
        <table class="uses">
          <Heads frame={frame} shape={shape} />
          <tbody>
            {saying.map((one) => (
              <Row frame={frame} shape={shape} use={one} name={one.name} />
            ))}
            {silent.length > 0 && (
              <Row
                frame={frame}
                shape={shape}
                use={sumOf(silent)}
                name={<a href="#without">{words.without(silent.length)}</a>}
              />
            )}
            {unassigned && <Row frame={frame} shape={shape} use={unassigned} name={words.unassigned} />}
          </tbody>
          <tfoot>
            <Row frame={frame} shape={shape} use={all} name={words.all} />
          </tfoot>
        </table>
      </ScrollTable>
      {silent.length > 0 && (
        <details open={silent.length <= FEW}>
          <summary>{words.listed(silent.length, sumOf(silent).of, shape.isText)}</summary>
          <ScrollTable labelledby="without">
            <table class="uses" id="without" aria-label={words.without(silent.length)}>
              <Heads frame={frame} shape={silentShape} />
              <tbody>
                {silent.map((one) => (
                  <Row frame={frame} shape={silentShape} use={one} name={one.name} />
                ))}
              </tbody>
            </table>
          </ScrollTable>
        </details>
      )}
    </section>
  );
};

/** Which columns a table has. */
interface Shape {
  readonly isText: boolean;
  readonly isBeside: boolean;
  readonly isUntested: boolean;
  /** Places are in different languages. */
  readonly areMixed: boolean;
  /** Nothing in it has a first use. */
  readonly isSilent?: true;
}

const Note: FC<{ frame: Frame; uses: UsesView }> = ({ frame, uses }) => {
  const words = usesWords(frame.ui);
  const { all, languages } = uses;
  const notes = [
    languages && words.note(languages.map((lang) => writeLanguage(lang, frame.t)).join(', ')),
    all.notTestable > 0 && words.untestedNote,
    all.beside > 0 && words.besideNote,
  ].filter((note) => typeof note === 'string');
  return notes.length === 0 ? null : <p class="note">{notes.join(' ')}</p>;
};

const Heads: FC<{ frame: Frame; shape: Shape }> = ({ frame, shape }) => {
  const words = usesWords(frame.ui);
  return (
    <thead>
      <tr>
        <th scope="col">{words.partner}</th>
        <th scope="col">{shape.isText ? frame.t.formulas.textsColumn : words.statements}</th>
        {!shape.isSilent && <th scope="col">{words.first}</th>}
        {!shape.isSilent && <th scope="col">{words.last}</th>}
        {shape.isBeside && <th scope="col">{words.beside}</th>}
        {shape.isUntested && <th scope="col">{words.untested}</th>}
      </tr>
    </thead>
  );
};

const Row: FC<{ frame: Frame; shape: Shape; use: UseCount; name: unknown }> = ({
  frame,
  shape,
  use,
  name,
}) => (
  <tr class={use.said === 0 ? 'zero' : ''}>
    <th scope="row">{name}</th>
    <td>
      <Dots n={use.said} of={use.of} /> <span class="count">{frame.t.formulas.used(use.said, use.of)}</span>
    </td>
    {!shape.isSilent &&
      [use.first, use.last].map((place) => <Said frame={frame} shape={shape} place={place} />)}
    {shape.isBeside && <td>{writeNumber(use.beside, frame.t)}</td>}
    {shape.isUntested && <td>{writeNumber(use.notTestable, frame.t)}</td>}
  </tr>
);

const Said: FC<{ frame: Frame; shape: Shape; place: UseCount['first'] }> = ({ frame, shape, place }) => (
  <td class="date">
    {place ? (
      <>
        <a href={to(frame, statementUrl(place.statement, { lang: place.lang }))}>
          {writeDate(place.adopted, frame.t, 'short')}
        </a>
        {shape.areMixed && (
          <>
            {' '}
            <span class="meta">{writeLanguage(place.lang, frame.t)}</span>
          </>
        )}
      </>
    ) : (
      '–'
    )}
  </td>
);

/** More dots than this are no longer counted at a glance; the number beside them says it anyway. */
const MOST_DOTS = 24;

const Dots: FC<{ n: number; of: number }> = ({ n, of }) =>
  n === 0 || of > MOST_DOTS ? null : (
    <span class="dots" aria-hidden="true">
      {'●'.repeat(n)}
      {'○'.repeat(Math.max(0, of - n))}
    </span>
  );

function isSaid({ said, beside }: UseCount): boolean {
  return said > 0 || beside > 0;
}

function byFirstUse(x: PartnerUse, y: PartnerUse): number {
  const [a, b] = [x.first?.adopted ?? '9999', y.first?.adopted ?? '9999'];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The sum of rows without a use. */
function sumOf(silent: readonly UseCount[]): UseCount {
  const sum = (count: (use: UseCount) => number) => silent.reduce((whole, use) => whole + count(use), 0);
  return {
    said: 0,
    of: sum(({ of }) => of),
    first: null,
    last: null,
    beside: 0,
    notTestable: sum(({ notTestable }) => notTestable),
  };
}
