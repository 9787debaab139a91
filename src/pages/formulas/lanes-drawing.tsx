import type { FC, PropsWithChildren } from 'hono/jsx';

/** Height of the names of the years, in CSS pixels. */
const AXIS = 26;

/** The years of a chart and where a date stands in them: across, everything is in per cent, so that the figure fits any width and letters keep theirs. */
export interface Years {
  /** The first of each year, and the end of the last one. */
  readonly edges: readonly number[];
  /** Every how many years one is named. */
  readonly step: number;
  readonly place: (date: string) => number;
}

/** The names of the years, above all lanes. `dx`: how far from their lines, in pixels. */
export const YearNames: FC<{ years: Years; title: string; dx: number }> = ({ years, title, dx }) => (
  <svg class="years" width="100%" height={AXIS}>
    <title>{title}</title>
    <YearLines years={years} from={AXIS - 6} to={AXIS} />
    {years.edges.slice(0, -1).map(
      (year, index) =>
        index % years.step === 0 && (
          <text class="year-name" x={`${years.place(`${year}`)}%`} y={14} dx={dx}>
            {year}
          </text>
        ),
    )}
  </svg>
);

/** One line of a chart. It is a drawing of its own, because paper parts no drawing: a chart goes on on the next page. */
export const LaneDrawing: FC<PropsWithChildren<{ years: Years; title: string; height: number }>> = ({
  years,
  title,
  height,
  children,
}) => (
  <svg width="100%" height={height}>
    <title>{title}</title>
    <YearLines years={years} from={0} to={height} />
    {children}
  </svg>
);

const YearLines: FC<{ years: Years; from: number; to: number }> = ({ years: { edges, place }, from, to }) =>
  edges.map((year) => {
    const x = `${place(`${year}`)}%`;
    return <line class="year" x1={x} x2={x} y1={from} y2={to} />;
  });
