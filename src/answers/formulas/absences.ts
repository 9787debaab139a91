import type { D1Database } from '@cloudflare/workers-types';
import { type FormulaLedger, ledgerOf, type WordingAbsence } from '../../formula/index.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import {
  type CountedText,
  listCountedTexts,
  listFirstPlaces,
  listFormulaTexts,
  readClauses,
  readDerived,
  type StoredCollection,
  type StoredStatement,
} from '../../store/index.ts';
import { found, type Refusal, type Result, refused } from '../refusal.ts';
import { readStatementById } from '../statements/statements.ts';
import { languagesOf, preferredLanguage, withoutLanguage } from '../statements/texts.ts';
import { partnerFilter } from '../unassigned.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { textsByFormula } from './across.ts';
import { partTexts } from './counted.ts';
import type { FormulaLine } from './formulas.ts';

export interface AbsenceLedger extends FormulaLedger<CountedText> {
  readonly statement: StoredStatement;
  readonly authority: CountedAuthority;
  /** Language of the shared wording; formulas are asked in `languages`. */
  readonly lang: string;
  /** Languages of the statement in which formulas were looked for: all of its counted texts, or the one asked for. */
  readonly languages: readonly string[];
  /** The weightiest first; null where shared wording was not counted over the texts of this authority alone. */
  readonly wordings: readonly WordingAbsence[] | null;
}

/**
 * What a statement does not say, in any of its languages or in one. A text that is not in the collection never counts
 * as silent and gives no ledger, and neither do words of a translator where they are not asked for.
 */
export async function readAbsences(
  db: D1Database,
  collection: StoredCollection | null,
  id: string,
  lang: string | undefined,
  {
    parameter = 'id',
    authority = 'official',
  }: { readonly parameter?: string; readonly authority?: CountedAuthority | undefined } = {},
): Promise<Result<AbsenceLedger>> {
  const statement = await readStatementById(db, id, parameter);
  if (!statement.ok) return statement;
  const { value } = statement;
  const languages = languagesOf(value);
  if (languages.length === 0)
    return refused({
      reason: 'no-text',
      detail: `The text of ${id} is not in the collection; a text that was not read is never called silent.`,
      parameter,
      value: id,
    });
  if (lang !== undefined && !languages.includes(lang)) return refused(withoutLanguage(id, lang, languages));
  const preferred = value.texts.filter((text) => text.preferred && (lang ?? text.lang) === text.lang);
  const counted = partTexts(preferred, authority).counted.map((text) => text.lang);
  const wanted = preferredLanguage(counted);
  if (wanted === undefined) return refused(refusalOfAuthority(id, authority));
  const world = value.record.specimen ? 'invented' : 'real';
  const [texts, places, wordings] = await Promise.all([
    listCountedTexts(db, lang ?? null, world),
    listFormulaTexts(db, lang ?? null, world),
    readWordings(db, wanted, value.record.id, authority),
  ]);
  return found({
    statement: value,
    authority,
    lang: wanted,
    languages: counted,
    wordings,
    ...ledgerOf(id, texts, textsByFormula(places), vocabularyOf(collection).phrases, {
      which: authority,
      isPartner: partnerFilter(collection),
    }),
  });
}

async function readWordings(
  db: D1Database,
  lang: string,
  id: string,
  authority: CountedAuthority,
): Promise<readonly WordingAbsence[] | null> {
  if (authority !== 'official') return null;
  return (await readDerived<readonly WordingAbsence[]>(db, 'absence', lang, id)) ?? [];
}

function refusalOfAuthority(id: string, authority: CountedAuthority): Refusal {
  return {
    reason: 'no-text',
    detail: `No text of ${id} has the authority that counts here (${authority}), and what only other texts could tell is never called silence; authority=all takes every text.`,
    parameter: 'authority',
    value: authority,
    nearest: 'all',
  };
}

/** For each absent formula, by its id, one place where it does stand: in the statement before, else with another partner. */
export async function readEvidence(
  db: D1Database,
  { absences }: AbsenceLedger,
): Promise<ReadonlyMap<string, FormulaLine>> {
  const asked = absences.map(({ formula, stands }) => ({ text: stands.text, formula: formula.id }));
  const places = asked.length > 0 ? await listFirstPlaces(db, asked) : [];
  const clauses = places.length > 0 ? await readClauses(db, places) : [];
  return new Map(
    places.flatMap((place, index) => {
      const clause = clauses[index];
      return clause ? [[place.formula, { place, clause }] as const] : [];
    }),
  );
}
