import type { Authority } from '../statement/index.ts';

/** What statements can be filtered by. */
export interface StatementFilter {
  /** Ids of statements: only these. */
  readonly statements?: readonly string[];
  readonly series?: readonly string[];
  readonly partner?: string;
  readonly level?: string;
  /** ISO dates, inclusive; a partial date such as 2023 covers the whole year. */
  readonly from?: string;
  readonly to?: string;
  /** Only statements that have a text in this language. */
  readonly lang?: string;
  /** Only statements whose text, in that language where one is named, has one of these authorities. */
  readonly authorities?: readonly Authority[];
  /** Only statements that have, or have not, at least one text. */
  readonly obtained?: boolean;
}

/**
 * SQL conditions on rows of `statement` for what a filter says of statements; what it says of their texts is left to the
 * query. `bind` adds a value and gives its place.
 */
export function conditionsOf(filter: StatementFilter) {
  const where: string[] = [];
  const values: unknown[] = [];
  const bind = (value: unknown) => `?${values.push(value)}`;
  if (filter.statements)
    where.push(`statement.id IN (SELECT value FROM json_each(${bind(JSON.stringify(filter.statements))}))`);
  if (filter.series)
    where.push(`series IN (SELECT value FROM json_each(${bind(JSON.stringify(filter.series))}))`);
  if (filter.partner) where.push(`instr(parties, ${bind(` ${filter.partner} `)}) > 0`);
  if (filter.level) where.push(`level = ${bind(filter.level)}`);
  if (filter.from) where.push(`adopted >= ${bind(filter.from)}`);
  if (filter.to) where.push(`adopted <= ${bind(`${filter.to}~`)}`);
  return { where, values, bind };
}
