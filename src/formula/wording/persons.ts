import { languageOf, letterKey } from '../../text/index.ts';

/** Small words between an office and what it is the office of: "President of the United States". */
const BETWEEN = /^(?:of|the|der|des|von|für|по)$/;

interface Printed {
  readonly folded: string;
  readonly isCapital: boolean;
  /** A comma or another mark follows, so that the next word is not part of the name. */
  readonly isLast: boolean;
}

/**
 * Do printed words name a person or an office ("President Novak", "the Minister of Foreign Affairs", "J. K. Marsh")?
 * An office alone that acts ("the Ministers reaffirmed …") names nobody. Languages without capital letters: never.
 */
export function namesPerson(printed: string, lang: string): boolean {
  const { offices } = languageOf(lang);
  const words = wordsOf(printed, lang);
  return words.some(({ folded, isCapital, isLast }, at) => {
    if (!isCapital) return false;
    const isInitial = /^\p{L}$/u.test(folded) && /\p{Lu}\./u.test(printed);
    if (isInitial) return words[at + 1]?.isCapital === true || words[at - 1]?.isCapital === true;
    if (!offices.has(folded) || isLast) return false;
    let next = at + 1;
    const goesOn = ({ folded: word, isLast: ends }: Printed) =>
      BETWEEN.test(word) || (offices.has(word) && !ends);
    for (let word = words[next]; word && goesOn(word); word = words[next]) next++;
    const named = words[next];
    return named?.isCapital === true && !offices.has(named.folded);
  });
}

function wordsOf(printed: string, lang: string): readonly Printed[] {
  return [
    ...printed.matchAll(/([\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)(?:[’']s?(?=\s|$))?([^\p{L}\p{N}]*)/gu),
  ].map(([, word = '', after = '']) => ({
    folded: letterKey(word.toLowerCase(), lang),
    isCapital: /^\p{Lu}/u.test(word),
    isLast: /[,;:()]/.test(after),
  }));
}
