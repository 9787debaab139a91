import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { parse as parseYaml } from 'yaml';
import { tidyBlocks } from './boilerplate.ts';
import { parseHtml } from './dom.ts';
import { type Extraction, finishExtraction, type Reading } from './extraction.ts';
import { walk } from './walk.ts';

/** Facts in the front matter of a Markdown file, as they stand; empty where there is none or it is not YAML. */
function readFrontMatter(markdown: string): Readonly<Record<string, unknown>> {
  const matter = FRONT_MATTER.exec(markdown);
  if (!matter) return {};
  try {
    const facts: unknown = parseYaml(matter[1] ?? '');
    return typeof facts === 'object' && facts !== null ? { ...facts } : {};
  } catch {
    return {};
  }
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Markdown goes the way of a web page: CommonMark → HTML → blocks. Inline HTML (`<sup>`) is kept, emphasis that was
 * left open by a converter loses its asterisks.
 */
export function extractMarkdown(markdown: string): Extraction {
  return finishExtraction(tidyBlocks(readMarkdown(markdown)));
}

function readMarkdown(markdown: string): Reading {
  const facts = readFrontMatter(markdown);
  const body = markdown.replace(FRONT_MATTER, '');
  const html = micromark(unindent(body), {
    allowDangerousHtml: true,
    extensions: [gfmTable(), NO_CODE],
    htmlExtensions: [gfmTableHtml()],
  });
  const { kept, removed } = walk(parseHtml(html).body);
  const text = (key: string) => (typeof facts[key] === 'string' ? facts[key].trim() : '');
  const address = text('source_url') || text('source') || text('url');
  const published = /^\d{4}-\d{2}-\d{2}/.exec(text('date') || text('published_time'))?.[0];
  return {
    kept: kept
      .map((block) => ({ ...block, text: withoutStrayMarks(block.text) }))
      .filter(({ text }) => text !== ''),
    removed,
    extractor: 'markdown',
    titles: text('title') === '' ? [] : [text('title')],
    ...(/^https?:/.test(address) ? { address } : {}),
    ...(published === undefined ? {} : { published }),
    warnings: [],
  };
}

/**
 * Converters indent paragraphs by a space or a no-break space; four would make a paragraph a block of code. A line of
 * no-break spaces is an empty line.
 */
function unindent(markdown: string): string {
  const withBlankLines = markdown.replace(/^[ \t\u00a0\u3000\u200b]+$/gm, '');
  return withBlankLines.replace(/^[\u00a0\u3000 ]+(?=[^\s\-*+\d\u00a0])/gm, (gap) =>
    gap.replace(/[\u00a0\u3000]/g, ' '),
  );
}

/** Statements hold no code: an indented line is an indented paragraph. */
const NO_CODE = { disable: { null: ['codeIndented', 'setextUnderline'] } };

/** `***` that CommonMark could not pair, because a space, a line end or an invisible mark stands inside it. */
function withoutStrayMarks(text: string): string {
  return text
    .replace(/\*{2,3}/g, '')
    .replace(/(^|[\s\u200b\u2060\ufeff([“"])(?:\*|_{1,3}(?=[\s\u200b]|$))/g, '$1')
    .replace(/\*(?=$|[\s\u200b\u2060\ufeff.,;:)\]”"])/g, '')
    .replace(/^#{1,6}\s+(?=\S)/, '')
    .replace(/^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g, '');
}
