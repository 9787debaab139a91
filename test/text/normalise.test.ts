import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, splitClauses } from '../../src/text/index.ts';
import { anyText } from './any-text.ts';

describe('normalise', () => {
  it.each([
    [
      'line endings become LF, paragraphs are parted by one blank line',
      'One.\r\n\r\n\r\nTwo.\rThree.',
      'One.\n\nTwo.\n\nThree.',
    ],
    ['any run of white space becomes one space', 'a\u00a0b\u2003c \t d', 'a b c d'],
    ['letters and their marks are composed', 'cafe\u0301', 'café'],
    [
      'a run of marks that no writing needs is left as it is, what stands around it is composed',
      `cafe\u0301 a${'\u0301\u0323'.repeat(20)} e\u0301`,
      `café a${'\u0301\u0323'.repeat(20)} é`,
    ],
    ['marks are put in order where they are few', 'a\u0301\u0323', 'ạ́'],
    [
      'byte order marks, soft hyphens and zero-width marks go',
      '\ufeffwa\u00adter\u200b way\u2060',
      'water way',
    ],
    ['control characters go', 'a\u0000b\u0007c', 'abc'],
    ['half a surrogate pair is replaced, so that the text has a fingerprint', 'a\ud800b', 'a\ufffdb'],
    ['joiners stay where a script needs them', 'می\u200cخواهیم', 'می\u200cخواهیم'],
    ['white space alone is the empty text', ' \n\t\r\n ', ''],
  ])('%s', (_rule, raw, expected) => {
    expect(normalise(raw)).toBe(expected);
  });

  it('joins the lines of a hard-wrapped paragraph', () => {
    const raw =
      'The Five and their partner met in the valley town to speak of rivers, roads\n' +
      'and rails, and to agree what each of them would do before the winter came to\n' +
      'the high passes.\n\nThey will meet again.';
    expect(normalise(raw)).toBe(
      'The Five and their partner met in the valley town to speak of rivers, roads and rails, and to agree what each of ' +
        'them would do before the winter came to the high passes.\n\nThey will meet again.',
    );
  });

  it('joins the lines of an indented point, which are shorter by the indentation', () => {
    const point =
      '3.  We spoke of water, of roads and of the trade in wool, and our experts are\n' +
      '    to meet before winter with a plan that opens markets, protects jobs,\n' +
      '    improves roads, supports the herders of all the upper valleys, and\n' +
      '    strengthens all that the valleys and the plains have in common.';
    const wrapped =
      'The Five and their partner met in the valley town to speak of rivers and roads\n' +
      'and rails, and to agree what each of them would do before the winter came.';
    expect(normalise(`${wrapped}\n\n${point}`)).not.toMatch(/\n\n[a-z]/);
    expect(splitClauses(`${wrapped}\n\n${point}`)).toHaveLength(2);
  });

  it('lines of one indentation far from the margin are names, not a paragraph', () => {
    const wrapped =
      'The Five and their partner met in the valley town to speak of rivers and roads\n' +
      'and rails, and to agree what each of them would do before the winter came.';
    const names = `${' '.repeat(48)}A. Speaker of the valley land\n${' '.repeat(48)}B. Speaker of the plains`;
    expect(normalise(`${wrapped}\n\n${names}`).split('\n\n')).toHaveLength(3);
  });

  it('keeps the lines of a list, a heading and a block of names apart', () => {
    const raw =
      'ROADS AND RAILS\nThe Five and their partner will build the road over the northern pass, and they\n' +
      'will keep it open:\n- in spring\n- in winter\n\nDone in the valley town\nA. Speaker of Aram\nB. Speaker of Belun';
    expect(normalise(raw).split('\n\n')).toEqual([
      'ROADS AND RAILS',
      'The Five and their partner will build the road over the northern pass, and they will keep it open:',
      '- in spring',
      '- in winter',
      'Done in the valley town',
      'A. Speaker of Aram',
      'B. Speaker of Belun',
    ]);
  });

  it('keeps breaks that Markdown marks with two spaces', () => {
    const filler =
      'The partners spoke at length about the water of the two rivers and the use of\nit by those who live below.';
    expect(
      normalise(
        `${filler}\n\nFirst speaker of a rather long named land in the far north of it  \nSecond speaker`,
      ),
    ).toContain('north of it\n\nSecond speaker');
  });

  it('a dash that begins a wrapped line is no bullet', () => {
    const raw =
      'The council of the Five and the council of their partner – which met for the\nfirst time – have agreed upon a plan of common work for the coming seven years\n' +
      '– and upon the means for it.';
    expect(normalise(raw)).not.toContain('\n');
  });

  it('a word divided at a line end keeps its hyphen, unless the text writes the word without one', () => {
    const raw =
      'The Five spoke of cooperation in every field that matters to them, and of coop-\neration with all who wish them well, in the near future and in the long-\nterm.';
    expect(normalise(raw)).toContain('and of cooperation with');
    expect(normalise(raw)).toContain('long-term');
  });

  it('Chinese lines are joined without a space', () => {
    const line = '五国与伙伴国重申共同维护地区和平与稳定并决定扩大各领域务实合作推动互联互通';
    expect(normalise(`${line}\n${line}\n建设。`)).toBe(`${line}${line}建设。`);
  });

  it('is idempotent on any input', () => {
    const unit = fc.oneof(
      anyText,
      fc.constantFrom(
        '\n',
        '\r\n',
        '\n\n',
        ' ',
        '\u00ad',
        '- ',
        '1. ',
        'The Five',
        'coop-\neration',
        '\u2028',
        '。',
        '\ufeff',
        '\u200d',
      ),
      fc.lorem({ maxCount: 20 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const once = normalise(units.join(''));
        expect(normalise(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
        expect(once).not.toMatch(/(?<!\n)\n(?!\n)|\n{3}| {2}|\r|^\s|\s$/);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});
