/** What an extractor read and what a check found, in lines for a person. Pure. */
import type { Failure } from '../checks/index.ts';
import type { ExtractedDocument } from '../extract/index.ts';

const SHOWN_CHARACTERS = 240;

/** What an editor needs to see: how it was read, where the text begins and ends, what was left out and why. Pure. */
export function describeExtraction(extraction: ExtractedDocument, text: string): string {
  const paragraphs = text === '' ? [] : text.split('\n\n');
  const cut = (some: string) =>
    some.length > SHOWN_CHARACTERS ? `${some.slice(0, SHOWN_CHARACTERS)}…` : some;
  const removed = Map.groupBy(extraction.removed, (each) => each.reason);
  return [
    `Read as ${extraction.format}${extraction.charset ? ` (${extraction.charset})` : ''} by ${extraction.extractor}.`,
    ...(extraction.titles[0] ? [`Title: ${extraction.titles[0]}`] : []),
    ...(extraction.published ? [`Dated: ${extraction.published}`] : []),
    `${extraction.words.in} words in = ${extraction.words.kept} kept + ${extraction.words.removed} removed; ${paragraphs.length} paragraphs.`,
    '',
    ...(paragraphs.length > 0
      ? ['Begins:', `  ${cut(paragraphs[0] ?? '')}`, 'Ends:', `  ${cut(paragraphs.at(-1) ?? '')}`, '']
      : []),
    ...(removed.size > 0 ? ['Removed:'] : []),
    ...[...removed].map(
      ([reason, blocks]) =>
        `  ${reason} (${blocks.length}): ${cut(
          blocks
            .map((block) => block.text.trim())
            .filter(Boolean)
            .join(' | '),
        )}`,
    ),
    ...extraction.warnings.map((warning) => `Warning: ${warning}`),
    '',
  ].join('\n');
}

export function describeFailures(failures: readonly Failure[]): string {
  return failures
    .map(
      ({ check, message, paragraph }) =>
        `  ${check}: ${message}${paragraph === undefined ? '' : ` (paragraph ${paragraph})`}`,
    )
    .join('\n');
}
