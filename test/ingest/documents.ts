/** Documents in the encodings and formats that publishers use, made from plain paragraphs. */
import { crc32 } from 'node:zlib';
import { wrap } from './wording.ts';

/** Encodes in a character set that only decoders exist for, by turning the decoder round. */
export function encodeAs(charset: 'windows-1251' | 'gb18030' | 'shift_jis', text: string): Uint8Array {
  const table = tableOf(charset);
  const bytes: number[] = [];
  for (const character of text) {
    const known = table.get(character);
    if (!known) throw new Error(`${charset} has no "${character}"`);
    bytes.push(...known);
  }
  return Uint8Array.from(bytes);
}

const tables = new Map<string, Map<string, readonly number[]>>();

function tableOf(charset: string): Map<string, readonly number[]> {
  const made = tables.get(charset);
  if (made) return made;
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character))
      table.set(character, bytes);
  };
  for (let byte = 0; byte < 0x80; byte++) learn([byte]);
  if (charset === 'windows-1251') for (let byte = 0x80; byte < 0x100; byte++) learn([byte]);
  else
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail]);
  tables.set(charset, table);
  return table;
}

/**
 * A PDF of A4 pages: one running head and page number a page, lines set by hand, a wider gap between paragraphs. A
 * paragraph with NUL characters is broken there and nowhere else.
 */
export function makePdf(paragraphs: readonly string[], head: string): Uint8Array {
  const pages: string[][] = [[]];
  let y = 760;
  const show = (text: string, at: number) => {
    if (!text.startsWith('• ')) return set(text, at);
    // A bullet is a glyph of its own, larger than the line.
    pages.at(-1)?.push(`BT /F1 17 Tf 70 ${at - 1} Td (\x95) Tj ET`);
    return set(text.slice(2), at, 84);
  };
  const set = (text: string, at: number, from = 70) =>
    pages
      .at(-1)
      ?.push(`BT /F1 11 Tf ${from} ${at} Td (${text.replace(/[\\()]/g, (mark) => `\\${mark}`)}) Tj ET`);
  for (const paragraph of paragraphs) {
    for (const line of paragraph.includes('\u0000') ? paragraph.split('\u0000') : wrap(paragraph, 84)) {
      if (y < 80) {
        pages.push([]);
        y = 760;
      }
      show(line, y);
      y -= 14;
    }
    y -= 10;
  }
  return pdfOf(
    pages.map((lines, index) =>
      [`BT /F1 9 Tf 70 810 Td (${head}) Tj ET`, ...lines, `BT /F1 9 Tf 290 40 Td (${index + 1}) Tj ET`].join(
        '\n',
      ),
    ),
  );
}

/** Text at a place of a page: points from the left and from the foot. */
interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF with every piece of text where it is put. */
export function makePlacedPdf(pages: readonly (readonly Placed[])[]): Uint8Array {
  return pdfOf(
    pages.map((pieces) =>
      pieces
        .map(
          ({ text, x, y, size = 11 }) =>
            `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, (mark) => `\\${mark}`)}) Tj ET`,
        )
        .join('\n'),
    ),
  );
}

/** Lines one under another from a height on. */
export function placedLines(lines: readonly string[], x: number, y: number, leading = 14): Placed[] {
  return lines.map((text, index) => ({ text, x, y: y - index * leading }));
}

function pdfOf(contents: readonly string[]): Uint8Array {
  return pdfObjects(contents, '');
}

/** Pages from their content streams; `filter` says how the streams are packed. */
export function pdfObjects(contents: readonly string[], filter: string): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids: number[] = [];
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const content of contents) {
    kids.push(objects.length + 1);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    );
    objects.push(
      `<< ${filter}/Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    );
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  let pdf = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(Buffer.byteLength(pdf, 'latin1'));
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const xref = Buffer.byteLength(pdf, 'latin1');
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(filter === '' ? winAnsi(pdf) : pdf, 'latin1'));
}

/** The few characters of the specimens that Windows puts where Latin-1 has control characters. */
function winAnsi(text: string): string {
  const places: Readonly<Record<string, string>> = {
    '–': '\x96',
    '—': '\x97',
    '‘': '\x91',
    '’': '\x92',
    '“': '\x93',
    '”': '\x94',
  };
  return text.replace(/[–—‘’“”]/g, (mark) => places[mark] ?? mark);
}

/** A Word document: the three parts that a reader asks for, in a stored (unpacked) archive. */
export function makeDocx(paragraphs: readonly string[]): Uint8Array {
  return makeWordFile(paragraphs.map((text) => wordParagraph(text)).join(''));
}

/** A paragraph of a Word document; `properties` is XML. */
export function wordParagraph(text: string, properties = ''): string {
  const asXml = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${asXml}</w:t></w:r></w:p>`;
}

/** A Word document with this body, and other parts where they are given. */
export function makeWordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** An archive of these files, stored as they are, or packed. */
export function zip(
  files: Readonly<Record<string, string | Buffer>>,
  pack?: (data: Buffer) => Buffer,
): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const whole = Buffer.from(content);
    const data = pack ? pack(whole) : whole;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(pack ? 8 : 0, 4);
    fields.writeUInt32LE(crc32(whole), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(whole.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02', 'latin1'),
        Buffer.from([20, 0]),
        fields,
        place,
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, central, Buffer.from('PK\x05\x06', 'latin1'), end]));
}
