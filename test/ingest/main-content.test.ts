/** What belongs to the text of a page is told by its structure. Wording invented. */
import { describe, expect, test } from 'vitest';
import { checkErrorPage } from '../../src/ingest/checks/page.ts';
import { extractHtml } from '../../src/ingest/extract/html.ts';
import { normalise } from '../../src/text/index.ts';

const FIRST = 'The ministers of the Five met in Port Merian and spoke of the ferry.';
const SECOND = 'They will share the cost of five boats, and name the captains before the harvest.';
const THIRD = 'They ask the keepers of the locks to report on the sea twice a month.';
const TEXT = [FIRST, SECOND, THIRD];
const flow = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const read = (body: string) =>
  normalise(
    extractHtml(
      `<!doctype html><html><head><title>Statement of the Five</title></head><body><main><h1>Statement of the Five</h1>${body}</main></body></html>`,
    ).text,
  ).split('\n\n');

describe('a box without a sentence, beside or inside the text, is furniture in any language', () => {
  test.each([
    [
      'a line of facts above',
      `<div>Порт-Мериан | 14.05.2024 | 1 204</div><div class="x">${flow(TEXT)}</div>`,
    ],
    [
      'one between two paragraphs',
      `<div class="x">${flow([FIRST])}<div>Reklama</div>${flow([SECOND, THIRD])}</div>`,
    ],
    [
      'several below',
      `<div class="x">${flow(TEXT)}</div><div>Әріптестер</div><div><span>Ҳа</span><span>Не</span></div>`,
    ],
    [
      'a picture and a sentence',
      `<div class="x"><div><img src="a.jpg"><p>The ministers on the quay of Port Merian.</p></div>${flow(TEXT)}</div>`,
    ],
    [
      'a form and what asks for it',
      `<div class="x">${flow(TEXT)}</div><div><h3>Post</h3><p>A letter from us every week, and never more often.</p><input></div>`,
    ],
    [
      'headlines that lead elsewhere',
      `<div class="x">${flow(TEXT)}</div><ul><li><h3><a href="/1">A bridge is named</a></h3><p>The bridge over the Vas bears the name of its builder.</p></li></ul>`,
    ],
    [
      'a summary in a box named for it',
      `<div class="abstract"><p>The ferry will sail again before the harvest.</p></div><div class="x">${flow(TEXT)}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(read(body)).toEqual(TEXT);
  });
});

describe('boxes of single sentences around the only running text', () => {
  const cards = [
    'How to get a visa and what it costs.',
    'What to do when a passport is lost.',
    'Where to leave a bicycle in Korlin.',
  ];

  test('cards and hours of an office', () => {
    const body = `<div class="row"><div class="wide"><div class="x">${flow(TEXT)}</div></div><div class="narrow"><p>For any question please call us.</p></div></div><div class="row cards"><div class="card"><p>${cards.join('</p></div><div class="card"><p>')}</p></div></div>`;
    expect(read(body)).toEqual(TEXT);
  });

  test('parts of the text in sections that are drawn alike are kept, what a visitor said in one is not', () => {
    const part = (body: string) =>
      `<section class="part"><div class="wrap"><div class="editor">${body}</div></div></section>`;
    const said =
      '<section class="part"><div class="wrap"><div class="said">It was the best meeting in years.</div></div></section>';
    const last = 'They will meet again in Korlin.';
    expect(read(part(flow(TEXT)) + part(flow([last])) + said)).toEqual([...TEXT, last]);
  });

  test('a line with an address to write to, below a text that is set off', () => {
    const body = `<blockquote>${flow(TEXT)}</blockquote><hr><center><i>This page was changed in June and seen often since.</i><br><a href="mailto:c@velt.example">write</a></center>`;
    expect(read(body)).toEqual(TEXT);
  });
});

describe('what is drawn as the text is drawn belongs to it', () => {
  test('a box for every paragraph', () => {
    expect(
      read(`<div>${TEXT.map((text) => `<div class="row y${text.length}">${text}</div>`).join('')}</div>`),
    ).toEqual(TEXT);
  });

  test('a heading in a box of its own', () => {
    const body = `<div class="x">${flow([FIRST])}<div class="head"><h3>Boats</h3></div>${flow([SECOND, THIRD])}</div>`;
    expect(read(body)).toEqual([FIRST, 'Boats', SECOND, THIRD]);
  });

  test('place and day above, parties below', () => {
    const body = `<p>Port Merian, 14 May 2024</p><div class="x">${flow(TEXT)}<div class="right">Done at Port Merian in two copies</div><div class="right">For the Government of Velt: M. Salve</div></div>`;
    expect(read(body)).toEqual([
      'Port Merian, 14 May 2024',
      ...TEXT,
      'Done at Port Merian in two copies',
      'For the Government of Velt: M. Salve',
    ]);
  });

  test('names below the formula that a text is signed with', () => {
    const names = ['M. Salve', 'Minister of Velt'];
    const body = `<div class="x">${flow([...TEXT, 'Done at Port Merian in two copies.'])}<div class="names">${names.map((name) => `<div>${name}</div>`).join('')}</div></div>`;
    expect(read(body)).toEqual([...TEXT, 'Done at Port Merian in two copies.', ...names]);
  });

  test('sentences in boxes that bear a name of furniture', () => {
    const body = `<div>${TEXT.map((text) => `<div class="topic"><p>${text}</p></div>`).join('')}</div>`;
    expect(read(body)).toEqual(TEXT);
  });

  test('the words of somebody whose portrait stands beside them', () => {
    const said = 'The ferry is the road of the poor.';
    const body = `<div class="x">${flow([FIRST])}<blockquote><div><img src="p.jpg"><p>${said}</p></div></blockquote>${flow([SECOND, THIRD])}</div>`;
    expect(read(body)).toEqual([FIRST, said, SECOND, THIRD]);
  });

  test('a short text that general extractors pass over for a list of news', () => {
    const news = ['a bridge', 'a mill', 'a school'].map(
      (what) =>
        `<li><p><a href="/n">News of ${what}</a> The town of Korlin has opened ${what} beside the market.</p></li>`,
    );
    expect(read(`<div class="x">${flow(TEXT)}</div><h2>Elsewhere</h2><ul>${news.join('')}</ul>`)).toEqual(
      TEXT,
    );
  });
});

test('a line that sends readers to a channel of the site is left out at the end, and kept inside', () => {
  const line = 'The offices will print the timetable on Telegram.';
  expect(read(`<div class="x">${flow([...TEXT, 'Follow the ministry on Telegram.'])}</div>`)).toEqual(TEXT);
  const long = [
    ...TEXT,
    line,
    ...Array.from({ length: 9 }, (_, at) => `The ministers agreed on rule ${at} of the harbour of Korlin.`),
  ];
  expect(read(`<div class="x">${flow(long)}</div>`)).toEqual(long);
});

test('a page of headlines that lead elsewhere is called a list, and not empty', () => {
  const items = Array.from(
    { length: 8 },
    (_, at) =>
      `<li><h3><a href="/${at}">The ministers meet for time ${at}</a></h3><p>The ministers of the Five spoke of boat ${at} in Korlin.</p></li>`,
  );
  const extraction = extractHtml(
    `<!doctype html><html><head><title>News</title></head><body><h1>News</h1><ul>${items.join('')}</ul></body></html>`,
  );
  const text = normalise(extraction.text);
  const failures = checkErrorPage({ text, extraction }, text === '' ? [] : text.split('\n\n'));
  expect(failures.map(({ check }) => check)).toEqual(['listing']);
});
