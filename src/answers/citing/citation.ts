import {
  absolute,
  clauseUrl,
  compareUrl,
  rowUrl,
  statementUrl,
  textReference,
} from '../../addresses/urls.ts';
import {
  asSentence,
  countryName,
  type StatementRecord,
  standingLine,
  standingOf,
  UNNAMED_HUB,
} from '../../statement/index.ts';
import type { StoredCollection, StoredText } from '../../store/index.ts';
import type { ComparedSide } from '../compare/compared-side.ts';
import type { ComparedTexts } from '../compare/comparison.ts';
import type { CrossedTexts } from '../compare/crossed-texts.ts';
import { partnerOf } from '../partner.ts';
import { clausesOf } from '../statements/text-clauses.ts';
import type { FoundText } from '../statements/texts.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { type CitedRows, citedRows, keyOfRows, passagesCited } from './cited-rows.ts';
import { type NamedText, titleAmong } from './title-among.ts';

/** The part of a CSL-JSON item that is used here: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export interface CslItem {
  readonly id: string;
  readonly type: 'document' | 'dataset' | 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly publisher?: string;
  /** What kind of document: "Joint statement". */
  readonly genre?: string;
  readonly 'event-title'?: string;
  readonly 'event-place'?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly version?: string;
  readonly translator?: readonly { readonly literal: string }[];
  readonly note?: string;
}

const GENRES: Readonly<Record<StatementRecord['kind'], string>> = {
  statement: 'Joint statement',
  readout: 'Readout',
  meeting: 'Record of a meeting',
};

/**
 * A text, as a reference manager keeps it: under its title in its own language, by its parties, with the event and its
 * place. The note keeps the English title, the fingerprint and the address of the exact wording. A day of access is
 * given only where somebody did open the address on that day.
 */
export function citeText(
  { statement, text }: FoundText,
  collection: StoredCollection | null,
  origin: string,
): CslItem {
  const { record } = statement;
  const publisher = /^https?:/.test(text.provenance.source) ? text.provenance.source : undefined;
  const opened = text.provenance.kind === 'file' ? undefined : text.provenance.retrieved;
  const title = titleIn(text, record);
  const standing = standingOf(record, text);
  const line = standingLine(standing, 'en');
  return {
    id: `${record.id}-${text.lang}`,
    type: 'document',
    title,
    author: authorsOf(record, collection).map((literal) => ({ literal })),
    genre: GENRES[record.kind],
    ...(standing.translator === null ? {} : { translator: [{ literal: standing.translator }] }),
    ...issued(record.adopted),
    publisher: text.issuer,
    ...(record.format === undefined ? {} : { 'event-title': record.format }),
    ...(record.place ? { 'event-place': record.place.city } : {}),
    language: text.lang,
    URL: publisher ?? absolute(origin, statementUrl(record.id, { lang: text.lang })),
    ...(publisher === undefined || opened === undefined ? {} : { accessed: dateParts(opened) }),
    note: [
      ...(record.specimen ? ['Invented specimen, not a document of any government.'] : []),
      ...(line === null ? [] : [asSentence(line)]),
      ...(title === record.title ? [] : [`In English: ${record.title}.`]),
      `Text sha256 ${text.sha256}, kept at ${absolute(origin, `/v1/texts/${text.sha256}`)}.`,
    ].join(' '),
  };
}

/**
 * A title in the language of the text: as a publisher prints it, by the record; else the heading with which the text
 * begins; else the English title of the record.
 */
function titleIn(text: StoredText, record: StatementRecord): string {
  const printed = record.titles?.[text.lang];
  if (printed !== undefined) return printed;
  if (text.lang === 'en') return record.title;
  const [first] = clausesOf(text);
  return first?.kind === 'heading' ? text.body.slice(first.from, first.to) : record.title;
}

/** The parties by name; hub and partner where a party is known by its code alone. A hub without a name is no author. */
function authorsOf(record: StatementRecord, collection: StoredCollection | null): readonly string[] {
  const states = collection?.record.states;
  const parties = record.parties.map((code) => states?.[code]?.en?.[0] ?? countryName(code, 'en'));
  const known = parties.filter((name) => name !== undefined);
  if (known.length > 0 && known.length === parties.length) return known;
  const hub = collection?.record.hub.name ?? 'Parties';
  return hub === UNNAMED_HUB ? [partnerOf(record, collection)] : [hub, partnerOf(record, collection)];
}

/** A passage of a text: the quote and its place stand in the note, because few managers know a field for them. */
export function citePassage(
  foundText: FoundText,
  place: { readonly from: number; readonly to: number; readonly clause: number },
  collection: StoredCollection | null,
  origin: string,
): CslItem {
  const whole = citeText(foundText, collection, origin);
  const { record } = foundText.statement;
  const { lang, body } = foundText.text;
  return {
    ...whole,
    id: `${whole.id}-${place.from}-${place.to}`,
    URL: absolute(origin, clauseUrl(record.id, place.clause, { lang })),
    note: `“${body.slice(place.from, place.to)}” (characters ${place.from} to ${place.to}). ${whole.note}`,
  };
}

/**
 * A comparison is cited as what it is: a result of a program over two texts, at the page of exactly these wordings, which
 * has its data at the same address. It has no date of its own: it is the same whenever it is made. Where only some of its
 * passages are cited, title, key and address name them.
 */
export function citeComparison(
  compared: ComparedTexts,
  collection: StoredCollection | null,
  origin: string,
  rows: CitedRows = {},
): CslItem {
  const { a, b, comparison, lang } = compared;
  const { engine, mode, summary } = comparison;
  const made = `engine ${engine.version}, mode ${mode}. ${countOf(rows, comparison.rows)}${summary.sentence}`;
  return {
    ...citePair(
      { a, b, version: engine.version, made, rows, length: comparison.rows.length },
      collection,
      origin,
    ),
    id: `${idOf(a)}-${idOf(b)}-${lang}${keyOfRows(rows)}`,
    language: lang,
  };
}

/** The same of a comparison across languages: its title names the language of each text. */
export function citeCrossing(
  { a, b, comparison }: CrossedTexts,
  collection: StoredCollection | null,
  origin: string,
  rows: CitedRows = {},
): CslItem {
  const { engine, mode, summary } = comparison;
  const langs = `${a.segmented.lang}-${b.segmented.lang}`;
  const made = `aligned across languages, engine ${engine.version}, mode ${mode}. ${countOf(rows, comparison.rows)}${summary.sentence}`;
  return {
    ...citePair(
      { a, b, version: engine.version, made, rows, length: comparison.rows.length },
      collection,
      origin,
    ),
    id: `${idOf(a)}-${idOf(b)}-${langs}${keyOfRows(rows)}`,
  };
}

/** The sentence of a comparison counts all of it; where some passages are cited, their number comes first. */
function countOf({ found, row }: CitedRows, { length }: readonly unknown[]): string {
  if (row !== undefined) return `Cited: passage ${row} of ${length}. In all of them: `;
  return found === undefined ? '' : `Cited: ${found} of ${length} passages. In all of them: `;
}

function idOf({ found }: ComparedSide): string {
  return found?.statement.record.id ?? 'text';
}

function citePair(
  {
    a,
    b,
    version,
    made,
    rows,
    length,
  }: Record<'a' | 'b', ComparedSide> &
    Record<'version' | 'made', string> & { readonly rows: CitedRows; readonly length: number },
  collection: StoredCollection | null,
  origin: string,
): Omit<CslItem, 'language'> {
  const referenceOf = (side: ComparedSide) =>
    side.found ? textReference(side.found.statement.record.id, side.sha256) : 'text';
  const [one, other] = [namedOf(a), namedOf(b)];
  const { row, ...shown } = citedRows(rows);
  const address =
    row === undefined
      ? compareUrl(referenceOf(a), referenceOf(b), shown)
      : rowUrl(referenceOf(a), referenceOf(b), {}, row, length);
  const passages = passagesCited(vocabularyOf(collection), rows);
  return {
    id: `${idOf(a)}-${idOf(b)}`,
    type: 'webpage',
    title: `Comparison of ${titleAmong(one, [other])} and ${titleAmong(other, [one])}${passages === null ? '' : `: ${passages}`}`,
    author: [{ literal: 'Multivector' }],
    publisher: collection?.record.title ?? 'Multivector',
    URL: absolute(origin, address),
    version,
    note: [
      ...cautions([a, b].flatMap(({ found }) => found ?? [])),
      `Texts sha256 ${a.sha256} and ${b.sha256}; ${made}`,
    ].join(' '),
  };
}

/** What a reference must warn of before all else: that texts are invented, and whose words they are. */
export function cautions(texts: readonly FoundText[]): readonly string[] {
  return [
    ...(texts.some(({ statement }) => statement.record.specimen) ? ['Of invented specimens.'] : []),
    ...texts.flatMap(({ statement: { record }, text }) => {
      const line = standingLine(standingOf(record, text), 'en');
      return line === null ? [] : [`${record.id}: ${line}.`];
    }),
  ];
}

const namedOf = ({ found, segmented: { lang } }: ComparedSide): NamedText => ({ found, lang });

function issued(date: string): Pick<CslItem, 'issued'> {
  return { issued: dateParts(date) };
}

function dateParts(date: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
