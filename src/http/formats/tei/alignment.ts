import { absolute } from '../../../addresses/urls.ts';
import type { ComparedSide } from '../../../answers/compare/compared-side.ts';
import type { ComparedTexts } from '../../../answers/compare/comparison.ts';
import type { CrossedTexts } from '../../../answers/compare/crossed-texts.ts';
import { crossedPinOf } from '../../api/compare/crossed-reply.ts';
import { pinOf } from '../../api/compare/reply.ts';
import { element, XML_DECLARATION, xmlText } from '../xml.ts';
import { TEI_NAMESPACE } from './header.ts';

/** What an alignment needs of a comparison, word for word or across languages. */
interface AlignedTexts {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly pin: string | null;
  readonly made: string;
  readonly rows: readonly AlignedRow[];
}

interface AlignedRow {
  readonly n: number;
  readonly kind: string;
  readonly moved: boolean;
  readonly split: boolean;
  readonly merged: boolean;
  /** How sure a counterpart is, as TEI says it. */
  readonly cert?: 'high' | 'medium' | 'low';
  readonly a: readonly { readonly clause: number }[];
  readonly b: readonly { readonly clause: number }[];
}

/**
 * A comparison as a stand-off alignment: links between the clauses of the two TEI texts, whose ids are those that
 * `teiText` writes. Clauses without a counterpart are listed as spans of their own.
 */
export function teiAlignment(compared: ComparedTexts, origin: string): string {
  const { a, b, comparison } = compared;
  const made = `Aligned by Multivector ${comparison.engine.version}, mode ${comparison.mode}. ${comparison.summary.sentence}`;
  return writeAlignment({ a, b, pin: pinOf(compared), made, rows: comparison.rows }, origin);
}

const CERTAINTIES = { sure: 'high', likely: 'medium', possible: 'low' } as const;

/** The same of a comparison across languages: its links say how certain they are. */
export function teiCrossing(crossed: CrossedTexts, origin: string): string {
  const { a, b, comparison } = crossed;
  const { version, options } = comparison.engine;
  const made = `Aligned across languages (${String(options.lang_a)}, ${String(options.lang_b)}) by Multivector ${version}, mode ${comparison.mode}. ${comparison.summary.sentence}`;
  const rows = comparison.rows.map((row) => ({
    ...row,
    ...(row.certainty === undefined ? {} : { cert: CERTAINTIES[row.certainty] }),
  }));
  return writeAlignment({ a, b, pin: crossedPinOf(crossed), made, rows }, origin);
}

function writeAlignment(aligned: AlignedTexts, origin: string): string {
  const { a, b, pin, rows } = aligned;
  const addressOf = (side: ComparedSide) => absolute(origin, `/v1/texts/${side.sha256}?format=tei`);
  const pointer = (side: ComparedSide) => (clause: { readonly clause: number }) =>
    `${addressOf(side)}#c${clause.clause}`;
  const linked = rows.filter((row) => row.a.length > 0 && row.b.length > 0);
  const alone = rows.filter((row) => row.a.length === 0 || row.b.length === 0);
  const links = linked.map((row) =>
    element('link', {
      n: row.n,
      type: row.kind,
      cert: row.cert,
      subtype:
        [row.moved && 'moved', row.split && 'split', row.merged && 'merged'].filter(Boolean).join('-') ||
        undefined,
      target: [...row.a.map(pointer(a)), ...row.b.map(pointer(b))].join(' '),
    }),
  );
  const spans = alone.flatMap((row) => [
    ...row.a.map((clause) => element('span', { type: 'only_a', n: row.n, target: pointer(a)(clause) })),
    ...row.b.map((clause) => element('span', { type: 'only_b', n: row.n, target: pointer(b)(clause) })),
  ]);
  const groups = [
    ...(links.length > 0 ? [element('linkGrp', { type: 'alignment' }, links)] : []),
    ...(spans.length > 0 ? [element('spanGrp', { type: 'alone' }, spans)] : []),
  ];
  return `${XML_DECLARATION}${element('TEI', { xmlns: TEI_NAMESPACE }, [
    element('teiHeader', {}, [
      element('fileDesc', {}, [
        element('titleStmt', {}, [element('title', {}, [xmlText(titleOf(aligned))])]),
        element('publicationStmt', {}, [
          element('publisher', {}, ['Multivector']),
          ...(pin ? [element('idno', { type: 'URI' }, [xmlText(absolute(origin, pin))])] : []),
        ]),
        element('sourceDesc', {}, [
          element('listBibl', {}, [
            element('bibl', { n: 'a' }, [element('ptr', { target: addressOf(a) })]),
            element('bibl', { n: 'b' }, [element('ptr', { target: addressOf(b) })]),
          ]),
        ]),
      ]),
      element('encodingDesc', {}, [element('projectDesc', {}, [element('p', {}, [xmlText(aligned.made)])])]),
    ]),
    // A group of links may not be empty, a group of spans may.
    element('standOff', {}, groups.length > 0 ? groups : [element('spanGrp', { type: 'alone' })]),
  ])}\n`;
}

function titleOf({ a, b }: AlignedTexts): string {
  const nameOf = (side: ComparedSide) => side.found?.statement.record.title ?? 'a text that was handed in';
  return `Alignment of “${nameOf(a)}” and “${nameOf(b)}”`;
}
