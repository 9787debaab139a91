import { describe, expect, test } from 'vitest';
import {
  formatFormulaProblem,
  matchFormulas,
  parseFormulaFile,
  parsePattern,
  readFormulas,
} from '../../src/formula/index.ts';

function find(pattern: string, text: string, lang = 'en', not?: string): readonly string[] {
  const file = readFormulas('test.json', {
    theme: 'test',
    order: 1,
    title: 'Test',
    formulas: [
      { id: 'it', name: 'it', patterns: { [lang]: [pattern] }, ...(not ? { not: { [lang]: [not] } } : {}) },
    ],
  });
  expect(file.problems).toEqual([]);
  return matchFormulas(text, file.formulas, { lang }).map(({ from, to }) => text.slice(from, to));
}

describe('notation', () => {
  test.each([
    ['a word stands for its inflections', 'commitment', 'Their commitments grow.', ['commitments']],
    [
      'one spelling is as good as the other',
      'programme of labour',
      'A program of labor.',
      ['program of labor'],
    ],
    ['= takes the word as it is printed', '=ai', 'AI aids all.', ['AI']],
    [
      'the number of a note is no word',
      'calm and fair rivers',
      'Calm[3] and fair¹ rivers; calm and 4 fair rivers.',
      ['Calm[3] and fair¹ rivers'],
    ],
    ['a star stands for any end', 'radicali*', 'Radicalised and radical.', ['Radicalised']],
    ['a star before stands for any beginning', '*-led', 'A Tarvash-led peace.', ['Tarvash-led']],
    ['round brackets: one of these', '(peace | trust) zone', 'A trust zone.', ['trust zone']],
    [
      'square brackets: may stand',
      'Aral [Sea] fund',
      'The Aral fund, the Aral Sea fund.',
      ['Aral fund', 'Aral Sea fund'],
    ],
    [
      'dots: up to so many words',
      'reform ...2 council',
      'Reform of the council. Reform of the whole wide council.',
      ['Reform of the council'],
    ],
    [
      'a set: any order, small words between',
      '{a1, b2, c3}',
      'c3, a1 as well as the b2',
      ['c3, a1 as well as the b2'],
    ],
    ['a set with a least number', '{a1, b2, c3}/2', 'c3 and a1', ['c3 and a1']],
    [
      'members may have several words',
      '{peace, territorial integrity}',
      'territorial integrity and peace',
      ['territorial integrity and peace'],
    ],
    [
      'a member in square brackets may stand but does not count',
      '{peace, trust, [open roads]}',
      'Peace, open roads and trust. Peace and open roads.',
      ['Peace, open roads and trust'],
    ],
    [
      'a hyphen in a pattern: with hyphens, in one, or apart',
      'people-to-people exchange',
      'People-to-people exchanges, people to people exchanges; people, to people exchanges.',
      ['People-to-people exchanges', 'people to people exchanges'],
    ],
    [
      'a comma parts two words, but not one before a small word',
      'health (care | and rest)',
      'Health, care of roads; health, and rest; health: care; health care.',
      ['health, and rest', 'health care'],
    ],
    [
      'marks may stand in a gap and between members of a set',
      'zone ...1 free {peace, trust}',
      'A zone, free peace, trust.',
      ['zone, free peace, trust'],
    ],
  ])('%s', (_, pattern, text, expected) => {
    expect(find(pattern, text)).toEqual(expected);
  });

  test('nothing is found across the end of a clause', () => {
    expect(find('peace trust', 'They want peace. Trust grows.')).toEqual([]);
  });

  test('Chinese and Japanese words are not found across a mark, lists of a set are', () => {
    expect(find('中医', '在会议中，医生到场。', 'zh')).toEqual([]);
    expect(find('生物 (安全 | 武器)', '生物，安全；生物安全。', 'zh')).toEqual(['生物安全']);
    expect(find('联合国宪章 [的] 宗旨', '《联合国宪章》宗旨。', 'zh')).toEqual(['联合国宪章》宗旨']);
    expect(find('{和平, 安全}', '和平、安全。', 'zh')).toEqual(['和平、安全']);
    expect(find('{和平, 安全}', '和平②、安全；和平，②安全。', 'zh')).toEqual(['和平②、安全']);
    expect(find('領土 ...6 威胁', '領土，不得用于威胁。', 'zh')).toEqual(['領土，不得用于威胁']);
    expect(find('気候変動', '気候、変動と気候変動。', 'ja')).toEqual(['気候変動']);
  });

  test('a hit that overlaps another phrase is not one', () => {
    const text = 'An order based on the rule of law. The rule of law at home.';
    expect(find('rule of law', text, 'en', 'order ...3 rule of law')).toEqual(['rule of law']);
  });

  test.each([
    [['calm lake', 'calm lake [and open roads]', 'roads']],
    [['roads', 'calm lake [and open roads]', 'calm lake']],
  ])(
    'of the patterns of a formula the one that takes in most words counts, whichever is written first: %s',
    (patterns) => {
      const file = readFormulas('test.json', {
        theme: 'test',
        order: 1,
        title: 'Test',
        formulas: [{ id: 'it', name: 'it', patterns: { en: patterns } }],
      });
      const text = 'For a calm lake and open roads. A calm lake.';
      expect(matchFormulas(text, file.formulas).map(({ from, to }) => text.slice(from, to))).toEqual([
        'calm lake and open roads',
        'calm lake',
      ]);
    },
  );

  test('Russian with ё and е, Chinese without spaces', () => {
    expect(find('взаимные расчёты', 'во взаимных расчетах', 'ru')).toEqual(['взаимных расчетах']);
    expect(find('{主权, 安全}', '尊重安全和主权。', 'zh')).toEqual(['安全和主权']);
  });
});

test('slots hold the words around, up to the next mark of punctuation', () => {
  const { formulas } = readFormulas('test.json', {
    theme: 'test',
    order: 1,
    title: 'Test',
    formulas: [{ id: 'it', name: 'it', patterns: { en: ['<before:3> sovereignty [of <whose:5>]'] } }],
  });
  const [first, second] = matchFormulas(
    'Respect for the sovereignty of all states, large and small. Then, Corlund’s sovereignty.',
    formulas,
  );
  expect(first?.slots.before?.words).toBe('Respect for the');
  expect(first?.slots.whose?.words).toBe('all states');
  expect(second?.slots.before?.words).toBe('Corlund’s');
  expect(second?.slots.whose).toBeUndefined();
});

test.each([
  ['en', 'calm shores [(of | in) <whose:5>]', 'The calm shores of all towns. Calm shores in Avelland.'],
  ['ru', 'тих* берег* [(в | для) <whose:5>]', 'Тихие берега для всех городов. Тихие берега в Авелланде.'],
])('a small word that leads to a slot is no part of the place (%s)', (lang, pattern, text) => {
  const { formulas } = readFormulas('test.json', {
    theme: 'test',
    order: 1,
    title: 'Test',
    formulas: [{ id: 'it', name: 'it', patterns: { [lang]: [pattern] } }],
  });
  const hits = matchFormulas(text, formulas, { lang });
  expect(new Set(hits.map(({ variant }) => variant)).size).toBe(1);
  expect(hits.map(({ from, to }) => text.slice(from, to).split(' ').length)).toEqual([2, 2]);
  expect(hits.every(({ slots }) => slots.whose !== undefined)).toBe(true);
});

test('the order of a set is the order of the text', () => {
  const { formulas } = readFormulas('test.json', {
    theme: 'test',
    order: 1,
    title: 'Test',
    formulas: [{ id: 'it', name: 'it', patterns: { en: ['{peace, trust, open roads}/2'] } }],
  });
  expect(matchFormulas('open roads, trust and peace', formulas)[0]?.order).toEqual([
    'open roads',
    'trust',
    'peace',
  ]);
});

test.each([
  ['peace (and', 6, 'never closed'],
  [`{${Array.from({ length: 33 }, (_, at) => `word${at}`).join(', ')}}`, 0, 'at most 32 members'],
  ['peace )', 6, 'no place here'],
  ['{peace}', 0, 'two members'],
  ['{[peace], [trust]}', 0, 'without square brackets'],
  ['{peace, [trust]}/2', 16, 'how many'],
  ['{peace, trust}/3', 14, 'how many'],
  ['... peace', 0, 'between words'],
  ['peace ...99 trust', 6, '1 to 12'],
  ['<whose> peace', 0, '<name:most words>'],
  ['[peace]', 0, 'at least one word'],
  ['peace | trust', 6, 'no place here'],
  ['a =b* c', 2, 'one of'],
  ['', 0, 'missing'],
])('a mistake in "%s" is reported at its place', (pattern, offset, message) => {
  const result = parsePattern(pattern, 'en');
  expect(result.ok ? undefined : result.mistake).toMatchObject({
    offset,
    message: expect.stringContaining(message),
  });
});

test('a mistake in a file is reported with line and column, and the right formulas are kept', () => {
  const source = `{
  "theme": "test", "order": 1, "title": "Test",
  "formulas": [
    { "id": "right", "name": "right", "patterns": { "en": ["peace"] } },
    { "id": "wrong", "name": "wrong", "patterns": { "en": ["peace (and"] } }
  ]
}`;
  const { formulas, problems } = parseFormulaFile('test.json', source);
  expect(formulas.map(({ id }) => id)).toEqual(['right']);
  const [problem] = problems;
  expect(source.slice(problem?.offset).startsWith('(and')).toBe(true);
  expect(problems.map(formatFormulaProblem)).toEqual([
    'test.json:5:67: formulas.1.patterns.en.0: "(" is never closed (in "peace (and") [formula/pattern]',
  ]);
  expect(parseFormulaFile('test.json', '{ "theme": }').problems[0]).toMatchObject({
    rule: 'formula/json',
    line: 1,
  });
  expect(parseFormulaFile('test.json', '{}').problems[0]).toMatchObject({ rule: 'formula/shape' });
});
