import type { Context } from 'hono';
import { Refused } from '../../answers/refusal.ts';
import type { Environment } from './environment.ts';

/**
 * How much one client may ask in a window of time. The platform counts, in each of its places by itself; nothing about a
 * client is kept by us. wrangler.toml says the same numbers to the platform.
 */
export const LIMITS = {
  post: { requests: 60, seconds: 60, of: 'requests with a body' },
  read: { requests: 300, seconds: 60, of: 'requests whose reply has to be made' },
} as const;

export type LimitName = keyof typeof LIMITS;

/**
 * Counts a request and says the policy in the fields of the IETF draft "RateLimit header fields for HTTP". Throws a
 * refusal where there were too many.
 */
export async function countRequest(c: Context<Environment>, name: LimitName): Promise<void> {
  const { requests, seconds, of } = LIMITS[name];
  c.header('RateLimit-Policy', `"${name}";q=${requests};w=${seconds}`);
  const client = isOwnMachine(c) ? null : networkOf(c.req.header('CF-Connecting-IP'));
  const counter = name === 'post' ? c.env.POSTS : c.env.READS;
  if (client === null || !counter || (await counter.limit({ key: client })).success) return;
  c.header('RateLimit', `"${name}";r=0;t=${seconds}`);
  c.header('Retry-After', String(seconds));
  throw new Refused({
    reason: 'too-many-requests',
    detail: `At most ${requests} ${of} in ${seconds} seconds.`,
  });
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1']);
const OWN_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A service on one's own machine, asked by its own name there, needs no protection from oneself. */
function isOwnMachine(c: Context<Environment>): boolean {
  const client = c.req.header('CF-Connecting-IP');
  return client !== undefined && LOOPBACK.has(client) && OWN_HOSTS.has(new URL(c.req.url).hostname);
}

/**
 * Whom an address belongs to: an IPv4 address as it is, of an IPv6 address the first half, because one line is given as
 * many addresses as the second half has. Null where the platform says nothing about the client.
 */
export function networkOf(address: string | undefined): string | null {
  if (address === undefined || address === '') return null;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  const half = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${half.join(':')}::/64`;
}
