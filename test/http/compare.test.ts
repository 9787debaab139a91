import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/comparison/index.ts';
import { readText, withdrawStatements } from '../../src/store/index.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const a = 'specimen-2021-05-14-north';
const b = 'specimen-2022-05-20-north';

type Reply = Comparison & {
  readonly pin: string | null;
  readonly notice?: string;
  readonly engine: { readonly options: { readonly lang: string } };
  readonly a: {
    readonly id: string;
    readonly lang: string;
    readonly sha256: string;
    readonly superseded_by?: { readonly sha256: string };
  };
  readonly b: { readonly id: string; readonly lang: string; readonly sha256: string };
};
type Ignoring = Omit<Reply, 'rows'> & {
  readonly ignore: readonly string[];
  readonly ignored: { readonly rows: number; readonly edits: number };
  readonly rows: readonly (Omit<Reply['rows'][number], 'edits'> & {
    readonly ignored?: true;
    readonly edits: readonly (Reply['rows'][number]['edits'][number] & { readonly ignored?: true })[];
  })[];
};
const reply = async (response: Response) => (await response.json()) as Reply;
const post = (body: unknown, init: RequestInit = {}) =>
  ask('/v1/compare', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    ...init,
  });

describe('two statements', () => {
  test('rows hold every clause of both texts once, in the mode of one series', async () => {
    const response = await ask(`/v1/compare?a=${a}&b=${b}`);
    expect(response.status).toBe(200);
    const comparison = await reply(response);
    expect(comparison.mode).toBe('series');
    expect(comparison.notice).toMatch(/invented/);
    for (const side of ['a', 'b'] as const) {
      const text = await (await ask(`/v1/statements/${comparison[side].id}/text?format=json`)).json();
      const { clauses } = text as { clauses: unknown[] };
      const seen = comparison.rows
        .flatMap((row) => row[side].map(({ clause }) => clause))
        .sort((x, y) => x - y);
      expect(seen).toEqual(clauses.map((_, index) => index));
    }
  });

  test('two partners are compared across, and may be asked for otherwise', async () => {
    const other = 'specimen-2022-10-27-union';
    expect((await reply(await ask(`/v1/compare?a=${a}&b=${other}`))).mode).toBe('cross');
    expect((await reply(await ask(`/v1/compare?a=${a}&b=${other}&mode=series`))).mode).toBe('series');
  });

  test('only=changes leaves out what stayed the same', async () => {
    const whole = await reply(await ask(`/v1/compare?a=${a}&b=${b}`));
    const changes = await reply(await ask(`/v1/compare?a=${a}&b=${b}&only=changes`));
    expect(changes.rows).toEqual(whole.rows.filter((row) => row.kind !== 'same' || row.moved));
    expect(changes.summary).toEqual(whole.summary);
  });

  describe('classes of difference that are ignored', () => {
    const north = 'The Parties welcomed the “open” border in colour. They met in 5 towns. Trade grew.';
    const south = 'The parties welcomed the "open" border, in color. They met in five towns. Trade fell.';
    const given = { a: { text: north }, b: { text: south }, lang: 'en' };
    const everything = ['case', 'quotes', 'punctuation', 'spelling', 'number', 'reordered'];

    test('are marked, a row that differs in nothing else is left out of the changes, and nothing else changes', async () => {
      const whole = await reply(await post(given));
      const noisy = whole.rows.flatMap(({ edits }) =>
        edits.flatMap(({ kind, noise }) => (kind === 'same' || !noise ? [] : noise)),
      );
      expect(noisy).toContain('spelling');
      const quiet = (await reply(await post({ ...given, ignore: everything }))) as Ignoring;
      expect(quiet.ignore).toEqual(everything);
      expect(quiet.ignored.edits).toBe(noisy.length);
      expect(quiet.summary).toEqual(whole.summary);
      for (const [index, row] of quiet.rows.entries()) {
        const { ignored = false, edits, ...rest } = row;
        const { edits: before, ...plain } = whole.rows[index] ?? { edits: [] };
        expect(rest).toEqual(plain);
        expect(edits.map(({ ignored: _, ...edit }) => edit)).toEqual(before);
        const differing = edits.filter(({ kind }) => kind !== 'same');
        for (const edit of differing) expect(edit.ignored ?? false).toBe(edit.noise !== undefined);
        expect(ignored).toBe(row.kind === 'reworded' && differing.every((edit) => edit.ignored));
      }
      expect(quiet.ignored.rows).toBe(quiet.rows.filter(({ ignored }) => ignored).length);
      expect(quiet.ignored.rows).toBeGreaterThan(0);
      const changes = (await reply(
        await post({ ...given, ignore: everything, only: 'changes' }),
      )) as Ignoring;
      expect(changes.rows).toEqual(
        quiet.rows.filter((row) => (row.kind !== 'same' && !row.ignored) || row.moved),
      );
      const one = (await reply(await post({ ...given, ignore: ['spelling'] }))) as Ignoring;
      expect(one.ignored.edits).toBe(noisy.filter((noise) => noise === 'spelling').length);
    });

    test('belong to the pin, whatever their order', async () => {
      const plain = await ask(`/v1/compare?a=${a}&b=${b}&ignore=punctuation,case`);
      const comparison = (await reply(plain)) as Ignoring;
      expect(comparison.pin).toMatch(/&ignore=case,punctuation$/);
      expect(plain.headers.get('X-Multivector-Pin')).toBe(comparison.pin);
      const pinned = await ask(comparison.pin ?? '');
      expect(pinned.headers.get('Cache-Control')).toMatch(/immutable/);
      const kept = (await reply(pinned)) as Ignoring;
      expect([kept.pin, kept.ignored]).toEqual([comparison.pin, comparison.ignored]);
      const again = await ask(`/v1/compare?a=${a}&b=${b}&ignore=case,%20punctuation,case`);
      expect(await again.text()).toBe(
        await (await ask(`/v1/compare?a=${a}&b=${b}&ignore=punctuation,case`)).text(),
      );
      const csv = await (await ask(`${comparison.pin}&format=csv`)).text();
      expect(csv.split('\r\n')[0]).toMatch(/,ignored(,|$)/);
    });

    test('are refused by name where there is no such class', async () => {
      const problem = await expectProblem(await ask(`/v1/compare?a=${a}&b=${b}&ignore=case,speling`), 400);
      expect(problem).toMatchObject({ parameter: 'ignore', value: 'speling', nearest: 'spelling' });
      await expectProblem(await ask(`/v1/compare?a=${a}&b=${b}&ignore=,`), 400);
      await expectProblem(await post({ ...given, ignore: ['speling'] }), 400);
    });
  });

  test('a Word file is given by address, by what is accepted, and of handed-in words', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const address = '/v1/compare?a=specimen-2021-05-14-north&b=specimen-2022-05-20-north';
    const words = (text: string) => ({ text: `The parties welcome the ${text} of the ferry line.` });
    for (const response of [
      await ask(`${address}&format=docx`),
      await ask(address, { headers: { Accept: type } }),
      await ask(`${address}&mode=cross&format=docx`),
      await post({ a: words('opening'), b: words('end'), format: 'docx' }),
    ]) {
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe(type);
      expect(response.headers.get('Content-Disposition')).toMatch(
        /^attachment; filename="compare-[^"]+\.docx"/,
      );
      expect([...new Uint8Array(await response.arrayBuffer()).subarray(0, 2)]).toEqual([0x50, 0x4b]);
    }
  });

  test('the plain address names its pin, and the pin answers the same for ever', async () => {
    const plain = await ask(`/v1/compare?a=${a}&b=${b}`);
    expect(plain.headers.get('Cache-Control')).toMatch(/stale-while-revalidate/);
    const pin = plain.headers.get('X-Multivector-Pin') ?? '';
    const comparison = await reply(plain);
    expect(comparison.pin).toBe(pin);
    expect(plain.headers.get('Link')).toContain(`<${pin}>; rel="cite-as"`);
    const pinned = await ask(pin);
    expect(pinned.headers.get('Cache-Control')).toMatch(/immutable/);
    const kept = await reply(pinned);
    expect(kept.summary).toEqual(comparison.summary);
    expect(kept.rows.map(({ edits }) => edits)).toEqual(comparison.rows.map(({ edits }) => edits));
    expect([kept.a.id, kept.b.sha256]).toEqual([comparison.a.id, comparison.b.sha256]);
    expect((await ask(`${pin}&format=tei`)).headers.get('Cache-Control')).not.toMatch(/immutable/);
    expect((await ask(`${pin}&format=csv`)).headers.get('Cache-Control')).toMatch(/immutable/);
  });

  test('a pin keeps naming the statement that had the wording first', async () => {
    const { pin } = await reply(await ask(`/v1/compare?a=${a}&b=${b}`));
    const before = await (await ask(`${pin}`)).text();
    const stored = await readText(env.DB, a, 'en');
    const [record] = specimens;
    if (!stored || !record) throw new Error('no specimen');
    const twin = { ...record, id: 'specimen-2019-01-01-twin', adopted: '2019-01-01', title: 'Twin' };
    await saveStatement(env.DB, twin, [await newText(stored.body, 'en')], NOW);
    const later = service();
    expect(await (await later(`${pin}`)).text()).toBe(before);
    const equal = await later(`/v1/compare?a=${a}&b=${twin.id}`);
    expect((await reply(equal)).b.id).toBe(twin.id);
    const pinned = await later(equal.headers.get('X-Multivector-Pin') ?? '');
    expect(pinned.status, 'two statements of one wording have a pin too').toBe(200);
    expect((await reply(pinned)).summary.words.only_a).toBe(0);
    await withdrawStatements(
      env.DB,
      specimens.map(({ id }) => id),
      NOW,
    );
  });

  test('a pin of another engine is refused rather than answered with other rows', async () => {
    const { pin } = await reply(await ask(`/v1/compare?a=${a}&b=${b}`));
    await expectProblem(await ask(`${pin}`.replace(/engine=[^&]+/, 'engine=99.0.0')), 404);
  });

  test('a superseded text stays reachable and says what replaced it', async () => {
    const record = specimens.find(({ id }) => id === 'specimen-2019-11-29-union');
    if (!record) throw new Error('the specimen is missing');
    const before = await reply(await ask(`/v1/compare?a=${record.id}&b=${b}`));
    const addresses = [before.pin ?? '', `/v1/texts/${before.a.sha256}`];
    const bytesOf = (service: typeof ask) =>
      Promise.all(
        addresses.map(async (address) => {
          const response = await service(address);
          expect(response.headers.get('Cache-Control')).toMatch(/immutable/);
          return { link: response.headers.get('Link'), body: await response.text() };
        }),
      );
    const kept = await bytesOf(ask);
    const [version] = record.texts;
    const corrected = await newText('The Five and the Union met. They corrected a misprint.', 'en', {
      issuer: version?.issuer ?? '',
    });
    await saveStatement(env.DB, record, [corrected], NOW);
    const later = service();
    expect(await bytesOf(later), 'what is immutable is the same to the byte').toEqual(kept);
    const old = await reply(await later(`/v1/compare?a=${record.id}@${before.a.sha256}&b=${b}`));
    expect(old.a.superseded_by?.sha256).toBe(corrected.sha256);
    const facts = await later(`/v1/texts/${before.a.sha256}?format=json`);
    expect(facts.headers.get('Cache-Control')).not.toMatch(/immutable/);
    expect(facts.headers.get('Link')).toContain(`</v1/texts/${corrected.sha256}>; rel="latest-version"`);
    expect((await reply(await later(`/v1/compare?a=${record.id}&b=${b}`))).a.sha256).toBe(corrected.sha256);
  });
});

describe('what cannot be compared is refused by name', () => {
  test.each([
    [`?a=${a}`, 400, 'b'],
    [`?b=${b}`, 400, 'a'],
    [`?a=${a}&b=${a}`, 400, 'b'],
    [`?a=${a}&b=${b}&c=1`, 400, 'c'],
    [`?a=${a}&b=${b}&a=${b}`, 400, 'a'],
    [`?a=${a}&b=${b}&mode=both`, 400, 'mode'],
    [`?a=${a}&b=${b}&only=same`, 400, 'only'],
    [`?a=${a}&b=no-such-statement`, 404, 'b'],
    [`?a=${a}%00&b=${b}`, 404, 'a'],
    [`?a=${encodeURIComponent("x' OR 1=1 --")}&b=${b}`, 404, 'a'],
    [`?a=${a}@000000000000&b=${b}`, 404, 'a'],
    [`?a=${a}&b=${b}&lang=zh`, 404, 'lang'],
  ])('%s → %i', async (query, status, parameter) => {
    const problem = await expectProblem(await ask(`/v1/compare${query}`), status);
    expect(problem.parameter).toBe(parameter);
  });

  test('the language of a wording that is named is that of the comparison, and no other is accepted', async () => {
    const [north, east] = ['specimen-2023-05-19-north', 'specimen-2024-04-16-east'];
    const { sha256 } = (await reply(await ask(`/v1/compare?a=${north}&b=${east}&lang=ru`))).a;
    const pinned = `a=${north}@${sha256.slice(0, 12)}`;
    for (const query of [`${pinned}&b=${east}`, `${pinned}&b=${east}&lang=ru`]) {
      const { a, b } = await reply(await ask(`/v1/compare?${query}`));
      expect([a.sha256, a.lang, b.lang], query).toEqual([sha256, 'ru', 'ru']);
    }
    const problem = await expectProblem(await ask(`/v1/compare?${pinned}&b=${east}&lang=en`), 404);
    expect(problem).toMatchObject({ parameter: 'lang', value: 'en', nearest: 'ru', valid: ['ru'] });
    expect(problem.detail).toMatch(/“a” names .* \(ru\)/);
    const other = (await reply(await ask(`/v1/compare?a=${north}&b=${east}&lang=en`))).b.sha256;
    // Two wordings in two languages are compared across them.
    const mixed = await (await ask(`/v1/compare?${pinned}&b=${east}@${other}`)).json();
    expect(mixed).toMatchObject({
      crossed: true,
      a: { sha256, lang: 'ru' },
      b: { sha256: other, lang: 'en' },
    });
  });

  test('another language says which common language would work', async () => {
    const problem = await expectProblem(await ask(`/v1/compare?a=${a}&b=${b}&lang=ru`), 404);
    expect(problem).toMatchObject({ parameter: 'lang', value: 'ru', nearest: 'en', valid: ['en'] });
  });
});

describe('texts that are handed in', () => {
  test('are compared and never stored', async () => {
    const before = await (await ask('/healthz')).json();
    const response = await post({
      a: { text: 'The parties welcome the opening of the ferry line to Talvern.' },
      b: { text: 'The parties support the opening of the ferry line to Talvern.' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const comparison = await reply(response);
    expect(comparison.pin).toBeNull();
    expect(comparison.rows[0]?.kind).toBe('reworded');
    expect(await (await ask('/healthz')).json()).toEqual(before);
  });

  test('a stored statement can stand on one side', async () => {
    const comparison = await reply(await post({ a: { statement: a }, b: { text: 'They met in Talvern.' } }));
    expect(comparison.a.id).toBe(a);
    expect(comparison.b.id).toBeNull();
    expect(comparison.mode).toBe('cross');
  });

  describe('beside a pinned Russian wording', () => {
    const text = 'Стороны подтвердили приверженность сотрудничеству в регионе.';
    const russian = async () => {
      const record = specimens.find(({ texts }) => texts.some(({ lang }) => lang === 'ru'));
      if (!record) throw new Error('no specimen has a Russian text');
      const found = await (await ask(`/v1/statements/${record.id}/text?format=json&lang=ru`)).json();
      return `${record.id}@${(found as { sha256: string }).sha256}`;
    };

    test('are read as Russian on either side', async () => {
      const statement = await russian();
      const before = await reply(await post({ a: { text }, b: { statement } }));
      const after = await reply(await post({ a: { statement }, b: { text } }));
      for (const { a, b, engine } of [before, after])
        expect([a.lang, b.lang, engine.options.lang]).toEqual(['ru', 'ru', 'ru']);
      expect(before.summary.rows.same).toBe(after.summary.rows.same);
      expect(before.summary.rows.only_a).toBe(after.summary.rows.only_b);
      expect(before.summary.overlap.a_in_b).toBeCloseTo(after.summary.overlap.b_in_a, 6);
    });

    test('are refused in another language', async () => {
      const statement = await russian();
      for (const body of [
        { a: { text }, b: { statement } },
        { a: { statement }, b: { text } },
      ]) {
        const problem = await expectProblem(await post({ ...body, lang: 'en' }), 404);
        expect(problem).toMatchObject({ parameter: 'lang', value: 'en', nearest: 'ru' });
      }
    });
  });

  test.each<[string, unknown, number, string | undefined]>([
    ['no side B', { a: { text: 'x' } }, 400, 'b'],
    ['an empty text', { a: { text: '' }, b: { text: 'x' } }, 400, 'a.text'],
    ['a number for a text', { a: { text: 1 }, b: { text: 'x' } }, 400, 'a.text'],
    ['an unknown field', { a: { text: 'x' }, b: { text: 'x' }, c: 1 }, 400, 'c'],
    ['an unknown statement', { a: { statement: 'x' }, b: { text: 'x' } }, 404, 'a.statement'],
    ['a text over the limit', { a: { text: 'x'.repeat(200_001) }, b: { text: 'x' } }, 400, 'a.text'],
    ['malformed JSON', '{"a":', 400, undefined],
    ['half a character', '{"a":{"text":"\\ud800"},"b":{"text":"x"}}', 400, undefined],
    ['invalid UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), 400, undefined],
    ['a list', '[]', 400, undefined],
    ['nothing', '', 400, undefined],
    ['deep nesting', '['.repeat(100_000), 400, undefined],
    ['deep well-formed nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 400, undefined],
    ['a body over the limit', `{"a":{"text":"${'x'.repeat(2_500_000)}"}}`, 413, undefined],
  ])('%s', async (_, body, status, parameter) => {
    const problem = await expectProblem(await post(body), status);
    expect(problem.parameter).toBe(parameter);
  });

  test('another media type is refused', async () => {
    const problem = await expectProblem(await post('{}', { headers: { 'Content-Type': 'text/plain' } }), 415);
    expect(problem.parameter).toBe('Content-Type');
  });

  test('a client over its rate is told when to come back', async () => {
    const limited = service({ POSTS: { limit: () => Promise.resolve({ success: false }) } });
    const response = await limited('/v1/compare', {
      method: 'POST',
      headers: { 'CF-Connecting-IP': '203.0.113.5' },
      body: '{}',
    });
    expect(response.headers.get('Retry-After')).toBe('60');
    expect(response.headers.get('RateLimit')).toMatch(/^"post";r=0;t=60$/);
    await expectProblem(response, 429);
    const own = { method: 'POST', headers: { 'CF-Connecting-IP': '::1' }, body: '{}' };
    expect((await limited('/v1/compare', own)).status, 'on one’s own machine nothing is counted').toBe(415);
  });
});

describe('who says it and how far it goes', () => {
  interface Voiced {
    readonly rows: readonly {
      readonly kind: string;
      readonly force?: string;
      readonly a: readonly { readonly voice?: { readonly speaker: string; readonly rank?: number } }[];
      readonly b: readonly { readonly voice?: { readonly speaker: string; readonly rank?: number } }[];
    }[];
  }

  test('stands with the clauses of stored texts, and rows say which side goes further', async () => {
    const { rows } = (await (await ask(`/v1/compare?a=${a}&b=${b}`)).json()) as Voiced;
    const voices = rows.flatMap((row) => [...row.a, ...row.b].flatMap(({ voice }) => voice ?? []));
    expect(voices.length).toBeGreaterThan(20);
    const judged = rows.filter(({ force }) => force !== undefined);
    expect(judged.length).toBeGreaterThan(3);
    for (const { force, ...row } of judged) {
      const rankOf = (side: 'a' | 'b') => Math.max(...row[side].map(({ voice }) => voice?.rank ?? 0));
      const expected = rankOf('b') > rankOf('a') ? 'stronger' : rankOf('b') < rankOf('a') ? 'weaker' : 'same';
      expect(force).toBe(expected);
    }
    expect(
      rows.filter(({ kind }) => kind.startsWith('only_')).every(({ force }) => force === undefined),
    ).toBe(true);
  });

  test('is not claimed of words that were handed in', async () => {
    const { rows } = (await (
      await post({ a: { text: 'They welcome it.' }, b: { statement: b } })
    ).json()) as Voiced;
    expect(
      rows.every((row) => row.force === undefined && row.a.every(({ voice }) => voice === undefined)),
    ).toBe(true);
  });
});
