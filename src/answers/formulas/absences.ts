import type { D1Database } from '@cloudflare/workers-types';
import { type Formula, lexicon } from '../../formula/index.ts';
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

/** A formula that a text lacks although texts that it is measured against have it. */
interface Absence {
  readonly formula: Formula;
  /** The text before it with the same partner has the formula. */
  readonly predecessor: boolean;
  /** Partners whose latest text up to this date has it, of all that have one. */
  readonly partners: readonly string[];
}

/** Shared wording that a text lacks; found when the collection was loaded. */
interface WordingAbsence {
  readonly id: string;
  readonly words: string;
  readonly predecessor: boolean;
  readonly partners: readonly string[];
  /** Texts of the language that have it. */
  readonly texts: number;
}

export interface AbsenceLedger {
  readonly statement: StoredStatement;
  readonly lang: string;
  /** The text before it with the same partner, where the collection has one. */
  readonly predecessor: CountedText | null;
  /** The latest text of every other partner up to the date of this one. */
  readonly others: readonly CountedText[];
  readonly absences: readonly Absence[];
  /** The weightiest first. */
  readonly wordings: readonly WordingAbsence[];
  /** Formulas that stand here: the ledger was not made of a text that was not read. */
  readonly present: number;
}

/** Others must agree: one partner's wish is no expectation. */
const LEAST_PARTNERS = 2;

/** What a statement does not say. A text that is not in the collection never counts as silent, and gives no ledger. */
export async function readAbsences(
  db: D1Database,
  id: string,
  lang: string | undefined,
): Promise<Result<AbsenceLedger>> {
  const statement = await readStatementById(db, id);
  if (!statement.ok) return statement;
  const languages = languagesOf(statement.value);
  const wanted = lang ?? preferredLanguage(languages);
  if (wanted === undefined)
    return refused({
      reason: 'no-text',
      detail: `The text of ${id} is not in the collection; a text that was not read is never called silent.`,
      parameter: 'id',
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
    ...ledgerOf(id, texts, textsWith, lexicon),
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

/** Pure: `texts` in order of date; `textsWith` names the texts in which each formula stands. */
export function ledgerOf(
  id: string,
  texts: readonly CountedText[],
  textsWith: ReadonlyMap<string, ReadonlySet<number>>,
  formulas: readonly Formula[],
): Omit<AbsenceLedger, 'statement' | 'lang' | 'wordings'> {
  const at = texts.findIndex(({ statement }) => statement === id);
  const text = texts[at];
  if (!text) return { predecessor: null, others: [], absences: [], present: 0 };
  const earlier = texts.slice(0, at);
  const predecessor = earlier.findLast(({ partner }) => partner === text.partner) ?? null;
  const latest = new Map(
    earlier.filter(({ partner }) => partner !== text.partner).map((other) => [other.partner, other]),
  );
  const others = [...latest.values()].sort((a, b) => (a.partner < b.partner ? -1 : 1));
  const absences: Absence[] = [];
  let present = 0;
  for (const formula of formulas) {
    const stands = textsWith.get(formula.id);
    if (!stands) continue;
    if (stands.has(text.text)) {
      present++;
      continue;
    }
    const before = predecessor !== null && stands.has(predecessor.text);
    const partners = others.filter((other) => stands.has(other.text)).map(({ partner }) => partner);
    if (before || partners.length >= LEAST_PARTNERS)
      absences.push({ formula, predecessor: before, partners });
  }
  const weight = ({ predecessor: before, partners }: Absence) => (before ? 100 : 0) + partners.length;
  return { predecessor, others, absences: absences.sort((a, b) => weight(b) - weight(a)), present };
}
