import { decodePrepared, ENGINE_VERSION, type PreparedText, prepareText } from '../../comparison/index.ts';
import type { DatedStoredText } from '../../store/index.ts';

/** What the engine made of a stored text when it was stored, or now where that was another engine. */
export function preparedOf(text: DatedStoredText): PreparedText {
  const stored = text.engine === ENGINE_VERSION ? decodePrepared(text.body, text.prepared) : undefined;
  return stored ?? prepareText(text.body, { lang: text.lang });
}
