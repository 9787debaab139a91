import { strToU8, zipSync } from 'fflate';
import { element, XML_DECLARATION, xmlText } from '../xml.ts';

/**
 * A Word file (ECMA-376, fifth edition, transitional): a zip of a few XML parts. The library of this trade weighs 87 kB
 * compressed, a twelfth of what the whole Worker may weigh, for paragraphs, one table and two marks.
 */

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface WordDocument {
  readonly title: string;
  readonly lang: string;
  /** Paragraphs and tables, as XML. */
  readonly body: readonly string[];
  /** Lines at the head of every page, which are no part of the text. */
  readonly header: readonly string[];
  readonly landscape: boolean;
}

/** The bytes of a document. The same document gives the same bytes: nothing in it tells when it was written. */
export function writeDocx(document: WordDocument): Uint8Array<ArrayBuffer> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['officeDocument', 'word/document.xml'],
      ['core', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core(document.title),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['header', 'header1.xml'],
    ]),
    'word/document.xml': main(document),
    'word/header1.xml': header(document.header),
    'word/styles.xml': styles(document.lang),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(XML_DECLARATION + xml)] as const);
  // Zip cannot hold a day before 1980.
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 2) }));
}

/** A run of words; `look` is XML of its properties. */
export function run(text: string, look: readonly string[] = [], tag: 't' | 'delText' = 't'): string {
  return element('w:r', {}, [
    ...(look.length > 0 ? [element('w:rPr', {}, look)] : []),
    element(`w:${tag}`, { 'xml:space': 'preserve' }, [xmlText(text)]),
  ]);
}

export function paragraph(children: readonly string[], style?: string, look: readonly string[] = []): string {
  const properties = [
    ...(style ? [element('w:pStyle', { 'w:val': style })] : []),
    ...(look.length > 0 ? [element('w:rPr', {}, look)] : []),
  ];
  return element('w:p', {}, [
    ...(properties.length > 0 ? [element('w:pPr', {}, properties)] : []),
    ...children,
  ]);
}

function main({ body, landscape }: WordDocument): string {
  const [width, height] = landscape ? [16838, 11906] : [11906, 16838];
  const page = element('w:sectPr', {}, [
    element('w:headerReference', { 'w:type': 'default', 'r:id': 'rId2' }),
    element('w:pgSz', { 'w:w': width, 'w:h': height, ...(landscape ? { 'w:orient': 'landscape' } : {}) }),
    element('w:pgMar', {
      'w:top': 1134,
      'w:right': 1134,
      'w:bottom': 1134,
      'w:left': 1134,
      'w:header': 567,
      'w:footer': 567,
      'w:gutter': 0,
    }),
  ]);
  return element('w:document', { 'xmlns:w': WORD, 'xmlns:r': RELATIONS }, [
    element('w:body', {}, [...body, page]),
  ]);
}

function header(lines: readonly string[]): string {
  return element(
    'w:hdr',
    { 'xmlns:w': WORD },
    lines.map((line) => paragraph([run(line)], 'Header')),
  );
}

function contentTypes(): string {
  const part = (name: string, type: string) => element('Override', { PartName: name, ContentType: type });
  return element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/word/document.xml', `${PART}.document.main+xml`),
    part('/word/header1.xml', `${PART}.header+xml`),
    part('/word/styles.xml', `${PART}.styles+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ]);
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    targets.map(([kind, target], index) =>
      element('Relationship', {
        Id: `rId${index + 1}`,
        Type: kind === 'core' ? `${PACKAGE}/relationships/metadata/core-properties` : `${RELATIONS}/${kind}`,
        Target: target,
      }),
    ),
  );
}

function core(title: string): string {
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [element('dc:title', {}, [xmlText(title)]), element('dc:creator', {}, ['Multivector'])],
  );
}

function styles(lang: string): string {
  const style = (id: string, name: string, look: readonly string[], space: string, isDefault = false) =>
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:styleId': id, ...(isDefault ? { 'w:default': '1' } : {}) },
      [
        element('w:name', { 'w:val': name }),
        ...(isDefault ? [] : [element('w:basedOn', { 'w:val': 'Normal' })]),
        element('w:pPr', {}, [element('w:spacing', { 'w:before': '0', 'w:after': space })]),
        element('w:rPr', {}, look),
      ],
    );
  const size = (half: number) => element('w:sz', { 'w:val': half });
  const grey = element('w:color', { 'w:val': '595959' });
  const language = element('w:lang', { 'w:val': lang, 'w:eastAsia': lang });
  return element('w:styles', { 'xmlns:w': WORD }, [
    element('w:docDefaults', {}, [element('w:rPrDefault', {}, [element('w:rPr', {}, [size(21), language])])]),
    style('Normal', 'Normal', [size(21)], '120', true),
    style('Title', 'Title', [element('w:b'), size(32)], '120'),
    style('Note', 'Note', [grey, size(18)], '80'),
    style('Header', 'header', [grey, size(16)], '0'),
  ]);
}
