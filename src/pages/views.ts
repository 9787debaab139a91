import { absolute, textPinUrl } from '../addresses/urls.ts';
import {
  type Authority,
  issuerIn,
  namesByPartner,
  type StatementRecord,
  shortTitle,
  statementIn,
} from '../statement/index.ts';
import { type Frame, partnerName } from './frame/frame.ts';
import { writeDate, writeLanguage } from './interface/format.ts';

/**
 * What pages are made of. The shapes fit what the store gives, but nothing here knows the store: a page can be
 * rendered from any plain data of these shapes.
 */

/** The wording of a text for schema.org: a fingerprint is a property of a file, not of a work. */
export function textEncoding(origin: string, sha256: string) {
  return {
    '@type': 'MediaObject',
    sha256,
    contentUrl: absolute(origin, textPinUrl(sha256)),
    encodingFormat: 'text/plain',
  } as const;
}

export interface TextView {
  readonly lang: string;
  readonly issuer: string;
  readonly version: number;
  readonly sha256: string;
  readonly authority: Authority;
  readonly words: number;
  readonly current: boolean;
  readonly preferred: boolean;
  /** ISO time at which this version was added. */
  readonly added: string;
  readonly provenance: {
    readonly source: string;
    readonly kind: string;
    readonly retrieved?: string;
    readonly raw_sha256?: string;
  };
}

export interface StatementView {
  readonly record: StatementRecord;
  readonly texts: readonly TextView[];
}

/** Is what a page shows invented: nothing of it, all of it, or some? */
export type Invented = boolean | 'mixed';

export function inventedAmong(records: readonly { readonly specimen?: boolean | undefined }[]): Invented {
  const invented = records.filter(({ specimen }) => specimen).length;
  return invented === 0 ? false : invented === records.length ? true : 'mixed';
}

/** What is invented says so beside its name. */
export function inventedTag(frame: Frame, record: { readonly specimen?: boolean | undefined }): string {
  return record.specimen ? `\u00a0· ${frame.t.site.specimenTag}` : '';
}

/** The title in the language of the page, where it has one there. */
export function titleOf(frame: Frame, record: StatementRecord): string {
  return statementIn(record, frame.ui).title;
}

/** The short title, or else the whole one: where the date stands beside it. */
export function briefTitle(frame: Frame, record: StatementRecord): string {
  const { short, title } = statementIn(record, frame.ui);
  return short ?? title;
}

/** "New York Declaration, 2023": how a statement is called where its title would be too long. */
export function shortName(frame: Frame, record: StatementRecord): string {
  return shortTitle(statementIn(record, frame.ui), frame.collection);
}

/** The same with the day instead of the year. */
export function datedName(frame: Frame, record: StatementRecord): string {
  return shortTitle(
    statementIn(record, frame.ui),
    frame.collection,
    writeDate(record.adopted, frame.t, 'short'),
  );
}

/** "United States 2023": a statement where only its partner and year matter, in a table of partners. */
export function partnerYear(frame: Frame, record: StatementRecord): string {
  return `${partnerName(frame, record)} ${record.adopted.slice(0, 4)}`;
}

/** The wordings that are meant, where two texts of one statement are to be told apart. */
type PairOfTexts = readonly [a: TextView, b: TextView];

/** Two short names that differ even where both statements are of one series and one year, or are one statement. */
export function pairNames(
  frame: Frame,
  a: StatementRecord,
  b: StatementRecord,
  texts?: PairOfTexts,
): readonly [a: string, b: string] {
  const short = [shortName(frame, a), shortName(frame, b)] as const;
  if (texts && a.id === b.id) {
    const [one, other] = versionNames(frame, texts);
    return [`${short[0]}, ${one}`, `${short[1]}, ${other}`];
  }
  if (short[0] !== short[1] || a.id === b.id) return short;
  const dated = [datedName(frame, a), datedName(frame, b)] as const;
  return dated[0] !== dated[1] ? dated : [a.id, b.id];
}

/** The same for any number of statements. */
export function distinctNames(frame: Frame, records: readonly StatementRecord[]): readonly string[] {
  const short = records.map((record) => shortName(frame, record));
  const long = records.map((record) => datedName(frame, record));
  const isAlone = (name: string, names: readonly string[]) => names.indexOf(name) === names.lastIndexOf(name);
  return records.map(({ id }, index) => {
    const [brief = id, dated = id] = [short[index], long[index]];
    return isAlone(brief, short) ? brief : isAlone(dated, long) ? dated : id;
  });
}

/** "version 1" and "version 2"; of two issuers their names; else what tells any two wordings apart. */
function versionNames({ t, ui }: Frame, [a, b]: PairOfTexts): readonly [a: string, b: string] {
  if (a.lang !== b.lang) return [writeLanguage(a.lang, t), writeLanguage(b.lang, t)];
  if (a.issuer !== b.issuer) return [issuerIn(a.issuer, ui), issuerIn(b.issuer, ui)];
  if (a.version !== b.version) return [t.compare.version(a.version), t.compare.version(b.version)];
  return [a.sha256.slice(0, 12), b.sha256.slice(0, 12)];
}

/** How a comparison of two statements is called. */
export function pairTitle(frame: Frame, a: StatementRecord, b: StatementRecord, texts?: PairOfTexts): string {
  return frame.t.compare.title(...pairNames(frame, a, b, texts));
}

/** What two statements of different partners are called above their comparison: the partners by name, where there are two. */
export function partnersTitle(frame: Frame, a: StatementRecord, b: StatementRecord): string {
  const partners = [partnerName(frame, a), partnerName(frame, b)];
  return partners[0] === partners[1] || !(hasPartner(frame, a) && hasPartner(frame, b))
    ? frame.t.compare.cross
    : `${frame.t.compare.cross}: ${partners.join(', ')}`;
}

function hasPartner(frame: Frame, { series }: StatementRecord): boolean {
  return !frame.collection.series.some(({ id, unassigned }) => id === series && unassigned);
}

/**
 * The two statements within a sentence about both: years or dates alone where the partner is the same, and partner and
 * year ("Norland, 2023") where the partners are what tells two long names apart.
 */
export function sentenceNames(
  frame: Frame,
  a: StatementRecord,
  b: StatementRecord,
  texts?: PairOfTexts,
): readonly [a: string, b: string] {
  if (texts && a.id === b.id) return versionNames(frame, texts);
  if (partnerName(frame, a) !== partnerName(frame, b)) {
    const names = pairNames(frame, a, b);
    return namesByPartner([a, b], frame.collection, names) ?? names;
  }
  const years = [a.adopted.slice(0, 4), b.adopted.slice(0, 4)] as const;
  if (years[0] !== years[1]) return years;
  const dates = [writeDate(a.adopted, frame.t), writeDate(b.adopted, frame.t)] as const;
  return dates[0] !== dates[1] ? dates : [a.id, b.id];
}
