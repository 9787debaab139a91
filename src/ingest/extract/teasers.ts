/** Boxes that lead to another page: its headline as a link, with a date or a sentence below. */
import { type Document, type Element, type Node, TEXT } from './dom.ts';
import { heldIn } from './holds.ts';
import { plainWords } from './plain-words.ts';

/** What leads elsewhere says no more than this, in characters, besides its headline. */
const LONGEST_SUMMARY = 400;
const MOST_PARAGRAPHS = 2;
const LEAST_ITEMS = 2;
/** Names that a text links to have fewer words. */
const LEAST_LINK = 3;
const LONGEST_TAB = 80;

/** The widest box of each headline that is a link, as long as it holds no other headline. `titles`: of this page. */
export function teasersOf(document: Document, titles: readonly string[]): readonly Element[] {
  const own = new Set(titles.map(plainWords));
  const found: Element[] = [];
  for (const heading of document.querySelectorAll('h2, h3, h4, h5, h6')) {
    const link = heading.querySelector('a[href]') ?? linkAround(heading);
    const href = link?.getAttribute('href') ?? '';
    const text = plainWords(heading.textContent ?? '');
    if (!link || text === '' || href.startsWith('#') || own.has(text)) continue;
    if (plainWords(link.textContent ?? '') !== text && !link.contains(heading)) continue;
    const box = boxOf(heading);
    if (box !== undefined) found.push(box);
  }
  return [...found, ...listsOfLinks(document)];
}

/** Lists of which each point opens with a link of several words. */
function listsOfLinks(document: Document): readonly Element[] {
  return [...document.querySelectorAll('ul, ol')].filter((list) => {
    const items = [...list.childNodes].filter((child): child is Element => child.nodeName === 'LI');
    return items.length >= LEAST_ITEMS && (items.every(opensWithLink) || items.every(leadsWithinPage));
  });
}

/** A tab or a line of a table of contents: nothing but the name of a part of the page. */
function leadsWithinPage(item: Element): boolean {
  const link = item.querySelector('a[href]');
  if (!link?.getAttribute('href')?.startsWith('#')) return false;
  const { characters } = heldIn(link);
  return characters > 0 && characters <= LONGEST_TAB && characters === heldIn(item).characters;
}

function opensWithLink(item: Element): boolean {
  const link = item.querySelector('a[href]');
  const text = plainWords(link?.textContent ?? '');
  if (!link || link.getAttribute('href')?.startsWith('#') || text.split(' ').length < LEAST_LINK)
    return false;
  return comesFirst(link, item) === true;
}

/** Whether no word stands before `sought` in `node`; undefined where neither is there. */
function comesFirst(sought: Element, node: Node): boolean | undefined {
  if (node === sought) return true;
  if (node.nodeType === TEXT) return WORD.test(node.textContent ?? '') ? false : undefined;
  for (const child of node.childNodes) {
    const found = comesFirst(sought, child);
    if (found !== undefined) return found;
  }
  return undefined;
}

const WORD = /[\p{L}\p{N}]/u;

function linkAround(heading: Element): Element | null {
  const around = heading.parentElement;
  return around?.localName === 'a' ? around : null;
}

function boxOf(heading: Element): Element | undefined {
  let box: Element | undefined;
  for (let around = heading.parentElement; around !== null; around = around.parentElement) {
    if (/^(?:body|main|html)$/u.test(around.localName) || !isTeaser(around, heading)) break;
    box = around;
  }
  return box;
}

function isTeaser(box: Element, heading: Element): boolean {
  const held = heldIn(box);
  return (
    held.characters - heldIn(heading).characters <= LONGEST_SUMMARY &&
    held.headings === 1 &&
    held.paragraphs <= MOST_PARAGRAPHS
  );
}
