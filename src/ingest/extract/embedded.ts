/** The text of a page that a script draws, where the page carries it as data for search engines or for the script. */
import { countWords } from '../../text/index.ts';
import { type Document, type Element, parseHtml } from './dom.ts';
import type { Block } from './extraction.ts';
import { walk } from './walk.ts';

/** Fewer words are a description, not a text. */
const LEAST_WORDS = 60;
const BODY_KEYS = new Set([
  'articleBody',
  'text',
  'body',
  'content',
  'html',
  'contentHtml',
  'fullText',
  'detail',
]);

const LINKED_DATA = 'script[type="application/ld+json"]';

/** What readers write about a text has words too. */
function isRemark(of: object): boolean {
  return !('@type' in of) || REMARK.test(String(of['@type']));
}

const REMARK = /comment|answer|question|review|quotation|message|claim/iu;

export interface Embedded {
  readonly blocks: readonly Block[];
  readonly extractor: string;
}

/** The longest body that the page carries as data; undefined where it carries none. */
export function embeddedText(document: Document): Embedded | undefined {
  return (
    longest(document, LINKED_DATA, 'JSON-LD', (key) => key === 'articleBody') ??
    longest(document, LINKED_DATA, 'JSON-LD', (key, of) => key === 'text' && !isRemark(of)) ??
    longest(document, 'script[type="application/json"]', 'data of the page', (key) => BODY_KEYS.has(key)) ??
    noscriptText(document)
  );
}

/** What a page shows to readers without scripts: the text, where a script would draw it. */
function noscriptText(document: Document): Embedded | undefined {
  for (const element of document.querySelectorAll('noscript')) {
    const blocks = walk(parseHtml(insideOf(element)).body).kept;
    const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
    if (words >= LEAST_WORDS) return { blocks, extractor: 'noscript' };
  }
  return undefined;
}

/** Parsers differ in whether they read what is inside as elements or as text. */
function insideOf(noscript: Element): string {
  return noscript.querySelector('*') === null
    ? (noscript.textContent ?? '')
    : noscript.outerHTML.replace(/^<noscript[^>]*>|<\/noscript>$/giu, '');
}

const TAGS = /<(?:p|br|div|li)\b/iu;
const REFERENCE = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/iu;

/** Character references in a body without tags, line by line. */
function decoded(body: string): string {
  return body
    .split('\n')
    .map((line) => parseHtml(line.replaceAll('<', '&lt;')).body?.textContent ?? '')
    .join('\n');
}

function longest(
  document: Document,
  selector: string,
  extractor: string,
  wanted: (key: string, of: object) => boolean,
): Embedded | undefined {
  let best = '';
  for (const script of document.querySelectorAll(selector)) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    for (const text of stringsOf(data, wanted)) if (text.length > best.length) best = text;
  }
  const blocks = blocksOf(best);
  const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  return words < LEAST_WORDS ? undefined : { blocks, extractor };
}

/** Strings under the wanted keys, however deep. A list instead of a recursion: data may be nested without end. */
function stringsOf(data: unknown, wanted: (key: string, of: object) => boolean): readonly string[] {
  const found: string[] = [];
  const waiting: unknown[] = [data];
  for (let value = waiting.pop(); value !== undefined || waiting.length > 0; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'string') {
        if (wanted(key, value)) found.push(inner);
      } else if (inner !== null && inner !== undefined) waiting.push(inner);
  }
  return found;
}

function blocksOf(body: string): readonly Block[] {
  if (TAGS.test(body)) return walk(parseHtml(body).body).kept;
  const plain = REFERENCE.test(body) ? decoded(body) : body;
  if (plain !== body && TAGS.test(plain)) return walk(parseHtml(plain).body).kept;
  return plain
    .split(/\n+/u)
    .map((line) => ({ text: line.trim() }))
    .filter((block) => block.text !== '');
}
