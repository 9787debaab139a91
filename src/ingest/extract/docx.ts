import { tidyBlocks } from './boilerplate.ts';
import { attributeOf, child, type Numbering, numberingOf } from './docx-numbers.ts';
import { type Document, ELEMENT, type Element, type Node, parseHtml, parseXml } from './dom.ts';
import { type Extraction, finishExtraction, type Removed } from './extraction.ts';
import { walk } from './walk.ts';
import { unzipParts } from './zip.ts';

const MAIN = 'word/document.xml';
const PARTS = new Set([
  MAIN,
  'word/numbering.xml',
  'word/styles.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
]);

/**
 * A Word document goes the way of a web page, with the numbers that Word draws written out. Headers and footers of
 * pages are not read; tracked insertions count as text and deletions do not, as in the printed document; notes are
 * removed and listed.
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extraction> {
  const parts = unzipParts(bytes, (name) => PARTS.has(name));
  const read = (name: string): Document | undefined => {
    const part = parts.get(name);
    return part && parseXml(new TextDecoder().decode(part));
  };
  const main = read(MAIN);
  if (!main) throw new Error('a packed file without a Word document in it');
  const html = [...main.getElementsByTagName('w:body')]
    .map((body) => blocksAsHtml(body, numberingOf(read('word/numbering.xml'), read('word/styles.xml'))))
    .join('');
  const notes = [read('word/footnotes.xml'), read('word/endnotes.xml')].flatMap(notesOf);
  const walked = walk(parseHtml(html).body);
  return finishExtraction(
    tidyBlocks({
      kept: walked.kept,
      removed: [...walked.removed, ...notes],
      extractor: 'word document',
      titles: [],
      warnings: [],
    }),
  );
}

/** Parts of a document that hold no text of it. Word writes shapes twice: for new readers and for old. */
const SKIPPED = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:sectPr',
  'w:tblPr',
  'w:tcPr',
  'w:trPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:annotationRef',
]);

/** Not by recursion into paragraphs alone: content controls, insertions and text boxes stand anywhere. */
function blocksAsHtml(node: Node, numbering: Numbering): string {
  if (node.nodeType !== ELEMENT) return '';
  const element = node as Element;
  const name = element.nodeName;
  if (SKIPPED.has(name)) return '';
  const inside = () => {
    let html = '';
    for (const each of element.childNodes) html += blocksAsHtml(each, numbering);
    return html;
  };
  switch (name) {
    case 'w:p': {
      const number = escaped(numbering.next(element));
      const text = inside();
      return text === '' ? '' : `<p>${number}${text}</p>`;
    }
    case 'w:tbl':
      return `<table>${inside()}</table>`;
    case 'w:tr':
      return `<tr>${inside()}</tr>`;
    case 'w:tc':
      return `<td>${inside()}</td>`;
    case 'w:r':
      return runAsHtml(element, inside());
    case 'w:t':
      return escaped(element.textContent ?? '');
    case 'w:tab':
      return ' ';
    case 'w:br':
    case 'w:cr':
      return '<br>';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return `<sup><a href="#_ftn">[${escaped(element.getAttribute('w:id') ?? '1')}]</a></sup>`;
    case 'w:txbxContent':
      return `<div>${inside()}</div>`;
    default:
      return inside();
  }
}

function runAsHtml(run: Element, text: string): string {
  const properties = child(run, 'w:rPr');
  const on = (name: string) => {
    const value = child(properties, name)?.getAttribute('w:val');
    return value !== undefined && value !== '0' && value !== 'false';
  };
  if (text === '') return '';
  if (on('w:vanish')) return `<span hidden>${text}</span>`;
  return attributeOf(properties, 'w:vertAlign') === 'superscript' && !text.startsWith('<sup>')
    ? `<sup>${text}</sup>`
    : text;
}

/** The notes of a document; separators between text and notes are none. */
function notesOf(part: Document | undefined): readonly Removed[] {
  if (!part) return [];
  return [...part.getElementsByTagName('w:footnote'), ...part.getElementsByTagName('w:endnote')]
    .filter((note) => !/separator/iu.test(note.getAttribute('w:type') ?? ''))
    .map((note) => ({ text: (note.textContent ?? '').replace(/\s+/gu, ' ').trim(), reason: 'note' }))
    .filter((note) => note.text !== '');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
