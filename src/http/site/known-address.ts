import { pageParameterNames } from './page-parameters.ts';

/** What the embed, its builder and oEmbed are asked with, and the data that a page gives. */
const OTHER_NAMES = [
  ...[
    'ui',
    'colours',
    'only',
    'top',
    'at',
    'engine',
    'follow',
    'width',
    'topic',
    'heading',
    'caption',
    'clause',
    'page',
  ],
  ...['url', 'format', 'maxwidth', 'maxheight'],
  ...['limit', 'authority'],
];

const NAMES: ReadonlySet<string> = new Set([...pageParameterNames, ...OTHER_NAMES]);

/** The API refuses what it does not know by itself, and by name. */
const JUDGES_FOR_ITSELF = /^https?:\/\/[^/?#]+\/(?:v1|mcp|healthz)(?:[/?#]|$)/;

/**
 * The address without parameters that nothing here reads. Links are often given such on their way, and pages pass over
 * them; a reply that was made without them is also remembered without them, so that an address with `?x=1`, `?x=2` …
 * gives one page again instead of making many. Gives the same string where there is nothing to leave out.
 */
export function knownAddress(address: string): string {
  // Every remembered reply passes here, and the platform takes long to read an address.
  if (!address.includes('?') || JUDGES_FOR_ITSELF.test(address)) return address;
  const url = new URL(address);
  const unknown = [...url.searchParams.keys()].filter((name) => !NAMES.has(name));
  if (unknown.length === 0) return address;
  for (const name of unknown) url.searchParams.delete(name);
  return url.href;
}
