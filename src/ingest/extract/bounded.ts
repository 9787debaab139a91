/**
 * Extraction in a thread of its own, with limits of time and memory: a file of a few kilobytes can be built so that
 * reading it takes hours or all memory. The thread is kept from one document to the next and ended with the one that
 * bites; nothing of the program waits for it but the caller.
 */
import { Worker } from 'node:worker_threads';
import type { Document, ExtractedDocument } from './index.ts';

export interface Limits {
  /** For one document. Milliseconds. */
  readonly time?: number;
  /** Of the thread's own memory, in megabytes. */
  readonly memory?: number;
}

/** What the thread answers. */
export type Answer =
  | { readonly ready: true }
  | { readonly extraction: ExtractedDocument }
  | { readonly error: string };

const TIME = 20_000;
const MEMORY = 768;
/** Buffers stand outside the thread's own memory: the whole program may grow by this much while it reads. */
const GROWTH_BYTES = 1_500_000_000;
const WATCH = 250;

interface Thread {
  readonly worker: Worker;
  readonly memory: number;
  ready: boolean;
}

let thread: Thread | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** Throws an Error in plain words where the document cannot be read, or not within the limits. */
export function extractBounded(document: Document, limits: Limits = {}): Promise<ExtractedDocument> {
  const result = queue.then(() => extractNow(document, limits));
  queue = result.catch(() => undefined);
  return result;
}

function extractNow(
  document: Document,
  { time = TIME, memory = MEMORY }: Limits,
): Promise<ExtractedDocument> {
  const mine = threadOf(memory);
  const { worker } = mine;
  worker.ref();
  return new Promise((resolve, reject) => {
    const before = process.memoryUsage.rss();
    let clock: NodeJS.Timeout | undefined;
    const finish = (act: () => void) => {
      clearTimeout(clock);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      act();
    };
    const end = (why: string) => {
      finish(() => reject(new Error(why)));
      if (thread === mine) thread = undefined;
      void worker.terminate();
    };
    const start = () => {
      clock = setTimeout(
        () => end(`takes more than ${Math.ceil(time / 1000)} s to read: no document is built like that`),
        time,
      );
    };
    const onMessage = (answer: Answer) => {
      if ('ready' in answer) {
        mine.ready = true;
        start();
      } else if ('error' in answer) finish(() => reject(new Error(answer.error)));
      else finish(() => resolve(answer.extraction));
    };
    const onError = (error: Error & { readonly code?: string }) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH : error.message);
    const onExit = () => end('the reader ended before it had read the document');
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > GROWTH_BYTES) end(TOO_MUCH);
    }, WATCH);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    if (mine.ready) start();
    worker.postMessage(document);
  });
}

const TOO_MUCH = 'needs more memory to read than any document does';

function threadOf(memory: number): Thread {
  if (thread?.memory === memory) return thread;
  void thread?.worker.terminate();
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  thread = { worker, memory, ready: false };
  return thread;
}
