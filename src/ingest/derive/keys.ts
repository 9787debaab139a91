import { packKeys, readKeys } from '../../crossing/index.ts';
import type { Formula } from '../../formula/index.ts';
import type { DatedStoredText } from '../../store/index.ts';
import type { RecordToMake } from './each.ts';

/** The keys of each wording, by its fingerprint: what a comparison with a text of another language works on. */
export function keyRecordsOf(
  texts: readonly DatedStoredText[],
  formulas: readonly Formula[],
): readonly RecordToMake[] {
  return [...new Map(texts.map((text) => [text.sha256, text])).values()].map(({ sha256, body, lang }) => ({
    id: sha256,
    from: [sha256, lang],
    make: () => JSON.stringify({ packed: packKeys(readKeys(body, { lang, formulas })) }),
  }));
}
