import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, test } from 'vitest';
import { fittingOverview } from '../../src/http/mcp/bounds.ts';
import { loadSpecimens, service } from './collection.ts';
import { expectProblem } from './problem.ts';

const ask = service();
let client: Client;

/** The SDK's own client, speaking to the application instead of the network. */
beforeAll(async () => {
  await loadSpecimens();
  client = new Client({ name: 'test', version: '1.0.0' });
  const transport = new StreamableHTTPClientTransport(new URL('http://multivector.test/mcp'), {
    fetch: (address, init) => ask(String(address), init as RequestInit),
  });
  await client.connect(transport);
});

const call = async (name: string, input: Record<string, unknown>) => {
  const result = await client.callTool({ name, arguments: input });
  return {
    isError: result.isError ?? false,
    value: JSON.parse((result.content as { text: string }[])[0]?.text ?? 'null'),
  };
};
const id = 'specimen-2022-05-20-north';
const NORTH = ['specimen-2021-05-14-north', id, 'specimen-2023-05-19-north'];

test('every tool is listed, read-only, with a description', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'absent_from',
    'cite',
    'compare',
    'compare_several',
    'formula_history',
    'list_formulas',
    'list_statements',
    'read_text',
    'read_theme',
    'search',
    'verify_quote',
  ]);
  for (const tool of tools) {
    expect(tool.annotations?.readOnlyHint, tool.name).toBe(true);
    expect(tool.description?.length, tool.name).toBeGreaterThan(20);
    expect(tool.inputSchema.additionalProperties, tool.name).toBe(false);
    for (const [name, schema] of Object.entries(tool.inputSchema.properties ?? {}))
      expect((schema as { description?: string }).description, `${tool.name} ${name}`).toBeTruthy();
  }
});

test('tools that count take an authority, as the API does, and count the others beside', async () => {
  const of = async (name: string, input: Record<string, unknown>) => (await call(name, input)).value;
  const unofficial = { authority: 'unofficial', lang: 'ru' };
  expect(await of('list_statements', unofficial)).toMatchObject({
    total: 1,
    beside: (await of('list_statements', { authority: 'official', lang: 'ru' })).total,
    statements: [{ id: 'specimen-2023-04-18-east' }],
  });
  expect((await of('formula_history', { id: 'three-evils', ...unofficial })).lines).toHaveLength(1);
  expect(await of('list_formulas', { theme: 'region', ...unofficial })).toMatchObject({ texts: 1 });
  expect(await of('read_theme', { theme: 'sovereignty', ...unofficial })).toMatchObject({ texts: 1 });
  expect(await of('search', { q: 'стороны', ...unofficial })).toMatchObject({ searched: { texts: 1 } });
});

describe('each tool answers from the collection and says which', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['list_statements', { limit: 2 }, 'statements'],
    ['compare', { a: 'specimen-2021-05-14-north', b: id }, 'rows'],
    ['compare_several', { statements: NORTH }, 'rows'],
    ['search', { q: '"territorial integrity"' }, 'lines'],
    ['formula_history', { id: 'peaceful-stable-country' }, 'lines'],
    ['absent_from', { statement: id }, 'absences'],
    ['verify_quote', { statement: id, quote: 'territorial integrity' }, 'places'],
    ['cite', { statement: id }, 'bibtex'],
    ['cite', { statements: NORTH }, 'bibtex'],
    ['cite', { statements: NORTH, theme: 'sovereignty' }, 'bibtex'],
    ['read_text', { statement: id, from_clause: 3 }, 'clauses'],
    ['read_theme', { theme: 'afghanistan' }, 'clauses'],
    ['list_formulas', {}, 'themes'],
    ['list_formulas', { q: 'territorial' }, 'formulas'],
  ])('%s', async (name, input, key) => {
    const { isError, value } = await call(name, input);
    expect(isError, JSON.stringify(value)).toBe(false);
    expect(value[key]).toBeDefined();
    expect(value.collection).toMatchObject({ id: 'c5', loaded: '2026-11-21T12:00:00Z' });
  });

  describe('and what it quotes can be checked', () => {
    interface Quoted {
      readonly selector: readonly [{ exact: string; prefix: string }, { start: number; end: number }];
      readonly sha256: string;
      readonly source: string;
      readonly page: string;
      readonly text: string;
    }
    /** Every object below that has a selector; sides of a comparison give their fingerprint to their clauses. */
    function quotedIn(value: unknown, above: Partial<Quoted> = {}): readonly Quoted[] {
      if (Array.isArray(value)) return value.flatMap((one) => quotedIn(one, above));
      if (typeof value !== 'object' || value === null) return [];
      if ('selector' in value) return [{ ...above, ...value } as Quoted];
      return Object.values(value).flatMap((one) => quotedIn(one, above));
    }
    const expectChecked = async (quotes: readonly Quoted[]) => {
      expect(quotes.length).toBeGreaterThan(0);
      for (const { selector, sha256, source, page, text } of quotes) {
        const [quote, place] = selector;
        expect(text).toBe(`http://multivector.test/v1/texts/${sha256}`);
        expect(page).toMatch(/^http:\/\/multivector\.test\/statements\/.*#c\d+$/);
        expect(source.length).toBeGreaterThan(0);
        const body = await (await ask(text.replace('http://multivector.test', ''))).text();
        expect(body.slice(place.start, place.end)).toBe(quote.exact);
        expect(body.slice(place.start - quote.prefix.length, place.start)).toBe(quote.prefix);
      }
    };
    const north = 'specimen-2023-05-19-north';

    test.each<[string, Record<string, unknown>]>([
      ['search', { q: '"territorial integrity"', detail: true }],
      ['formula_history', { id: 'peaceful-stable-country', detail: true }],
      ['absent_from', { statement: north, detail: true }],
      ['read_theme', { theme: 'afghanistan', detail: true }],
      ['verify_quote', { statement: id, quote: 'territorial integrity' }],
      ['cite', { statement: id, quote: 'spect for sovereignty, independence and territorial integrity' }],
    ])('%s', async (name, input) => {
      const { value, isError } = await call(name, input);
      expect(isError, JSON.stringify(value)).toBe(false);
      await expectChecked(quotedIn(value, value));
      expect(JSON.stringify(value), 'an agent knows no origin').not.toMatch(
        /":"\/(v1|statements|formulas)\//,
      );
    });

    test('compare', async () => {
      const { value } = await call('compare', { a: id, b: north, detail: true });
      for (const side of ['a', 'b'] as const) {
        const clauses = value.rows.flatMap((row: Record<string, unknown[]>) => row[side] ?? []);
        const { sha256, source, text_address: text } = value[side];
        expect(clauses.length).toBeGreaterThan(0);
        await expectChecked(
          clauses.map((clause: Record<string, unknown>) => ({ ...clause, sha256, source, text })),
        );
      }
      // The passage that comes nearest to a row without a match is one of the other text.
      const { value: alone } = await call('compare', { a: id, b: north, kind: ['only_a'], detail: true });
      const near = alone.rows.flatMap(({ nearest }: Record<string, unknown>) => nearest ?? []);
      expect(near.length).toBeGreaterThan(0);
      const { sha256, source, text_address: text } = alone.b;
      await expectChecked(
        near.map((clause: Record<string, unknown>) => ({ ...clause, sha256, source, text })),
      );
    });

    test('what is listed leads to the very wordings', async () => {
      const { value } = await call('list_statements', { limit: 3, detail: true });
      for (const statement of value.statements)
        for (const { sha256, links } of statement.texts)
          expect(links.pin).toBe(`http://multivector.test/v1/texts/${sha256}`);
      const { value: compared } = await call('cite', { a: id, b: north });
      expect(compared.pin).toMatch(/^http:\/\/multivector\.test\/v1\/compare\/[0-9a-f]{64}\.\./);
    });
  });

  test('an altered quote is gone, and cannot be cited', async () => {
    const quote = 'territorial integrality of all bridges';
    expect((await call('verify_quote', { statement: id, quote })).value.status).toBe('gone');
    expect((await call('cite', { statement: id, quote })).isError).toBe(true);
  });

  test.each([
    ['search', { q: 'water', from: 'May 2024' }],
    ['search', { q: 'water', to: '2024-13' }],
    ['search', { q: 'water', lang: 'English' }],
    ['search', { q: 'water', series: [] }],
    ['search', { q: 'water', series: ['no-such-series'] }],
    ['search', { q: 'water', cursor: 'x' }],
    ['list_statements', { from: 'last year' }],
    ['list_statements', { lang: 'EN' }],
    ['verify_quote', { statement: id, quote: 'water', lang: 'English' }],
  ])('%s refuses %j as the API does, instead of counting nothing', async (name, input) => {
    const result = await client.callTool({ name, arguments: input });
    expect(result.isError).toBe(true);
    const [said] = result.content as { text: string }[];
    expect(said?.text).toMatch(/expected|no series|cursor|too small/i);
  });

  test('a search of no text cannot be cited', async () => {
    const { value } = await call('search', { q: 'water', from: '2099' });
    expect(value).toMatchObject({ citable: false, searched: { texts: 0 } });
    expect(value.sentence).toMatch(/cannot be cited/);
    expect((await call('search', { q: 'water' })).value.pin).toMatch(/^http.*as_of=[0-9a-f]{16}/);
  });

  test('an unknown statement is refused with the nearest id', async () => {
    const { isError, value } = await call('verify_quote', {
      statement: 'specimen-2022-05-20-nort',
      quote: 'x',
    });
    expect(isError).toBe(true);
    expect(value).toMatchObject({ reason: 'unknown-statement', nearest: id });
  });
});

describe('an agent pays for what it asked', () => {
  const pair = { a: 'specimen-2021-05-14-north', b: id };

  test('one question on two statements is one call: theme, kind, side and words leave out rows', async () => {
    const { value: whole } = await call('compare', {
      ...pair,
      kind: ['same', 'reworded', 'only_a', 'only_b'],
    });
    const { value } = await call('compare', {
      ...pair,
      theme: 'sovereignty',
      kind: ['only_b', 'reworded'],
      side: 'b',
    });
    expect(value.filter).toMatchObject({
      theme: 'sovereignty',
      kind: ['only_b', 'reworded'],
      side: 'b',
      of: whole.filter.of,
    });
    expect(value.rows.length).toBe(value.filter.rows);
    expect(value.rows.length).toBeLessThan(whole.rows.length);
    expect(value.page).toMatch(/theme=sovereignty/);
    const api = (await (await ask(`/v1/compare?a=${pair.a}&b=${pair.b}&q=ferry`)).json()) as {
      rows: { n: number }[];
    };
    const { value: ferry } = await call('compare', { ...pair, q: 'ferry' });
    expect(ferry.rows.map(({ n }: { n: number }) => n)).toEqual(api.rows.map(({ n }) => n));
  });

  test('without a filter the digest comes first, and every clause stands there once', async () => {
    const result = await client.callTool({
      name: 'compare',
      arguments: { ...pair, kind: ['same', 'reworded', 'only_a', 'only_b'] },
    });
    const said = (result.content as { text: string }[])[0]?.text ?? '';
    expect(result.structuredContent).toBeUndefined();
    const rows = JSON.stringify(JSON.parse(said).rows);
    for (const row of JSON.parse(rows))
      for (const { text } of [...(row.a ?? []), ...(row.b ?? [])])
        if (text?.length > 60) expect(rows.split(JSON.stringify(text)).length, text).toBe(2);
    const { value } = await call('compare', pair);
    expect(value.digest.length).toBeGreaterThan(2);
    expect(Object.keys(value).indexOf('digest')).toBeLessThan(Object.keys(value).indexOf('rows'));
    expect(
      value.rows.every(({ kind, moved }: { kind: string; moved?: true }) => kind !== 'same' || moved),
    ).toBe(true);
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['compare', { ...pair, kind: ['same', 'reworded', 'only_a', 'only_b'] }, 'rows', 'from_row'],
    ['read_text', { statement: id }, 'clauses', 'from_clause'],
    ['search', { q: 'cooperation', limit: 200 }, 'lines', 'cursor'],
    ['read_theme', { theme: 'region' }, 'clauses', 'cursor'],
    ['list_formulas', { theme: 'region' }, 'formulas', 'cursor'],
    ['list_statements', { limit: 50 }, 'statements', 'cursor'],
    ['absent_from', { statement: 'specimen-2023-05-19-north' }, 'absences', 'cursor'],
  ])('%s keeps to its bound, says last what was left, and goes on there', async (name, input, key, next) => {
    const seen: string[] = [];
    let from: unknown;
    for (let page = 0; page < 40; page++) {
      const { value, isError } = await call(name, {
        ...input,
        max_tokens: 1000,
        ...(from === undefined ? {} : { [next]: from }),
      });
      expect(isError, JSON.stringify(value)).toBe(false);
      expect(JSON.stringify(value).length).toBeLessThan(1000 * 4);
      expect(value[key].length).toBeGreaterThan(0);
      seen.push(...value[key].map((item: unknown) => JSON.stringify(item)));
      if (value.left === 0) break;
      expect(Object.keys(value).slice(-3)).toEqual(['left', 'next', 'how']);
      from = value.next[next];
    }
    const { value: whole } = await call(name, { ...input, max_tokens: 50_000 });
    expect(whole.left).toBe(0);
    expect(seen).toEqual(whole[key].map((item: unknown) => JSON.stringify(item)));
  });

  test('a quote that stands in many places is counted, ten of them are listed', async () => {
    const { value } = await call('verify_quote', { statement: id, quote: 'the' });
    expect(value.places.length).toBeLessThanOrEqual(10);
    expect(value.left).toBeGreaterThan(0);
    expect(value.how).toMatch(/more of the quote/);
  });

  test('without a question a comparison is whole where it fits, else an overview of half the length', async () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ n, text: 'calm water '.repeat(20) }));
    const cost = (value: unknown) => JSON.stringify(value).length / 3;
    const head = { digest: 'x'.repeat(900) };
    expect(fittingOverview(items(40), head)).toHaveLength(40);
    const few = fittingOverview(items(60), head);
    expect(few.length).toBeGreaterThan(5);
    expect(cost([head, few])).toBeLessThan(2000);
    expect(fittingOverview(items(60), head, 4000).length).toBeGreaterThan(2 * few.length);
    for (const a of NORTH)
      for (const b of ['specimen-2023-10-20-union', 'specimen-2024-04-16-east']) {
        const { value } = await call('compare', { a, b });
        expect(cost(value), `${a} ${b}`).toBeLessThan(value.left === 0 ? 4000 : 2000);
        const counted = value.rows.length + value.left;
        const { value: on } = await call('compare', { a, b, from_row: value.next?.from_row ?? 1 });
        if (value.left > 0) expect(on.rows.length + on.left).toBe(counted - value.rows.length);
      }
  });

  test('rows without a word are not said to lack its other forms', async () => {
    const { value } = await call('compare', { a: 'specimen-2021-05-14-north', b: id, q: 'glacier' });
    expect(value.filter).toEqual({ q: 'glacier', rows: 0, of: 45, other_forms: ['glaciers'] });
  });

  test('of several statements a word that none has is counted as none, and its other forms are told', async () => {
    const { value } = await call('compare_several', { statements: NORTH, q: 'glacier' });
    expect(value.rows).toEqual([]);
    expect(value.filter).toMatchObject({ q: 'glacier', rows: 0, other_forms: ['glaciers'] });
    const { value: all } = await call('compare_several', { statements: NORTH, q: 'glaciers' });
    expect(all.filter).toEqual({ q: 'glaciers', rows: all.rows.length, of: value.filter.of });
    expect(all.rows.length).toBeGreaterThan(0);
    expect((await call('compare_several', { statements: NORTH })).value.filter).toBeUndefined();
  });

  test('numbers and truths may be written as text', async () => {
    const asked = { statement: id, from_clause: '3', clauses: '2' };
    expect((await call('read_text', asked)).value.clauses).toHaveLength(2);
    expect((await call('search', { q: 'waters', lemma: 'true' })).value.sentence).toContain('in any form');
  });

  test('a search can be kept to statements', async () => {
    const { value } = await call('search', { q: 'territorial integrity', statement: [id] });
    expect(value.searched.texts).toBe(1);
    expect(value.pin).toContain(`statement=${id}`);
    const { value: cited } = await call('cite', {
      q: 'submarine',
      statement: `${id},specimen-2021-05-14-north`,
    });
    expect(cited.csl.title).toContain('in 0 of 2 texts');
    expect(cited.pin).toContain(`statement=${id},specimen-2021-05-14-north`);
    const wrong = await call('search', { q: 'water', statement: ['specimen-2022-05'] });
    expect(wrong.value).toMatchObject({ parameter: 'statement', nearest: id });
  });
});

describe('what an agent mistypes', () => {
  test('a tool that there is not is refused with the nearest', async () => {
    await expect(client.callTool({ name: 'compare_sevral', arguments: {} })).rejects.toMatchObject({
      code: -32602,
      message: expect.stringMatching(
        /no tool “compare_sevral”; the nearest is “compare_several”. There are: .*cite/,
      ),
      data: { parameter: 'name', nearest: 'compare_several' },
    });
    await expect(client.callTool({ name: 'zzz', arguments: {} })).rejects.toMatchObject({
      message: expect.stringMatching(/no tool “zzz”\. There are: /),
    });
  });

  test.each([
    [
      'compare',
      { a: id, b: id, them: 'water' },
      /no argument “them”; the nearest is “theme”.*It takes: a, b, theme/,
    ],
    ['compare', { a: id, b: 'specimen-2023-05-19-north', only: 'all' }, /no argument “only”/],
    ['compare', { a: id, b: 'specimen-2023-05-19-north', theme: 'water' }, /"nearest":"water-climate"/],
    ['cite', { statement: id, a: id, b: 'specimen-2023-05-19-north' }, /one thing/],
    ['absent_from', { statement: 'specimen-2022' }, /"parameter":"statement".*"nearest":"specimen-2022-/],
    ['formula_history', { id: 'territorial-integrity' }, /"nearest":"sovereignty-and-territorial-integrity"/],
    ['search', { query: 'water' }, /no argument “query”. It takes: q, statement/],
    ['search', { q: 'water', from: '2023-02-30' }, /“from” cannot be used: a day that the calendar has/],
    ['read_text', { statement: 'specimen-2022-05' }, new RegExp(`"nearest":"${id}"`)],
  ])('%s %j is refused with what was meant', async (name, input, said) => {
    const result = await client.callTool({ name, arguments: input });
    expect(result.isError).toBe(true);
    expect((result.content as { text: string }[])[0]?.text).toMatch(said);
  });

  test.each([
    ['search', { q: '' }, { parameter: 'q', value: '' }],
    ['search', { q: 7 }, { parameter: 'q' }],
    ['search', {}, { reason: 'missing-parameter', parameter: 'q' }],
    ['search', { q: 'water', limit: 'many' }, { parameter: 'limit', value: 'many' }],
    ['search', { q: 'water', series: 'specimens' }, { parameter: 'series', nearest: 'specimen' }],
    ['search', { q: 'water', from: '12' }, { parameter: 'from', value: '12' }],
    ['search', { q: 'water', authority: 'offical' }, { parameter: 'authority', nearest: 'official' }],
    [
      'compare',
      { a: id, b: 'specimen-2023-05-19-north', kind: ['onlyb'] },
      { parameter: 'kind', value: 'onlyb', nearest: 'only_b' },
    ],
    ['read_text', { statment: id }, { parameter: 'statment', nearest: 'statement' }],
    ['read_text', { statement: id, statment: id }, { parameter: 'statment', nearest: 'statement' }],
  ])('%s %j is refused in the one shape of errors', async (name, input, refusal) => {
    const { isError, value } = await call(name, input);
    expect(isError).toBe(true);
    expect(value).toMatchObject({ reason: expect.any(String), detail: expect.any(String), ...refusal });
  });

  test('a list may be given as the API takes it', async () => {
    const both = async (series: unknown) => (await call('search', { q: 'water', series })).value;
    expect(await both('specimen')).toEqual(await both(['specimen']));
    const rows = async (kind: unknown) =>
      (await call('compare', { a: id, b: 'specimen-2023-05-19-north', kind })).value;
    expect(await rows('only_a, only_b')).toEqual(await rows(['only_a', 'only_b']));
  });
});

test('what is not MCP gets a 4xx', async () => {
  for (const body of ['', '{', '[]', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":1,"method":"nosuch"}']) {
    const response = await ask('/mcp', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
      body,
    });
    expect(response.status, body).toBeLessThan(500);
  }
  expect((await ask('/mcp')).status).toBeLessThan(500);
});

test('a list of messages is refused whole: the rate limit counts requests', async () => {
  const message = {
    jsonrpc: '2.0',
    method: 'tools/call',
    params: { name: 'search', arguments: { q: 'water' } },
  };
  for (const body of [
    [],
    [{ ...message, id: 1 }],
    [
      { ...message, id: 1 },
      { ...message, id: 2 },
    ],
  ]) {
    const response = await ask('/mcp', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
      body: ` \n${JSON.stringify(body)}`,
    });
    await expectProblem(response, 400);
  }
});

test('cite and compare take a language for each statement: reference and digest are of counterparts', async () => {
  const pair = {
    a: 'specimen-2022-05-20-north',
    b: 'specimen-2022-10-27-union',
    lang_a: 'ru',
    lang_b: 'en',
  };
  const { value: reference } = await call('cite', pair);
  expect(reference.pin).toContain('engine=crossed-');
  expect(JSON.stringify(reference.csl)).toContain('in Russian');
  const { value: compared } = await call('compare', pair);
  expect(compared.digest).toContainEqual(expect.objectContaining({ counterpart: expect.any(Number) }));
});

test('of three statements only the passages with a word are read, and the counts stay those of the whole', async () => {
  interface Read {
    readonly counts: unknown;
    readonly rows: readonly { readonly n: number; readonly said: readonly { readonly text?: string }[] }[];
  }
  const read = async (more: object): Promise<Read> =>
    (await call('compare_several', { statements: NORTH, max_tokens: 40_000, ...more })).value;
  const [whole, some] = [await read({}), await read({ q: 'Water' })];
  const having = whole.rows.filter(({ said }) => said.some(({ text = '' }) => /\bwater\b/i.test(text)));
  expect(some.rows.map(({ n }) => n)).toEqual(having.map(({ n }) => n));
  expect(some.rows.length).toBeGreaterThan(0);
  expect(some.counts).toEqual(whole.counts);
});

test('of three statements only the passages on a theme are read, those that the API has on it', async () => {
  const query = { statements: NORTH, theme: 'water-climate', max_tokens: 40_000 };
  const { value } = await call('compare_several', query);
  const api = (await (
    await ask(`/v1/parallel?statements=${NORTH.join(',')}&theme=water-climate`)
  ).json()) as { readonly rows: readonly { readonly n: number }[] };
  const { rows, cite } = value as unknown as typeof api & { readonly cite: string };
  expect(rows.map(({ n }) => n)).toEqual(api.rows.map(({ n }) => n));
  expect(rows.length).toBeGreaterThan(0);
  expect(new URL(cite).searchParams.get('theme')).toBe('water-climate');
});

test('some passages of a comparison are cited as the API cites them', async () => {
  const [a = '', b = ''] = NORTH;
  const { value } = await call('cite', {
    a,
    b,
    theme: 'water-climate',
    kind: ['only_b'],
    side: 'b',
    q: 'water',
  });
  const [item] = (await (
    await ask(`/v1/cite?a=${a}&b=${b}&theme=water-climate&kind=only_b&side=b&q=water`)
  ).json()) as readonly Record<'id' | 'title' | 'URL', string>[];
  const { csl } = value as { readonly csl: Record<'id' | 'title' | 'URL', string> };
  expect([csl.id, csl.title, new URL(csl.URL).search]).toEqual([
    item?.id,
    item?.title,
    new URL(item?.URL ?? '').search,
  ]);
  expect(new URL(csl.URL).search).toBe('?theme=water-climate&kind=only_b&side=b&q=water');
});

test('three statements are compared as the API compares them, whole over several calls', async () => {
  interface Several {
    readonly sentence: string;
    readonly cite: string;
    readonly left: number;
    readonly next?: { readonly from_row: number };
    readonly rows: readonly {
      readonly n: number;
      readonly held: string;
      readonly said: readonly {
        readonly statement: string;
        readonly text?: string;
        readonly same_as?: string;
      }[];
    }[];
  }
  const api = (await (await ask(`/v1/parallel?statements=${NORTH.join(',')}`)).json()) as {
    readonly sentence: string;
    readonly rows: readonly {
      readonly n: number;
      readonly held: string;
      readonly cells: readonly {
        readonly clauses: readonly { readonly text: string }[];
        readonly likeness: string | null;
        readonly beside: string | null;
      }[];
    }[];
  };
  const rows: Several['rows'][number][] = [];
  let from_row: number | undefined = 1;
  while (from_row !== undefined) {
    const input = { statements: NORTH, from_row, max_tokens: 1500 };
    const value = (await call('compare_several', input)).value as unknown as Several;
    expect(value.sentence).toBe(api.sentence);
    rows.push(...value.rows);
    from_row = value.next?.from_row;
    expect(value.left === 0).toBe(from_row === undefined);
  }
  expect(
    rows.map(({ n, held, said }) => ({ n, held, said: said.map((one) => one.text ?? one.same_as) })),
  ).toEqual(
    api.rows.map(({ n, held, cells }) => ({
      n,
      held,
      said: cells
        .filter(({ clauses }) => clauses.length > 0)
        .map(({ clauses, likeness, beside }) =>
          likeness === 'same' ? beside : clauses.map(({ text }) => text).join('\n'),
        ),
    })),
  );
  const alone = (await call('compare_several', { statements: NORTH, held: 'one' }))
    .value as unknown as Several;
  expect(alone.rows.every(({ said }) => said.length === 1)).toBe(true);
  const page = await ask(new URL(alone.cite).pathname + new URL(alone.cite).search, {
    headers: { Accept: 'text/html' },
  });
  expect(page.status).toBe(200);
});
