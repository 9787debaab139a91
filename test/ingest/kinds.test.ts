/** Kinds of pages and files that extractors are known to read wrongly, each with wording of its own. */
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/ingest/extract/charset.ts';
import { extractDocument } from '../../src/ingest/extract/index.ts';
import { normalise } from '../../src/text/index.ts';
import { encodeAs, makePlacedPdf, makeWordFile, placedLines, wordParagraph } from './documents.ts';
import { wrap } from './wording.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = async (html: string, name?: string) =>
  normalise((await extractDocument({ bytes: bytesOf(html), ...(name ? { name } : {}) })).text);
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Statement of the Five</title></head><body>${body}</body></html>`;

const POINTS = [
  'The ministers will keep the pass of Ilvan open through the winter, and will share the cost of the ploughs between the five treasuries.',
  'The ministers will send each other the readings of the snow gauges before noon, and will warn the villages below when the slopes are loose.',
  'The ministers will found a school for keepers of the road in Selvana, to which each country may send twenty pupils in the first year.',
  'The ministers thank the town of Korlin for its hospitality and will meet again in Port Merian when the harvest has been brought in.',
];
const MORE = POINTS.map((point) => `<p>${point}</p>`).join('');

describe('the opening paragraph is kept, whatever follows the headline', () => {
  test.each([
    'The ministers of the Five met in Korlin on 12 March 2024 and spoke about roads, rivers and schools.',
    'On March 12, 2024, the ministers of the Five met in Korlin and spoke about roads, rivers and schools.',
    'Meeting in Korlin on 2024-03-12, the ministers of the Five spoke about roads, rivers and schools.',
    'The ministers of the Five, who met on Tuesday, spoke about roads and rivers.',
  ])('%s', async (opening) => {
    for (const box of ['main', 'article'])
      expect(
        await read(page(`<${box}><h1>Statement of the Five</h1><p>${opening}</p>${MORE}</${box}>`)),
      ).toBe([opening, ...POINTS].join('\n\n'));
  });
});

describe('names of boxes', () => {
  test.each(['has-sidebar', 'main no-menu', 'without-comments wide', 'print-text', 'toolbar-less banner'])(
    'the text in a box named "%s" is kept, and comments longer than it go',
    async (name) => {
      const comment = `<div class="comment"><p>${'I have waited at this pass for the better part of a day, with two mules and no bread. '.repeat(4)}</p></div>`;
      expect(
        await read(
          page(
            `<div id="page"><div class="${name}"><h1>Statement of the Five</h1>${POINTS.join('<br><br>')}</div><div class="discussion">${comment.repeat(9)}</div></div>`,
          ),
        ),
      ).toBe(POINTS.join('\n\n'));
    },
  );
});

describe('folded parts', () => {
  const shown = `<p>${POINTS[0]}</p><p>${POINTS[1]}</p>`;
  const folded = `<p>${POINTS[2]}</p><p>${POINTS[3]}</p>`;
  test.each([
    ['a style', `<div id="rest" style="display:none">${folded}</div><a href="#">Read more</a>`],
    ['the attribute', `<div hidden>${folded}</div><button>Show more</button>`],
    ['a name and what is read aloud', `<div class="collapse" aria-hidden="true">${folded}</div>`],
    ['a details element', `<details><summary>Read more</summary>${folded}</details>`],
  ])('a part folded by %s is text', async (_, rest) => {
    const found = await read(page(`<article><h1>Statement of the Five</h1>${shown}${rest}</article>`));
    expect(found).toContain(POINTS[3]);
    expect(found).not.toMatch(/read more|show more/i);
  });

  test('a hidden tab whose points go on from those shown is text', async () => {
    const points = POINTS.map((point, index) => `<p>${index + 1}. ${point}</p>`);
    const tabs = `<div class="tab">${points.slice(0, 2).join('')}</div><div class="tab" style="display:none">${points.slice(2).join('')}</div>`;
    expect(await read(page(`<article><h1>Statement of the Five</h1>${tabs}</article>`))).toContain(
      `3. ${POINTS[2]}`,
    );
  });

  test('headings of folded parts may be buttons', async () => {
    const part = (name: string, body: string) =>
      `<h3><button aria-expanded="false">${name}</button></h3><div class="accordion-panel" hidden>${body}</div>`;
    const found = await read(
      page(
        `<article><h1>Statement of the Five</h1>${part('Roads', shown)}${part('Schools', folded)}</article>`,
      ),
    );
    expect(found).toBe(['Roads', POINTS[0], POINTS[1], 'Schools', POINTS[2], POINTS[3]].join('\n\n'));
  });

  test('a hidden copy, a hidden translation and a hidden notice are not', async () => {
    const found = await read(
      page(
        `<article><h1>Statement of the Five</h1>${MORE}<div style="display:none">${MORE}</div><div class="tab" style="display:none"><p>Министры сохранят перевал Ильван открытым зимой и разделят расходы на уборку снега между пятью казначействами поровну, как и прежде.</p></div></article><div hidden><p>We use cookies to keep this site running. By going on you agree that they are kept on your machine for as long as the law of your country allows.</p></div>`,
      ),
    );
    expect(found).toBe(POINTS.join('\n\n'));
  });

  test('hidden sentences that were left out are told', async () => {
    const html = page(`<article><h1>Statement of the Five</h1>${MORE}<div hidden>${MORE}</div></article>`);
    expect((await extractDocument({ bytes: bytesOf(html) })).warnings).toContainEqual(
      expect.stringMatching(/^\d+ words of sentences that the page hides were left out$/),
    );
  });
});

describe('raised figures', () => {
  test.each([
    ['after a number', 'resolution 1701<sup>3</sup> of the Council', 'resolution 1701 of the Council'],
    ['after a sum', 'a fee of 40<sup>[2]</sup> crowns', 'a fee of 40 crowns'],
    [
      'as a style',
      'article 12<span style="vertical-align: super">4</span> of the treaty',
      'article 12 of the treaty',
    ],
    ['as a short class', 'article 12<span class="sup">4</span> of it', 'article 12 of it'],
    ['as a class', 'article 12<span class="superscript">4</span> of it', 'article 12 of it'],
    ['a raised letter that no note opens with', 'the 1<sup>a</sup> sala', 'the 1a sala'],
    ['an area', '300 km<sup>2</sup> of pasture', '300 km2 of pasture'],
    ['a volume in Russian', 'объём 70 м<sup>3</sup> воды', 'объём 70 м3 воды'],
    ['a power of ten', 'about 6 × 10<sup>9</sup> grains', 'about 6 × 10⁹ grains'],
  ])('%s', async (_, html, expected) => {
    expect(
      await read(
        page(`<article><h1>Statement of the Five</h1>${MORE}<p>They recalled ${html}.</p></article>`),
      ),
    ).toContain(expected);
  });

  test('in a PDF the figure is smaller and stands higher', async () => {
    const bytes = makePlacedPdf([
      [
        { text: 'They recalled resolution 1701', x: 50, y: 780 },
        { text: '3', x: 203, y: 785, size: 7 },
        { text: 'and the area of 300 km', x: 210, y: 780 },
        { text: '2', x: 324, y: 785, size: 7 },
        { text: 'of pasture.', x: 331, y: 780 },
        { text: '3', x: 50, y: 64, size: 6 },
        { text: 'Korlin did not take part in the vote on it.', x: 55, y: 60, size: 8 },
      ],
    ]);
    const found = await extractDocument({ bytes });
    expect(found.text).toBe('They recalled resolution 1701 and the area of 300 km2 of pasture.');
    expect(found.removed.map((each) => each.reason)).toEqual(['mark of a note', 'note']);
  });
});

describe('notes are removed and listed', () => {
  const opening = 'The ministers of the Five met in Korlin and spoke about roads.';
  test.each([
    [
      'exported by Word',
      `<div class="Section1"><h1>Statement of the Five</h1><p>${opening}<a href="#_ftn1" name="_ftnref1">[1]</a></p>${MORE}<hr><div id="ftn1"><p><a href="#_ftnref1">[1]</a> Korlin reserves its position.</p></div></div>`,
    ],
    [
      'of an editor of blogs',
      `<article><h1>Statement of the Five</h1><p>${opening}<sup id="fnref:1"><a href="#fn:1">1</a></sup></p>${MORE}<div class="footnotes"><ol><li id="fn:1"><p>Korlin reserves its position. <a href="#fnref:1">↩</a></p></li></ol></div></article>`,
    ],
    [
      'without links',
      `<article><h1>Statement of the Five</h1><p>${opening}<sup>1</sup></p>${MORE}<p><sup>1</sup> Korlin reserves its position.</p></article>`,
    ],
    [
      'with a letter, where a note opens with it',
      `<article><h1>Statement of the Five</h1><p>${opening}<sup>(a)</sup></p>${MORE}<p><small><sup>(a)</sup> Korlin reserves its position.</small></p></article>`,
    ],
    [
      'in square brackets',
      `<article><h1>Statement of the Five</h1><p>${opening} [1]</p>${MORE}<p>[1] Korlin reserves its position.</p></article>`,
    ],
    [
      'in square brackets that link',
      `<article><h1>Statement of the Five</h1><p>${opening}<a href="#s1">[1]</a></p>${MORE}<p id="s1"><small>[1] Korlin reserves its position.</small></p></article>`,
    ],
    [
      'with a sign that is not raised before the note',
      `<article><h1>Statement of the Five</h1><p>${opening}<sup>†</sup></p>${MORE}<p>† Korlin reserves its position.</p></article>`,
    ],
    [
      'named in brackets',
      `<article><h1>Statement of the Five</h1><p>${opening}<sup>[注1]</sup></p>${MORE}<p>[注1] Korlin reserves its position.</p></article>`,
    ],
    [
      'in circles',
      `<article><h1>Statement of the Five</h1><p>${opening}<a href="#z1">①</a></p>${MORE}<p id="z1"><a href="#y1">①</a> Korlin reserves its position.</p></article>`,
    ],
  ])('%s', async (_, body) => {
    const found = await extractDocument({ bytes: bytesOf(page(body)) });
    expect(normalise(found.text)).toBe([opening, ...POINTS].join('\n\n'));
    expect(found.removed.map((each) => each.text).join(' ')).toContain('Korlin reserves its position.');
  });

  test('in Markdown', async () => {
    const markdown = `---\ntitle: Statement\n---\n${opening}[^a]\n\n${POINTS[0]}\n\n[^a]: Korlin reserves\n    its position.\n\n${POINTS[1]}\n`;
    const found = await extractDocument({ bytes: bytesOf(markdown), name: 'x.md' });
    expect(normalise(found.text)).toBe([opening, POINTS[0], POINTS[1]].join('\n\n'));
    expect(found.removed).toContainEqual({ text: 'Korlin reserves its position.', reason: 'note' });
    const inline = `---\ntitle: Statement\n---\nThey met^[Korlin reserves its position.] on the pass.\n`;
    const other = await extractDocument({ bytes: bytesOf(inline), name: 'x.md' });
    expect(other.text).toBe('They met on the pass.');
    expect(other.removed).toContainEqual({ text: 'Korlin reserves its position.', reason: 'note' });
  });
});

describe('numbers of lists', () => {
  const list = async (html: string) =>
    (await read(page(`<article><h1>Statement of the Five</h1>${MORE}${html}</article>`)))
      .split('\n\n')
      .slice(4);
  test.each([
    ['Roman', '<ol type="I" start="3"><li>Roads</li><li>Rivers</li></ol>', ['III. Roads', 'IV. Rivers']],
    ['small Roman by style', '<ol style="list-style: lower-roman inside"><li>Roads</li></ol>', ['i. Roads']],
    ['letters', '<ol type="a"><li>Roads</li><li>Rivers</li></ol>', ['(a) Roads', '(b) Rivers']],
    [
      'counting down',
      '<ol reversed><li>Roads</li><li>Rivers</li><li>Schools</li></ol>',
      ['3. Roads', '2. Rivers', '1. Schools'],
    ],
    [
      'Chinese by style',
      '<ol style="list-style-type: cjk-ideographic" start="10"><li>道路</li><li>河流</li></ol>',
      ['十、道路', '十一、河流'],
    ],
    [
      'by a style sheet, whose resets are passed over',
      '<style>ol, ul { list-style: none } ol.k { list-style-type: upper-roman }</style><ol class="k"><li>Roads</li></ol><ol><li>Rivers</li></ol>',
      ['I. Roads', '1. Rivers'],
    ],
    ['written by hand', '<ol><li>1. Roads</li><li>2. Rivers</li></ol>', ['1. Roads', '2. Rivers']],
    [
      'written by hand in bold',
      '<ol><li>\n <b>1.</b><span> Roads and bridges</span></li></ol>',
      ['1. Roads and bridges'],
    ],
    ['not drawn', '<ul style="list-style-type:none"><li>Roads</li></ul>', ['Roads']],
    ['an initial is no number', '<ol><li>U.S. roads</li></ol>', ['1. U.S. roads']],
  ])('%s', async (_, html, expected) => {
    expect(await list(html)).toEqual(expected);
  });

  const numbering = `<?xml version="1.0"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1(%2)"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
  const styles = `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Part"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`;
  const point = (id: number, level = 0) =>
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

  test('in Word they go on after a paragraph, have levels, stand in styles and begin anew where they say so', async () => {
    const body = [
      wordParagraph('Roads', '<w:pStyle w:val="Part"/>'),
      wordParagraph('The pass stays open.', point(1)),
      wordParagraph('In winter too.', point(1, 1)),
      wordParagraph('They also spoke of the ferry:'),
      wordParagraph('The ferry keeps its hours.', point(1)),
      wordParagraph('Schools', '<w:pStyle w:val="Part"/>'),
      wordParagraph('A school is founded.', point(3)),
      wordParagraph('Not numbered.', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ].join('');
    const found = await extractDocument({
      bytes: makeWordFile(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles }),
    });
    expect(found.text.split('\n\n')).toEqual([
      'I. Roads',
      '1. The pass stays open.',
      '1(a) In winter too.',
      'They also spoke of the ferry:',
      '2. The ferry keeps its hours.',
      'II. Schools',
      '5. A school is founded.',
      'Not numbered.',
    ]);
  });

  test('Chinese numbers of Word stand right before the words', async () => {
    const chinese = numbering
      .replace('w:val="upperRoman"', 'w:val="chineseCounting"')
      .replace(
        'w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"',
        'w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"',
      );
    const found = await extractDocument({
      bytes: makeWordFile(wordParagraph('开放山口。', point(2)) + wordParagraph('保护河流。', point(2)), {
        'word/numbering.xml': chinese,
      }),
    });
    expect(found.text.split('\n\n')).toEqual(['一、开放山口。', '二、保护河流。']);
  });

  test('what was deleted in Word is no text, what was inserted is, and a text box is read once', async () => {
    const body = `<w:p><w:r><w:t>The pass </w:t></w:r><w:del><w:r><w:delText>closes</w:delText></w:r></w:del><w:ins><w:r><w:t>opens</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> in</w:t></w:r><w:r><w:tab/><w:t>May.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>North</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5 crowns</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>South</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>7 crowns</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
    const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>If the snow allows.</w:t></w:r></w:p></w:footnote></w:footnotes>`;
    const found = await extractDocument({ bytes: makeWordFile(body, { 'word/footnotes.xml': footnotes }) });
    expect(found.text.split('\n\n')).toEqual([
      'The pass opens in May.',
      'In a box.',
      'North | 5 crowns',
      'South | 7 crowns',
    ]);
    expect(found.removed).toContainEqual({ text: 'If the snow allows.', reason: 'note' });
  });
});

describe('character sets that nobody declares', () => {
  const russian =
    '<html><head><title>Заявление</title></head><body><h1>Заявление</h1><p>Министры пяти стран встретились в Корлине и говорили о дорогах, реках и школах.</p></body></html>';
  const chinese =
    '<html><head><title>声明</title></head><body><p>五国部长在科林会晤，讨论了道路、河流和学校等问题，并决定明年再次会晤。</p></body></html>';

  test('windows-1251 and GB 18030 are told by what their bytes spell', () => {
    expect(decodeBytes(encodeAs('windows-1251', russian)).text).toBe(russian);
    expect(decodeBytes(encodeAs('gb18030', chinese)).text).toBe(chinese);
    const western = Buffer.from(
      '<p>Die Minister der fünf Länder trafen sich in Korlin – «Straßen, Flüsse»</p>'.replace('–', '-'),
      'latin1',
    );
    expect(decodeBytes(new Uint8Array(western)).charset).toBe('windows-1252');
  });

  test.each(['iso-8859-1', 'windows-1252', 'us-ascii'])(
    'a false claim of %s is passed over where the words would be nothing but letters with accents',
    (claim) => {
      const claimed = (page: string) => page.replace('<title>', `<meta charset="${claim}"><title>`);
      expect(decodeBytes(encodeAs('windows-1251', claimed(russian))).text).toBe(claimed(russian));
      expect(decodeBytes(encodeAs('gb18030', claimed(chinese.repeat(3)))).text).toBe(
        claimed(chinese.repeat(3)),
      );
      const french = `<meta charset="${claim}"><p>${'Les États où été fêtés dès l’été, à l’île, là-bas. '.replaceAll('’', "'").repeat(20)}</p>`;
      expect(decodeBytes(new Uint8Array(Buffer.from(french, 'latin1'))).text).toBe(french);
      const contents = `<meta charset="${claim}"><p>${'L’été ······· 12. °°°° '.replaceAll('’', "'").repeat(20)}</p>`;
      expect(decodeBytes(new Uint8Array(Buffer.from(contents, 'latin1'))).text).toBe(contents);
    },
  );

  test('a declaration may stand behind long comments, and one inside a comment counts for nothing', () => {
    const late = russian.replace(
      '<title>',
      `<!-- charset=koi8-r <meta charset="koi8-r"> ${'x'.repeat(3000)} --><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>`,
    );
    expect(decodeBytes(encodeAs('windows-1251', late)).text).toBe(late);
  });
});

test('Japanese in an undeclared set is not taken for rare Chinese characters, with or without its language', () => {
  const japanese =
    '<html><body><p>コルリンの大臣は、峠の道路を冬のあいだ開けておくことで一致した。ポート・メリアンで再び会う。</p></body></html>';
  const bytes = encodeAs('shift_jis', japanese);
  expect(decodeBytes(bytes, { lang: 'ja' }).text).toBe(japanese);
  expect(decodeBytes(bytes).text).toBe(japanese);
});

test('valid UTF-8 is read as such, whatever a page was copied from claims', () => {
  const german = '<meta charset="iso-8859-1"><p>Die fünf Länder räumen Straßen.</p>';
  expect(decodeBytes(bytesOf(german)).text).toBe(german);
  const western = new Uint8Array(Buffer.from(german, 'latin1'));
  expect(decodeBytes(western).text).toBe(german);
});

describe('layout of a PDF', () => {
  test('three columns are read one after the other', async () => {
    const lines = POINTS.flatMap((point) => wrap(point, 30));
    const perColumn = Math.ceil(lines.length / 3);
    const bytes = makePlacedPdf([
      lines.map((text, index) => ({
        text,
        x: 40 + 180 * Math.floor(index / perColumn),
        y: 760 - 14 * (index % perColumn),
      })),
    ]);
    expect((await extractDocument({ bytes })).text.replace(/\s+/g, ' ')).toBe(POINTS.join(' '));
  });

  test('a word that begins as compounds do loses its hyphen too', async () => {
    const bytes = makePlacedPdf([
      [
        'The ministers of the five states keep the far-',
        'mers of the pass, the trans-',
        'port of wool and the state-',
        'ments of the part-',
        'ners, and agree on a long-',
        'term plan of non-',
        'interference for the win-',
        'ter.',
      ].map((text, index) => ({ text, x: 50, y: 760 - 14 * index })),
    ]);
    expect((await extractDocument({ bytes })).text).toBe(
      'The ministers of the five states keep the farmers of the pass, the transport of wool and the statements of the partners, and agree on a long-term plan of non-interference for the winter.',
    );
  });

  test('numbers of every fifth line are no words of it', async () => {
    const lines = POINTS.flatMap((point) => wrap(point, 40));
    const bytes = makePlacedPdf([
      lines.flatMap((text, index) => [
        { text, x: 50, y: 760 - 14 * index },
        ...((index + 1) % 5 === 0 ? [{ text: String(index + 1), x: 560, y: 760 - 14 * index }] : []),
      ]),
    ]);
    expect((await extractDocument({ bytes })).text.replace(/\s+/g, ' ')).toBe(POINTS.join(' '));
  });

  test('two columns are read one after the other, a heading across them first', async () => {
    const left = wrap(`${POINTS[0]} ${POINTS[1]}`, 44);
    const right = wrap(`${POINTS[2]} ${POINTS[3]}`, 44);
    const bytes = makePlacedPdf([
      [
        {
          text: 'STATEMENT OF THE MINISTERS OF THE FIVE ON ROADS, RIVERS AND SCHOOLS',
          x: 60,
          y: 800,
          size: 13,
        },
        ...placedLines(left, 50, 770),
        // The columns need not share their heights.
        ...placedLines(right, 310, 767),
      ],
    ]);
    const found = (await extractDocument({ bytes })).text.replace(/\n\n/g, ' ');
    expect(found).toBe(
      `STATEMENT OF THE MINISTERS OF THE FIVE ON ROADS, RIVERS AND SCHOOLS ${POINTS.join(' ')}`,
    );
  });

  test('short lines beside one another are signatures, not columns', async () => {
    const bytes = makePlacedPdf([
      [
        ...placedLines(wrap(POINTS.join(' '), 84), 50, 780),
        { text: 'For Avelland', x: 60, y: 600 },
        { text: 'For Belmora', x: 350, y: 600 },
        { text: 'A. Roe', x: 60, y: 580 },
        { text: 'V. Poe', x: 350, y: 580 },
      ],
    ]);
    expect((await extractDocument({ bytes })).text).toMatch(/For Avelland For Belmora\s+A\. Roe V\. Poe$/);
  });

  test('numbers in the margin count lines, numbers of points do not', async () => {
    const lines = wrap(POINTS.join(' '), 84);
    const counted = makePlacedPdf([
      [
        ...placedLines(lines, 60, 780),
        ...placedLines(
          lines.map((_, index) => String(index + 1)),
          30,
          780,
        ),
      ],
    ]);
    const found = await extractDocument({ bytes: counted });
    expect(found.text.replace(/\n\n/g, ' ')).toBe(POINTS.join(' '));
    expect(found.removed).toHaveLength(lines.length);
    const numbered = makePlacedPdf([
      POINTS.flatMap((point, index) => [
        { text: String(index + 1), x: 30, y: 780 - index * 60 },
        ...placedLines(wrap(point, 70), 60, 780 - index * 60),
      ]),
    ]);
    expect((await extractDocument({ bytes: numbered })).text.split('\n\n')).toEqual(
      POINTS.map((point, index) => `${index + 1} ${point}`),
    );
  });

  test('a line that ends early ends its paragraph where nothing else parts them', async () => {
    const short = [
      'The pass of Ilvan stays open.',
      'The five treasuries share the cost of the ploughs and of the bread for those who keep the road in winter, as they did before.',
      'A school for keepers of the road is founded.',
      'It takes twenty pupils from each of the five countries in its first year, and teaches them to read the slopes and the weather.',
    ];
    const bytes = makePlacedPdf([
      placedLines(
        short.flatMap((each) => wrap(each, 84)),
        50,
        780,
      ),
    ]);
    expect((await extractDocument({ bytes })).text.split('\n\n')).toEqual(short);
  });

  test('a divided word loses its hyphen, a compound keeps it', async () => {
    const bytes = makePlacedPdf([
      placedLines(
        [
          'They will im-',
          'prove the long-',
          'term plan for the well-',
          'known road, and the socio-',
          'economic life of the val-',
          'leys.',
        ],
        50,
        780,
      ),
    ]);
    expect((await extractDocument({ bytes })).text).toBe(
      'They will improve the long-term plan for the well-known road, and the socio-economic life of the valleys.',
    );
  });
});

describe('what a site sets before the first word', () => {
  test.each([
    ['a dateline', 'KORLIN, March 12 (FNA) -- '],
    ['a dateline in Russian', 'КОРЛИН, 12 марта. /ТАДА/. '],
    ['an agency in capitals', 'KORLIN. KORNFORM — '],
    ['a date', '12.03.2024'],
  ])('%s goes, the sentence stays', async (_, before) => {
    const html = page(
      `<article><h1>Statement of the Five</h1><p>Published: 12 March 2024</p>${MORE.replace('<p>', `<p>${before}`)}</article>`,
    );
    expect(await read(html)).toBe(POINTS.join('\n\n'));
  });

  test('a place and a day that belong to the sentence stay', async () => {
    const opening =
      'Korlin, which the ministers visited on 12 March, is the oldest town on the road of the Ilvan pass.';
    expect(
      await read(page(`<article><h1>Statement of the Five</h1><p>${opening}</p>${MORE}</article>`)),
    ).toBe([opening, ...POINTS].join('\n\n'));
  });
});

describe('other shapes', () => {
  test('a row of a table is a line; a table that lays a page out is none', async () => {
    const table =
      '<table><tr><th>Pass</th><th>Toll</th></tr><tr><td>Ilvan</td><td>3 crowns</td></tr><tr><td>Orsk</td><td>4 crowns</td></tr></table>';
    expect(await read(page(`<article><h1>Statement of the Five</h1>${MORE}${table}</article>`))).toMatch(
      /Pass \| Toll\n\nIlvan \| 3 crowns\n\nOrsk \| 4 crowns$/,
    );
    const laid = `<table><tr><td><a href="/">Home</a></td><td><h1>Statement of the Five</h1>${MORE}</td></tr></table>`;
    expect(await read(page(laid))).toBe(POINTS.join('\n\n'));
    const numbered = `<table>${POINTS.map((point, index) => `<tr><td>${index + 1}.</td><td><p>${point}</p></td></tr>`).join('')}</table>`;
    expect(await read(page(`<main><h1>Statement of the Five</h1>${numbered}</main>`))).toBe(
      POINTS.map((point, index) => `${index + 1}. ${point}`).join('\n\n'),
    );
  });

  test('a table with a head may have one line', async () => {
    const table =
      '<table><tr><th colspan="2">Tolls</th></tr><tr><td>Ilvan<br>pass</td><td>3 crowns</td></tr></table>';
    expect(await read(page(`<article><h1>Statement of the Five</h1>${MORE}${table}</article>`))).toMatch(
      /Ilvan pass \| 3 crowns$/,
    );
  });

  test('a numbered point in a box beside is a point; in Chinese the last one is shorter', async () => {
    const points = POINTS.map((point, index) => `<p>${index + 1}. ${point}</p>`);
    const last = points.pop();
    expect(
      await read(
        page(`<article><h1>Statement of the Five</h1>${points.join('')}<aside>${last}</aside></article>`),
      ),
    ).toContain(`4. ${POINTS[3]}`);
    const closing = '五国部长感谢科林市人民的热情接待，并决定明年秋收之后在梅里安港再次会晤，继续商谈道路。';
    expect(
      await read(
        page(`<article><h1>Statement of the Five</h1>${MORE}<footer><p>${closing}</p></footer></article>`),
      ),
    ).toContain(closing);
    for (const signing of [
      'Done at Korlin in two copies, both equally valid.',
      'Совершено в Корлине в двух экземплярах.',
    ])
      expect(
        await read(
          page(`<article><h1>Statement of the Five</h1>${MORE}<footer><p>${signing}</p></footer></article>`),
        ),
      ).toContain(signing);
  });

  test.each([
    'Rating: 4.5 (12 votes)',
    'Поделиться: <a>ВК</a>',
    '（责任编辑：王某）',
    'Schlagwörter: <a>Fluss</a>',
    'Das könnte Sie auch interessieren: <a href="/x">Ein Fest</a>',
    'Mots-clés : <a>fleuve</a>',
    'Paylaş',
    'Sayfayı yazdır',
    'Okunma sayısı: 1204',
    'Чоп этиш',
    'Басып чыгаруу',
    'Nach oben',
    'Haut de page',
  ])('no text: %s', async (line) => {
    expect(
      await read(page(`<div class="node"><h1>Statement of the Five</h1>${MORE}<p>${line}</p></div>`)),
    ).toBe(POINTS.join('\n\n'));
  });

  test('the last point may stand in the foot of the article', async () => {
    const points = POINTS.map((point) => `<p>${point}</p>`);
    const last = points.pop();
    expect(
      await read(
        page(
          `<main><article><h1>Statement of the Five</h1>${points.join('')}<footer>${last}</footer></article></main><footer><p>Write to the press office of the ministry of roads, which is open from nine to five on every day of the week.</p></footer>`,
        ),
      ),
    ).toBe(POINTS.join('\n\n'));
  });

  test('the foot of an article may go on with points of a list, or hold one in a plain box', async () => {
    const start = `<h1>Statement of the Five</h1><p>${POINTS[0]}</p><p>${POINTS[1]}</p>`;
    const office =
      'Letters to the press office of the ministry of roads are answered from nine to five on every day of the week.';
    expect(
      await read(
        page(
          `<article>${start}<footer><ol start="3"><li>${POINTS[2]}</li><li>${POINTS[3]}</li></ol></footer></article>`,
        ),
      ),
    ).toBe([POINTS[0], POINTS[1], `3. ${POINTS[2]}`, `4. ${POINTS[3]}`].join('\n\n'));
    expect(
      await read(
        page(`<article>${start}<p>${POINTS[2]}</p><footer><div>4. ${POINTS[3]}</div></footer></article>`),
      ),
    ).toContain(`4. ${POINTS[3]}`);
    expect(
      await read(page(`<article>${start}${MORE}<footer><div>${office}</div></footer></article>`)),
    ).not.toContain('press office');
  });

  test('names that converters give to headings of Markdown are no words', async () => {
    expect(
      await read(`---\ntitle: x\n---\n## Of roads {#sec:roads .wide}\n\n${POINTS[0]}\n{: .lead}\n`, 'x.md'),
    ).toBe(`Of roads\n\n${POINTS[0]}`);
  });

  test('an underlined heading of Markdown is a heading', async () => {
    expect(await read(`---\ntitle: x\n---\nOf roads\n========\n\n${POINTS[0]}\n`, 'x.md')).toBe(
      `Of roads\n\n${POINTS[0]}`,
    );
  });

  test('a shell that a script fills may carry its text as data', async () => {
    const carried = { '@graph': [{ '@type': 'NewsArticle', articleBody: POINTS.join('\n') }] };
    const shell = page(
      `<div id="__next"></div><script type="application/ld+json">${JSON.stringify(carried)}</script>`,
    );
    expect(await read(shell)).toBe(POINTS.join('\n\n'));
    const german = { articleBody: POINTS.join('\n').replaceAll('a', '&auml;') };
    expect(
      await read(page(`<i></i><script type="application/ld+json">${JSON.stringify(german)}</script>`)),
    ).toBe(POINTS.join('\n\n').replaceAll('a', 'ä'));
    expect(await read(page(`<div id="app"></div><noscript><main>${MORE}</main></noscript>`))).toBe(
      POINTS.join('\n\n'),
    );
    const escaped = { articleBody: MORE.replaceAll('<', '&lt;').replaceAll('>', '&gt;') };
    expect(
      await read(page(`<i></i><script type="application/ld+json">${JSON.stringify(escaped)}</script>`)),
    ).toBe(POINTS.join('\n\n'));
    const state = { props: { pageProps: { news: { title: 'x', content: MORE } } } };
    expect(
      await read(
        page(`<div id="app"></div><script type="application/json">${JSON.stringify(state)}</script>`),
      ),
    ).toBe(POINTS.join('\n\n'));
  });

  test('linked data may call the text of a document its text, and that of a reader too', async () => {
    const shell = (data: object) =>
      page(`<div id="app"></div><script type="application/ld+json">${JSON.stringify(data)}</script>`);
    const remark = { '@type': 'Comment', text: `${POINTS.join(' ')} ${POINTS.join(' ')}` };
    const work = { '@type': 'Legislation', text: POINTS.join('\n'), comment: [remark] };
    expect(await read(shell(work))).toBe(POINTS.join('\n\n'));
    expect(await read(shell({ '@type': 'WebPage', comment: [remark] }))).toBe('');
  });

  test('a paragraph for every line becomes the paragraphs that they were', async () => {
    const lines = POINTS.flatMap((point, index) => wrap(`${index + 1}. ${point}`, 56));
    expect(
      await read(
        page(
          `<article><h1>Statement of the Five</h1>${lines.map((line) => `<p>${line}</p>`).join('\n')}</article>`,
        ),
      ),
    ).toBe(POINTS.map((point, index) => `${index + 1}. ${point}`).join('\n\n'));
  });
});
