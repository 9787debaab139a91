import { describe, expect, test } from 'vitest';
import {
  asSentence,
  type Custody,
  compareStandings,
  standingLine,
  standingOf,
  type TextOrigin,
  translatorsWordsNote,
} from '../../src/statement/index.ts';

const PAGE = 'https://copies.example/1';

/** A text with one source at `PAGE`, read there. Everything is invented. */
function standing(
  authority: TextOrigin['authority'],
  custody: Custody,
  { holder, kind = custody, source = PAGE }: { holder?: string; kind?: string; source?: string } = {},
) {
  const version = { lang: 'en', issuer: 'Ministry of Avelland', authority };
  const sources = [{ custody, url: PAGE, ...(holder === undefined ? {} : { holder }) }];
  return standingOf({ texts: [{ ...version, sources }] }, { ...version, provenance: { kind, source } });
}

const line = (...of: Parameters<typeof standing>) => standingLine(standing(...of), 'en');
const stroka = (...of: Parameters<typeof standing>) => standingLine(standing(...of), 'ru');

describe('the line that says whose words a text is and who holds the copy', () => {
  test('says nothing of the authentic text from its publisher', () => {
    expect(line('authentic', 'publisher')).toBeNull();
    expect(stroka('authentic', 'publisher')).toBeNull();
  });

  test('names translator and holder', () => {
    const reprint = ['unofficial-translation', 'reprint', { holder: 'Selvane Courier' }] as const;
    expect(line(...reprint)).toBe(
      'unofficial translation by Ministry of Avelland, reprinted by Selvane Courier',
    );
    expect(stroka(...reprint)).toBe(
      'неофициальный перевод: Ministry of Avelland; перепечатка: Selvane Courier',
    );
    expect(line('official-translation', 'publisher')).toBe('official translation by Ministry of Avelland');
  });

  test('a reprint of an authentic text is an authentic text in foreign hands', () => {
    expect(line('authentic', 'reprint', { holder: 'Selvane Courier' })).toBe(
      'authentic text (Ministry of Avelland), reprinted by Selvane Courier',
    );
    // A reprint that the record does not name further is nobody's own.
    expect(line('authentic', 'reprint')).toBe(
      'authentic text (Ministry of Avelland), reprinted by copies.example',
    );
  });

  test('who issued and keeps a text is named once', () => {
    expect(line('authentic', 'state-agency')).toBe('authentic text, carried by Ministry of Avelland');
    expect(line('unofficial-translation', 'reprint')).toBe('unofficial translation by Ministry of Avelland');
  });

  test('a capture of a page is an archive’s copy, a capture of a reprint a reprint', () => {
    const captured = { kind: 'wayback', source: `https://web.archive.org/web/20230101id_/${PAGE}` };
    expect(standing('authentic', 'publisher', captured)).toMatchObject({
      custody: 'archive',
      captureOf: 'copies.example',
    });
    expect(line('authentic', 'publisher', captured)).toBe(
      'authentic text (Ministry of Avelland), read in a capture of copies.example by the Wayback Machine',
    );
    expect(line('authentic', 'reprint', { ...captured, holder: 'Selvane Courier' })).toBe(
      'authentic text (Ministry of Avelland), reprinted by Selvane Courier, read in a capture of copies.example by the Wayback Machine',
    );
  });

  test('of a file that a person gave nothing more is known', () => {
    const file = { kind: 'file', source: 'page.html' };
    expect(standing('authentic', 'publisher', file)).toMatchObject({ custody: 'file', address: null });
    expect(line('authentic', 'publisher', file)).toBe(
      'authentic text (Ministry of Avelland), added by hand from a saved file',
    );
  });

  test('a page that the record does not name is called after its host', () => {
    const elsewhere = { source: 'https://other.example/2' };
    expect(line('authentic', 'embassy', elsewhere)).toBe(
      'authentic text (Ministry of Avelland), published by other.example',
    );
  });
});

test('whose words a text is comes before who holds the copy', () => {
  const best = [
    standing('authentic', 'publisher'),
    standing('authentic', 'embassy'),
    standing('authentic', 'reprint'),
    standing('authentic', 'publisher', { kind: 'file', source: 'page.html' }),
    standing('official-translation', 'publisher'),
    standing('unofficial-translation', 'publisher'),
  ];
  expect(best.toReversed().sort(compareStandings)).toEqual(best);
});

test('only a translator’s own words get a note on word marks', () => {
  const a = { name: 'A', standing: standing('authentic', 'reprint') };
  const b = { name: 'B', standing: standing('unofficial-translation', 'reprint') };
  expect(translatorsWordsNote([a], 'en')).toBeNull();
  expect(translatorsWordsNote([a, b], 'en')).toMatch(/^The words of B are those of a translator/);
  expect(translatorsWordsNote([b, { ...b, name: 'A' }], 'ru')).toMatch(
    /^Формулировки B и A выбрал переводчик/,
  );
});

test('a line becomes a sentence', () => {
  expect(asSentence('machine translation by Corlund Co.')).toBe('Machine translation by Corlund Co.');
  expect(asSentence('машинный перевод: X')).toBe('Машинный перевод: X.');
});

test('an invented issuer is called so in the language of the page', () => {
  const of = standing('official-translation', 'publisher');
  const invented = { ...of, issuer: 'Lake Press (invented)' };
  expect(standingLine(invented, 'ru')).toBe('официальный перевод: Lake Press (вымышлено)');
  expect(standingLine(invented, 'en')).toBe('official translation by Lake Press (invented)');
});
