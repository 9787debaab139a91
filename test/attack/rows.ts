import type { D1Database } from '@cloudflare/workers-types';
import type { Service } from './service.ts';

const A = 'specimen-2021-05-14-north';
const B = 'specimen-2022-05-20-north';

/** 24 sorts of junk in rows: what is spoilt, by which SQL, and which addresses read it. */
const SORTS: readonly (readonly [name: string, table: string, set: string])[] = [
  ['prepared: empty', 'text', "prepared = ''"],
  ['prepared: junk', 'text', "prepared = 'junk'"],
  ['prepared: cut', 'text', 'prepared = substr(prepared, 1, length(prepared) / 2)'],
  ['prepared: of another text', 'text', "prepared = (SELECT prepared FROM text WHERE lang = 'ru' LIMIT 1)"],
  ['clauses: empty', 'text', "clauses = ''"],
  ['clauses: none', 'text', "clauses = '[]'"],
  ['clauses: beyond the text', 'text', `clauses = '[{"from":0,"to":9999999,"paragraph":0,"kind":"item"}]'`],
  ['clauses: of another text', 'text', "clauses = (SELECT clauses FROM text WHERE lang = 'ru' LIMIT 1)"],
  ['body: empty', 'text', "body = ''"],
  ['body: other words', 'text', "body = body || ' And so on.'"],
  ['engine: unknown', 'text', "engine = 'x'"],
  ['packed: empty', 'comparison', "packed = ''"],
  ['packed: cut', 'comparison', 'packed = substr(packed, 1, length(packed) / 2)'],
  [
    'packed: numbers without end',
    'comparison',
    "packed = substr(packed, 1, 8) || '[1,1,0,1,0,0,0,99999999,0,0,99999999,1]'",
  ],
  [
    'packed: of other texts',
    'comparison',
    'packed = (SELECT packed FROM comparison ORDER BY length(packed) DESC LIMIT 1)',
  ],
  ['derived: junk', 'derived', "record = 'junk'"],
  ['derived: another shape', 'derived', `record = '{"a":[1]}'`],
  ['derived: a list', 'derived', `record = '[{}]'`],
  ['derived: cut', 'derived', 'record = substr(record, 1, length(record) / 2)'],
  ['shared wording: another shape', 'shared_wording', `record = '{"id":1}'`],
  ['statement: another shape', 'statement', `record = '{"id":1}'`],
  ['provenance: another shape', 'text', "provenance = '[]'"],
  ['shared wording: junk', 'shared_wording', "record = 'junk'"],
  ['provenance: junk', 'text', "provenance = 'junk'"],
];
const ADDRESSES = [
  `/v1/compare?a=${A}&b=${B}`,
  `/v1/statements/${A}/text`,
  `/v1/statements/${A}`,
  `/statements/${A}`,
  `/compare/${A}/${B}`,
  '/v1/matrix',
  '/v1/shared',
  '/v1/questions',
  '/v1/feed',
];

export interface RowsReport {
  readonly sorts: number;
  readonly answers: number;
  readonly right: number;
  readonly unavailable: number;
  readonly faults: readonly string[];
}

/** Spoils rows, asks, and puts them back. A fault: another answer than before, or a 5xx but 503. */
export async function spoilRows(service: Service): Promise<RowsReport> {
  let turn = 0;
  // Under a host of its own each time, so that nothing remembered is given.
  const ask = async (address: string, host: string) => {
    const response = await fetch(service.origin + address, {
      headers: { Accept: 'application/json', 'X-Turn': host },
      redirect: 'manual',
    });
    return { status: response.status, body: await response.text() };
  };
  const fresh = async (db: D1Database) => {
    turn++;
    // A new revision: what was remembered belongs to the one before.
    await db.prepare('UPDATE collection SET revision = revision + 1').run();
    await new Promise((resolve) => setTimeout(resolve, 2100));
  };
  const plain = (body: string) => body.replace(/"revision":\s*\d+|revision \d+/g, '');
  await fresh(service.db);
  const before = new Map<string, string>();
  for (const address of ADDRESSES) before.set(address, plain((await ask(address, '0')).body));
  const faults: string[] = [];
  let right = 0;
  let unavailable = 0;
  for (const [name, table, set] of SORTS) {
    await service.db.prepare(`CREATE TABLE whole AS SELECT rowid AS row, * FROM ${table}`).run();
    await service.db.prepare(`UPDATE ${table} SET ${set}`).run();
    await fresh(service.db);
    for (const address of ADDRESSES) {
      const { status, body } = await ask(address, String(turn));
      if (status === 503) unavailable++;
      else if (status === 200 && plain(body) === before.get(address)) right++;
      else faults.push(`${name}: ${address} ${status}${status === 200 ? ' with other words' : ''}`);
    }
    const column = set.split(' ')[0] ?? '';
    await service.db
      .prepare(
        `UPDATE ${table} SET ${column} = (SELECT ${column} FROM whole WHERE whole.row = ${table}.rowid)`,
      )
      .run();
    await service.db.prepare('DROP TABLE whole').run();
  }
  return { sorts: SORTS.length, answers: SORTS.length * ADDRESSES.length, right, unavailable, faults };
}
