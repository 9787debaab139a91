import { existsSync, readFileSync } from 'node:fs';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { extractBounded } from '../../src/ingest/extract/bounded.ts';
import { pdfObjects, zip } from './documents.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const spaces = (count: number) => ' '.repeat(count);
const LIMITS = { time: 1_000 };

/** A page of a PDF whose content unpacks to many megabytes of drawing. */
function pdfBomb(): Uint8Array {
  const drawing = deflateSync(Buffer.from('BT /F1 9 Tf 1 0 0 1 5 5 Tm (x) Tj ET\n'.repeat(3_000_000)));
  return pdfObjects([drawing.toString('latin1')], '/Filter /FlateDecode ');
}

describe('documents that bite do not hold the program', () => {
  test.each([
    ['a text of blanks', bytesOf(`The leaders met.${spaces(300_000)}x\n\n${spaces(300_000)}`)],
    ['Markdown of blanks', bytesOf(`---\na: b\n---\nThe leaders met.${spaces(300_000)}x\n`)],
    ['invisible marks', bytesOf(`---\na: b\n---\nThe leaders met.${'\u200b'.repeat(300_000)}x\n`)],
    ['a page of blanks', bytesOf(`<p>The leaders met.${'&nbsp;'.repeat(100_000)}x</p>`)],
  ])('%s is read', async (_, bytes) => {
    expect((await extractBounded({ bytes })).text).toMatch(/^The leaders met\./);
  });

  test.each([
    ['nested boxes', bytesOf('<div>'.repeat(100_000)), 'nested too deeply'],
    ['nested tables', bytesOf(`<p>x</p>${'<table><tr><td>'.repeat(20_000)}`), 'nested too deeply'],
    [
      'a Word file that unpacks to hundreds of megabytes',
      zip({ 'word/document.xml': Buffer.alloc(300_000_000, '<w:p/>') }, deflateRawSync),
      'packed so tightly',
    ],
    ['a broken packed file', bytesOf('PK\u0003\u0004 and nothing more'), 'it cannot be unpacked'],
  ])('%s is refused in plain words', async (_, bytes, message) => {
    await expect(extractBounded({ bytes })).rejects.toThrow(message);
  });

  test('what takes too long is given up, the program goes on meanwhile, and the next document is read', async () => {
    let beats = 0;
    const heart = setInterval(() => beats++, 20);
    const heard = () => expect(beats).toBeGreaterThan(0);
    const bitten = extractBounded({ bytes: pdfBomb() }, LIMITS);
    const next = extractBounded({ bytes: bytesOf('<p>The leaders met in Korlin.</p>') });
    await expect(bitten.finally(heard)).rejects.toThrow(/takes more than 1 s|needs more memory/);
    expect((await next).text).toBe('The leaders met in Korlin.');
    clearInterval(heart);
  });

  const hostile = new URL('../../../shared/cases/hostile/', import.meta.url);
  test.runIf(existsSync(hostile))('the files that stopped the program are refused', async () => {
    for (const name of ['docx-bomb-300MB.docx', 'pdf-bomb.pdf'])
      await expect(
        extractBounded({ bytes: new Uint8Array(readFileSync(new URL(name, hostile))) }, LIMITS),
      ).rejects.toThrow(/packed so tightly|takes more than|needs more memory/);
  });
});
