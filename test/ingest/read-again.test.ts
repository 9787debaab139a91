import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/ingest/extract/index.ts';
import { normalise } from '../../src/text/index.ts';

/** Invented; the lines are short, as a short statement has them. */
const LINES = [
  'The parties will share the figures of the inflow of the Ilvan every spring, so that the lower valleys can plan their sowing.',
  'They agree to finish the line from Vasholm to Dorvast, whose masts already stand on the northern side of the pass.',
  'They thank the keepers of the road for their work during the winter of the great snow.',
  'The next meeting will be held in Korlin, at a time that is to be agreed.',
];
const PARAGRAPHS = LINES.map((line) => `<p>${line}</p>`).join('');
const HEADLINE = '<h1>Statement of the Five</h1>';

async function read(body: string): Promise<string> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Statement of the Five</title></head><body>${body}</body></html>`;
  return normalise((await extractDocument({ bytes: new TextEncoder().encode(html) })).text);
}

describe('a name that means something else leaves no page empty, and comments are no text', () => {
  test.each([
    'text print-area',
    'promo-free main-text',
    'article tags-off',
    'page-with-menu',
    'entry related-none',
  ])('%s', async (name) => {
    const comments = `<div class="comments"><p>${'I stood at the ferry in the rain while the boat lay idle. '.repeat(12)}</p></div>`;
    const text = await read(`<div class="${name}">${HEADLINE}${LINES.join('<br><br>')}</div>${comments}`);
    for (const line of LINES) expect(text).toContain(line);
    expect(text).not.toContain('idle');
  });
});

test('the folded half of a text stays, whatever hides it and whatever opens it', async () => {
  const [a, b, c, d] = LINES.map((line) => `<p>${line}</p>`);
  for (const folded of [
    `${a}${b}<div aria-hidden="true" style="display:none">${c}${d}</div>`,
    `<h2><button>Water</button></h2><div style="display:none">${a}${b}</div><h2><button>Roads</button></h2><div style="display:none">${c}${d}</div>`,
  ]) {
    const text = await read(`<article>${HEADLINE}${folded}</article>`);
    for (const line of LINES) expect(text, folded.slice(0, 60)).toContain(line);
  }
});

test('a link within the page that is glued to a word is the mark of a note, and the note goes with it', async () => {
  const text = await read(
    `<article>${HEADLINE}<p>They recall resolution 1540<a class="reference" href="#f1">1</a> of the Council of the Lakes.</p>${PARAGRAPHS}<hr><p id="f1"><a href="#r1">1</a> Velt made a reservation.</p></article>`,
  );
  expect(text).toContain('resolution 1540 of the Council');
  expect(text).not.toContain('Velt');
});

test('a short opening with place and day below the headline stays', async () => {
  const text = await read(`<main>${HEADLINE}<p>Mirhold, 5 May 2023. The Five met.</p>${PARAGRAPHS}</main>`);
  expect(text).toMatch(/^Mirhold, 5 May 2023\. The Five met\./);
});
