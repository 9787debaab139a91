import type { D1Database } from '@cloudflare/workers-types';
import { type FormulaLedger, ledgerOf, phrases, type WordingAbsence } from '../../formula/index.ts';
import {
  type CountedText,
  listCountedTexts,
  listFirstPlaces,
  listFormulaTexts,
  readClauses,
  readDerived,
  type StoredStatement,
} from '../../store/index.ts';
import { found, notOneOf, type Result, refused } from '../refusal.ts';
import { readStatementById } from '../statements/statements.ts';
import { languagesOf, preferredLanguage } from '../statements/texts.ts';
import type { FormulaLine } from './formulas.ts';

export interface AbsenceLedger extends FormulaLedger<CountedText> {
  readonly statement: StoredStatement;
  readonly lang: string;
  /** The weightiest first. */
  readonly wordings: readonly WordingAbsence[];
}

/** What a statement does not say. A text that is not in the collection never counts as silent, and gives no ledger. */
export async function readAbsences(
  db: D1Database,
  id: string,
  lang: string | undefined,
  parameter = 'id',
): Promise<Result<AbsenceLedger>> {
  const statement = await readStatementById(db, id, parameter);
  if (!statement.ok) return statement;
  const languages = languagesOf(statement.value);
  const wanted = lang ?? preferredLanguage(languages);
  if (wanted === undefined)
    return refused({
      reason: 'no-text',
      detail: `The text of ${id} is not in the collection; a text that was not read is never called silent.`,
      parameter,
      value: id,
    });
  if (!languages.includes(wanted))
    return refused(
      notOneOf(
        'no-text-in-language',
        'lang',
        wanted,
        languages,
        `There is no text of ${id} in this language.`,
      ),
    );
  const world = statement.value.record.specimen ? 'invented' : 'real';
  const [texts, places, record] = await Promise.all([
    listCountedTexts(db, wanted, world),
    listFormulaTexts(db, wanted, world),
    readDerived(db, 'absence', wanted, statement.value.record.id),
  ]);
  const textsWith = new Map<string, Set<number>>();
  for (const { formula, text } of places) {
    const known = textsWith.get(formula);
    if (known) known.add(text);
    else textsWith.set(formula, new Set([text]));
  }
  return found({
    statement: statement.value,
    lang: wanted,
    wordings: record === null ? [] : (JSON.parse(record) as readonly WordingAbsence[]),
    ...ledgerOf(id, texts, textsWith, phrases),
  });
}

/** For each absent formula, by its id, one place where it does stand: in the text before, else with another partner. */
export async function readEvidence(
  db: D1Database,
  { absences, predecessor, others }: AbsenceLedger,
): Promise<ReadonlyMap<string, FormulaLine>> {
  const asked = absences.flatMap(({ formula, predecessor: before, partners }) => {
    const text = before ? predecessor : others.find(({ partner }) => partners.includes(partner));
    return text ? [{ text: text.text, formula: formula.id }] : [];
  });
  const places = asked.length > 0 ? await listFirstPlaces(db, asked) : [];
  const clauses = places.length > 0 ? await readClauses(db, places) : [];
  return new Map(
    places.flatMap((place, index) => {
      const clause = clauses[index];
      return clause ? [[place.formula, { place, clause }] as const] : [];
    }),
  );
}
