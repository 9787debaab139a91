/** How the specimens are compared, row by row: `UPDATE=1 npm test` draws the files anew, and a reviewer reads the change. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareTexts, type Mode } from '../../src/comparison/index.ts';
import { normalise } from '../../src/text/index.ts';
import { ALIGNED } from '../cases/aligned.ts';
import { drawComparison } from '../cases/draw.ts';

const SPECIMENS = join(import.meta.dirname, '../../statements/specimens');
const CASES = join(import.meta.dirname, '../cases');

const textOf = (id: string, lang: string) =>
  normalise(readFileSync(join(SPECIMENS, `${id}.${lang}.md`), 'utf8').replace(/^#+ /gm, ''));
const seriesOf = (id: string) => id.split('-').at(-1);
const idsIn = (lang: string) =>
  readdirSync(SPECIMENS)
    .filter((name) => name.endsWith(`.${lang}.md`))
    .map((name) => name.slice(0, -`.${lang}.md`.length))
    .sort();

/** Each text beside the one before it in its series, and beside the one that was adopted just before it elsewhere. */
function pairsIn(lang: string): readonly (readonly [a: string, b: string, mode: Mode])[] {
  const ids = idsIn(lang);
  return ids.flatMap((id, at) => {
    const earlier = ids.slice(0, at);
    const before = earlier.findLast((other) => seriesOf(other) === seriesOf(id));
    const beside = earlier.findLast((other) => seriesOf(other) !== seriesOf(id));
    return [
      ...(before ? [[before, id, 'series'] as const] : []),
      ...(beside ? [[beside, id, 'cross'] as const] : []),
    ];
  });
}

const short = (id: string) => id.replace('specimen-', '');

for (const lang of ['en', 'ru', 'zh'])
  describe(`rows of the specimens, ${lang}`, () => {
    test.each(pairsIn(lang))('%s beside %s, %s', async (a, b, mode) => {
      const [before, after] = [textOf(a, lang), textOf(b, lang)];
      const comparison = await compareTexts(before, after, { lang, mode });
      const file = join(CASES, lang, `${short(a)}--${short(b)}.txt`);
      await expect(drawComparison(comparison, before, after)).toMatchFileSnapshot(file);
    });
  });

test.each(ALIGNED)(
  '$a beside $b is aligned as a careful reader aligned it',
  async ({ a, b, links, floor }) => {
    const wanted = new Set(links.split(/\s+/).flatMap(cross));
    const mode = seriesOf(a) === seriesOf(b) ? 'series' : 'cross';
    const { rows } = await compareTexts(textOf(a, 'en'), textOf(b, 'en'), { lang: 'en', mode });
    const found = rows.flatMap((row) =>
      cross([row.a, row.b].map((side) => side.map(({ clause }) => clause).join('+')).join('=')),
    );
    const right = found.filter((link) => wanted.has(link)).length;
    expect((2 * right) / (found.length + wanted.size)).toBeGreaterThanOrEqual(floor);
  },
);

/** `8=10+11` → 8=10, 8=11; a row of one side gives none. */
function cross(row: string): readonly string[] {
  const [a = [], b = []] = row.split('=').map((side) => side.split('+').filter((clause) => clause !== ''));
  return a.flatMap((left) => b.map((right) => `${left}=${right}`));
}
