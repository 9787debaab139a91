import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../src/ingest/commands/import.ts';
import { runPin } from '../../src/ingest/commands/pin.ts';
import { readCollectionFolder } from '../../src/ingest/corpus/collection.ts';
import { asId, partnerName } from '../../src/ingest/corpus/imported-names.ts';
import { importMarkdown } from '../../src/ingest/corpus/markdown-collection.ts';
import { parseCollection, partnerIn } from '../../src/statement/index.ts';
import { scratchContext, scratchFolder, writeFiles } from './scratch.ts';

const options = { id: 'demo', title: 'Demo', hub: 'the Five' };

const markdown = (facts: string, body = 'The parties met in Talvern, an invented city.') =>
  `---\n${facts}\n---\n\n${body}\n`;

const file = (name: string, facts: string, body?: string) => ({ file: name, content: markdown(facts, body) });

const idsOf = (...files: { file: string; content: string }[]) =>
  importMarkdown(files, undefined, options).statements.map(({ record }) => record.id);

describe('the name of a series', () => {
  test.each([
    ['us', 'US'],
    ['northern-federation', 'Northern Federation'],
    ['new-zealand', 'New Zealand'],
    ['japan-korea', 'Japan–Korea'],
    ['papua-new-guinea-fiji-chile', 'Papua New Guinea–Fiji–Chile'],
    ['japan-and-others', 'Japan And Others'],
    ['forum-28', 'Forum-28'],
    ['Harbour League', 'Harbour League'],
  ])('%s is written %s', (series, name) => {
    expect(partnerName(series)).toBe(name);
  });

  test.each([
    ['japan-korea', 'Япония–Корея'],
    ['saudi', 'Саудовская Аравия'],
    ['africa', 'Африка'],
    ['northern-federation', 'Northern Federation'],
  ])('of %s is %s on a Russian page', (series, name) => {
    expect(partnerIn(partnerName(series), 'ru')).toMatch(new RegExp(name.replace('Корея', '.*Корея')));
  });
});

describe('importing Markdown with front matter', () => {
  test('gives records that a collection accepts', () => {
    const imported = importMarkdown(
      [file('a.md', "title: 'First'\ndate: '2021-05-14'\nsource_url: https://example.org/first")],
      'file\tseries\tdate\ttitle\na.md\tNorthern Federation\t2021-05-14\tFirst',
      options,
    );
    const parsed = parseCollection([
      { file: 'collection.json', content: JSON.stringify(imported.collection) },
      ...imported.statements.map(({ record }) => ({
        file: `${record.series}/${record.id}.json`,
        content: JSON.stringify(record),
      })),
    ]);
    expect(parsed.problems).toEqual([]);
    expect(parsed.statements[0]).toMatchObject({
      id: 'northern-federation-2021-05-14',
      texts: [{ lang: 'en', issuer: 'example.org', rights: { redistribute: 'unclear' } }],
    });
    expect(parsed.collection?.series).toMatchObject([{ partner: 'Northern Federation' }]);
  });

  test('spells a partner as the titles of its statements do, and does not trust a title in capitals', () => {
    const titled = (title: string, date: string) => file(`${date}.md`, `title: '${title}'\ndate: '${date}'`);
    const files = [
      titled('Vision of the NORPACT Summit', '2021-05-14'),
      titled('NORPACT and Velt, a joint statement', '2022-05-14'),
      titled('JOINT STATEMENT WITH VELTMARK', '2023-05-14'),
      titled('Joint statement with Veltmark', '2024-05-14'),
    ];
    const rows = files.map(({ file }, index) => `${file}\t${index < 2 ? 'norpact' : 'veltmark'}`);
    const { collection } = importMarkdown(files, ['file\tseries', ...rows].join('\n'), options);
    expect(collection.series.map(({ partner }) => partner)).toEqual(['NORPACT', 'Veltmark']);
  });

  test.each([
    [
      'as a spreadsheet writes it',
      '"Declaration of the ""Open Wells"""\tru',
      'Declaration of the "Open Wells"',
    ],
    ['as a person writes it', '"Open Wells", a declaration\tru', '"Open Wells", a declaration'],
  ])('reads a title in quotes, %s, and the rows behind it', (_, cells, title) => {
    const table = `file\tseries\tdate\ttitle\tlang\r\na.md\tnorth\t2021-05-14\t${cells}\r\nb.md\tnorth\t2022-05-14\tSecond\ten\r\n`;
    const bare = (name: string) => ({
      file: name,
      content: 'The parties met in Talvern, an invented city.\n',
    });
    const { statements, problems } = importMarkdown([bare('a.md'), bare('b.md')], table, options);
    expect(problems).toEqual([]);
    expect(statements.map(({ record }) => [record.title, record.texts[0]?.lang])).toEqual([
      [title, 'ru'],
      ['Second', 'en'],
    ]);
  });

  test('front matter that ends the file leaves no text, and is not read as text', () => {
    const ended = { file: 'a.md', content: "---\ntitle: 'T'\ndate: '2021-05-14'\n---" };
    expect(importMarkdown([ended], undefined, options).problems.map(({ rule }) => rule)).toEqual([
      'import/empty',
    ]);
  });

  test('tells statements of one day apart by a word of their own title, in whatever order they come', () => {
    const energy = file('b.md', "title: 'Statement on energy'\ndate: '2021-05-14'");
    const water = file('c.md', "title: 'Statement on water'\ndate: '2021-05-14'");
    expect(idsOf(energy, water)).toEqual(['all-2021-05-14-energy', 'all-2021-05-14-water']);
    expect(idsOf(water, energy)).toEqual(['all-2021-05-14-water', 'all-2021-05-14-energy']);
  });

  test('numbers statements of one day that have the same title', () => {
    const same = ['a.md', 'b.md'].map((name) => file(name, "title: 'Statement'\ndate: '2021-05-14'"));
    expect(new Set(idsOf(...same)).size).toBe(2);
  });

  test.each([
    ['no date', file('undated.md', 'title: T'), 'no date'],
    ['no title', file('x.md', "date: '2021-05-14'"), 'no title'],
    ['no text', file('x.md', "title: T\ndate: '2021-05-14'", ' '), 'no text'],
    ['a day that no calendar has', file('x.md', 'title: T\ndate: 2021-02-30'), 'no day of the calendar'],
    [
      'an address that is none',
      file('x.md', 'title: T\ndate: 2021-05-14\nsource_url: www.x.org'),
      'www.x.org',
    ],
    [
      'a language that is none',
      file('x.md', 'title: T\ndate: 2021-05-14\nlang: English'),
      'no language code',
    ],
    ['front matter that is not YAML', file('x.md', 'title: [T'), ''],
  ])('leaves out a file with %s and says why', (_, broken, message) => {
    const imported = importMarkdown([broken], undefined, options);
    expect(imported.statements).toEqual([]);
    expect(imported.problems).toHaveLength(1);
    expect(imported.problems[0]?.file).toBe(broken.file);
    expect(imported.problems[0]?.message).toContain(message);
  });

  test('takes a date that YAML reads as a date, or the one that the file name begins with', () => {
    expect(idsOf(file('2021-05-14-x.md', 'title: T'))).toEqual(['all-2021-05-14']);
    expect(idsOf(file('x.md', 'title: T\ndate: 2021-05-14'))).toEqual(['all-2021-05-14']);
    expect(idsOf(file('x.md', 'title: T\ndate: 2021-05-14T10:00:00Z'))).toEqual(['all-2021-05-14']);
  });
});

describe('what a record takes from a file', () => {
  const only = (facts: string, body?: string, table?: string) =>
    importMarkdown([file('x.md', `title: T\ndate: 2021-05-14\n${facts}`, body)], table, options);
  const textOf = (facts: string, body?: string) => only(facts, body).statements[0]?.record.texts[0];

  test('the name of a publisher, where the source is no address', () => {
    expect(textOf('source: Bulletin of the Five')).toMatchObject({
      issuer: 'Bulletin of the Five',
      sources: [],
    });
    expect(textOf('source: https://a.invalid/x')).toMatchObject({ issuer: 'a.invalid' });
  });

  test('the language that it names, else the one that it is in', () => {
    const russian =
      'Участники встретились в Талверне и договорились о дальнейшем сотрудничестве в области транспорта и торговли.';
    expect(textOf('lang: kk', russian)?.lang).toBe('kk');
    expect(textOf('', russian)?.lang).toBe('ru');
    expect(textOf('', 'T.')?.lang).toBe('en');
  });

  test('a column that says “other” names no partner', () => {
    expect(only('series: other').collection.series).toMatchObject([
      { id: 'other', partner: 'no partner assigned', unassigned: true },
    ]);
    expect(only('series: otherland').collection.series[0]?.unassigned).toBeUndefined();
  });

  test.each(['Норданская Федерация', '北方', '27 states', 'Élysée'])('a series called %s', (name) => {
    const { collection, statements } = only(`series: ${name}`);
    const parsed = parseCollection([
      { file: 'collection.json', content: JSON.stringify({ ...collection, id: asId(name) }) },
      ...statements.map(({ record }) => ({
        file: `${record.series}/${record.id}.json`,
        content: JSON.stringify(record),
      })),
    ]);
    expect(parsed.problems).toEqual([]);
    expect(parsed.collection?.series[0]?.partner).toBe(name);
  });

  test('the name of the collection, where no file says whose statements they are', () => {
    expect(only('').collection.series).toMatchObject([{ id: 'all', partner: 'Demo' }]);
  });

  test('a table that a spreadsheet saved with a byte order mark', () => {
    const { collection } = only('', undefined, '\uFEFFfile\tseries\nx.md\tNorth');
    expect(collection.series).toMatchObject([{ id: 'north', partner: 'North' }]);
  });
});

describe('the command', () => {
  const run = async (folder: string, out: string, ...more: string[]) => {
    const { context, err } = scratchContext(join(out, 'state'));
    return { code: await runImport([folder, '--out', out, ...more], context), err: err() };
  };
  const scratched = async (use: (path: string) => Promise<void>) => {
    const { path, dispose } = await scratchFolder();
    try {
      await use(path);
    } finally {
      await dispose();
    }
  };

  test('names a folder that does not exist in plain words', () =>
    scratched(async (path) => {
      await expect(run(join(path, 'nowhere'), join(path, 'out'))).rejects.toThrow('There is no folder');
    }));

  test('writes nothing where there is nothing to import, and leaves an earlier import alone', () =>
    scratched(async (path) => {
      const out = join(path, 'out');
      await writeFiles(path, {
        'good/2021-05-14-x.md': markdown('title: T'),
        'bad/README.md': '# An export',
        'bad/datapackage.json': '{}',
        'bad/undated.md': markdown('title: T'),
      });
      expect((await run(join(path, 'good'), out)).code).toBe(0);
      const before = await readFile(join(out, 'collection.json'), 'utf8');
      expect(JSON.parse(before).hub.name).toBe('the collection');
      await expect(run(join(path, 'bad'), out)).rejects.toThrow(/Nothing was written[\s\S]*undated\.md/);
      expect(await readFile(join(out, 'collection.json'), 'utf8')).toBe(before);
      await expect(run(join(path, 'bad'), join(path, 'fresh'))).rejects.toThrow('Nothing was written');
      expect(existsSync(join(path, 'fresh'))).toBe(false);
    }));

  test('replaces an earlier import and no other folder', () =>
    scratched(async (path) => {
      const from = join(path, 'from');
      await writeFiles(path, {
        'from/a.md': markdown("title: First\ndate: '2021-05-14'"),
        'mine/notes.txt': 'A year of work.',
        'written/collection.json': JSON.stringify({ id: 'written', description: 'Written by hand.' }),
      });
      for (const taken of ['from', 'mine', 'written'])
        await expect(run(from, join(path, taken))).rejects.toThrow('holds what this command did not write');
      await expect(run(from, join(path, 'mine/notes.txt'))).rejects.toThrow('is a file');
      expect(await readFile(join(path, 'mine/notes.txt'), 'utf8')).toBe('A year of work.');
      expect(existsSync(join(path, 'written/collection.json'))).toBe(true);
      expect(existsSync(join(from, 'a.md'))).toBe(true);
      const out = join(path, 'out');
      expect((await run(from, out)).code).toBe(0);
      await writeFiles(from, { 'a.md': markdown("title: First\ndate: '2022-05-14'") });
      expect((await run(from, out)).code).toBe(0);
      expect(await readdir(join(out, 'all'))).toEqual(['all-2022-05-14.json']);
      expect((await readdir(path)).sort()).toEqual(['from', 'mine', 'out', 'written']);
    }));

  test('never takes away what was changed or added since, and names it', () =>
    scratched(async (path) => {
      const [from, out] = [join(path, 'from'), join(path, 'out')];
      await writeFiles(path, { 'from/a.md': markdown("title: First\ndate: '2021-05-14'") });
      expect((await run(from, out)).code).toBe(0);
      const record = join(out, 'all/all-2021-05-14.json');
      await writeFile(record, (await readFile(record, 'utf8')).replace('First', 'Corrected'));
      await writeFiles(out, { 'NOTES.md': 'mine', '.git/HEAD': 'ref', 'sub/deep/thesis.docx': 'thesis' });
      await expect(run(from, out)).rejects.toThrow(
        /nothing was written:\n {2}\.git\/HEAD\n {2}NOTES\.md\n {2}all\/all-2021-05-14\.json\n {2}sub\/deep\/thesis\.docx\n/,
      );
      expect(await readFile(record, 'utf8')).toContain('Corrected');
      expect(await readFile(join(out, '.git/HEAD'), 'utf8')).toBe('ref');

      const forced = await run(from, out, '--force');
      expect(forced).toMatchObject({ code: 0 });
      expect(await readFile(record, 'utf8')).toContain('First');
      const aside = `${out}.before-1`;
      expect(await readFile(join(aside, 'all/all-2021-05-14.json'), 'utf8')).toContain('Corrected');
      for (const kept of ['NOTES.md', '.git/HEAD', 'sub/deep/thesis.docx'])
        expect(existsSync(join(aside, kept)), kept).toBe(true);
      expect((await readdir(path)).sort()).toEqual(['from', 'out', 'out.before-1']);
    }));

  test('sweeps what a killed import left, and nothing that a person could have written', () =>
    scratched(async (path) => {
      const ended = 2 ** 22 + 1;
      await writeFiles(path, {
        'from/a.md': markdown("title: First\ndate: '2021-05-14'"),
        [`.multivector-new-${ended}-abc/new/collection.json`]: '{}',
        [`.multivector-new-${ended}-def/earlier/NOTES.md`]: 'mine',
      });
      expect((await run(join(path, 'from'), join(path, 'out'))).code).toBe(0);
      expect((await readdir(path)).sort()).toEqual([`.multivector-new-${ended}-def`, 'from', 'out']);
    }));

  test('writes texts that can be pinned', () =>
    scratched(async (path) => {
      const out = join(path, 'out');
      await writeFiles(path, { 'from/a.md': markdown('title: First\ndate: 2021-05-14') });
      await run(join(path, 'from'), out);
      const { context } = scratchContext(join(path, 'state'));
      expect(await runPin(['--yes', '--collection', out], context)).toBe(0);
      const collection = await readCollectionFolder(out);
      expect(collection.problems).toEqual([]);
      expect(collection.statements[0]?.texts[0]?.pin).toMatchObject({ words: 8, clauses: 1 });
      await expect(run(join(path, 'from'), out)).rejects.toThrow(
        /was changed since[\s\S]*all\/all-2021-05-14\.json/,
      );
    }));
});
