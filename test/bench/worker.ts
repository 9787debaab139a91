/**
 * A Worker that makes or reads back one comparison, for measuring workerd. The texts and their stored segmentation
 * come as text bindings, as strings come from the database.
 */
import {
  comparePrepared,
  compareTexts,
  decodePrepared,
  unpackComparison,
} from '../../src/comparison/index.ts';
import type { Clause } from '../../src/text/index.ts';

interface Environment {
  readonly A: string;
  readonly B: string;
  readonly PREPARED_A: string;
  readonly PREPARED_B: string;
  /** JSON of the clauses, as the store keeps them beside a text. */
  readonly CLAUSES_A: string;
  readonly CLAUSES_B: string;
  readonly PACKED: string;
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
    if (pathname === '/kept') {
      const a = { text: env.A, lang: 'en', clauses: JSON.parse(env.CLAUSES_A) as readonly Clause[] };
      const b = { text: env.B, lang: 'en', clauses: JSON.parse(env.CLAUSES_B) as readonly Clause[] };
      const kept = unpackComparison(env.PACKED, a, b);
      if (kept === undefined) return new Response('other format', { status: 500 });
      // The service names the texts by the fingerprints that it keeps beside them.
      const named = { lang: 'en', sha256: '0'.repeat(64) };
      const reply = { ...kept, a: { ...named, words: kept.a.words }, b: { ...named, words: kept.b.words } };
      return new Response(String(JSON.stringify(reply).length));
    }
    return new Response('ready');
  },
};
