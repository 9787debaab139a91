import { USUAL_TOKENS } from './arguments.ts';

/** Bytes of JSON that make a token of the usual models at the least: a reply is rather shorter than it may be. */
const BYTES_A_TOKEN = 3;
/** For what every reply carries besides: which collection answered, and what was left. */
const FRAME_TOKENS = 150;
/** Where a single item is longer than the whole reply may be, its texts are cut to so many characters. */
const CUT_CHARACTERS = 600;

const encoder = new TextEncoder();

/** How many tokens a value costs whoever reads it as JSON; rather too many than too few. */
function tokensOf(value: unknown): number {
  return Math.ceil(encoder.encode(JSON.stringify(value) ?? '').length / BYTES_A_TOKEN);
}

/** The first items that fit into a reply beside what else it says; at least one, so that whoever goes on gets on. */
export function fitting<Item>(
  items: readonly Item[],
  rest: unknown,
  most: number = USUAL_TOKENS,
): readonly Item[] {
  let room = most - FRAME_TOKENS - tokensOf(rest);
  const shown: Item[] = [];
  for (const item of items) {
    const cost = tokensOf(item);
    if (cost > room && shown.length > 0) break;
    shown.push(cost > Math.max(room, most / 2) ? (cut(item) as Item) : item);
    room -= cost;
  }
  return shown;
}

/** An answer to no question in particular, where the rows do not fit anyway: a digest and where to go on. */
const OVERVIEW_TOKENS = 2000;

/** All items where they fit; where they do not, the first of an overview, unless it was said how long the reply may be. */
export function fittingOverview<Item>(items: readonly Item[], rest: unknown, most?: number): readonly Item[] {
  const shown = fitting(items, rest, most);
  return most !== undefined || shown.length === items.length ? shown : fitting(items, rest, OVERVIEW_TOKENS);
}

/** Long texts cut short, with a sign that they are. */
function cut(value: unknown): unknown {
  if (typeof value === 'string')
    return value.length > CUT_CHARACTERS ? `${value.slice(0, CUT_CHARACTERS).toWellFormed()} […]` : value;
  if (Array.isArray(value)) return value.map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
}

/**
 * The end of every list: how many items were left out (`null`: some, uncounted), and how to get them. Where nothing was
 * left it says so, since an agent must know whether it has read everything.
 */
export function leftOver(
  count: number | null,
  items: string,
  next: Readonly<Record<string, string | number>>,
  narrower = '',
) {
  if (count !== null && count <= 0) return { left: 0 };
  const [name, value] = Object.entries(next)[0] ?? ['', ''];
  return {
    left: count ?? 'more',
    next,
    how: `${count ?? 'There are'} more ${items}: call again with ${name}: ${JSON.stringify(value)}${narrower}, or raise max_tokens.`,
  };
}
