import { createInterface } from 'node:readline/promises';
import type { Context } from './context.ts';

/** Asks a person; no answer, or no terminal to ask on, is a no. */
export async function askYes(context: Context, question: string): Promise<boolean> {
  const lines = createInterface({ input: context.stdin, output: context.stdout });
  try {
    const closed = new Promise<string>((done) => lines.once('close', () => done('')));
    const answer = await Promise.race([lines.question(`${question} [y/N] `), closed]);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}
