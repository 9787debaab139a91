import { absolute, clauseUrl, compareUrl, statementUrl } from '../../addresses/urls.ts';
import type { StoredCollection } from '../../store/index.ts';
import type { ComparedTexts } from '../compare/comparison.ts';
import { partnerOf } from '../partner.ts';
import type { FoundText } from '../statements/texts.ts';

/** The part of a CSL-JSON item that is used here: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export interface CslItem {
  readonly id: string;
  readonly type: 'document' | 'dataset' | 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly archive_location?: string;
  readonly version?: string;
  readonly note?: string;
}

/** A text, as a reference manager keeps it. The fingerprint names the exact wording that was read. */
export function citeText(
  { statement, text }: FoundText,
  collection: StoredCollection | null,
  origin: string,
): CslItem {
  const { record } = statement;
  const publisher = /^https?:/.test(text.provenance.source) ? text.provenance.source : undefined;
  return {
    id: `${record.id}-${text.lang}`,
    type: 'document',
    title: record.title,
    author: [
      { literal: collection?.record.hub.name ?? 'Parties' },
      { literal: partnerOf(record, collection) },
    ],
    ...issued(record.adopted),
    publisher: text.issuer,
    ...(record.place ? { 'publisher-place': record.place.city } : {}),
    language: text.lang,
    URL: publisher ?? absolute(origin, statementUrl(record.id, { lang: text.lang })),
    archive_location: absolute(origin, `/v1/texts/${text.sha256}`),
    ...(text.provenance.retrieved ? { accessed: dateParts(text.provenance.retrieved) } : {}),
    note: [
      ...(record.specimen ? ['Invented specimen, not a document of any government.'] : []),
      `Text sha256 ${text.sha256}.`,
      ...(text.authority === 'authentic' ? [] : [`Authority: ${text.authority}.`]),
    ].join(' '),
  };
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

/** A comparison has its own permanent address and can be cited as what it is: a result of a program over two texts. */
export function citeComparison(
  compared: ComparedTexts,
  pin: string | null,
  collection: StoredCollection | null,
  origin: string,
): CslItem {
  const { a, b, comparison } = compared;
  const titleOf = (side: ComparedTexts['a']) =>
    side.found
      ? `${side.found.statement.record.short ?? side.found.statement.record.title} (${side.found.statement.record.adopted})`
      : 'a text that was handed in';
  const idOf = (side: ComparedTexts['a']) => side.found?.statement.record.id ?? 'text';
  const invented = [a, b].some((side) => side.found?.statement.record.specimen);
  return {
    id: `${idOf(a)}-${idOf(b)}-${compared.lang}`,
    type: 'webpage',
    title: `Comparison of ${titleOf(a)} and ${titleOf(b)}`,
    author: [{ literal: 'Multivector' }],
    ...(collection ? issued(collection.loaded.slice(0, 10)) : {}),
    publisher: collection?.record.title ?? 'Multivector',
    language: compared.lang,
    URL: absolute(origin, pin ?? compareUrl(idOf(a), idOf(b))),
    version: comparison.engine.version,
    note: `${invented ? 'Of invented specimens. ' : ''}Texts sha256 ${a.sha256} and ${b.sha256}; engine ${comparison.engine.version}, mode ${comparison.mode}. ${comparison.summary.sentence}`,
  };
}

function issued(date: string): Pick<CslItem, 'issued'> {
  return { issued: dateParts(date) };
}

function dateParts(date: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
