import type { D1Database } from '@cloudflare/workers-types';
import type { Formula, Lexicon, Theme } from '../../formula/index.ts';
import { readHitsOfText, type StoredHit } from '../../store/index.ts';
import { type Clause, primaryLanguage, type Span } from '../../text/index.ts';
import { refusalOfTheme } from '../formulas/theme-refusal.ts';
import { refusalOfMarks } from '../given-text.ts';
import { found, type Result, refused } from '../refusal.ts';
import { parseSearch } from '../search/search-query.ts';
import { languagesOfQuery } from '../search/search-scripts.ts';
import { readStatementById } from '../statements/statements.ts';
import { clausesOf } from '../statements/text-clauses.ts';
import { type FoundText, findTextOf, languagesOf, parseReference } from '../statements/texts.ts';
import { type PhraseWay, phrasePlaces } from './phrase-places.ts';

/** Two texts are compared; more than eight columns are read by nobody, and not printed on any paper. */
export const LEAST_COLUMNS = 3;
export const MOST_COLUMNS = 8;

/** A clause in which what a row asks for stands, with the spans of it in the text. */
export interface SynopsisPassage {
  readonly clause: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly marks: readonly Span[];
}

/** `not testable`: the text is in a language, or a script, in which this could not be looked for; that is never silence. */
export interface SynopsisCell {
  readonly state: 'says' | 'silent' | 'not testable';
  readonly passages: readonly SynopsisPassage[];
}

/** What one row asks of every text: a formula of the theme, or the reader's phrase as written or in other forms. */
export type SynopsisSubject =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'phrase'; readonly way: PhraseWay };

export interface Synopsis {
  readonly columns: readonly FoundText[];
  /** Themes that some of the texts speak of, in the order of the lexicon. */
  readonly themes: readonly Theme[];
  readonly theme: Theme | null;
  readonly phrase: string | null;
  readonly rows: readonly { readonly subject: SynopsisSubject; readonly cells: readonly SynopsisCell[] }[];
  /** What each text says on the whole: of the theme any formula, of the phrase the very words. */
  readonly answers: readonly SynopsisCell['state'][];
}

export interface SynopsisQuery {
  /** Ids, or pinned references. */
  readonly statements: readonly string[];
  /** Texts in this language where a statement has one; each in its own best language otherwise. */
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
  /** A phrase of the reader's own; it comes before a theme. */
  readonly q?: string | undefined;
}

/** Three to eight statements on one theme of the lexicon, or on a phrase; without either, on the theme of most of them. */
export async function readSynopsis(
  db: D1Database,
  lexicon: Lexicon,
  query: SynopsisQuery,
): Promise<Result<Synopsis>> {
  const wrong = refusalOfTheme(lexicon, query.theme) ?? (query.q ? refusalOfMarks(query.q, 'q') : null);
  if (wrong) return refused(wrong);
  const term = query.q === undefined ? null : parseSearch(query.q);
  if (query.q !== undefined && (term?.kind !== 'phrase' || term.prefix))
    return refused({
      reason: 'bad-parameter',
      detail: 'A synopsis looks for one word or phrase, without operators and stars.',
      detailIn: { ru: 'В своде ищут одно слово или выражение, без операторов и звёздочек.' },
      parameter: 'q',
      value: query.q,
    });
  const texts = await readColumns(db, query);
  if (!texts.ok) return texts;
  const hits = await Promise.all(texts.value.map(({ text }) => readHitsOfText(db, text.id)));
  const columns = texts.value.map((column, index) => ({
    column,
    clauses: clausesOf(column.text),
    hits: hits[index] ?? [],
  }));
  const theme = query.q === undefined ? themeOf(lexicon.themes, query.theme, hits) : null;
  const testable = (lang: string) => term === null || languagesOfQuery(term, [lang]).has(lang);
  const rows = theme
    ? rowsOfTheme(lexicon.formulas, theme.id, columns)
    : rowsOfPhrase(query.q ?? '', columns, testable);
  const named = new Set(hits.flat().map((hit) => hit.theme));
  return found({
    columns: texts.value,
    themes: lexicon.themes.filter(({ id }) => named.has(id)),
    theme,
    phrase: query.q ?? null,
    rows: rows.filter(
      ({ subject, cells }) => subject.kind === 'phrase' || cells.some(({ state }) => state === 'says'),
    ),
    answers: columns.map((_, index) => answerOf(theme ? rows : rows.slice(0, 1), index)),
  });
}

interface Column {
  readonly column: FoundText;
  readonly clauses: readonly Clause[];
  readonly hits: readonly StoredHit[];
}

type Row = Synopsis['rows'][number];

async function readColumns(db: D1Database, query: SynopsisQuery): Promise<Result<readonly FoundText[]>> {
  const columns: FoundText[] = [];
  for (const reference of query.statements) {
    const statement = await readStatementById(db, parseReference(reference).id, 'statements');
    if (!statement.ok) return statement;
    const lang = languagesOf(statement.value).find((one) => one === query.lang);
    const text = await findTextOf(db, statement.value, reference, lang, 'statements');
    if (!text.ok) return text;
    // Counted twice, one text would be two of those that say it.
    if (columns.some((column) => column.text.id === text.value.text.id))
      return refused({
        reason: 'bad-parameter',
        detail: 'A synopsis has each text once.',
        detailIn: { ru: 'В своде каждый текст стоит один раз.' },
        parameter: 'statements',
        value: reference,
      });
    columns.push(text.value);
  }
  return found(columns);
}

/** The theme that was asked for; else the one that most of the texts speak of, and of those the one with most places. */
function themeOf(
  themes: readonly Theme[],
  asked: string | undefined,
  hits: readonly (readonly StoredHit[])[],
): Theme | null {
  if (asked !== undefined) return themes.find(({ id }) => id === asked) ?? null;
  const weights = themes.map((theme) => {
    const places = hits.map((own) => own.filter((hit) => hit.theme === theme.id).length);
    const texts = places.filter((count) => count > 0).length;
    return { theme, weight: texts * 10_000 + places.reduce((sum, count) => sum + count, 0) };
  });
  const heaviest = weights.reduce((best, one) => (one.weight > best.weight ? one : best), {
    theme: null as Theme | null,
    weight: 0,
  });
  return heaviest.theme;
}

function rowsOfTheme(
  formulas: readonly Formula[],
  theme: string,
  columns: readonly Column[],
): readonly Row[] {
  const own = formulas.filter((formula) => formula.theme === theme);
  const plain = new Set(own.filter((formula) => formula.plain).map(({ id }) => id));
  return own.map((formula) => ({
    subject: { kind: 'formula' as const, formula: formula.id },
    cells: columns.map(({ column, clauses, hits }): SynopsisCell => {
      if (formula.patterns[primaryLanguage(column.text.lang)] === undefined)
        return { state: 'not testable', passages: [] };
      const ofTheme = hits.filter((hit) => hit.theme === theme);
      // A plain name adds nothing where a formula of the theme stands in the same clause.
      const told = new Set(ofTheme.filter((hit) => !plain.has(hit.formula)).map(({ clause }) => clause));
      const places = ofTheme.filter(
        (hit) => hit.formula === formula.id && !(plain.has(formula.id) && told.has(hit.clause)),
      );
      const marks = Map.groupBy(places, ({ clause }) => clause);
      return cellOf(
        column,
        clauses,
        [...marks].map(([clause, spans]) => [
          clause,
          spans.map(({ start, stop }) => ({ from: start, to: stop })),
        ]),
      );
    }),
  }));
}

/** The phrase as it was written, also where it stands nowhere; in other forms only where that finds more. */
function rowsOfPhrase(
  phrase: string,
  columns: readonly Column[],
  testable: (lang: string) => boolean,
): readonly Row[] {
  if (phrase === '') return [];
  const row = (way: PhraseWay): Row => ({
    subject: { kind: 'phrase', way },
    cells: columns.map(({ column, clauses }): SynopsisCell => {
      if (!testable(column.text.lang)) return { state: 'not testable', passages: [] };
      const exact = phrasePlaces(column.text, clauses, phrase, 'words');
      const places = way === 'words' ? exact : phrasePlaces(column.text, clauses, phrase, 'forms');
      const fresh = [...places].filter(([clause]) => way === 'words' || !exact.has(clause));
      return cellOf(column, clauses, fresh);
    }),
  });
  const [words, forms] = [row('words'), row('forms')];
  return forms.cells.some(({ state }) => state === 'says') ? [words, forms] : [words];
}

function cellOf(
  { text }: FoundText,
  clauses: readonly Clause[],
  places: readonly (readonly [clause: number, marks: readonly Span[]])[],
): SynopsisCell {
  const passages = places.flatMap(([clause, marks]): readonly SynopsisPassage[] => {
    const span = clauses[clause];
    if (!span) return [];
    const { from, to } = span;
    return [{ clause, from, to, text: text.body.slice(from, to), marks: apart(marks) }];
  });
  return { state: passages.length > 0 ? 'says' : 'silent', passages };
}

/** Spans in order without those that begin inside another. */
function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((x, y) => x.from - y.from || y.to - x.to))
    if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span);
  return kept;
}

function answerOf(rows: readonly Row[], column: number): SynopsisCell['state'] {
  const states = rows.map(({ cells }) => cells[column]?.state);
  if (states.includes('says')) return 'says';
  return states.length === 0 || states.includes('silent') ? 'silent' : 'not testable';
}
