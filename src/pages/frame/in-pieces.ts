import type { HtmlEscapedString } from 'hono/utils/html';
import { type Drawn, raw } from '../../markup/markup.ts';
import type { Frame } from './frame.ts';

/** Parts of a page that are drawn at one go, some hundredths of a second of them. */
const AT_ONCE = 300;

/**
 * Draws each of many things in their order. More than some hundreds are drawn in pieces, between which the frame of the
 * page lets others in; a page of fewer is drawn at one go.
 */
export function inPieces<One>(
  all: readonly One[],
  draw: (one: One) => Drawn,
  { pause }: Pick<Frame, 'pause'>,
): readonly Drawn[] | Promise<HtmlEscapedString> {
  return pause === undefined || all.length <= AT_ONCE ? all.map(draw) : drawnInPieces(all, draw, pause);
}

async function drawnInPieces<One>(
  all: readonly One[],
  draw: (one: One) => Drawn,
  pause: () => Promise<void>,
): Promise<HtmlEscapedString> {
  let drawn = '';
  for (const [index, one] of all.entries()) {
    if (index % AT_ONCE === 0) await pause();
    drawn += await draw(one);
  }
  return raw(drawn);
}
