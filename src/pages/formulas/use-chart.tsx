import type { FC } from 'hono/jsx';
import { statementUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeNumber } from '../interface/format.ts';
import { type ChartLane, chartYears, laneOrder, placeInYears, usesOf } from './chart-lanes.ts';
import { chartWords } from './chart-words.ts';
import { LaneName } from './lane-name.tsx';
import { LaneDrawing, YearNames } from './lanes-drawing.tsx';

/** Heights in CSS pixels: of a lane, and where its line is. */
const LANE = 42;
const LINE = 28;
const MARK = 5.5;
/** Marks of 24 px are large enough to be touched. */
const TOUCH = 12;
/** Names of years that stand beside each other on a narrow screen. */
const MOST_YEAR_NAMES = 6;

/**
 * Who says something in which year: one line a partner, one mark a text, filled where the text says it. Nothing is added
 * up or smoothed, so that three texts look like three texts. The table below has the same in numbers.
 */
export const UseChart: FC<{
  frame: Frame;
  lanes: readonly ChartLane[];
  id: string;
  lang?: string | undefined;
}> = ({ frame, lanes, id, lang }) => {
  const words = chartWords(frame.ui);
  const ordered = laneOrder(lanes);
  const shown = ordered.filter(({ texts }) => texts.some(({ has }) => has));
  const absent = ordered.filter((lane) => !shown.includes(lane));
  const silent = absent.filter((lane) => !lane.unassigned);
  const unassigned = absent.filter((lane) => lane.unassigned);
  const years = chartYears(lanes);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || shown.length === 0) return null;
  const place = (date: string) => placeInYears(date, first, last);
  const step = Math.max(1, Math.ceil(years.length / MOST_YEAR_NAMES));
  const drawn = { edges: [...years, last + 1], step, place };
  return (
    <figure class="timeline" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{words.title}</h2>
        <p>{words.caption}</p>
      </figcaption>
      <YearNames years={drawn} title={words.title} dx={2} />
      {shown.map((lane) => (
        <LaneDrawing years={drawn} title={lane.name} height={LANE}>
          <Lane frame={frame} lane={lane} place={place} lang={lang} />
        </LaneDrawing>
      ))}
      {silent.length + unassigned.length > 0 && (
        <p class="meta">{words.silent(silent.length, textsOf(silent), textsOf(unassigned))}</p>
      )}
      <details>
        <summary>{words.table}</summary>
        <YearTable frame={frame} lanes={ordered} years={years} id={id} />
      </details>
    </figure>
  );
};

function textsOf(lanes: readonly ChartLane[]): number {
  return lanes.reduce((sum, { texts }) => sum + texts.length, 0);
}

const Lane: FC<{
  frame: Frame;
  lane: ChartLane;
  place: (date: string) => number;
  lang: string | undefined;
}> = ({ frame, lane, place, lang }) => {
  const words = chartWords(frame.ui);
  const having = lane.texts.filter(({ has }) => has).length;
  return (
    <>
      <LaneName>{`${lane.name}\u00a0· ${words.of(having, lane.texts.length)}`}</LaneName>
      <line class="lane" x1="2%" x2="98%" y1={LINE} y2={LINE} />
      {lane.texts.map((text) => {
        const label = `${lane.name}, ${writeDate(text.adopted, frame.t)}: ${text.has ? words.says : words.lacks}`;
        return (
          <a href={to(frame, statementUrl(text.statement, { lang: text.lang ?? lang }))} aria-label={label}>
            <title>{label}</title>
            <circle class="touch" cx={`${place(text.adopted)}%`} cy={LINE} r={TOUCH} />
            <circle
              class={text.has ? 'mark here' : 'mark'}
              cx={`${place(text.adopted)}%`}
              cy={LINE}
              r={MARK}
            />
          </a>
        );
      })}
    </>
  );
};

/** The table that the figure is drawn from: texts that say it, of texts that were searched. */
const YearTable: FC<{ frame: Frame; lanes: readonly ChartLane[]; years: readonly number[]; id: string }> = ({
  frame,
  lanes,
  years,
  id,
}) => {
  const words = chartWords(frame.ui);
  return (
    <ScrollTable labelledby={id}>
      <table class="by-year">
        <thead>
          <tr>
            <th scope="col">{frame.t.facts.partner}</th>
            <th scope="col">{words.first}</th>
            <th scope="col">{words.last}</th>
            {years.map((year) => (
              <th scope="col" class="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr>
              <th scope="row">{lane.name}</th>
              {[usesOf(lane)[0], usesOf(lane).at(-1)].map((date) => (
                <td>{date === undefined ? '–' : writeDate(date, frame.t, 'short')}</td>
              ))}
              {years.map((year) => {
                const texts = lane.texts.filter(({ adopted }) => Number(adopted.slice(0, 4)) === year);
                const having = texts.filter(({ has }) => has).length;
                return (
                  <td class="number">
                    {texts.length === 0 ? (
                      <span class="vh">{words.noText}</span>
                    ) : (
                      `${writeNumber(having, frame.t)}/${writeNumber(texts.length, frame.t)}`
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
};
