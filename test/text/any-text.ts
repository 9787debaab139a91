import fc from 'fast-check';

/**
 * Text of any code points. For the unit `binary` fast-check makes a table of all the million of them, which costs more
 * than the tests.
 */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff))
  .map((codes) => String.fromCodePoint(...codes));
