import type { D1Database } from '@cloudflare/workers-types';
import { stemsOfClauses } from '../../comparison/index.ts';
import { type Formula, type FormulaHit, readText, steppedMatcherOf } from '../../formula/index.ts';
import {
  type CandidateClause,
  countClausesOf,
  findCandidateClauses,
  readClauses,
  readStemCounts,
  type ShownClause,
  type StoredCollection,
} from '../../store/index.ts';
import { fingerprint } from '../../text/index.ts';
import { detectLanguage } from '../../text/language.ts';
import { prepareGiven, readGiven } from '../given-text.ts';
import { inSteps } from '../let-others-in.ts';
import { worldOf } from '../real-or-invented.ts';
import { found, type Refusal, type Result, refused } from '../refusal.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { type DraftQuestion, groupsOf, questionOf } from './draft-questions.ts';

/** A stored clause that says nearly the same as a clause of the draft. */
interface Precedent {
  readonly candidate: CandidateClause;
  readonly clause: ShownClause;
  /** 0…1: share of rarity-weighted stems that the two clauses have in common (Dice). */
  readonly score: number;
}

/** `precedent`: the collection has said nearly this. `formula`: it holds a formula, in a sentence of its own. `new`: neither. */
export type DraftStatus = 'precedent' | 'formula' | 'new' | 'short';

interface DraftClause {
  readonly clause: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly status: DraftStatus;
  readonly formulas: readonly { readonly formula: Formula | undefined; readonly hit: FormulaHit }[];
  /** The nearest clause of each partner, the nearest partner first. */
  readonly precedents: readonly Precedent[];
}

export interface DraftCheck {
  readonly lang: string;
  readonly sha256: string;
  readonly words: number;
  readonly clauses: readonly DraftClause[];
  /** Clauses of the draft; more than `clauses` where only the first were looked at. */
  readonly total: number;
  /** Clauses that were looked through: adopted statements in the language of the draft, real or invented. */
  readonly searched: number;
}

/** Two clauses that share less than this are about the same subject at most. */
const NEAR = 0.45;
/** A clause of fewer different words is a heading or a signature; it can be in any text. */
const LEAST_STEMS = 4;
const CANDIDATES = 24;

/** Clauses that get an answer; the work of one request is bounded by counting. */
const MOST_CLAUSES = 400;

/**
 * Checks a draft against the collection: which clauses are formula, which have a precedent, which are new. Real texts
 * are the measure as soon as there is one in the language, else the invented ones. Without `askedLang` the language is that
 * of the draft, or it is refused where that cannot be told. Nothing is stored.
 */
export async function checkDraft(
  db: D1Database,
  collection: StoredCollection | null,
  raw: string,
  askedLang: string | undefined,
): Promise<Result<DraftCheck>> {
  // Without its counts every passage would be said to be new.
  if (collection !== null && collection.making !== null) return refused(BEING_LOADED);
  const detected = askedLang === undefined ? detectLanguage(raw) : { lang: askedLang, sure: true };
  const { lang } = detected;
  if (lang === null || !detected.sure) return refused(unsureOf(lang));
  const scope = { lang, world: await worldOf(db, collection, { lang }) };
  const given = await readGiven(raw, lang, 'a.text');
  if (!given.ok) return given;
  const prepared = await prepareGiven(given.value);
  const { text: body, tokens } = prepared;
  const clauses = prepared.clauses.slice(0, MOST_CLAUSES);
  const stemsOf = stemsOfClauses({ ...prepared, clauses });
  const [{ clauses: stored, stems: counts }, searched] = await Promise.all([
    readStemCounts(db, scope),
    countClausesOf(db, scope),
  ]);
  const weightOf = (stem: string) => Math.log(1 + stored / (counts.get(stem) ?? 1));
  // A draft that repeats itself is asked about once.
  const clausesOf = new Map<string, number[]>();
  const asked: DraftQuestion[] = [];
  for (const [clause, own] of stemsOf.entries()) {
    const question = own.size >= LEAST_STEMS ? questionOf(own, { clauses: stored, counts }) : null;
    if (!question) continue;
    const same = clausesOf.get(question.expression);
    if (same) same.push(clause);
    else {
      clausesOf.set(question.expression, [clause]);
      asked.push(question);
    }
  }
  const ofClause = new Map<number, readonly CandidateClause[]>();
  // One after the other: between two of them the database can answer somebody else.
  for (const group of groupsOf(asked)) {
    const expressions = group.map(({ expression }) => expression);
    const candidates = await findCandidateClauses(db, expressions, scope, CANDIDATES);
    const byQuestion = Map.groupBy(candidates, ({ question }) => question);
    for (const [question, expression] of expressions.entries())
      for (const clause of clausesOf.get(expression) ?? [])
        ofClause.set(clause, byQuestion.get(question) ?? []);
  }
  const nearest = clauses.map((_, clause) =>
    nearestOfPartners(stemsOf[clause] ?? new Set(), ofClause.get(clause) ?? [], weightOf),
  );
  const shown = nearest.flat();
  const wordings =
    shown.length > 0
      ? await readClauses(
          db,
          shown.map(({ candidate }) => candidate),
        )
      : [];
  const wordingOf = new Map(shown.map(({ candidate }, index) => [candidate, wordings[index]]));
  // A plain name of a theme is not a formula.
  const { phrases } = vocabularyOf(collection);
  const matching = steppedMatcherOf(phrases, lang);
  const read = readText(body, lang, { clauses: prepared.clauses });
  const hits = Map.groupBy(await inSteps(matching(read), body.length), ({ clause }) => clause);
  return found({
    lang,
    sha256: await fingerprint(body),
    words: tokens.id.reduce((sum, id) => sum + (tokens.isWord[id] ?? 0), 0),
    searched,
    total: prepared.clauses.length,
    clauses: clauses.map((clause, index): DraftClause => {
      const own = hits.get(index) ?? [];
      const precedents = (nearest[index] ?? []).flatMap(({ candidate, score }): Precedent[] => {
        const wording = wordingOf.get(candidate);
        return wording ? [{ candidate, clause: wording, score }] : [];
      });
      const short = (stemsOf[index]?.size ?? 0) < LEAST_STEMS;
      return {
        clause: index,
        from: clause.from,
        to: clause.to,
        text: body.slice(clause.from, clause.to),
        status: precedents.length > 0 ? 'precedent' : own.length > 0 ? 'formula' : short ? 'short' : 'new',
        formulas: own.map((hit) => ({ formula: phrases.find(({ id }) => id === hit.formula), hit })),
        precedents,
      };
    }),
  });
}

const BEING_LOADED: Refusal = {
  reason: 'not-ready',
  detail:
    'The collection is being loaded: a draft is checked once all of it is counted. Please ask again in a moment.',
};

/** A draft that is read in the wrong language has no precedent anywhere, and “new” would then be said of all of it. */
function unsureOf(lang: string | null): Refusal {
  return {
    reason: 'missing-parameter',
    detail: 'The draft is too short, or its languages too mixed, to tell its language for sure; give “lang”.',
    parameter: 'lang',
    nearest: lang,
  };
}

interface Scored {
  readonly candidate: CandidateClause;
  readonly score: number;
}

function nearestOfPartners(
  own: ReadonlySet<string>,
  candidates: readonly CandidateClause[],
  weightOf: (stem: string) => number,
): readonly Scored[] {
  const best = new Map<string, Scored>();
  const total = weigh(own, weightOf);
  for (const candidate of candidates) {
    const theirs = new Set(candidate.stems.split(/[ -]/u));
    const both = weigh(
      [...own].filter((stem) => theirs.has(stem)),
      weightOf,
    );
    const score = (2 * both) / (total + weigh(theirs, weightOf));
    const before = best.get(candidate.partner);
    // Of equal clauses the oldest is the source.
    if (
      score >= NEAR &&
      (!before ||
        score > before.score ||
        (score === before.score && candidate.adopted < before.candidate.adopted))
    )
      best.set(candidate.partner, { candidate, score });
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || (a.candidate.adopted < b.candidate.adopted ? -1 : 1),
  );
}

function weigh(stems: Iterable<string>, weightOf: (stem: string) => number): number {
  let sum = 0;
  for (const stem of stems) sum += weightOf(stem);
  return sum;
}
