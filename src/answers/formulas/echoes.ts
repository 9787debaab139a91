import type { D1Database } from '@cloudflare/workers-types';
import { namesPerson, type SharedWording } from '../../formula/index.ts';
import { listSharedWordingOf, readPassages, type StoredCollection } from '../../store/index.ts';
import { partnerFilter } from '../unassigned.ts';
import { barePhrase } from './whole-phrase.ts';

/** A place in another partner's text where wording of a clause stands too. */
export interface Echo {
  readonly statement: string;
  readonly partner: string;
  readonly clause: number;
  /** The words as that text prints them. */
  readonly wording: string;
}

/** An echo with the place of its words, before they are read. */
interface FoundEcho extends Echo {
  readonly from: number;
  readonly to: number;
}

/** Shorter runs are grammar, not echoes. */
const LEAST_WORDS = 4;

/** Wordings looked at for one text; they come by weight, so what is left out is the least telling. */
const MOST_WORDINGS = 400;

/**
 * For each clause of a statement (by index) where its wording stands with other partners: one place a statement, the
 * longest shared run of each that names no person and no office. Statements that are assigned to no partner have no echo
 * in another, nor are they one. `partner` is the key that the store counts partners by.
 */
export async function readEchoes(
  db: D1Database,
  collection: StoredCollection | null,
  query: { readonly lang: string; readonly statement: string; readonly partner: string },
): Promise<ReadonlyMap<number, readonly Echo[]>> {
  const wordings = await listSharedWordingOf<SharedWording>(db, {
    ...query,
    minWords: LEAST_WORDS,
    limit: MOST_WORDINGS,
  });
  const isPartner = partnerFilter(collection);
  const byClause = new Map<number, Map<string, FoundEcho>>();
  for (const shared of wordings) {
    if (shared.band === 'names') continue;
    const own = new Set(
      shared.places.filter(({ text }) => text === query.statement).map(({ clause }) => clause),
    );
    const anonymous = shared.variants.filter(({ wording }) => !namesPerson(wording, query.lang));
    const others = anonymous.flatMap(({ wording, places }) =>
      places
        .filter(
          ({ text, partner }) => text !== query.statement && partner !== query.partner && isPartner(partner),
        )
        .map(({ text, partner, clause, from, to }) => ({
          statement: text,
          partner,
          clause,
          wording,
          from,
          to,
        })),
    );
    for (const clause of own) {
      const echoes = byClause.get(clause) ?? new Map<string, FoundEcho>();
      for (const echo of others) {
        const known = echoes.get(echo.statement);
        if (!known || echo.wording.length > known.wording.length) echoes.set(echo.statement, echo);
      }
      if (echoes.size > 0) byClause.set(clause, echoes);
    }
  }
  const found = [...byClause].flatMap(([clause, echoes]) =>
    [...echoes.values()].map((echo) => ({ own: clause, echo })),
  );
  const printed = await readPassages(
    db,
    query.lang,
    found.map(({ echo: { statement, from, to } }) => ({ statement, from, to })),
  );
  const echoes = new Map<number, Echo[]>();
  for (const [index, { own, echo }] of found.entries()) {
    const { from: _, to: __, ...rest } = echo;
    const wording = barePhrase(printed[index] ?? '', query.lang) || echo.wording;
    echoes.set(own, [...(echoes.get(own) ?? []), { ...rest, wording }]);
  }
  return echoes;
}
