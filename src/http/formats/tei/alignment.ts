import { absolute } from '../../../addresses/urls.ts';
import type { ComparedTexts } from '../../../answers/compare/comparison.ts';
import { pinOf } from '../../api/compare/reply.ts';
import { element, XML_DECLARATION, xmlText } from '../xml.ts';
import { TEI_NAMESPACE } from './header.ts';

/**
 * A comparison as a stand-off alignment: links between the clauses of the two TEI texts, whose ids are those that
 * `teiText` writes. Clauses without a counterpart are listed as spans of their own.
 */
export function teiAlignment(compared: ComparedTexts, origin: string): string {
  const { a, b, comparison } = compared;
  const pin = pinOf(compared);
  const addressOf = (side: ComparedTexts['a']) => absolute(origin, `/v1/texts/${side.sha256}?format=tei`);
  const pointer = (side: ComparedTexts['a']) => (clause: { readonly clause: number }) =>
    `${addressOf(side)}#c${clause.clause}`;
  const linked = comparison.rows.filter((row) => row.a.length > 0 && row.b.length > 0);
  const alone = comparison.rows.filter((row) => row.a.length === 0 || row.b.length === 0);
  const links = linked.map((row) =>
    element('link', {
      n: row.n,
      type: row.kind,
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
        element('titleStmt', {}, [element('title', {}, [xmlText(titleOf(compared))])]),
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
      element('encodingDesc', {}, [
        element('projectDesc', {}, [
          element('p', {}, [
            xmlText(
              `Aligned by Multivector ${comparison.engine.version}, mode ${comparison.mode}. ${comparison.summary.sentence}`,
            ),
          ]),
        ]),
      ]),
    ]),
    // A group of links may not be empty, a group of spans may.
    element('standOff', {}, groups.length > 0 ? groups : [element('spanGrp', { type: 'alone' })]),
  ])}\n`;
}

function titleOf({ a, b }: ComparedTexts): string {
  const nameOf = (side: ComparedTexts['a']) =>
    side.found?.statement.record.title ?? 'a text that was handed in';
  return `Alignment of “${nameOf(a)}” and “${nameOf(b)}”`;
}
