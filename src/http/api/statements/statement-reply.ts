import type { z } from '@hono/zod-openapi';
import {
  absencesDataUrl,
  statementDataUrl,
  statementUrl,
  textDataUrl,
  textPinUrl,
  versionsDataUrl,
} from '../../../addresses/urls.ts';
import { partnerOf } from '../../../answers/partner.ts';
import type { StatementRecord, TextVersion } from '../../../statement/index.ts';
import type { StoredCollection, StoredStatement, TextFacts } from '../../../store/index.ts';
import { standingReply } from './standing-reply.ts';
import type { collectionSchema, statementSchema, textSchema } from './statement-schema.ts';
import { SPECIMEN_NOTICE } from './statement-schema.ts';

export type StatementReply = z.input<typeof statementSchema>;
type TextReply = z.input<typeof textSchema>;
export type CollectionReply = z.input<typeof collectionSchema>;

/** A statement as the API shows it: the facts of its record, with the texts that the store has and those it lacks. */
export function statementReply(
  { record, texts }: StoredStatement,
  collection: StoredCollection | null,
): StatementReply {
  const { texts: versions, specimen, ...facts } = record;
  return {
    ...facts,
    partner: partnerOf(record, collection),
    ...(specimen ? { specimen, notice: SPECIMEN_NOTICE } : {}),
    texts: textsReply(record, versions, texts),
    links: {
      self: statementDataUrl(record.id),
      page: statementUrl(record.id),
      text: textDataUrl(record.id),
      versions: versionsDataUrl(record.id),
      absences: absencesDataUrl(record.id),
    },
  };
}

function textsReply(
  record: StatementRecord,
  versions: readonly TextVersion[],
  stored: readonly TextFacts[],
): readonly TextReply[] {
  const sameText = (version: TextVersion) => (facts: TextFacts) =>
    facts.lang === version.lang && facts.issuer === version.issuer;
  const known = versions.map((version) => textReply(record, version, stored.find(sameText(version))));
  const unlisted = stored.filter((facts) => !versions.some((version) => sameText(version)(facts)));
  return [...known, ...unlisted.map((facts) => textReply(record, undefined, facts))];
}

function textReply(
  record: StatementRecord,
  version: TextVersion | undefined,
  facts: TextFacts | undefined,
): TextReply {
  return {
    lang: facts?.lang ?? version?.lang ?? '',
    issuer: facts?.issuer ?? version?.issuer ?? '',
    authority: facts?.authority ?? version?.authority ?? 'unknown',
    obtained: facts !== undefined,
    preferred: facts?.preferred ?? version?.preferred !== undefined,
    ...(facts ? { ...standingReply({ record }, facts), ...storedFacts(facts) } : {}),
    sources: (version?.sources ?? []).map((source) => ({ kind: source.custody, ...source })),
    ...(version?.rights ? { rights: version.rights } : {}),
    ...(version?.note ? { note: version.note } : {}),
    links: facts ? { text: textDataUrl(record.id, { lang: facts.lang }), pin: textPinUrl(facts.sha256) } : {},
  };
}

function storedFacts(facts: TextFacts) {
  const { provenance } = facts;
  return {
    sha256: facts.sha256,
    version: facts.version,
    words: facts.words,
    source: provenance.source,
    source_kind: provenance.kind,
    ...(provenance.retrieved ? { retrieved: provenance.retrieved } : {}),
    ...(provenance.raw_sha256 ? { raw_sha256: provenance.raw_sha256 } : {}),
    added: facts.added,
  };
}

export function collectionReply(collection: StoredCollection | null): CollectionReply | null {
  if (!collection) return null;
  const { record, revision, loaded } = collection;
  return { id: record.id, title: record.title, revision, loaded };
}

/** One notice for a reply, where at least one of the statements in it is invented. */
export function specimenNotice(records: readonly StatementRecord[]): { readonly notice?: string } {
  return records.some((record) => record.specimen) ? { notice: SPECIMEN_NOTICE } : {};
}
