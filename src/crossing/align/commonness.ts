import { generalRarity, RAREST } from '../../comparison/align/learned/rarity.ts';
import { stemOfUnit } from '../../glossary/index.ts';
import { stemWord } from '../../text/index.ts';

const FORMULA = 5;
const NAME = 5;

/** By key; see `commonness`. Keys of terms and words alone are kept, of which there are as many as concepts. */
const known = new Map<string, number>();

export function commonness(key: string): number {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = readCommonness(key);
  if (key.charAt(1) === ':') known.set(key, made);
  return made;
}

/** How little a key says by itself: a rarity, as of stems in public statements. */
function readCommonness(key: string): number {
  const rest = key.slice(2);
  switch (key.charAt(0)) {
    case '*':
      return FORMULA;
    case 'n':
      return NAME;
    case 'w':
      return generalRarity(stemOfUnit(rest, 'en'));
    case 't':
      return Math.min(
        RAREST,
        rest
          .split(/[\s-]+/)
          .reduce((most, word) => Math.max(most, generalRarity(stemWord(word.toLowerCase(), 'en'))), 0) + 0.5,
      );
    case '#':
      return /^#(?:\d|1[0-2])$/.test(key) ? 3 : /^#(?:19|20)\d\d$/.test(key) ? 4.5 : 6.5;
    default:
      return RAREST * 0.8;
  }
}
