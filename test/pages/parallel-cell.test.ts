import { expect, test } from 'vitest';
import { compareTexts } from '../../src/comparison/index.ts';
import type { Row } from '../../src/comparison/types.ts';
import { html } from '../../src/markup/markup.ts';
import { ParallelPassage } from '../../src/pages/comparison/parallel-cell.tsx';
import type { ParallelPageData } from '../../src/pages/comparison/parallel-view.ts';
import type { Frame } from '../../src/pages/index.ts';
import { stringsOf, type UiLanguage } from '../../src/pages/interface/strings.ts';

const A = 'The Five will share the cost of the ferry to Port Merian.';
const B = 'The Five will share the cost of the ferry to Korlin.';

/** The passage of the second of two texts beside that of the first, as a table of several texts shows it. */
function shown(ui: UiLanguage, series: boolean, change: Partial<Row> = {}): string {
  const [first] = compareTexts(A, B, { mode: 'series' }).rows;
  const row = { ...(first as Row), ...change };
  const marked = (text: string) => ({ text, clauses: [], marks: [] });
  const column = (name: string) => ({
    name,
    statement: { record: { id: name } },
    text: { lang: 'en', sha256: name },
  });
  const data = {
    series,
    columns: [column('first'), column('second')],
    marked: [marked(A), marked(B)],
  } as unknown as ParallelPageData;
  const cell = { clauses: row.b, beside: 0, rows: [row], likeness: 'reworded', certainty: null } as const;
  const frame = { ui, t: stringsOf(ui), path: '/', origin: 'https://example.org' } as Frame;
  return String(html`${ParallelPassage({ frame, data, cell, column: 1 })}`);
}

test('two wordings with little in common are shown as they stand, and the cell says so', () => {
  const apart = { similarity: 0.1 };
  expect(shown('en', true)).toContain('reworded since A<');
  expect(shown('en', true)).toMatch(/<ins>/);
  expect(shown('en', true, apart)).toContain('reworded since A, little in common: words not marked');
  expect(shown('en', true, apart)).not.toMatch(/<ins>|<mark/);
  expect(shown('ru', true, apart)).toContain('изменено по сравнению с A, общего мало: слова не отмечены');
  expect(shown('en', false, apart)).toContain('in other words than A, little in common<');
});
