import { describe, expect, test } from 'vitest';
import { html } from '../../src/markup/markup.ts';
import { inPieces } from '../../src/pages/frame/in-pieces.ts';

describe('many parts of a page', () => {
  const parts = Array.from({ length: 2000 }, (_, n) => n);
  const draw = (n: number) => html`<p>${n} &lt; ${'<'}</p>`;

  test('are the same whether others were let in between them or not, and no piece is long', async () => {
    let drawn = 0;
    let before = 0;
    let longest = 0;
    const counted = (n: number) => {
      drawn++;
      return draw(n);
    };
    const pause = async () => {
      longest = Math.max(longest, drawn - before);
      before = drawn;
    };
    const made = await inPieces(parts, counted, { pause });
    expect(String(made)).toBe(parts.map((n) => String(draw(n))).join(''));
    expect(Math.max(longest, drawn - before)).toBeLessThanOrEqual(300);
    // A second page is drawn into it as it is, not escaped once more.
    expect(String(await html`${made}`)).toContain('<p>0 &lt; &lt;</p>');
  });

  test('are drawn at one go where they are few, or nobody waits', () => {
    const pause = () => Promise.reject(new Error('nobody is to be let in'));
    expect(inPieces([1, 2], draw, { pause })).toHaveLength(2);
    expect(inPieces(parts, draw, {})).toHaveLength(2000);
  });
});
