import robotsParser from 'robots-parser';

/** What a host lets this client ask for, and how long it wants it to wait between two requests. */
export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** Milliseconds. */
  readonly delay: number;
}

/** What asking for robots.txt came to. */
export type RobotsReply =
  | { readonly state: 'body'; readonly bytes: Uint8Array }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'unchanged' };

/** The name by which rules can speak of this client. */
export const ROBOT = 'multivector-statements';

/** No rule of a crawler's minute-long pauses makes sense for a handful of pages; longer ones are cut to this. */
const LONGEST_DELAY = 30_000;
const MOST_BYTES = 512_000;

const ALL: Robots = { allows: () => true, delay: 0 };
const NONE: Robots = { allows: () => false, delay: 0 };

/**
 * RFC 9309: without rules everything may be asked for; where the host cannot say what its rules are (5xx, no answer), nothing. A
 * page in place of the rules is none.
 */
export function robotsOf(origin: string, reply: RobotsReply): Robots {
  if (reply.state === 'failed')
    return ['server-error', 'busy', 'timeout'].includes(reply.reason) ? NONE : ALL;
  if (reply.state !== 'body') return ALL;
  const text = new TextDecoder().decode(reply.bytes.subarray(0, MOST_BYTES));
  if (/^\s*</.test(text)) return ALL;
  const rules = robotsParser(`${origin}/robots.txt`, text);
  return {
    allows: (url) => rules.isAllowed(url.href, ROBOT) !== false,
    delay: Math.min(LONGEST_DELAY, (rules.getCrawlDelay(ROBOT) ?? 0) * 1_000),
  };
}
