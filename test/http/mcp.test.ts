import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, test } from 'vitest';
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

test('every tool is listed, read-only, with a description', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'absent_from',
    'cite',
    'compare',
    'formula_history',
    'list_statements',
    'search',
    'verify_quote',
  ]);
  for (const tool of tools) {
    expect(tool.annotations?.readOnlyHint, tool.name).toBe(true);
    expect(tool.description?.length, tool.name).toBeGreaterThan(20);
  }
});

describe('each tool answers from the collection and says which', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['list_statements', { limit: 2 }, 'statements'],
    ['compare', { a: 'specimen-2021-05-14-north', b: id }, 'rows'],
    ['search', { q: '"territorial integrity"' }, 'lines'],
    ['formula_history', { id: 'peaceful-stable-country' }, 'lines'],
    ['absent_from', { statement: id }, 'absences'],
    ['verify_quote', { statement: id, quote: 'territorial integrity' }, 'places'],
    ['cite', { statement: id }, 'bibtex'],
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
      ['search', { q: '"territorial integrity"' }],
      ['formula_history', { id: 'peaceful-stable-country' }],
      ['absent_from', { statement: north }],
      ['verify_quote', { statement: id, quote: 'territorial integrity' }],
      ['cite', { statement: id, quote: 'spect for sovereignty, independence and territorial integrity' }],
    ])('%s', async (name, input) => {
      const { value, isError } = await call(name, input);
      expect(isError, JSON.stringify(value)).toBe(false);
      await expectChecked(quotedIn(value));
      expect(JSON.stringify(value), 'an agent knows no origin').not.toMatch(
        /":"\/(v1|statements|formulas)\//,
      );
    });

    test('compare', async () => {
      const { value } = await call('compare', { a: id, b: north });
      for (const side of ['a', 'b'] as const) {
        const clauses = value.rows.flatMap((row: Record<string, unknown[]>) => row[side] ?? []);
        const { sha256, source, text_address: text } = value[side];
        expect(clauses.length).toBeGreaterThan(0);
        await expectChecked(
          clauses.map((clause: Record<string, unknown>) => ({ ...clause, sha256, source, text })),
        );
      }
    });

    test('what is listed leads to the very wordings', async () => {
      const { value } = await call('list_statements', { limit: 3 });
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
