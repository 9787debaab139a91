import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lineOfReplies, Turn } from '../../src/http/platform/turns.ts';
import { type Place, WaitingLine } from '../../src/http/platform/waiting-line.ts';

const PATIENT = { atWork: 1, inside: 10, longestWaitMs: 60_000 };

/** Work that goes on until it is ended. */
function endless() {
  const { promise, resolve: end } = Promise.withResolvers<void>();
  return { work: () => promise, end };
}

/** Time goes by the test: no test depends on how fast it runs. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the turns of one isolate', () => {
  test('eighty come in, 24 are at work at a time, the rest is refused', async () => {
    const line = lineOfReplies();
    let atWork = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++atWork);
      await new Promise((resolve) => setTimeout(resolve, 30));
      atWork--;
    };
    const asked = Promise.allSettled(Array.from({ length: 100 }, () => new Turn(line).take(work)));
    await pass(2000);
    const results = await asked;
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(80);
    expect(results.slice(80).every(({ status }) => status === 'rejected')).toBe(true);
    expect(most).toBe(24);
  });

  test('come first, served first', async () => {
    const line = new WaitingLine({ ...PATIENT, atWork: 2, inside: 30 });
    const served: number[] = [];
    const asked = Promise.all(
      Array.from({ length: 30 }, async (_, n) =>
        new Turn(line).take(async () => {
          served.push(n);
          await Promise.resolve();
        }),
      ),
    );
    await pass(2000);
    await asked;
    expect(served).toEqual(Array.from({ length: 30 }, (_, n) => n));
  });

  test('a refusal comes after a pause, in which the line moves on', async () => {
    const line = new WaitingLine({ ...PATIENT, inside: 1 });
    const first = endless();
    const working = new Turn(line).take(first.work);
    let refused = false;
    const late = new Turn(line).take(first.work).catch(() => {
      refused = true;
    });
    await pass(30);
    expect(refused).toBe(false);
    first.end();
    await working;
    await new Turn(line).take(async () => undefined);
    expect(refused).toBe(false);
    await pass(1000);
    await late;
    expect(refused).toBe(true);
  });

  test('work that fails makes room as well', async () => {
    const line = new WaitingLine(PATIENT);
    await expect(new Turn(line).take(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    let done = false;
    await new Turn(line).take(async () => {
      done = true;
    });
    expect(done).toBe(true);
  });

  test('who waits for a client lets others work, and comes back when there is room', async () => {
    const line = new WaitingLine(PATIENT);
    const said: string[] = [];
    const client = endless();
    const slow = new Turn(line);
    const slowly = slow.take(async () => {
      await slow.waitFor(client.work);
      said.push('slow');
    });
    const other = endless();
    const quickly = new Turn(line).take(async () => {
      said.push('quick');
      await other.work();
    });
    await pass(30);
    client.end();
    await pass(30);
    expect(said).toEqual(['quick']);
    other.end();
    await pass(30);
    await Promise.all([slowly, quickly]);
    expect(said).toEqual(['quick', 'slow']);
  });

  test('who has waited too long is refused and holds nobody up', async () => {
    const line = new WaitingLine({ ...PATIENT, longestWaitMs: 10 });
    const first = (await line.enter()) as Place;
    const late = line.enter();
    await pass(20);
    expect(await late).toBeNull();
    line.leave(first);
    expect(await line.enter()).not.toBeNull();
  });
});

describe('nobody waits for ever', () => {
  test('not where the clock stands still, as in Workers between two messages', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    const line = new WaitingLine({ ...PATIENT, longestWaitMs: 100 });
    await line.enter();
    const late = line.enter();
    await pass(110);
    expect(await late).toBeNull();
  });

  test('not where the clock is set back by a year', async () => {
    const line = new WaitingLine({ ...PATIENT, inside: 2, longestWaitMs: 100 });
    await line.enter();
    const late = line.enter();
    vi.setSystemTime(Date.now() - 365 * 86_400_000);
    await pass(110);
    expect(await late).toBeNull();
    // Who was at work and never said that it ended loses its place all the same.
    const next = line.enter();
    await pass(110);
    expect(await next).toBeNull();
    vi.setSystemTime(Date.now() + 61_000);
    expect(await line.enter()).not.toBeNull();
  });

  test('not where the client goes away while it is waited for', async () => {
    const line = new WaitingLine({ ...PATIENT, inside: 1 });
    const turn = new Turn(line);
    const gone = turn.take(() => turn.waitFor(() => Promise.reject(new Error('gone'))));
    await expect(gone).rejects.toThrow('gone');
    expect(await line.enter()).not.toBeNull();
  });

  test('whoever comes and goes, works for ever or is ended, and whatever the clock does: all are told in time', async () => {
    const step = fc.constantFrom('come', 'leave', 'end', 'pass', 'back', 'still');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const line = new WaitingLine({ atWork: 2, inside: 6, longestWaitMs: 300 });
        const working: Place[] = [];
        let came = 0;
        let told = 0;
        for (const each of steps) {
          if (each === 'come') {
            came++;
            void line.enter().then((place) => {
              told++;
              if (place) working.push(place);
            });
          } else if (each === 'leave') {
            const place = working.shift();
            if (place) line.leave(place);
          } else if (each === 'end') working.shift();
          else if (each === 'back') vi.setSystemTime(Date.now() - 100_000);
          else if (each === 'still') {
            const now = Date.now();
            await pass(50);
            vi.setSystemTime(now);
          } else await pass(50);
        }
        // Each has slept for as long as anybody may wait, and for its last pause.
        await pass(320);
        expect(told).toBe(came);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a request that the platform ended without a word', () => {
  test('is at work for a minute at most', async () => {
    const line = new WaitingLine({ ...PATIENT, inside: 1 });
    await line.enter();
    expect(await line.enter()).toBeNull();
    vi.setSystemTime(Date.now() + 61_000);
    expect(await line.enter()).not.toBeNull();
  });

  test('is passed over where it waits, and waits again where it was only slow', async () => {
    const line = new WaitingLine(PATIENT);
    const first = (await line.enter()) as Place;
    let slowHasTurn = false;
    const slow = line.enter().then((place) => {
      slowHasTurn = place !== null;
      return place;
    });
    // Time passes and its timer does not come.
    vi.setSystemTime(Date.now() + 6000);
    line.leave(first);
    const second = (await line.enter()) as Place;
    expect(second).not.toBeNull();
    await vi.advanceTimersByTimeAsync(50);
    expect(slowHasTurn).toBe(false);
    line.leave(second);
    await vi.advanceTimersByTimeAsync(50);
    expect(await slow).not.toBeNull();
  });
});
