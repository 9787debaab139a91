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
    const closed = new Promise<string>((done) => lines.once('close', () => done('')));
    return (await Promise.race([lines.question(`${question} `), closed])).trim();
  } finally {
    lines.close();
  }
}
