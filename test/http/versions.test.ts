import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { saveStatement } from '../../src/store/index.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';
import { expectProblem } from './problem.ts';

const [record] = specimens;
const id = record?.id ?? '';
const LATER = '2027-03-04T05:06:07.000Z';

interface Version {
  readonly lang: string;
  readonly version: number;
  readonly sha256: string;
  readonly added: string;
  readonly current: boolean;
  readonly text: string;
  readonly superseded_by?: { readonly sha256: string };
}
interface Versions {
  readonly statement: string;
  readonly total: number;
  readonly versions: readonly Version[];
}

beforeAll(async () => {
  await loadSpecimens();
  if (!record) throw new Error('no specimen');
  const issuer = record.texts[0]?.issuer ?? '';
  await saveStatement(
    env.DB,
    record,
    [await newText('The Five corrected a misprint.', 'en', { issuer })],
    LATER,
  );
});

const ask = service();
const versions = async (query = '') =>
  (await (await ask(`/v1/statements/${id}/versions${query}`)).json()) as Versions;

describe('the versions of the texts of a statement', () => {
  test('are all there, the newest first, and say what replaced them', async () => {
    const { total, versions: all } = await versions();
    expect(total).toBe(all.length);
    const [newest, oldest] = all.filter(({ lang }) => lang === 'en');
    expect([newest?.version, newest?.current, newest?.added]).toEqual([2, true, LATER]);
    expect(newest?.superseded_by).toBeUndefined();
    expect([oldest?.version, oldest?.current, oldest?.added]).toEqual([1, false, NOW]);
    expect(oldest?.superseded_by?.sha256).toBe(newest?.sha256);
    for (const { text, sha256 } of all) {
      const reply = await ask(text);
      expect(reply.headers.get('ETag')).not.toBeNull();
      expect(text).toBe(`/v1/texts/${sha256}`);
    }
  });

  test.each([
    ['?at=2026-11-21', 1],
    ['?at=2026-11-21T12:00:00Z', 1],
    ['?at=2027-03-04T05:06:06Z', 1],
    ['?at=2027-03-04', 2],
    ['?at=2030', 2],
    ['?lang=en&at=2026-12', 1],
  ])('%s gives the one that was current then', async (query, version) => {
    const { versions: then } = await versions(query);
    expect(then.filter(({ lang }) => lang === 'en').map((one) => one.version)).toEqual([version]);
  });

  test('are none before the first was stored, and of the language asked for only', async () => {
    expect((await versions('?at=2026-11-21T11:59:59Z')).versions).toEqual([]);
    expect((await versions('?lang=ru')).versions).toEqual([]);
  });

  test('are a TimeMap (RFC 7089), and each wording says when it was stored and where its TimeMap is', async () => {
    const response = await ask(`/v1/statements/${id}/versions?lang=en&format=link`);
    expect(response.headers.get('Content-Type')).toBe('application/link-format; charset=utf-8');
    const map = await response.text();
    expect(map).toMatch(
      /^<http:\/\/localhost\/v1\/statements\/[^>]+\/text\?lang=en>; rel="original",\n<[^>]+format=link>; rel="self"; type="application\/link-format"/,
    );
    const mementos = [...map.matchAll(/<([^>]+)>; rel="([a-z ]*memento)"; datetime="([^"]+)"/g)];
    expect(mementos.map((match) => match[2])).toEqual(['first memento', 'last memento']);
    const [first] = mementos;
    expect(first?.[3]).toBe('Sat, 21 Nov 2026 12:00:00 GMT');
    const wording = await ask(first?.[1] ?? '');
    expect(wording.headers.get('Memento-Datetime')).toBe(first?.[3]);
    expect(wording.headers.get('Link')).toContain(
      `</v1/statements/${id}/versions?lang=en&format=link>; rel="timemap"; type="application/link-format"`,
    );
    expect(wording.headers.get('Link')).toContain(`</v1/statements/${id}/text?lang=en>; rel="original"`);
  });

  test.each([
    ['no-such/versions', 404, 'id'],
    [`${id}/versions?at=soon`, 400, 'at'],
    [`${id}/versions?at=2026-11-21T25:00:00Z`, 400, 'at'],
    [`${id}/versions?lang=EN`, 400, 'lang'],
    [`${id}/versions?limit=1`, 400, 'limit'],
  ])('%s is refused with %i', async (path, status, parameter) => {
    expect((await expectProblem(await ask(`/v1/statements/${path}`), status)).parameter).toBe(parameter);
  });
});
