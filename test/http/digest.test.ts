import { beforeAll, describe, expect, test } from 'vitest';
import { loadSpecimens, service } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const PAIR = '/v1/compare?a=specimen-2023-05-19-north&b=specimen-2023-10-20-union';

interface Cell {
  readonly count: number;
  readonly rows: readonly number[];
  readonly phrase: {
    readonly row: number;
    readonly a: { readonly from: number; readonly to: number; readonly text: string } | null;
    readonly b: { readonly from: number; readonly to: number; readonly text: string } | null;
  } | null;
}
const COLUMNS = ['shared', 'reworded', 'only_a', 'only_b'] as const;
type Line = { readonly theme: string | null; readonly title: string } & Readonly<
  Record<(typeof COLUMNS)[number], Cell>
>;
interface Reply {
  readonly digest?: readonly Line[];
  readonly filter?: { readonly rows: number; readonly of: number };
  readonly rows: readonly {
    readonly n: number;
    readonly kind: string;
    readonly nearest?: { readonly row: number; readonly text: string };
    readonly a: readonly { readonly from: number; readonly to: number; readonly text: string }[];
    readonly b: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  }[];
}
const get = async (path: string) => {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as Reply;
};

describe('the digest of a comparison', () => {
  test('has every row, each in the column of its kind, and phrases that stand in their rows', async () => {
    const { digest = [], rows } = await get(PAIR);
    expect(digest.length).toBeGreaterThan(5);
    expect(digest.at(-1)?.theme).toBeNull();
    const seen = new Set<number>();
    for (const line of digest)
      for (const column of COLUMNS) {
        const { count, rows: numbers, phrase } = line[column];
        expect(count).toBe(numbers.length);
        for (const n of numbers) {
          seen.add(n);
          expect(rows.find((row) => row.n === n)?.kind).toBe(column === 'shared' ? 'same' : column);
        }
        if (!phrase) continue;
        expect(numbers).toContain(phrase.row);
        for (const side of ['a', 'b'] as const) {
          const found = phrase[side];
          if (!found) continue;
          const clause = rows
            .find((row) => row.n === phrase.row)
            ?.[side].find(({ from, to }) => from <= found.from && found.to <= to);
          expect(clause?.text.slice(found.from - clause.from, found.to - clause.from)).toBe(found.text);
        }
      }
    expect(seen.size).toBe(rows.length);
  });

  test('comes with the nearest passage of each row without a match, the one that the page names', async () => {
    const { rows } = await get(`${PAIR}&only=changes`);
    const near = rows.filter(({ nearest }) => nearest !== undefined);
    expect(near.length).toBeGreaterThan(5);
    const response = await ask(
      `${PAIR.replace('/v1/compare?a=', '/compare/').replace('&b=', '/')}?view=split`,
      {
        headers: { Accept: 'text/html' },
      },
    );
    const page = await response.text();
    for (const { n, kind, nearest } of near) {
      expect(['only_a', 'only_b']).toContain(kind);
      const side = kind === 'only_a' ? 'b' : 'a';
      const there = rows.find((row) => row.n === nearest?.row);
      // A row that is the same on both sides is left out by `only=changes`.
      if (there) expect(there[side].map(({ text }) => text)).toContain(nearest?.text);
      const drawn = page.match(new RegExp(`id="r${n}"[\\s\\S]*?</section>`))?.[0];
      if (drawn) expect(drawn).toMatch(new RegExp(`nearest[\\s\\S]*#r${nearest?.row}"`));
    }
    for (const { kind, nearest } of rows)
      if (kind === 'same' || kind === 'reworded') expect(nearest).toBeUndefined();
  });

  test('is no part of a pinned comparison, which never changes', async () => {
    const response = await ask(PAIR);
    const pin = response.headers.get('X-Multivector-Pin') ?? '';
    expect((await get(pin)).digest).toBeUndefined();
  });
});

describe('rows are left out', () => {
  test('by theme and kind: just those that the digest names', async () => {
    const { digest = [], rows } = await get(PAIR);
    const line = digest.find(({ only_b }) => only_b.count > 1);
    const filtered = await get(`${PAIR}&theme=${line?.theme}&kind=only_b`);
    expect(filtered.rows.map(({ n }) => n)).toEqual(line?.only_b.rows);
    expect(filtered.filter).toMatchObject({ rows: line?.only_b.count, of: rows.length });
    expect(filtered.digest).toEqual(digest);
  });

  test('by side and phrase', async () => {
    const { rows } = await get(`${PAIR}&side=a&q=TERRITORIAL%20integrity`);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(row.a.map(({ text }) => text.toLowerCase()).join(' ')).toContain('territorial integrity');
    expect((await get(`${PAIR}&q=erritorial`)).rows).toEqual([]);
  });

  test.each([
    ['theme=soverignty', 'theme', 'sovereignty'],
    ['kind=only_c', 'kind', 'only_a'],
    ['kind=same,rewordet', 'kind', 'reworded'],
    ['side=c', 'side', null],
    ['q=', 'q', undefined],
  ])('%s is refused', async (query, parameter, nearest) => {
    const problem = await expectProblem(await ask(`${PAIR}&${query}`), 400);
    expect(problem.parameter).toBe(parameter);
    if (typeof nearest === 'string') expect(problem.nearest).toBe(nearest);
  });
});

describe('handed-in words and permanent addresses', () => {
  const [A, B] = ['specimen-2023-05-19-north', 'specimen-2023-10-20-union'];
  const post = async (body: object) => {
    const response = await ask('/v1/compare', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, reply: (await response.json()) as Reply };
  };

  test('have the digest where it is asked for, and take the filters', async () => {
    const plain = await get(PAIR);
    const given = { a: { statement: A }, b: { statement: B } };
    expect((await post(given)).reply.digest).toBeUndefined();
    expect((await post({ ...given, digest: true })).reply.digest).toEqual(plain.digest);
    const filtered = await post({ ...given, theme: 'region', kind: ['only_b'], side: 'b', digest: true });
    const asked = await get(`${PAIR}&theme=region&kind=only_b&side=b`);
    expect(filtered.reply.filter).toEqual(asked.filter);
    expect(filtered.reply.rows).toEqual(asked.rows);
    expect((await post({ ...given, kind: ['new'] })).status).toBe(400);
    const pin = (await ask(PAIR)).headers.get('X-Multivector-Pin') ?? '';
    expect((await get(`${pin}&digest=true`)).digest).toEqual(plain.digest);
    expect((await get(`${pin}&kind=only_b&q=the`)).rows.every(({ kind }) => kind === 'only_b')).toBe(true);
  });

  test('what themes decide is not kept for ever', async () => {
    const pin = (await ask(PAIR)).headers.get('X-Multivector-Pin') ?? '';
    const kept = async (query: string) => (await ask(`${pin}${query}`)).headers.get('Cache-Control');
    expect(await kept('&side=b')).toMatch(/immutable/);
    expect(await kept('&digest=true')).not.toMatch(/immutable/);
    expect(await kept('&theme=region')).not.toMatch(/immutable/);
  });
});
