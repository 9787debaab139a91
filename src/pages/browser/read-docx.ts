import { strFromU8, unzipSync } from 'fflate';
import { Unreadable } from './unreadable.ts';

/** Of the unpacked document; a longer one is no text of 200,000 characters. */
const MOST_BYTES = 30_000_000;

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Strict Open XML names the same elements otherwise. */
const WORD_STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** What was deleted or moved away by a tracked change, and copies for programs that cannot show a drawing. */
const GONE: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText']);

/** The paragraphs of a Word file as it reads with all its tracked changes accepted; notes and headers are left out. */
export function readDocx(bytes: Uint8Array): string {
  const page = new DOMParser().parseFromString(documentOf(bytes), 'application/xml');
  if (page.querySelector('parsererror')) throw new Unreadable('broken');
  const paragraphs = [WORD, WORD_STRICT].flatMap((space) => [...page.getElementsByTagNameNS(space, 'p')]);
  return paragraphs
    .filter((paragraph) => !isGone(paragraph))
    .map((paragraph) => wordsOf(paragraph, paragraph).trim())
    .filter((words) => words !== '')
    .join('\n\n');
}

function documentOf(bytes: Uint8Array): string {
  let isTooLarge = false;
  let files: ReturnType<typeof unzipSync>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== 'word/document.xml') return false;
        isTooLarge = originalSize > MOST_BYTES;
        return !isTooLarge;
      },
    });
  } catch {
    throw new Unreadable('broken');
  }
  if (isTooLarge) throw new Unreadable('large');
  const document = files['word/document.xml'];
  if (!document) throw new Unreadable('broken');
  return strFromU8(document);
}

function isGone(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (GONE.has(at.localName)) return true;
  return false;
}

/** Paragraphs within a paragraph, as text boxes have, are read on their own. */
function wordsOf(element: Element, paragraph: Element): string {
  let words = '';
  for (const child of element.children) {
    if (GONE.has(child.localName) || (child.localName === 'p' && child !== paragraph)) continue;
    if (child.localName === 't') words += child.textContent ?? '';
    else if (child.localName === 'tab' || child.localName === 'br' || child.localName === 'cr') words += ' ';
    else if (child.localName === 'noBreakHyphen') words += '‑';
    else words += wordsOf(child, paragraph);
  }
  return words;
}
