import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { extractFeedItem } from '../../src/ingest/extract/feed.ts';
import { extractMarkdown } from '../../src/ingest/extract/markdown.ts';
import { parseCollection } from '../../src/statement/index.ts';
import { saveCollection } from '../../src/store/index.ts';
import { emptyDatabase } from '../store/database.ts';
import { saveStatement } from '../store/save-one.ts';
import { NOW, newText, service } from './collection.ts';

/**
 * What two statements of the Five with the United States say, as it was read in them by eye, each asked for in one
 * request. The texts are not part of the project: where the reference folder is not there, nothing is asked.
 */
const given = import.meta.glob<string>('../../../shared/statements/c5/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const records = import.meta.glob<string>(
  '../../statements/{collection,us/us-2021-07-16,us/us-2023-09-21}.json',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const fileOf = (date: string) => Object.entries(given).find(([path]) => path.includes(`/us-${date}`))?.[1];
const [tashkent, newYork] = [fileOf('2021-07-16'), fileOf('2023-09-21')];
const ask = service();

interface Theme {
  readonly texts: readonly unknown[];
  readonly formulas: readonly { readonly id: string; readonly hits: number }[];
  readonly lines: readonly {
    readonly formula: string;
    readonly statement: string;
    readonly match: string;
    readonly slots: Readonly<Record<string, { readonly words: string }>>;
    readonly order: readonly string[];
    readonly names: readonly string[];
    readonly speaker: string;
    readonly step: string | null;
  }[];
}
async function theme(id: string): Promise<Theme> {
  const response = await ask(`/v1/themes/${id}?series=us`);
  expect(response.status).toBe(200);
  return (await response.json()) as Theme;
}

describe.skipIf(tashkent === undefined || newYork === undefined)(
  'two statements with the United States',
  () => {
    beforeAll(async () => {
      await emptyDatabase();
      const parsed = parseCollection(
        Object.entries(records).map(([path, content]) => ({
          file: path.replace('../../statements/', ''),
          content,
        })),
      );
      if (!parsed.collection) throw new Error('collection.json cannot be read');
      await saveCollection(env.DB, parsed.collection, NOW);
      const bodies = new Map([
        ['us-2021-07-16', extractFeedItem(tashkent ?? '').text],
        ['us-2023-09-21', extractMarkdown(newYork ?? '').text],
      ]);
      for (const record of parsed.statements)
        await saveStatement(env.DB, record, [await newText(bodies.get(record.id) ?? '', 'en')], NOW);
      await deriveCollection(env.DB, { now: NOW });
    });

    const placesOf = async (id: string, formula: string) =>
      (await theme(id)).lines
        .filter((line) => line.formula === formula)
        .map(({ statement, match, slots, order, names }) => ({
          year: statement.slice(3, 7),
          match: match.toLowerCase(),
          slots: Object.fromEntries(Object.entries(slots).map(([name, { words }]) => [name, words])),
          order,
          names,
        }));

    test('the sovereignty triad stands once, in 2023: independence first, and it is that of all states', async () => {
      const response = await ask('/v1/formulas/sovereignty-triad');
      expect(await response.json()).toMatchObject({
        texts: 2,
        texts_with: 1,
        hits: 1,
        lines: [
          {
            statement: 'us-2023-09-21',
            order: ['independence', 'sovereignty', 'territorial integrity'],
            slots: { whose: { words: 'all states' } },
          },
        ],
      });
    });

    test('whose sovereignty: of all states, and a second time, as a pair, of the Central Asian states', async () => {
      const { texts, lines } = await theme('sovereignty');
      expect(texts).toHaveLength(2);
      const owned = lines.flatMap(({ statement, order, slots }) =>
        slots.whose ? [[statement, order, slots.whose.words]] : [],
      );
      expect(owned).toEqual([
        ['us-2023-09-21', ['independence', 'sovereignty', 'territorial integrity'], 'all states'],
        ['us-2023-09-21', ['sovereignty', 'independence'], 'the Central Asian states'],
      ]);
    });

    test('corridors: the Trans-Caspian one in 2023 only, none of the other partners’ brands in either', async () => {
      const { formulas, lines } = await theme('connectivity');
      const hits = new Map(formulas.map((formula) => [formula.id, formula.hits]));
      for (const brand of [
        'belt-and-road',
        'global-gateway',
        'north-south-corridor',
        'chabahar',
        'trans-afghan-corridor',
      ])
        expect(hits.get(brand), brand).toBe(0);
      const named = (formula: string) =>
        lines
          .filter((line) => line.formula === formula)
          .map(({ statement, match }) => `${statement.slice(3, 7)} ${match}`);
      expect(named('trans-caspian-corridor')).toEqual([
        '2023 Trans-Caspian Trade Route',
        '2023 Middle Corridor',
        '2023 Middle Corridor',
      ]);
      expect(named('pgi').map((place) => place.slice(0, 8))).toEqual(['2023 Par', '2023 PGI', '2023 PGI']);
      // Three places in 2021 and one in 2023 link Central with South Asia.
      expect((await placesOf('connectivity', 'central-and-south-asia')).map(({ year }) => year)).toEqual([
        '2021',
        '2021',
        '2021',
        '2023',
      ]);
      expect(named('transport-corridors')).toContain('2023 Economic and Energy Corridor');
    });

    test('Afghanistan: a peace process in 2021, an inclusive government and a self-reliant state in 2023', async () => {
      const { lines } = await theme('afghanistan');
      const said = (year: string) =>
        lines.filter(({ statement }) => statement.slice(3, 7) === year).map(({ formula }) => formula);
      // Clauses that only name the country are lines too, once each.
      expect(said('2021')).toEqual([
        'peace-process',
        'afghanistan-named',
        'peace-process',
        'afghanistan-named',
        'no-government-by-force',
        'afghanistan-named',
        'afghanistan-named',
      ]);
      expect(said('2023')).toEqual([
        'situation-in-afghanistan',
        'peaceful-stable-country',
        'free-of-terrorism-war-drugs',
        'free-of-terrorism-war-drugs',
        'afghanistan-named',
      ]);
      const stable = await placesOf('afghanistan', 'peaceful-stable-country');
      expect(stable.map(({ year, order }) => [year, order])).toEqual([
        ['2023', ['sovereign', 'self-reliant']],
      ]);
      expect((await placesOf('rights', 'inclusive-government')).map(({ year }) => year)).toEqual(['2023']);
      expect((await placesOf('terrorism', 'territory-not-used')).map(({ year }) => year)).toEqual(['2021']);
    });

    test('human rights: twice in each text, once of them each time about Afghanistan', async () => {
      const places = await placesOf('rights', 'human-rights');
      expect(places.map(({ year, slots, names }) => [year, slots.whose ?? null, names])).toEqual([
        ['2021', null, ['South and Central Asia']],
        ['2021', 'all Afghans', ['Afghans']],
        ['2023', null, ['Afghanistan']],
        ['2023', null, []],
      ]);
      const speakers = (await theme('rights')).lines
        .filter(({ formula }) => formula === 'human-rights')
        .map(({ speaker }) => speaker);
      expect(speakers.every((speaker) => speaker === 'all' || speaker === 'text')).toBe(true);
    });

    test('the Charter is cited in 2023 only, twice', async () => {
      expect((await placesOf('un-charter', 'un-charter')).map(({ year }) => year)).toEqual(['2023', '2023']);
    });
  },
);
