import { Refused } from '../../../answers/refusal.ts';

/** What a reference may be asked for, by the names of the API and of the agents' tool. */
interface Asked {
  readonly statement?: string | undefined;
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  readonly statements?: readonly string[] | undefined;
  readonly q?: string | undefined;
  readonly absences?: string | undefined;
  readonly held?: string | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly side?: string | undefined;
  readonly row?: number | undefined;
}

/** The one thing that is cited. */
type CitedThing =
  | { readonly cited: 'several'; readonly statements: readonly string[] }
  | { readonly cited: 'search'; readonly q: string }
  | { readonly cited: 'absences'; readonly absences: string }
  | { readonly cited: 'pair'; readonly a: string; readonly b: string }
  | { readonly cited: 'text'; readonly statement: string };

const THINGS = '“statement”, or “a” and “b”, or “statements”, or “q”, or “absences”';

/**
 * A phrase (`q`) narrows a comparison of two or several; alone it is a search, which `statement` keeps to some statements.
 * Refuses what asks for two things or for none, and what belongs to another thing than the one that is cited.
 */
export function citedThing({ statement, a, b, statements, q, absences, ...belongs }: Asked): CitedThing {
  const isPair = a !== undefined || b !== undefined;
  const search = statements === undefined && !isPair ? q : undefined;
  const text = search === undefined ? statement : undefined;
  const things = [text, a ?? b, statements, search, absences].filter((one) => one !== undefined);
  if (things.length > 1)
    throw new Refused({
      reason: 'bad-parameter',
      detail: `A reference is to one thing: ${THINGS}.`,
      parameter: 'statement',
    });
  if (statements !== undefined) return { cited: 'several', statements };
  refuseStray(belongs, isPair);
  if (search !== undefined) return { cited: 'search', q: search };
  if (absences !== undefined) return { cited: 'absences', absences };
  if (a !== undefined && b !== undefined) return { cited: 'pair', a, b };
  if (text !== undefined) return { cited: 'text', statement: text };
  throw new Refused({
    reason: 'missing-parameter',
    detail: `Give ${THINGS}.`,
    parameter: !isPair ? 'statement' : a === undefined ? 'a' : 'b',
  });
}

/** Refuses what belongs to several texts, or to a comparison of two, where none is cited. */
function refuseStray({ held, kind, side, row }: Asked, isPair: boolean): void {
  if (held !== undefined)
    throw new Refused({
      reason: 'missing-parameter',
      detail: '“held” is of several texts: give “statements”.',
      parameter: 'statements',
    });
  if (!isPair && (kind !== undefined || side !== undefined || row !== undefined))
    throw new Refused({
      reason: 'missing-parameter',
      detail: '“kind”, “side” and “row” are of a comparison: give “a” and “b”.',
      parameter: 'a',
    });
}
