import type { D1Database } from '@cloudflare/workers-types';
import {
  countAcrossClauses,
  type FoundCount,
  listKnownWords,
  listWordsLike,
  searchClauses,
} from '../../store/index.ts';
import { letterKey, spellingKey } from '../../text/index.ts';
import { countHeld } from './find-clauses.ts';
import { compoundsOf } from './joined-prints.ts';
import { found, type Looser, more, NEAR_DISTANCE } from './looser-way.ts';
import { matchExpression } from './match-expression.ts';
import { partsIn, type SearchTerm, wordsIn } from './search-term.ts';
import { searchWithoutSigns } from './without-signs.ts';

export interface LooserQuestion {
  readonly term: SearchTerm;
  /** Ids of the texts that were searched, and their languages. */
  readonly texts: readonly number[];
  readonly languages: readonly string[];
  readonly theme?: string | undefined;
  /** What was found as asked. Where that is nothing, more is tried. */
  readonly hits: number;
  readonly lemma: boolean;
  /** What its words alone find; null where no sign was asked for. */
  readonly unsigned: readonly FoundCount[] | null;
}

/** A phrase is tried in at most so many spellings. */
const MOST_SPELLINGS = 20;
const MOST_WORDS = 8;
/** Words with hyphens or stops have more parts. Each is looked up, and a phrase of n parts is parted in n² ways. */
const MOST_PARTS = 16;
/** So many words may a phrase have whose words are looked for near one another. */
const MOST_NEAR_WORDS = 4;

/**
 * Searches again, less strictly: for the words in other forms ("partnership", "partnerships") and in other spellings
 * (accents, British and American, hyphens), and where nothing was found also across the borders of clauses, and with other words among them ("rules-based
 * international order" for "rules-based order"). What finds no more than the question itself is
 * left out, unless that found nothing.
 */
export async function searchLooser(db: D1Database, question: LooserQuestion): Promise<readonly Looser[]> {
  const { term, texts, theme, hits, lemma } = question;
  const zero = hits === 0;
  const words = wordsIn(term);
  if (term.kind === 'phrase' && term.signs)
    return searchWithoutSigns(db, { ...question, words, signs: term.signs });
  if (texts.length === 0 || words.length > MOST_WORDS) return [];
  if (partsIn(words).length > MOST_PARTS || tableWords(words).length > MOST_PARTS) return [];
  const spelt = lemma ? null : await otherSpellings(db, term, question.languages);
  const near = zero && !lemma ? asNear(term) : null;
  const [spellings, forms, borders, apart] = await Promise.all([
    spelt &&
      countHeld(
        db,
        {
          theme,
          expression: matchExpression(spelt.term, {
            stems: false,
            languages: question.languages,
            compounds: new Map(),
          }),
          column: 'folded',
        },
        spelt.term,
        texts,
      ),
    !lemma
      ? countHeld(
          db,
          {
            theme,
            expression: matchExpression(term, {
              stems: true,
              languages: question.languages,
              compounds: await compoundsOf(db, term, question.languages, true),
            }),
            column: 'stems',
          },
          term,
          texts,
        )
      : null,
    zero && theme === undefined && term.kind === 'phrase' && !term.prefix && partsIn(term.words).length > 1
      ? countAcrossClauses(db, partsOf(term.words, question.languages), texts)
      : null,
    near &&
      searchClauses(db, {
        texts,
        theme,
        limit: 0,
        expression: nearExpression(near, question.languages),
        column: 'folded',
      }),
  ]);
  return [
    ...(forms ? more(found('forms', forms), hits) : []),
    ...(spelt && spellings ? more(found('spellings', spellings, spelt.words), hits) : []),
    ...(zero && !spelt && !lemma ? [found('spellings', [])] : []),
    ...(borders ? [found('borders', borders)] : []),
    ...(apart
      ? [{ ...found('near', apart.counts), hits: apart.counts.reduce((sum, one) => sum + one.clauses, 0) }]
      : []),
  ];
}

/** The words of a phrase near one another; null for what is no phrase of a few words. Chinese has no such words. */
function asNear(term: SearchTerm): SearchTerm | null {
  if (term.kind !== 'phrase' || term.prefix) return null;
  const parts = partsIn(term.words);
  if (parts.length < 2 || parts.length > MOST_NEAR_WORDS || /\p{Script=Han}/u.test(parts.join('')))
    return null;
  return { kind: 'near', phrases: term.words.map((word) => [word]), distance: NEAR_DISTANCE };
}

function nearExpression(near: SearchTerm, languages: readonly string[]): string {
  return matchExpression(near, { stems: false, languages, compounds: new Map() });
}

/**
 * Every way to part a phrase in two or three, for a search across the borders of clauses, in the letters that the search
 * table keeps: once where the languages fold them alike.
 */
function partsOf(words: readonly string[], languages: readonly string[]): readonly (readonly string[])[] {
  const phrases = new Map(
    languages.map((lang) => {
      const letters = partsIn(words).map((word) => letterKey(word, lang));
      return [letters.join(' '), letters] as const;
    }),
  );
  return [...phrases.values()].flatMap((letters) =>
    letters.slice(1).flatMap((_, index) => {
      const end = letters.slice(0, index + 1).join(' ');
      const rest = letters.slice(index + 1);
      const inTwo = rest
        .slice(1)
        .map((_, at) => [end, rest.slice(0, at + 1).join(' '), rest.slice(at + 1).join(' ')]);
      return [[end, rest.join(' ')], ...inTwo];
    }),
  );
}

/** Words as the search table parts them: a hyphen or a stop ends a word there. */
function tableWords(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
}

/** Of an undetermined language (BCP 47) no marked letter is a letter of its own: "brucke" may have been meant for "brücke". */
const WITHOUT_MARKS = 'und';

/** The question with each phrase in every spelling that the texts hold; null where they hold no other. */
async function otherSpellings(
  db: D1Database,
  term: SearchTerm,
  languages: readonly string[],
): Promise<{ readonly term: SearchTerm; readonly words: readonly string[] } | null> {
  const asked = [...new Set(tableWords(wordsIn(term)))];
  const known = new Map<string, readonly string[]>();
  await Promise.all(
    asked.map(async (word) => {
      const folds = [...languages, WITHOUT_MARKS];
      const keys = new Set(folds.map((lang) => spellingKey(word, lang)));
      const similar = await listWordsLike(db, word);
      known.set(
        word,
        similar.filter((one) => one !== word && folds.some((lang) => keys.has(spellingKey(one, lang)))),
      );
    }),
  );
  const joins = await joinedAndParted(db, term);
  const others = new Set([...[...known.values()].flat(), ...joins.words]);
  if (others.size === 0) return null;
  const inAllSpellings = (words: readonly string[]) => {
    let forms: readonly (readonly string[])[] = [[]];
    for (const word of words)
      forms = forms
        .flatMap((form) => [word, ...(known.get(word) ?? [])].map((one) => [...form, one]))
        .slice(0, MOST_SPELLINGS);
    return forms;
  };
  const phrases = (words: readonly string[], prefix: boolean): SearchTerm => {
    const parts = tableWords(words);
    const all = [parts, ...joins.forms(parts)].flatMap(inAllSpellings).slice(0, MOST_SPELLINGS);
    return { kind: 'or', terms: all.map((form) => ({ kind: 'phrase', words: form, prefix })) };
  };
  const write = (inner: SearchTerm): SearchTerm => {
    switch (inner.kind) {
      case 'phrase':
        return phrases(inner.words, inner.prefix);
      case 'near':
        return inner;
      case 'not':
        return { kind: 'not', keep: write(inner.keep), drop: inner.drop };
      default:
        return { kind: inner.kind, terms: inner.terms.map(write) };
    }
  };
  return { term: write(term), words: [...others].sort().slice(0, MOST_WORDS) };
}

/** Would the digits of two words run into one? "1.5" is no spelling of "15", nor "2022 23" of "202223". */
function isOneNumber(left: string, right: string): boolean {
  return /\p{N}$/u.test(left) && /^\p{N}/u.test(right);
}

/** Two words that the texts write as one ("cyber security", "cybersecurity"), and one that they write as two. */
async function joinedAndParted(db: D1Database, term: SearchTerm) {
  const parts = tableWords(wordsIn(term));
  const joined = parts.slice(1).flatMap((word, index) => {
    const before = parts[index] ?? '';
    return isOneNumber(before, word) ? [] : [`${before}${word}`];
  });
  const halves = parts
    .flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => [
        word.slice(0, index + 3),
        word.slice(index + 3),
      ]),
    )
    .filter(([left = '', right = '']) => !isOneNumber(left, right));
  const inTexts = new Set(await listKnownWords(db, [...joined, ...halves.flat()]));
  const forms = (words: readonly string[]) => [
    ...words.slice(1).flatMap((word, index) => {
      const one = `${words[index] ?? ''}${word}`;
      return inTexts.has(one) ? [[...words.slice(0, index), one, ...words.slice(index + 2)]] : [];
    }),
    ...words.flatMap((word, index) =>
      halves.flatMap(([left = '', right = '']) =>
        left + right === word && inTexts.has(left) && inTexts.has(right)
          ? [[...words.slice(0, index), left, right, ...words.slice(index + 1)]]
          : [],
      ),
    ),
  ];
  const words = [
    ...joined.filter((one) => inTexts.has(one)),
    ...halves.flatMap(([left = '', right = '']) =>
      inTexts.has(left) && inTexts.has(right) ? [`${left} ${right}`] : [],
    ),
  ];
  return { forms, words };
}
