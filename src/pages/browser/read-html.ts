import { readPlain } from './read-plain.ts';

/** What is around a text on its page, or is no text at all. */
const AROUND =
  'script,style,noscript,template,svg,iframe,form,nav,aside,footer,button,select,figure,[hidden],[aria-hidden="true"]';

/** Elements that begin a paragraph of their own. */
const BLOCKS =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|H[1-6]|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** The paragraphs of a saved web page: of its article or main part where it has one. Nothing of the page is run. */
export function readHtml(bytes: Uint8Array): string {
  const named = /charset=["']?\s*([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2048)),
  )?.[1];
  const page = new DOMParser().parseFromString(decoded(bytes, named), 'text/html');
  for (const element of page.querySelectorAll(AROUND)) element.remove();
  const parts = [...page.querySelectorAll('article,main,[role="main"]')];
  const length = (element: Element) => element.textContent?.length ?? 0;
  const main = parts.sort((x, y) => length(y) - length(x))[0];
  // An article that holds little of the page is a teaser.
  const root = main && length(main) > length(page.body) / 3 ? main : page.body;
  return paragraphsOf(root).join('\n\n');
}

/** What the page itself says of its letters is believed before any guess. */
function decoded(bytes: Uint8Array, named: string | undefined): string {
  if (named === undefined || /^utf-?8$/i.test(named)) return readPlain(bytes);
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return readPlain(bytes);
  }
}

function paragraphsOf(root: Element): readonly string[] {
  const paragraphs: string[] = [];
  let words = '';
  const end = () => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    words = '';
  };
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) words += node.nodeValue ?? '';
    if (!(node instanceof Element)) return;
    if (node.tagName === 'BR') return end();
    const isBlock = BLOCKS.test(node.tagName);
    if (isBlock) end();
    for (const child of node.childNodes) visit(child);
    if (isBlock) end();
  };
  visit(root);
  end();
  return paragraphs;
}
