/**
 * What a reader types → a term. Words are folded as the texts were. Whatever cannot be read as an operator is a word:
 * nothing that holds a word fails.
 *
 * A question without an operator is one phrase, as a reader means it, brackets and all. `"exact phrase"` · `a AND b` both in one clause,
 * and so are words beside an operator · `a OR b` or `a | b` · `a NOT b` or `a -b` · `NEAR(a b, 5)` or `a NEAR/5 b` · `sanction*`
 */
import { splitWords, typed } from '../../text/index.ts';
import { DEEPEST, isBounded, MOST_WORDS, partsIn, type SearchTerm } from './search-term.ts';
import { readSigns } from './signs.ts';

const NEAR_WORDS = 10;
/** What begins with a minus and holds more words than that is a line of a list. */
const MOST_AFTER_MINUS = 4;

interface Token {
  readonly kind: 'word' | 'phrase' | 'open' | 'close' | 'and' | 'or' | 'not' | 'near';
  readonly text: string;
  readonly distance?: number;
  /** A quotation that is opened and never closed. */
  readonly isCut?: boolean;
}

const TOKEN =
  /"([^"]*)(?:"|$)|“([^”]*)(?:”|$)|«([^»]*)(?:»|$)|„([^“”]*)(?:[“”]|$)|NEAR\(([^)]*)(?:\)|$)|([()])|([^\s()"“«„|]+)|(\|+)/gu;

function tokensOf(written: string): readonly Token[] {
  const query = typed(written);
  const tokens: Token[] = [];
  const words = query.trim().split(/\s+/u).length;
  const opensWithMinus = /^\s*-/u.test(query) && words > 1 && words <= MOST_AFTER_MINUS;
  for (const match of query.matchAll(TOKEN)) {
    const quoted = match[1] ?? match[2] ?? match[3] ?? match[4];
    const word = match[7] ?? '';
    if (quoted !== undefined)
      tokens.push({ kind: 'phrase', text: quoted, isCut: !/["”»“]$/u.test(match[0].slice(1)) });
    else if (match[5] !== undefined) {
      const [, inside = '', distance] = /^(.*?)(?:,\s*(\d{1,3}))?\s*$/su.exec(match[5]) ?? [];
      tokens.push({ kind: 'near', text: inside, distance: Number(distance ?? NEAR_WORDS) });
    } else if (match[6] !== undefined) tokens.push({ kind: match[6] === '(' ? 'open' : 'close', text: '' });
    else if (match[8] !== undefined) tokens.push({ kind: 'or', text: word });
    else if (word === 'AND' || word === 'OR' || word === 'NOT')
      tokens.push({ kind: word.toLowerCase() as 'and' | 'or' | 'not', text: word });
    else if (/^NEAR(\/\d{1,3})?$/u.test(word))
      tokens.push({ kind: 'near', text: '', distance: Number(word.slice(5) || NEAR_WORDS) });
    else if (/^[-–−][^-–−]/u.test(word) && (tokens.length > 0 || opensWithMinus)) {
      // "water -dam": the minus of search engines leaves out; keyboards of telephones make a dash of it.
      tokens.push({ kind: 'not', text: word }, { kind: 'word', text: word.slice(1) });
    } else if (
      word === '-' &&
      (tokens.length > 0 || opensWithMinus) &&
      /["“«„(]/u.test(query.charAt(match.index + 1))
    )
      tokens.push({ kind: 'not', text: word });
    else tokens.push({ kind: 'word', text: word });
  }
  return tokens;
}

/** A word with a star anywhere but at its end, which no search can look for; undefined where there is none. */
export function misplacedStar(query: string): string | undefined {
  return tokensOf(query).find(({ kind, text }) => kind === 'word' && /\*./u.test(text))?.text;
}

/**
 * Is this a piece of a text, whose brackets and quotation marks are the text's own? So it is without an operator where
 * nothing is quoted, for brackets alone group nothing; and where something is, if words beside it carry the commas of a
 * sentence, or if a quotation among them is cut off.
 */
function isRunningText(tokens: readonly Token[]): boolean {
  const isPlain = tokens.every(
    ({ kind, text }, index) =>
      (kind === 'word' && (!text.includes('*') || index === tokens.length - 1)) ||
      kind === 'phrase' ||
      kind === 'open' ||
      kind === 'close',
  );
  if (!isPlain) return false;
  const quoted = tokens.findIndex(({ kind }) => kind === 'phrase');
  if (quoted < 0) return true;
  const beside = tokens.filter(({ kind, text }) => kind === 'word' && wordsOf(text).length > 0);
  if (beside.length === 0) return false;
  return (
    tokens.some(({ kind, text }) => kind === 'word' && /^[,;:]|[,;:，；：。、]$/u.test(text)) ||
    (quoted > 0 && tokens.some(({ isCut }) => isCut))
  );
}

/** One phrase of all that was written; a star at its end stands for the rest of the last word. */
function plainPhrase(query: string): SearchTerm | null {
  const written = typed(query).trim();
  const words = wordsOf(written);
  if (words.length === 0 || partsIn(words).length > MOST_WORDS) return null;
  return { kind: 'phrase', words, prefix: written.endsWith('*'), ...readSigns(written) };
}

/** The query as a term, or null where it holds no word or is nested too deeply. */
export function parseSearch(query: string): SearchTerm | null {
  const tokens = tokensOf(query);
  const phrase = isRunningText(tokens) ? plainPhrase(query) : null;
  if (phrase) return phrase;
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
    // "-dam water": what is left out may be named first.
    const drops: SearchTerm[] = [];
    for (let token = tokens[at]; token && token.kind !== 'close' && token.kind !== 'or'; token = tokens[at]) {
      if (token.kind === 'and') {
        at++;
        continue;
      }
      if (token.kind === 'not' && (terms.length > 0 || token.text !== 'NOT')) {
        at++;
        const drop = one(depth);
        if (drop && terms.length === 0) drops.push(drop);
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
    const keep = joined('and', terms);
    const drop = joined('or', drops);
    if (keep && drop) return { kind: 'not', keep, drop };
    // Nothing is left that could hold what is asked for: the words are looked for as they stand.
    return keep ?? joined('and', drops);
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
      ...readSigns(token.text),
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
