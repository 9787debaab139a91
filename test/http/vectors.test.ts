import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { packVectors } from '../../src/crossing/index.ts';
import { createApp } from '../../src/http/app.ts';
import { listVectorTexts, saveVectors } from '../../src/store/index.ts';
import { splitClauses } from '../../src/text/index.ts';
import { inventedVector } from '../crossing/invented-vectors.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';
import { expectProblem } from './problem.ts';

const north = 'specimen-2022-05-20-north';
const union = 'specimen-2022-10-27-union';
const crossed = `/v1/compare?a=${north}&b=${union}&lang_a=ru&lang_b=en`;
const page = `/compare/${north}/${union}?lang_a=ru&lang_b=en`;

beforeEach(() => loadSpecimens());

/** As `enrich` stores them. */
async function enrich(statements: readonly string[] = [north, union]): Promise<void> {
  for (const { sha256, statement, lang, body } of await listVectorTexts(env.DB)) {
    if (!statements.includes(statement)) continue;
    const clauses = splitClauses(body, { lang });
    const vectors = clauses.map(({ from, to }) => inventedVector(body.slice(from, to)));
    await saveVectors(env.DB, { sha256, model: 'bge-m3', packed: packVectors(vectors, clauses) }, NOW);
  }
}

interface Reply {
  readonly a: { readonly sha256: string };
  readonly pin: string;
  readonly engine: { readonly version: string; readonly options: Readonly<Record<string, unknown>> };
  readonly rows: readonly {
    readonly kind: string;
    readonly evidence: readonly { readonly kind: string; readonly key: string }[];
  }[];
}

const read = async (path: string) => (await (await service()(path)).json()) as Reply;
const kinds = ({ rows }: Reply) => new Set(rows.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)));
const countKept = async () =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM comparison`).first<{ n: number }>())?.n ?? 0;

let asked = 0;

/** A request with work that goes on after the reply: what it makes is kept. Each is the first of its host. */
async function askAndKeep(path: string): Promise<string> {
  const context = createExecutionContext();
  const response = await createApp().request(`http://vectors-${++asked}.example${path}`, {}, env, context);
  const body = await response.text();
  await waitOnExecutionContext(context);
  return body;
}

describe('a comparison across languages where both texts have vectors', () => {
  test('takes them as evidence, and pin and engine name the model', async () => {
    const before = await read(crossed);
    expect(kinds(before)).not.toContain('model');
    await enrich();
    const reply = await read(crossed);
    expect(kinds(reply)).toContain('model');
    expect(reply.engine.options.evidence).toBe('words+bge-m3');
    expect(reply.engine.version).toBe(`${before.engine.version}+bge-m3`);
    expect(reply.pin).toContain('evidence=words%2Bbge-m3');
    expect(reply.pin).not.toBe(before.pin);
  });

  test('each pin is answered by what it names, whether the plus sign is encoded or not', async () => {
    const words = await read(crossed);
    const pinned = await read(words.pin);
    await enrich();
    const reply = await read(crossed);
    for (const pin of [reply.pin, reply.pin.replaceAll('%2B', '+')]) {
      const response = await service()(pin);
      expect(response.status).toBe(200);
      // Vectors are of this deployment: nobody may keep it for ever.
      expect(response.headers.get('Cache-Control')).not.toMatch(/immutable/);
      const again = (await response.json()) as Reply;
      expect(again.pin).toBe(reply.pin);
      expect(again.rows.map(({ evidence }) => evidence)).toEqual(reply.rows.map(({ evidence }) => evidence));
    }
    const still = await service()(words.pin);
    expect(still.headers.get('Cache-Control')).toMatch(/immutable/);
    expect(await still.json()).toEqual(pinned);
  });

  test('page, table and figure say so, in English and Russian', async () => {
    await enrich();
    const ask = service();
    const english = await (await ask(`${page}&ui=en`)).text();
    expect(english).toMatch(/Aligned by:[\s\S]*?, similar meaning \(bge-m3\)/);
    expect(english).toContain('how much that helps was not measured');
    expect(await (await ask(`${page}&ui=ru`)).text()).toMatch(
      /Сопоставлено по:[\s\S]*?, близкий смысл \(bge-m3\)/,
    );
    const csv = await (await ask(`${crossed}&format=csv`)).text();
    expect(csv).toMatch(/model:bge-m3/);
    expect(csv).toMatch(/crossed-[\d.]+\+bge-m3/);
    const figure = await (await ask(`/embed/${north}/${union}?lang_a=ru&lang_b=en&ui=en`)).text();
    expect(figure).toContain('similar meaning (bge-m3)');
  });

  test('is kept beside the one by words, and made anew when vectors come', async () => {
    const words = await askAndKeep(crossed);
    await enrich();
    const made = await askAndKeep(crossed);
    expect(made === words).toBe(false);
    expect(await countKept()).toBe(2);
    expect((await askAndKeep(crossed)) === made).toBe(true);
    await enrich();
    // Only the one by words is left.
    expect(await countKept()).toBe(1);
    expect((await askAndKeep(crossed)) === made).toBe(true);
    await env.DB.prepare('DELETE FROM vector').run();
    expect((await askAndKeep(crossed)) === words).toBe(true);
  });
});

test('several texts clause by clause go by words alone, for nothing there would name the model', async () => {
  const record = specimens.find(({ id }) => id === union);
  if (record === undefined) throw new Error('the specimen is not there');
  const alone = 'specimen-2026-01-01-south';
  const body =
    '1. Стороны подтверждают приверженность принципам Устава ООН.\n\n2. Участники осуждают терроризм во всех формах.';
  const text = await newText(body, 'ru');
  await saveStatement(env.DB, { ...record, id: alone, adopted: '2026-01-01', texts: [] }, [text], NOW);
  const address = `/v1/parallel?statements=${north},${union},${alone}`;
  const before = await service()(address);
  expect(before.status).toBe(200);
  await enrich([north, union, alone]);
  expect(await (await service()(address)).json()).toEqual(await before.json());
  const pair = await read(`/v1/compare?a=${union}&b=${alone}`);
  expect(pair.engine.options.evidence).toBe('words+bge-m3');
});

describe('without vectors of both', () => {
  const addresses = [crossed, `${crossed}&format=csv`, page, `${page}&ui=ru`];

  test('every reply is what it was, to the letter', async () => {
    const bodies = async () => Promise.all(addresses.map(async (path) => (await service()(path)).text()));
    const before = await bodies();
    await enrich([north]);
    expect(await bodies()).toEqual(before);
    // One version of a statement beside another goes by order, whatever is stored.
    const own = `/v1/compare?a=${north}&b=${north}&lang_a=en&lang_b=ru`;
    expect((await read(own)).engine.options.evidence).toBe('words');
  });

  test('an address that asks for them is refused, and told what can be had', async () => {
    const { pin } = await read(crossed);
    const asked = pin.replace('evidence=words', 'evidence=words%2Bbge-m3');
    expect(await expectProblem(await service()(asked), 404)).toMatchObject({
      parameter: 'evidence',
      value: 'words+bge-m3',
      nearest: 'words',
    });
    const engine = pin.replace(/engine=[^&]*/, '$&%2Bbge-m3');
    await expectProblem(await service()(engine), 404);
    await expectProblem(await service()(pin.replace('evidence=words', 'evidence=stars')), 400);
  });

  test.each([
    ['junk', `'junk'`],
    ['nothing', `''`],
    ['those of another text', `'vectors-1 {"size":1,"cut":[0,1],"scales":[1],"values":"fw=="}'`],
    ['half of them', 'substr(packed, 1, length(packed) / 2)'],
    ['other bytes', `replace(packed, '"values":"', '"values":"!')`],
  ])('%s in their place is passed over, and is no failure', async (_, sql) => {
    const words = await (await service()(crossed)).text();
    await enrich();
    await env.DB.prepare(`UPDATE vector SET packed = ${sql}`).run();
    const response = await service()(crossed);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(words);
  });
});
