import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';
import { expectProblem } from './problem.ts';

const north = 'specimen-2022-05-20-north';
const union = 'specimen-2022-10-27-union';
const alone = 'specimen-2026-01-01-south';

/** Invented. */
const RUSSIAN =
  '1. Стороны подтверждают приверженность принципам Устава ООН и территориальной целостности.\n\n' +
  '2. Они создадут фонд водных ресурсов в размере 500 млн долларов к 2030 году.\n\n' +
  '3. Стороны осуждают терроризм и экстремизм во всех формах.';

beforeAll(async () => {
  await loadSpecimens();
  const record = specimens.find(({ id }) => id === union);
  if (record === undefined) throw new Error('the specimen is not there');
  await saveStatement(
    env.DB,
    { ...record, id: alone, adopted: '2026-01-01', texts: [] },
    [await newText(RUSSIAN, 'ru')],
    NOW,
  );
});

const ask = service();

interface Crossed {
  readonly crossed?: true;
  readonly a: { readonly id: string | null; readonly lang: string; readonly sha256: string };
  readonly b: { readonly id: string | null; readonly lang: string; readonly sha256: string };
  readonly one_statement: boolean;
  readonly concepts: boolean;
  readonly pin: string | null;
  readonly engine: { readonly version: string; readonly options: Readonly<Record<string, unknown>> };
  readonly common: readonly { readonly lang: string; readonly url: string }[];
  readonly summary: { readonly sentence: string; readonly rows: Readonly<Record<string, number>> };
  readonly rows: readonly {
    readonly kind: string;
    readonly certainty?: string;
    readonly a: readonly { readonly clause: number; readonly text: string }[];
    readonly b: readonly { readonly clause: number; readonly text: string }[];
    readonly evidence: readonly { readonly kind: string; readonly key: string }[];
    readonly edits?: unknown;
  }[];
}

const read = async (response: Response) => (await response.json()) as Crossed;
const post = (body: unknown) =>
  ask('/v1/compare', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('languages of a comparison', () => {
  test('a language for each side gives rows with counterparts and evidence, and no edits', async () => {
    const response = await ask(`/v1/compare?a=${north}&b=${union}&lang_a=ru&lang_b=en`);
    expect(response.status).toBe(200);
    const reply = await read(response);
    expect(reply.crossed).toBe(true);
    expect([reply.a.lang, reply.b.lang]).toEqual(['ru', 'en']);
    expect(new Set(reply.rows.map(({ kind }) => kind))).toEqual(new Set(['counterpart', 'only_a', 'only_b']));
    for (const row of reply.rows) {
      expect(row.edits).toBeUndefined();
      if (row.kind !== 'counterpart') continue;
      expect(['sure', 'likely', 'possible']).toContain(row.certainty);
      expect(row.evidence.length).toBeGreaterThan(0);
    }
    expect(reply.common.map(({ lang }) => lang)).toEqual(['en']);
    expect(response.headers.get('Link')).toMatch(/rel="alternate"; hreflang="en"/);
  });

  test('without languages a common one comes first', async () => {
    const reply = await read(await ask(`/v1/compare?a=${north}&b=${union}`));
    expect(reply.crossed).toBeUndefined();
    expect([reply.a.lang, reply.b.lang]).toEqual(['en', 'en']);
  });

  test('where none is common, the comparison is crossed', async () => {
    const reply = await read(await ask(`/v1/compare?a=${union}&b=${alone}`));
    expect(reply.crossed).toBe(true);
    expect([reply.a.lang, reply.b.lang]).toEqual(['en', 'ru']);
    expect(reply.common).toEqual([]);
    const kinds = new Set(reply.rows.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)));
    expect(kinds).toContain('formula');
  });

  test('one side’s language draws the other to it, where it has it', async () => {
    const reply = await read(await ask(`/v1/compare?a=${north}&b=specimen-2023-05-19-north&lang_b=ru`));
    expect(reply.crossed).toBeUndefined();
    expect([reply.a.lang, reply.b.lang]).toEqual(['ru', 'ru']);
  });

  test('a language that a side lacks is refused by its own name', async () => {
    const problem = await expectProblem(
      await ask(`/v1/compare?a=${north}&b=${union}&lang_a=ru&lang_b=zh`),
      404,
    );
    expect(problem).toMatchObject({ parameter: 'lang_b' });
    // The other side has it, so that it is drawn to it, and the one that lacks it is named.
    const drawn = await expectProblem(await ask(`/v1/compare?a=${union}&b=${north}&lang_a=ru`), 404);
    expect(drawn).toMatchObject({ parameter: 'lang_a', value: 'ru', valid: ['en'] });
  });
});

test('one statement in two languages: every clause beside its own', async () => {
  const reply = await read(await ask(`/v1/compare?a=${north}&b=${north}&lang_a=en&lang_b=ru`));
  expect(reply.one_statement).toBe(true);
  const paired = reply.rows.filter(({ kind }) => kind === 'counterpart');
  expect(paired.filter(({ a, b }) => a[0]?.clause === b[0]?.clause).length).toBeGreaterThanOrEqual(
    0.97 * reply.rows.length,
  );
});

test('the page of one statement in two languages calls it by its name', async () => {
  const page = await (await ask(`/compare/${north}/${north}?lang_a=en&lang_b=ru`)).text();
  expect(page.match(/<h1[^>]*>([^<]*)/)?.[1]).toBe('Dorvast statement (invented), 2022');
  expect(page.match(/<title>([^<]*)/)?.[1]).toContain(
    'Dorvast statement (invented), 2022, English and Dorvast statement (invented), 2022, Russian',
  );
});

describe('the permanent address', () => {
  test('names both wordings, what was read and by which version, and gives the same rows again', async () => {
    const reply = await read(await ask(`/v1/compare?a=${north}&b=${union}&lang_a=ru&lang_b=en`));
    expect(reply.pin).toMatch(
      /^\/v1\/compare\/[0-9a-f]{64}\.\.[0-9a-f]{64}\?mode=cross&evidence=words&engine=crossed-/,
    );
    const pinned = await ask(reply.pin ?? '');
    expect(pinned.headers.get('Cache-Control')).toMatch(/immutable/);
    const again = await read(pinned);
    expect(again.summary).toEqual(reply.summary);
    expect(again.rows.map(({ kind }) => kind)).toEqual(reply.rows.map(({ kind }) => kind));
  });

  test('of another version is refused', async () => {
    const { a, b } = await read(await ask(`/v1/compare?a=${north}&b=${union}&lang_a=ru&lang_b=en`));
    const pin = (engine: string) => `/v1/compare/${a.sha256}..${b.sha256}?engine=${engine}`;
    await expectProblem(await ask(pin('crossed-99.0.0')), 404);
    await expectProblem(await ask(pin('0.1.0')), 404);
    // Addresses that were given out by an earlier version are answered for ever.
    expect((await read(await ask(pin('crossed-0.1.0')))).crossed).toBe(true);
  });
});

describe('exports', () => {
  const address = `/v1/compare?a=${north}&b=${union}&lang_a=ru&lang_b=en`;

  test('CSV names both languages, how sure a row is and what speaks for it', async () => {
    const table = await (await ask(`${address}&format=csv`)).text();
    const [head = ''] = table.split('\r\n');
    expect(head).toContain('lang_a,lang_b');
    expect(head).toContain('certainty');
    expect(table).toMatch(/formula:[a-z-]+/);
  });

  test('TEI links say how certain they are', async () => {
    const tei = await (await ask(`${address}&format=tei`)).text();
    expect(tei).toMatch(/<link [^>]*type="counterpart" cert="(high|medium|low)"/);
  });
});

describe('words that are handed in', () => {
  const english =
    'The parties reaffirm the principles of the UN Charter and territorial integrity. They will launch a water resources fund of 500 million dollars by 2030. The sides condemn terrorism and extremism in all forms.';

  test('in two languages are compared across them: a text and its translation make the same points', async () => {
    const reply = await read(await post({ a: { text: english }, b: { text: RUSSIAN } }));
    expect(reply.crossed).toBe(true);
    expect(reply.summary.rows.counterpart).toBe(3);
    expect(reply.pin).toBeNull();
  });

  test('beside a stored text in another language, too', async () => {
    const reply = await read(await post({ a: { text: english }, b: { statement: alone } }));
    expect(reply.crossed).toBe(true);
    expect([reply.a.lang, reply.b.lang]).toEqual(['en', 'ru']);
  });

  test('may be told in which language each is', async () => {
    const reply = await read(
      await post({ a: { text: 'AUKUS 2030' }, b: { text: 'АУКУС 2030' }, lang_a: 'en', lang_b: 'ru' }),
    );
    expect(reply.crossed).toBe(true);
  });

  test('small differences cannot be passed over where no words are laid side by side', async () => {
    await expectProblem(await post({ a: { text: english }, b: { text: RUSSIAN }, ignore: ['case'] }), 400);
  });
});

describe('the page', () => {
  test('names what each row was aligned by, marks both sides, and strikes out nothing', async () => {
    const html = await (await ask(`/compare/${north}/${union}?lang_a=ru&lang_b=en`)).text();
    expect(html).toContain('Aligned by:');
    expect(html).toContain('No counterpart found');
    expect(html).toMatch(/<a class="ev (solid|dotted) e1" id="r\d+a1" href="#r\d+b1"/);
    expect(html).not.toMatch(/<(del|ins|mark)[ >]/);
    expect(html).toContain(`/compare/${north}/${union}?lang=en`);
  });

  test('speaks Russian', async () => {
    const html = await (await ask(`/compare/${north}/${union}?lang_a=ru&lang_b=en&ui=ru`)).text();
    expect(html).toContain('Сопоставлено по:');
  });

  test('is given where no language is common', async () => {
    const response = await ask(`/compare/${union}/${alone}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('counterpart');
  });

  test('lays one statement in two languages clause by clause', async () => {
    expect(await (await ask(`/compare/${north}/${north}?lang_a=en&lang_b=ru`)).text()).toContain(
      'One statement in two languages',
    );
  });
});

describe('one count for all languages', () => {
  interface Card {
    readonly all_languages?: {
      readonly statements_with: number;
      readonly not_testable: readonly string[];
      readonly partners: readonly {
        readonly partner: string;
        readonly last: { readonly statement: string; readonly lang: string } | null;
      }[];
    };
  }
  const card = async (query: string) => (await (await ask(`/v1/formulas/un-charter${query}`)).json()) as Card;

  test('counts statements, and is left out where one language is asked for', async () => {
    expect((await card('')).all_languages?.statements_with).toBeGreaterThan(0);
    expect((await card('?lang=ru')).all_languages).toBeUndefined();
  });

  test('leads the page of a formula', async () => {
    expect(await (await ask('/formulas/un-charter')).text()).toContain(
      'Language: <strong>all together</strong>',
    );
    expect(await (await ask('/formulas/un-charter?lang=ru')).text()).not.toContain(
      '<strong>all together</strong>',
    );
  });
});

describe('a comparison across languages on every surface', () => {
  const east = 'specimen-2024-04-16-east';
  const langs = 'lang_a=ru&lang_b=en';
  const path = `/compare/${east}/${union}?${langs}`;
  const figureOf = async (address: string) =>
    (await (await ask(address)).json()) as {
      readonly crossed?: true;
      readonly title: string;
      readonly summary: string;
      readonly url: string;
      readonly a: { readonly lang: string };
      readonly b: { readonly lang: string };
      readonly passages: readonly {
        readonly kind: string;
        readonly chip: string;
        readonly a: readonly { readonly kind: string }[] | null;
        readonly b: readonly { readonly kind: string }[] | null;
      }[];
    };

  test('the figure shows counterparts, says by what they were aligned, and marks no word', async () => {
    const figure = await figureOf(`/embed/${east}/${union}.json?${langs}&top=5&ui=ru`);
    expect([figure.crossed, figure.a.lang, figure.b.lang]).toEqual([true, 'ru', 'en']);
    expect(figure.title).toMatch(/\(русский\) и .+\(английский\): что чему соответствует$/);
    expect(figure.passages).toHaveLength(5);
    for (const { kind, chip, a, b } of figure.passages) {
      expect([kind, a === null, b === null]).toEqual(['counterpart', false, false]);
      expect(chip).toMatch(/оответствие, (сопоставлено по|вероятно, о том же)/);
      expect(
        [...(a ?? []), ...(b ?? [])].every((piece) => piece.kind === 'same' || piece.kind === 'cut'),
      ).toBe(true);
    }
    const english = await figureOf(`/embed/${east}/${union}.json?${langs}&top=1`);
    expect(english.title).toMatch(/\(Russian\) and .+\(English\): what corresponds$/);
    expect(english.passages[0]?.chip).toMatch(/^(Likely c|C)ounterpart, aligned by: /);
  });

  test('its address keeps both languages, in the frame, oEmbed and the builder', async () => {
    const { url } = await figureOf(`/embed/${east}/${union}.json?${langs}`);
    expect(new URL(url).search).toBe(`?${langs}`);
    const oembed = await (await ask(`/oembed?url=${encodeURIComponent(`http://localhost${path}`)}`)).text();
    expect(oembed).toContain('lang_a=ru&amp;lang_b=en');
    expect(oembed).toContain('aligned by');
    const russian = `http://localhost${path}&ui=ru`;
    expect(await (await ask(`/oembed?url=${encodeURIComponent(russian)}`)).text()).toContain(
      'сопоставлено по',
    );
    for (const query of [langs, 'lang=ru%2Ben']) {
      const builder = await (await ask(`/embed?a=${east}&b=${union}&${query}`)).text();
      expect(builder).toContain('<option value="ru+en" selected="">Russian\u00a0– English</option>');
      expect(builder).toContain('lang_a=&quot;ru&quot; lang_b=&quot;en&quot;');
    }
  });

  test('a language that a side lacks leaves a figure in a language that both have', async () => {
    const figure = await figureOf(`/embed/${east}/${union}.json?lang_a=ja&lang_b=ru`);
    expect([figure.crossed, figure.a.lang, figure.b.lang]).toEqual([undefined, 'en', 'en']);
  });

  test('a reference names both languages and leads to the very wordings', async () => {
    const [item] = (await (await ask(`/v1/cite?a=${east}&b=${union}&${langs}`)).json()) as readonly {
      title: string;
      URL: string;
      note: string;
    }[];
    expect(item?.title).toMatch(/\(2024-04-16, in Russian\) and .+\(2022-10-27, in English\)$/);
    expect(item?.note).toContain('aligned across languages');
    const cited = await ask(new URL(item?.URL ?? '').pathname);
    expect(await cited.text()).toContain('Two languages');
  });

  test('the page has the themes, filters its rows, and leads to the same row word for word', async () => {
    const whole = await (await ask(path)).text();
    const rows = (html: string) => html.match(/<section class="row crossed /g)?.length ?? 0;
    expect(whole).toContain('class="digest-table columns-3"');
    // The table has the short titles of the themes, the choice of a theme the whole ones.
    const table = whole.slice(whole.indexOf('class="digest-table'), whole.indexOf('</table>'));
    expect(whole).toContain('>Drugs, crime, borders and migration</option>');
    expect(table).toContain('>Drugs, crime and borders</a>');
    expect(table).not.toContain('borders and migration</a>');
    expect(whole).toMatch(/<meta property="og:image" content="[^"]+lang_a=ru&amp;lang_b=en"/);
    const counterparts = await (await ask(`${path}&kind=counterpart`)).text();
    expect(rows(counterparts)).toBeGreaterThan(0);
    expect(rows(counterparts)).toBeLessThan(rows(whole));
    expect(counterparts).toContain(
      `<strong>${rows(counterparts)} of ${rows(whole)} passages</strong>: with a counterpart`,
    );
    expect(rows(await (await ask(`${path}&q=narcotic+drugs`)).text())).toBe(1);
    const link = /href="([^"#]+)#(r\d+)">word for word in English</.exec(counterparts);
    const words = await (await ask((link?.[1] ?? '').replaceAll('&amp;', '&'))).text();
    expect(words).toContain(`id="${link?.[2]}"`);
    // Two versions of one statement have no themes to tell apart.
    const one = await (await ask(`/compare/${east}/${east}?lang_a=en&lang_b=zh`)).text();
    expect(one).not.toContain('digest-table');
  });

  test('the picture is drawn', async () => {
    const picture = await ask(`/pictures/compare/${east}/${union}.png?${langs}`);
    expect([picture.status, picture.headers.get('Content-Type')]).toEqual([200, 'image/png']);
  });
});

test('the digest counts every row that speaks of a theme, on all three doors', async () => {
  const address = '/v1/compare?a=specimen-2022-05-20-north&b=specimen-2022-10-27-union&lang_a=ru&lang_b=en';
  type Line = Record<'counterpart' | 'only_a' | 'only_b', { count: number; rows: number[] }> & {
    theme: string;
  };
  const reply = (await (await ask(address)).json()) as {
    pin: string;
    digest: Line[];
    rows: { n: number; kind: string }[];
  };
  expect(reply.digest.length).toBeGreaterThan(0);
  for (const line of reply.digest)
    for (const kind of ['counterpart', 'only_a', 'only_b'] as const) {
      expect(line[kind].count).toBe(line[kind].rows.length);
      for (const n of line[kind].rows) expect(reply.rows.find((row) => row.n === n)?.kind).toBe(kind);
      const shown = (await (await ask(`${address}&theme=${line.theme}&kind=${kind}`)).json()) as {
        rows: { n: number }[];
      };
      expect(shown.rows.map(({ n }) => n)).toEqual(line[kind].rows);
    }
  expect(((await (await ask(`${reply.pin}&digest=true`)).json()) as { digest: Line[] }).digest).toEqual(
    reply.digest,
  );
  expect((await (await ask(reply.pin)).json()) as object).not.toHaveProperty('digest');
});

test('the keys of stored texts are stored, and give what reading them anew gives', async () => {
  await deriveCollection(env.DB, { now: NOW });
  const { results } = await env.DB.prepare("SELECT lang FROM derived WHERE kind = 'keys'").all();
  expect(results.some(({ lang }) => lang === 'ru')).toBe(true);
  const address = `/v1/compare?a=${union}&b=${alone}`;
  const rowsOf = async (): Promise<unknown> => {
    await env.DB.prepare('DELETE FROM comparison').run();
    // Another address each time, because replies are remembered.
    return ((await (await ask(`${address}&mode=${modes.shift()}`)).json()) as Crossed).rows;
  };
  const modes = ['cross', 'cross&lang_a=en'];
  const stored = await rowsOf();
  await env.DB.prepare("DELETE FROM derived WHERE kind = 'keys'").run();
  expect(await rowsOf()).toEqual(stored);
});
