/** Another group of states is another collection: loaded by the loader, asked through the Worker that is deployed. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lexicon, readVocabulary, themes } from '../../src/formula/index.ts';
import { importFolder, importOptions } from '../../src/ingest/commands/import.ts';
import { readCollectionFolder } from '../../src/ingest/corpus/collection.ts';
import { formatProblem } from '../../src/statement/index.ts';
import { loadState, type Service, serve } from '../attack/service.ts';
import { project, scratchFolder, writeFiles } from './scratch.ts';

const lagoon = join(project, 'test/lagoon');
let scratch: Awaited<ReturnType<typeof scratchFolder>>;
let service: Service;

beforeAll(async () => {
  scratch = await scratchFolder();
  // Texts are kept beside the records that they are of.
  const folder = join(scratch.path, 'lagoon');
  await cp(join(lagoon, 'collection'), folder, { recursive: true });
  service = await serve(loadState(join(scratch.path, 'state'), folder, join(lagoon, 'texts')));
  // A load and a bundle, on a machine that may have other things to do.
}, 240_000);
afterAll(async () => {
  await service?.stop();
  await scratch.dispose();
});

const ask = async (path: string, accept = 'application/json') =>
  fetch(new URL(path, service.origin), { headers: { Accept: accept } });
const data = async <T = unknown>(path: string): Promise<T> => (await (await ask(path)).json()) as T;
interface Named {
  readonly id: string;
}

describe('the formulas of a collection are its own', () => {
  test('the lexicon and its themes', async () => {
    const { themes, formulas } = await data<{ themes: Named[]; formulas: (Named & { texts: number })[] }>(
      '/v1/formulas',
    );
    expect(themes.map(({ id }) => id)).toEqual(['reef', 'voyage']);
    expect(formulas.map(({ id, texts }) => `${id}: ${texts} of 5`)).toEqual([
      'living-reef: 5 of 5',
      'tide-warning: 2 of 5',
      'reef-named: 5 of 5',
      'open-lanes: 3 of 5',
      'pilot-exchange: 2 of 5',
    ]);
  });

  test('a formula of another collection is not known here, nor is its theme', async () => {
    expect(await data('/v1/formulas/aral-sea')).toMatchObject({
      status: 404,
      valid: expect.arrayContaining(['living-reef']),
    });
    expect(await data('/v1/matrix?theme=afghanistan')).toMatchObject({
      status: 400,
      valid: ['reef', 'voyage'],
    });
    expect(await data('/v1/search?q=reef&theme=ref')).toMatchObject({ status: 400, nearest: 'reef' });
  });

  test('a card counts over all languages', async () => {
    expect(await data('/v1/formulas/pilot-exchange')).toMatchObject({
      all_languages: { languages: ['en', 'ru'], statements_with: 2, statements: 5 },
    });
  });

  test('the matrix has its themes as rows and its partners as columns', async () => {
    const { said } = await data<{ said: { partners: { name: string }[]; themes: Named[] } }>('/v1/matrix');
    expect(said.partners.map(({ name }) => name)).toEqual([
      'Harbour League',
      'Northmark',
      'the three themselves',
    ]);
    expect(said.themes.map(({ id }) => id)).toEqual(['reef', 'voyage']);
  });

  test('a comparison is told theme by theme, and rows can be asked for by theme', async () => {
    const { rows } = await data<{ rows: { a: { text: string }[]; b: { text: string }[] }[] }>(
      '/v1/compare?a=north-2021-06-10&b=north-2024-03-02&theme=voyage',
    );
    const said = rows.map(({ a, b }) => [...a, ...b].map(({ text }) => text).join(' '));
    expect(said.length).toBeGreaterThan(1);
    for (const words of said) expect(words).toMatch(/sea lanes|exchange of young pilots/);
    const page = await (
      await ask('/compare/north-2021-06-10/north-2024-03-02?view=themes', 'text/html')
    ).text();
    expect(page).toContain('Voyages and harbours');
  });

  test('two languages are compared by them', async () => {
    const { summary, rows } = await data<{
      summary: { formulas: { both: string[] } };
      rows: { kind: string }[];
    }>('/v1/compare?a=north-2024-03-02&b=north-2024-03-02&lang_a=en&lang_b=ru');
    expect(summary.formulas.both).toEqual(['living-reef', 'open-lanes', 'pilot-exchange', 'tide-warning']);
    expect(rows.every(({ kind }) => kind === 'counterpart')).toBe(true);
  });

  test('a search across languages reads a question as one of them', async () => {
    const { across } = await data<{ across: { formulas: string[] } }>(
      '/v1/search?q=living%20reef&across=true',
    );
    expect(across.formulas).toEqual(['living-reef']);
  });
});

describe('the hub is what the collection says', () => {
  const speakers = async (lang: string) => {
    const cards = await Promise.all(
      ['reef', 'voyage'].map((theme) => data<Card>(`/v1/themes/${theme}?lang=${lang}`)),
    );
    type Card = { lines: { statement: string; speaker: string; speaker_words?: string }[] };
    return new Set(
      cards.flatMap(({ lines }) =>
        lines.map(
          ({ statement, speaker, speaker_words }) => `${statement} ${speaker}: ${speaker_words ?? ''}`,
        ),
      ),
    );
  };

  test('“the three” are everybody among themselves, and one side beside a partner', async () => {
    const said = await speakers('en');
    expect(said).toContain('own-2023-09-14 all: The three');
    expect(said).toContain('north-2024-03-02 all: The participants');
    expect(said).toContain('own-2023-09-14 one: Merenu');
    const voices = await service.db
      .prepare("SELECT record FROM derived WHERE kind = 'voice' AND id = 'north-2024-03-02' ORDER BY lang")
      .all<{ record: string }>();
    const kinds = voices.results.map(({ record }) =>
      (JSON.parse(record) as { voices: { words?: string; speaker: string; parties?: string[] }[] }).voices
        .filter(({ words }) => /^(?:The three|Тройка|Sautea|Саутеа)$/.test(words ?? ''))
        .map(({ words, speaker, parties = [] }) => `${words}: ${speaker} ${parties.join()}`.trim()),
    );
    expect(kinds).toEqual([
      ['The three: some', 'Sautea: one QS'],
      ['Тройка: some', 'Саутеа: one QS'],
    ]);
  });

  test('no page speaks of the region of another collection', async () => {
    const pages = [
      ...[
        '/',
        '/?ui=ru',
        '/formulas',
        '/questions',
        '/questions/three-together',
        '/matrix',
        '/partners/north',
      ],
      ...[
        '/statements',
        '/statements/own-2023-09-14',
        '/compare/north-2021-06-10/harbour-2022-11-18',
        '/shared',
      ],
      ...[
        '/search?q=reef',
        '/method',
        '/method?ui=ru',
        '/formulas/living-reef?ui=ru',
        '/llms.txt',
        '/openapi.json',
      ],
    ];
    for (const path of pages) {
      const reply = await ask(path, 'text/html');
      expect(reply.status, path).toBe(200);
      const words = (await reply.text())
        .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]*>/g, ' ');
      expect(words, path).not.toMatch(
        /Central Asia|\bC5\b|Центральн\S+ Ази|\bthe five\b|пят[ьи] стран|Kazakh|Uzbek|Казах|Узбек/i,
      );
    }
  });

  test('a Russian page calls its meetings, places and states as the collection does', async () => {
    const factsOf = async (id: string) => {
      const html = await (await ask(`/statements/${id}?ui=ru`, 'text/html')).text();
      return html.slice(html.indexOf('<dl class="facts">'), html.indexOf('</dl>'));
    };
    const north = await factsOf('north-2021-06-10');
    expect(north).toContain('<dd lang="ru">Тройка и Нортмарк</dd>');
    expect(north).toContain('<dd>Якорная бухта</dd>');
    expect(north).toContain('<dd>Мерену, Саутеа, Тавора и Нортмарк</dd>');
    expect(await factsOf('harbour-2022-11-18')).toContain('<dd lang="ru">Причальный диалог</dd>');
    // What it has no name for stays as it is, and is marked as English.
    expect(await factsOf('own-2023-09-14')).toContain('<dd lang="en">Meetings of the Lagoon Three</dd>');
    expect(await (await ask('/statements?ui=ru', 'text/html')).text()).toContain('Старый Причал');
    const figure = await (await ask('/embed/statements/harbour-2022-11-18?ui=ru', 'text/html')).text();
    expect(figure).toContain('Старый Причал');
  });

  test('a statement is found by what the collection calls its place and its parties', async () => {
    const found = async (words: string) => {
      const { statements } = await data<{ statements: Named[] }>(
        `/v1/statements?find=${encodeURIComponent(words)}`,
      );
      return statements.map(({ id }) => id).sort();
    };
    expect(await found('якорная бухта')).toEqual(['north-2021-06-10']);
    expect(await found('Саутеа-Таун')).toEqual(['own-2023-09-14']);
    expect(await found('портовая лига')).toEqual(['harbour-2022-11-18', 'harbour-2025-05-07']);
  });

  test('its own meetings are cited under the names of its states', async () => {
    const [item] = await data<{ author: { literal: string }[] }[]>('/v1/cite?statement=own-2023-09-14');
    expect(item?.author.map(({ literal }) => literal)).toEqual(['Merenu', 'Sautea', 'Tavora']);
  });
});

test('the questions are its own, answered from its texts, and asked in words', async () => {
  const { questions } = await data<{ questions: (Named & { verdict: string })[] }>('/v1/questions');
  expect(questions.map(({ id, verdict }) => `${id}: ${verdict}`)).toEqual([
    'reef-everywhere: confirmed',
    'pilots-north-only: confirmed',
    'three-together: confirmed',
  ]);
  const page = await (await ask('/questions/pilots-north-only', 'text/html')).text();
  expect(page).toContain('exchange of pilots');
});

test('an agent is offered the themes of the collection', async () => {
  const reply = await fetch(new URL('/mcp', service.origin), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'read_theme', arguments: { theme: 'reeef' } },
    }),
  });
  expect(await reply.text()).toContain('\\"nearest\\":\\"reef\\"');
});

describe('a collection folder', () => {
  const read = async (files: Readonly<Record<string, string>>, without: readonly string[] = []) => {
    const { path, dispose } = await scratchFolder();
    try {
      await cp(join(lagoon, 'collection'), path, { recursive: true });
      for (const name of without) await rm(join(path, name), { recursive: true });
      await writeFiles(path, files);
      const { vocabulary, problems } = await readCollectionFolder(path);
      return {
        ...readVocabulary(vocabulary),
        problems: problems.map(({ rule, file }) => `${file} [${rule}]`),
      };
    } finally {
      await dispose();
    }
  };

  test('tells what is misspelt in its formulas and questions, with what was meant', async () => {
    const { path, dispose } = await scratchFolder();
    const formula = { id: 'kelp', nmae: 'kelp', patterns: { en: ['kelp'] } };
    const reef = { theme: 'reef', order: 1, title: 'Reef', formulas: [formula] };
    const question = {
      ...{
        id: 'kelp',
        asks: 'Who?',
        claim: 'All.',
        source: { outlet: 'Nobody', year: 2024, basis: 'stated' },
      },
      tests: [{ kind: 'find', find: { formula: 'tide-warnin' }, expect: 'every', in: {} }],
    };
    const asked = { collection: 'lagon', theme: 'claims', order: 1, title: 'Claims', questions: [question] };
    try {
      await cp(join(lagoon, 'collection'), path, { recursive: true });
      await writeFiles(path, {
        'formulas/kelp.json': JSON.stringify(reef),
        'questions/lagoon.json': JSON.stringify(asked),
      });
      const told = (await readCollectionFolder(path)).problems.map(formatProblem).join('\n');
      expect(told).toContain('Unrecognized key: "nmae"; did you mean "name"?');
      expect(told).toContain('formulas.0.name: must be given');
      expect(told).toContain('there is no formula "tide-warnin"; did you mean "tide-warning"?');
      expect(told).toContain('"lagon" is not this collection; did you mean "lagoon"?');
    } finally {
      await dispose();
    }
  });

  test('without formulas is searched for those that are about no region', async () => {
    const { formulas, themes: named, questions, problems } = await read({}, ['formulas', 'questions']);
    expect(problems).toEqual([]);
    expect(questions).toEqual([]);
    const ids = new Set(formulas.map(({ id }) => id));
    for (const id of ['un-charter', 'climate-change', 'terrorism-named']) expect(ids).toContain(id);
    for (const id of ['aral-sea', 'region-named', 'stable-prosperous-region', 'china-central-asia-spirit'])
      expect(ids).not.toContain(id);
    expect(JSON.stringify(formulas.map(({ name, names, note }) => [name, names, note]))).not.toMatch(
      /Central Asia|C5|Центральн\S+ Ази|中亚|Kazakh|Uzbek|Turkmen|Kyrgyz|Tajik/,
    );
    expect(named.map(({ id }) => id)).toEqual(themes.map(({ id }) => id));
  });

  test('that has an empty folder of formulas is searched for none', async () => {
    const { formulas, themes: named } = await read({ 'formulas/README.md': 'None.' }, [
      'formulas',
      'questions',
    ]);
    expect([formulas, named]).toEqual([[], []]);
  });

  test('names every mistake, and leaves out the file that has it', async () => {
    const voyage = JSON.parse(await readFile(join(lagoon, 'collection/formulas/voyage.json'), 'utf8'));
    const questions = JSON.parse(await readFile(join(lagoon, 'collection/questions/lagoon.json'), 'utf8'));
    const { problems, formulas } = await read({
      'formulas/broken.json': '{',
      'formulas/twice.json': JSON.stringify({ ...voyage, theme: 'twice', order: 9 }),
      'questions/far.json': JSON.stringify({ ...questions, collection: 'elsewhere' }),
      'questions/unknown.json': JSON.stringify(questions).replaceAll('living-reef', 'dead-reef'),
    });
    expect(new Set(problems)).toEqual(
      new Set([
        'formulas/broken.json [formula/json]',
        'formulas/voyage.json [formula/id]',
        'questions/far.json [question/collection]',
        'questions/unknown.json [question/formula]',
      ]),
    );
    expect(formulas.map(({ theme }) => theme)).not.toContain('broken');
  });

  test('names what no record has, where every record could be read', async () => {
    const collection = await readFile(join(lagoon, 'collection/collection.json'), 'utf8');
    const misspelt = { 'collection.json': collection.replace('"Old Pier"', '"Old Peer"') };
    expect((await read(misspelt)).problems).toEqual(['collection.json [collection/names]']);
    expect((await read({ ...misspelt, 'north/north-2021-06-10.json': '{' })).problems).toEqual([
      'north/north-2021-06-10.json [record/json]',
    ]);
  });

  test('that is imported from Markdown keeps its formulas', async () => {
    const { path, dispose } = await scratchFolder();
    try {
      const [from, out] = [join(path, 'from'), join(path, 'out')];
      await cp(join(lagoon, 'texts'), from, { recursive: true });
      await cp(join(lagoon, 'collection/formulas'), join(from, 'formulas'), { recursive: true });
      await writeFiles(from, {
        'series.tsv': 'file\tseries\tdate\ttitle\nown-2023-09-14.en.md\town\t2023-09-14\tReef declaration\n',
      });
      await importFolder(from, out, importOptions(from, {}));
      const { vocabulary } = await readCollectionFolder(out);
      expect(readVocabulary(vocabulary).themes.map(({ id }) => id)).toEqual(['reef', 'voyage']);
    } finally {
      await dispose();
    }
  });

  test('of the project is what the Worker holds already', async () => {
    const { vocabulary, problems } = await readCollectionFolder(join(project, 'statements'));
    expect(problems).toEqual([]);
    expect(vocabulary).toBeNull();
    expect(readVocabulary(vocabulary).formulas).toBe(lexicon);
  });

  test('whose formulas change is read anew by the next load', async () => {
    const folder = join(scratch.path, 'lagoon');
    const file = join(folder, 'formulas/voyage.json');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('open sea lanes between', 'free sea lanes between'),
    );
    const { vocabulary } = await readCollectionFolder(folder);
    expect(readVocabulary(vocabulary).formulas.map(({ name }) => name)).toContain(
      'free sea lanes between the islands',
    );
  });
});
