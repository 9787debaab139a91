/** Two references from an address → the figure of the widget, or why there is none. */

import type { D1Database } from '@cloudflare/workers-types';
import { absolute, statementUrl, textReference } from '../../addresses/urls.ts';
import type { ComparedSide } from '../../answers/compare/compared-side.ts';
import type { Later } from '../../answers/compare/comparison.ts';
import type { CrossedTexts } from '../../answers/compare/crossed-texts.ts';
import { type AnyCompared, compareAny } from '../../answers/compare/crossing.ts';
import { readRowThemes, readThemesOf, themeTitle } from '../../answers/compare/digest.ts';
import type { AskedLanguages } from '../../answers/compare/languages.ts';
import { languageName } from '../../answers/language-names.ts';
import { found, type Result } from '../../answers/refusal.ts';
import { quotationLimit } from '../../answers/statements/quotation.ts';
import { parseReference, replacementOf } from '../../answers/statements/texts.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { nearestPassages } from '../../comparison/digest/index.ts';
import { composeFigure } from '../../embed/compose.ts';
import { composeCrossed } from '../../embed/compose-crossed.ts';
import type { ComposedSide } from '../../embed/composed-side.ts';
import type { Figure } from '../../embed/figure.ts';
import type { FigureOptions } from '../../embed/options.ts';
import { usualWords } from '../../embed/words/index.ts';
import {
  collectionIn,
  dateWords,
  isTranslatorsOwn,
  namesByPartner,
  shortTitle,
  standingLine,
  standingOf,
  statementIn,
  tellingLanguage,
  translatorsWordsNote,
} from '../../statement/index.ts';
import type { StoredCollection } from '../../store/index.ts';

export interface FigureRequest extends AskedLanguages {
  readonly origin: string;
  /** `id`, or `id@fingerprint`. */
  readonly a: string;
  readonly b: string;
  readonly options: FigureOptions;
}

/** The figure with the comparison that it was chosen from. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly a: ComposedSide;
  readonly b: ComposedSide;
  readonly any: AnyCompared;
  /** Themes that the two texts speak of. */
  readonly topics: readonly { readonly id: string; readonly title: string }[];
}

export async function readFigure(
  db: D1Database,
  collection: StoredCollection | null,
  request: FigureRequest,
  later?: Later,
): Promise<Result<FoundFigure>> {
  const asked = { a: request.a, b: request.b };
  const { lang, lang_a, lang_b } = request;
  const lexicon = vocabularyOf(collection);
  let compared = await compareAny(db, lexicon, { ...asked, lang, lang_a, lang_b }, later);
  // A language that the pair does not have must not break an editor's page: the figure falls back to one it has.
  if (
    !compared.ok &&
    compared.refusal.reason === 'no-text-in-language' &&
    (lang ?? lang_a ?? lang_b) !== undefined
  )
    compared = await compareAny(db, lexicon, asked, later);
  if (!compared.ok) return compared;
  const any = compared.value;
  const pair = any.kind === 'words' ? any.compared : any.crossed;
  const options = { ...request.options, ui: toldIn(request, pair) };
  const told = options.ui;
  const labels = labelsOf(pair, collection, told);
  const [a, b] = await Promise.all([
    sideOf(pair.a, labels[0], request.a, request.origin, told),
    sideOf(pair.b, labels[1], request.b, request.origin, told),
  ]);
  const common = {
    origin: request.origin,
    a,
    b,
    options,
    wordsNote: wordsNoteOf(pair, labels, told),
  };
  const topicOf = (theme: string) => ({ id: theme, title: themeTitle(lexicon, theme) });
  if (any.kind === 'words') {
    const themes = await readThemesOf(db, lexicon, any.compared);
    const { comparison, review } = any.compared;
    const byHand = review?.state === 'used' ? { who: review.by, day: shortDate(review.date, told) } : null;
    const nearest = nearestPassages(comparison.rows, themes, any.compared.lang);
    const figure = composeFigure({
      ...common,
      comparison,
      digest: themes.digest,
      formulas: themes,
      nearest,
      byHand,
    });
    return found({ figure, a, b, any, topics: themes.digest.lines.map(({ theme }) => topicOf(theme)) });
  }
  const { comparison } = any.crossed;
  const themes = await readRowThemes(db, lexicon, { ...pair, rows: comparison.rows });
  const spokenOf = new Set([...themes.values()].flatMap((row) => [...row.a, ...row.b]));
  const { topic } = options;
  const onTopic =
    topic === null || !spokenOf.has(topic)
      ? null
      : new Set([...themes].flatMap(([n, row]) => (row.a.has(topic) || row.b.has(topic) ? [n] : [])));
  const figure = composeCrossed({ ...common, comparison, onTopic });
  return found({ figure, a, b, any, topics: [...spokenOf].sort().map(topicOf) });
}

type Pair = Pick<CrossedTexts, 'a' | 'b'>;

/** The language that is asked for; else that of the texts. Where these have two, a language that was asked for both decides. */
function toldIn({ options, lang }: FigureRequest, { a, b }: Pair): 'en' | 'ru' {
  if (options.ui !== null) return options.ui;
  const usual = usualWords({ a: a.segmented, b: b.segmented });
  const isCrossed = a.segmented.lang !== b.segmented.lang;
  return tellingLanguage(isCrossed ? (lang ?? usual.lang) : usual.lang);
}

function wordsNoteOf(
  { a, b }: Pair,
  [labelA, labelB]: readonly [a: string, b: string],
  lang: string,
): string | null {
  const told = tellingLanguage(lang);
  const quoted = (label: string) => (told === 'ru' ? `«${label}»` : label);
  const texts = [
    { name: quoted(labelA), side: a },
    { name: quoted(labelB), side: b },
  ].flatMap(({ name, side: { found } }) => (found ? [{ name, standing: found.text }] : []));
  return translatorsWordsNote(texts, told);
}

/**
 * "New York Declaration, 2023", or the partner with the year where titles are long; with the whole date, then the id,
 * where that would not tell the two sides apart.
 */
function labelsOf(
  { a, b }: Pair,
  collection: StoredCollection | null,
  told: string,
): readonly [a: string, b: string] {
  const isCrossed = a.segmented.lang !== b.segmented.lang;
  const named = collection && collectionIn(collection.record, tellingLanguage(told));
  const forms: readonly ((side: ComparedSide) => string)[] = [
    (side) => name(side, (adopted) => adopted.slice(0, 4)),
    (side) => name(side, (adopted) => shortDate(adopted, told)),
    (side) => side.found?.statement.record.id ?? '',
  ];
  const name = (side: ComparedSide, date: (adopted: string) => string) => {
    const record = side.found?.statement.record;
    if (!record) return '';
    const short = shortTitle(statementIn(record, tellingLanguage(told)), named, date(record.adopted));
    return isCrossed ? `${short} (${languageName(side.segmented.lang, tellingLanguage(told))})` : short;
  };
  const byPartner = (labels: readonly string[]) => {
    const [recordA, recordB] = [a, b].map(({ found }) => found?.statement.record);
    return recordA && recordB ? namesByPartner([recordA, recordB], named, labels) : null;
  };
  for (const form of forms) {
    const labels = [form(a), form(b)] as const;
    if (labels[0] !== labels[1]) return (isCrossed ? null : byPartner(labels)) ?? labels;
  }
  // Two wordings of one statement: their fingerprints tell them apart.
  return [a.sha256.slice(0, 12), b.sha256.slice(0, 12)];
}

/** As exact as the date is known, in the language that tells of the figure. */
export function shortDate(adopted: string, told: string): string {
  return dateWords(adopted, tellingLanguage(told), 'short');
}

async function sideOf(
  side: ComparedSide,
  label: string,
  reference: string,
  origin: string,
  inLanguage: string,
): Promise<ComposedSide> {
  const { text, lang, clauses, tokens } = await side.prepare();
  const record = side.found?.statement.record;
  const standing = side.found ? standingOf(side.found.statement.record, side.found.text) : null;
  const id = record?.id ?? parseReference(reference).id;
  return {
    id,
    label,
    title: record ? statementIn(record, tellingLanguage(inLanguage)).title : id,
    date: record ? shortDate(record.adopted, inLanguage) : '',
    lang,
    sha256: side.sha256,
    url: absolute(origin, statementUrl(textReference(id, side.sha256))),
    body: text,
    clauses,
    tokens,
    pinned: parseReference(reference).sha256 !== undefined,
    newer: (side.found && replacementOf(side.found)?.sha256) ?? null,
    invented: record?.specimen ?? false,
    quotationWords: side.found && quotationLimit(side.found),
    standing: standing && standingLine(standing, tellingLanguage(inLanguage)),
    unofficial: standing !== null && isTranslatorsOwn(standing.authority),
  };
}
