/** Alignments by hand: whose rows are served, what is said of the others, and what permanent addresses answer. */
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ReviewRecord, reviewRecord } from '../../src/statement/index.ts';
import { type StoredReview, saveReviews } from '../../src/store/index.ts';
import { loadSpecimens, service } from './collection.ts';

const A = 'specimen-2021-05-14-north';
const B = 'specimen-2022-05-20-north';
const NAME = 'aaaaaaaaaaaa';

interface Row {
  readonly n: number;
  readonly kind: string;
  readonly certainty?: string;
  readonly a: readonly { readonly from: number; readonly to: number }[];
  readonly b: readonly { readonly from: number; readonly to: number }[];
}
interface Reply {
  readonly a: { readonly sha256: string };
  readonly b: { readonly sha256: string };
  readonly aligned_by?: { readonly who: string; readonly date: string };
  readonly alignment_notice?: string;
  readonly pin: string;
  readonly rows: readonly Row[];
}

const get = async (path: string): Promise<Reply> => {
  const reply = await service()(path);
  expect(reply.status, path).toBe(200);
  return reply.json();
};
/** What the tool `compare` answers. */
const askAgent = async (given: Readonly<Record<string, string>>): Promise<Reply> => {
  const reply = await service()('/mcp', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'compare', arguments: given },
    }),
  });
  const data = /^data: (.*)$/m.exec(await reply.text())?.[1] ?? '';
  return JSON.parse(JSON.parse(data).result.content[0].text);
};
const page = async (path: string) => (await service()(path, { headers: { Accept: 'text/html' } })).text();

let engine: Reply;
let review: StoredReview;

/** What a reader would sign who finds that the two have nothing in common but their first clauses. */
function signed({ a, b, rows }: Reply, by: string): ReviewRecord {
  const spans = (side: Row['a']) => side.map(({ from, to }): [number, number] => [from, to]);
  const all = { a: rows.flatMap((row) => spans(row.a)), b: rows.flatMap((row) => spans(row.b)) };
  const [firstA, ...restA] = all.a.sort(([x], [y]) => x - y);
  const [firstB, ...restB] = all.b.sort(([x], [y]) => x - y);
  return reviewRecord.parse({
    a: { id: A, sha256: a.sha256 },
    b: { id: B, sha256: b.sha256 },
    lang: 'en',
    by,
    date: '2026-01-02',
    rows: [
      { a: [firstA], b: [firstB], certainty: 'likely' },
      ...restA.map((span) => ({ a: [span], b: [] })),
      ...restB.map((span) => ({ a: [], b: [span] })),
    ],
  });
}

beforeAll(async () => {
  await loadSpecimens();
  engine = await get(`/v1/compare?a=${A}&b=${B}`);
  review = { name: NAME, current: true, record: signed(engine, 'A. Reader') };
  await saveReviews(env.DB, [review]);
});

const linked = ({ rows }: Reply) => rows.filter(({ a, b }) => a.length > 0 && b.length > 0);

describe('two texts that somebody aligned by hand', () => {
  test('say so wherever they are embedded', async () => {
    const figure = (await (await service()(`/embed/${A}/${B}.json`)).json()) as {
      readonly notes: readonly { readonly text: string }[];
    };
    expect(figure.notes.map(({ text }) => text)).toContain(
      'The passages were aligned by hand (A. Reader, 2 Jan 2026).',
    );
    expect(await page(`/embed/${A}/${B}`)).toContain('aligned by hand (A. Reader');
  });

  test('say so to agents, who would take the rows for those of the engine that is named beside them', async () => {
    expect((await askAgent({ a: A, b: B })).aligned_by).toEqual({ who: 'A. Reader', date: '2026-01-02' });
    expect((await askAgent({ a: A, b: 'specimen-2023-05-19-north' })).aligned_by).toBeUndefined();
  });

  test('are compared as that person aligned them, in both directions', async () => {
    for (const reply of [await get(`/v1/compare?a=${A}&b=${B}`), await get(`/v1/compare?a=${B}&b=${A}`)]) {
      expect(reply.aligned_by).toEqual({ who: 'A. Reader', date: '2026-01-02' });
      expect(linked(reply).map(({ certainty }) => certainty)).toEqual(['likely']);
      expect(reply.alignment_notice).toBeUndefined();
      expect(reply.pin).toContain(`aligned=${NAME}`);
    }
  });

  test('are compared by the engine where the address asks for it, which says that there are other rows', async () => {
    const reply = await get(`/v1/compare?a=${A}&b=${B}&aligned=engine`);
    expect(reply.rows).toEqual(engine.rows);
    expect(reply.aligned_by).toBeUndefined();
    const [, address = ''] = /A\. Reader .* on 2026-01-02: (\S+)$/.exec(reply.alignment_notice ?? '') ?? [];
    expect(linked(await get(address)).length).toBe(1);
  });

  test('keep their permanent addresses: those of the engine, those by hand, and those by hand that were replaced', async () => {
    const { pin } = await get(`/v1/compare?a=${A}&b=${B}`);
    expect((await get(engine.pin)).rows.map(({ a, b }) => [a, b])).toEqual(
      (await get(`${engine.pin}&aligned=engine`)).rows.map(({ a, b }) => [a, b]),
    );
    const byHand = (await get(pin)).rows;
    const newer = { name: 'bbbbbbbbbbbb', current: true, record: { ...review.record, by: 'B. Reader' } };
    await saveReviews(env.DB, [newer, { ...review, current: false }]);
    expect((await get(`/v1/compare?a=${A}&b=${B}`)).aligned_by?.who).toBe('B. Reader');
    expect((await get(pin)).rows).toEqual(byHand);
    expect((await get(pin)).aligned_by?.who).toBe('A. Reader');
    await saveReviews(env.DB, [review]);
    const unknown = await service()(`${engine.pin}&aligned=cccccccccccc`);
    expect(unknown.headers.get('Cache-Control') ?? '').not.toContain('immutable');
    expect(((await unknown.json()) as Reply).alignment_notice).toContain('does not have');
  });

  test('have the rows of whoever was taken in last, also where that alignment had been replaced before', async () => {
    const newer = { name: 'bbbbbbbbbbbb', current: true, record: { ...review.record, by: 'B. Reader' } };
    await saveReviews(env.DB, [newer, { ...review, current: false }]);
    await saveReviews(env.DB, [review, { ...newer, current: false }]);
    expect((await get(`/v1/compare?a=${A}&b=${B}`)).aligned_by?.who).toBe('A. Reader');
    await saveReviews(env.DB, [review]);
  });

  test('say on the page who aligned them, and lead to the other rows', async () => {
    const byHand = await page(`/compare/${A}/${B}`);
    expect(byHand).toContain('aligned by hand (A. Reader, 2\u00a0January 2026)');
    expect(byHand).toContain('aligned=engine');
    const byEngine = await page(`/compare/${A}/${B}?aligned=engine`);
    expect(byEngine).toContain('A. Reader aligned them by hand on 2\u00a0January 2026');
    expect(await page(`/compare/${A}/${B}?ui=ru`)).toContain('сопоставлены вручную: A. Reader');
  });
});

test('an alignment of another wording is set aside with a note', async () => {
  const other = { ...review.record, a: { id: A, sha256: '0'.repeat(64) } };
  await saveReviews(env.DB, [{ name: 'dddddddddddd', current: true, record: other }]);
  const reply = await get(`/v1/compare?a=${A}&b=${B}`);
  expect(reply.rows).toEqual(engine.rows);
  expect(reply.alignment_notice).toContain('in another wording');
  expect(await page(`/compare/${A}/${B}`)).toContain('A. Reader aligned an earlier or later wording');
  const both = { ...other, b: { id: B, sha256: 'f'.repeat(64) } };
  await saveReviews(env.DB, [{ name: 'eeeeeeeeeeee', current: true, record: both }]);
  const [old, older] = ['0'.repeat(64), 'f'.repeat(64)];
  const turned = await get(`/v1/compare?a=${B}&b=${A}`);
  expect(turned.alignment_notice).toContain(`/v1/compare/${older}..${old}?`);
  await saveReviews(env.DB, []);
  expect((await get(`/v1/compare?a=${A}&b=${B}`)).alignment_notice).toBeUndefined();
});

test('one that is damaged is passed over until the next load mends it', async () => {
  await saveReviews(env.DB, [review]);
  await env.DB.prepare('UPDATE review SET record = \'{"rows": 3}\'').run();
  await env.DB.prepare('UPDATE collection SET revision = revision + 1').run();
  expect((await get(`/v1/compare?a=${A}&b=${B}`)).rows).toEqual(engine.rows);
  await saveReviews(env.DB, [review]);
  expect((await get(`/v1/compare?a=${A}&b=${B}`)).aligned_by?.who).toBe('A. Reader');
});
