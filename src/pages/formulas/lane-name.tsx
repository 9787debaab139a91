import type { FC, PropsWithChildren } from 'hono/jsx';

/** Above the line of a lane: two lines of small letters, which end where the marks of the lane above it do. */
const HEIGHT = 28;

/**
 * Whose line of a chart it is. It is no text of the drawing, which would not break: a long name on a narrow screen takes
 * two lines.
 */
export const LaneName: FC<PropsWithChildren> = ({ children }) => (
  <foreignObject x="2%" y={-9} width="96%" height={HEIGHT}>
    <div class="lane-name">
      <span>{children}</span>
    </div>
  </foreignObject>
);
