import type { Authority, Custody, StatementRecord } from '../statement/index.ts';
import { fingerprint } from '../text/index.ts';
import { provenanceShape } from './shapes.ts';
import { DamagedRow, storedJson } from './stored-json.ts';

/** Where and when a text was obtained; every address that it can be checked against. */
export interface Provenance {
  /** The address that the text came from, or the file of a specimen. */
  readonly source: string;
  /** Who held the copy; `wayback`: a capture; `file`: a person saved it; `specimen`: it is shipped. */
  readonly kind: Custody | 'wayback' | 'file' | 'specimen';
  /** ISO date of retrieval, where it is known. */
  readonly retrieved?: string;
  /** sha256 of the bytes as they were received. */
  readonly raw_sha256?: string;
}

/** The facts of one stored text, without its body. */
export interface TextFacts {
  readonly id: number;
  readonly statement: string;
  readonly lang: string;
  readonly issuer: string;
  readonly version: number;
  readonly sha256: string;
  readonly authority: Authority;
  readonly words: number;
  readonly engine: string;
  readonly provenance: Provenance;
  readonly current: boolean;
  readonly preferred: boolean;
  readonly added: string;
}

/** A stored text with its body; `clauses` are what the engine of version `engine` made of it. */
export interface StoredText extends TextFacts {
  readonly body: string;
  /** JSON of the clauses. */
  readonly clauses: string;
}

export interface StoredStatement {
  readonly record: StatementRecord;
  /** The current texts, the preferred one of each language first. */
  readonly texts: readonly TextFacts[];
}

export const TEXT_FACTS =
  'text.id, text.statement, text.lang, text.issuer, text.version, text.sha256, text.authority, text.words, text.engine, text.provenance, text.current, text.preferred, text.added';

/** The facts and the body, without what only a comparison in the making needs: that is longer than the body. */
export const WHOLE_TEXT = `${TEXT_FACTS}, text.body, text.clauses`;

export type TextRow = Omit<StoredText, 'provenance' | 'current' | 'preferred'> & {
  readonly provenance: string;
  readonly current: number;
  readonly preferred: number;
};

/** The only place where a row of table `text` becomes a value; a row that was read without its body has none. */
export function toTextFacts(row: Omit<TextRow, 'body' | 'clauses'>): TextFacts {
  return {
    ...row,
    provenance: storedJson<Provenance>(
      row.provenance,
      provenanceShape,
      `the provenance of text ${row.id}`,
      row,
    ),
    current: row.current === 1,
    preferred: row.preferred === 1,
  };
}

/** A stored text whose words are not those that its fingerprint names; it must not be given to anybody. */
class DamagedText extends DamagedRow {
  constructor(text: number) {
    super(`text ${text}, whose body does not match its fingerprint,`);
    this.name = 'DamagedText';
  }
}

/** Rows that were found whole, each with its text; one that is remembered is not looked at again. */
const whole = new WeakMap<object, StoredText>();

/** Always the same object of a row, so that what follows from a text can be kept by it. Throws `DamagedText` where the body is not the one that its fingerprint names. */
export async function toStoredText(row: TextRow): Promise<StoredText> {
  const before = whole.get(row);
  if (before !== undefined) return before;
  if ((await fingerprint(row.body)) !== row.sha256) throw new DamagedText(row.id);
  const text = { ...toTextFacts(row), body: row.body, clauses: row.clauses };
  whole.set(row, text);
  return text;
}
