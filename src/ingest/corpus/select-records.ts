import { nearest, type StatementRecord, type TextVersion } from '../../statement/index.ts';
import { slug } from './texts.ts';

/** The records with these ids, all of them where none is given; a TypeError names the id that is nearest to a wrong one. */
export function selectRecords(
  records: readonly StatementRecord[],
  ids: readonly string[],
): readonly StatementRecord[] {
  if (ids.length === 0) return records;
  return ids.flatMap((id) => {
    const found = records.filter((record) => record.id === id || record.series === id);
    if (found.length > 0) return found;
    const meant = nearestId(
      id,
      records.map((record) => record.id),
    );
    const series = nearest(id, [...new Set(records.map((record) => record.series))]);
    // An id has its date; what has none was to be a series.
    const near = /\d/.test(id) ? (meant ?? series) : (series ?? meant);
    throw new TypeError(`there is no statement "${id}"${near ? `; the nearest is "${near}"` : ''}`);
  });
}

/** The one record with this id; a TypeError where it is the id of a series, or of nothing. */
export function selectRecord(records: readonly StatementRecord[], id: string): StatementRecord {
  const [record] = selectRecords(records, [id]);
  if (record?.id === id) return record;
  throw new TypeError(`"${id}" is a series; name one statement of it`);
}

/**
 * The id that a wrong one most likely meant. An id is written from its beginning (series, date, word), so the one with
 * which it shares the longest beginning, past the series, comes before any that is merely near in letters.
 */
export function nearestId(wrong: string, ids: readonly string[]): string | null {
  const sharedOf = (id: string) => {
    const [a, b] = [wrong.toLowerCase(), id.toLowerCase()];
    let shared = 0;
    while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++;
    return shared;
  };
  const most = Math.max(0, ...ids.map(sharedOf));
  // The whole of what was written, or as far as the month.
  const begins = ids.filter(
    (id) => sharedOf(id) === most && (most === wrong.length || /-\d{4}-\d{2}/.test(id.slice(0, most))),
  );
  return nearest(wrong, begins) ?? begins[0] ?? nearest(wrong, ids);
}

/** The one text of a record that a language, and an issuer where several have it, name. */
export function selectVersion(
  record: StatementRecord,
  lang: string | undefined,
  issuer: string | undefined,
): TextVersion {
  const found = record.texts.filter(
    (version) =>
      (lang === undefined || version.lang === lang) &&
      (issuer === undefined || slug(version.issuer).includes(slug(issuer))),
  );
  if (found.length === 1 && found[0]) return found[0];
  const all = record.texts.map((version) => `${version.lang} (${version.issuer})`).join(', ') || 'none';
  throw new TypeError(
    found.length === 0
      ? `${record.id} has no text${lang === undefined ? '' : ` in "${lang}"`}${issuer === undefined ? '' : ` by "${issuer}"`}; it has: ${all}. A new one needs --lang, --issuer and --authority`
      : `${record.id} has several such texts: ${all}. Choose with --lang and --issuer`,
  );
}
