import type { D1Database } from '@cloudflare/workers-types';
import { unpackVectors } from '../../crossing/index.ts';
import { listVectorTexts, readVectors, type VectorText } from '../../store/index.ts';
import { type Clause, splitClauses } from '../../text/index.ts';
import { MODEL, MOST_TEXTS } from './workers-ai.ts';

/** The store keeps the vectors of a text as one value, of which D1 takes up to 2 MB: 1,400 characters a clause. */
const MOST_CLAUSES = 1_300;

export interface PlannedText extends VectorText {
  readonly clauses: readonly Clause[];
}

/** What is there and what must be asked for. */
export interface Plan {
  readonly languages: number;
  /** Texts whose vectors are stored and can be read. */
  readonly stored: readonly PlannedText[];
  readonly toAsk: readonly PlannedText[];
  /** Texts of more clauses than one value of the store holds, and texts without any. */
  readonly leftOut: readonly PlannedText[];
}

/** `statements` are the ids of those that are meant. What is stored and cannot be read is asked for anew. */
export async function planVectors(db: D1Database, statements: ReadonlySet<string>): Promise<Plan> {
  const all = await listVectorTexts(db);
  const stored: PlannedText[] = [];
  const toAsk: PlannedText[] = [];
  const leftOut: PlannedText[] = [];
  for (const text of all) {
    if (!statements.has(text.statement)) continue;
    const planned = { ...text, clauses: splitClauses(text.body, { lang: text.lang }) };
    const packed = await readVectors(db, text.sha256, MODEL);
    if (planned.clauses.length === 0 || planned.clauses.length > MOST_CLAUSES) leftOut.push(planned);
    else if (packed !== null && unpackVectors(packed, MODEL, planned.clauses)) stored.push(planned);
    else toAsk.push(planned);
  }
  return { languages: new Set(all.map(({ lang }) => lang)).size, stored, toAsk, leftOut };
}

/** The wording of the clauses, request by request. */
export function requestsOf({ body, clauses }: PlannedText): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(clauses.length / MOST_TEXTS) }, (_, at) =>
    clauses.slice(at * MOST_TEXTS, (at + 1) * MOST_TEXTS).map(({ from, to }) => body.slice(from, to)),
  );
}

export function countClauses(texts: readonly PlannedText[]): number {
  return texts.reduce((sum, { clauses }) => sum + clauses.length, 0);
}

export function countRequests(texts: readonly PlannedText[]): number {
  return texts.reduce((sum, text) => sum + requestsOf(text).length, 0);
}
