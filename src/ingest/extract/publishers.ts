/** An address → the publisher whose page stands there. */
import { PUBLISHERS, type Publisher } from './publisher-pages.ts';

/** The publisher of an address; an archive or capture counts as the page that it holds. */
export function publisherOf(address: string | undefined): Publisher | undefined {
  if (address === undefined) return undefined;
  const host = hostOf(originalAddress(address));
  return PUBLISHERS.find((publisher) =>
    publisher.hosts.some((own) => host === own || host.endsWith(`.${own}`)),
  );
}

/** The address that a Wayback Machine capture was made of; any other address as it stands. */
export function originalAddress(address: string): string {
  return /^https?:\/\/web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(.+)$/.exec(address)?.[1] ?? address;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
