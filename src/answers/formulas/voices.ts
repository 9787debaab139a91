import type { D1Database } from '@cloudflare/workers-types';
import { compareForce, type ForceChange, reachOf } from '../../formula/index.ts';
import { listDerivedOf, readDerived } from '../../store/index.ts';
import type { FoundText } from '../statements/texts.ts';

/** Who says a clause, and how far the clause goes. */
interface Voice {
  readonly clause: number;
  /** `all` parties, the `text` itself, `some` of the parties, or `one`. */
  readonly speaker: 'all' | 'text' | 'some' | 'one';
  readonly words?: string;
  readonly parties?: readonly string[];
  readonly step?: string;
  /** 1 (note) to 7 (agree). */
  readonly rank?: number;
  /** An intention or readiness, which goes less far than a promise of the same rank. */
  readonly intends?: true;
  readonly verb?: string;
}

interface StoredVoices {
  readonly sha256: string;
  readonly voices: readonly Voice[];
}

export type Voices = ReadonlyMap<number, Voice>;

/** The voices of a text by clause; null for a wording that they were not read from (superseded, handed in). */
export async function readVoices(db: D1Database, found: FoundText | null): Promise<Voices | null> {
  if (!found) return null;
  const stored = await readDerived<StoredVoices>(db, 'voice', found.text.lang, found.statement.record.id);
  if (stored?.sha256 !== found.text.sha256) return null;
  return new Map(stored.voices.map((voice) => [voice.clause, voice]));
}

/** The voices of several statements in one language, by statement; what has none was not read. */
export async function readVoicesOf(
  db: D1Database,
  lang: string,
  statements: readonly string[],
): Promise<ReadonlyMap<string, Voices>> {
  const records = await listDerivedOf<StoredVoices>(db, 'voice', lang, [...new Set(statements)]);
  return new Map(
    records.map(({ id, value }) => [id, new Map(value.voices.map((voice) => [voice.clause, voice]))]),
  );
}

/** Does B go further than A? The furthest clause of each side counts; null where one has no verb of the ladder. */
export function forceChange(
  a: readonly { readonly clause: number }[],
  b: readonly { readonly clause: number }[],
  voices: { readonly a: Voices; readonly b: Voices },
): ForceChange | null {
  const furthest = (clauses: readonly { readonly clause: number }[], side: Voices) => {
    const reaches = clauses.flatMap(({ clause }) => {
      const { rank, intends } = side.get(clause) ?? {};
      return rank === undefined ? [] : [{ rank, ...(intends === undefined ? {} : { intends }) }];
    });
    return reaches.sort((one, other) => reachOf(other) - reachOf(one))[0];
  };
  return compareForce(furthest(a, voices.a), furthest(b, voices.b)) ?? null;
}
