/**
 * A Worker that makes one comparison of prepared texts, for measuring workerd. The texts and their stored segmentation
 * come as text bindings, as strings come from the database.
 */
import { comparePrepared, compareTexts, decodePrepared } from '../../src/comparison/index.ts';

interface Environment {
  readonly A: string;
  readonly B: string;
  readonly PREPARED_A: string;
  readonly PREPARED_B: string;
}

export default {
  fetch(request: Request, env: Environment): Response {
    const { pathname } = new URL(request.url);
    if (pathname === '/prepared') {
      const a = decodePrepared(env.A, env.PREPARED_A);
      const b = decodePrepared(env.B, env.PREPARED_B);
      if (a === undefined || b === undefined) return new Response('other format', { status: 500 });
      return new Response(comparePrepared(a, b).summary.sentence);
    }
    if (pathname === '/texts') return new Response(compareTexts(env.A, env.B).summary.sentence);
    if (pathname === '/json') {
      const a = decodePrepared(env.A, env.PREPARED_A);
      const b = decodePrepared(env.B, env.PREPARED_B);
      if (a === undefined || b === undefined) return new Response('other format', { status: 500 });
      return new Response(String(JSON.stringify(comparePrepared(a, b)).length));
    }
    return new Response('ready');
  },
};
