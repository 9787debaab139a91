import { tidyBlocks } from './boilerplate.ts';
import { type Extraction, finishExtraction } from './extraction.ts';

/** Plain text: paragraphs stand between blank lines; the line breaks inside are left to the normal form. */
export function extractPlain(text: string): Extraction {
  const blocks = paragraphsOf(text.replace(/\r\n?/g, '\n')).map((block) => ({ text: block }));
  return finishExtraction(
    tidyBlocks({ kept: blocks, removed: [], extractor: 'plain text', titles: [], warnings: [] }),
  );
}

/** Line by line: an expression that looks for empty lines looks at long runs of blanks again and again. */
function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) paragraphs.push(lines.join('\n'));
    lines = [];
  };
  for (const line of text.split('\n'))
    if (line.trim() === '') close();
    else lines.push(line.trimEnd());
  close();
  return paragraphs;
}
