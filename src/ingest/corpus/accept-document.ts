import type { Hub, StatementRecord, TextVersion } from '../../statement/index.ts';
import {
  countWords,
  fingerprint,
  fingerprintOfBytes,
  hasOverlongMarks,
  MOST_MARKS,
  normalise,
  splitClauses,
} from '../../text/index.ts';
import { checkText, type Failure } from '../checks/index.ts';
import { extractBounded } from '../extract/bounded.ts';
import type { Document, ExtractedDocument } from '../extract/index.ts';
import { cutAtTerms } from '../extract/terms.ts';

/** A text that passed every check, ready to be kept. */
export interface AcceptedText {
  readonly text: string;
  readonly sha256: string;
  readonly raw_sha256: string;
  readonly words: number;
  readonly clauses: number;
  readonly extraction: ExtractedDocument;
}

export type Acceptance =
  | { readonly accepted: AcceptedText }
  | {
      readonly failures: readonly Failure[];
      readonly extraction?: ExtractedDocument;
      readonly text?: string;
    };

/**
 * The one way from bytes to a text, whoever brings them: a fetch, a file that the user saved, a folder of texts.
 * Nothing is stored here. `hub`: the group of states that the text may name in place of its members.
 */
export async function acceptDocument(
  document: Document,
  record: StatementRecord,
  version: TextVersion,
  hub?: Hub,
): Promise<Acceptance> {
  let extraction: ExtractedDocument;
  try {
    extraction = await extractBounded({ lang: version.lang, ...document });
  } catch (error) {
    return {
      failures: [{ check: 'unreadable', message: error instanceof Error ? error.message : String(error) }],
    };
  }
  extraction = { ...extraction, ...cutAtTerms(extraction, version.expect) };
  const text = normalise(extraction.text);
  const failures = [
    ...wholeDocument(document, extraction),
    ...overlongMarks(text),
    ...checkText({ text, extraction, record, version, hub }),
  ];
  if (failures.length > 0) return { failures, extraction, text };
  return {
    accepted: {
      text,
      sha256: await fingerprint(text),
      raw_sha256: await fingerprintOfBytes(new Uint8Array(document.bytes)),
      words: countWords(text),
      clauses: splitClauses(text, { lang: version.lang }).length,
      extraction,
    },
  };
}

/** Only damage, or somebody who means harm, puts so many marks on a letter. */
function overlongMarks(text: string): readonly Failure[] {
  return hasOverlongMarks(text)
    ? [{ check: 'marks', message: `more than ${MOST_MARKS} combining marks stand on one letter` }]
    : [];
}

/** A page that opens and never closes was cut off on its way. */
function wholeDocument(document: Document, extraction: ExtractedDocument): readonly Failure[] {
  if (extraction.format !== 'html') return [];
  const ascii = new TextDecoder('latin1').decode(document.bytes);
  const cut = /<html[\s>]/i.test(ascii) && !/<\/(?:html|body)\s*>/i.test(ascii);
  return cut ? [{ check: 'cut-off', message: 'the page ends before it is closed' }] : [];
}
