import { beforeAll, describe, expect, test } from 'vitest';
import type { Oembed } from '../../src/embed/oembed.tsx';
import { loadSpecimens, service } from '../http/collection.ts';
import { filterAsWordPress } from './wordpress.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const a = 'specimen-2021-05-14-north';
const b = 'specimen-2022-05-20-north';

const PAGES = {
  search: '/search?q=security',
  zero: '/search?q=submarine',
  formula: '/formulas/un-charter',
  statement: `/statements/${a}`,
  clause: `/statements/${a}#c3`,
  matrix: '/matrix',
  digest: `/compare/${a}/${b}?view=themes`,
  several: `/compare?s=${a},${b},specimen-2023-05-19-north`,
  synopsis: `/compare?s=${a},${b},specimen-2023-10-20-union&theme=sovereignty`,
} as const;
const NAMES = Object.keys(PAGES) as readonly (keyof typeof PAGES)[];

const inRussian = (page: string) => {
  const url = new URL(page, 'http://localhost');
  url.searchParams.set('ui', 'ru');
  return `${url.pathname}${url.search}${url.hash}`;
};

async function embedded(page: string, more = ''): Promise<Oembed> {
  const response = await ask(`/oembed?url=${encodeURIComponent(`http://localhost${page}`)}${more}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Oembed;
}

const frameAddress = ({ html }: Oembed) =>
  (/<iframe src="http:\/\/localhost([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');

async function frameOf(page: string): Promise<string> {
  const response = await ask(frameAddress(await embedded(page)));
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *');
  return response.text();
}

const textOf = (html: string) =>
  html
    .replace(/<(style|script|head)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the answer of a page', () => {
  test.each(NAMES)(
    '%s: its page tells oEmbed clients of it, and the reply is a rich figure',
    async (name) => {
      for (const page of [PAGES[name], inRussian(PAGES[name])]) {
        const html = await (await ask(page.replace(/#.*/, ''))).text();
        const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1];
        expect(href).toBeDefined();
        const found = (await (await ask((href ?? '').replaceAll('&amp;', '&'))).json()) as Oembed;
        expect(found).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
        const reply = await embedded(page, '&maxwidth=320&maxheight=400');
        expect(reply.width).toBeLessThanOrEqual(320);
        expect(reply.height).toBeLessThanOrEqual(400);
      }
    },
  );

  test.each(NAMES)(
    '%s: answers with its sentence, its source and its link, in both languages',
    async (name) => {
      const english = textOf(await frameOf(PAGES[name]));
      expect(english).toMatch(/Source: Multivector/);
      expect(english).toContain('no government said this');
      const russian = await frameOf(inRussian(PAGES[name]));
      expect(russian).toContain('<html lang="ru"');
      expect(textOf(russian)).toMatch(/Источник: Multivector/);
      expect(textOf(russian)).toContain('ни одно правительство');
    },
  );

  test.each(NAMES)('%s: survives the filter of WordPress whole', async (name) => {
    const { html, title } = await embedded(PAGES[name]);
    const filtered = filterAsWordPress(html, 'S3cret1234') ?? '';
    const text = filtered.replace(/<[^>]+>/g, '');
    expect(text).toContain(title);
    expect(title).not.toMatch(/^\p{Ll}/u);
    expect(html).not.toContain('\n');
    expect(filtered).toContain('<iframe');
  });

  test.each(NAMES)('%s: its thumbnail is a picture of the size that is told', async (name) => {
    const reply = await embedded(PAGES[name]);
    expect([reply.thumbnail_width, reply.thumbnail_height]).toEqual([1200, 630]);
    const picture = await ask((reply.thumbnail_url ?? '').replace('http://localhost', ''));
    expect(picture.status).toBe(200);
    expect(picture.headers.get('Content-Type')).toBe('image/png');
    const bytes = new DataView(await picture.arrayBuffer());
    expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1200, 630]);
    expect(await embedded(PAGES[name], '&maxwidth=600')).not.toHaveProperty('thumbnail_url');
  });
});

describe('what each says', () => {
  test('a zero: in how many texts it was looked for', async () => {
    const page = textOf(await (await ask(PAGES.zero)).text());
    const sentence = /Not found in any of \d+ texts \(newest: [^)]+\)\./.exec(page)?.[0] ?? 'no sentence';
    const figure = textOf(await frameOf(PAGES.zero));
    expect(figure).toContain('“submarine”');
    expect(figure).toContain('See what was searched, and cite it');
    expect(figure).not.toContain('every place');
    expect(figure).toContain(sentence);
  });

  test.each(['', '&ui=ru'])(
    'a zero of the very words: what the page finds less strictly, as it says it %s',
    async (ui) => {
      const path = `/search?q=sovereignties+territorial${ui}`;
      const html = await (await ask(path, { headers: { Accept: 'text/html' } })).text();
      const told = [...html.matchAll(/<p class="hint">(.*?)<\/p>/gs)].map(([, words = '']) =>
        textOf(words).trim(),
      );
      expect(told.length).toBeGreaterThan(0);
      const preview = textOf(/<meta property="og:description" content="([^"]*)"/.exec(html)?.[1] ?? '');
      const figure = textOf(await frameOf(path));
      for (const words of told) {
        expect(preview).toContain(`${words}.`);
        expect(figure).toContain(`${words}.`);
      }
    },
  );

  test('a search: the counts of its page, and places that are quoted', async () => {
    const figure = textOf(await frameOf(PAGES.search));
    const lead = /\d+ places in \d+ of \d+ texts\./.exec(figure)?.[0] ?? 'no sentence';
    expect(textOf(await (await ask(PAGES.search)).text())).toContain(lead);
    expect(await frameOf(PAGES.search)).toMatch(/<blockquote lang="en"/);
  });

  test('a search says what it was kept to, for a host page shows no form', async () => {
    const english = textOf(await frameOf('/search?q=submarine&series=us&from=2022&theme=energy&lemma=true'));
    expect(english).toContain('Only with United States, from 2022.');
    expect(english).toContain('Only in clauses with a formula of the theme “Energy');
    expect(english).toContain('In any form of the words.');
    expect(textOf(await frameOf(PAGES.zero))).not.toContain('Only');
  });

  test('an answer in Russian names partners and the collection in Russian, in the frame and in the quotation', async () => {
    const page = '/search?q=submarine&series=us&ui=ru';
    for (const told of [textOf(await frameOf(page)), textOf((await embedded(page)).html)]) {
      expect(told).toContain('Только партнёр: США');
      expect(told).not.toMatch(/United States|Joint statements of/);
    }
  });

  test('a formula: the count of its page', async () => {
    const figure = textOf(await frameOf(PAGES.formula));
    const lead = /\d+ of \d+ partners, \d+ of \d+ statements\./.exec(figure)?.[0] ?? 'no sentence';
    expect(textOf(await (await ask(PAGES.formula)).text())).toContain(lead);
  });

  test('a statement: the quotation for old readers names it once, and what is told of it are whole sentences', async () => {
    const address = encodeURIComponent(`http://localhost/statements/${a}`);
    const { html } = (await (await ask(`/oembed?url=${address}`)).json()) as { readonly html: string };
    const [told = ''] = html.split('<iframe');
    expect(told).toMatch(
      /<\/a> — \d{1,2}\s\p{L}+ \d{4}, [^,.]+\. \d+ words in \d+ clauses\. Speaks of \d+ themes\. /u,
    );
  });

  test('a formula: its source names the newest statement that was asked, said or not', async () => {
    const list = (await (await ask('/v1/statements?obtained=true&limit=1')).json()) as {
      readonly statements: readonly { readonly adopted: string }[];
    };
    const newest = new Date(list.statements[0]?.adopted ?? '').toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (const path of [PAGES.formula, '/formulas/sovereignty-and-territorial-integrity'])
      expect(textOf(await frameOf(path)), path).toContain(`until ${newest}`);
  });

  test('a formula that nobody says: the zero, over which statements', async () => {
    const figure = textOf(await frameOf('/formulas/sovereignty-and-territorial-integrity'));
    expect(figure).toMatch(/0 of \d+ partners, 0 of \d+ statements\./);
  });

  test('a clause of a statement is quoted at its place', async () => {
    const html = await frameOf(PAGES.clause);
    expect(html).toMatch(/href="http:\/\/localhost\/statements\/[^"]+@[0-9a-f]{12}[^"]*#c3"/);
    expect(html).toMatch(/<blockquote lang="en"/);
  });

  test('a digest: theme by theme what its table counts', async () => {
    const figure = textOf(await frameOf(PAGES.digest));
    expect(figure).toMatch(/(same|reworded|no match found for [AB]): \d+/);
    expect(figure).toMatch(
      /A: Talvern statement \(invented\), 2021[^:]*\. *B: Dorvast statement \(invented\), 2022/,
    );
  });

  test('several texts: the sentence of their page, each with what it alone has, and a passage of theirs', async () => {
    const page = textOf(await (await ask(PAGES.several)).text());
    const sentence = /\d+ passages: [^.]+\./.exec(page)?.[0] ?? 'no sentence';
    const figure = textOf(await frameOf(PAGES.several));
    expect(figure).toContain(sentence);
    const { counts, rows } = (await (
      await ask(`/v1/parallel?statements=${PAGES.several.split('=')[1]}`)
    ).json()) as {
      readonly counts: { readonly one: number };
      readonly rows: readonly { readonly cells: readonly { readonly clauses: readonly unknown[] }[] }[];
    };
    const told = [...figure.matchAll(/(\d+) of (\d+) passages found here alone/g)];
    expect(told.reduce((sum, [, alone]) => sum + Number(alone), 0)).toBe(counts.one);
    expect(told.map(([, , of]) => Number(of))).toEqual(
      [0, 1, 2].map((column) => rows.filter(({ cells }) => cells[column]?.clauses.length).length),
    );
    expect(await frameOf(PAGES.several)).toMatch(/<blockquote lang="en"/);
  });

  test('several texts on a theme or a phrase: which of them have it', async () => {
    const phrase = PAGES.synopsis.replace('theme=sovereignty', 'q=submarine');
    for (const path of [PAGES.synopsis, phrase]) {
      const page = textOf(await (await ask(path)).text());
      const sentence = /occurs? in \d+ of \d+ texts searched/.exec(page)?.[0] ?? 'no sentence';
      expect(textOf(await frameOf(path)), path).toContain(sentence);
    }
    expect(textOf(await frameOf(phrase))).toContain('0 of 3 texts searched');
  });

  test('an address that still chooses among statements is no answer', async () => {
    for (const path of ['/compare', `/compare?s=${a}`, `${PAGES.several}&choose=1`])
      expect((await ask(`/oembed?url=${encodeURIComponent(`http://localhost${path}`)}`)).status, path).toBe(
        404,
      );
  });

  test('colours are asked for as pages ask for them, because a theme is what a search is kept to', async () => {
    const reply = await embedded(`${PAGES.search}&colours=dark`);
    expect(frameAddress(reply)).toContain('colours=dark');
    expect(await frameOf(`${PAGES.search}&colours=dark`)).toContain('class="jsd dark"');
  });

  test('a search of another state than today’s says so', async () => {
    const html = await (await ask('/embed/search?q=security&as_of=0000000000000000')).text();
    expect(textOf(html)).toContain('names another state of the collection');
  });

  test('what is not there is said to be missing, in a page that can be framed', async () => {
    for (const path of ['/embed/formulas/no-such-formula', '/embed/statements/nobody-1999-01-01']) {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *');
    }
  });
});

test('both forms of the builder keep the language that its address names', async () => {
  const html = await (await ask('/embed?ui=en', { headers: { 'Accept-Language': 'ru' } })).text();
  expect(html.match(/<input type="hidden" name="ui" value="en"/g)).toHaveLength(2);
});

test('the builder makes codes of an answer, and of a comparison whose address is given', async () => {
  for (const page of Object.values(PAGES)) {
    const html = await (await ask(`/embed?page=${encodeURIComponent(`http://localhost${page}`)}`)).text();
    for (const id of ['address', 'iframe', 'quotation']) expect(html).toContain(`id="text-${id}"`);
    expect(html).not.toContain('id="text-element"');
  }
  const pair = await (await ask(`/embed?page=${encodeURIComponent(`/compare/${a}/${b}`)}`)).text();
  expect(pair).toContain('id="text-element"');
  const elsewhere = await (await ask('/embed?page=https%3A%2F%2Felsewhere.example%2Fsearch%3Fq%3Da')).text();
  expect(elsewhere).toContain('can be embedded');
});
