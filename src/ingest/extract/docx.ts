import mammoth from 'mammoth';
import { tidyBlocks } from './boilerplate.ts';
import { parseHtml } from './dom.ts';
import { type Extraction, finishExtraction } from './extraction.ts';
import { walk } from './walk.ts';

/**
 * A Word document goes the way of a web page. Headers and footers of pages are not read; tracked insertions count as
 * text and deletions do not, as in the printed document.
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extraction> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return finishExtraction(
    tidyBlocks({
      ...walk(parseHtml(value).body),
      extractor: 'word document',
      titles: [],
      warnings: messages.filter((message) => message.type === 'error').map((message) => message.message),
    }),
  );
}
