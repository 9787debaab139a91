/** Bytes of any format a publisher uses → the text of the statement, with an account of every word. */
import { decodeBytes } from './charset.ts';
import { extractData } from './data.ts';
import { extractDocx } from './docx.ts';
import type { Extraction } from './extraction.ts';
import { extractFeedItem } from './feed.ts';
import { type Format, formatOf, unpack } from './format.ts';
import { extractHtml } from './html.ts';
import { extractMarkdown } from './markdown.ts';
import { extractPdf } from './pdf.ts';
import { extractPlain } from './plain.ts';
import { publisherOf } from './publishers.ts';

export type { Extraction } from './extraction.ts';

export interface Document {
  readonly bytes: Uint8Array;
  /** Where it came from; tells how the page is built. */
  readonly url?: string;
  readonly contentType?: string;
  /** Name of the file, where it came from one. */
  readonly name?: string;
  /** The language that the text should be in; helps where nothing says the character set. */
  readonly lang?: string;
  /** Link or guid of the item, where the document is a feed. */
  readonly item?: string;
}

export interface ExtractedDocument extends Extraction {
  readonly format: Format;
  readonly charset?: string;
}

/** Throws an Error in plain words where the document cannot be read at all. */
export async function extractDocument(document: Document): Promise<ExtractedDocument> {
  const bytes = unpack(document.bytes);
  const format = formatOf(bytes, document);
  if (format === 'pdf') return { format, ...(await extractPdf(bytes)) };
  if (format === 'docx') return { format, ...(await extractDocx(bytes)) };
  const { text, charset } = decodeBytes(bytes, {
    contentType: document.contentType,
    publisher: publisherOf(document.url)?.charset,
    lang: document.lang,
  });
  switch (format) {
    case 'html':
      return { format, charset, ...extractHtml(text, document.url) };
    case 'markdown':
      return { format, charset, ...extractMarkdown(text) };
    case 'feed':
      return { format, charset, ...extractFeedItem(text, document.item) };
    case 'data':
      return { format, charset, ...extractData(text) };
    case 'plain':
      return { format, charset, ...extractPlain(text) };
  }
}
