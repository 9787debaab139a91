import type { FC } from 'hono/jsx';
import { statementUrl } from '../../addresses/urls.ts';
import { type Frame, partnerAddress, partnerName, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate } from '../interface/format.ts';
import { briefTitle, type StatementView } from '../views.ts';
import { LaneName } from './lane-name.tsx';
import { LaneDrawing, YearNames } from './lanes-drawing.tsx';

/** Heights in CSS pixels: of a lane, and where its line is. */
const LANE = 46;
const LINE = 30;
const MARK = 5.5;
/** Marks of 24 px are large enough to be touched. */
const TOUCH = 12;

/** One line a partner, one mark a statement. The same stands below as a table. */
export const Timeline: FC<{ frame: Frame; statements: readonly StatementView[]; id: string }> = ({
  frame,
  statements,
  id,
}) => {
  const { t } = frame;
  const lanes = lanesOf(frame, statements);
  if (lanes.length === 0) return null;
  const years = statements.map(({ record }) => Number(record.adopted.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  const place = (date: string) => 2 + (96 * (yearOf(date) - first)) / (last - first);
  const edges = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const drawn = { edges, step: Math.max(1, Math.ceil((last - first) / 6)), place };
  return (
    <figure class="timeline" aria-labelledby={id}>
      <figcaption id={id}>{t.home.timelineCaption}</figcaption>
      <YearNames years={drawn} title={t.home.timelineTitle} dx={-2} />
      {lanes.map((lane) => (
        <LaneDrawing years={drawn} title={lane.partner} height={LANE}>
          {lane.statements[0] && (
            <LaneName>
              <a href={to(frame, partnerAddress(frame, lane.statements[0].record))}>{lane.partner}</a>
            </LaneName>
          )}
          <line class="lane" x1="2%" x2="98%" y1={LINE} y2={LINE} />
          {lane.statements.map(({ record, texts }) => {
            const label = `${lane.partner}, ${writeDate(record.adopted, t)}: ${briefTitle(
              frame,
              record,
            )} (${texts.length > 0 ? t.timeline.obtained : t.timeline.missing})`;
            const x = `${place(record.adopted)}%`;
            return (
              <a href={to(frame, statementUrl(record.id))} aria-label={label}>
                <title>{label}</title>
                <circle class="touch" cx={x} cy={LINE} r={TOUCH} />
                <circle class={texts.length > 0 ? 'mark here' : 'mark'} cx={x} cy={LINE} r={MARK} />
              </a>
            );
          })}
        </LaneDrawing>
      ))}
      <details>
        <summary>{t.home.timelineTable}</summary>
        <ScrollTable labelledby={id}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.facts.partner}</th>
                <th scope="col">{t.nav.statements}</th>
              </tr>
            </thead>
            <tbody>
              {lanes.map((lane) => (
                <tr>
                  <th scope="row">
                    {lane.statements[0] ? (
                      <a href={to(frame, partnerAddress(frame, lane.statements[0].record))}>{lane.partner}</a>
                    ) : (
                      lane.partner
                    )}
                  </th>
                  <td>
                    {lane.statements.map(({ record, texts }, index) => (
                      <>
                        {index > 0 && ', '}
                        <a href={to(frame, statementUrl(record.id))}>
                          {writeDate(record.adopted, t, 'short')}
                        </a>
                        {texts.length === 0 && ` (${t.timeline.missing})`}
                      </>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollTable>
      </details>
    </figure>
  );
};

interface Lane {
  readonly partner: string;
  readonly statements: readonly StatementView[];
}

function laneName(frame: Frame, statements: readonly StatementView[]): string {
  const [first] = statements;
  if (!first) return '';
  const partner = partnerName(frame, first.record);
  return first.record.specimen ? `${partner} (${frame.t.site.specimenTag})` : partner;
}

/** One line a partner, in the order of the collection's series. Every partner has its line: who is left out would not be missed. */
function lanesOf(frame: Frame, statements: readonly StatementView[]): readonly Lane[] {
  const order = new Map(frame.collection.series.map((series, index) => [series.id, index]));
  const lanes = [
    ...Map.groupBy(
      statements,
      ({ record }) => `${record.specimen ? 'specimen ' : ''}${partnerName(frame, record)}`,
    ).values(),
  ].map((own) => ({ partner: laneName(frame, own), statements: own }));
  const place = (lane: Lane) => order.get(lane.statements[0]?.record.series ?? '') ?? order.size;
  return lanes.sort((x, y) => place(x) - place(y));
}

/** A date as a year with its fraction; a year alone counts as its beginning. */
function yearOf(date: string): number {
  const [year = '0', month = '1', day = '1'] = date.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}
