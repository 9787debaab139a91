import type { D1Database } from '@cloudflare/workers-types';
import type { SharedWording } from '../../formula/index.ts';
import { listSharedWordingOf } from '../../store/index.ts';

/** A place in another partner's text where wording of a clause stands too. */
export interface Echo {
  readonly statement: string;
  readonly partner: string;
  readonly clause: number;
  readonly wording: string;
}

/** Shorter runs are grammar, not echoes. */
const LEAST_WORDS = 4;

/** Wordings looked at for one text; they come by weight, so what is left out is the least telling. */
const MOST_WORDINGS = 400;

/**
 * For each clause of a statement (by index) where its wording stands with other partners: one place a statement, the
 * longest shared run of each. `partner` is the key that the store counts partners by.
 */
export async function readEchoes(
  db: D1Database,
  query: { readonly lang: string; readonly statement: string; readonly partner: string },
): Promise<ReadonlyMap<number, readonly Echo[]>> {
  const records = await listSharedWordingOf(db, { ...query, minWords: LEAST_WORDS, limit: MOST_WORDINGS });
  const byClause = new Map<number, Map<string, Echo>>();
  for (const record of records) {
    const shared = JSON.parse(record) as SharedWording;
    const own = new Set(
      shared.places.filter(({ text }) => text === query.statement).map(({ clause }) => clause),
    );
    const others = shared.variants.flatMap(({ wording, places }) =>
      places
        .filter(({ text, partner }) => text !== query.statement && partner !== query.partner)
        .map((place) => ({ statement: place.text, partner: place.partner, clause: place.clause, wording })),
    );
    for (const clause of own) {
      const echoes = byClause.get(clause) ?? new Map<string, Echo>();
      for (const echo of others) {
        const known = echoes.get(echo.statement);
        if (!known || echo.wording.length > known.wording.length) echoes.set(echo.statement, echo);
      }
      if (echoes.size > 0) byClause.set(clause, echoes);
    }
  }
  return new Map([...byClause].map(([clause, echoes]) => [clause, [...echoes.values()]]));
}
