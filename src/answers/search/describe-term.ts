import type { SearchTerm } from './search-term.ts';

/** How a question is read, in words that are true of what was searched: a phrase is quoted, and nothing else is. */
export function describeTerm(term: SearchTerm): string {
  switch (term.kind) {
    case 'phrase':
      return (
        (term.prefix ? `words that begin with “${shown(term)}”` : `“${shown(term)}”`) +
        passedOver(term.unsearched)
      );
    case 'near':
      return `${term.phrases.map((words) => `“${words.join(' ')}”`).join(' and ')} at most ${term.distance} words apart`;
    case 'not':
      return `${inner(term.keep)} without ${inner(term.drop)}`;
    default:
      return term.terms.map(inner).join(term.kind === 'and' ? ' and ' : ' or ');
  }
}

function inner(term: SearchTerm): string {
  const words = describeTerm(term);
  return term.kind === 'phrase' || term.kind === 'near' ? words : `(${words})`;
}

function shown(term: Extract<SearchTerm, { kind: 'phrase' }>): string {
  return term.shown ?? term.words.join(' ');
}

/** " (the sign “%” is not searched)": what a reader wrote beside the words, which no place is held to. */
export function passedOver(signs: readonly string[] = [], ui: 'en' | 'ru' = 'en'): string {
  if (signs.length === 0) return '';
  const named = signs.map((sign) => (ui === 'ru' ? `«${sign}»` : `“${sign}”`)).join(', ');
  const isOne = signs.join('').length === 1;
  if (ui === 'ru')
    return isOne
      ? ` (знак ${named} при поиске не учитывается)`
      : ` (знаки ${named} при поиске не учитываются)`;
  return isOne ? ` (the sign ${named} is not searched)` : ` (the signs ${named} are not searched)`;
}

/** Is it one phrase, word for word, so that its places can be counted? */
export function isPhrase(term: SearchTerm): boolean {
  return term.kind === 'phrase' && !term.prefix;
}
