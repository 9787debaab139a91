import type { FC } from 'hono/jsx';
import type { Frame } from './frame.ts';

/** Keeps the language of the interface in the address that a form leads to. */
export const LanguageField: FC<{ frame: Frame }> = ({ frame }) =>
  frame.ui === 'en' && !frame.named ? null : <input type="hidden" name="ui" value={frame.ui} />;
