import type { Child, FC } from 'hono/jsx';

/** A wide table scrolls inside its own region, which the keyboard reaches; the page itself never scrolls sideways. */
export const ScrollTable: FC<{ labelledby: string; children?: Child }> = ({ labelledby, children }) => (
  <section class="scroll" aria-labelledby={labelledby} tabindex={0}>
    {children}
  </section>
);
