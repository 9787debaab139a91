/**
 * A term → an expression of FTS5. Every word goes to FTS5 as a quoted string, so no character of the input can be syntax
 * there.
 */
import { letterKey, searchLetters, searchStems } from '../../text/index.ts';
import type { SearchTerm } from './search-term.ts';

/** How the words of a query are looked up. */
export interface Lookup {
  /** Look for the stems of the words, in place of the words. */
  readonly stems: boolean;
  /** Languages of the texts that are searched: each folds letters, and stems, in its own way. */
  readonly languages: readonly string[];
  /** Words that some text prints with a hyphen, by the same word without. */
  readonly compounds: ReadonlyMap<string, readonly string[]>;
}

/** More prints of one phrase than this are not looked for. */
const MOST_PRINTS = 4;

/**
 * The term in the syntax of FTS5, over the column of folded words, or of stems. Where the languages fold the words to
 * different letters, each is asked for in its own texts.
 */
export function matchExpression(
  term: SearchTerm,
  { stems, languages, compounds }: Lookup = { stems: false, languages: ['en'], compounds: new Map() },
): string {
  const column = stems ? 'stems' : 'folded';
  const forms = Map.groupBy(new Set(languages.length === 0 ? ['en'] : languages), (lang) =>
    writeTerm(term, lang, stems, compounds),
  );
  if (forms.size === 1) return `{${column}} : (${[...forms.keys()][0]})`;
  return [...forms]
    .map(
      ([form, langs]) =>
        `(({${column}} : (${form})) AND ({lang} : (${langs.map((lang) => quoted(lang)).join(' OR ')})))`,
    )
    .join(' OR ');
}

function writeTerm(
  term: SearchTerm,
  lang: string,
  stems: boolean,
  compounds: ReadonlyMap<string, readonly string[]>,
): string {
  const form = (word: string) => (stems ? searchStems(word, lang) : searchLetters(word, lang));
  const printsOf = (word: string): readonly string[] => {
    const joined = letterKey(word, lang).replaceAll('-', '');
    return [...new Set([word, joined, ...(compounds.get(joined) ?? [])].map(form))];
  };
  const phrase = (words: readonly string[], prefix = false): string => {
    let prints: readonly (readonly string[])[] = [[]];
    for (const word of words) {
      const own = word.includes('-') || compounds.size > 0 ? printsOf(word) : [form(word)];
      const more = prints.flatMap((print) => own.map((one) => [...print, one]));
      prints = more.length <= MOST_PRINTS ? more : prints.map((print) => [...print, form(word)]);
    }
    const written = prints.map((print) => `${quoted(print.join(' '))}${prefix ? ' *' : ''}`);
    return written.length === 1 ? (written[0] as string) : `(${written.join(' OR ')})`;
  };
  const write = (inner: SearchTerm): string => {
    switch (inner.kind) {
      case 'phrase':
        return phrase(inner.words, inner.prefix);
      case 'near':
        return `NEAR(${inner.phrases.map((words) => quoted(words.map(form).join(' '))).join(' ')}, ${inner.distance})`;
      case 'not':
        return `(${write(inner.keep)} NOT ${write(inner.drop)})`;
      default:
        return `(${inner.terms.map(write).join(inner.kind === 'and' ? ' AND ' : ' OR ')})`;
    }
  };
  return write(term);
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
