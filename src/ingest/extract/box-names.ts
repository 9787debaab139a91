/** What the names of boxes say of what they hold. Names are read in parts: "asset-user-actions", "documentByLine". */
import type { Element } from './dom.ts';
import { remembered } from './remembered.ts';

/** Parts of names of boxes that hold what is not text, where they hold no more than a sentence. */
const FURNITURE = new Set(
  (
    'bio biography caption captions credit credits byline author authors meta metadata views viewed hits counter stat stats rating ' +
    'vote votes survey feedback poll actions toolbar tools share sharing social tag tags topic topics keyword keywords ' +
    'labels category categories breadcrumb breadcrumbs crumb crumbs rootline backlink pager pagination related also ' +
    'promo banner cta contact contacts consent gdpr cookie cookies newsletter subscribe subscription sign-up sidebar ' +
    'comment comments flag print copyright footer'
  ).split(' '),
);
/** Parts of names of boxes that hold what an editor says of the text, before it. */
const EDITORIAL = new Set(
  'abstract description descr teaser excerpt summary standfirst subtitle subheading kicker annotation'.split(
    ' ',
  ),
);

/** The part of a name that calls the element furniture. */
export function furnitureName(element: Element): string | undefined {
  return remembered(furniture, element, () => partsOf(element).find((part) => FURNITURE.has(part)));
}

export function isEditorial(element: Element): boolean {
  return remembered(editorial, element, () => partsOf(element).some((part) => EDITORIAL.has(part)));
}

const furniture = new WeakMap<Element, string | undefined>();
const editorial = new WeakMap<Element, boolean>();

function partsOf(element: Element): readonly string[] {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}
