import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/http/formats/csv.ts';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...', ";\n\r\t\'=a1я\ufeff') }),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
);

test('a table is written as the library that reads tables writes it, and read back to the letter', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const written = csvOf(rows);
      expect(written).toBe(Papa.unparse(rows, { newline: '\r\n' }));
      expect(Papa.parse(written, { delimiter: ',', newline: '\r\n' }).data).toEqual(
        rows.map((row) => row.map((one) => String(one ?? ''))),
      );
    }),
  );
  expect(csvOf([])).toBe('');
});
