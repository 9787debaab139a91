import type { D1Database } from '@cloudflare/workers-types';
import { ENGINE_VERSION } from '../../comparison/index.ts';
import { CROSSING_VERSION } from '../../crossing/index.ts';
import {
  createMatcher,
  type Formula,
  type FormulaHit,
  METHOD,
  readText,
  readVocabulary,
  speakersOf,
} from '../../formula/index.ts';
import { partnersAmong } from '../../statement/index.ts';
import {
  type DatedStoredText,
  dropDamaged,
  listDatedTexts,
  listDerivedLanguages,
  listDerivedStamps,
  listKnownStatements,
  listLanguages,
  listTextsWithoutHits,
  listThemeClauses,
  readCollection,
  saveDerived,
  saveFormulaHits,
  touchCollection,
} from '../../store/index.ts';
import { fingerprint } from '../../text/index.ts';
import { wordingAbsencesOf } from './absences.ts';
import { changesOf } from './changes.ts';
import { deriveAll, deriveEach } from './each.ts';
import { keyRecordsOf } from './keys.ts';
import { overlapRecordsOf, PARTNER_OVERLAP_KINDS } from './overlap.ts';
import { ownWordingOf } from './own-wording.ts';
import { answersOf, stampOfQuestions } from './questions.ts';
import { keepSharedWording, sharedWordingsOf } from './shared.ts';
import { stemCountsOf } from './stems.ts';
import { voicesOf } from './voices.ts';

/** What is computed over many texts at load time, so that a request only reads it. */

/**
 * Goes up when a record of another kind or shape is made, or by other rules (who speaks, and how far), so that stores which
 * have the old ones make them again.
 */
const DERIVE_VERSION = 29;

/** Language of records over texts of all languages. */
const ALL_LANGUAGES = '';

export interface DeriveReport {
  readonly lang: string;
  /** Texts in which formulas were looked for now. */
  readonly matched: number;
  readonly hits: number;
  /** Null where nothing had changed since. */
  readonly sharedWordings: number | null;
  /** Rows of wordings and derived records that were written or deleted: those that the change has touched. */
  readonly rows: number;
}

/**
 * Brings everything that follows from the whole collection up to date: formula hits of texts that are new or were read
 * with another lexicon, shared wording, and the change from each statement to the one before it. Idempotent; what has
 * not changed is not computed.
 */
export async function deriveCollection(
  db: D1Database,
  options: {
    readonly now: string;
    readonly onProgress?: (step: string) => void;
    /** Called before each language and before the questions: so many of all steps are done. */
    readonly onStep?: (done: number, all: number) => Promise<void>;
  },
): Promise<readonly DeriveReport[]> {
  const stored = await readCollection(db);
  const { formulas, phrases } = readVocabulary(stored?.vocabulary);
  const lexiconStamp = await stampOfLexicon(formulas);
  const collection = stored?.record;
  const who = speakersOf(collection ?? null);
  const isPartner = partnersAmong(collection?.series ?? []);
  const unassigned = (collection?.series ?? []).filter(({ id }) => !isPartner(id)).map(({ id }) => id);
  const reports: DeriveReport[] = [];
  let changed = false;
  // Also languages whose last text was withdrawn: what was derived from it goes.
  const derived = await listDerivedLanguages(db, 'collection');
  await dropDamaged(db);
  const langs = new Set([...(await listLanguages(db)), ...derived]);
  // Texts of one language alone are never compared across languages.
  const isCrossed = langs.size > 1;
  const crossing = [CROSSING_VERSION, lexiconStamp, isCrossed];
  for (const lang of langs) {
    await options.onStep?.(reports.length, langs.size + 1);
    const texts = await listDatedTexts(db, lang);
    options.onProgress?.(`formulas and shared wording, ${lang}: ${texts.length} texts …`);
    const matched = await deriveHits(db, formulas, lang, texts, `${ENGINE_VERSION}-${lexiconStamp}`);
    const stamp = await fingerprint(
      JSON.stringify([DERIVE_VERSION, ENGINE_VERSION, crossing, who, unassigned, texts.map(factsOf)]),
    );
    let sharedWordings: number | null = null;
    let rows = 0;
    if ((await listDerivedStamps(db, 'collection', lang)).get('texts') !== stamp) {
      const worlds = worldsOf(texts).map((world) => ({ world, ...sharedWordingsOf(world, lang) }));
      const themes = await listThemeClauses(db, lang);
      const overlaps = worlds.map(({ world }) => overlapRecordsOf(world, themes));
      const method = [DERIVE_VERSION, ENGINE_VERSION];
      rows += await keepSharedWording(db, lang, worlds);
      rows += await deriveEach(db, 'voice', lang, voicesOf(texts, who), method);
      rows += await deriveEach(db, 'change', lang, changesOf(texts, isPartner), method);
      const keys = isCrossed ? keyRecordsOf(texts, phrases) : [];
      rows += await deriveEach(db, 'keys', lang, keys, [...method, crossing]);
      const all = {
        absence: worlds.flatMap(({ official, wordings }) =>
          wordingAbsencesOf(official, wordings.official, isPartner),
        ),
        'own-wording': worlds.flatMap(({ world }) => ownWordingOf(world, lang)),
        overlap: overlaps.flatMap((overlap) => overlap.texts),
        ...Object.fromEntries(
          PARTNER_OVERLAP_KINDS.map((kind) => [
            kind,
            overlaps.flatMap((overlap) => overlap.partners.get(kind) ?? []),
          ]),
        ),
        'stem-counts': worlds.map(({ world }) => stemCountsOf(world)),
      };
      for (const [kind, records] of Object.entries(all)) rows += await deriveAll(db, kind, lang, records);
      const count = { id: 'texts', record: String(texts.length), stamp };
      // Last, so that a load that was broken off is taken up again.
      rows += await saveDerived(db, 'collection', lang, [count]);
      sharedWordings = worlds.reduce((sum, { wordings }) => sum + wordings.official.length, 0);
      changed = true;
    }
    changed ||= matched.texts > 0;
    reports.push({ lang, matched: matched.texts, hits: matched.hits, sharedWordings, rows });
  }
  await options.onStep?.(langs.size, langs.size + 1);
  options.onProgress?.('answers to the questions …');
  changed = (await deriveAnswers(db)) || changed;
  if (changed) await touchCollection(db, options.now);
  options.onProgress?.(`formulas, shared wording and answers: ${changed ? 'done' : 'nothing had changed'}`);
  return reports;
}

/** Looks for formulas in texts that are new: what a reader meets in a text must not wait for what all texts share. */
export async function deriveFormulaHits(db: D1Database): Promise<void> {
  const { formulas } = readVocabulary((await readCollection(db))?.vocabulary);
  const stamp = `${ENGINE_VERSION}-${await stampOfLexicon(formulas)}`;
  for (const lang of await listLanguages(db))
    await deriveHits(db, formulas, lang, await listDatedTexts(db, lang), stamp);
}

async function stampOfLexicon(formulas: readonly Formula[]): Promise<string> {
  return (await fingerprint(JSON.stringify([METHOD, formulas]))).slice(0, 16);
}

/** Answers the questions anew where a statement, a text or a question has changed; true where that was so. */
async function deriveAnswers(db: D1Database): Promise<boolean> {
  const collection = await readCollection(db);
  const { questions, formulas } = readVocabulary(collection?.vocabulary);
  const themes = questions.filter((theme) => theme.collection === collection?.record.id);
  const speakers = speakersOf(collection?.record ?? null);
  const statements = await listKnownStatements(db);
  const texts: DatedStoredText[] = [];
  for (const lang of await listLanguages(db)) texts.push(...(await listDatedTexts(db, lang)));
  const stamp = await fingerprint(
    JSON.stringify([
      DERIVE_VERSION,
      stampOfQuestions(themes),
      formulas,
      speakers,
      statements,
      texts.map(factsOf),
    ]),
  );
  if ((await listDerivedStamps(db, 'questions', ALL_LANGUAGES)).get('count') === stamp) return false;
  const answers = answersOf({
    themes,
    lexicon: formulas,
    speakers,
    statements,
    texts,
  });
  for (const [kind, records] of answers) await deriveAll(db, kind, ALL_LANGUAGES, records);
  const count = { id: 'count', record: String(answers.size), stamp };
  await saveDerived(db, 'questions', ALL_LANGUAGES, [count]);
  return true;
}

/** All of a text that derived records depend on: a corrected date, partner or authority changes them as new wording does. */
function factsOf(text: DatedStoredText): readonly unknown[] {
  const { statement, lang, authority, sha256, series, partner, adopted, level, parties, specimen } = text;
  return [statement, lang, authority, sha256, series, partner, adopted, level, parties, specimen];
}

async function deriveHits(
  db: D1Database,
  formulas: readonly Formula[],
  lang: string,
  texts: readonly DatedStoredText[],
  stamp: string,
): Promise<{ readonly texts: number; readonly hits: number }> {
  const missing = await listTextsWithoutHits(db, stamp);
  const match = createMatcher(formulas, lang);
  let count = 0;
  let found = 0;
  for (const { text, body } of texts) {
    if (!missing.has(text)) continue;
    const hits = match(readText(body, lang)).map(storedHit);
    await saveFormulaHits(db, text, hits, stamp);
    count++;
    found += hits.length;
  }
  return { texts: count, hits: found };
}

function storedHit(hit: FormulaHit) {
  return {
    formula: hit.formula,
    theme: hit.theme,
    clause: hit.clause,
    start: hit.from,
    stop: hit.to,
    variant: hit.variant,
    slots: JSON.stringify(hit.slots),
    members: JSON.stringify(hit.order),
  };
}

/** Invented and real texts are never counted together. */
function worldsOf(texts: readonly DatedStoredText[]): readonly (readonly DatedStoredText[])[] {
  return [0, 1]
    .map((specimen) => texts.filter((text) => text.specimen === specimen))
    .filter((world) => world.length > 0);
}
