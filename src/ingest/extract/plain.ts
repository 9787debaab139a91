import { tidyBlocks } from './boilerplate.ts';
import { type Extraction, finishExtraction } from './extraction.ts';

/** Plain text: paragraphs stand between blank lines; the line breaks inside are left to the normal form. */
export function extractPlain(text: string): Extraction {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t\u00a0]*\n\s*/)
    .map((block) => ({ text: block.replace(/^\s*\n|\s+$/g, '') }))
    .filter((block) => block.text.trim() !== '');
  return finishExtraction(
    tidyBlocks({ kept: blocks, removed: [], extractor: 'plain text', titles: [], warnings: [] }),
  );
}
