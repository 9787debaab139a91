import { ENGINE_VERSION } from '../../comparison/index.ts';
import type { SearchedText } from '../../store/index.ts';
import { fingerprint, SEARCH_WORDS_VERSION } from '../../text/index.ts';

/** Characters of a name of a state: enough that two never meet by chance. */
const STATE_CHARACTERS = 16;

/** How an address names a state of the texts. */
export const SEARCH_STATE = new RegExp(`^[0-9a-f]{${STATE_CHARACTERS}}$`);

/** The order is that of the list, so equal texts give equal names; other folding or stems may find other words in them. */
export async function stateOf(texts: readonly SearchedText[]): Promise<string> {
  const names = texts.map(
    ({ statement, lang, authority, sha256 }) => `${statement} ${lang} ${authority} ${sha256}`,
  );
  return (await fingerprint([ENGINE_VERSION, SEARCH_WORDS_VERSION, ...names].join('\n'))).slice(
    0,
    STATE_CHARACTERS,
  );
}
