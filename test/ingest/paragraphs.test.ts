/** Where one paragraph ends and the next begins, in pages and PDF files that say so in different ways. */
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/ingest/extract/index.ts';
import { normalise } from '../../src/text/index.ts';
import { makePlacedPdf } from './documents.ts';
import { wrap } from './wording.ts';

const ENGLISH = [
  'The ministers will keep the pass of Ilvan open through the winter, and will share the cost of the ploughs.',
  'The ministers will send each other the readings of the snow gauges before noon, whatever the weather.',
  'The ministers thank the town of Korlin for its hospitality and will meet again in Port Merian.',
];
const read = async (html: string) =>
  normalise((await extractDocument({ bytes: new TextEncoder().encode(html) })).text);
const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Statement of the Five</title></head><body>${body}</body></html>`;

describe('lines parted by breaks', () => {
  const drafted = [
    'The ministers weighed fifteen years of promises against what had been built on the pass, and',
    'have agreed as follows:',
    '(a) the ploughs are shared;',
    '(b) the gauges are read before noon; and',
    '(c) the school is founded.',
    ...ENGLISH,
  ];
  test('an empty line ends a paragraph, whatever letter the next one begins with', async () => {
    expect(await read(page(`<div class="post-body">${drafted.join('<br /><br />\n')}</div>`))).toBe(
      drafted.join('\n\n'),
    );
  });

  test('a point is a paragraph of its own after "and"', async () => {
    expect(await read(page(`<div class="post-body">${drafted.slice(2).join('<br>\n')}</div>`))).toBe(
      drafted.slice(2).join('\n\n'),
    );
  });
});

describe('a PDF of short paragraphs', () => {
  test('the distance of lines is told from that of paragraphs, also where most have one or two lines', async () => {
    const texts = [
      'Statement of the Five',
      'I. Roads',
      ENGLISH[0] ?? '',
      'II. Gauges',
      ENGLISH[1] ?? '',
      ENGLISH[2] ?? '',
    ];
    let y = 780;
    const placed = texts.flatMap((text) => {
      const lines = wrap(text, 70).map((line) => {
        y -= 14;
        return { text: line, x: 60, y };
      });
      y -= 8;
      return lines;
    });
    expect((await extractDocument({ bytes: makePlacedPdf([placed]) })).text).toBe(texts.join('\n\n'));
  });

  test('where no wider distance parts them, each is known by its indent', async () => {
    const texts = [...ENGLISH.map((text) => text.slice(0, 44).concat('.')), `${ENGLISH[0]} ${ENGLISH[1]}`];
    let y = 780;
    const placed = texts.flatMap((text) =>
      wrap(text, 70).map((line, index) => {
        y -= 14;
        return { text: line, x: index === 0 ? 84 : 60, y };
      }),
    );
    expect((await extractDocument({ bytes: makePlacedPdf([placed]) })).text).toBe(texts.join('\n\n'));
  });

  test('double spacing around a quotation set closely parts nothing', async () => {
    const body = wrap(`${ENGLISH.join(' ')} ${ENGLISH.join(' ')}`, 70);
    const quoted = wrap(ENGLISH[1] ?? '', 40);
    let y = 800;
    const placed = [...body.slice(0, 4), ...quoted, ...body.slice(4)].map((text, index) => {
      y -= index > 4 && index < 4 + quoted.length ? 13 : 28;
      return { text, x: 60, y };
    });
    expect((await extractDocument({ bytes: makePlacedPdf([placed]) })).text.split('\n\n')).toHaveLength(1);
  });
});

test('a page with a paragraph for each line, where names and numbers open some lines', async () => {
  const texts = [
    'Leaders of Avelland, Belmora, Corvane, Dorvast and Estmark, and of the Merian League, met in the town of Korlin on 3 June 2027 to speak of ploughs.',
    'Recalling the Charter of Ferries of 1988 and the exchange of letters between the five treasuries that followed it;',
    '1. They will electrify the line from Korlin to the sea by 2031, in three stages of 210 km each;',
    '2. They will pay 4.2 million thalers into the fund for the widows of miners, of which the Merian League pays one half.',
    ...ENGLISH,
  ];
  const lines = texts.flatMap((text) => wrap(text, 66)).map((line) => `<p>${line}</p>`);
  expect(await read(page(`<article><h1>Statement of the Five</h1>${lines.join('')}</article>`))).toBe(
    texts.join('\n\n'),
  );
});

test('a list of names of like length is no broken paragraph', async () => {
  const names = [
    'Mira Salve of Avelland',
    'Toren Vask of Belmora',
    'Ilse Quarn of Corvane',
    'Pavo Lindt of Dorvast',
    'Sena Quist of Estmark',
    'Iago Marrs of Merian',
  ];
  const body = `<article><h1>Statement of the Five</h1>${[...ENGLISH, ...names].map((line) => `<p>${line}</p>`).join('')}</article>`;
  expect(await read(page(body))).toBe([...ENGLISH, ...names].join('\n\n'));
});
