/** Is the whole text there, once? Length, notes and summaries in its place, an unfinished end, a doubled body. Pure. */
import { countWords } from '../../text/index.ts';
import { plainWords } from '../extract/plain-words.ts';
import type { CheckInput, Failure } from './failure.ts';

/** Shorter than this is no joint statement, whatever else it is. */
const LEAST_WORDS = 50;
/** A page shorter than this that links the text is a note about it. */
const NOTE_WORDS = 300;
/** Share of long paragraphs that may stand twice. */
const MOST_DOUBLED = 0.25;

const SUMMARY =
  /(?:read|see|find|download) the (?:full|complete|whole) (?:text|statement|declaration|document)|full text (?:of the (?:statement|declaration) )?(?:is )?(?:available|here|can be)|summary of the (?:statement|declaration|communiqu)|полный текст (?:доступен|см)|全文(?:见|如下链接)/iu;

export function checkLength(
  { text, extraction, version, record }: CheckInput,
  paragraphs: readonly string[],
): readonly Failure[] {
  const words = countWords(text);
  const least = version.expect?.min_words ?? (record.kind === 'statement' ? LEAST_WORDS : 20);
  const failures: Failure[] = [];
  const pointer = extraction.pointers?.[0];
  if (pointer !== undefined && words < Math.max(least, NOTE_WORDS))
    failures.push({
      check: 'note',
      message: `a note of ${words} words about the text, which itself stands at ${pointer}`,
    });
  else if (words < least)
    failures.push({
      check: 'too-short',
      message: `${words} words where at least ${least} are expected: a summary, a note or a cut text`,
    });
  else if (
    SUMMARY.test([...extraction.titles, ...paragraphs.slice(0, 3), ...paragraphs.slice(-2)].join('\n')) &&
    words < 600
  )
    failures.push({
      check: 'summary',
      message: 'the page is a summary or report that points to the full text elsewhere',
    });
  const expected = version.expect?.paragraphs;
  if (expected !== undefined && Math.abs(paragraphs.length - expected) > Math.max(1, expected * 0.1))
    failures.push({
      check: 'paragraphs',
      message: `${paragraphs.length} paragraphs where ${expected} are expected`,
    });
  return failures;
}

const UNFINISHED =
  /(?:[,\-–—(]|(?:^|\s)(?:and|or|of|the|to|in|for|with|a|an|by|on|at|from|that|und|der|die|das|и|в|на|с|по|для|о|к|из))$/iu;
const LONG_OPEN_LINE = 160;

export function checkEnd({ extraction }: CheckInput, paragraphs: readonly string[]): readonly Failure[] {
  // The publisher's own mark of the end is better evidence than a missing full stop.
  if (extraction.removed.some((each) => each.reason === 'end marker')) return [];
  const last = paragraphs.at(-1) ?? '';
  const open = !/[.!?;:…。！？；）)»”"’']$/u.test(last);
  return UNFINISHED.test(last) || (open && last.length > LONG_OPEN_LINE)
    ? [{ check: 'cut-off', message: 'the last sentence is not finished', paragraph: paragraphs.length }]
    : [];
}

export function checkDoubled(paragraphs: readonly string[]): readonly Failure[] {
  const long = paragraphs.map(plainWords).filter((paragraph) => paragraph.length > 80);
  const doubled = long.length - new Set(long).size;
  if (doubled < 2 || doubled < long.length * MOST_DOUBLED) return [];
  const first = paragraphs.findIndex(
    (paragraph, index) => paragraphs.indexOf(paragraph) < index && paragraph.length > 80,
  );
  return [{ check: 'doubled', message: `${doubled} paragraphs stand twice`, paragraph: first + 1 }];
}
