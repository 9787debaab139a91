import { clausesOf } from '../../../answers/statements/text-clauses.ts';
import type { FoundText } from '../../../answers/statements/texts.ts';
import { type Clause, splitWords } from '../../../text/index.ts';
import { element, XML_DECLARATION, xmlText } from '../xml.ts';
import { headerOf, TEI_NAMESPACE } from './header.ts';

/** A text as TEI P5: sections by headings, paragraphs and lists, clauses and words with ids. */
export function teiText(foundText: FoundText, origin: string): string {
  const { text } = foundText;
  const clauses = clausesOf(text);
  const body = sectionsOf(clauses).map((section) => divOf(section, clauses, text.body));
  return `${XML_DECLARATION}${element('TEI', { xmlns: TEI_NAMESPACE, 'xml:lang': text.lang }, [
    headerOf(foundText, origin),
    element('text', { 'xml:lang': text.lang }, [
      element('body', {}, body.length > 0 ? body : [element('div', {}, [element('p')])]),
    ]),
  ])}\n`;
}

/** Indices of the clauses of each section; a heading begins one, and headings in a row share one. */
function sectionsOf(clauses: readonly Clause[]): readonly (readonly number[])[] {
  const sections: number[][] = [];
  clauses.forEach(({ kind }, index) => {
    const current = sections.at(-1);
    const afterHeading = index > 0 && clauses[index - 1]?.kind === 'heading';
    if (!current || (kind === 'heading' && !afterHeading)) sections.push([index]);
    else current.push(index);
  });
  return sections;
}

function divOf(section: readonly number[], clauses: readonly Clause[], body: string): string {
  const parts: string[] = [];
  let at = 0;
  const kindAt = (place: number) => clauses[section[place] ?? -1]?.kind;
  const paragraphAt = (place: number) => clauses[section[place] ?? -1]?.paragraph;
  /** The clauses from `at` on that are of one kind and, unless they are items, of one paragraph. */
  const take = (sameParagraph: boolean): readonly number[] => {
    const start = at;
    while (
      at < section.length &&
      kindAt(at) === kindAt(start) &&
      (!sameParagraph || paragraphAt(at) === paragraphAt(start))
    )
      at++;
    return section.slice(start, at);
  };
  while (at < section.length) {
    const kind = kindAt(at);
    if (kind === 'item') {
      const items = Map.groupBy(take(false), (index) => clauses[index]?.paragraph);
      parts.push(
        element(
          'list',
          {},
          [...items.values()].map((members) =>
            element('item', numberOf(members, clauses), sentencesOf(members, clauses, body)),
          ),
        ),
      );
      continue;
    }
    const members = take(true);
    const name = kind === 'heading' ? 'head' : 'p';
    const rend = kind === 'signature' ? { rend: 'signature' } : {};
    parts.push(
      element(name, { ...numberOf(members, clauses), ...rend }, sentencesOf(members, clauses, body)),
    );
  }
  // A division of the TEI needs something besides its headings.
  if (parts.every((part) => part.startsWith('<head'))) parts.push(element('p'));
  return element('div', {}, parts);
}

function numberOf(members: readonly number[], clauses: readonly Clause[]): { readonly n?: string } {
  const number = members[0] === undefined ? undefined : clauses[members[0]]?.number;
  return number === undefined ? {} : { n: number };
}

function sentencesOf(
  members: readonly number[],
  clauses: readonly Clause[],
  body: string,
): readonly string[] {
  return members.flatMap((index) => {
    const clause = clauses[index];
    return clause ? [sentenceOf(index, body.slice(clause.from, clause.to))] : [];
  });
}

/** Words are elements, what stands between them is text: white space and punctuation stay as they were. */
function sentenceOf(index: number, wording: string): string {
  const parts: string[] = [];
  let at = 0;
  splitWords(wording).forEach(({ from, to }, word) => {
    parts.push(xmlText(wording.slice(at, from)));
    parts.push(element('w', { 'xml:id': `c${index}.w${word}` }, [xmlText(wording.slice(from, to))]));
    at = to;
  });
  parts.push(xmlText(wording.slice(at)));
  return element('s', { 'xml:id': `c${index}` }, parts);
}
