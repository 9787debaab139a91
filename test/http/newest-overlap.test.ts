import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { collectionRecord } from '../../src/statement/index.ts';
import { saveCollection, saveStatements } from '../../src/store/index.ts';
import record from '../../statements/collection.json';
import { emptyDatabase } from '../store/database.ts';
import { NOW, newText, service, specimens } from './collection.ts';

const EN = 'The sides will build a common road over the high pass. They will keep the river clean for all.';
const RU = 'Стороны построят общую дорогу через высокий перевал. Они сохранят реку чистой для всех.';
const ZH = '双方将修建一条穿越高山口的公路。双方将保持河流清洁。';

/** Partner → its texts; the last statement of the first is newer and has no English. */
const STATEMENTS = [
  ['Aram', '2020-01-01', { en: EN }],
  ['Aram', '2022-01-01', { ru: `${RU} Они довольны.`, zh: ZH }],
  ['Belun', '2021-01-01', { en: `${EN} All are glad.`, ru: RU }],
  ['Corra', '2021-06-01', { en: `${EN} So be it.` }],
] as const;

beforeAll(async () => {
  await emptyDatabase();
  await saveCollection(env.DB, collectionRecord.parse(record), NOW);
  const [first] = specimens;
  if (!first) throw new Error('no specimen');
  const statements = await Promise.all(
    STATEMENTS.map(async ([partner, adopted, texts]) => ({
      record: { ...first, id: `specimen-${partner.toLowerCase()}-${adopted}`, adopted, partner, texts: [] },
      texts: await Promise.all(Object.entries(texts).map(([lang, body]) => newText(body, lang))),
    })),
  );
  await saveStatements(env.DB, statements, NOW);
  await deriveCollection(env.DB, { now: NOW });
});

/** Words of `own` in runs of four that `other` has too, clause by clause: counted without any index. */
function naiveCovered(own: string, other: string): number {
  const clauses = (text: string) =>
    text
      .toLowerCase()
      .split('.')
      .map((clause) => clause.match(/\p{L}+/gu) ?? []);
  const runs = new Set(
    clauses(other).flatMap((words) => words.map((_, at) => words.slice(at, at + 4).join(' '))),
  );
  return clauses(own).reduce((sum, words) => {
    const covered = new Set<number>();
    for (let at = 0; at + 4 <= words.length; at++)
      if (runs.has(words.slice(at, at + 4).join(' '))) for (let of = 0; of < 4; of++) covered.add(at + of);
    return sum + covered.size;
  }, 0);
}

test('the overlap on the home page counts the newest statement of each partner, whatever its languages', async () => {
  const page = await (await service()('/?ui=en', { headers: { Accept: 'text/html' } })).text();
  const table = /<table class="matrix[\s\S]*?<\/table>/.exec(page)?.[0] ?? '';
  const [, ...rows] = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) => row ?? '');
  const sides = rows.map((row) => /\/statements\/(specimen-[a-z]+-[\d-]+)/.exec(row)?.[1] ?? '');
  expect([...sides].sort()).toEqual([
    'specimen-aram-2022-01-01',
    'specimen-belun-2021-01-01',
    'specimen-corra-2021-06-01',
  ]);
  const textsOf = (id: string): Readonly<Record<string, string>> =>
    STATEMENTS.find(([partner, adopted]) => id === `specimen-${partner.toLowerCase()}-${adopted}`)?.[2] ?? {};
  rows.forEach((row, at) => {
    const cells = [...row.matchAll(/<td[\s\S]*?<\/td>/g)].map(([cell]) => cell);
    sides.forEach((side, column) => {
      if (column === at) return;
      const [mine, theirs] = [textsOf(sides[at] ?? ''), textsOf(side)];
      const lang = ['en', 'ru', 'zh'].find((one) => one in mine && one in theirs);
      const cell = cells[column] ?? '';
      if (lang === undefined) expect(cell).toContain('no language in common');
      else {
        const covered = naiveCovered(mine[lang] ?? '', theirs[lang] ?? '');
        expect(covered).toBeGreaterThan(0);
        expect(cell).toMatch(new RegExp(`cell-words">${covered} <span class="vh">words</span> ${lang}<`));
      }
    });
  });
  expect(table.match(/no language in common/g)).toHaveLength(2);
});
