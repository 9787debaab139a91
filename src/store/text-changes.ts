/** What has to be written so that the texts of a statement are as they should be. */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { StatementRecord } from '../statement/index.ts';
import type { NewText } from './new-text.ts';

export interface KnownText {
  readonly id: number;
  readonly statement: string;
  readonly lang: string;
  readonly issuer: string;
  readonly version: number;
  readonly sha256: string;
  readonly engine: string;
  readonly authority: string;
  /** JSON. */
  readonly provenance: string;
  readonly current: number;
  readonly preferred: number;
  /** See `TRACES`. */
  readonly traces: string;
}

/**
 * SQL of what tells, without reading it all, whether what is stored of a text is what should be: the lengths of its three
 * long columns and a piece from the middle of each.
 */
export const TRACES = ['body', 'clauses', 'prepared']
  .map((column) => `length(${column}) || '/' || substr(${column}, length(${column}) / 2 + 1, 24)`)
  .join(" || '/' || ")
  .concat(' AS traces');

function tracesOf({ body, clauses, prepared }: NewText): string {
  return [body, clauses, prepared]
    .map((column) => {
      const middle = Math.floor(column.length / 2);
      return `${column.length}/${column.slice(middle, middle + 24)}`;
    })
    .join('/');
}

export function changesOfText(
  db: D1Database,
  statement: string,
  text: NewText,
  versions: readonly KnownText[],
  now: string,
): D1PreparedStatement[] {
  const sameIssuer = versions.filter((known) => known.lang === text.lang && known.issuer === text.issuer);
  const key = [statement, text.lang, text.issuer];
  const current = sameIssuer.find((known) => known.current === 1);
  if (current && current.sha256 === text.sha256) {
    return [
      ...(current.engine === text.engine && current.traces === tracesOf(text)
        ? []
        : preparedAnew(db, current.id, key, text)),
      ...factsCorrected(db, current, text),
    ];
  }
  const version = Math.max(0, ...sameIssuer.map((known) => known.version)) + 1;
  return [
    db
      .prepare(
        'DELETE FROM clause_search WHERE text IN (SELECT id FROM text WHERE statement = ?1 AND lang = ?2 AND issuer = ?3)',
      )
      .bind(...key),
    db
      .prepare(
        'DELETE FROM clause_head WHERE text IN (SELECT id FROM text WHERE statement = ?1 AND lang = ?2 AND issuer = ?3)',
      )
      .bind(...key),
    db
      .prepare(
        'UPDATE text SET current = 0, preferred = 0 WHERE statement = ?1 AND lang = ?2 AND issuer = ?3',
      )
      .bind(...key),
    db
      .prepare(
        `INSERT INTO text (statement, lang, issuer, version, sha256, authority, words, body, clauses, prepared, engine, provenance, current, preferred, added)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 1, ?13,
           (SELECT max(?14, coalesce(max(added), '')) FROM text WHERE statement = ?1 AND lang = ?2 AND issuer = ?3))`,
      )
      .bind(
        ...key,
        version,
        text.sha256,
        text.authority,
        text.words,
        text.body,
        text.clauses,
        text.prepared,
        text.engine,
        JSON.stringify(text.provenance),
        text.preferred ? 1 : 0,
        now,
      ),
    ...indexClauses(db, key, text),
  ];
}

function preparedAnew(
  db: D1Database,
  id: number,
  key: readonly string[],
  text: NewText,
): D1PreparedStatement[] {
  return [
    db
      .prepare(
        'UPDATE text SET words = ?2, clauses = ?3, prepared = ?4, engine = ?5, body = ?6 WHERE id = ?1',
      )
      .bind(id, text.words, text.clauses, text.prepared, text.engine, text.body),
    db.prepare('DELETE FROM clause_search WHERE text = ?1').bind(id),
    db.prepare('DELETE FROM clause_head WHERE text = ?1').bind(id),
    ...indexClauses(db, key, text),
  ];
}

/** Facts about a text can be corrected while its wording stays: no index has to be made again for that. */
function factsCorrected(db: D1Database, current: KnownText, text: NewText): D1PreparedStatement[] {
  const provenance = JSON.stringify(text.provenance);
  const preferred = text.preferred ? 1 : 0;
  if (
    current.authority === text.authority &&
    current.provenance === provenance &&
    current.preferred === preferred
  )
    return [];
  return [
    db
      .prepare('UPDATE text SET authority = ?2, provenance = ?3, preferred = ?4 WHERE id = ?1')
      .bind(current.id, text.authority, provenance, preferred),
  ];
}

/** Current texts that are not among the given ones: withdrawn where the record has no place for them, else demoted. */
export function changesOfOthers(
  db: D1Database,
  record: StatementRecord,
  texts: readonly NewText[],
  versions: readonly KnownText[],
): D1PreparedStatement[] {
  const keyOf = ({ lang, issuer }: { readonly lang: string; readonly issuer: string }) => `${lang} ${issuer}`;
  const given = new Set(texts.map(keyOf));
  const named = new Map(record.texts.map((version) => [keyOf(version), version]));
  const others = versions.filter((known) => known.current === 1 && !given.has(keyOf(known)));
  const withdrawn = others.filter((known) => {
    const version = named.get(keyOf(known));
    return !version || (version.pin !== undefined && version.pin.sha256 !== known.sha256);
  });
  const preferring = new Set(texts.filter((text) => text.preferred).map((text) => text.lang));
  const demoted = others.filter(
    (known) => known.preferred === 1 && preferring.has(known.lang) && !withdrawn.includes(known),
  );
  const some = 'IN (SELECT value FROM json_each(?1))';
  const ids = (list: readonly KnownText[]) => JSON.stringify(list.map(({ id }) => id));
  return [
    ...(withdrawn.length === 0
      ? []
      : [
          db.prepare(`UPDATE text SET current = 0, preferred = 0 WHERE id ${some}`).bind(ids(withdrawn)),
          db.prepare(`DELETE FROM clause_search WHERE text ${some}`).bind(ids(withdrawn)),
          db.prepare(`DELETE FROM clause_head WHERE text ${some}`).bind(ids(withdrawn)),
        ]),
    ...(demoted.length === 0
      ? []
      : [db.prepare(`UPDATE text SET preferred = 0 WHERE id ${some}`).bind(ids(demoted))]),
  ];
}

/** A language that has current texts has a preferred one, also when the one that was preferred has been withdrawn. */
export function preferSome(db: D1Database, statement: string): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE text SET preferred = 1 WHERE id IN (
         SELECT min(id) FROM text WHERE statement = ?1 AND current = 1 GROUP BY lang HAVING max(preferred) = 0)`,
    )
    .bind(statement);
}

/** Runs after the text itself was written, in the same transaction; finds it by its key, as a new row has no id before. */
function indexClauses(db: D1Database, key: readonly string[], text: NewText): D1PreparedStatement[] {
  const compounds = new Set(
    text.search.flatMap(({ folded }) => folded.split(' ').filter((word) => /[^-]-[^-]/u.test(word))),
  );
  const heads = text.search.flatMap(({ head }, clause) => (head === undefined ? [] : [[clause, head]]));
  return [
    db
      .prepare(
        `INSERT INTO clause_search (folded, stems, lang, text, clause)
       SELECT piece.value ->> 'folded', piece.value ->> 'stems', ?2, text.id, piece.key FROM json_each(?4) AS piece
       JOIN text ON text.statement = ?1 AND text.lang = ?2 AND text.issuer = ?3 AND text.current = 1`,
      )
      .bind(...key, JSON.stringify(text.search.map(({ folded, stems }) => ({ folded, stems })))),
    ...(heads.length === 0
      ? []
      : [
          db
            .prepare(
              `INSERT INTO clause_head (text, clause, head)
               SELECT text.id, piece.value ->> 0, piece.value ->> 1 FROM json_each(?4) AS piece
               JOIN text ON text.statement = ?1 AND text.lang = ?2 AND text.issuer = ?3 AND text.current = 1`,
            )
            .bind(...key, JSON.stringify(heads)),
        ]),
    ...(compounds.size === 0
      ? []
      : [
          db
            .prepare(
              `INSERT OR IGNORE INTO compound (joined, word) SELECT replace(value, '-', ''), value FROM json_each(?1)`,
            )
            .bind(JSON.stringify([...compounds])),
        ]),
  ];
}
