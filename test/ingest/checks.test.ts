import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/ingest/checks/index.ts';
import { checkRetelling } from '../../src/ingest/checks/retelling.ts';
import { acceptDocument } from '../../src/ingest/corpus/accept-document.ts';
import { extractPlain } from '../../src/ingest/extract/plain.ts';
import type { StatementRecord, TextVersion } from '../../src/statement/index.ts';
import { normalise } from '../../src/text/index.ts';
import * as pages from './pages.ts';
import { unionRecord } from './records.ts';
import { NORTH_RU, NORTH_ZH, partsOf, UNION } from './wording.ts';

const whole = UNION.map((part) => part.text);
const numbered = partsOf('specimen-2022-05-20-north.en').map((part) => part.text);

/** The failures of a text given as paragraphs: "check paragraph". */
function failures(
  paragraphs: readonly string[],
  expect: TextVersion['expect'] = {},
  more: Partial<StatementRecord> = {},
  lang = 'en',
): readonly string[] {
  const record = unionRecord({ lang, ...(expect === undefined ? {} : { expect }) }, more);
  const extraction = extractPlain(paragraphs.join('\n\n'));
  return checkText({
    text: normalise(extraction.text),
    extraction,
    record,
    version: record.texts[0] as TextVersion,
  }).map((failure) =>
    failure.paragraph === undefined ? failure.check : `${failure.check} ${failure.paragraph}`,
  );
}

test('a whole text passes', () => {
  expect(failures(whole)).toEqual([]);
  expect(failures(numbered, { numbered: 22 })).toEqual([]);
});

describe('each fault is found, with its place', () => {
  test.each([
    [
      'a text cut in the middle of a sentence',
      [...whole.slice(0, 20), `${whole[20]?.slice(0, 60)} and the`],
      ['cut-off 21'],
    ],
    [
      'a long last line without its end',
      [
        ...whole.slice(0, 20),
        `${'The leaders will meet again in the spring of next year in the port of Merian '.repeat(3)}where`,
      ],
      ['cut-off 21'],
    ],
    ['a body that stands twice', [...whole, ...whole], ['doubled 38']],
    ['a missing point', numbered.filter((text) => !text.startsWith('9. ')), ['numbers 12']],
    ['two missing points', numbered.filter((text) => !/^(?:9|10)\. /.test(text)), ['numbers 12']],
    ['a menu inside', [...whole.slice(0, 9), 'Share this page', ...whole.slice(9)], ['residue 10']],
    [
      'the foot of a page',
      [...whole.slice(0, 12), '© 2026 Secretariat. All rights reserved.', ...whole.slice(12)],
      ['residue 13'],
    ],
    [
      'a button',
      [
        ...whole.slice(0, 9),
        'Subscribe to our newsletter',
        'Share',
        'Copyright © 2026 Secretariat',
        ...whole.slice(9),
      ],
      ['residue 10', 'residue 11', 'residue 12'],
    ],
    ['very little', whole.slice(0, 2), ['too-short']],
  ])('%s', (_, paragraphs, expected) => {
    expect(failures(paragraphs)).toEqual(expected);
  });

  test('what the record expects', () => {
    expect(
      failures(whole, { opens: 'Joint Communiqué of the Heads of State', closes: 'Merian Union' }),
    ).toEqual([]);
    expect(failures(whole, { opens: 'The Presidents met' })).toEqual(['opening 1']);
    expect(failures(whole, { closes: 'Done in two copies' })).toEqual([`closing ${whole.length}`]);
    expect(failures(whole, { min_words: 5_000 })).toEqual(['too-short']);
    expect(failures(whole, { paragraphs: whole.length + 1 })).toEqual([]);
    expect(failures(whole, { paragraphs: 80 })).toEqual(['paragraphs']);
    expect(failures(numbered, { numbered: 23 })).toEqual(['numbers']);
  });

  test('a missing point in Chinese figures', () => {
    const points = NORTH_ZH.map((part) => part.text);
    expect(failures(points, { numbered: 9 }, {}, 'zh')).toEqual([]);
    expect(
      failures(
        points.filter((text) => !text.startsWith('四')),
        {},
        {},
        'zh',
      ),
    ).toEqual(['numbers 5']);
  });

  test('the wrong language, however few the letters in common', () => {
    expect(
      failures(
        NORTH_RU.map((part) => part.text),
        {},
        {},
        'en',
      ),
    ).toContain('wrong-language');
    expect(
      failures(
        NORTH_RU.map((part) => part.text),
        {},
        {},
        'kk',
      ),
    ).toContain('wrong-language');
    expect(
      failures(
        NORTH_RU.map((part) => part.text),
        {},
        {},
        'ru',
      ),
    ).toEqual([]);
  });

  test('a text that names none of its parties', () => {
    expect(failures(whole, {}, { parties: ['KZ', 'KG', 'TJ', 'TM', 'UZ'] })).toEqual(['wrong-document']);
    const named = [...whole.slice(0, -1), 'Kazakhstan, the Kyrgyz Republic and Tajikistan adopted it.'];
    expect(failures(named, {}, { parties: ['KZ', 'KG', 'TJ', 'TM', 'UZ'] })).toEqual([]);
  });

  test('a check that a person has waived', () => {
    const doubled = [...whole, ...whole];
    expect(failures(doubled, { waived: [{ check: 'doubled', reason: 'printed in two columns' }] })).toEqual(
      [],
    );
  });
});

describe('what only looks like a fault passes', () => {
  test.each([
    [
      'a point printed inside the one before it',
      numbered.flatMap((text, index, all) =>
        text.startsWith('9. ') ? [] : [text.startsWith('8. ') ? `${text} ${all[index + 1]}` : text],
      ),
    ],
    [
      'a list that starts again inside a point',
      [...numbered.slice(0, 12), '1. Roads;', '2. Rivers;', '3. Schools.', ...numbered.slice(12)],
    ],
    [
      'a paragraph that begins with a year',
      [...whole.slice(0, 9), '2023. A good year for the valleys of the region.', ...whole.slice(9)],
    ],
    [
      'a short refrain',
      [
        ...whole.slice(0, 9),
        'The leaders agreed.',
        ...whole.slice(9, 15),
        'The leaders agreed.',
        ...whole.slice(15),
      ],
    ],
    [
      'a word of menus in a sentence',
      [
        ...whole.slice(0, 9),
        'They will search for a home for the Fund and share this burden.',
        ...whole.slice(9),
      ],
    ],
    [
      'signatures without full stops',
      [
        ...whole,
        'President of Avelland',
        'President of Belmora',
        'President of the Council of the Merian Union',
      ],
    ],
  ])('%s', (_, paragraphs) => {
    expect(failures(paragraphs)).toEqual([]);
  });
});

test('terms of the record cut an agency’s head and foot, and never half of a text', async () => {
  const agency = [
    'TALVERN, 21 October. Here is the full text of the document.',
    ...whole,
    'Reported by our correspondent in Mirhold.',
  ];
  const record = unionRecord({
    expect: { opens: 'Joint Communiqué of the Heads', closes: whole.at(-1)?.slice(0, 30) ?? '' },
  });
  const accept = (paragraphs: readonly string[]) =>
    acceptDocument(
      { bytes: new TextEncoder().encode(paragraphs.join('\n\n')), name: 'x.txt' },
      record,
      record.texts[0] as TextVersion,
    );
  const result = await accept(agency);
  if (!('accepted' in result)) throw new Error(JSON.stringify(result.failures));
  expect(result.accepted.text).toBe(normalise(whole.join('\n\n')));
  expect(result.accepted.extraction.removed.map((each) => each.reason)).toEqual([
    'before the expected opening',
    'after the expected closing',
  ]);
  const late = await accept([...whole.slice(1, 20), whole[0] ?? '', ...whole.slice(20)]);
  expect('failures' in late && late.failures.map((failure) => failure.check)).toEqual(['opening']);
});

test('a page of links is a listing, whatever its length', async () => {
  const links = Array.from(
    { length: 60 },
    (_, index) =>
      `<p><a href="/${index}">The leaders of the Five met in Mirhold and spoke about roads (${index})</a></p>`,
  ).join('');
  const record = unionRecord({ expect: {} });
  const result = await acceptDocument(
    {
      bytes: new TextEncoder().encode(
        pages.unknownPage('News', []).replace('<div class="inner">', `<div class="inner">${links}`),
      ),
    },
    record,
    record.texts[0] as TextVersion,
  );
  expect('failures' in result && result.failures.map((failure) => failure.check)).toContain('listing');
});

describe('a page that tells of a statement instead of giving it', () => {
  const REPORTS = {
    en: [
      'The leaders of the Five and the Merian Union met in Talvern on Friday, the press service said.',
      'They agreed to build a second railway bridge, according to the joint statement.',
      'The document also notes that water will be shared by season. “We leave nobody behind,” reads the declaration.',
    ],
    ru: [
      'Лидеры Пятёрки и Мерианского союза встретились в Талверне, сообщает пресс-служба союза.',
      'Стороны построят второй мост, говорится в совместном заявлении.',
      'В документе также отмечается, что воду будут делить по сезонам.',
    ],
    zh: [
      '据梅里安社报道，五国与梅里安联盟领导人星期五在塔尔文会晤。',
      '联合声明说，双方将修建第二座铁路桥。',
      '公报还写道，水将按季节分配。',
    ],
    de: [
      'Die Fünf und die Merische Union trafen sich in Talvern, wie der Sprecher der Union sagte.',
      'Sie bauen eine zweite Brücke, heißt es in der gemeinsamen Erklärung.',
      'Laut dem Dokument wird Wasser nach Jahreszeiten geteilt.',
    ],
  } as const;
  const tells = (text: string, lang: string) =>
    checkRetelling({ text, version: { lang } }).map(({ check }) => check);

  test.each(Object.entries(REPORTS))('in %s', (lang, paragraphs) => {
    expect(tells(paragraphs.join('\n\n'), lang)).toEqual(['retelling']);
    // One remark is no report.
    for (const paragraph of paragraphs.slice(0, 2)) expect(tells(paragraph, lang)).toEqual([]);
  });

  test('is refused with the words that give it away', () => {
    const found = failures([...REPORTS.en, ...whole.slice(0, 3)]);
    expect(found).toContain('retelling');
  });

  test.each([
    ['en', whole.join('\n\n')],
    [
      'en',
      'In the Talvern Declaration the leaders said that they agree. They stand by what is stated in that declaration and by the statement of 2021.',
    ],
    [
      'ru',
      partsOf('specimen-2022-05-20-north.ru')
        .map(({ text }) => text)
        .join('\n\n'),
    ],
    [
      'ru',
      'Стороны выполнят то, что записано в Талвернской декларации, и подтверждают положения заявления 2021 года.',
    ],
    ['zh', '双方重申2021年联合声明所载原则，强调落实塔尔文宣言和有关公报。'],
    ['uz', 'Bayonotda aytilishicha, tomonlar kelishdi. Hujjatda qayd etilishicha, suv taqsimlanadi.'],
  ])('a statement is none (%s)', (lang, text) => {
    expect(tells(text, lang)).toEqual([]);
  });
});
