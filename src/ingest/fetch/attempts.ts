import {
  type Custody,
  compareCopies,
  custody,
  type StatementRecord,
  sourcesOfWholeText,
  standingOf,
  type TextVersion,
} from '../../statement/index.ts';
import { isPrivateHost } from './private-network.ts';

/** One address to ask, in order of trust. */
export interface Attempt {
  /** Who holds the copy; `wayback` for a capture of the Wayback Machine. */
  readonly kind: Custody | 'wayback';
  readonly url: string;
  /** Link or guid of the item, where the address gives a feed. */
  readonly item?: string;
  /** The address that the text is published under, where `url` is its data interface or a copy. */
  readonly of?: string;
  /** Found on a page that was asked before. */
  readonly pointed?: boolean;
  /** The same capture under another spelling of its address. */
  readonly spelling?: boolean;
}

/** Captures come after archives, before data and reprints. */
const ORDER: readonly Attempt['kind'][] = custody.options.flatMap((each) =>
  each === 'archive' ? [each, 'wayback' as const] : [each],
);
/** Whose pages a capture stands in for. */
const CAPTURED: ReadonlySet<Attempt['kind']> = new Set(['publisher', 'partner', 'embassy', 'state-agency']);
/** Days after publication by which a page has its final form and a capture is likely. */
const SETTLED_DAYS = 30;

/**
 * Where to look for a text: the publisher (through its data interface, where its pages are drawn by script), the
 * publisher's archive, copies in other hands by their custody, the Wayback Machine in its raw form. Archives and
 * captures that follow from an address by rule need not stand in the record; a page that holds a part of the text, a
 * retelling or a link is never asked. Pure.
 */
export function planAttempts(
  record: Pick<StatementRecord, 'adopted' | 'published'>,
  version: Pick<TextVersion, 'sources' | 'lang'>,
): readonly Attempt[] {
  const planned: Attempt[] = [];
  const add = (attempt: Attempt) => {
    // Nobody captures a network that nobody else reaches.
    if (attempt.kind === 'wayback' && isPrivateHost(new URL(attempt.of ?? attempt.url).hostname)) return;
    if (!planned.some((other) => other.url === attempt.url && other.item === attempt.item))
      planned.push(attempt);
  };
  const whole = sourcesOfWholeText(version);
  for (const { custody: kind, url, item } of whole) {
    const interfaced = kind === 'publisher' ? dataInterface(url, version.lang) : undefined;
    if (interfaced !== undefined) add({ kind, url: interfaced, of: url });
    add({ kind, url, ...(item === undefined ? {} : { item }) });
    if (!CAPTURED.has(kind)) continue;
    const archive = kind === 'publisher' ? archiveOf(url, record.adopted) : undefined;
    if (archive !== undefined) add({ kind: 'archive', url: archive, of: url });
    add({ kind: 'wayback', url: captureOf(url, record.published ?? record.adopted), of: url });
  }
  planned.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  // A capture of a reprint is a reprint: after everything else.
  for (const { custody: kind, url } of whole)
    if (kind === 'reprint')
      add({ kind: 'wayback', url: captureOf(url, record.published ?? record.adopted), of: url });
  return planned;
}

/** Where a copy was, or would be, read; the standing of a text is told from it. */
type CopyRead = Pick<Attempt, 'url' | 'kind'> | { readonly source: string; readonly kind: string };

/**
 * The attempts whose copy would be better (`better`), or at least no worse, than the one at hand, by the one order of
 * copies. A file that a person gave is not looked for in other hands: nobody knows what it was taken from.
 */
export function attemptsNoWorse(
  record: StatementRecord,
  version: TextVersion,
  atHand: { readonly source: string; readonly kind: string },
  { better = false }: { readonly better?: boolean } = {},
): readonly Attempt[] {
  const custodyOf = (read: CopyRead) => {
    const source = 'source' in read ? read.source : read.url;
    return standingOf(record, { ...version, provenance: { source, kind: read.kind } }).custody;
  };
  const own = custodyOf(atHand);
  if (better && own === 'file') return [];
  return planAttempts(record, version).filter(
    (attempt) => compareCopies(custodyOf(attempt), own) < (better ? 0 : 1),
  );
}

/** The address of the data behind a page that a script draws; undefined for ordinary pages. */
function dataInterface(page: string, lang: string): string | undefined {
  const url = new URL(page);
  const pressCorner = /^\/commission\/presscorner\/detail\/([a-z]{2})\/([a-z]+)_(\d{2})_(\d+)$/i.exec(
    url.pathname,
  );
  if (url.hostname === 'ec.europa.eu' && pressCorner) {
    const [, language, type = '', year, number] = pressCorner;
    return `https://ec.europa.eu/commission/presscorner/api/documents?reference=${type.toUpperCase()}/${year}/${number}&language=${language}`;
  }
  const tajik = /^\/event\/news\/(\d+)$/.exec(url.pathname);
  if (/(?:^|\.)president\.tj$/.test(url.hostname) && tajik) {
    const language = { tg: 1, ru: 2, en: 3 }[lang] ?? 3;
    return `https://controlpanel.president.tj/api/event/show?type=news&id=${tajik[1]}&lang_id=${language}`;
  }
  if (url.hostname === 'www.gov.uk' && url.pathname.startsWith('/government/'))
    return `https://www.gov.uk/api/content${url.pathname}`;
  return undefined;
}

/** The dated archive that a publisher keeps of itself; undefined where none follows from the address. */
function archiveOf(page: string, adopted: string): string | undefined {
  const url = new URL(page);
  const archive = (host: string) => `https://${host}${url.pathname}`;
  // A page number is resolved by the living site only.
  if (url.search !== '') return undefined;
  if (/^(?:www\.)?whitehouse\.gov$/.test(url.hostname)) {
    if (within(adopted, '2009-01-20', '2017-01-20')) return archive('obamawhitehouse.archives.gov');
    if (within(adopted, '2017-01-20', '2021-01-20')) return archive('trumpwhitehouse.archives.gov');
    if (within(adopted, '2021-01-20', '2025-01-20')) return archive('bidenwhitehouse.archives.gov');
  }
  if (/^(?:www\.)?state\.gov$/.test(url.hostname)) {
    if (within(adopted, '2009-01-20', '2017-01-20')) return archive('2009-2017.state.gov');
    if (within(adopted, '2017-01-20', '2021-01-20')) return archive('2017-2021.state.gov');
    if (within(adopted, '2021-01-20', '2025-01-20')) return archive('2021-2025.state.gov');
  }
  return undefined;
}

/** The raw capture nearest to a settled date: `id_` is the page as it was, without toolbar or rewritten links. */
export function captureOf(page: string, published: string): string {
  const full = `${published}${'-06-30'.slice(0, published.length === 4 ? 6 : 0)}${published.length === 7 ? '-28' : ''}`;
  const settled = new Date(Date.parse(full) + SETTLED_DAYS * 86_400_000);
  return `https://web.archive.org/web/${settled.toISOString().slice(0, 10).replaceAll('-', '')}id_/${page}`;
}

function within(date: string, from: string, before: string): boolean {
  return date >= from && date < before;
}

/** Pauses between two requests, by what the publishers ask for or are known to bear. Milliseconds. */
export function pauseOf(host: string): number {
  // This machine's own pages: nobody to be polite to.
  if (/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host)) return 0;
  if (/(?:^|\.)(?:kremlin|mid)\.ru$/.test(host)) return 10_000;
  if (/(?:^|\.)archive\.org$|^\d{4}-\d{4}\.state\.gov$/.test(host)) return 5_000;
  return 1_500;
}
