import { overlapsOf } from '../../formula/index.ts';
import type { DatedStoredText, DerivedRecord, ThemeClauses } from '../../store/index.ts';
import { preparedOf } from './prepared.ts';

/** Id of the record of whole texts; no theme has it. Records of invented texts have ids of their own. */
const WHOLE_TEXTS = 'all';

export interface OverlapRecords {
  readonly texts: readonly DerivedRecord[];
  readonly partners: readonly DerivedRecord[];
}

/** What the texts of one language and world have in common, as records: one a text, and one a theme between partners. */
export function overlapRecordsOf(
  texts: readonly DatedStoredText[],
  themeClauses: readonly ThemeClauses[],
): OverlapRecords {
  const themesOf = Map.groupBy(themeClauses, ({ text }) => text);
  // In the order of storing: the record of a text names only texts that are older in the store, so that a text that is
  // added changes no record of another.
  const stored = [...texts].sort((x, y) => x.text - y.text);
  const overlaps = overlapsOf(
    stored.map((text) => ({
      statement: text.statement,
      partner: text.partner,
      prepared: preparedOf(text),
      themes: new Map((themesOf.get(text.text) ?? []).map(({ theme, clauses }) => [theme, new Set(clauses)])),
    })),
  );
  const invented = stored[0]?.specimen === 1;
  return {
    texts: stored.map(({ statement }, i) => ({ id: statement, record: JSON.stringify(overlaps.texts[i]) })),
    partners: [{ theme: WHOLE_TEXTS, partners: overlaps.partners }, ...overlaps.themes].map(
      ({ theme, partners }) => ({
        id: invented ? `${theme}-specimen` : theme,
        record: JSON.stringify(partners),
      }),
    ),
  };
}
