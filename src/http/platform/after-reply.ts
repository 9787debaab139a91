import type { Context } from 'hono';
import type { Later } from '../../answers/compare/comparison.ts';
import type { Environment } from './environment.ts';

/**
 * Does work after the reply was sent. It must never delay or spoil an answer, so its failure is nobody's; without an
 * execution context (tests, other hosts) it is not done at all.
 */
export function laterOf(c: Context<Environment>): Later {
  return (work) => {
    let context: { waitUntil(promise: Promise<unknown>): void };
    try {
      context = c.executionCtx;
    } catch {
      return;
    }
    context.waitUntil(work().catch(() => undefined));
  };
}
