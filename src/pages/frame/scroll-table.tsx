import type { Child, FC } from 'hono/jsx';

/**
 * A wide table scrolls inside its own region, which the keyboard reaches; the page itself never scrolls sideways. A
 * `tall` one scrolls there both ways, so that its heads stay in sight.
 */
export const ScrollTable: FC<{ labelledby: string; tall?: boolean; children?: Child }> = ({
  labelledby,
  tall,
  children,
}) => (
  <section class={tall ? 'scroll tall' : 'scroll'} aria-labelledby={labelledby} tabindex={0}>
    {children}
  </section>
);
