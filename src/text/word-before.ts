/** The word before a stop. Pure. */
import { classOf, IDEOGRAPH } from './characters.ts';

const TURNED_COMMAS = "ʻʼ‘’'`";
/** No abbreviation or row of initials is longer; a text without spaces must not be walked back from every stop. */
const LONGEST_LOOK_BACK = 64;

/** "o‘rinb", "ko‘ch": in Uzbek the mark makes one letter with the O or G before it. */
function isTurnedComma(text: string, at: number, end: number): boolean {
  return (
    at > 0 && at + 1 < end && TURNED_COMMAS.includes(text.charAt(at)) && 'oOgG'.includes(text.charAt(at - 1))
  );
}

/** The word that ends right before `at`, with its inner points and hyphens, as printed: its last units where it is long. */
export function wordBefore(text: string, at: number, limit: number): string {
  const least = Math.max(limit, at - LONGEST_LOOK_BACK);
  let from = at;
  while (from > least) {
    const kind = classOf(text.charCodeAt(from - 1));
    const inner = text.charAt(from - 1);
    if (kind > IDEOGRAPH && inner !== '.' && inner !== '-' && !isTurnedComma(text, from - 1, at)) break;
    // 双方はVol. 3: characters that need no spaces are no part of a word in letters.
    if (kind === IDEOGRAPH && from < at && classOf(text.charCodeAt(from)) !== IDEOGRAPH) break;
    from--;
  }
  return text.slice(from, at);
}
