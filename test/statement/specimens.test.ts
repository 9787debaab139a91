import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCollection } from '../../src/statement/index.ts';
import { countWords, findOutsideBmp, splitClauses, splitWords } from '../../src/text/index.ts';

const folder = new URL('../../statements/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

const files = readdirSync(new URL('specimens/', folder));
const textFiles = files.filter((file) => /\.(en|ru|zh)\.md$/.test(file));
const recordFiles = files.filter((file) => file.endsWith('.json'));
const texts = new Map(textFiles.map((file) => [file.slice(0, -'.md'.length), read(`specimens/${file}`)]));

const parsed = parseCollection([
  { file: 'collection.json', content: read('collection.json') },
  ...recordFiles.map((file) => ({ file: `specimens/${file}`, content: read(`specimens/${file}`) })),
]);

interface KnownAnswer {
  readonly text: string;
  readonly place: string;
  readonly words: string;
}

/** The rows of the tables of README.md that name a text, a place and words. */
const knownAnswersIn = (page: string): readonly KnownAnswer[] =>
  [
    ...page.matchAll(
      /^\| `(?<text>\d{4}-\d\d-\d\d-[a-z]+\.[a-z]{2})` +\| (?<place>[^|]+?) +\| `(?<words>[^`]+)` +\|/gm,
    ),
  ].map(({ groups }) => ({
    text: groups?.text ?? '',
    place: groups?.place ?? '',
    words: groups?.words ?? '',
  }));

const knownAnswers = knownAnswersIn(read('specimens/README.md'));

const paragraphsOf = (text: string) => text.trimEnd().split('\n\n');
const isSignature = (paragraph: string) => /^(For|За) [^.]+: |^[^。]+代表：/.test(paragraph);
const isPoint = (paragraph: string) => /^\d+\. /.test(paragraph);

/** The part of a text that a place of README.md names: the opening, a point with its items, a section, or the signatures. */
function partOf(text: string, place: string): string {
  const paragraphs = paragraphsOf(text);
  if (place === 'nowhere') return text;
  if (place === 'signatures') return paragraphs.filter(isSignature).join('\n\n');
  const ends = (paragraph: string) =>
    isPoint(paragraph) || paragraph.startsWith('## ') || isSignature(paragraph);
  const point = /^point (\d+)$/.exec(place)?.[1];
  const section = /^under "(.+)"$/.exec(place)?.[1];
  const begins = (paragraph: string) =>
    point !== undefined ? paragraph.startsWith(`${point}. `) : paragraph === `## ${section}`;
  const from = place === 'opening' ? 0 : paragraphs.findIndex(begins);
  if (from < 0) throw new Error(`there is no ${place}`);
  const to = paragraphs.findIndex((paragraph, index) => index > from && ends(paragraph));
  return paragraphs.slice(from, to < 0 ? undefined : to).join('\n\n');
}

describe('records of the specimens', () => {
  test('have no problem, and every text file belongs to one', () => {
    expect(parsed.problems).toEqual([]);
    expect(parsed.statements).toHaveLength(recordFiles.length);
    const named = parsed.statements.flatMap((record) => record.texts.map((text) => text.file));
    expect(named.sort()).toEqual(textFiles.map((file) => `specimens/${file}`).sort());
  });

  test.each(parsed.statements.map((record) => [record.id, record] as const))(
    '%s is marked as invented and names no real party',
    (_, record) => {
      expect(record.specimen).toBe(true);
      for (const party of record.parties) expect(party).toMatch(/^(X[A-Z]|Q[M-Z])$/);
      expect(record.partner).toBeDefined();
      for (const text of record.texts)
        expect(texts.get(`${record.id}.${text.lang}`)?.split('\n')[0]).toMatch(/^# /);
      expect(texts.get(`${record.id}.en`)).toContain(`# ${record.title}\n`);
    },
  );
});

describe.each([...texts])('%s', (name, text) => {
  test('is written as README.md says', () => {
    expect(findOutsideBmp(text)).toEqual([]);
    expect(text).toBe(text.normalize('NFC'));
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/ \n| {2}|\n\n\n/);
    for (const paragraph of paragraphsOf(text)) expect(paragraph).not.toContain('\n');
    const points = paragraphsOf(text).filter(isPoint);
    expect(points.map((point) => Number.parseInt(point, 10))).toEqual(points.map((_, index) => index + 1));
  });

  test('has 500 to 1,500 words and ends with one signature a party', () => {
    const lang = name.slice(-2);
    const words = countWords(text);
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(1500);
    const record = parsed.statements.find((one) => one.id === name.slice(0, -'.en'.length));
    expect(
      paragraphsOf(text)
        .slice(-(record?.parties.length ?? 0))
        .every(isSignature),
    ).toBe(true);
    const signatures = splitClauses(text, { lang }).filter((clause) => clause.kind === 'signature');
    expect(signatures.length).toBeGreaterThanOrEqual(record?.parties.length ?? 0);
  });
});

describe('known answers of README.md', () => {
  test('every row of its tables is read', () => {
    const rows = read('specimens/README.md').match(/^\| `\d{4}-/gm) ?? [];
    expect(knownAnswers).toHaveLength(rows.length);
    expect(rows.length).toBeGreaterThan(150);
  });

  test.each(knownAnswers.map((answer) => [answer.text, answer.place, answer.words] as const))(
    '%s, %s: %s',
    (name, place, words) => {
      const text = texts.get(`specimen-${name}`) ?? '';
      const part = partOf(text, place);
      if (place === 'nowhere') expect(part.toLowerCase()).not.toContain(words.toLowerCase());
      else expect(part).toContain(words);
    },
  );

  test('the house formula is one paragraph, the same in all texts of a language', () => {
    for (const [lang, words] of [
      ['en', 'a zone of peace, trust and open roads'],
      ['ru', 'зону мира, доверия и открытых дорог'],
      ['zh', '和平、互信和道路畅通的地带'],
    ] as const) {
      const inLanguage = [...texts].filter(([name]) => name.endsWith(lang));
      const found = inLanguage.flatMap(([, text]) =>
        paragraphsOf(text)
          .filter((paragraph) => paragraph.includes(words))
          .map((paragraph) => paragraph.replace(/^\d+\. /, '')),
      );
      expect(found).toHaveLength(inLanguage.length);
      expect(new Set(found).size).toBe(1);
    }
  });

  test('the pairs of "Punctuation and quotation marks only" have the same words and other characters', () => {
    const section =
      read('specimens/README.md')
        .split(/^### /m)
        .find((part) => part.startsWith('12.')) ?? '';
    const sides = knownAnswersIn(section).map(({ text: name, words }) => {
      const text = texts.get(`specimen-${name}`) ?? '';
      const lang = name.slice(-2);
      const clauses = splitClauses(text, { lang }).map(({ from, to }) => text.slice(from, to));
      const clause = clauses.find((one) => one.includes(words)) ?? '';
      return { clause, words: splitWords(clause).map((word) => word.folded.replaceAll('ё', 'е')) };
    });
    expect(sides.length).toBeGreaterThanOrEqual(12);
    for (let index = 0; index + 1 < sides.length; index += 2) {
      const [a, b] = sides.slice(index, index + 2);
      const withoutNumber = (words: readonly string[] = []) => words.filter((word) => !/^\d+$/.test(word));
      expect(withoutNumber(a?.words)).toEqual(withoutNumber(b?.words));
      expect(a?.words).not.toEqual([]);
      expect(a?.clause).not.toBe(b?.clause);
    }
  });

  test('the universal formula stands once in each English text', () => {
    const english = [...texts].filter(([name]) => name.endsWith('.en'));
    expect(english.length).toBeGreaterThan(5);
    for (const [, text] of english)
      expect(text.split('purposes and principles of the UN Charter')).toHaveLength(2);
  });
});
