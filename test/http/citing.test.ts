import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { locate } from '../../src/answers/citing/passages.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const id = 'specimen-2021-05-14-north';

describe('a passage is', () => {
  const text = 'The parties welcome peace. They note trade. The parties welcome peace and water.';
  test.each([
    ['exact where it stood', { exact: 'note trade', start: 32 }, 'exact', 1],
    ['exact although quotes and case differ', { exact: 'NOTE  trade', start: 32 }, 'exact', 1],
    ['moved when it stands elsewhere, once', { exact: 'note trade', start: 5 }, 'moved', 1],
    [
      'ambiguous when it stands twice and nothing tells which',
      { exact: 'welcome peace', start: 1 },
      'ambiguous',
      2,
    ],
    ['told apart by what follows', { exact: 'welcome peace', start: 1, suffix: ' and' }, 'moved', 1],
    [
      'not taken for its neighbour: right place, other context',
      { exact: 'welcome peace', start: 12, suffix: ' and' },
      'moved',
      1,
    ],
    ['gone when a word changed', { exact: 'note the trade', start: 32 }, 'gone', 0],
    ['found without a place when it stands once', { exact: 'water' }, 'exact', 1],
  ] as const)('%s', (_, passage, status, places) => {
    const resolved = locate(text, passage);
    expect(resolved.status).toBe(status);
    expect(resolved.places.length).toBe(places);
  });

  test('answered with selectors that point into the text', async () => {
    const address = `/v1/passages?statement=${id}&exact=${encodeURIComponent('territorial integrity')}`;
    const reply = (await (await ask(address)).json()) as {
      status: string;
      sha256: string;
      places: { from: number; to: number; selector: { exact?: string; start?: number }[] }[];
    };
    const text = await (await ask(`/v1/texts/${reply.sha256}`)).text();
    expect(reply.places.length).toBeGreaterThan(0);
    for (const { from, to, selector } of reply.places) expect(selector[0]?.exact).toBe(text.slice(from, to));
  });

  test('gone with the version that had it, or with none where it never stood', async () => {
    const [record] = specimens;
    if (!record) throw new Error('no specimen');
    const issuer = record.texts[0]?.issuer ?? '';
    for (const body of ['They opened the glass bridge.', 'They opened the glass tunnel.'])
      await saveStatement(env.DB, record, [await newText(body, 'en', { issuer })], NOW);
    const gone = async (exact: string) =>
      (await (
        await service()(`/v1/passages?statement=${record.id}&lang=en&exact=${encodeURIComponent(exact)}`)
      ).json()) as { status: string; detail: string; stood_in: { text: string }[] };
    const once = await gone('glass bridge');
    expect([once.status, once.stood_in.length]).toEqual(['gone', 1]);
    expect(once.detail).toMatch(/another version/);
    expect(await (await ask(once.stood_in[0]?.text ?? '')).text()).toBe('They opened the glass bridge.');
    const never = await gone('glass ladder');
    expect([never.status, never.stood_in]).toEqual(['gone', []]);
    expect(never.detail).toMatch(/not found in any version/);
  });

  test('asked for in one text', async () => {
    await expectProblem(await ask('/v1/passages?exact=x'), 400);
  });
});

describe('references', () => {
  test('to a text as CSL-JSON name its fingerprint, its place and that it is invented', async () => {
    const response = await ask(`/v1/cite?statement=${id}`);
    expect(response.headers.get('Content-Type')).toMatch(/csl\+json/);
    const [item] = (await response.json()) as Record<string, unknown>[];
    expect(item?.type).toBe('document');
    expect(item?.issued).toEqual({ 'date-parts': [[2021, 5, 14]] });
    expect(item?.note).toMatch(/Invented specimen.*sha256 [0-9a-f]{64}, kept at http/);
    expect([item?.genre, item?.['event-place']]).toEqual(['Joint statement', expect.any(String)]);
    expect(item).not.toHaveProperty('publisher-place');
    expect(item).not.toHaveProperty('accessed');
  });

  test('to a Russian text have its Russian title, and the English one in the note', async () => {
    const [item] = (await (
      await ask('/v1/cite?statement=specimen-2023-05-19-north&lang=ru')
    ).json()) as Record<string, string>[];
    expect(item?.title).toMatch(/[а-я]{4}/);
    expect(item?.note).toMatch(/In English: [A-Z]/);
  });

  test('to a comparison lead to a page of exactly its wordings and name its engine', async () => {
    const [item] = (await (await ask(`/v1/cite?a=${id}&b=specimen-2022-05-20-north`)).json()) as Record<
      string,
      string
    >[];
    expect(item?.URL).toMatch(/\/compare\/[\w-]+@[0-9a-f]+\/[\w-]+@[0-9a-f]+$/);
    const page = await ask(new URL(item?.URL ?? '').pathname);
    expect(page.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(await page.text()).toContain(`name="citation_title" content="${item?.title}"`);
    expect(item?.issued).toBeUndefined();
    expect(item?.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('to a passage hold the quote', async () => {
    const [item] = (await (await ask(`/v1/cite?statement=${id}&from=10&to=30`)).json()) as Record<
      string,
      string
    >[];
    const text = await (await ask(`/v1/statements/${id}/text`)).text();
    expect(item?.note).toContain(`“${text.slice(10, 30)}”`);
  });

  test('as BibTeX have one entry with balanced braces', async () => {
    const bibtex = await (await ask(`/v1/cite?statement=${id}&format=bibtex`)).text();
    expect(bibtex).toMatch(/^@\w+\{[^,\s]+,\n/);
    expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);
    expect(bibtex).toMatch(/title = \{/);
  });

  test.each(['chicago', 'apa', 'gost'])(
    'in the style %s: the refusal says from what it is made',
    async (style) => {
      const problem = await expectProblem(await ask(`/v1/cite?statement=${id}&format=${style}`), 400);
      expect(problem).toMatchObject({ parameter: 'format', value: style, valid: ['csl', 'bibtex', 'ris'] });
      expect(problem.detail).toMatch(/Chicago, APA and GOST are made from csl by a citation processor/);
    },
  );

  test('as RIS begin with TY and end with ER, each line a tag', async () => {
    const ris = await (await ask(`/v1/cite?a=${id}&b=specimen-2022-05-20-north&format=ris`)).text();
    const lines = ris.trimEnd().split(/\r?\n/);
    expect(lines[0]).toMatch(/^TY {2}- /);
    expect(lines.at(-1)).toMatch(/^ER {2}-/);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?/);
  });

  test.each([
    ['', 'statement'],
    [`?a=${id}`, 'b'],
    [`?statement=${id}&a=${id}`, 'statement'],
    [`?statement=${id}&a=${id}&b=specimen-2022-05-20-north`, 'statement'],
    [`?a=${id}&b=specimen-2022-05-20-north&from=2021-05`, 'from'],
    [`?statement=${id}&from=20&to=10`, 'from'],
    [`?statement=${id}&to=9999999`, 'to'],
  ])('%s is refused', async (query, parameter) => {
    expect((await expectProblem(await ask(`/v1/cite${query}`), 400)).parameter).toBe(parameter);
  });
});

describe('several texts side by side', () => {
  const NORTH = ['specimen-2021-05-14-north', 'specimen-2022-05-20-north', 'specimen-2023-05-19-north'];
  const ACROSS = ['specimen-2023-05-19-north', 'specimen-2023-10-20-union', 'specimen-2024-04-16-east'];
  const cite = async (query: string) =>
    ((await (await ask(`/v1/cite?${query}`)).json()) as Record<string, string>[])[0] ?? {};

  test.each([
    ['clause by clause', NORTH, '', `/v1/parallel?statements=${NORTH}`],
    ['what one says alone', NORTH, '&held=one', `/v1/parallel?statements=${NORTH}`],
    ['in two languages', ['specimen-2024-04-16-east@ru', ...ACROSS.slice(0, 2)], '', ''],
    ['on a theme', ACROSS, '&theme=sovereignty', `/v1/synopsis?theme=sovereignty&statements=${ACROSS}`],
    ['on a phrase that none has', ACROSS, '&q=submarine', `/v1/synopsis?q=submarine&statements=${ACROSS}`],
  ])(
    '%s: the reference leads to a page of exactly these wordings, which cites itself so',
    async (_, of, query, data) => {
      const statements = await Promise.all(of.map(pinnedIn));
      const item = await cite(`statements=${statements}${query}`);
      expect(item.type).toBe('webpage');
      expect(item.issued).toBeUndefined();
      const { pathname, search } = new URL(item.URL ?? '');
      expect(decodeURIComponent(search).match(/@[0-9a-f]{12}/g)).toHaveLength(3);
      const html = (await (await ask(`${pathname}${search}`)).text()).replaceAll('&amp;', '&');
      expect(html).toContain(`name="citation_title" content="${item.title}"`);
      expect(html).toContain(`name="citation_public_url" content="${item.URL}"`);
      expect(html).toContain(`<link rel="cite-as" href="${item.URL}"`);
      expect(html).toMatch(/<span id="citation"[^>]*>Multivector\. /);
      expect(html).toContain(`>Multivector. ${item.title}`);
      expect(item.note).toMatch(
        /^Of invented specimens\. .*sha256 [0-9a-f]{64}, [0-9a-f]{64}, and [0-9a-f]{64}; /,
      );
      if (data === '') return;
      const { sentence } = (await (await ask(data)).json()) as { sentence: string };
      expect(item.note).toContain(sentence);
    },
  );

  /** `id@lang` is the wording in that language, named by its fingerprint. */
  async function pinnedIn(reference: string): Promise<string> {
    const [of = '', lang] = reference.split('@');
    if (lang === undefined) return of;
    const text = await ask(`/v1/statements/${of}/text?lang=${lang}`, {
      headers: { Accept: 'application/json' },
    });
    return `${of}@${((await text.json()) as { sha256: string }).sha256}`;
  }

  test('different questions to the same texts have different keys in a bibliography', async () => {
    const asked = ['', '&held=one', '&held=all', '&theme=sovereignty', '&q=submarine', '&q=mutual%20respect'];
    const ids = await Promise.all(asked.map(async (more) => (await cite(`statements=${ACROSS}${more}`)).id));
    expect(new Set(ids).size).toBe(asked.length);
  });

  test('names the languages where they differ, and the engine of each', async () => {
    const item = await cite(
      `statements=${await pinnedIn('specimen-2024-04-16-east@ru')},${ACROSS[0]},${ACROSS[1]}`,
    );
    expect(item.title).toMatch(/in Russian/);
    expect(item.title).toMatch(/in English/);
    expect(item.language).toBeUndefined();
    expect(item.version).toMatch(/^\d+\.\d+\.\d+, crossed-/);
  });

  test.each([
    [`statements=${NORTH.slice(0, 2)}`, 'statements'],
    [`statements=${NORTH}&statement=${id}`, 'statement'],
    [`statements=${NORTH}&a=${id}&b=${id}`, 'statement'],
    [`statements=${NORTH}&held=all&theme=sovereignty`, 'held'],
    [`statement=${id}&held=all`, 'statements'],
    [`statements=${NORTH}&theme=no-such-theme`, 'theme'],
  ])('%s is refused', async (query, parameter) => {
    expect((await expectProblem(await ask(`/v1/cite?${query}`), 400)).parameter).toBe(parameter);
  });

  test('as BibTeX and RIS', async () => {
    expect(await (await ask(`/v1/cite?statements=${NORTH}&format=bibtex`)).text()).toMatch(/^@online\{/);
    expect(await (await ask(`/v1/cite?statements=${NORTH}&format=ris`)).text()).toMatch(/^TY {2}- /);
  });
});

describe('a search, a zero and an absence', () => {
  const forms = async (query: string) =>
    Promise.all(
      ['csl', 'bibtex', 'ris'].map(async (format) => {
        const response = await ask(`/v1/cite?${query}&format=${format}`);
        expect(response.status, `${query} ${format}`).toBe(200);
        return response.text();
      }),
    ) as Promise<[string, string, string]>;

  test.each(['zeppelin harbour', 'territorial integrity'])('%s can be cited in all formats', async (q) => {
    const search = (await (await ask(`/v1/search?q=${encodeURIComponent(q)}`)).json()) as {
      sentence: string;
      as_of: string;
      pin: string;
    };
    const [csl, bibtex, ris] = await forms(`q=${encodeURIComponent(q)}&as_of=${search.as_of}`);
    const [item] = JSON.parse(csl);
    expect(item.note).toContain(search.sentence);
    expect(item.note).toContain(search.pin);
    expect(item.version).toBe(search.as_of);
    expect(item.title).toMatch(/^Search for “.*”.*: in \d+ of \d+ texts?$/);
    expect(bibtex).toMatch(/^@online\{search-[0-9a-f]{12},/);
    expect(ris).toMatch(/^TY {2}- ELEC\r?\n/);
    const page = await ask(item.URL.replace(/^https?:\/\/[^/]+/, ''), { headers: { Accept: 'text/html' } });
    expect(page.headers.get('Content-Type')).toMatch(/text\/html/);
    expect(await page.text()).not.toMatch(/another state of the collection/);
  });

  test('name what was kept to in their title', async () => {
    const [csl] = await forms('q=water&series=specimen&from=2022');
    expect(JSON.parse(csl)[0].title).toMatch(/^Search for “water” in .+, only with .+, from 2022: in \d+ of/);
  });

  test('of what a statement leaves out have its sentence', async () => {
    const ledger = (await (await ask(`/v1/statements/${id}/absences`)).json()) as { sentence: string };
    const [csl, bibtex] = await forms(`absences=${id}`);
    expect(JSON.parse(csl)[0].note).toContain(ledger.sentence);
    expect(bibtex).toContain(`@online{absences-${id}-en,`);
  });

  test.each([
    ['q=water&as_of=0123456789abcdef', 'as_of'],
    ['q=water&from=2099', 'q'],
    ['q=water&from=12', 'from'],
    [`q=water&a=${id}`, 'b'],
    [`q=water&absences=${id}`, 'statement'],
    [`statement=${id}&from=2021-05`, 'from'],
  ])('%s is refused', async (query, parameter) => {
    expect((await expectProblem(await ask(`/v1/cite?${query}`), 400)).parameter).toBe(parameter);
  });

  test('a page of a search that was cited for another state says so', async () => {
    const page = await (await ask('/search?q=water&as_of=0123456789abcdef')).text();
    expect(page).toMatch(/another state of the collection/);
    expect(page).toMatch(/\/v1\/cite\?q=[^"]*format=bibtex/);
  });
});

describe('a reference to some passages of a comparison', () => {
  const b = 'specimen-2022-05-20-north';
  const cite = async (query: string) =>
    ((await (await ask(`/v1/cite?a=${id}&b=${b}${query}`)).json()) as Record<string, string>[])[0] ?? {};
  const FILTERS: readonly (readonly [query: string, words: string])[] = [
    ['&theme=water-climate', 'passages on '],
    ['&kind=only_b,reworded', 'passages reworded or in B alone'],
    ['&side=a', 'passages with a clause of A'],
    ['&q=the%20participants', 'passages with “the participants”'],
    [
      '&kind=same,reworded&side=a&q=the%20participants',
      'passages in the same words or reworded, with a clause of A, with “the participants”',
    ],
  ];

  test.each(FILTERS)('%s names them, in title, address and key', async (query, words) => {
    const [whole, some] = [await cite(''), await cite(query)];
    expect(some.title).toContain(`${whole.title}: ${words}`);
    expect(some.id?.startsWith(`${whole.id}-`)).toBe(true);
    const compared = await ask(`/v1/compare?a=${id}&b=${b}${query}`);
    const { filter } = (await compared.json()) as {
      readonly filter: { readonly rows: number; readonly of: number };
    };
    const cited = `Cited: ${filter.rows} of ${filter.of} passages. In all of them: `;
    expect(some.note).toContain(cited);
    expect(some.note?.replace(cited, '')).toBe(whole.note);
    const [address, own] = [new URL(whole.URL ?? ''), new URL(some.URL ?? '')];
    expect(own.pathname).toBe(address.pathname);
    expect(new URLSearchParams(own.search).size).toBe(new URLSearchParams(query).size);
    const shown = async (of: URL) =>
      [
        ...(await (await ask(of.pathname + of.search)).text()).matchAll(
          /<section class="row [^"]*" id="([^"]+)"/g,
        ),
      ].map(([, row]) => row);
    const [all, few] = [await shown(address), await shown(own)];
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThanOrEqual(all.length);
    const rows = await ask(`/v1/compare?a=${id}&b=${b}${query}`);
    const { rows: listed } = (await rows.json()) as { readonly rows: readonly { readonly n: number }[] };
    expect(few).toEqual(listed.map(({ n }) => `r${n}`));
  });

  test.each(FILTERS)('%s is that which the page of them gives', async (query) => {
    const item = await cite(query);
    const html = await (await ask(`/compare/${id}/${b}?${query.slice(1)}`)).text();
    const address = item.URL?.replaceAll('&', '&amp;');
    expect(html).toContain(`<link rel="cite-as" href="${address}"`);
    expect(html).toContain(`name="citation_public_url" content="${address}"`);
    const [, link = ''] = /href="(\/v1\/cite\?[^"]*format=bibtex)"/.exec(html) ?? [];
    const bibtex = await (await ask(link.replaceAll('&amp;', '&'))).text();
    expect(bibtex).toBe(await (await ask(`/v1/cite?a=${id}&b=${b}${query}&lang=en&format=bibtex`)).text());
    // Each row is quoted from the whole.
    expect(html).toContain(`data-address="${(await cite('')).URL}"`);
  });

  test.each([
    [`?a=${id}&b=${b}&theme=watr`, 'theme'],
    [`?a=${id}&b=${b}&kind=moved`, 'kind'],
    [`?a=${id}&b=${b}&kind=counterpart`, 'kind'],
    [`?a=${id}&b=${b}&lang_a=en&lang_b=ru&kind=reworded`, 'kind'],
    [`?a=${id}&b=${b}&q=${'a'.repeat(301)}`, 'q'],
    [`?statement=${id}&side=a`, 'a'],
    ['?q=water&kind=only_a', 'a'],
  ])('%s is refused', async (query, parameter) => {
    expect((await expectProblem(await ask(`/v1/cite${query}`), 400)).parameter).toBe(parameter);
  });

  test('names one row by its number, and leads to it', async () => {
    const asked = '/v1/cite?a=specimen-2021-05-14-north&b=specimen-2022-05-20-north&row=7';
    const [item] = (await (await ask(asked)).json()) as {
      id: string;
      title: string;
      URL: string;
      note: string;
    }[];
    expect(item?.title).toMatch(/: passage 7$/);
    expect(item?.id).toMatch(/-r7$/);
    expect(item?.note).toMatch(/Cited: passage 7 of \d+\. In all of them: /);
    const { pathname, hash, search } = new URL(item?.URL ?? '');
    expect([hash, search]).toEqual(['#r7', '']);
    const page = await ask(pathname, { headers: { Accept: 'text/html' } });
    expect(await page.text()).toContain('id="r7"');
    const beyond = await expectProblem(await ask(asked.replace('row=7', 'row=700')), 400);
    expect(beyond).toMatchObject({ parameter: 'row', detail: expect.stringMatching(/has \d+ rows/) });
    expect(await expectProblem(await ask(`${asked}&kind=same`), 400)).toMatchObject({ parameter: 'row' });
    const lonely = await expectProblem(await ask(`/v1/cite?statement=${id}&row=7`), 400);
    expect(lonely).toMatchObject({ parameter: 'a', detail: expect.stringContaining('“row”') });
  });

  test('across languages names them too', async () => {
    const [whole, some] = [
      await cite('&lang_a=en&lang_b=ru'),
      await cite('&lang_a=en&lang_b=ru&kind=counterpart&theme=water-climate'),
    ];
    expect(some.title).toContain(`${whole.title}: passages with a counterpart, on `);
    expect(new URL(some.URL ?? '').search).toBe('?theme=water-climate&kind=counterpart');
  });
});
