import { beforeAll, expect, test } from 'vitest';
import { isTelling } from '../../src/answers/formulas/worth-showing.ts';
import { en } from '../../src/pages/interface/strings.en.ts';
import { loadSpecimens, service } from '../http/collection.ts';

const request = service();
const html = { headers: { Accept: 'text/html' } };

beforeAll(() => loadSpecimens());

test.each([
  ['million in humanitarian assistance', 'en', false],
  ['of the Republic of Avelland, the Republic of Belmora and the Republic of Corlund', 'en', false],
  ['For the Republic of Avelland: Irel Vassan, President', 'en', false],
  ['and that the same is for all of us', 'en', false],
  ['the peaceful settlement of disputes by political means', 'en', true],
  ['Президенты Республики Авелланд и Республики Бельмора', 'ru', false],
  ['мирное урегулирование споров политическими средствами и способами', 'ru', true],
  ['尊重各国主权和领土完整', 'zh', true],
])('“%s” (%s) is telling: %s', (wording, lang, telling) => {
  expect(isTelling(wording, lang)).toBe(telling);
});

test('the line that opens a drawer shows the words that are shared', async () => {
  const page = await (
    await request('/compare/specimen-2021-05-14-north/specimen-2022-05-20-north', html)
  ).text();
  const summaries = [...page.matchAll(/<details class="drawer"><summary>(.*?)<\/summary>/gs)].map(
    ([, inner]) => inner ?? '',
  );
  expect(summaries.length).toBeGreaterThan(0);
  for (const summary of summaries) {
    expect(summary).toMatch(/The same or similar wording with \d+ of \d+ other partners?(?:, such as|:) /);
    const words = /<q lang="en">([^<]+)<\/q>/.exec(summary)?.[1] ?? '';
    expect(words.split(/\s+/).length, words).toBeGreaterThanOrEqual(5);
  }
  expect(page.includes('Irel Vassan, President</q>')).toBe(false);
});

/** Letters and digits alone: kinds of quotation mark may differ from text to text. */
const lettersOf = (html: string) =>
  html
    .replace(/<[^>]+>|&\w+;/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

test.each(['en', 'ru'])('a place in a drawer of a comparison in “%s” leads to its words', async (lang) => {
  const address = `/compare/specimen-2022-05-20-north/specimen-2023-05-19-north?lang=${lang}`;
  const page = await (await request(address, html)).text();
  const places = [...page.matchAll(/<details class="drawer">.*?<\/details>/gs)].flatMap(([drawer]) => [
    ...drawer.matchAll(/<li><a href="([^"#]+)#(c\d+)">.*?<q lang="\w+">(.*?)<\/q>/gs),
  ]);
  expect(places.length).toBeGreaterThan(0);
  for (const [, path = '', clause = '', words = ''] of places) {
    const there = await (await request(path.replaceAll('&amp;', '&'), html)).text();
    const text = new RegExp(`id="${clause}" class="clause">(.*?)</span>`, 's').exec(there)?.[1] ?? '';
    expect(lettersOf(text), `${path}#${clause}`).toContain(lettersOf(words));
  }
});

test('a hub that is called with its article keeps one', () => {
  expect(en.home.lead('the hub')).toContain('of the hub,');
  expect(en.home.lead('Central Asian five')).toContain('of the Central Asian five,');
});
