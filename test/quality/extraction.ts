/**
 * Extraction on real pages and on converted Markdown. The truth is read from the source with regular expressions,
 * without the parser, the selectors or the walk that are measured.
 */
import { existsSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { acceptDocument } from '../../src/ingest/corpus/accept-document.ts';
import { decodeBytes } from '../../src/ingest/extract/charset.ts';
import { parseHtml } from '../../src/ingest/extract/dom.ts';
import { extractHtml } from '../../src/ingest/extract/html.ts';
import { extractMarkdown } from '../../src/ingest/extract/markdown.ts';
import { statementRecord } from '../../src/statement/index.ts';
import { measureShapes } from './extraction-shapes.ts';
import {
  addScore,
  bare,
  emptyScore,
  paragraphsOf,
  precision,
  type QualityRow,
  recall,
  type Score,
  wordsOnly,
} from './paragraph-score.ts';
import { listReference } from './reference.ts';
import type { Table } from './table.ts';

interface Page {
  readonly file: string;
  /** Where it came from: only the host matters. */
  readonly url: string;
  readonly from: RegExp;
  readonly to: RegExp;
  /** Elements inside that are not text, as they stand in the source. */
  readonly without?: RegExp;
  /** The elements that are text, where not everything inside is. */
  readonly only?: RegExp;
}

const FEED_BODY = { from: /<div class="entry-content">/, to: /<\/div><\/article>/ };
const KREMLIN = {
  url: 'http://en.kremlin.ru/x',
  from: /<div class="read__lead[^>]*>/,
  to: /<div class="read__bottommeta/,
  only: /<p\b[^>]*>([\s\S]*?)<\/p>/g,
};
const PAGES: readonly Page[] = [
  ...['state-1', 'state-2', 'state-3', 'state-4', 'state-5-rev1', 'state-5-rev2'].map((file) => ({
    file,
    url: 'https://www.state.gov/x/',
    ...FEED_BODY,
  })),
  ...['whitehouse-1', 'whitehouse-2', 'whitehouse-3'].map((file) => ({
    file,
    url: 'https://www.whitehouse.gov/x/',
    ...FEED_BODY,
  })),
  { file: 'kremlin-1', ...KREMLIN },
  { file: 'kremlin-2', ...KREMLIN },
  {
    file: 'govcn-1',
    url: 'https://english.www.gov.cn/x',
    from: /<div class="Artical_Content">/,
    to: /<\/div>/,
  },
  { file: 'mfaby-1', url: 'https://mfa.gov.by/x', from: /<\/h1>/, to: /<\/section>/ },
  {
    file: 'consilium-1',
    url: 'https://www.consilium.europa.eu/x',
    from: /<div class="gsc-bge-grid__area"[^>]*>/,
    to: /<div class="gsc-info-box|<\/main>/,
    without: /<ul class="gsc-link-list[\s\S]*?<\/ul>|<svg[\s\S]*?<\/svg>/g,
  },
];

const folder = new URL('../../../shared/publisher-pages/', import.meta.url);

async function measureExtraction(): Promise<readonly QualityRow[]> {
  if (!existsSync(folder)) return measureShapes();
  const known = emptyScore();
  const unknown = emptyScore();
  const defuddle = emptyScore();
  const readability = emptyScore();
  for (const page of PAGES) {
    const { text: html } = decodeBytes(new Uint8Array(readFileSync(new URL(`${page.file}.html`, folder))));
    const truth = truthOf(html, page);
    addScore(known, truth, paragraphsOf(extractHtml(html, page.url).text));
    const nameless = html.replace(/<link[^>]*canonical[^>]*>|<meta[^>]*og:url[^>]*>/g, '');
    addScore(unknown, truth, paragraphsOf(extractHtml(nameless).text));
    addScore(
      defuddle,
      truth,
      bare(() => new Defuddle(parseHtml(html) as never, { url: page.url }).parse().content),
    );
    addScore(
      readability,
      truth,
      bare(() => new Readability(parseHtml(html) as never).parse()?.content ?? ''),
    );
  }
  const best = (measure: (score: Score) => number) => Math.max(measure(defuddle), measure(readability));
  const hub = measureHub();
  const rows: QualityRow[] = [
    {
      name: `${PAGES.length} publishers’ pages`,
      measure: 'paragraph recall',
      value: recall(known),
      target: 0.99,
      baseline: best(recall),
    },
    {
      name: `${PAGES.length} publishers’ pages`,
      measure: 'paragraph precision',
      value: precision(known),
      target: 0.99,
      baseline: best(precision),
    },
    {
      name: 'the same, publisher not known',
      measure: 'paragraph recall',
      value: recall(unknown),
      target: 0.97,
      baseline: best(recall),
    },
    {
      name: 'the same, publisher not known',
      measure: 'paragraph precision',
      value: precision(unknown),
      target: 0.97,
      baseline: best(precision),
    },
    {
      name: `${hub.files} Markdown statements`,
      measure: 'paragraph recall',
      value: recall(hub.score),
      target: 0.99,
    },
    {
      name: `${hub.files} Markdown statements`,
      measure: 'paragraph precision',
      value: precision(hub.score),
      target: 0.99,
    },
    {
      name: `${hub.files} Markdown statements`,
      measure: 'accepted by the checks',
      value: await acceptedShare(),
      target: 0.99,
    },
  ];
  return [...measureShapes(), ...rows];
}

/** The rows as a table for `npm run quality`. */
export async function extractionTables(): Promise<readonly Table[]> {
  const rows = await measureExtraction();
  if (rows.length === 0) return [];
  return [
    {
      title: 'Extraction of real pages and texts, by paragraph',
      columns: ['data', 'measure', 'Multivector', 'target', 'best library alone'],
      rows: rows.map((row) => [
        row.name,
        row.measure,
        row.value.toFixed(4),
        row.target.toFixed(2),
        row.baseline === undefined ? '–' : row.baseline.toFixed(4),
      ]),
      note: 'Best library alone: the better of defuddle and Readability on the whole page. Truth: the source read with regular expressions.',
    },
  ];
}

/** The city, the day and two dashes before the first sentence of a report. */
const DATELINE = /^[A-Z]{3,}, [A-Z][a-z]+ \d{1,2} -- /;

const MARK = /^(?:begin text|end text|# # #|###)$/i;

function truthOf(html: string, page: Page): readonly string[] {
  const start = page.from.exec(html);
  if (!start) throw new Error(`${page.file}: no body`);
  const rest = html.slice(start.index + start[0].length);
  const end = page.to.exec(rest)?.index ?? rest.length;
  const inside = rest.slice(0, end);
  const chosen = page.only ? [...inside.matchAll(page.only)].map((match) => match[0]).join('') : inside;
  const body = chosen.replace(page.without ?? /$^/g, ' ').replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
  // Every block element ends what stands before it; inline ones leave no trace.
  const blocks = body
    .replace(/<\/?(?:p|li|ul|ol|h[1-6]|div|blockquote|cite|figure|figcaption|article|br)\b[^>]*>/g, '\u0001')
    .replace(/<sup[^>]*>\s*\[?\d+\]?\s*<\/sup>/g, '')
    .replace(/<[^>]+>/g, '')
    .split('\u0001')
    .map((block) => decodeEntities(block).replace(/\s+/g, ' ').trim().replace(DATELINE, ''));
  const begin = blocks.findIndex((block) => /^begin text\W*$/i.test(block));
  return blocks
    .slice(begin + 1)
    .filter((block) => !MARK.test(block.replace(/[.:]+$/, '')))
    .map(wordsOnly)
    .filter((block) => block !== '' && !/^end text$/.test(block));
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

function decodeEntities(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&([a-z]+);/gi, (whole, name) => ENTITIES[name] ?? whole);
}

function hubFiles(): readonly (readonly [name: string, content: string])[] {
  return listReference('statements/us-hub/')
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => [name, readFileSync(new URL(`../statements/us-hub/${name}`, folder), 'utf8')] as const);
}

function measureHub(): { readonly files: number; readonly score: Score } {
  const score = emptyScore();
  const files = hubFiles();
  for (const [, markdown] of files)
    addScore(score, truthOfMarkdown(markdown), paragraphsOf(extractMarkdown(markdown).text));
  return { files: files.length, score };
}

function truthOfMarkdown(markdown: string): readonly string[] {
  const body = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<sup>\s*\[?\d+\]?\s*<\/sup>(?!\s*\w)/g, '')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|$@^<'"])/g, '$1');
  const blocks = body
    .split(/\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+/)
    // A hard break, and every point of a tight list, begins a paragraph of its own.
    .flatMap((block) =>
      block.split(POINT.test(block) ? / {2,}\n|\n(?=[ \t]*(?:-|\d{1,3}[.)]) {1,4}\S)/ : / {2,}\n/),
    )
    .map((block) =>
      block
        .replace(/^[#>\s]+(?=[^#])/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const begin = blocks.findIndex((block) => /^\W*begin text\W*$/i.test(block));
  const end = blocks.findIndex((block) => /^(?:(?:# ?){2,}|\W*end text\W*)$/i.test(block));
  return blocks
    .slice(begin + 1, end < 0 ? undefined : end)
    .map(wordsOnly)
    .filter((block) => block !== '');
}

/** The head of a block that is a list: only there does a line with a number begin a new point. */
const POINT = /^\s*(?:-|\d{1,3}[.)]) {1,4}\S/;

/** Share of real statements that no check refuses: checks must find faults, not make them. */
async function acceptedShare(): Promise<number> {
  let accepted = 0;
  const files = hubFiles();
  for (const [name, markdown] of files) {
    const date = name.slice(0, 10);
    const record = statementRecord.parse({
      id: `hub-${date}`,
      series: 'hub',
      title: 'Statement',
      level: 'unknown',
      adopted: date,
      parties: ['US'],
      texts: [{ lang: 'en', authority: 'authentic', issuer: 'White House', sources: [] }],
    });
    const result = await acceptDocument(
      { bytes: new TextEncoder().encode(markdown), name },
      record,
      record.texts[0] as (typeof record.texts)[number],
    );
    if ('accepted' in result) accepted++;
  }
  return accepted / files.length;
}
