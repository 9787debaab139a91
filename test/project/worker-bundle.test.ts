import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundledWorker } from '../../src/ingest/local-service/bundle.ts';

test('the bundle that is deployed weighs less than 1 MiB compressed', async () => {
  const source = await bundledWorker();
  expect(gzipSync(source, { level: 6 }).byteLength).toBeLessThan(1024 * 1024);
  // Letters as themselves, and what the schemas say in English alone. The source is too long to be shown.
  expect(source.match(/(?:\\u04[0-9a-f]{2}){6}/gi) ?? []).toEqual([]);
  expect(['Неверный ввод', 'Invalid input'].filter((words) => source.includes(words))).toEqual([
    'Invalid input',
  ]);
  // Trigrams of German, which is asked for, and none of Zulu.
  expect(['deu', 'zul'].filter((code) => new RegExp(`\\b${code}"?:"`).test(source))).toEqual(['deu']);
});
