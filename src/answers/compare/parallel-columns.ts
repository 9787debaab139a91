import type { D1Database } from '@cloudflare/workers-types';
import type { StoredStatement } from '../../store/index.ts';
import { sameSeries } from '../partner.ts';
import { found, notOneOf, type Refusal, type Result, refused } from '../refusal.ts';
import { readStatementById } from '../statements/statements.ts';
import { type FoundText, findTextOf, languagesOf, parseReference } from '../statements/texts.ts';
import { ownLanguage, rankLanguages } from './languages.ts';

export interface ParallelQuery {
  /** Ids, or pinned references. */
  readonly statements: readonly string[];
  readonly lang?: string | undefined;
}

/** The text of each statement that is shown, one a column. */
export async function readColumns(
  db: D1Database,
  query: ParallelQuery,
): Promise<Result<readonly FoundText[]>> {
  const statements: StoredStatement[] = [];
  for (const reference of query.statements) {
    const statement = await readStatementById(db, parseReference(reference).id, 'statements');
    if (!statement.ok) return statement;
    statements.push(statement.value);
  }
  const without = statements.find((statement) => languagesOf(statement).length === 0);
  if (without) return refused(withoutText(without));
  const common = (statements[0] ? languagesOf(statements[0]) : []).filter((lang) =>
    statements.every((one) => hasText(one, lang)),
  );
  if (query.lang !== undefined && !common.includes(query.lang)) return refused(noneIn(query.lang, common));
  const pinned = await pinnedLanguage(db, statements, query.statements);
  if (!pinned.ok) return pinned;
  const one =
    query.lang ??
    common.find((lang) => lang === pinned.value) ??
    rankLanguages(common, statements)[0] ??
    mostCommonLanguage(statements);
  const columns: FoundText[] = [];
  for (const [at, statement] of statements.entries()) {
    const reference = query.statements[at] ?? '';
    const lang = hasText(statement, one) ? one : ownLanguage(statement);
    const text = await findTextOf(db, statement, reference, lang, 'statements');
    if (!text.ok) return text;
    if (query.lang !== undefined && text.value.text.lang !== query.lang)
      return refused(noneIn(query.lang, common));
    if (columns.some((column) => column.text.id === text.value.text.id))
      return refused({
        reason: 'bad-parameter',
        detail: 'Each text is one column; this one is named twice.',
        parameter: 'statements',
        value: reference,
      });
    columns.push(text.value);
  }
  return found(
    isOneSeries(statements)
      ? columns.toSorted((x, y) => (x.statement.record.adopted < y.statement.record.adopted ? -1 : 1))
      : columns,
  );
}

/** The language of the first wording that is named by its fingerprint; undefined where none is. */
async function pinnedLanguage(
  db: D1Database,
  statements: readonly StoredStatement[],
  references: readonly string[],
): Promise<Result<string | undefined>> {
  for (const [at, statement] of statements.entries()) {
    const reference = references[at] ?? '';
    if (parseReference(reference).sha256 === undefined) continue;
    const text = await findTextOf(db, statement, reference, undefined, 'statements');
    return text.ok ? found(text.value.text.lang) : text;
  }
  return found(undefined);
}

function hasText(statement: StoredStatement, lang: string | undefined): boolean {
  return lang !== undefined && languagesOf(statement).includes(lang);
}

/** The language that most of the statements have; of several the one in which more of them are authentic. */
function mostCommonLanguage(statements: readonly StoredStatement[]): string | undefined {
  const langs = [...new Set(statements.flatMap(languagesOf))];
  const holders = (lang: string) => statements.filter((statement) => hasText(statement, lang)).length;
  const most = Math.max(...langs.map(holders));
  return rankLanguages(
    langs.filter((lang) => holders(lang) === most),
    statements,
  )[0];
}

export function isOneSeries(statements: readonly StoredStatement[]): boolean {
  const [first] = statements;
  return first !== undefined && statements.every(({ record }) => sameSeries(first.record, record));
}

function noneIn(lang: string, common: readonly string[]): Refusal {
  return notOneOf(
    'no-text-in-language',
    'lang',
    lang,
    common,
    'Not all of these statements have a text in this language; without “lang” each is read in one that it has.',
  );
}

function withoutText({ record }: StoredStatement): Refusal {
  return {
    reason: 'no-text',
    detail: `The collection has the facts of ${record.id}, but not its text; its record names the sources.`,
    parameter: 'statements',
    value: record.id,
  };
}
