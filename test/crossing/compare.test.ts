import { describe, expect, test } from 'vitest';
import {
  alignedBy,
  compareCrossed,
  packCrossing,
  readableSide,
  unpackCrossing,
} from '../../src/crossing/index.ts';
import { splitClauses } from '../../src/text/index.ts';

/** Invented. */
const EN = [
  'The parties reaffirm their commitment to the principles of the UN Charter and territorial integrity.',
  'They welcome the opening of the Tarvash railway tunnel on 19 September 2023.',
  'The ministers will launch a water resources fund of 500 million dollars by 2030.',
  'The sides condemn terrorism and extremism in all forms.',
  'Museums will exchange exhibitions of carpets.',
].join('\n\n');
const RU = [
  'Стороны осуждают терроризм и экстремизм во всех формах.',
  'Министры создадут фонд водных ресурсов в размере 500 млн долларов к 2030 году.',
  'Стороны вновь подтверждают приверженность принципам Устава ООН и территориальной целостности.',
  'Стороны приветствуют открытие железнодорожного тоннеля Тарваш 19 сентября 2023 года.',
  'Спортивные федерации проведут турнир по борьбе.',
].join('\n\n');
const ZH = [
  '双方谴责一切形式的恐怖主义和极端主义。',
  '双方将于2030年前设立5亿美元水资源基金。',
  '双方重申恪守《联合国宪章》原则和领土完整。',
].join('\n\n');

const en = { text: EN, lang: 'en' };
const ru = { text: RU, lang: 'ru' };
const zh = { text: ZH, lang: 'zh' };

const pairsOf = (rows: ReturnType<typeof compareCrossed>['rows']) =>
  rows
    .filter(({ kind }) => kind === 'counterpart')
    .map(({ a, b }) => `${a.map(({ clause }) => clause).join()}-${b.map(({ clause }) => clause).join()}`)
    .sort();

describe('two texts of different languages', () => {
  test('clauses find their counterparts wherever they are, and what has none is left alone', () => {
    const { rows } = compareCrossed(en, ru);
    expect(pairsOf(rows)).toEqual(['0-2', '1-3', '2-1', '3-0']);
    expect(rows.filter(({ kind }) => kind === 'only_a').map(({ a }) => a[0]?.clause)).toEqual([4]);
    expect(rows.filter(({ kind }) => kind === 'only_b').map(({ b }) => b[0]?.clause)).toEqual([4]);
  });

  test('Russian meets Chinese, too', () => {
    expect(pairsOf(compareCrossed(ru, zh).rows)).toEqual(['0-0', '1-1', '2-2']);
  });

  test('every clause is in exactly one row', () => {
    const { rows } = compareCrossed(en, zh);
    for (const [side, text] of [['a', en] as const, ['b', zh] as const]) {
      const seen = rows.flatMap((row) => row[side].map(({ clause }) => clause)).sort((x, y) => x - y);
      expect(seen).toEqual(splitClauses(text.text, { lang: text.lang }).map((_, at) => at));
    }
  });

  describe('title and dateline', () => {
    const opening = {
      en: 'The Presidents of Avelland, Belmora and Corlund met in Varsholm on 19 May 2023 for their third talks.',
      ru: 'Президенты Авелланда, Бельморы и Корлунда встретились 4 июня 2021 года в Тарваше на вторых переговорах.',
    };
    const english = ['Declaration on Glaciers', 'Varsholm, 19 May 2023', opening.en].join('\n\n');
    const russian = ['Коммюнике министров связи', 'Тарваш, 4 июня 2021 года', opening.ru].join('\n\n');

    test('of two documents are counterparts whatever their words', () => {
      const { rows } = compareCrossed({ text: english, lang: 'en' }, { text: russian, lang: 'ru' });
      expect(pairsOf(rows)).toEqual(expect.arrayContaining(['0-0', '1-1']));
      expect(rows[0]?.evidence.map(({ kind }) => kind)).toEqual(['place']);
      expect(rows[0]?.certainty).toBe('likely');
      const turned = compareCrossed({ text: russian, lang: 'ru' }, { text: english, lang: 'en' });
      expect(pairsOf(turned.rows)).toEqual(pairsOf(rows));
    });

    test('of a text that is no document are lines like others', () => {
      const lines = ['Коммюнике министров связи', 'Тарваш, 4 июня 2021 года'].join('\n\n');
      const { rows } = compareCrossed({ text: english, lang: 'en' }, { text: lines, lang: 'ru' });
      expect(pairsOf(rows)).not.toContain('0-0');
    });
  });

  test('what a row was aligned by is told in the words of the side that a reader has', () => {
    const [row] = compareCrossed(ru, en).rows.filter(({ a }) => a[0]?.clause === 2);
    if (!row) throw new Error('the row is not there');
    expect(alignedBy(row, 'a').formulas.join()).toMatch(/^\P{Script=Latin}+$/u);
    expect(alignedBy(row, 'b').formulas.join()).toMatch(/^\P{Script=Cyrillic}+$/u);
    expect(readableSide({ a: 'ru', b: 'en' }, 'en')).toBe('b');
    expect(readableSide({ a: 'en-GB', b: 'ru' }, 'en')).toBe('a');
    expect(readableSide({ a: 'zh', b: 'de' }, 'en')).toBe('a');
    expect(readableSide({ a: 'zh', b: 'en' }, 'ru')).toBe('b');
    expect(readableSide({ a: 'de', b: 'ru' }, 'en')).toBe('b');
    expect(readableSide({ a: 'en', b: 'zh' }, 'ru')).toBe('a');
  });

  test('exchanging the texts exchanges the answer', () => {
    const turned = pairsOf(compareCrossed(ru, en).rows).map((pair) => pair.split('-').reverse().join('-'));
    expect(turned.sort()).toEqual(pairsOf(compareCrossed(en, ru).rows));
  });

  test('evidence says what both sides say, by kind, with spans on either side', () => {
    const { rows } = compareCrossed(en, ru);
    const fund = rows.find(({ a }) => a[0]?.clause === 2);
    const shown = fund?.evidence.map(({ kind, a, b }) => [
      kind,
      EN.slice(a.from, a.to),
      RU.slice(b.from, b.to),
    ]);
    expect(shown).toEqual(
      expect.arrayContaining([
        ['number', '500 million', '500 млн'],
        ['number', '2030', '2030'],
        ['formula', 'water resources', 'водных ресурсов'],
      ]),
    );
    const tunnel = rows.find(({ a }) => a[0]?.clause === 1);
    expect(tunnel?.evidence.map(({ kind, key }) => `${kind} ${key}`)).toContain('date 2023-09-19');
    expect(tunnel?.certainty).toBeDefined();
  });

  test('no word edits, no likeness: only counts of what was found', () => {
    const { summary, engine, rows } = compareCrossed(en, ru);
    const clausesOf = (isPossible: boolean): number =>
      rows.reduce(
        (sum, { kind, certainty, a }) =>
          sum + (kind === 'counterpart' && (certainty === 'possible') === isPossible ? a.length : 0),
        0,
      );
    // What is no more than possible is counted by itself: it is right in one case of three.
    expect(summary.clauses.a).toEqual({ with: clausesOf(false), possible: clausesOf(true), of: 5 });
    expect(summary.clauses.a.with + summary.clauses.a.possible).toBe(4);
    expect(summary.sentence).toMatch(/no counterpart was found, which does not say that there is none/);
    expect(engine.options).toMatchObject({ lang_a: 'en', lang_b: 'ru', evidence: 'words' });
  });

  test('a language without a column says that concepts were not compared', () => {
    const uz = { text: 'Fond 500 mln dollar, 2030. Tarvash tunnel 2023.', lang: 'uz' };
    expect(compareCrossed(en, uz).concepts).toBe(false);
  });

  test('nothing is linked where nothing is shared', () => {
    const other = { text: 'Стихи читали вслух.\n\nЗвёзды гасли.', lang: 'ru' };
    expect(pairsOf(compareCrossed({ text: 'Tariffs fell by 3 per cent.', lang: 'en' }, other).rows)).toEqual(
      [],
    );
  });

  test('an empty text is compared without fuss', () => {
    expect(compareCrossed({ text: '', lang: 'en' }, ru).rows.every(({ kind }) => kind === 'only_b')).toBe(
      true,
    );
  });
});

describe('one statement in two languages', () => {
  const version = (lang: string, lines: readonly string[]) => ({ lang, text: lines.join('\n\n') });
  const english = version('en', [
    '1. The parties met on 3 May 2024.',
    '2. They will build 12 bridges.',
    '3. They agreed to meet again.',
  ]);
  const russian = version('ru', [
    '1. Стороны встретились 3 мая 2024 года.',
    '2. Они построят 15 мостов.',
    '3. Они договорились встретиться вновь.',
  ]);

  test('sub-points follow their place, whichever signs count them, and no heading joins the clause before it', () => {
    const lettered = version('en', [
      '1. They agreed on these works:',
      '(a) a mill at the river;',
      '(b) a bridge near the harbour;',
      '(c) a road over the hills.',
      '## Other matters',
      '2. They agreed to meet again.',
    ]);
    const counted = version('zh', [
      '一、各方商定以下工程：',
      '（一）河边的磨坊；',
      '（二）港口附近的桥；',
      '（三）翻山的路。',
      '## 其他事项',
      '二、各方同意再次会晤。',
    ]);
    const { rows } = compareCrossed(lettered, counted, { oneStatement: true });
    expect(rows.map(({ a, b }) => [a.map(({ clause }) => clause), b.map(({ clause }) => clause)])).toEqual(
      [0, 1, 2, 3, 4, 5].map((clause) => [[clause], [clause]]),
    );
  });

  test('rows follow the printed numbers', () => {
    expect(pairsOf(compareCrossed(english, russian, { oneStatement: true }).rows)).toEqual([
      '0-0',
      '1-1',
      '2-2',
    ]);
  });

  test('only facts that differ are marked', () => {
    const { rows } = compareCrossed(english, russian, { oneStatement: true });
    expect(rows.map(({ alone }) => alone?.map(({ kind, key, side }) => `${side} ${kind} ${key}`))).toEqual([
      [],
      ['a number 12', 'b number 15'],
      [],
    ]);
  });

  test('a sentence that one version cuts in two stays in its row', () => {
    const cut = version('ru', [
      '1. Стороны встретились 3 мая 2024 года.',
      '2. Они построят мосты. Их будет 12.',
      '3. Они договорились встретиться вновь.',
    ]);
    expect(pairsOf(compareCrossed(english, cut, { oneStatement: true }).rows)).toEqual([
      '0-0',
      '1-1,2',
      '2-3',
    ]);
  });
});

describe('a kept comparison', () => {
  const segmented = ({ text, lang }: { text: string; lang: string }) => ({
    text,
    lang,
    clauses: splitClauses(text, { lang }),
    sha256: '',
  });

  test('is the same again, and holds no wording', () => {
    const made = compareCrossed(en, ru);
    const packed = packCrossing(made);
    expect(packed).not.toMatch(/тоннел|carpet/);
    const again = unpackCrossing(packed, segmented(en), segmented(ru));
    expect(again?.rows).toEqual(made.rows);
    expect(again?.summary).toEqual(made.summary);
  });

  test('of another version is not read', () => {
    expect(unpackCrossing('crossed-0.0.1 {}', segmented(en), segmented(ru))).toBeUndefined();
  });
});
