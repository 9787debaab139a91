import { compareAuthority, isTranslatorsOwn } from './authority.ts';
import { versionOf } from './passing-on.ts';
import type { Authority, StatementRecord } from './record.ts';
import { type Custody, custody, type Source } from './source.ts';

/** `file`: a person saved it, and nothing is known of the way that it went. */
export type CopyCustody = Custody | 'file';

/** The facts of a stored text that tell its standing, as the store and the pages have them. */
export interface TextOrigin {
  readonly lang: string;
  readonly issuer: string;
  readonly authority: Authority;
  readonly provenance: { readonly source: string; readonly kind: string };
}

/** Whose words a text is, and in whose copy they were read: two facts that are told together wherever it is shown. */
export interface Standing {
  readonly authority: Authority;
  readonly custody: CopyCustody;
  readonly issuer: string;
  /** Of a translation, who translated it. */
  readonly translator: string | null;
  /** Who keeps the copy; null where it is the issuer, or where nobody knows. */
  readonly holder: string | null;
  /** Host of the page that a capture was made of, where the text was read in a capture of the Wayback Machine. */
  readonly captureOf: string | null;
  /** The web address that the text was taken from; null of a file. */
  readonly address: string | null;
}

/**
 * The standing of a stored text, by its record and its provenance. What is shipped as an invented specimen stands as
 * its record says, so that every state can be seen without a network.
 */
export function standingOf(record: Pick<StatementRecord, 'texts'>, text: TextOrigin): Standing {
  const { authority, issuer, provenance } = text;
  const { source, kind } = provenance;
  const sources = versionOf(record, text)?.sources ?? [];
  const captured = kind === 'wayback' ? pageOfCapture(source) : undefined;
  const named = kind === 'specimen' ? sources[0] : sources.find(({ url }) => url === (captured ?? source));
  const copy = custodyOf(kind, named?.custody);
  // Of a file nothing tells whether the address that stands beside it is the one that it came from.
  const address = kind !== 'file' && /^https?:/.test(source) ? source : null;
  return {
    authority,
    custody: copy,
    issuer,
    translator: isTranslation(authority) ? issuer : null,
    holder: holderOf(copy, authority, named, captured ?? address),
    captureOf: captured === undefined ? null : new URL(captured).host,
    address,
  };
}

function isTranslation(authority: Authority): boolean {
  return authority === 'official-translation' || isTranslatorsOwn(authority);
}

/** A capture of a reprint is a reprint; any other capture is a copy in an archive. */
function custodyOf(kind: string, named: Custody | undefined): CopyCustody {
  if (kind === 'file') return 'file';
  if (kind === 'specimen') return named ?? 'publisher';
  if (kind === 'wayback') return named === 'reprint' ? 'reprint' : 'archive';
  return custody.safeParse(kind).data ?? 'file';
}

/**
 * A source of the record without a holder is kept by the issuer of the text. Nobody archives or reprints their own text,
 * and a page that the record does not name is nobody's that is known: those are called after their host.
 */
function holderOf(
  copy: CopyCustody,
  authority: Authority,
  named: Source | undefined,
  page: string | null,
): string | null {
  if (copy === 'publisher' || copy === 'file') return null;
  if (named?.holder !== undefined) return named.holder;
  const isElsewhere =
    named === undefined ||
    copy === 'archive' ||
    copy === 'data' ||
    (copy === 'reprint' && !isTranslation(authority));
  const address = page ?? named?.url;
  return isElsewhere && address !== undefined ? new URL(address).host : null;
}

/** The page behind the address of a capture (`…/web/20230101id_/https://…`). */
function pageOfCapture(address: string): string | undefined {
  const page = /\/web\/\d+(?:id_)?\/(https?:\/\/.+)$/.exec(address)?.[1];
  return page !== undefined && URL.canParse(page) ? page : undefined;
}

/** The order of copies, the best first, that decides which of two is taken: a file that a person gave comes last. */
export function compareCopies(a: CopyCustody, b: CopyCustody): number {
  const order: readonly CopyCustody[] = [...custody.options, 'file'];
  return order.indexOf(a) - order.indexOf(b);
}

/**
 * Which of two texts of one statement and language is the better one, as a sort function has it: whose words they are
 * comes before who holds the copy.
 */
export function compareStandings(
  a: Pick<Standing, 'authority' | 'custody'>,
  b: Pick<Standing, 'authority' | 'custody'>,
): number {
  return compareAuthority(a.authority, b.authority) || compareCopies(a.custody, b.custody);
}
