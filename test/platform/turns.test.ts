import { afterEach, describe, expect, test, vi } from 'vitest';
import { lineOfReplies, Turn } from '../../src/http/platform/turns.ts';
import { type Place, WaitingLine } from '../../src/http/platform/waiting-line.ts';

const PATIENT = { atWork: 1, inside: 10, longestWaitMs: 60_000 };

/** Work that goes on until it is ended. */
function endless() {
  const { promise, resolve: end } = Promise.withResolvers<void>();
  return { work: () => promise, end };
}

const someTimers = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('the turns of one isolate', () => {
  test('eighty come in, 24 are at work at a time, the rest is refused', async () => {
    const line = lineOfReplies();
    let atWork = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++atWork);
      await someTimers();
      atWork--;
    };
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => new Turn(line).take(work)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(80);
    expect(results.slice(80).every(({ status }) => status === 'rejected')).toBe(true);
    expect(most).toBe(24);
  });

  test('come first, served first', async () => {
    const line = new WaitingLine({ ...PATIENT, atWork: 2, inside: 30 });
    const served: number[] = [];
    await Promise.all(
      Array.from({ length: 30 }, async (_, n) =>
        new Turn(line).take(async () => {
          served.push(n);
          await Promise.resolve();
        }),
      ),
    );
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
    await someTimers();
    expect(refused).toBe(false);
    first.end();
    await working;
    await new Turn(line).take(async () => undefined);
    expect(refused).toBe(false);
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
    await someTimers();
    client.end();
    await someTimers();
    expect(said).toEqual(['quick']);
    other.end();
    await Promise.all([slowly, quickly]);
    expect(said).toEqual(['quick', 'slow']);
  });

  test('who has waited too long is refused and holds nobody up', async () => {
    const line = new WaitingLine({ ...PATIENT, longestWaitMs: 10 });
    const first = (await line.enter()) as Place;
    expect(await line.enter()).toBeNull();
    line.leave(first);
    expect(await line.enter()).not.toBeNull();
  });
});

describe('a request that the platform ended without a word', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is at work for a minute at most', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const line = new WaitingLine({ ...PATIENT, inside: 1 });
    await line.enter();
    expect(await line.enter()).toBeNull();
    vi.setSystemTime(Date.now() + 61_000);
    expect(await line.enter()).not.toBeNull();
  });

  test('is passed over where it waits, and waits again where it was only slow', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
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
