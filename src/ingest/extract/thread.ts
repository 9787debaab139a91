/** The thread that reads documents for bounded.ts: one after another, each answered with its text or with words. */
import { parentPort } from 'node:worker_threads';
import type { Answer } from './bounded.ts';
import { type Document, extractDocument } from './index.ts';

const answer = (message: Answer) => parentPort?.postMessage(message);

parentPort?.on('message', async (document: Document) => {
  try {
    answer({ extraction: await extractDocument(document) });
  } catch (error) {
    answer({ error: inWords(error) });
  }
});
answer({ ready: true });

function inWords(error: unknown): string {
  if (error instanceof RangeError && /call stack/i.test(error.message))
    return 'nested too deeply to be read: no document is built like that';
  return error instanceof Error ? error.message : String(error);
}
