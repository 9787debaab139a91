import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const check = (body: unknown) =>
  ask('/v1/compare', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

interface Check {
  readonly complete: boolean;
  readonly total: number;
  readonly searched: { readonly clauses: number };
  readonly summary: { readonly sentence: string; readonly clauses: Readonly<Record<string, number>> };
  readonly clauses: readonly {
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly status: string;
    readonly formulas: readonly { readonly id: string }[];
    readonly precedents: readonly {
      readonly statement: string;
      readonly score: number;
      readonly text: string;
      readonly partner: string;
    }[];
  }[];
}

describe('a draft against the collection', () => {
  test('a clause of a stored text has itself as precedent, a clause about nothing is new', async () => {
    const id = 'specimen-2022-05-20-north';
    const whole = (await (await ask(`/v1/statements/${id}/text?format=json`)).json()) as {
      clauses: { text: string; kind: string }[];
    };
    const taken = whole.clauses
      .filter(({ kind, text }) => kind === 'paragraph' && text.length > 120)
      .slice(0, 4);
    const invented = 'Seven purple walruses juggle marmalade beside the observatory every leap year.';
    const text = [...taken.map(({ text }) => text), invented].join('\n\n');
    const response = await check({ a: { text }, against: 'collection' });
    expect(response.status).toBe(200);
    const { clauses, summary } = (await response.json()) as Check;
    expect(Object.values(summary.clauses).reduce((sum, count) => sum + count, 0)).toBe(clauses.length);
    for (const { text } of taken) {
      const own = clauses.find((clause) => clause.text === text);
      expect(own?.precedents[0]).toMatchObject({ score: 1, text });
      expect(own?.status).toBe('precedent');
      const partners = own?.precedents.map(({ partner }) => partner) ?? [];
      expect(new Set(partners).size).toBe(partners.length);
    }
    expect(clauses.find((clause) => clause.text === invented)?.status).toBe('new');
  });

  test('a formula in a sentence of its own is found', async () => {
    const text =
      'The glassblowers of the coast wish for a peaceful, stable and prosperous Tarvash in their songs.';
    const { clauses } = (await (await check({ a: { text }, against: 'collection' })).json()) as Check;
    expect(clauses[0]?.formulas.map(({ id }) => id)).toContain('peaceful-stable-country');
  });

  test('is answered for Russian and Chinese texts, and for words that stand nowhere', async () => {
    for (const [lang, text] of [
      ['ru', 'Стороны подтвердили приверженность сотрудничеству в регионе.'],
      ['zh', '双方重申支持彼此的主权和领土完整。'],
      ['en', 'Xyzzy plugh frotz gnusto rezrov.'],
    ]) {
      const response = await check({ a: { text }, against: 'collection', lang });
      expect(response.status, lang).toBe(200);
    }
  });

  test('that is longer than is looked at says so', async () => {
    const text = Array.from({ length: 450 }, (_, n) => `They agreed on ferry number ${n}.`).join('\n\n');
    const long = (await (await check({ a: { text }, against: 'collection', lang: 'en' })).json()) as Check;
    expect([long.complete, long.total, long.clauses.length]).toEqual([false, 450, 400]);
    expect(long.summary.sentence).toMatch(/^The draft has 450 clauses; only the first 400 were looked at\. /);
    const short = (await (
      await check({ a: { text: 'Xyzzy plugh frotz gnusto rezrov.' }, against: 'collection', lang: 'en' })
    ).json()) as Check;
    expect([short.complete, short.total]).toEqual([true, 1]);
    expect(short.summary.sentence).toMatch(
      /^Of 1 clause 0 have a near precedent in the collection and for 1 nothing near was found\.$/,
    );
  });

  test('is held against texts in its own language only', async () => {
    const searched = async (lang: string) =>
      ((await (await check({ a: { text: 'Xyzzy.' }, against: 'collection', lang })).json()) as Check).searched
        .clauses;
    const clausesIn = async (lang: string) => {
      const ids = specimens
        .filter(({ texts }) => texts.some((text) => text.lang === lang))
        .map(({ id }) => id);
      const texts = await Promise.all(
        ids.map(async (id) => (await ask(`/v1/statements/${id}/text?format=json&lang=${lang}`)).json()),
      );
      return (texts as { clauses: unknown[] }[]).reduce((sum, { clauses }) => sum + clauses.length, 0);
    };
    expect(await searched('en')).toBe(await clausesIn('en'));
    expect(await searched('ru')).toBe(await clausesIn('ru'));
    expect(await searched('zh')).toBe(await clausesIn('zh'));
    expect(await searched('de')).toBe(0);
  });

  test('is read in its own language, and refused where that cannot be told', async () => {
    const detected = async (text: string) =>
      ((await (await check({ a: { text }, against: 'collection' })).json()) as { lang: string }).lang;
    expect(await detected('Стороны приветствуют открытие новой паромной линии через озеро.')).toBe('ru');
    expect(await detected('The parties welcome the opening of the new ferry line across the lake.')).toBe(
      'en',
    );
    expect(await detected('双方欢迎渡轮航线开通。')).toBe('zh');
    for (const lang of ['en', 'ru'])
      expect(
        await detected(
          await (await ask(`/v1/statements/specimen-2023-05-19-north/text?lang=${lang}`)).text(),
        ),
      ).toBe(lang);
    for (const text of ['Water and trade.', 'Мир, вода', '12.', '—']) {
      const problem = await expectProblem(await check({ a: { text }, against: 'collection' }), 400);
      expect(problem.parameter, text).toBe('lang');
      expect(problem.detail).toMatch(/give “lang”/);
    }
    const compared = await check({
      a: { text: 'Стороны приветствуют открытие новой паромной линии через озеро.' },
      b: { text: 'Стороны приветствовали открытие паромной линии через большое озеро.' },
    });
    expect(((await compared.json()) as { a: { lang: string } }).a.lang).toBe('ru');
  });

  test('is weighed by how rare words are in its language, not in others', async () => {
    const whole = (await (
      await ask('/v1/statements/specimen-2023-05-19-north/text?format=json&lang=ru')
    ).json()) as { clauses: { text: string }[] };
    const own = whole.clauses.filter((clause) => clause.text.length > 60).slice(2, 8);
    const text = own.map((clause) => clause.text.split(' ').slice(0, -2).join(' ')).join('\n\n');
    const scores = async () => {
      const reply = (await (await check({ a: { text }, against: 'collection', lang: 'ru' })).json()) as Check;
      return reply.clauses.flatMap(({ precedents }) => precedents.map(({ score }) => score));
    };
    const before = await scores();
    expect(before.length).toBeGreaterThan(0);
    const [record] = specimens;
    if (!record) throw new Error('no specimen');
    // Tajik shares letters and stems with Russian; many clauses of it must not make Russian words common.
    const other = Array.from({ length: 60 }, (_, n) => `Стороны регион сотрудничество развитие ${n}.`).join(
      '\n\n',
    );
    const twin = { ...record, id: 'specimen-2019-02-02-tajik', adopted: '2019-02-02' };
    await saveStatement(env.DB, twin, [await newText(other, 'tg')], NOW);
    await deriveCollection(env.DB, { now: NOW });
    expect(await scores()).toEqual(before);
  });

  test.each([
    [{ a: { text: 'x' }, b: { text: 'y' }, against: 'collection' }, 'against'],
    [{ a: { statement: 'specimen-2022-05-20-north' }, against: 'collection' }, 'against'],
    [{ a: { text: 'x' }, against: 'everything' }, 'against'],
    [{ a: { text: 'x' } }, 'b'],
  ])('%j is refused', async (body, parameter) => {
    expect((await expectProblem(await check(body), 400)).parameter).toBe(parameter);
  });
});

describe('the page of a draft', () => {
  const send = async (fields: Readonly<Record<string, string>>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const response = await ask('/draft', { method: 'POST', body, headers: { Accept: 'text/html' } });
    return { response, page: await response.text() };
  };

  test('says which formulas it uses, who says them, and what comes nearest', async () => {
    const text =
      'The glassblowers of the coast wish for a peaceful, stable and prosperous Tarvash in their songs.\n\nSeven purple walruses juggle marmalade beside the observatory every leap year.';
    const { response, page } = await send({ text });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(page).toMatch(/<a href="\/formulas\/peaceful-stable-country\?lang=en">/);
    expect(page).toMatch(/\d partners: [^<]*Nordran Federation/);
    expect(page).toContain('nothing near found');
    expect(page).toContain('Nothing is stored');
    expect(page).not.toMatch(/undefined|\[object |NaN| style="/);
  });

  test('a passage that only names a country of a theme holds no formula', async () => {
    const { clauses } = (await (
      await check({
        a: { text: 'Seven walruses of Afghanistan juggle marmalade.' },
        against: 'collection',
        lang: 'en',
      })
    ).json()) as Check;
    expect(clauses.map(({ status }) => status)).toEqual(['new']);
  });

  test('a language that cannot be told is asked for', async () => {
    const { response, page } = await send({ text: 'Oui.' });
    expect(response.status).toBe(400);
    expect(page).toMatch(/<select name="lang" aria-invalid="true"/);
    expect(page).toContain('The language cannot be detected with certainty');
  });
});
