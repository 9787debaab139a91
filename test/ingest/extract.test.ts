import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/ingest/extract/charset.ts';
import { parseHtml } from '../../src/ingest/extract/dom.ts';
import { unpack } from '../../src/ingest/extract/format.ts';
import { extractDocument } from '../../src/ingest/extract/index.ts';
import { walk } from '../../src/ingest/extract/walk.ts';
import { normalise } from '../../src/text/index.ts';
import { encodeAs, makeDocx, makePdf } from './documents.ts';
import * as pages from './pages.ts';
import { NORTH_RU, NORTH_ZH, type Part, UNION, wordsOnly, wrap } from './wording.ts';

const TITLE = 'Joint Communiqué of the Five and the Merian Union';
const text = (html: string) => new TextEncoder().encode(html);
const wanted = (parts: readonly Part[]) => parts.map((part) => wordsOnly(part.text));
/** The paragraphs of an extracted document, words only. */
const paragraphs = async (document: Parameters<typeof extractDocument>[0]) =>
  normalise((await extractDocument(document)).text)
    .split('\n\n')
    .map(wordsOnly);

describe('every publisher’s page gives exactly the paragraphs of the statement', () => {
  const english: readonly [string, string, string][] = [
    ['state.gov with both markers', 'https://www.state.gov/x/', pages.statePage(TITLE, UNION)],
    ['White House archive', 'https://bidenwhitehouse.archives.gov/x/', pages.whiteHousePage(TITLE, UNION)],
    [
      'a capture of the Wayback Machine',
      'https://web.archive.org/web/20231120000000id_/https://www.state.gov/x/',
      pages.statePage(TITLE, UNION),
    ],
    [
      'Council of the EU, a fragment',
      'https://www.consilium.europa.eu/en/x/',
      pages.councilPage(TITLE, UNION),
    ],
    ['no known publisher', 'https://example.invalid/x', pages.unknownPage(TITLE, UNION)],
    [
      'a feed item with its body twice',
      'https://example.invalid/feed',
      pages.feedItem(TITLE, 'https://www.state.gov/x/', UNION),
    ],
    [
      'converted Markdown',
      'https://example.invalid/x.md',
      pages.convertedMarkdown(TITLE, 'https://www.state.gov/x/', UNION),
    ],
    [
      'press corner data',
      'https://ec.europa.eu/commission/presscorner/api/documents',
      pages.pressCornerReply(TITLE, UNION),
    ],
  ];
  test.each(english)('%s', async (_, url, page) => {
    expect(await paragraphs({ bytes: text(page), url })).toEqual(wanted(UNION));
  });

  test('state.gov without an end marker keeps the text to the end of the body', async () => {
    const found = await paragraphs({
      bytes: text(pages.statePage(TITLE, UNION, false)),
      url: 'https://www.state.gov/x/',
    });
    expect(found.slice(0, UNION.length)).toEqual(wanted(UNION));
    expect(found.slice(UNION.length)).toEqual(['the map of the corridor']);
  });

  test('Kremlin, in Russian, with line breaks inside paragraphs', async () => {
    const page = pages.kremlinPage('Совместное заявление', NORTH_RU);
    expect(await paragraphs({ bytes: text(page), url: 'http://kremlin.ru/supplement/1' })).toEqual(
      wanted(NORTH_RU),
    );
  });

  test('a page in windows-1251 that only itself says so', async () => {
    const bytes = encodeAs('windows-1251', pages.oldRussianPage('Совместное заявление', NORTH_RU));
    expect(await paragraphs({ bytes, url: 'https://mfa.gov.by/x' })).toEqual(wanted(NORTH_RU));
  });

  test('a page in GB18030 that calls itself GB2312', async () => {
    const bytes = encodeAs('gb18030', pages.chinaPage('外长会晤联合声明', NORTH_ZH));
    expect(await paragraphs({ bytes, url: 'https://www.mfa.gov.cn/x' })).toEqual(wanted(NORTH_ZH));
  });

  test('a PDF of several pages: head, page numbers and hard wraps are seen through', async () => {
    const plain = UNION.map((part) => part.text);
    expect(await paragraphs({ bytes: makePdf(plain, 'Council of the Union') })).toEqual(wanted(UNION));
  });

  test('bullets set larger than their lines, and words divided at line ends, in a PDF', async () => {
    const lines = [
      'The leaders agreed on a plan for the implementation of the long-',
      'term programme for rivers; its implementation begins next spring, and the imple-',
      'mentation will be reviewed every second year by the ministers of the five countries.',
      '• a forecast of floods for every valley, in the languages of those who live',
      'in it, and a bell for every village that has no telephone;',
    ];
    // One line each: the maker of the PDF must not break them again.
    const { text: found } = await extractDocument({ bytes: makePdf([lines.join('\u0000')], '') });
    expect(normalise(found).split('\n\n')).toEqual([
      'The leaders agreed on a plan for the implementation of the long-term programme for rivers; its implementation begins next spring, and the implementation will be reviewed every second year by the ministers of the five countries.',
      '• a forecast of floods for every valley, in the languages of those who live in it, and a bell for every village that has no telephone;',
    ]);
  });

  test('a Word document', async () => {
    expect(await paragraphs({ bytes: makeDocx(UNION.map((part) => part.text)) })).toEqual(wanted(UNION));
  });

  test('plain text with hard wraps', async () => {
    const plain = UNION.map((part) => wrap(part.text, 72).join('\n')).join('\n\n');
    expect(await paragraphs({ bytes: text(plain), name: 'saved.txt' })).toEqual(wanted(UNION));
  });
});

describe('nothing is dropped in silence', () => {
  const every = [
    ['https://www.state.gov/x/', pages.statePage(TITLE, UNION)],
    ['https://example.invalid/x', pages.unknownPage(TITLE, UNION)],
    ['http://kremlin.ru/x', pages.kremlinPage('Заявление', NORTH_RU, 'Кратко о документе.')],
    ['https://www.consilium.europa.eu/x', pages.councilPage(TITLE, UNION)],
    ['https://example.invalid/shell', pages.summaryPage(TITLE)],
  ] as const;
  test.each(every)('every character of %s is kept or removed with a reason', async (url, page) => {
    const found = await extractDocument({ bytes: text(page), url });
    // Counted on the tree itself, not by the walk that is under test.
    const document = parseHtml(page);
    for (const code of document.querySelectorAll('script, style')) code.remove();
    const marks = (some: string) => [...some.replace(/\s+/gu, '')].sort().join('');
    const accounted = [...found.kept, ...found.removed].map((block) => block.text).join('');
    expect(marks(accounted)).toBe(marks(document.body.textContent ?? ''));
    expect(found.words.in).toBe(found.words.kept + found.words.removed);
    for (const removed of found.removed) expect(removed.reason).not.toBe('');
  });

  test('a removed block says why', async () => {
    const { removed } = await extractDocument({
      bytes: text(pages.statePage(TITLE, UNION)),
      url: 'https://www.state.gov/x/',
    });
    const reasons = new Map(removed.map((each) => [each.text, each.reason]));
    expect(reasons.get('Office of the Spokesperson')).toBe('before the begin marker');
    expect(reasons.get('Begin Text:')).toBe('begin marker');
    expect(reasons.get('End text.')).toBe('end marker');
    expect(reasons.get('[1 MB]')).toBe('not text (.filesize)');
    expect(reasons.get('About us')).toMatch(/^outside/);
  });
});

test('a law on any tree: every character is kept or removed, and none twice', () => {
  const word = fc.stringMatching(/^[a-zа-я0-9]{1,9}$/);
  const inline = fc.constantFrom('b', 'i', 'a', 'span', 'sup', 'em', 'abbr');
  const block = fc.constantFrom(
    'p',
    'div',
    'li',
    'ul',
    'td',
    'table',
    'nav',
    'aside',
    'button',
    'noscript',
    'figcaption',
    'pre',
    'h2',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word.map((text) => `${text} `),
      word,
      fc.constant('<br>'),
      fc.constant('&nbsp;'),
      fc
        .tuple(inline, fc.array(tie('tree'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      fc
        .tuple(block, fc.array(tie('tree'), { maxLength: 5 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      fc.array(tie('tree'), { maxLength: 3 }).map((inner) => `<div hidden>${inner.join('')}</div>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 12 }), (parts) => {
      const document = parseHtml(parts.join(''));
      const { kept, removed } = walk(document.body);
      const marks = (some: string) => [...some.replace(/\s+/gu, '')].sort().join('');
      expect(marks([...kept, ...removed].map((each) => each.text).join(''))).toBe(
        marks(document.body.textContent ?? ''),
      );
    }),
    { numRuns: 1_000 },
  );
});

test('a box full of prose is text, whatever its class says', async () => {
  const page = pages.unknownPage(TITLE, UNION).replace('<div class="inner">', '<div class="print-content">');
  expect(await paragraphs({ bytes: text(page), url: 'https://example.invalid/x' })).toEqual(wanted(UNION));
});

describe('marks inside the text', () => {
  const read = async (html: string) =>
    normalise(
      (
        await extractDocument({
          bytes: text(`<html><body><div class="entry-content">${html}</div></body></html>`),
          url: 'https://www.state.gov/x/',
        })
      ).text,
    );
  const filler = `<p>${'The leaders spoke about rivers, roads and schools. '.repeat(5)}</p>`;

  test.each([
    ['an ordinal stays', 'the 78<sup>th</sup> session', 'the 78th session'],
    ['an exponent stays', 'an area of 12 km<sup>2</sup> of forest', 'an area of 12 km2 of forest'],
    ['a note mark goes', 'the Corridor<sup>3</sup> will open', 'the Corridor will open'],
    [
      'a linked note mark goes',
      'the Corridor<sup><a href="#_ftn1">[1]</a></sup> will open',
      'the Corridor will open',
    ],
    ['inline tags add no blank', 'the Tar<b>vash</b><i>-led</i> talks', 'the Tarvash-led talks'],
    ['a soft hyphen goes', 'inter\u00adnational', 'international'],
    ['a no-break space is a space', 'Port&nbsp;Merian', 'Port Merian'],
    [
      'a break inside a sentence is a space',
      'the leaders of<br>the five states',
      'the leaders of the five states',
    ],
    [
      'a break between lines is a paragraph',
      'President of Avelland<br>President of Belmora',
      'President of Avelland\n\nPresident of Belmora',
    ],
    ['a hidden word goes', 'one <span style="display:none">secret</span>word', 'one word'],
  ])('%s', async (_, html, expected) => {
    expect(await read(`${filler}<p>${html}</p>`)).toContain(expected);
  });

  test('numbers that a browser draws are written out', async () => {
    expect(await read(`${filler}<ol start="4"><li>Roads</li><li>Rivers</li></ol>`)).toContain(
      '4. Roads\n\n5. Rivers',
    );
  });
});

describe('what a page says of itself', () => {
  const dated = async (url: string, html: string) =>
    (await extractDocument({ bytes: text(html), url })).published;
  const body = `<div class="entry-content"><p>${'The leaders spoke about rivers, roads and schools. '.repeat(8)}</p></div>`;
  test.each([
    ['October 21, 2023', '2023-10-21'],
    ['Issued on: October 1, 2023', '2023-10-01'],
    ['5 January 2026 14:55', '2026-01-05'],
    ['20.08.2026', '2026-08-20'],
    ['2023-10-20T09:00:00+03:00', '2023-10-20'],
    ['Sometime 21, 2023', undefined],
    ['yesterday', undefined],
  ])('the date "%s"', async (date, expected) => {
    expect(
      await dated('https://www.state.gov/x/', `<p class="article-meta__publish-date">${date}</p>${body}`),
    ).toBe(expected);
  });

  test('its own address goes before the one that it is offered for', async () => {
    const page = `<html><head><link rel="canonical" href="http://kremlin.ru/supplement/1"></head><body><h1 class="entry-title">T</h1><div class="read__internal_content">${body}</div></body></html>`;
    const found = await extractDocument({ bytes: text(page), url: 'https://www.state.gov/x/' });
    expect(found).toMatchObject({
      address: 'http://kremlin.ru/supplement/1',
      extractor: expect.stringMatching(/^kremlin.ru/),
    });
  });
});

describe('formats are told by their bytes', () => {
  test.each([
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'save it as .docx'],
    ['rich text', text('{\\rtf1 Hello'), 'save it as .docx'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0), 'not a text document'],
    ['a PDF of pictures', makePdf([], ''), 'its pages are pictures'],
    ['data without a text', text('{"data": {"title": "x"}}'), 'holds no text'],
    [
      'a feed of two items',
      text(`<rss><channel>${pages.feedItem('a', 'b', [])}${pages.feedItem('c', 'd', [])}</channel></rss>`),
      'none was chosen by its link',
    ],
  ])('%s is refused in words that help', async (_, bytes, message) => {
    await expect(extractDocument({ bytes })).rejects.toThrow(message);
  });

  test.each([
    ['text/html', 'data'],
    ['text/plain', 'data'],
    ['application/json', 'data'],
  ])('a data reply that calls itself %s is %s', async (contentType, format) => {
    expect(
      await extractDocument({ bytes: text(pages.pressCornerReply(TITLE, UNION)), contentType }),
    ).toMatchObject({ format });
  });
});

describe('character sets', () => {
  test('what the server says goes before what the page says, and a false claim is passed over', () => {
    const russian = encodeAs('windows-1251', 'Совместное заявление');
    expect(decodeBytes(russian, { contentType: 'text/html; charset=windows-1251' }).text).toBe(
      'Совместное заявление',
    );
    expect(
      decodeBytes(russian, { contentType: 'text/html; charset=utf-8', publisher: 'windows-1251' }).text,
    ).toBe('Совместное заявление');
    expect(decodeBytes(text('заявление'), { publisher: 'windows-1251' }).charset).toBe('utf-8');
    expect(decodeBytes(text('\ufeffзаявление')).text).toBe('заявление');
  });
});

test('a small file that unpacks to gigabytes is refused, and so is a broken one', () => {
  const zeros = gzipSync(Buffer.alloc(101_000_000));
  expect(zeros.length).toBeLessThan(200_000);
  expect(() => unpack(zeros)).toThrow('cannot be unpacked');
  expect(() => unpack(Uint8Array.of(0x1f, 0x8b, 1, 2))).toThrow('cannot be unpacked');
});
