import { beforeAll, describe, expect, test } from 'vitest';
import { loadSpecimens, service } from './collection.ts';
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
  readonly summary: { readonly clauses: Readonly<Record<string, number>> };
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

  test.each([
    [{ a: { text: 'x' }, b: { text: 'y' }, against: 'collection' }, 'against'],
    [{ a: { statement: 'specimen-2022-05-20-north' }, against: 'collection' }, 'against'],
    [{ a: { text: 'x' }, against: 'everything' }, 'against'],
    [{ a: { text: 'x' } }, 'b'],
  ])('%j is refused', async (body, parameter) => {
    expect((await expectProblem(await check(body), 400)).parameter).toBe(parameter);
  });
});
