import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { statementRecord } from '../../src/statement/index.ts';
import { saveStatements } from '../../src/store/index.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

interface List {
  readonly total: number;
  readonly cursor: string | null;
  readonly next: string | null;
  readonly notice?: string;
  readonly authority?: string;
  readonly beside?: number;
  readonly statements: readonly { readonly id: string; readonly adopted: string; readonly specimen?: true }[];
}

const ask = service();
const list = async (query: string) => (await (await ask(`/v1/statements${query}`)).json()) as List;

describe('the list of statements', () => {
  test('has every statement, the newest first, each marked as invented', async () => {
    const { total, statements, notice } = await list('');
    expect(total).toBe(specimens.length);
    expect(statements.map(({ adopted }) => adopted)).toEqual(
      statements
        .map(({ adopted }) => adopted)
        .sort()
        .reverse(),
    );
    expect(statements.every(({ specimen }) => specimen === true)).toBe(true);
    expect(notice).toMatch(/invented/);
  });

  test('cursors lead through every statement once, to the end', async () => {
    const ids: string[] = [];
    let address: string | null = '/v1/statements?limit=3';
    let pages = 0;
    while (address !== null) {
      const response: Response = await ask(address);
      const page = (await response.json()) as List;
      ids.push(...page.statements.map(({ id }) => id));
      const link = /<([^>]+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1] ?? null;
      expect(link).toBe(page.next);
      address = page.next;
      pages++;
    }
    expect(pages).toBe(Math.ceil(specimens.length / 3));
    expect(ids.sort()).toEqual(specimens.map(({ id }) => id).sort());
  });

  test('filters by language, date and level', async () => {
    const russian = await list('?lang=ru');
    expect(russian.total).toBe(
      specimens.filter(({ texts }) => texts.some(({ lang }) => lang === 'ru')).length,
    );
    const year = await list('?from=2022&to=2022');
    expect(year.statements.every(({ adopted }) => adopted.startsWith('2022'))).toBe(true);
    expect(year.total).toBe(specimens.filter(({ adopted }) => adopted.startsWith('2022')).length);
    expect((await list('?level=ministers&obtained=false')).total).toBe(0);
  });

  test('can be kept to texts of an authority, and counts the others beside', async () => {
    const inRussian = specimens.filter(({ texts }) => texts.some(({ lang }) => lang === 'ru')).length;
    const of = async (which: string) => {
      const reply = await list(`?lang=ru&authority=${which}`);
      expect(reply.authority).toBe(which);
      expect(reply.total + (reply.beside ?? 0), which).toBe(inRussian);
      return reply;
    };
    const unofficial = await of('unofficial');
    expect(unofficial.statements.map(({ id }) => id)).toEqual(['specimen-2023-04-18-east']);
    const ids = ({ statements }: List) => statements.map(({ id }) => id);
    const official = await of('official');
    expect(ids(official)).not.toContain('specimen-2023-04-18-east');
    expect([...ids(official), ...ids(unofficial)].sort()).toEqual(ids(await of('all')).sort());
    // Its English text is authentic: in English it stands among those that count.
    expect(ids(await list('?lang=en&authority=authentic&limit=200'))).toContain('specimen-2023-04-18-east');
    expect((await list('?lang=ru')).beside).toBeUndefined();
    const feed = async (query: string) => (await ask(`/v1/feed?lang=ru${query}`)).text();
    expect((await feed('&authority=unofficial')).match(/<entry>/g)).toHaveLength(1);
    expect((await feed('&authority=official')).match(/<entry>/g)).toHaveLength(official.total);
    expect((await feed('')).match(/<entry>/g)).toHaveLength(inRussian);
  });

  test.each([
    ['?authority=oficial', 'authority', 'official'],
    ['?series=specimens', 'series', 'specimen'],
    ['?levle=leaders', 'levle', 'level'],
    ['?level=leader', 'level', 'leaders'],
  ])('%s is refused and names what was meant', async (query, parameter, nearest) => {
    const problem = await expectProblem(await ask(`/v1/statements${query}`), 400);
    expect(problem.parameter).toBe(parameter);
    expect(problem.nearest).toBe(nearest);
  });

  test.each([
    ['?limit=0', 'limit'],
    ['?limit=1e3', 'limit'],
    ['?limit=201', 'limit'],
    ['?from=2022-13', 'from'],
    ['?cursor=abc', 'cursor'],
    ['?lang=en&lang=ru', 'lang'],
    ['?__proto__=1', '__proto__'],
    ['?%FF=1', '\uFFFD'],
  ])('%s is refused', async (query, parameter) => {
    const problem = await expectProblem(await ask(`/v1/statements${query}`), 400);
    expect(problem.parameter).toBe(parameter);
  });
});

describe('one statement', () => {
  test('has its facts, its texts with fingerprints, and links', async () => {
    const [first] = specimens;
    const response = await ask(`/v1/statements/${first?.id}`);
    expect(response.status).toBe(200);
    const body = (await response.json()) as { id: string; texts: { sha256: string; obtained: boolean }[] };
    expect(body.id).toBe(first?.id);
    expect(body.texts.every(({ sha256, obtained }) => obtained && /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });

  test('an unknown id names the nearest one', async () => {
    const problem = await expectProblem(await ask('/v1/statements/specimen-2021-05-14-nroth'), 404);
    expect(problem).toMatchObject({ parameter: 'id', nearest: 'specimen-2021-05-14-north' });
  });

  test('a very long id is refused without being looked up', async () => {
    await expectProblem(await ask(`/v1/statements/${'x'.repeat(10_000)}`), 400);
  });
});

describe('a text', () => {
  const id = 'specimen-2022-05-20-north';

  test('is plain text unless data is asked for', async () => {
    const response = await ask(`/v1/statements/${id}/text`);
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/);
    expect(response.headers.get('Content-Language')).toBe('en');
  });

  test('clauses of the data lie where they say', async () => {
    const response = await ask(`/v1/statements/${id}/text?lang=ru`, {
      headers: { Accept: 'application/json' },
    });
    const body = (await response.json()) as {
      text: string;
      lang: string;
      notice?: string;
      clauses: { from: number; to: number; text: string }[];
    };
    expect(body.lang).toBe('ru');
    expect(body.notice).toMatch(/invented/);
    expect(body.clauses.length).toBeGreaterThan(10);
    for (const clause of body.clauses) expect(body.text.slice(clause.from, clause.to)).toBe(clause.text);
  });

  test('in a language that is not there names those that are', async () => {
    const problem = await expectProblem(await ask(`/v1/statements/${id}/text?lang=zh`), 404);
    expect(problem).toMatchObject({ parameter: 'lang', value: 'zh', valid: ['en', 'ru'] });
  });

  test('a pinned text is immutable and can be had by its fingerprint', async () => {
    const whole = (await (await ask(`/v1/statements/${id}/text?format=json`)).json()) as {
      pin: string;
      sha256: string;
    };
    const pinned = await ask(whole.pin);
    expect(pinned.status).toBe(200);
    expect(pinned.headers.get('Cache-Control')).toMatch(/immutable/);
    const short = await ask(`/v1/statements/${id}@${whole.sha256.slice(0, 12)}/text?format=json`);
    expect(((await short.json()) as { sha256: string }).sha256).toBe(whole.sha256);
  });
});

describe('whose words a text is, and in whose copy it was read', () => {
  const declaration = 'specimen-2023-04-18-east';
  const next = 'specimen-2024-04-16-east';
  const unofficial = /[Uu]nofficial translation by Ilvan Wire \(invented\)/;
  const reprinted = /reprinted by Selvane Courier \(invented\)/;

  test('stand with every text of a statement, and are left unsaid of the publisher’s own', async () => {
    const { texts } = (await (await ask(`/v1/statements/${declaration}`)).json()) as {
      texts: readonly Readonly<Record<string, unknown>>[];
    };
    const of = (lang: string) => texts.find((text) => text.lang === lang);
    expect(of('en')).toMatchObject({ authority: 'authentic', custody: 'publisher' });
    expect(of('en')).not.toHaveProperty('standing');
    expect(of('zh')).toMatchObject({
      authority: 'authentic',
      custody: 'reprint',
      standing: expect.stringMatching(reprinted),
    });
    expect(of('ru')).toMatchObject({
      translator: 'Ilvan Wire (invented)',
      translators_words: true,
      standing: expect.stringMatching(unofficial),
    });
  });

  test.each([
    ['the page', `/statements/${declaration}?lang=ru`],
    ['the text as JSON', `/v1/statements/${declaration}/text?lang=ru&format=json`],
    ['the text as TEI', `/v1/statements/${declaration}/text?lang=ru&format=tei`],
    ['the versions', `/v1/statements/${declaration}/versions?lang=ru`],
    ['the export', '/v1/export'],
    ['a reference', `/v1/cite?statement=${declaration}&lang=ru`],
    ['a reference to a passage', `/v1/cite?statement=${declaration}&lang=ru&from=0&to=20`],
    ['the comparison', `/compare/${declaration}/${next}?lang=ru`],
    ['the comparison as data', `/v1/compare?a=${declaration}&b=${next}&lang=ru`],
    ['the comparison as a table', `/v1/compare?a=${declaration}&b=${next}&lang=ru&format=csv`],
    ['the comparison across languages', `/compare/${declaration}/${next}?lang_a=ru&lang_b=en`],
    ['the same as data', `/v1/compare?a=${declaration}&b=${next}&lang_a=ru&lang_b=en`],
    ['three texts side by side', `/compare?s=${declaration},${next},specimen-2023-05-19-north&lang=ru`],
    ['the feed', '/v1/feed?lang=ru'],
  ])('%s says it in its first lines', async (_, path) => {
    const bytes = await (await ask(path)).arrayBuffer();
    expect(new TextDecoder().decode(bytes)).toMatch(unofficial);
  });

  test('the page, the figure and the reply say that word marks are on a translator’s words', async () => {
    const note = 'those of a translator';
    expect(await (await ask(`/compare/${declaration}/${next}?lang=ru`)).text()).toContain(note);
    const reply = (await (await ask(`/v1/compare?a=${declaration}&b=${next}&lang=ru`)).json()) as {
      words_notice?: string;
      pin: string;
    };
    expect(reply.words_notice).toContain(note);
    // What may be corrected stands in no reply that is kept for ever.
    expect(await (await ask(reply.pin)).text()).not.toContain('words_notice');
    const { notes } = (await (await ask(`/embed/${declaration}/${next}.json?lang=ru`)).json()) as {
      notes: readonly { kind: string; text: string }[];
    };
    expect(notes.map(({ kind }) => kind)).toEqual(['invented', 'unofficial', 'translators-words']);
    expect(notes[2]?.text).toMatch(/^Формулировки «.+» выбрал переводчик/);
    const english = await (await ask(`/v1/compare?a=${declaration}&b=${next}&lang=en`)).text();
    expect(english).not.toContain('words_notice');
  });

  test('a reprint is named in the figure, in Russian where the page is Russian', async () => {
    expect(await (await ask(`/embed/${declaration}/${next}?lang=zh`)).text()).toMatch(reprinted);
    expect(await (await ask(`/statements/${declaration}?lang=zh&ui=ru`)).text()).toContain(
      'перепечатка: Selvane Courier (вымышлено)',
    );
  });
});

test.each([
  ['link', 'Only a page that leads to the text', 'известна лишь страница, которая на него ведёт'],
  ['part', 'Only a part of the text', 'известна лишь его часть'],
  ['paraphrase', 'never treated as the text', 'который за текст не принимается'],
])('a statement of which only a %s is known says so and links it', async (holds, english, russian) => {
  const { texts, ...facts } = specimens[0] ?? { texts: [] };
  const id = `specimen-2019-01-04-${holds}`;
  const url = `https://ilvan.example/${holds}`;
  const record = statementRecord.parse({
    ...facts,
    id,
    texts: [{ ...texts[0], file: undefined, sources: [{ custody: 'partner', url, holds }] }],
  });
  await saveStatements(env.DB, [{ record, texts: [] }], NOW);
  for (const [ui, words] of [
    ['en', english],
    ['ru', russian],
  ]) {
    const page = await (await ask(`/statements/${id}?ui=${ui}`)).text();
    expect(page).toContain(words);
    expect(page).toContain(`<a href="${url}" rel="noreferrer">`);
  }
  const { texts: known } = (await (await ask(`/v1/statements/${id}`)).json()) as {
    texts: readonly { obtained: boolean; sources: readonly { holds?: string }[] }[];
  };
  expect(known).toMatchObject([{ obtained: false, sources: [{ holds }] }]);
});

test.each([
  ['yes', '*', 'cross-origin'],
  ['unclear', null, 'same-origin'],
  ['no', null, 'same-origin'],
])(
  'a text that may be passed on: %s, is open to the scripts of other sites: %s',
  async (redistribute, open, readers) => {
    const { texts, ...facts } = specimens[0] ?? { texts: [] };
    const id = `specimen-2019-01-05-${redistribute}`;
    const record = statementRecord.parse({
      ...facts,
      id,
      texts: [{ ...texts[0], file: undefined, rights: { basis: 'Invented.', redistribute } }],
    });
    const text = await newText(`The parties met about ${redistribute}.`, 'en');
    await saveStatements(env.DB, [{ record, texts: [text] }], NOW);
    for (const address of [`/v1/statements/${id}/text`, `/v1/texts/${text.sha256}`, `/statements/${id}`])
      for (const form of ['', '?format=json']) {
        const { status, headers } = await ask(address + form, {
          headers: { Origin: 'https://other.example' },
        });
        expect(status, address).toBe(200);
        expect(headers.get('Access-Control-Allow-Origin'), address + form).toBe(open);
        expect(headers.get('Cross-Origin-Resource-Policy'), address + form).toBe(readers);
      }
    const compared = await ask(`/v1/compare?a=${id}&b=${specimens[1]?.id}`);
    expect(compared.headers.get('Access-Control-Allow-Origin')).toBe('*');
  },
);
