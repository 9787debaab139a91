/**
 * Stands in for `sync-fetch` and `node-fetch`, which citation-js imports to read references from the web. Nothing is
 * fetched here: references are only written.
 */
export default function noFetch(): never {
  throw new Error('references are written, not fetched');
}

/** The name under which `node-fetch` gives its class. */
const PlatformHeaders = Headers;

export { PlatformHeaders as Headers };
