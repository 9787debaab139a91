import { preparedOf } from '../../comparison/index.ts';
import { type Overlaps, type OverlapText, overlapsOf } from '../../formula/index.ts';
import { countedAuthority, isCounted } from '../../statement/index.ts';
import {
  type DatedStoredText,
  type DerivedRecord,
  partnerOverlapKind,
  type ThemeClauses,
} from '../../store/index.ts';

/** Id of the record of whole texts; no theme has it. Records of invented texts have ids of their own. */
const WHOLE_TEXTS = 'all';

export interface OverlapRecords {
  readonly texts: readonly DerivedRecord[];
  /** By kind of record: one kind for each authority that can be counted. */
  readonly partners: ReadonlyMap<string, readonly DerivedRecord[]>;
}

export const PARTNER_OVERLAP_KINDS: readonly string[] = countedAuthority.options.map(partnerOverlapKind);

/**
 * What the texts of one language and world have in common, as records: one a text, and one a theme between partners. A
 * pair of texts is the same whatever else counts; what partners have in common depends on all of their texts, and is
 * counted once for every authority.
 */
export function overlapRecordsOf(
  texts: readonly DatedStoredText[],
  themeClauses: readonly ThemeClauses[],
): OverlapRecords {
  const themesOf = Map.groupBy(themeClauses, ({ text }) => text);
  // In the order of storing: the record of a text names only texts that are older in the store, so that a text that is
  // added changes no record of another.
  const stored = [...texts].sort((x, y) => x.text - y.text);
  const measured = stored.map((text) => ({
    statement: text.statement,
    partner: text.partner,
    authority: text.authority,
    prepared: preparedOf(text),
    themes: new Map((themesOf.get(text.text) ?? []).map(({ theme, clauses }) => [theme, new Set(clauses)])),
  }));
  const all = overlapsOf(measured);
  // Most languages have texts of one kind only: what is counted over the same texts is counted once.
  const known = new Map([[nameOf(measured), all]]);
  const invented = stored[0]?.specimen === 1;
  return {
    texts: stored.map(({ statement }, i) => ({ id: statement, record: JSON.stringify(all.texts[i]) })),
    partners: new Map(
      countedAuthority.options.map((which) => {
        const own = measured.filter(({ authority }) => isCounted(which, authority));
        const overlaps = known.get(nameOf(own)) ?? overlapsOf(own);
        known.set(nameOf(own), overlaps);
        return [partnerOverlapKind(which), partnerRecords(overlaps, invented)];
      }),
    ),
  };
}

function nameOf(texts: readonly OverlapText[]): string {
  return texts.map(({ statement }) => statement).join(' ');
}

function partnerRecords(overlaps: Overlaps, invented: boolean): readonly DerivedRecord[] {
  return [{ theme: WHOLE_TEXTS, partners: overlaps.partners }, ...overlaps.themes].map(
    ({ theme, partners }) => ({
      id: invented ? `${theme}-specimen` : theme,
      record: JSON.stringify(partners),
    }),
  );
}
