import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { saveStatement } from '../store/save-one.ts';
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

describe('a text in better custody', () => {
  const declaration = specimens.find((one) => one.id === 'specimen-2023-04-18-east');

  test('takes the place of a reprint; both stay addressable, and the page shows what differs', async () => {
    const version = declaration?.texts.find(({ lang }) => lang === 'zh');
    const before = await (await ask(`/v1/statements/${declaration?.id}/text?lang=zh`)).text();
    expect(before).toContain('互信');
    if (!declaration || !version) throw new Error('no Chinese specimen');
    const text = await newText(before.replace('互信', '互信和互助'), 'zh', {
      issuer: version.issuer,
      provenance: { source: 'https://liandra.example/declaration', kind: 'publisher' },
    });
    await saveStatement(env.DB, declaration, [text], LATER);
    // A service that has read nothing yet of what was stored before.
    const askAnew = service();
    const of = async (path: string) => (await askAnew(`/statements/${declaration.id}${path}`)).text();
    const { versions: all } = (await (
      await askAnew(`/v1/statements/${declaration.id}/versions?lang=zh`)
    ).json()) as Versions;
    const [later, earlier] = all;
    expect([later?.sha256, later?.current, earlier?.current]).toEqual([text.sha256, true, false]);
    expect(later).toMatchObject({ custody: 'publisher' });
    expect(earlier).toMatchObject({ custody: 'reprint', superseded_by: { sha256: text.sha256 } });

    const page = await of('?lang=zh');
    expect(page).not.toContain('class="standing"');
    expect(page).toContain('On 4\u00a0March 2027 this text replaced an earlier copy.');
    expect(page).toMatch(
      /The earlier copy: authentic text \([^.]+ reprinted by Selvane Courier \(invented\)\./,
    );
    expect(page).toContain('1 passage differs.');
    const address = /href="(\/compare\/[^"]+)">Compare the two/.exec(page)?.[1] ?? '';
    const comparison = await (await askAnew(decodeURIComponent(address))).text();
    expect(comparison).toContain('Two versions of one text');
    expect(comparison).toMatch(/<h1>Teravo declaration \(invented\), 2023, version 1 and .+version 2<\/h1>/);

    const old = await of(`@${earlier?.sha256.slice(0, 12)}?lang=zh`);
    expect(old).toContain('reprinted by Selvane Courier (invented)');
    expect(old).toContain('On 4\u00a0March 2027 it was replaced by another copy.');
    expect(await (await askAnew(`/v1/texts/${earlier?.sha256}`)).text()).toBe(before);
  });
});
