/**
 * The tables of the data package, from records and kept texts. Wording stands in them only where it may be passed on;
 * for every other text there are facts, offsets and counts. Pure.
 */
import { prepareText } from '../../comparison/index.ts';
import {
  mayPassOn,
  type StatementRecord,
  standingLine,
  standingOf,
  type TextVersion,
} from '../../statement/index.ts';
import { countWords } from '../../text/index.ts';
import type { KeptProvenance } from '../corpus/keep-text.ts';
import { type Cell, field, type Table } from './table.ts';

export interface ExportText {
  readonly record: StatementRecord;
  readonly version: TextVersion;
  /** In normal form. */
  readonly text: string;
  /** The one text of its language that stands in pairs. */
  readonly preferred: boolean;
  readonly provenance?: KeptProvenance;
  readonly sha256: string;
}

export function textKey({ record, version }: Pick<ExportText, 'record' | 'version'>): string {
  const several = record.texts.filter((other) => other.lang === version.lang).length > 1;
  return several
    ? `${record.id}.${version.lang}.${record.texts.indexOf(version)}`
    : `${record.id}.${version.lang}`;
}

/** Whose words a text is and who holds the copy; a specimen is shipped, so it has no provenance. */
function standingOfText({ record, version, provenance }: ExportText) {
  return standingOf(record, {
    ...version,
    provenance: provenance ?? { source: version.file ?? '', kind: 'specimen' },
  });
}

export function statementsTable(records: readonly StatementRecord[]): Table {
  return {
    name: 'statements',
    title: 'Statements and meetings that are known, with or without a text',
    primaryKey: ['id'],
    fields: [
      field('id', 'string', 'series, date and, where several share them, a word'),
      field('series', 'string', 'row of meetings with one partner'),
      field('title', 'string', 'title in the words of the catalogue'),
      field('short', 'string', 'usual short name'),
      field('kind', 'string', 'statement, readout (a one-sided note) or meeting (no joint text)'),
      field('outcome', 'string', 'adopted, none-issued, none-found, not-held or unknown'),
      field('level', 'string', 'leaders, foreign-ministers, ministers, parliaments, officials or unknown'),
      field('adopted', 'string', 'date of adoption, as exact as it is known'),
      field('published', 'string', 'date of publication, as exact as it is known'),
      field('city', 'string', 'place'),
      field('country', 'string', 'ISO 3166 code of the place'),
      field('parties', 'string', 'codes of the parties, separated by spaces'),
      field('absent', 'string', 'parties away or represented below their level, separated by spaces'),
      field('predecessor', 'string', 'statement of the same series and level before this one'),
      field('certainty_adopted', 'string', 'seen, inferred, recalled or unknown'),
      field('certainty_status', 'string', 'seen, inferred, recalled or unknown'),
    ],
    rows: records.map((record) => [
      record.id,
      record.series,
      record.title,
      record.short ?? null,
      record.kind,
      record.outcome ?? null,
      record.level,
      record.adopted,
      record.published ?? null,
      record.place?.city ?? null,
      record.place?.country ?? null,
      record.parties.join(' '),
      record.absent.map((each) => each.party).join(' '),
      record.predecessor ?? null,
      record.certainty.adopted ?? null,
      record.certainty.status ?? null,
    ]),
  };
}

export function textsTable(texts: readonly ExportText[]): Table {
  return {
    name: 'texts',
    title: 'Language versions that are at hand, with their source and right of reuse',
    primaryKey: ['text'],
    foreignKeys: [{ fields: ['statement'], resource: 'statements', of: ['id'] }],
    fields: [
      field('text', 'string', 'key of the text in this package'),
      field('statement', 'string', 'id of the statement'),
      field('lang', 'string', 'language code'),
      field('issuer', 'string', 'who published it'),
      field(
        'authority',
        'string',
        'authentic, official-translation, unofficial-translation, machine-translation or unknown',
      ),
      field(
        'custody',
        'string',
        'whose copy was read: publisher, partner, embassy, state-agency, archive, data, reprint or file (added by hand)',
      ),
      field('holder', 'string', 'who keeps that copy, where it is not the issuer'),
      field('standing', 'string', 'both in words; empty of the authentic text from its publisher'),
      field('preferred', 'boolean', 'the text of its language that comparisons use'),
      field('source', 'string', 'address or file that it was taken from'),
      field('retrieved', 'string', 'date on which it was taken'),
      field('sha256', 'string', 'of the text in normal form, UTF-8'),
      field('raw_sha256', 'string', 'of the bytes as they were received'),
      field('words', 'integer', 'words of the text'),
      field('clauses', 'integer', 'clauses of the text'),
      field('rights', 'string', 'legal basis or licence'),
      field('wording', 'boolean', 'whether the wording stands in this package'),
    ],
    rows: texts.map((each) => [
      textKey(each),
      each.record.id,
      each.version.lang,
      each.version.issuer,
      each.version.authority,
      standingOfText(each).custody,
      standingOfText(each).holder,
      standingLine(standingOfText(each), 'en'),
      each.preferred,
      each.provenance?.source ?? each.version.file ?? '',
      each.provenance?.retrieved ?? null,
      each.sha256,
      each.provenance?.raw_sha256 ?? null,
      countWords(each.text),
      prepareText(each.text, { lang: each.version.lang }).clauses.length,
      each.version.rights?.basis ?? 'not examined',
      mayPassOn(each.version),
    ]),
  };
}

export function clausesTable(texts: readonly ExportText[]): Table {
  return {
    name: 'clauses',
    title: 'Clauses of every text: offsets always, wording where it may be passed on',
    primaryKey: ['text', 'clause'],
    foreignKeys: [{ fields: ['text'], resource: 'texts', of: ['text'] }],
    fields: [
      field('text', 'string', 'key of the text'),
      field('clause', 'integer', 'number of the clause, from 0'),
      field('paragraph', 'integer', 'number of the paragraph, from 0'),
      field('kind', 'string', 'heading, paragraph, item or signature'),
      field('number', 'string', 'printed number of the point'),
      field('from', 'integer', 'first offset in the normalised text, UTF-16 units'),
      field('to', 'integer', 'offset after the last'),
      field('words', 'integer', 'words of the clause'),
      field('wording', 'string', 'the clause, empty where it may not be passed on'),
    ],
    rows: texts.flatMap((each) =>
      prepareText(each.text, { lang: each.version.lang }).clauses.map((clause, index): Cell[] => {
        const wording = each.text.slice(clause.from, clause.to);
        return [
          textKey(each),
          index,
          clause.paragraph,
          clause.kind,
          clause.number ?? null,
          clause.from,
          clause.to,
          countWords(wording),
          mayPassOn(each.version) ? wording : '',
        ];
      }),
    ),
  };
}
