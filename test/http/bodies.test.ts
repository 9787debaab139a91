import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadSpecimens, service } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const START = '{"a":{"text":"The harbour is open."},';
const REST = '"b":{"text":"The harbour is shut."}}';

/** A body that a client sends piece by piece: `send` is asked for the next piece, undefined where the client goes silent. */
function bodyOf(send: (piece: number) => Promise<string | null | undefined>) {
  const state = { cancelled: false, sent: 0 };
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await send(state.sent++);
      if (piece === undefined) return new Promise(() => undefined);
      if (piece === null) controller.close();
      else controller.enqueue(encoder.encode(piece));
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { stream, state };
}

const post = (address: string, body: ReadableStream, headers: Record<string, string> = {}) =>
  service()(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit);

describe.each(['/v1/compare', '/mcp'])('a body sent to %s', (address) => {
  test('that stalls is refused after ten seconds, and let go', async () => {
    const { stream, state } = bodyOf(async (piece) => (piece === 0 ? START : undefined));
    const answer = post(address, stream);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(state.cancelled).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    const problem = await expectProblem(await answer, 408);
    expect(problem.type).toMatch(/body-too-slow$/);
    expect(state.cancelled).toBe(true);
  });

  test('that trickles for ever is refused within a minute', async () => {
    const { stream, state } = bodyOf(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return ' ';
    });
    const answer = post(address, stream);
    await vi.advanceTimersByTimeAsync(61_000);
    await expectProblem(await answer, 408);
    expect(state.sent).toBeLessThan(14);
    expect(state.cancelled).toBe(true);
  });

  test('without an end is cut where it is too long', async () => {
    const { stream, state } = bodyOf(async () => ' '.repeat(100_000));
    await expectProblem(await post(address, stream), 413);
    expect(state.sent).toBeLessThan(130);
  });
});

test('a body of many small chunks costs one timer, not one a chunk', async () => {
  const body = JSON.stringify({ a: { text: `${'x'.repeat(3000)}.` }, b: { text: 'y' } });
  const { stream } = bodyOf(async (piece) => body[piece] ?? null);
  const timers = vi.spyOn(globalThis, 'setTimeout');
  expect((await post('/v1/compare', stream)).status).toBe(200);
  expect(timers.mock.calls.length).toBeLessThan(5);
  timers.mockRestore();
});

test('a body that breaks off is refused, and no fault of the service', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const address of ['/v1/compare', '/mcp']) {
    const { stream } = bodyOf(async (piece) => {
      if (piece === 0) return START;
      throw new Error('Network connection lost.');
    });
    const problem = await expectProblem(await post(address, stream), 400);
    expect(problem.type).toMatch(/bad-body$/);
  }
  expect(logged).not.toHaveBeenCalled();
  logged.mockRestore();
});

test('a slow body that arrives is answered', async () => {
  const { stream } = bodyOf(async (piece) => {
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    return [START, REST, null][piece];
  });
  const answer = post('/v1/compare', stream);
  await vi.advanceTimersByTimeAsync(30_000);
  const response = await answer;
  expect(response.status).toBe(200);
  expect(((await response.json()) as { summary: { rows: { reworded: number } } }).summary.rows.reworded).toBe(
    1,
  );
});

test.each([
  ['/healthz', 405],
  ['/nothing', 404],
  ['/embed.js', 404],
])('a body that nobody reads is read to its end before the reply to %s', async (address, status) => {
  const { stream, state } = bodyOf(async (piece) => (piece < 20 ? START : null));
  expect((await post(address, stream)).status).toBe(status);
  expect(state.sent).toBe(21);
});

test('the reply to a body that nobody reads does not wait for one without an end', async () => {
  const silent = bodyOf(async (piece) => (piece === 0 ? START : undefined));
  const answer = post('/nothing', silent.stream);
  await vi.advanceTimersByTimeAsync(1_100);
  expect((await answer).status).toBe(404);
  expect(silent.state.cancelled).toBe(true);
  const endless = bodyOf(async () => ' '.repeat(100_000));
  expect((await post('/nothing', endless.stream)).status).toBe(404);
  expect(endless.state.cancelled).toBe(true);
});
