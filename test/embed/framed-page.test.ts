import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { FRAME_SCRIPT_HASH, FRAME_STYLE_HASH } from '../../src/embed/built/index.ts';
import type { Figure } from '../../src/embed/figure.ts';
import { loadSpecimens, NOW, newText, service, specimens } from '../http/collection.ts';
import { expectProblem } from '../http/problem.ts';
import { saveStatement } from '../store/save-one.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const a = 'specimen-2021-05-14-north';
const b = 'specimen-2022-05-20-north';
const other = 'specimen-2024-04-16-east';

interface Compared {
  readonly rows: readonly {
    readonly kind: string;
    readonly similarity: number;
    readonly a: readonly { readonly from: number }[];
  }[];
}

const figureOf = async (path: string) => {
  const response = await ask(path);
  expect(response.status).toBe(200);
  return (await response.json()) as Figure;
};
const pinned = (figure: Figure) =>
  `/embed/${figure.a.id}@${figure.a.sha256.slice(0, 12)}/${figure.b.id}@${figure.b.sha256.slice(0, 12)}`;

async function gzipped(body: string): Promise<number> {
  const stream = new Response(body).body?.pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}

test('a passage without a match names the nearest one, in the frame and its data', async () => {
  const figure = await figureOf(`/embed/${a}/${b}.json?only=only_b&top=8`);
  const near = figure.passages.flatMap(({ nearest }) => nearest ?? []);
  expect(near.length).toBeGreaterThan(0);
  const frame = await (await ask(`/embed/${a}/${b}?only=only_b&top=8`)).text();
  for (const words of near) {
    expect(words.replace(/^… /, '').split(' ').length).toBeLessThanOrEqual(9);
    expect(frame.replaceAll('&#39;', '’')).toContain(`>${words}</q>`);
  }
  for (const { kind, nearest } of (await figureOf(`/embed/${a}/${b}.json?only=reworded&top=8`)).passages)
    expect([kind, nearest]).toEqual(['reworded', undefined]);
});

describe('two wordings with little in common', () => {
  const islands = 'specimen-2024-08-09-islands';
  const union = 'specimen-2025-03-21-union';

  test('carry no marks and say so, in the frame and its data', async () => {
    const plain = await figureOf(`/embed/${islands}/${union}.json`);
    const { rows } = (await (await ask(`/v1/compare?a=${islands}&b=${union}`)).json()) as Compared;
    const reworded = rows.filter(({ kind }) => kind === 'reworded');
    const at = (some: Compared['rows']) => some.map((row) => `a${row.a[0]?.from}`).join(',');
    const apart = reworded.filter(({ similarity }) => similarity < 0.25);
    const close = reworded.filter(({ similarity }) => similarity >= 0.25);
    const query = (some: Compared['rows']) => `at=${at(some)}&top=8&view=inline`;
    expect(apart.length).toBeGreaterThan(0);
    for (const passage of (await figureOf(`${pinned(plain)}.json?${query(apart)}`)).passages) {
      expect(passage.chip).toContain('little in common');
      expect(passage.both).toBeNull();
      for (const { kind } of [...(passage.a ?? []), ...(passage.b ?? [])])
        expect(['same', 'cut']).toContain(kind);
    }
    for (const { a: inA, both } of (await figureOf(`${pinned(plain)}.json?${query(close)}`)).passages)
      expect((both ?? inA ?? []).some(({ kind }) => kind === 'only_a' || kind === 'only_b')).toBe(true);
    const frame = await (await ask(`${pinned(plain)}?${query(apart)}`)).text();
    expect(frame).toContain('words not marked');
  });

  test('open no figure where others can be shown', async () => {
    const { passages } = await figureOf(`/embed/${islands}/${union}.json?top=8`);
    expect(passages[0]?.chip).not.toContain('little in common');
  });
});

describe('across partners', () => {
  const marksOf = (figure: Figure) =>
    new Set(
      figure.passages.flatMap(({ a: inA, b: inB, both }) =>
        [...(inA ?? []), ...(inB ?? []), ...(both ?? [])].flatMap(({ kind }) =>
          kind === 'same' || kind === 'cut' ? [] : [kind],
        ),
      ),
    );

  test('what both say is marked as on the page, and the legend says so', async () => {
    const figure = await figureOf(`/embed/${a}/${other}.json?top=8`);
    const marks = marksOf(figure);
    expect([...marks].sort()).toEqual(['formula', 'run']);
    expect(figure.legend?.map(({ text }) => text).join('')).toBe(
      'Marked: formulas and other wording that both texts have.',
    );
    expect([figure.labels.formula, figure.labels.run]).toEqual(['in both:', 'in both:']);
    const page = await (await ask(`/compare/${a}/${other}?ui=en`)).text();
    // The page sets the points of a row apart, so a formula may be in several marks there: words are compared.
    const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
    const onPage = new Set(
      [...page.matchAll(/<mark class="common formula">(.*?)<\/mark>/g)].flatMap(([, text = '']) =>
        words(text.replace(/<span[^>]*>[^<]*<\/span>/g, '')),
      ),
    );
    for (const { a: inA, b: inB } of figure.passages)
      for (const { kind, text } of [...(inA ?? []), ...(inB ?? [])])
        if (kind === 'formula') expect(words(text).filter((word) => !onPage.has(word))).toEqual([]);
    // Rows whose marks can be read come first, and what one text says alone is plain.
    expect(figure.passages[0]?.kind).toBe('reworded');
    for (const { kind, a: inA, b: inB } of figure.passages)
      if (kind !== 'reworded')
        for (const piece of [...(inA ?? []), ...(inB ?? [])]) expect(['same', 'cut']).toContain(piece.kind);
  });

  test('readers of a figure have marks of what differs on request, also with a legend', async () => {
    for (const view of ['split', 'inline']) {
      const figure = await figureOf(`/embed/${a}/${other}.json?top=8&view=${view}`);
      expect([...marksOf(figure)].sort()).toEqual(['only_a', 'only_b']);
      expect(figure.legend?.map(({ text }) => text).join('')).toContain('only the first or only the second');
    }
    expect((await figureOf(`/embed/${a}/${b}.json`)).legend).toBeUndefined();
  });
});

describe('the framed page', () => {
  test('can be framed by everybody, and may load nothing', async () => {
    const response = await ask(`/embed/${a}/${b}`);
    expect(response.status).toBe(200);
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(FRAME_SCRIPT_HASH);
    expect(policy).toContain(FRAME_STYLE_HASH);
    expect(policy).not.toMatch(/unsafe|https?:|'self'/);
    expect(response.headers.get('X-Frame-Options')).toBeNull();
    expect(response.headers.get('Set-Cookie')).toBeNull();
    expect(response.headers.get('ETag')).toMatch(/^"/);
  });

  test('the hashes of its policy are those of its script and style', async () => {
    const html = await (await ask(`/embed/${a}/${b}`)).text();
    const hashOf = async (text: string) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
      return `sha256-${btoa(String.fromCharCode(...digest))}`;
    };
    expect(await hashOf(/<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '')).toBe(FRAME_SCRIPT_HASH);
    expect(await hashOf(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '')).toBe(FRAME_STYLE_HASH);
  });

  test('asks for nothing after it has loaded: no form, no address but links', async () => {
    const html = await (await ask(`/embed/${a}/${b}?top=8`)).text();
    expect(html).not.toMatch(
      /<form|<img|<iframe|<object|<video|\ssrc=|@import|url\(|localStorage|cookie|fetch\(/i,
    );
  });

  test('weighs at most 30 kB compressed, even at its fullest', async () => {
    for (const [from, to] of [
      [a, b],
      [a, other],
    ]) {
      const html = await (await ask(`/embed/${from}/${to}?top=8`)).text();
      expect(await gzipped(html)).toBeLessThanOrEqual(30_000);
    }
  });

  test('only the routes of the widget may be framed by others', async () => {
    const page = await ask('/oembed');
    expect(page.headers.get('Content-Security-Policy')).not.toContain('frame-ancestors *');
  });

  test('in a series it says removed and added; across partners nothing was deleted by anyone', async () => {
    const series = await (await ask(`/embed/${a}/${b}?top=8`)).text();
    expect(series).toMatch(/<del |<ins /);
    expect(series).not.toContain('<mark');
    const cross = await (await ask(`/embed/${a}/${other}?top=8`)).text();
    expect(cross).toContain('<mark ');
    expect(cross).not.toMatch(/<(del|ins)\b|removed|deleted|dropped|Added/);
    expect(cross).toContain('in both:');
    expect(cross).not.toContain('only in');
    const differing = await (await ask(`/embed/${a}/${other}?top=8&view=split`)).text();
    expect(differing).toContain('only in Talvern statement (invented), 2021:');
    expect(differing).not.toMatch(/<(del|ins)\b|in both:/);
  });

  test('unknown parameters and impossible values change nothing', async () => {
    const plain = await figureOf(`/embed/${a}/${b}.json`);
    const odd = `/embed/${a}/${b}.json?utm_source=x&theme=pink&top=many&only=nothing&at=zz9&lang=&view=`;
    expect(await figureOf(odd)).toEqual(plain);
    expect(await figureOf(`/embed/${a}/${b}.json?lang=xx`)).toEqual(plain);
  });

  test('`top` says how many passages, from one to eight', async () => {
    for (const [given, shown] of [
      ['1', 1],
      ['5', 5],
      ['99', 8],
      ['0', 1],
      ['-3', 1],
    ] as const) {
      expect((await figureOf(`/embed/${a}/${b}.json?top=${given}`)).passages).toHaveLength(shown);
    }
  });

  test('speaks the language of the texts', async () => {
    const html = await (
      await ask(`/embed/specimen-2022-05-20-north/specimen-2023-05-19-north?lang=ru`)
    ).text();
    expect(html).toContain('<html lang="ru"');
    expect(html).toContain('<blockquote lang="ru"');
    expect(html).toContain('Читать полное сравнение');
  });

  test('of two languages speaks English, whichever comes first, unless its address says otherwise', async () => {
    const [one, other] = ['specimen-2022-05-20-north', 'specimen-2023-05-19-north'];
    const langOf = async (query: string) =>
      /<html lang="([a-z]+)"/.exec(await (await ask(`/embed/${one}/${other}?${query}`)).text())?.[1];
    expect(await langOf('lang_a=ru&lang_b=en')).toBe('en');
    expect(await langOf('lang_a=en&lang_b=ru')).toBe('en');
    expect(await langOf('lang_a=ru&lang_b=en&ui=ru')).toBe('ru');
    expect(await langOf('lang_a=ru&lang_b=en&lang=ru')).toBe('ru');
    for (const ui of ['en', 'ru']) {
      const page = `/compare/${one}/${other}?lang_a=ru&lang_b=en&ui=${ui}`;
      const oembed = await ask(`/oembed?url=${encodeURIComponent(`http://localhost${page}`)}`);
      const { html } = (await oembed.json()) as { html: string };
      const framed = new URL(/src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '');
      expect(await (await ask(framed.pathname + framed.search)).text()).toContain(`<html lang="${ui}"`);
    }
  });

  test('`colours` means what `theme` means, as in figures of answers', async () => {
    for (const colours of ['dark', 'auto', 'light'])
      for (const name of ['colours', 'theme'])
        expect(await (await ask(`/embed/${a}/${b}?${name}=${colours}`)).text()).toContain(
          `class="jsd ${colours}"`,
        );
    expect(await (await ask(`/embed/${a}/${b}?colours=odd&theme=dark`)).text()).toContain('class="jsd dark"');
  });

  test('a pair that is not there is said to be missing, in a page that can be framed', async () => {
    const response = await ask(`/embed/${a}/specimen-1999-01-01-nobody`);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *');
    expect(await response.text()).toContain('This cannot be shown');
    await expectProblem(await ask(`/embed/${a}/specimen-1999-01-01-nobody.json`), 404);
  });

  test('says that specimens are invented', async () => {
    expect(await (await ask(`/embed/${a}/${b}`)).text()).toContain('no government said this');
  });

  test('carries its own oEmbed link first in its head', async () => {
    const html = await (await ask(`/embed/${a}/${b}?theme=dark`)).text();
    const href = /<head><link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
      html,
    )?.[1];
    expect(href).toBeDefined();
    const response = await ask((href ?? '').replaceAll('&amp;', '&'));
    expect(response.status).toBe(200);
    expect(((await response.json()) as { html: string }).html).toContain('theme=dark');
  });
});

describe('a publisher who limits quotations', () => {
  test('is never quoted with more words than that, in no form of the figure', async () => {
    const record = specimens.find(({ id }) => id === 'specimen-2019-11-29-union');
    const [version] = record?.texts ?? [];
    if (!record || !version) throw new Error('specimen missing');
    const rights = { basis: 'invented limit', redistribute: 'no' as const, quotation_words: 6 };
    const limited = { ...record, id: 'specimen-2020-02-02-limited', texts: [{ ...version, rights }] };
    const body =
      'Statement\n\n1. Every lighthouse keeper along the salt coast shall own two good telescopes and one small boat.';
    await saveStatement(env.DB, limited, [await newText(body, 'en', { issuer: version.issuer })], NOW);
    for (const view of ['auto', 'inline']) {
      const figure = await figureOf(`/embed/${limited.id}/${a}.json?only=only_a&view=${view}`);
      const quoted = figure.passages.flatMap((passage) => (passage.a ? [passage.a] : []));
      expect(quoted.length).toBeGreaterThan(0);
      for (const pieces of quoted) {
        const words = pieces
          .filter(({ kind }) => kind !== 'cut')
          .flatMap(({ text }) => text.match(/\S+/g) ?? []);
        expect(words.length).toBeLessThanOrEqual(6);
      }
      expect(figure.passages.every((passage) => passage.both === null)).toBe(true);
    }
  });
});

describe('passages chosen by hand', () => {
  test('are found by their offset in the pinned texts, in the order of the choice', async () => {
    const plain = await figureOf(`/embed/${a}/${b}.json?top=4`);
    const compared = (await (await ask(`/v1/compare?a=${a}&b=${b}`)).json()) as {
      rows: { n: number; a: { from: number }[]; b: { from: number }[] }[];
    };
    const chosen = plain.passages.slice(0, 3).reverse();
    const at = chosen.map(({ n }) => {
      const row = compared.rows.find((each) => each.n === n);
      return row?.a[0] ? `a${row.a[0].from}` : `b${row?.b[0]?.from}`;
    });
    const figure = await figureOf(`${pinned(plain)}.json?at=${at.join(',')}`);
    expect(figure.passages.map(({ n }) => n)).toEqual(chosen.map(({ n }) => n));
  });

  test('count only where both texts are pinned: an offset means nothing in another wording', async () => {
    const plain = await figureOf(`/embed/${a}/${b}.json`);
    expect(await figureOf(`/embed/${a}/${b}.json?at=a900`)).toEqual(plain);
    const one = await figureOf(`${pinned(plain)}.json?at=a900`);
    expect(one.passages).toHaveLength(1);
  });

  test('a place beyond the text is left out and said to be', async () => {
    const plain = await figureOf(`/embed/${a}/${b}.json`);
    const figure = await figureOf(`${pinned(plain)}.json?at=a900,b9999999`);
    expect(figure.passages).toHaveLength(1);
    expect(figure.notes.map(({ kind }) => kind)).toContain('unknown-place');
  });
});

describe('a pinned figure', () => {
  test('keeps its wording when a text is corrected, and says that a newer version exists', async () => {
    const record = specimens.find(({ id }) => id === 'specimen-2024-08-09-islands');
    if (!record) throw new Error('specimen missing');
    const pair = `/embed/specimen-2022-11-18-islands/${record.id}`;
    const before = await figureOf(`${pair}.json`);
    const corrected = await newText(
      'Joint Statement (corrected)\n\n1. The participants agreed on a wholly new sentence about lighthouses.',
      'en',
      { issuer: record.texts[0]?.issuer ?? '' },
    );
    await saveStatement(env.DB, record, [corrected], NOW);
    const fresh = service();
    const kept = (await (await fresh(`${pinned(before)}.json`)).json()) as Figure;
    expect(kept.passages).toEqual(before.passages);
    expect(kept.b.sha256).toBe(before.b.sha256);
    const note = kept.notes.find(({ kind }) => kind === 'newer-text');
    expect(note?.text).toContain('newer version');
    expect(note?.url).not.toContain('@');
    const now = (await (await fresh(`${pair}.json`)).json()) as Figure;
    expect(now.b.sha256).toBe(corrected.sha256);
    expect(now.notes.map(({ kind }) => kind)).not.toContain('newer-text');
  });

  test('says so when another engine made it', async () => {
    const same = await figureOf(`/embed/${a}/${b}.json?engine=0.0.1`);
    const note = same.notes.find(({ kind }) => kind === 'other-engine');
    expect(note?.text).toContain('0.0.1');
    const now = await figureOf(`/embed/${a}/${b}.json?engine=${same.engine}`);
    expect(now.notes.map(({ kind }) => kind)).not.toContain('other-engine');
  });
});
