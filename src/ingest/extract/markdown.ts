import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { parse as parseYaml } from 'yaml';
import { tidyBlocks } from './boilerplate.ts';
import { parseHtml } from './dom.ts';
import { type Extraction, finishExtraction, type Reading, type Removed } from './extraction.ts';
import { trimOf } from './trim.ts';
import { walk } from './walk.ts';

export interface FrontMatter {
  /** Facts as they are written; empty where there are none, or where they are not YAML. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Why they could not be read. */
  readonly mistake?: string;
  /** The Markdown behind it. */
  readonly body: string;
}

/** Parts a Markdown file into the facts between its first two lines of `---` and the rest. */
export function readFrontMatter(markdown: string): FrontMatter {
  const matter = FRONT_MATTER.exec(markdown);
  if (!matter) return { facts: {}, body: markdown };
  const body = markdown.slice(matter[0].length);
  try {
    const facts: unknown = parseYaml(matter[1] ?? '');
    return { facts: typeof facts === 'object' && facts !== null ? { ...facts } : {}, body };
  } catch (error) {
    return { facts: {}, mistake: error instanceof Error ? error.message : 'not YAML', body };
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
  const { facts, body: written } = readFrontMatter(markdown);
  const plain = withKeptStars(
    withoutTicks(withoutUnderlines(withBrackets(withoutAttributes(unindent(written))))),
  );
  const { body, notes } = withoutNotes(plain);
  const html = micromark(body, {
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
      .map((block) => ({ ...block, text: withoutStrayMarks(block.text).replaceAll(KEPT_STAR, '*') }))
      .filter(({ text }) => text !== ''),
    removed: [...removed, ...notes],
    extractor: 'markdown',
    titles: text('title') === '' ? [] : [text('title')],
    ...(/^https?:/.test(address) ? { address } : {}),
    ...(published === undefined ? {} : { published }),
    warnings: [],
  };
}

/** "Roads {#roads .wide}" and a line "{: .wide}": names that converters give to headings and paragraphs are no words. */
function withoutAttributes(markdown: string): string {
  return markdown.replace(/(?<![ \t])[ \t]*\{:? ?[#.][\p{L}\p{N}][^{}\n]{0,120}\}[ \t]*$/gmu, '');
}

/** "2) Roads" as a paragraph of its own keeps its bracket; as a point of a list it would be drawn "2." */
function withBrackets(markdown: string): string {
  const lines = markdown.split('\n');
  const opens = (line: string | undefined) => POINT_IN_BRACKETS.test(line ?? '');
  return lines
    .map((line, at) => {
      if (!opens(line) || (lines[at - 1] ?? '').trim() !== '' || opens(lines[at + 1])) return line;
      return line.replace(')', '\\)');
    })
    .join('\n');
}

const POINT_IN_BRACKETS = /^ {0,3}\d{1,3}\) +\S/u;

/** "- [x] Roads": what is done is ticked, which is no word. */
function withoutTicks(markdown: string): string {
  return markdown.replace(/^( {0,8}(?:[-*+]|\d{1,3}[.)]) )\[[ xX]\] /gmu, '$1');
}

/** "5 \\* 3", "\\*all\\*": an asterisk that its writer marks as one is no emphasis that a converter left open. */
function withKeptStars(markdown: string): string {
  return markdown.replace(/(?<![\\*])\\\*(?!\\?\*)(?<!^ {0,3}\\\*(?=\s))/gmu, KEPT_STAR);
}

/** Stands for such an asterisk; no text holds it. */
const KEPT_STAR = '\ue02a';

/** "=====" under a line makes it a heading; the line is a block of its own either way. */
function withoutUnderlines(markdown: string): string {
  return markdown.replace(/^ {0,3}={2,}[ \t]*$/gm, '');
}

const NOTE = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*(.*)$/u;

/** Takes notes ("[^1]: …", with the indented lines that go on) and their marks out of the text. */
function withoutNotes(markdown: string): { readonly body: string; readonly notes: readonly Removed[] } {
  if (!/\[\^|\^\[/u.test(markdown)) return { body: markdown, notes: [] };
  const notes: { label: string; text: string }[] = [];
  const lines: string[] = [];
  let open = false;
  for (const line of markdown.split('\n')) {
    const note = NOTE.exec(line);
    if (note) notes.push({ label: note[1] ?? '', text: note[2] ?? '' });
    else if (open && (/^(?: {2,}|\t)\S/u.test(line) || line.trim() === '')) {
      const last = notes.at(-1);
      if (last && line.trim() !== '') last.text = `${last.text} ${line.trim()}`;
    } else {
      lines.push(line);
      open = false;
      continue;
    }
    open = true;
    lines.push('');
  }
  const labels = new Set(notes.map((note) => note.label));
  const marks: Removed[] = [];
  const body = lines.join('\n').replace(/[ \u00a0]?\[\^([^\]\s]{1,40})\]/gu, (mark, label: string) => {
    if (!labels.has(label) && !/^\d{1,3}$/u.test(label)) return mark;
    marks.push({ text: mark.trim(), reason: 'mark of a note' });
    return '';
  });
  const inline: Removed[] = [];
  // "word^[the note]."
  const bare = body.replace(/\^\[([^\][\n]{1,400})\]/gu, (_, text: string) => {
    inline.push({ text, reason: 'note' });
    return '';
  });
  return { body: bare, notes: [...inline, ...marks, ...notes.map(({ text }) => ({ text, reason: 'note' }))] };
}

/**
 * Converters indent paragraphs by a space or a no-break space; four would make a paragraph a block of code. A line of
 * no-break spaces is an empty line.
 */
function unindent(markdown: string): string {
  // Line by line and from the front: no run of blanks is looked at twice.
  return markdown
    .split('\n')
    .map((line) => {
      if (line.replace(/[ \t\u00a0\u3000\u200b\r]/g, '') === '') return '';
      const gap = /^[\u00a0\u3000 ]+/.exec(line)?.[0] ?? '';
      return gap === '' || /^[\s\-*+\d\u00a0]/.test(line.slice(gap.length))
        ? line
        : gap.replace(/[\u00a0\u3000]/g, ' ') + line.slice(gap.length);
    })
    .join('\n');
}

/** Statements hold no code: an indented line is an indented paragraph. */
const NO_CODE = { disable: { null: ['codeIndented', 'setextUnderline'] } };

/** `***` that CommonMark could not pair, because a space, a line end or an invisible mark stands inside it. */
function withoutStrayMarks(text: string): string {
  const bare = text
    .replace(/\*{2,3}/g, '')
    .replace(/(^|[\s\u200b\u2060\ufeff([“"])(?:\*|_{1,3}(?=[\s\u200b]|$))/g, '$1')
    .replace(/\*(?=$|[\s\u200b\u2060\ufeff.,;:)\]”"])/g, '')
    .replace(/^#{1,6}\s+(?=\S)/, '');
  return trimOf(bare, BLANK);
}

const BLANK = new Set([...' \t\n\r\f\v\u00a0\u2028\u2029\u3000\u202f\u2009\u200a\u205f\u200b\u2060\ufeff']);
