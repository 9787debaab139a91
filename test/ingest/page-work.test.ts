/** Telling what belongs to the text takes work that grows with the page, however it is built. Wording invented. */
import { expect, test } from 'vitest';
import { parseHtml } from '../../src/ingest/extract/dom.ts';
import { junkOf } from '../../src/ingest/extract/junk.ts';
import { settle } from '../../src/ingest/extract/main-content.ts';
import { walk } from '../../src/ingest/extract/walk.ts';
import { countReads } from './page-reads.ts';

/** Four times the page may cost at most this many times the reads: a little more than four, far from sixteen. */
const LINEAR = 5;

const SENTENCE = 'The Five will share the cost of the ferry to Port Merian.';
const TEXT = `<main>${`<p>${SENTENCE}</p>`.repeat(20)}</main>`;

const many = (times: number, unit: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => unit(at)).join('');
const inside = (depth: number, content: string) =>
  `${'<div class="a b">'.repeat(depth)}${content}${'</div>'.repeat(depth)}`;
/** A name without figures, another for each number. */
const named = (at: number) => `x${[...String(at)].map((figure) => 'abcdefghij'[Number(figure)]).join('')}`;

const pages: readonly (readonly [name: string, page: (size: number) => string])[] = [
  [
    'points that are links',
    (size) =>
      `<h1>A</h1><ul>${many(size, (at) => `<li><a href="/${at}">The ferry ${at} to Merian</a></li>`)}</ul>`,
  ],
  [
    'numbered points',
    (size) =>
      `<h1>A</h1><ol>${many(size, (at) => `<li>The Five will <a href="/${at}">share the cost</a> of boat ${at}.</li>`)}</ol>`,
  ],
  [
    'points with a link',
    (size) =>
      `<main>${many(size, (at) => `<p>The Five will <a href="/${at}">share the cost</a> of boat ${at}.</p>`)}</main>`,
  ],
  [
    'boxes of as many names, with labels between',
    (size) =>
      `<main>${many(size, (at) => `<div class="${named(at)}"><p>${SENTENCE}</p></div><div class="l">Post</div>`)}</main>`,
  ],
  ['lines of a quotation', (size) => `<blockquote>${`${SENTENCE}<br>`.repeat(size)}</blockquote>`],
  ['lines above the text', (size) => `<div>${'The ferry and the sea<br>'.repeat(size)}</div>${TEXT}`],
  ['stars below the text', (size) => `${TEXT}<div>${'*<br>'.repeat(size)}</div>`],
  [
    'points that are folded one by one',
    (size) =>
      `${TEXT}<ol><li>${SENTENCE}</li>${`<li style="display:none">${SENTENCE}</li>`.repeat(size)}</ol>`,
  ],
  [
    'hidden ends of sentences',
    (size) =>
      `${TEXT}<p>${'The Five<span>…</span><span class="more" hidden> will share the ferry.</span> '.repeat(size)}</p>`,
  ],
  [
    'parts that unfold',
    (size) =>
      `<main>${`<details><summary>The ferry</summary><p>${SENTENCE}</p></details>`.repeat(size)}</main>`,
  ],
  ['tabs', (size) => `<ul>${'<li><a href="#a">The ferry</a></li>'.repeat(size)}</ul>${TEXT}`],
  [
    'quotes that repeat the text',
    (size) => `${TEXT}${`<aside class="pullquote">${SENTENCE}</aside>`.repeat(size)}`,
  ],
  [
    'leads in boxes of their own',
    (size) =>
      `<main>${many(size, (at) => `<div class="${named(at)} summary">On 5 May 2024 the Five met in Port Merian.</div>`)}</main>${TEXT}`,
  ],
  [
    'headlines that lead elsewhere',
    (size) =>
      `${many(size, (at) => `<div><h3><a href="/${at}">The ferry ${at}</a></h3><p>Soon.</p></div>`)}${TEXT}`,
  ],
  ['a long list in deep boxes', (size) => inside(40, `<p>${SENTENCE}</p>`.repeat(size))],
  [
    'a headline in deep boxes',
    (size) => TEXT + inside(size / 2, '<h3><a href="/1">The ferry sails</a></h3>'),
  ],
  [
    'lists in points of lists',
    (size) =>
      TEXT +
      '<ul><li><a href="/1">The ferry to Merian</a></li><li><a href="/2">The ferry to Korlin</a>'.repeat(
        size / 4,
      ),
  ],
];

test.each(pages)('%s', (_, page) => {
  const cost = (size: number) => {
    const document = parseHtml(`<html><body>${page(size)}</body></html>`);
    return countReads(document, () => {
      const walked = walk(document.documentElement, { reasons: junkOf(document) });
      settle(walked.kept, new Set(walked.kept), walked.places);
    });
  };
  const [small, large] = [cost(200), cost(800)];
  expect(large / small).toBeLessThan(LINEAR);
});
