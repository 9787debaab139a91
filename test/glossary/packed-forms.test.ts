import { expect, test } from 'vitest';
import {
  readAlphabet,
  readKeys,
  readSigns,
  readWords,
  type WrittenForm,
  wordReader,
  writeAlphabet,
  writeKeys,
  writeSigns,
  writeWords,
} from '../../src/glossary/packed-forms.ts';
import { seeded } from '../comparison/random.ts';

const plain = (units: string): WrittenForm => ({ units, acronym: false, ofKey: false, endings: -1 });
const read = (line: string, letters: string, endings = '') =>
  readWords(line, wordReader(letters, endings), () => 'abu dhabi').map(
    ({ units, acronym }) => `${acronym ? '!' : ''}${units}`,
  );

test('a form says only what differs from the one before it, in the letters of its alphabet', () => {
  const line = writeWords([plain('вод'), plain('водн ресурс')], 'одврнесу');
  expect(line).toBe('AcabDe dfghdg');
  expect(read(line, 'одврнесу')).toEqual(['вод', 'водн ресурс']);
});

test('the stems of inflected forms follow the forms that are written', () => {
  const line = writeWords([{ ...plain('рынок'), endings: 1 }, plain('торг')], 'рынокткг');
  expect(read(line, 'рынокткг', '0а\n2к 2ковый')).toEqual(['рынок', 'торг', 'рынк', 'рынковый']);
});

test('an acronym keeps its mark, and a key is no part of the data', () => {
  const forms = [
    { ...plain('abu dhabi'), ofKey: true },
    { ...plain('sco'), acronym: true },
  ];
  const line = writeWords(forms, 'cos');
  expect(line).toBe('=!Acab');
  expect(read(line, 'cos')).toEqual(['abu dhabi', '!sco']);
});

test('a letter outside the alphabet is refused', () => {
  expect(() => writeWords([plain('ёж')], 'ж')).toThrow(RangeError);
});

test('keys say what differs from the one before, capitals and all', () => {
  const keys = ['secur', 'security', 'Cold War mentality', 'UN reform', 'abu-dhabi', 'KZ', 'KZ'];
  expect(writeKeys(keys.slice(0, 3))).toBe('AsecurFityA^cold ^war mentality');
  expect(readKeys(writeKeys(keys))).toEqual(keys);
});

test('signs: whatever is written is read back', () => {
  const random = seeded(7).below;
  const signs = Array.from({ length: 1500 }, (_, at) =>
    String.fromCharCode(0x30 + at * 13 + (at > 60 ? 7 : 0)),
  );
  expect(readAlphabet(writeAlphabet(signs))).toEqual(signs);
  for (let round = 0; round < 300; round++) {
    const forms = Array.from({ length: 1 + random(4) }, () => ({
      units: Array.from({ length: 1 + random(5) }, () => signs[random(signs.length)] as string).join(''),
      acronym: random(4) === 0,
    }));
    expect(readSigns(writeSigns(forms, signs), signs)).toEqual(forms);
  }
});

test('words: whatever is written is read back, and the keys and endings where they are said', () => {
  const random = seeded(11).below;
  const letters = 'абвгдежзийклмнопрстуфхцчшщъыьэюя0123456789+.';
  const endings = Array.from({ length: 200 }, (_, at) => `${at % 3}${letters[at % 32]} 1${letters[at % 7]}я`);
  for (let round = 0; round < 300; round++) {
    const forms = Array.from({ length: 1 + random(5) }, (): WrittenForm => {
      const word = () =>
        Array.from({ length: 3 + random(6) }, () => letters[random(letters.length)]).join('');
      const ofKey = random(5) === 0;
      const units = ofKey ? 'abu dhabi' : Array.from({ length: 1 + random(3) }, word).join(' ');
      return {
        units,
        acronym: !ofKey && random(6) === 0,
        ofKey,
        endings: random(3) === 0 ? random(200) : -1,
      };
    });
    const expected = [
      ...forms.map(({ units, acronym }) => `${acronym ? '!' : ''}${units}`),
      ...forms.flatMap(({ units, acronym, endings: set }) =>
        set < 0
          ? []
          : (endings[set] as string)
              .split(' ')
              .map(
                (ending) =>
                  `${acronym ? '!' : ''}${units.slice(0, units.length - Number(ending[0]))}${ending.slice(1)}`,
              ),
      ),
    ];
    expect(read(writeWords(forms, letters), letters, endings.join('\n'))).toEqual(expected);
  }
});
