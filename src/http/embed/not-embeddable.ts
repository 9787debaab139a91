import { embedUrl } from '../../addresses/urls.ts';
import type { Refusal } from '../../answers/refusal.ts';

/** What can be embedded, for an address that cannot. */
export function notEmbeddable(given: string, origin: string, parameter: string): Refusal {
  return {
    reason: 'not-embeddable',
    detail:
      'Comparisons of two or of several texts, searches, formulas, statements and the matrix of this site can be embedded.',
    parameter,
    value: given,
    valid: [
      `${origin}${decodeURIComponent(embedUrl('{a}', '{b}'))}`,
      `${origin}/compare/{a}/{b}`,
      `${origin}/compare/{a}/{b}?view=themes`,
      `${origin}/compare?s={a},{b},{c}`,
      `${origin}/search?q={q}`,
      `${origin}/formulas/{id}`,
      `${origin}/statements/{id}`,
      `${origin}/matrix`,
    ],
  };
}
