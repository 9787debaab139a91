import { beforeAll, describe, expect, test } from 'vitest';
import { loadSpecimens, service } from '../http/collection.ts';

const request = service();
const PAIR = '/specimen-2021-05-14-north/specimen-2022-05-20-north';

beforeAll(() => loadSpecimens());

const drawn = async (query: string) => {
  const svg = await (await request(`/pictures/embed${PAIR}.svg${query}`)).text();
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join(' ');
};

interface Figure {
  readonly title: string;
  readonly passages: readonly {
    readonly a: readonly { text: string }[] | null;
    readonly b: readonly { text: string }[] | null;
  }[];
}

describe('the figure as a picture', () => {
  test('has the very passages of the framed page, with its choice, title and source', async () => {
    for (const query of ['', '?top=1', '?only=only_b&top=5', '?heading=Our+own+title', '?ui=ru']) {
      const figure: Figure = JSON.parse(await (await request(`/embed${PAIR}.json${query}`)).text());
      const words = (await drawn(query)).replace(/\s+/g, '');
      expect(words).toContain(figure.title.replace(/\s+/g, '').replaceAll('&', '&amp;'));
      expect(figure.passages.length).toBeGreaterThan(0);
      const wordings = figure.passages.flatMap(({ a, b }) => [a ?? [], b ?? []]).flat();
      for (const { text } of wordings) {
        const [first = ''] = text.trim().split(/\s+/);
        expect(words).toContain(first.replaceAll('&', '&amp;'));
      }
      expect(words).toContain('Multivector');
    }
  });

  test('is a drawing whose words keep their places, and pixels of the same size', async () => {
    const svg = await request(`/pictures/embed${PAIR}.svg`);
    expect(svg.headers.get('Content-Type')).toContain('image/svg+xml');
    const [, height] = /viewBox="0 0 1200 (\d+)"/.exec(await svg.text()) ?? [];
    const png = new DataView(await (await request(`/pictures/embed${PAIR}.png`)).arrayBuffer());
    expect([png.getUint32(16), png.getUint32(20)]).toEqual([1200, Number(height)]);
  });

  test('is offered where codes are made, of the passages that were chosen', async () => {
    const builder = async (query: string) =>
      (
        await (
          await request(`/embed?a=${PAIR.split('/')[1]}&b=${PAIR.split('/')[2]}${query}`, {
            headers: { Accept: 'text/html' },
          })
        ).text()
      ).match(/href="(\/pictures\/embed\/[^"]+)"/g);
    const usual = await builder('');
    expect(usual).toHaveLength(2);
    const [fewer] = (await builder('&only=only_b&top=1')) ?? [];
    expect(fewer).toMatch(/only=only_b/);
    expect(fewer).toMatch(/top=1/);
  });

  test('of a text that is not here is refused', async () => {
    expect((await request('/pictures/embed/nowhere/nothing.svg')).status).toBe(404);
  });
});
