import { type Refusal, Refused } from '../../answers/refusal.ts';
import type { Making, StoredCollection } from '../../store/index.ts';

/** Styles, scripts, pictures and what tells of the API: they say nothing about texts. */
export const WITHOUT_TEXTS = /\.(?:css|js|ico|svg|png|woff2)$|^\/(?:docs|openapi\.json|robots\.txt)$/;

/** Words of the reader's own, which are compared with each other. */
const OWN_WORDS = /^\/compare\/own(?:[./]|$)/;

/**
 * Answers over all texts together, which a first load makes after the texts themselves: also what a page says about one
 * statement or partner beside the others. A comparison is one of two texts; it has its margin a little later.
 */
const OVER_ALL_TEXTS =
  /^\/(?:v1\/|embed\/|pictures\/)?(?:shared|matrix|questions|partners|feed|draft)(?:[/.]|$)|^\/(?:embed\/|pictures\/)?statements\/(?!missing)|^\/v1\/statements\/[^/]+\/(?:absences|echoes)$|^\/(?:mcp|oembed)$/;

/**
 * A small collection is complete in a moment: a request waits for so long before it is refused. A person is soon shown
 * how far the load has come, by a page that asks again by itself. Milliseconds.
 */
const LONGEST_WAIT = 15_000;
const LONGEST_WAIT_OF_A_PAGE = 4_000;
const PAUSE = 300;

/** Of a store that no load has written to yet, or is being written to for the first time. */
const NOTHING_YET: Making = { step: 'texts', done: 0, all: 0 };

/** How far the first load has come; null once everything is made. */
export function makingOf(collection: StoredCollection | null): Making | null {
  return collection === null ? NOTHING_YET : collection.making;
}

/**
 * Lets a request wait while what it asks for is still being made by the first load of the collection. What is half made
 * would be counted wrongly, so it is never given.
 *
 * @param read asks the store how far the load has come
 * @throws Refused with `not-ready` where it takes longer
 */
export async function waitUntilMade(
  path: string,
  isPage: boolean,
  making: Making | null,
  read: () => Promise<Making | null>,
): Promise<void> {
  const longest = isPage ? LONGEST_WAIT_OF_A_PAGE : LONGEST_WAIT;
  let now = making;
  for (let waited = 0; isMissing(path, now); waited += PAUSE) {
    if (waited >= longest) throw new Refused(notReady(now));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    now = await read();
  }
}

function isMissing(path: string, making: Making | null): making is Making {
  if (making === null || WITHOUT_TEXTS.test(path) || OWN_WORDS.test(path)) return false;
  return making.step === 'texts' || OVER_ALL_TEXTS.test(path);
}

function notReady({ step, done, all }: Making): Refusal {
  const detail =
    step === 'texts'
      ? all === 0
        ? 'The collection is about to be loaded. Nothing is answered before all statements are stored.'
        : `The collection is being loaded: ${done} of ${all} statements are stored. Nothing is answered before all are.`
      : `The texts are stored; what they share and count together is being made (${done} of ${all} steps). Please ask again in a moment.`;
  return { reason: 'not-ready', detail };
}
