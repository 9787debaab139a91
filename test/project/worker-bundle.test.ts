import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type BundledWorker, bundledWorker } from '../../src/ingest/local-service/bundle.ts';
import { traceReader } from '../../src/ingest/local-service/trace.ts';

let worker: BundledWorker;
beforeAll(async () => {
  worker = await bundledWorker();
});

test('the bundle that is deployed weighs less than 1 MiB compressed', () => {
  const { source } = worker;
  expect(gzipSync(source, { level: 6 }).byteLength).toBeLessThan(1024 * 1024);
  // Letters as themselves, and what the schemas say in English alone. The source is too long to be shown.
  expect(source.match(/(?:\\u04[0-9a-f]{2}){6}/gi) ?? []).toEqual([]);
  expect(['Неверный ввод', 'Invalid input'].filter((words) => source.includes(words))).toEqual([
    'Invalid input',
  ]);
  // Trigrams of German, which is asked for, and none of Zulu.
  expect(['deu', 'zul'].filter((code) => new RegExp(`\\b${code}"?:"`).test(source))).toEqual(['deu']);
});

test('the style sheet of the figure is bundled byte for byte, as its policy names it', async () => {
  const { source } = worker;
  const sheet = await readFile(new URL('../../src/embed/built/frame.css', import.meta.url), 'utf8');
  const at = source.indexOf(sheet);
  // Between two quotation marks: the text, the whole text and nothing but the text.
  expect(source.charAt(at - 1) + source.charAt(at + sheet.length)).toMatch(/^(["'`])\1$/);
});

test('a trace of the bundle names the sources', () => {
  const before = worker.source.slice(0, worker.source.indexOf('This is a fault of the service')).split('\n');
  const place = `worker.js:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  const read = traceReader(worker, process.cwd());
  expect(read(`Error: x\n    at a (${place})`)).toMatch(
    /^Error: x\n {4}at a \(src\/http\/platform\/problem\.ts:\d+:\d+\)$/,
  );
  expect(read('worker.js:999999:1')).not.toContain('undefined');
  expect(read('no place at all')).toBe('no place at all');
});
