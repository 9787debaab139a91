import type { SearchTerm } from './search-term.ts';

/** A language in which the sentence of a search is told. */
type Telling = 'en' | 'ru';

interface TermWords {
  readonly quoted: (words: string) => string;
  readonly beginWith: (quoted: string) => string;
  readonly apart: (phrases: string, distance: number) => string;
  readonly without: string;
  readonly and: string;
  readonly or: string;
  /** " (the sign “%” is not searched)"; `isOne`: a single sign is named. */
  readonly passedOver: (signs: string, isOne: boolean) => string;
  readonly inLonger: string;
}

const WORDS: Readonly<Record<Telling, TermWords>> = {
  en: {
    quoted: (words) => `“${words}”`,
    beginWith: (quoted) => `words that begin with ${quoted}`,
    apart: (phrases, distance) => `${phrases} at most ${distance} ${distance === 1 ? 'word' : 'words'} apart`,
    without: ' without ',
    and: ' and ',
    or: ' or ',
    passedOver: (signs, isOne) =>
      isOne ? ` (the sign ${signs} is not searched)` : ` (the signs ${signs} are not searched)`,
    inLonger: ' (also as a part of longer numbers)',
  },
  ru: {
    quoted: (words) => `«${words}»`,
    beginWith: (quoted) => `слова, которые начинаются с ${quoted}`,
    apart: (phrases, distance) =>
      `${phrases} не дальше ${distance} ${distance % 10 === 1 && distance % 100 !== 11 ? 'слова' : 'слов'} друг от друга`,
    without: ' без ',
    and: ' и ',
    or: ' или ',
    passedOver: (signs, isOne) =>
      isOne ? ` (знак ${signs} при поиске не учитывается)` : ` (знаки ${signs} при поиске не учитываются)`,
    inLonger: ' (в том числе внутри более длинных чисел)',
  },
};

/**
 * How a question is read, in words that are true of what was searched: a phrase is quoted, and nothing else is; what
 * stands together in the question stands in brackets.
 */
export function describeTerm(term: SearchTerm, ui: Telling = 'en'): string {
  const { quoted, beginWith, apart, without, and, or } = WORDS[ui];
  const inner = (part: SearchTerm): string => {
    const words = describeTerm(part, ui);
    return part.kind === 'phrase' || part.kind === 'near' ? words : `(${words})`;
  };
  switch (term.kind) {
    case 'phrase': {
      const words = quoted(term.shown ?? term.words.join(' '));
      return (
        (term.prefix ? beginWith(words) : words) +
        passedOver(term.unsearched, ui) +
        (term.inLonger ? WORDS[ui].inLonger : '')
      );
    }
    case 'near':
      return apart(term.phrases.map((words) => quoted(words.join(' '))).join(and), term.distance);
    case 'not':
      return `${inner(term.keep)}${without}${inner(term.drop)}`;
    default:
      return term.terms.map(inner).join(term.kind === 'and' ? and : or);
  }
}

/** What a reader wrote beside the words, which no place is held to. */
export function passedOver(signs: readonly string[] = [], ui: Telling = 'en'): string {
  if (signs.length === 0) return '';
  const named = signs.map(WORDS[ui].quoted).join(', ');
  return WORDS[ui].passedOver(named, signs.join('').length === 1);
}

/** Is it one phrase, word for word, so that its places can be counted? */
export function isPhrase(term: SearchTerm): boolean {
  return term.kind === 'phrase' && !term.prefix;
}
