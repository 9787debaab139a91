/** What pages fold, set apart or say twice, with wording about an invented region. */
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/ingest/extract/index.ts';
import { opensText } from '../../src/ingest/extract/opening.ts';
import { normalise } from '../../src/text/index.ts';

const OPENING =
  'The ministers of the Five met in Korlin on 12 March 2024 and spoke about roads, rivers and schools.';
const POINTS = [
  'The ministers will keep the pass of Ilvan open through the winter, and will share the cost of the ploughs between the five treasuries.',
  'The ministers will send each other the readings of the snow gauges before noon, and will warn the villages below when the slopes are loose.',
  'The ministers will found a school for keepers of the road in Selvana, to which each country may send twenty pupils in the first year.',
  'The ministers thank the town of Korlin for its hospitality and will meet again in Port Merian when the harvest has been brought in.',
];
const read = async (body: string) =>
  normalise(
    (
      await extractDocument({
        bytes: new TextEncoder().encode(
          `<!doctype html><html><head><meta charset="utf-8"><title>Statement of the Five</title></head><body>${body}</body></html>`,
        ),
      })
    ).text,
  );
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const H1 = '<h1>Statement of the Five</h1>';

describe('an opening that the page sets apart as a lead', () => {
  const layouts: readonly (readonly [string, (lead: string) => string])[] = [
    [
      'a field above the field of the text',
      (lead) =>
        `${H1}<article class="node"><div class="field field--name-field-lead"><p>${lead}</p></div><div class="field field--name-body">${paragraphs(POINTS)}</div></article>`,
    ],
    [
      'blocks of a site builder',
      (lead) =>
        `<div class="records"><div class="r1 rec"><div class="t0">${H1}<div class="t0__descr t-descr">${lead}</div></div></div>${POINTS.map((text) => `<div class="rec"><div class="col"><div class="t-text">${text}</div></div></div>`).join('')}</div>`,
    ],
  ];
  test.each(layouts)('%s: kept', async (_, layout) => {
    expect(await read(layout(OPENING))).toBe([OPENING, ...POINTS].join('\n\n'));
  });
  test.each(layouts)('%s: what an editor says of the text goes', async (_, layout) => {
    expect(
      await read(layout('The ministers agreed on ploughs, gauges and a school, and thanked Korlin.')),
    ).toBe(POINTS.join('\n\n'));
  });

  test('a heading of its own: kept', async () => {
    const body = `<div id="content">${H1}<h2 class="intro">${OPENING}</h2>${paragraphs(POINTS)}</div>`;
    expect(await read(body)).toBe([OPENING, ...POINTS].join('\n\n'));
  });

  test.each([
    ['We, the ministers of the Five, are of one mind about the pass.', 'The pass stays open.', true],
    ['Мы, министры Пяти, едины во мнении о перевале Ильван и дороге к нему.', 'Перевал открыт.', true],
    ['我们，五国部长，就伊尔万山口事务达成一致意见如下。', '山口开放。', true],
    ['On 12 March 2024 the ministers of the Five met in Korlin.', 'They agreed to meet in 2025.', true],
    ['On 12 March 2024 the ministers of the Five met in Korlin.', 'They met on 12 March 2024.', false],
    ['12 March 2024. The office published what the ministers agreed on.', 'They agreed.', false],
    ['The ministers of the Five agreed on the pass of Ilvan and the road.', 'They agreed.', false],
    ['Published on 12 March 2024 by the office of the ministers', 'They agreed.', false],
  ])('%s | %s', (lead, rest, opens) => {
    expect(opensText(lead, rest)).toBe(opens);
  });
});

describe('folded parts', () => {
  test('headings that unfold a part stay, buttons and summaries alike', async () => {
    const part = (heading: string, texts: readonly string[]) =>
      `${heading}<div class="collapse"><div class="card-body">${paragraphs(texts)}</div></div>`;
    const button = (name: string, text: readonly string[]) =>
      `<div class="card">${part(`<div class="card-header"><h2><button class="btn collapsed" data-toggle="collapse" aria-expanded="false">${name}</button></h2></div>`, text)}</div>`;
    expect(
      await read(
        `<main>${H1}<p>${OPENING}</p><div class="accordion">${button('I. Roads', POINTS.slice(0, 2))}${button('II. Schools', POINTS.slice(2))}</div></main>`,
      ),
    ).toBe([OPENING, 'I. Roads', ...POINTS.slice(0, 2), 'II. Schools', ...POINTS.slice(2)].join('\n\n'));
    expect(
      await read(
        `<main>${H1}${paragraphs([OPENING, ...POINTS.slice(0, 2)])}<details><summary>Schools</summary>${paragraphs(POINTS.slice(2))}</details></main>`,
      ),
    ).toBe([OPENING, ...POINTS.slice(0, 2), 'Schools', ...POINTS.slice(2)].join('\n\n'));
  });

  test.each(['<span class="dots">…</span>', '<span>...</span>', ''])(
    'the hidden end of a sentence goes on where its beginning stops: "%s"',
    async (dots) => {
      const [first = '', ...others] = POINTS;
      const cut = `${first.slice(0, 40)}${dots}<span class="more" style="display:none">${first.slice(40)}</span>`;
      expect(await read(`<main>${H1}<p>${OPENING}</p><p>${cut}</p>${paragraphs(others)}</main>`)).toBe(
        [OPENING, ...POINTS].join('\n\n'),
      );
    },
  );

  test.each([
    ['points', 'ol', 'li', (text: string, at: number) => `${at + 1}. ${text}`],
    ['paragraphs', 'div', 'p', (text: string) => text],
  ] as const)('short %s that are folded one by one', async (_, box, item, shown) => {
    const short = [
      'The pass stays open in winter.',
      'The road to Korlin is swept every day.',
      ...POINTS.slice(0, 2),
    ];
    const all = [...POINTS.slice(2), ...short];
    const items = all.map((text, at) => `<${item}${at < 2 ? '' : ' style="display:none"'}>${text}</${item}>`);
    expect(
      await read(
        `<main>${H1}<p>${OPENING}</p><${box}>${items.join('')}</${box}><button>Show more</button></main>`,
      ),
    ).toBe([OPENING, ...all.map(shown)].join('\n\n'));
  });

  test('a hidden word behind a whole sentence stays hidden', async () => {
    const note = '<span class="more" style="display:none">Printed twice in the gazette.</span>';
    expect(await read(`<main>${H1}<p>${OPENING} ${note}</p>${paragraphs(POINTS)}</main>`)).toBe(
      [OPENING, ...POINTS].join('\n\n'),
    );
  });

  test('names of tabs and tables of contents are no list of the text', async () => {
    const tabs = '<ul><li><a href="#a">Roads</a></li><li><a href="#b">Schools and pupils</a></li></ul>';
    expect(
      await read(
        `<main>${H1}<p>${OPENING}</p>${tabs}<div id="a">${paragraphs(POINTS.slice(0, 2))}</div><div id="b">${paragraphs(POINTS.slice(2))}</div></main>`,
      ),
    ).toBe([OPENING, ...POINTS].join('\n\n'));
  });
});

describe('around and between', () => {
  test('a pull quote that repeats a paragraph goes, and one that says something of its own stays', async () => {
    const quote = (text: string) => `<blockquote class="wp-block-pullquote"><p>“${text}”</p></blockquote>`;
    const [first = '', second = '', ...others] = POINTS;
    expect(
      await read(
        `<main>${H1}${paragraphs([OPENING, first])}${quote(second)}${paragraphs([second, ...others])}</main>`,
      ),
    ).toBe([OPENING, ...POINTS].join('\n\n'));
    expect(
      await read(`<main>${H1}${paragraphs([OPENING, first])}${quote(second)}${paragraphs(others)}</main>`),
    ).toContain(second);
  });

  test.each(['entry-footer', 'post__footer', 'article-foot footer'])(
    'a last point in a foot that a site builder names %s stays, and what it prints there goes',
    async (name) => {
      const foot = `<footer class="${name}"><p>${POINTS[3]}</p><span class="cat-links">Posted in <a href="/c">Roads</a></span></footer>`;
      const labels = `<footer class="${name}"><a href="/c">Roads</a> <a href="#respond">Leave a comment</a></footer>`;
      const body = (end: string) => `<main><article>${H1}<p>${OPENING}</p>${end}</article></main>`;
      expect(await read(body(paragraphs(POINTS.slice(0, 3)) + foot))).toBe([OPENING, ...POINTS].join('\n\n'));
      expect(await read(body(paragraphs(POINTS) + labels))).toBe([OPENING, ...POINTS].join('\n\n'));
    },
  );

  test.each([
    'Read full text',
    'Show the whole declaration',
    'View more…',
    '+ Expand all',
    'Показать полный текст',
    'Читать документ полностью',
  ])('what unfolds the rest is no wording: %s', async (label) => {
    const body = `<article>${H1}<p>${OPENING}</p>${paragraphs(POINTS.slice(0, 2))}<div class="collapse" style="display:none">${paragraphs(POINTS.slice(2))}</div><a href="#rest">${label}</a></article>`;
    expect(await read(body)).toBe([OPENING, ...POINTS].join('\n\n'));
  });

  test('a last short paragraph in the foot of an article stays, and a label there goes', async () => {
    const foot = (text: string) =>
      read(
        `<article><header>${H1}</header>${paragraphs([OPENING, ...POINTS])}<footer><p>${text}</p></footer></article>`,
      );
    const last = 'The ministers will meet again in Port Merian before the snow comes.';
    expect(await foot(last)).toBe([OPENING, ...POINTS, last].join('\n\n'));
    expect(
      await foot('Posted in <a href="/news">News of the ministry</a> by the press office of Korlin.'),
    ).toBe([OPENING, ...POINTS].join('\n\n'));
  });

  test.each([
    'For information media. Not an official record.',
    'For use of information media – not an official record',
  ])('%s', async (line) => {
    expect(await read(`<article>${H1}${paragraphs([OPENING, ...POINTS])}<p>${line}</p></article>`)).toBe(
      [OPENING, ...POINTS].join('\n\n'),
    );
  });
});

describe('marks and labels', () => {
  test.each(['ADVERTISEMENT', 'Реклама', '广告'])('"%s" between two paragraphs', async (line) => {
    expect(
      await read(
        `<main>${H1}${paragraphs([OPENING, ...POINTS.slice(0, 2)])}<p>${line}</p>${paragraphs(POINTS.slice(2))}</main>`,
      ),
    ).toBe([OPENING, ...POINTS].join('\n\n'));
  });

  test('lists with Greek letters and with leading zeros', async () => {
    const list = (style: string, texts: readonly string[]) =>
      `<ol style="list-style-type: ${style}">${texts.map((text) => `<li>${text}</li>`).join('')}</ol>`;
    const found = await read(
      `<main>${H1}<p>${OPENING}</p>${list('lower-greek', POINTS.slice(0, 2))}<p>${OPENING}</p>${list('decimal-leading-zero', POINTS.slice(2))}</main>`,
    );
    for (const [at, mark] of ['α. ', 'β. ', '01. ', '02. '].entries())
      expect(found).toContain(`\n\n${mark}${POINTS[at]}`);
  });

  test.each([
    ['ol.p > li::before { content: "(" counter(point, lower-alpha) ") " }', ['(a) ', '(b) ']],
    ['.p li:before{counter-increment:n;content:counter(n, upper-roman) ". ";}', ['I. ', 'II. ']],
    ["ol.p>li::before { content: 'Article ' counter(n) '. '; color: red }", ['Article 1. ', 'Article 2. ']],
    ['.p li::before { content: counter(n) }', ['1. ', '2. ']],
    ['.p li::before { content: counters(n, ".") " " }', ['1. ', '2. ']],
    ['.other li::before { content: "(" counter(n) ") " }', ['1. ', '2. ']],
    ['.p li::after { content: "(" counter(n) ") " }', ['1. ', '2. ']],
  ])('points that a style sheet numbers: %s', async (css, marks) => {
    const list = `<ol class="p"><li>${POINTS[0]}</li><li>${POINTS[1]}</li></ol>`;
    const sheet = `<style>ol.p{list-style:none;counter-reset:n}${css}</style>`;
    const found = await read(
      `${sheet}<main>${H1}<p>${OPENING}</p>${list}${paragraphs(POINTS.slice(2))}</main>`,
    );
    for (const [at, mark] of marks.entries()) expect(found).toContain(`\n\n${mark}${POINTS[at]}`);
  });

  test('points in brackets of a Markdown file keep them', async () => {
    const bytes = new TextEncoder().encode(
      `${OPENING}\n\na) ${POINTS[0]}\n\n1) ${POINTS[1]}\n\n2) ${POINTS[2]}\n`,
    );
    expect(normalise((await extractDocument({ bytes, name: 'list.md' })).text)).toBe(
      [OPENING, `a) ${POINTS[0]}`, `1) ${POINTS[1]}`, `2) ${POINTS[2]}`].join('\n\n'),
    );
  });

  test('an asterisk that a Markdown file marks as one stays, and emphasis goes', async () => {
    const bytes = new TextEncoder().encode(
      `${OPENING}\n\n1. The fee is 6 \\* 4 marks for \\*every\\* cart.\n\n2. The **pass** stays *open*.\n`,
    );
    expect(normalise((await extractDocument({ bytes, name: 'list.md' })).text)).toBe(
      [OPENING, '1. The fee is 6 * 4 marks for *every* cart.', '2. The pass stays open.'].join('\n\n'),
    );
  });

  test('ticks of a Markdown list are no words', async () => {
    const bytes = new TextEncoder().encode(`${OPENING}\n\n- [x] ${POINTS[0]}\n- [ ] ${POINTS[1]}\n`);
    expect(normalise((await extractDocument({ bytes, name: 'list.md' })).text)).toBe(
      [OPENING, `• ${POINTS[0]}`, `• ${POINTS[1]}`].join('\n\n'),
    );
  });
});
