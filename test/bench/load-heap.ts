import type { Miniflare } from 'miniflare';

const PAUSE_MS = 200;

/**
 * Watches the heap of a Worker with the bytes of its buffers, through its inspector. The least that it is seen to hold is
 * what is left after collections of its garbage, which is what the Worker keeps; resident memory says little about that,
 * as a local workerd lets garbage lie for as long as there is memory. Gives the least of the first and of the second
 * half of the time watched, MB.
 */
export async function watchHeap(
  miniflare: Miniflare,
): Promise<() => readonly [firstHalf: number, secondHalf: number]> {
  const list = new URL('/json', (await miniflare.getInspectorURL()).href.replace(/^ws/, 'http'));
  const [target] = (await (await fetch(list)).json()) as { readonly webSocketDebuggerUrl: string }[];
  if (!target) throw new Error('The inspector lists no Worker.');
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const seen: number[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { result } = JSON.parse(String(data)) as {
      readonly result?: { readonly usedSize?: number; readonly backingStorageSize?: number };
    };
    if (result?.usedSize !== undefined) seen.push(result.usedSize + (result.backingStorageSize ?? 0));
  });
  let id = 0;
  const timer = setInterval(
    () => socket.send(JSON.stringify({ id: ++id, method: 'Runtime.getHeapUsage' })),
    PAUSE_MS,
  );
  return () => {
    clearInterval(timer);
    socket.close();
    const middle = Math.ceil(seen.length / 2);
    const least = (list: readonly number[]) => Math.round(Math.min(...list) / 1024 / 1024);
    return [least(seen.slice(0, middle)), least(seen.slice(middle))];
  };
}
