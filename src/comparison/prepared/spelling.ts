/** Numbers written in two ways → one key; a key is only ever compared with the key of the word in the same place. */
import { languageOf } from '../../text/index.ts';

/** "eleven", "четырнадцать". */
const LONGEST_NAME = 14;

/**
 * Equal for two ways of writing one number: "1,000" and "1000", "five" and "5". Undefined for what is no number. In a
 * script without spaces a character that may be a number is mostly part of a word, so only figures count there.
 */
export function numberKeyOf(lang: string): (word: string) => string | undefined {
  const { spaced, numbers } = languageOf(lang);
  return (word) => {
    const first = word.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39)
      return word.replace(/(?<=\d)[,.](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
    return spaced && word.length <= LONGEST_NAME ? numbers.words.get(word)?.toString() : undefined;
  };
}
