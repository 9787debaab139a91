import type { Hub, StatementRecord, TextVersion } from '../../statement/index.ts';
import type { Extraction } from '../extract/index.ts';

export interface Failure {
  /** A stable name: `too-short`, `wrong-language` … */
  readonly check: string;
  readonly message: string;
  /** The paragraph, counted from 1, where there is one. */
  readonly paragraph?: number;
}

export interface CheckInput {
  /** In normal form. */
  readonly text: string;
  readonly extraction: Pick<
    Extraction,
    'titles' | 'published' | 'pointers' | 'linked' | 'words' | 'removed' | 'extractor'
  >;
  readonly record: Pick<
    StatementRecord,
    'title' | 'short' | 'adopted' | 'published' | 'parties' | 'place' | 'kind'
  >;
  readonly version: Pick<TextVersion, 'lang' | 'expect'>;
  /** The group of states that texts of the collection may name in place of its members. */
  readonly hub?: Hub | undefined;
}
