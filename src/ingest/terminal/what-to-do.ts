/** For a text that is not at hand: what was tried, and what a person can do about it. Pure. */

interface Tried {
  readonly kind: string;
  readonly url: string;
  readonly reason?: string;
  readonly message: string;
}

export interface MissingText {
  readonly id: string;
  readonly lang: string;
  /** Where the text is published, the best address first. */
  readonly addresses: readonly string[];
  /** A page that has something of the text but not the whole. */
  readonly lead?: { readonly holds?: string | undefined; readonly url: string };
  /** Whose version it is, where the words are a machine's. */
  readonly machine?: string;
  /** ISO date of the last run that asked for it. */
  readonly on?: string;
  readonly tried?: readonly Tried[];
}

/** Failures of the way to a page that a browser often does not meet. */
const BROWSER_PASSES = new Set([
  'refused',
  'robots',
  'busy',
  'server-error',
  'timeout',
  'unreachable',
  'cut-off',
]);
/** What a page says instead of the text. */
const OTHER_PAGE = new Set(['error-page', 'cookie-wall', 'shell', 'note', 'listing', 'too-short', 'cut-off']);

const LEADS: Readonly<Record<string, string>> = {
  part: 'only a part of it is known',
  paraphrase: 'only a retelling is known, which is never taken as the text',
  link: 'a page is known that should lead to it',
};

export function whatToDo(text: MissingText): string {
  const add = `npm run statements -- add ${text.id}`;
  const [address] = text.addresses;
  if (address !== undefined && text.machine !== undefined)
    return `only a machine translation is known, which is taken when somebody adds it: ${add} --url "${address}" --lang ${text.lang} --issuer "${text.machine}"`;
  if (address === undefined && text.lead)
    return `${LEADS[text.lead.holds ?? ''] ?? 'a page on it is known'}: ${text.lead.url}. Whoever finds the whole text: ${add} --url <address> --lang ${text.lang}`;
  if (address === undefined)
    return `no address is known. Whoever finds one: ${add} --url <address> --lang ${text.lang}`;
  if (text.tried === undefined || text.tried.length === 0)
    return `not asked for yet: npm run statements -- fetch ${text.id}`;
  const reasons = new Set(text.tried.map((each) => each.reason ?? ''));
  if (reasons.has('offline')) return 'there was no network: npm run statements -- fetch asks again';
  if (reasons.has('stopped')) return 'the run was stopped before: npm run statements -- fetch goes on';
  const refusedAsText = text.tried.find(
    (each) =>
      each.reason &&
      !BROWSER_PASSES.has(each.reason) &&
      !['not-found', 'private', 'redirects', 'too-large'].includes(each.reason),
  );
  if ([...reasons].every((reason) => reason === 'not-found'))
    return `gone from every known address. Whoever finds it elsewhere: ${add} --url <address>`;
  if (refusedAsText && !OTHER_PAGE.has(refusedAsText.reason ?? ''))
    return `a page came that did not pass as the text (${refusedAsText.message}). Look at ${refusedAsText.url}; if it is the text: ${add} <saved page>`;
  return `open ${address} in your browser, save the page, and: ${add} <saved page>`;
}

/** "publisher refused (status 403), wayback not-found (status 404)" */
export function whatWasTried(tried: readonly Tried[]): string {
  return tried
    .map(({ kind, reason, message }) => `${kind} ${reason ?? 'ok'}${message ? ` (${message})` : ''}`)
    .join(', ');
}
