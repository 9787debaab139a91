import autocannon from 'autocannon';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';

/** So many rounds are timed to know what a millisecond of this machine is. */
const ROUNDS = 2_000_000;
const TIMED = 5;

/** A Worker without any of our code: it works for so many rounds between two pauses, eight requests at a time. */
const SCRIPT = `let inside = 0;
export default {
  async fetch(request) {
    if (inside >= 8) return new Response('busy', { status: 503 });
    inside++;
    try {
      await scheduler.wait(1);
      let sum = 0;
      for (let round = Number(new URL(request.url).searchParams.get('rounds')); round > 0; round--) sum += Math.sqrt(round);
      await scheduler.wait(1);
      return new Response(String(sum));
    } finally {
      inside--;
    }
  },
};`;

/**
 * How many of so many connections wait in vain at a bare Worker whose replies take as long as ours: what this machine, the
 * runtime and the client cost without us.
 */
export async function bareTimeouts(
  milliseconds: number,
  { connections, seconds, timeout }: Readonly<Record<'connections' | 'seconds' | 'timeout', number>>,
): Promise<number> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({ modules: true, script: SCRIPT, compatibilityDate: '2026-11-01' }),
  );
  try {
    const { origin } = await miniflare.ready;
    const ask = async () => (await fetch(`${origin}/?rounds=${ROUNDS}`)).text();
    await ask();
    const started = performance.now();
    for (let time = 0; time < TIMED; time++) await ask();
    const each = (performance.now() - started) / TIMED;
    const rounds = Math.round((ROUNDS * milliseconds) / each);
    const result = await autocannon({
      url: `${origin}/?rounds=${rounds}`,
      connections,
      duration: seconds,
      timeout,
    });
    return result.timeouts;
  } finally {
    await miniflare.dispose();
  }
}
