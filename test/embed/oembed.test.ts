import { beforeAll, describe, expect, test } from 'vitest';
import type { Oembed } from '../../src/embed/oembed.tsx';
import { loadSpecimens, service } from '../http/collection.ts';
import { expectProblem } from '../http/problem.ts';
import { filterAsWordPress } from './wordpress.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const a = 'specimen-2021-05-14-north';
const b = 'specimen-2022-05-20-north';
const page = `http://localhost/compare/${a}/${b}`;
const oembed = (url: string, more = '') => ask(`/oembed?url=${encodeURIComponent(url)}${more}`);
const reply = async (url: string, more = '') => {
  const response = await oembed(url, more);
  expect(response.status).toBe(200);
  return (await response.json()) as Oembed;
};

describe('oEmbed', () => {
  test('a comparison page becomes a rich figure of numeric size', async () => {
    const response = await oembed(page, '&maxwidth=640&maxheight=960&dnt=1&format=json');
    expect(response.headers.get('Content-Type')).toMatch(/^application\/json/);
    const body = (await response.json()) as Oembed;
    expect(body).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Multivector', width: 600 });
    expect(body.height).toBeGreaterThanOrEqual(200);
    expect(body.height).toBeLessThanOrEqual(960);
    expect(body.title).toContain('Talvern statement (invented), 2021');
  });

  test('a framed page, a pinned page and a page with a state all become the same figure', async () => {
    const plain = await reply(page);
    for (const url of [
      `http://localhost/embed/${a}/${b}`,
      `${page}?view=changes&ignore=case`,
      `${page}#r12`,
      `${page}/`,
      `http://localhost/compare?a=${a}&b=${b}`,
      page.replace('http:', 'https:'),
    ])
      expect(await reply(url)).toEqual(plain);
  });

  test('the frame is pinned: both fingerprints and the engine stand in its address', async () => {
    const { html } = await reply(page);
    expect(html).toMatch(
      /<iframe src="http:\/\/localhost\/embed\/[a-z0-9-]+@[0-9a-f]{12}\/[a-z0-9-]+@[0-9a-f]{12}\?lang=en&amp;engine=[^"]+"/,
    );
  });

  test('options of a framed page go on into its frame', async () => {
    const { html } = await reply(`http://localhost/embed/${a}/${b}?theme=dark&top=5&only=reworded`);
    for (const option of ['theme=dark', 'top=5', 'only=reworded']) expect(html).toContain(option);
  });

  test.each([
    [`/embed/${a}/${b}?theme=drak`, 'theme', 'dark'],
    [`/embed/${a}/${b}?only=rewordd`, 'only', 'reworded'],
    [`/embed/${a}/${b}?view=inlin`, 'view', 'inline'],
    [`/embed/${a}/${b}?topic=watr-climate`, 'topic', 'water-climate'],
    [`/compare/${a}/${b}?theme=watr-climate`, 'theme', 'water-climate'],
    [`/compare/${a}/${b}?view=chnges`, 'view', 'changes'],
    ['/search?q=water&colours=drak', 'colours', 'dark'],
  ])('a value of %s that cannot be shown is refused with the nearest', async (path, parameter, nearest) => {
    const problem = await expectProblem(await oembed(`http://localhost${path}`), 400);
    expect(problem).toMatchObject({ parameter, nearest });
  });

  test('a comparison page that is kept to a theme or a kind becomes a figure of these passages', async () => {
    const kept = await reply(`${page}?theme=water-climate&kind=reworded`);
    expect(kept).toEqual(await reply(`http://localhost/embed/${a}/${b}?topic=water-climate&only=reworded`));
    expect(kept.html).toContain('topic=water-climate');
  });

  test('the builder keeps to the theme and the kind of the page that is named, until its form says otherwise', async () => {
    const builder = async (more: string) => {
      const named = encodeURIComponent(`${page}?theme=water-climate&kind=reworded`);
      const html = { headers: { Accept: 'text/html' } };
      return (await ask(`/embed?page=${named}${more}`, html)).text();
    };
    expect(await builder('')).toMatch(/\/embed\/[^"<]*only=reworded&amp;topic=water-climate/);
    expect(await builder('&topic=&only=changes')).not.toMatch(/\/embed\/[^"<]*(?:only|topic)=/);
  });

  test('never wider or higher than the site allows', async () => {
    for (const [maxwidth, maxheight] of [
      [320, 400],
      [200, 150],
      [1200, 3000],
    ] as const) {
      const body = await reply(page, `&maxwidth=${maxwidth}&maxheight=${maxheight}`);
      expect(body.width).toBeLessThanOrEqual(maxwidth);
      expect(body.height).toBeLessThanOrEqual(maxheight);
    }
  });

  test('XML is not implemented, which makes WordPress ask for JSON', async () => {
    await expectProblem(await oembed(page, '&format=xml'), 501);
  });

  test('addresses elsewhere, and addresses here that compare nothing, are not embeddable', async () => {
    for (const url of [
      `https://elsewhere.example/compare/${a}/${b}`,
      'http://localhost/statements',
      `http://localhost/compare/${a}`,
      `http://localhost/compare/${a}/${b}/more`,
      'javascript:alert(1)',
      'not an address',
      `http://localhost/compare/%E0%A4%A/${b}`,
    ])
      expect((await expectProblem(await oembed(url), 404)).parameter).toBe('url');
    await expectProblem(await oembed(`http://localhost/compare/${a}/specimen-1999-01-01-nobody`), 404);
  });

  test('a missing address and a senseless size are refused', async () => {
    expect((await expectProblem(await ask('/oembed'), 400)).parameter).toBe('url');
    expect((await expectProblem(await oembed(page, '&maxwidth=wide'), 400)).parameter).toBe('maxwidth');
  });

  test('survives the filter of WordPress whole: a quotation that reads as text, then the frame', async () => {
    const { html, title } = await reply(page);
    const filtered = filterAsWordPress(html, 'S3cret1234');
    expect(filtered).not.toBeNull();
    const text = (filtered ?? '').replace(/<[^>]+>/g, '');
    expect(text).toContain(title);
    expect(text).toMatch(/“.{20,}”/);
    expect(html).not.toContain('\n');
    // What the filter takes away is nothing but what it adds for itself.
    const undone = (filtered ?? '')
      .replaceAll(/ (class|style|sandbox|security|data-secret)="[^"]*"/g, '')
      .replaceAll('#?secret=S3cret1234', '');
    expect(undone).toBe(html.replaceAll('&amp;', '&#038;').replaceAll(/&#038;(?=[^"]*<)/g, '&amp;'));
  });
});
