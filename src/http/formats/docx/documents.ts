import type { Row } from '../../../comparison/index.ts';
import type { MarkedPiece } from '../../../comparison/rows/marked-pieces.ts';
import type { Steps } from '../../../text/index.ts';
import { element } from '../xml.ts';
import { paragraph, run, type WordDocument, writeDocx } from './package.ts';
import { type Change, type Tracked, trackChanges } from './tracked.ts';

/** What a document says of its two texts. */
export interface WordFacts {
  readonly title: string;
  readonly a: string;
  readonly b: string;
  /** Who said it, when, whose copy, which fingerprint: a line each. */
  readonly notes: readonly string[];
  /** The page, or nothing for words that have no address. */
  readonly address: string | null;
  readonly langs: Readonly<Record<'a' | 'b', string>>;
}

/** The changes that lead from A to B as Word tracks them: all accepted it is B, all rejected it is A. */
export function trackedDocument(
  facts: WordFacts,
  a: string,
  b: string,
  rows: readonly Row[],
): Uint8Array<ArrayBuffer> {
  return writeDocx({
    title: facts.title,
    lang: facts.langs.b,
    landscape: false,
    // What is not of the two texts stands at the head of the page: accepting and rejecting leaves the texts alone.
    header: [
      facts.title,
      `Accept all changes for ${facts.b}, reject all for ${facts.a}.`,
      ...(facts.address === null ? [] : [facts.address]),
    ],
    body: trackedParagraphs(trackChanges(a, b, rows)),
  });
}

/** A paragraph carries the change of its own end: Word joins it with the next one where that end goes. */
function trackedParagraphs(items: readonly Tracked[]): readonly string[] {
  let id = 0;
  const sign = () => {
    id += 1;
    return { 'w:id': id, 'w:author': 'Multivector' };
  };
  const paragraphs: string[] = [];
  let runs: string[] = [];
  const end = (change: Change) => {
    const tag = change === 'added' ? 'w:ins' : 'w:del';
    paragraphs.push(paragraph(runs, undefined, change === 'same' ? [] : [element(tag, sign())]));
    runs = [];
  };
  for (const item of items) {
    if (!('text' in item)) end(item.change);
    else if (item.change === 'same') runs.push(run(item.text));
    else if (item.change === 'added') runs.push(element('w:ins', sign(), [run(item.text)]));
    else runs.push(element('w:del', sign(), [run(item.text, [], 'delText')]));
  }
  if (runs.length > 0 || paragraphs.length === 0) end('same');
  return paragraphs;
}

/** A paragraph of a cell: pieces that are said on both sides or on this one alone. */
export type CellParagraph = readonly MarkedPiece[];

export interface TableRow {
  readonly label: string;
  readonly a: readonly CellParagraph[];
  readonly b: readonly CellParagraph[];
}

const WIDTHS = [1300, 6600, 6600] as const;
const FILL = { a: 'FBE7D3', b: 'DCE9FA' } as const;

/** Rows that are drawn before others are let in, some hundredths of a second. */
const ROWS_A_STEP = 500;

/**
 * Passage beside passage. What one side has alone is shaded and underlined: dashed in A, in one line in B. In steps of some
 * hundreds of rows, which are asked for only when they are drawn.
 */
export function* tableDocument(facts: WordFacts, rows: Iterable<TableRow>): Steps<Uint8Array<ArrayBuffer>> {
  const drawn: string[] = [];
  for (const row of rows) {
    drawn.push(
      tableRow([
        [paragraph([run(row.label)], 'Note')],
        cellParagraphs(row.a, 'a', facts.langs.a),
        cellParagraphs(row.b, 'b', facts.langs.b),
      ]),
    );
    if (drawn.length % ROWS_A_STEP === 0) yield;
  }
  // What is packed is packed at one go.
  yield;
  const document: WordDocument = {
    title: facts.title,
    lang: facts.langs.b,
    landscape: true,
    header: [facts.title, ...(facts.address === null ? [] : [facts.address])],
    body: [
      paragraph([run(facts.title)], 'Title'),
      ...facts.notes.map((note) => paragraph([run(note)], 'Note')),
      element('w:tbl', {}, [
        element('w:tblPr', {}, [
          element('w:tblW', { 'w:w': 14500, 'w:type': 'dxa' }),
          element('w:tblBorders', {}, [
            ...['top', 'bottom', 'insideH'].map((side) =>
              element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'A6A6A6' }),
            ),
          ]),
          element('w:tblLayout', { 'w:type': 'fixed' }),
        ]),
        element(
          'w:tblGrid',
          {},
          WIDTHS.map((width) => element('w:gridCol', { 'w:w': width })),
        ),
        tableRow(
          ['', `A: ${facts.a}`, `B: ${facts.b}`].map((text) => [paragraph([run(text, [element('w:b')])])]),
          [element('w:tblHeader')],
        ),
        ...drawn,
      ]),
      // A document may not end with a table.
      paragraph([]),
    ],
  };
  return writeDocx(document);
}

function tableRow(cells: readonly (readonly string[])[], more: readonly string[] = []): string {
  return element('w:tr', {}, [
    element('w:trPr', {}, [element('w:cantSplit'), ...more]),
    ...cells.map((content, index) =>
      element('w:tc', {}, [
        element('w:tcPr', {}, [element('w:tcW', { 'w:w': WIDTHS[index], 'w:type': 'dxa' })]),
        ...content,
      ]),
    ),
  ]);
}

function cellParagraphs(paragraphs: readonly CellParagraph[], side: 'a' | 'b', lang: string) {
  if (paragraphs.length === 0) return [paragraph([])];
  const alone = [
    element('w:u', { 'w:val': side === 'a' ? 'dash' : 'single' }),
    element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': FILL[side] }),
  ];
  const language = element('w:lang', { 'w:val': lang, 'w:eastAsia': lang });
  return paragraphs.map((pieces) =>
    paragraph(pieces.map((piece) => run(piece.text, [...(piece.kind === 'same' ? [] : alone), language]))),
  );
}
