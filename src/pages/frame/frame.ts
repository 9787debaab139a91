import { partnerUrl, statementsUrl } from '../../addresses/urls.ts';
import { type CollectionRecord, partnerIn, placeIn, type StatementRecord } from '../../statement/index.ts';
import { writeParty } from '../interface/format.ts';
import type { Strings, UiLanguage } from '../interface/strings.ts';

export type Colours = 'light' | 'dark';

/** What every page needs besides its own data: plain values, made once per request. */
export interface Frame {
  readonly ui: UiLanguage;
  /** The address names the language, so every link does: a browser that asks for another must not undo the choice. */
  readonly named?: boolean;
  readonly t: Strings;
  readonly origin: string;
  /** Colours that the address asks for; without it those of the reader's device. */
  readonly colours?: Colours | undefined;
  /** Path and query of this page without `ui` and `colours`. */
  readonly path: string;
  /** What the address asked for and the page could not use, as `name: value`. */
  readonly unusable?: readonly string[];
  /** Questions are asked of the collection. */
  readonly hasQuestions?: boolean;
  /** Lets others in while a long page is drawn; without it the page is drawn at one go. */
  readonly pause?: () => Promise<void>;
  readonly collection: CollectionRecord;
  readonly counts: {
    /** Statements that are known to have been adopted. */
    readonly statements: number;
    /** Those of them whose text is in the store. */
    readonly obtained: number;
    readonly specimens: number;
  };
}

/**
 * The same address in the reader's interface language and colours. The language is left unwritten on an English page
 * whose address names none, and so are the colours of the device.
 */
export function to(frame: Frame, url: string, ui: UiLanguage = frame.ui): string {
  if (!url.startsWith('/')) return url;
  const named = frame.named || ui !== 'en' || frame.ui !== 'en';
  const kept = [...(named ? [`ui=${ui}`] : []), ...(frame.colours ? [`colours=${frame.colours}`] : [])];
  if (kept.length === 0) return url;
  const [before = '', anchor] = url.split('#');
  const joined = `${before}${before.includes('?') ? '&' : '?'}${kept.join('&')}`;
  return anchor === undefined ? joined : `${joined}#${anchor}`;
}

/** The language of the page for an address outside of the pages, such as that of a picture; English needs no naming. */
export const speaking = ({ ui }: Pick<Frame, 'ui'>) => (ui === 'en' ? {} : { ui });

/** The outside partner of a statement in the reader's words: its own, where a series holds several, else its series'. */
export function partnerName(frame: Frame, record: Pick<StatementRecord, 'series' | 'partner'>): string {
  if (record.partner === undefined) return seriesName(frame, record.series);
  const series = frame.collection.series.find(({ id }) => id === record.series);
  return series?.partners?.[record.partner] ?? partnerIn(record.partner, frame.ui);
}

/** The page of that partner; a list of the statements that are assigned to none. */
export function partnerAddress(
  frame: Frame,
  { series, partner }: Pick<StatementRecord, 'series' | 'partner'>,
): string {
  if (frame.collection.series.some(({ id, unassigned }) => id === series && unassigned))
    return statementsUrl({ series });
  return partnerUrl(partner === undefined ? series : `${series}/${partner}`);
}

/** Where a statement was adopted; undefined where nobody knows. */
export function placeName(frame: Frame, { place }: Pick<StatementRecord, 'place'>): string | undefined {
  return place && placeIn(place.city, frame.collection, frame.ui);
}

/**
 * The name of a party of a statement: as the collection names it; a country by its ISO code; the partner of the series where the code is all that
 * the series has, or all that stands beside the hub; else the code, because nothing here knows its name.
 */
export function partyName(
  frame: Frame,
  record: Pick<StatementRecord, 'series' | 'partner' | 'parties'>,
  code: string,
): string {
  const { series, hub } = frame.collection;
  const alone = series.find(({ parties }) => parties.length === 1 && parties[0] === code);
  if (alone) return alone.partner;
  const names = frame.collection.states?.[code];
  const [own] = names?.[frame.ui] ?? names?.en ?? [];
  if (own !== undefined) return own;
  const written = writeParty(code, frame.t);
  if (written !== code) return written;
  const beside = record.parties.filter((one) => !hub.parties.includes(one));
  return beside.length === 1 && beside[0] === code ? partnerName(frame, record) : code;
}

/** The partner of a series; the series id where the collection does not know it. */
export function seriesName(frame: Frame, series: string): string {
  return frame.collection.series.find((one) => one.id === series)?.partner ?? series;
}
