import { letterKey, searchLetters, searchStems, splitWords } from '../../text/index.ts';

/**
 * What a reader types → an expression of FTS5. Words are folded as the texts were; every word goes to FTS5 as a quoted
 * string, so no character of the input can be syntax there. Whatever cannot be read as an operator is a word:
 * nothing that holds a word fails.
 *
 * A question without an operator is one phrase, as a reader means it. `"exact phrase"` · `a AND b` both in one clause,
 * and so are words beside an operator · `a OR b` · `a NOT b` or `a -b` · `NEAR(a b, 5)` or `a NEAR/5 b` · `sanction*`
 */
export type SearchTerm =
  | {
      readonly kind: 'phrase';
      readonly words: readonly string[];
      readonly prefix: boolean;
      readonly shown?: string;
    }
  | { readonly kind: 'near'; readonly phrases: readonly (readonly string[])[]; readonly distance: number }
  | { readonly kind: 'and' | 'or'; readonly terms: readonly SearchTerm[] }
  | { readonly kind: 'not'; readonly keep: SearchTerm; readonly drop: SearchTerm };

/** More words than this are no search but a text; POST /v1/compare takes texts. */
export const MOST_WORDS = 60;

/** Deeper nesting than this is refused, well below the limit of FTS5. */
export const DEEPEST = 20;

/**
 * What costs the database most: it looks at every clause with one of the alternatives, at every word that begins so, and
 * at every combination of places of the words of NEAR.
 */
export const MOST_ALTERNATIVES = 20;
export const MOST_PREFIXES = 5;
export const MOST_NEAR = 8;

const NEAR_WORDS = 10;

interface Token {
  readonly kind: 'word' | 'phrase' | 'open' | 'close' | 'and' | 'or' | 'not' | 'near';
  readonly text: string;
  readonly distance?: number;
}

const TOKEN =
  /"([^"]*)(?:"|$)|“([^”]*)(?:”|$)|«([^»]*)(?:»|$)|„([^“”]*)(?:[“”]|$)|NEAR\(([^)]*)(?:\)|$)|([()])|([^\s()"“«„]+)/gu;

function tokensOf(query: string): readonly Token[] {
  const tokens: Token[] = [];
  // Texts are stored composed (NFC); what is typed on some keyboards is not.
  for (const match of query.normalize('NFC').matchAll(TOKEN)) {
    const quoted = match[1] ?? match[2] ?? match[3] ?? match[4];
    const word = match[7] ?? '';
    if (quoted !== undefined) tokens.push({ kind: 'phrase', text: quoted });
    else if (match[5] !== undefined) {
      const [, inside = '', distance] = /^(.*?)(?:,\s*(\d{1,3}))?\s*$/su.exec(match[5]) ?? [];
      tokens.push({ kind: 'near', text: inside, distance: Number(distance ?? NEAR_WORDS) });
    } else if (match[6] !== undefined) tokens.push({ kind: match[6] === '(' ? 'open' : 'close', text: '' });
    else if (word === 'AND' || word === 'OR' || word === 'NOT')
      tokens.push({ kind: word.toLowerCase() as 'and' | 'or' | 'not', text: word });
    else if (/^NEAR(\/\d{1,3})?$/u.test(word))
      tokens.push({ kind: 'near', text: '', distance: Number(word.slice(5) || NEAR_WORDS) });
    else if (/^-[^-]/u.test(word) && tokens.length > 0) {
      // "water -dam": the minus of search engines leaves out.
      tokens.push({ kind: 'not', text: word }, { kind: 'word', text: word.slice(1) });
    } else if (word === '-' && tokens.length > 0 && /["“«„(]/u.test(query.charAt(match.index + 1)))
      tokens.push({ kind: 'not', text: word });
    else tokens.push({ kind: 'word', text: word });
  }
  return tokens;
}

/** A word with a star anywhere but at its end, which no search can look for; undefined where there is none. */
export function misplacedStar(query: string): string | undefined {
  return tokensOf(query).find(({ kind, text }) => kind === 'word' && /\*./u.test(text))?.text;
}

/** A question of words alone is one phrase; a star at its end stands for the rest of the last word. */
function plainPhrase(tokens: readonly Token[]): SearchTerm | null {
  const plain = tokens.every(
    ({ kind, text }, index) => kind === 'word' && (!text.includes('*') || index === tokens.length - 1),
  );
  if (!plain) return null;
  const written = tokens.map(({ text }) => text).join(' ');
  const words = wordsOf(written);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  return { kind: 'phrase', words, prefix: written.endsWith('*'), ...shownAs(written) };
}

/** A phrase as the reader wrote it, where it holds just the words that are searched. */
function shownAs(written: string): { readonly shown?: string } {
  const shown = written.replaceAll('*', '').replace(/\s+/gu, ' ').trim();
  return shown === '' ? {} : { shown };
}

/** The query as a term, or null where it holds no word or is nested too deeply. */
export function parseSearch(query: string): SearchTerm | null {
  const tokens = tokensOf(query);
  if (tokens.every(({ kind }) => kind === 'word')) {
    const phrase = plainPhrase(tokens);
    if (phrase) return phrase;
  }
  let at = 0;

  function either(depth: number): SearchTerm | null {
    const terms: SearchTerm[] = [];
    for (;;) {
      const term = all(depth);
      if (term) terms.push(term);
      if (tokens[at]?.kind !== 'or') break;
      at++;
    }
    return joined('or', terms);
  }

  function all(depth: number): SearchTerm | null {
    let terms: SearchTerm[] = [];
    for (let token = tokens[at]; token && token.kind !== 'close' && token.kind !== 'or'; token = tokens[at]) {
      if (token.kind === 'and') {
        at++;
        continue;
      }
      if (token.kind === 'not' && terms.length > 0) {
        at++;
        const drop = one(depth);
        const keep = joined('and', terms);
        if (drop && keep) terms = [{ kind: 'not', keep, drop }];
        continue;
      }
      if (token.kind === 'near' && token.text === '') {
        const before = terms.at(-1);
        at++;
        const after = one(depth);
        if (before?.kind === 'phrase' && after?.kind === 'phrase')
          terms[terms.length - 1] = {
            kind: 'near',
            phrases: [before.words, after.words],
            distance: token.distance ?? NEAR_WORDS,
          };
        else if (after) terms.push(after);
        continue;
      }
      const term = one(depth);
      if (term) terms.push(term);
    }
    return joined('and', terms);
  }

  function one(depth: number): SearchTerm | null {
    const token = tokens[at];
    if (!token) return null;
    at++;
    if (token.kind === 'open') {
      if (depth >= DEEPEST) return null;
      const inner = either(depth + 1);
      if (tokens[at]?.kind === 'close') at++;
      return inner;
    }
    if (token.kind === 'near') return nearTerm(token);
    const words = wordsOf(token.text);
    if (words.length === 0) return null;
    return {
      kind: 'phrase',
      words,
      prefix: token.kind === 'word' && token.text.endsWith('*'),
      ...shownAs(token.text),
    };
  }

  const found: SearchTerm[] = [];
  while (at < tokens.length) {
    const term = either(0);
    if (term) found.push(term);
    if (tokens[at]?.kind === 'close') at++;
  }
  const whole = joined('and', found);
  return whole !== null && isBounded(whole) ? whole : null;
}

function isBounded(term: SearchTerm): boolean {
  return (
    depthOf(term) <= DEEPEST &&
    wordsIn(term).length <= MOST_WORDS &&
    countOf(term, (part) => (part.kind === 'or' ? part.terms.length : 0)) <= MOST_ALTERNATIVES &&
    countOf(term, (part) => (part.kind === 'phrase' && part.prefix ? 1 : 0)) <= MOST_PREFIXES &&
    countOf(term, (part) => (part.kind === 'near' && part.phrases.length > MOST_NEAR ? 1 : 0)) === 0
  );
}

/** The sum over a term and all that is in it. */
function countOf(term: SearchTerm, weigh: (part: SearchTerm) => number): number {
  const inner =
    term.kind === 'and' || term.kind === 'or'
      ? term.terms
      : term.kind === 'not'
        ? [term.keep, term.drop]
        : [];
  return inner.reduce((sum, part) => sum + countOf(part, weigh), weigh(term));
}

function nearTerm(token: Token): SearchTerm | null {
  const phrases = tokensOf(token.text)
    .map(({ text }) => wordsOf(text))
    .filter((words) => words.length > 0);
  const [first] = phrases;
  if (first === undefined) return null;
  if (phrases.length === 1) return { kind: 'phrase', words: first, prefix: false };
  return { kind: 'near', phrases, distance: token.distance ?? NEAR_WORDS };
}

function joined(kind: 'and' | 'or', terms: readonly SearchTerm[]): SearchTerm | null {
  const [first] = terms;
  if (first === undefined) return null;
  return terms.length === 1 ? first : { kind, terms };
}

function wordsOf(text: string): readonly string[] {
  return splitWords(text).map((word) => word.folded);
}

function depthOf(term: SearchTerm): number {
  switch (term.kind) {
    case 'phrase':
    case 'near':
      return 0;
    case 'not':
      return 1 + Math.max(depthOf(term.keep), depthOf(term.drop));
    default:
      return 1 + Math.max(...term.terms.map(depthOf));
  }
}

/** Every word of a query, in order. */
export function wordsIn(term: SearchTerm): readonly string[] {
  switch (term.kind) {
    case 'phrase':
      return term.words;
    case 'near':
      return term.phrases.flat();
    case 'not':
      return [...wordsIn(term.keep), ...wordsIn(term.drop)];
    default:
      return term.terms.flatMap(wordsIn);
  }
}

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

/** Words of a query as `listCompounds` is asked for them: without hyphens, in the letters of each language. */
export function joinedWords(term: SearchTerm, languages: readonly string[]): readonly string[] {
  return [
    ...new Set(
      wordsIn(term).flatMap((word) => languages.map((lang) => letterKey(word, lang).replaceAll('-', ''))),
    ),
  ];
}
