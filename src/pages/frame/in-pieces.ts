import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Frame } from './frame.ts';

/** Parts of a page that are drawn at one go, some hundredths of a second of them. */
const AT_ONCE = 300;

/** A part of a page, drawn already or drawn when it is asked for its text. */
interface Drawable {
  toString(): string | Promise<string>;
}

type Drawn = readonly (Drawable | Promise<Drawable>)[] | Promise<HtmlEscapedString>;

/**
 * Draws each of many things in their order. More than some hundreds are drawn in pieces, between which the frame of the
 * page lets others in; a page of fewer is drawn at one go.
 */
export function inPieces<One>(
  all: readonly One[],
  draw: (one: One) => Drawable | Promise<Drawable>,
  { pause }: Pick<Frame, 'pause'>,
): Drawn {
  return pause === undefined || all.length <= AT_ONCE ? all.map(draw) : drawnInPieces(all, draw, pause);
}

async function drawnInPieces<One>(
  all: readonly One[],
  draw: (one: One) => Drawable | Promise<Drawable>,
  pause: () => Promise<void>,
): Promise<HtmlEscapedString> {
  let drawn = '';
  for (const [index, one] of all.entries()) {
    if (index % AT_ONCE === 0) await pause();
    const part = await draw(one);
    drawn += await part.toString();
  }
  return raw(drawn);
}
