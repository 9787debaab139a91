import type { Context } from 'hono';
import { absolute, compareUrl, textReference } from '../../../addresses/urls.ts';
import type { ComparedSide } from '../../../answers/compare/compared-side.ts';
import type { ComparedTexts } from '../../../answers/compare/comparison.ts';
import type { CrossedTexts } from '../../../answers/compare/crossed-texts.ts';
import { languageName } from '../../../answers/language-names.ts';
import type { EditKind, Row, RowClause } from '../../../comparison/index.ts';
import { isReadable, markClause } from '../../../comparison/rows/marked-pieces.ts';
import { alignedBy, type Certainty, type CrossedRow, readableSide } from '../../../crossing/index.ts';
import { asSentence, standingLine, standingOf } from '../../../statement/index.ts';
import type { Steps } from '../../../text/index.ts';
import type { Environment } from '../../platform/environment.ts';
import { attachment } from '../attachment.ts';
import {
  type CellParagraph,
  type TableRow,
  tableDocument,
  trackedDocument,
  type WordFacts,
} from './documents.ts';
import { DOCX_TYPE } from './package.ts';

export { DOCX_TYPE } from './package.ts';

export function docxReply(c: Context<Environment>, bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  return c.body(bytes, 200, {
    'Content-Type': DOCX_TYPE,
    'Content-Disposition': attachment(name, 'docx'),
  });
}

/** How a reader calls words of their own. */
export type GivenNames = Readonly<Record<'a' | 'b', string>>;

const GIVEN: GivenNames = { a: 'Text A', b: 'Text B' };

/** One series: the text with its changes tracked. Two partners: passage beside passage, because nobody changed anything. */
export function* comparisonDocx(
  { a, b, comparison }: ComparedTexts,
  origin: string,
  names: GivenNames = GIVEN,
): Steps<Uint8Array<ArrayBuffer>> {
  const facts = factsOf(a, b, origin, names, comparison.engine.version, [ALONE_IS_MARKED]);
  if (comparison.mode === 'series')
    return trackedDocument(facts, a.segmented.text, b.segmented.text, comparison.rows);
  return yield* tableDocument(
    { ...facts, notes: [comparison.summary.sentence, ...facts.notes] },
    each(comparison.rows, (row) => ({
      label: `${row.n} ${row.kind === 'reworded' && !isReadable(row) ? LITTLE_IN_COMMON : LABELS[row.kind]}`,
      a: row.a.map((clause) => piecesOf(clause, 'a', row)),
      b: row.b.map((clause) => piecesOf(clause, 'b', row)),
    })),
  );
}

/** Two languages: passage beside passage, without marks of words; how sure a row is, and what it was aligned by. */
export function crossedDocx(
  { a, b, comparison }: CrossedTexts,
  origin: string,
  names: GivenNames = GIVEN,
): Steps<Uint8Array<ArrayBuffer>> {
  const plain = (clause: RowClause) => wholly('same', clause);
  const facts = factsOf(a, b, origin, names, comparison.engine.version, []);
  // The labels of the file are in English.
  const named = readableSide({ a: a.segmented.lang, b: b.segmented.lang }, 'en');
  const inLanguage = (name: string, { segmented }: ComparedSide) =>
    `${name}, ${languageName(segmented.lang)}`;
  return tableDocument(
    {
      ...facts,
      a: inLanguage(facts.a, a),
      b: inLanguage(facts.b, b),
      notes: [comparison.summary.sentence, ...facts.notes],
    },
    each(comparison.rows, (row) => ({
      label: `${row.n} ${row.kind === 'counterpart' ? counterpartLabel(row, named) : ALONE[row.kind]}`,
      a: row.a.map(plain),
      b: row.b.map(plain),
    })),
  );
}

/** Rows as a table has them, each made when it is drawn. */
function* each<One>(rows: readonly One[], make: (row: One) => TableRow): Iterable<TableRow> {
  for (const row of rows) yield make(row);
}

const ALONE = { only_a: 'no counterpart found in B', only_b: 'no counterpart found in A' } as const;

const COUNTERPARTS: Readonly<Record<Certainty, string>> = {
  sure: 'counterpart',
  likely: 'likely counterpart',
  possible: 'possible counterpart',
};

/** Things that a row was aligned by; the column is narrow. */
const MOST_NAMED = 4;

function counterpartLabel(row: CrossedRow, side: 'a' | 'b'): string {
  const { formulas, facts, terms, model } = alignedBy(row, side);
  const told = formulas.length + facts.length > 0 ? [...formulas, ...facts] : terms;
  const named = told.slice(0, MOST_NAMED);
  const by =
    named.length > 0 ? named.join(', ') : model === undefined ? 'place in the text' : `meaning (${model})`;
  return `${COUNTERPARTS[row.certainty ?? 'possible']}, aligned by: ${by}`;
}

const LABELS = {
  same: 'same',
  reworded: 'reworded',
  only_a: 'no matching passage found in B',
  only_b: 'no matching passage found in A',
} as const;

const ALONE_IS_MARKED =
  'What one text has alone is shaded and underlined, with dashes in A, with a line in B.';

const LITTLE_IN_COMMON = 'reworded, little in common: words not marked';

function factsOf(
  a: ComparedSide,
  b: ComparedSide,
  origin: string,
  names: GivenNames,
  engine: string,
  legend: readonly string[],
): WordFacts {
  const [nameA, nameB] = [nameOf(a, names.a), nameOf(b, names.b)];
  return {
    title: `${nameA} – ${nameB}`,
    a: nameA,
    b: nameB,
    notes: [...noteOf('A', a), ...noteOf('B', b), ...legend, `Compared by Multivector, engine ${engine}.`],
    address:
      a.found && b.found
        ? absolute(
            origin,
            compareUrl(
              textReference(a.found.statement.record.id, a.sha256),
              textReference(b.found.statement.record.id, b.sha256),
              a.segmented.lang === b.segmented.lang
                ? {}
                : { lang_a: a.segmented.lang, lang_b: b.segmented.lang },
            ),
          )
        : null,
    langs: { a: a.segmented.lang, b: b.segmented.lang },
  };
}

function nameOf({ found }: ComparedSide, given: string): string {
  if (!found) return given;
  const { record } = found.statement;
  return `${record.title}, ${record.adopted}${record.specimen ? ' (invented specimen)' : ''}`;
}

function noteOf(letter: string, { found, sha256 }: ComparedSide): readonly string[] {
  const line = found && standingLine(standingOf(found.statement.record, found.text), 'en');
  const source = found ? ` ${found.text.provenance.source}` : '';
  return [
    `${letter}: ${line ? asSentence(line) : ''}${source} Fingerprint ${sha256}.`.replace(/ {2,}/g, ' '),
  ];
}

/** A clause, cut where words begin and end that the other side has not; whole where the sides have little in common. */
function piecesOf(clause: RowClause, side: 'a' | 'b', row: Row): CellParagraph {
  if (row.kind === 'same' || (row.kind === 'reworded' && !isReadable(row))) return wholly('same', clause);
  if (row.kind !== 'reworded') return wholly(row.kind, clause);
  return markClause(clause, side, row.edits, () => true);
}

const wholly = (kind: EditKind, { text }: RowClause): CellParagraph => [{ kind, text }];
