import { createInterface } from 'node:readline/promises';
import type { Context } from './context.ts';

/** Asks a person; no answer, or no terminal to ask on, is a no. */
export async function askYes(context: Context, question: string): Promise<boolean> {
  return /^y(?:es)?$/i.test(await askLine(context, `${question} [y/N]`));
}

/** One line from a person; empty where there is no answer. */
export async function askLine(context: Context, question: string): Promise<string> {
  const lines = createInterface({ input: context.stdin, output: context.stdout });
  try {
    const closed = new Promise<void>((done) => lines.once('close', done));
    const answered = lines.question(`${question} `).then((line) => ({ line }));
    const answer = await Promise.race([answered, closed.then(() => null)]);
    // Whoever types at a terminal ends the line of the question; else what is written next would stand on it.
    if (answer === null || context.stdin.isTTY !== true) context.stdout.write('\n');
    return answer?.line.trim() ?? '';
  } finally {
    lines.close();
  }
}
