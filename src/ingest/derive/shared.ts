import type { D1Database } from '@cloudflare/workers-types';
import { createStandsIn, findSharedWording, type SharedWording } from '../../formula/index.ts';
import { isBeside, isCounted } from '../../statement/index.ts';
import { type DatedStoredText, packWording, saveSharedWording } from '../../store/index.ts';
import { fingerprint } from '../../text/index.ts';

/** Wording of fewer words, or with one partner only, is not kept. */
const LEAST_WORDS = 3;
const LEAST_PARTNERS = 2;

/** Enough of a fingerprint that no changed row is taken for the one before. */
const DIGEST_CHARACTERS = 16;

/** Shared wording, and the statements in whose unofficial translations it stands too: counted beside, never within. */
export type StoredShared = SharedWording & { readonly beside: readonly string[] };

/** The shared wording of one world of texts in one language. */
export interface SharedWordings {
  /** Texts whose words are their parties' own: what counts where nothing else is asked for. */
  readonly official: readonly DatedStoredText[];
  readonly wordings: {
    readonly official: readonly StoredShared[];
    /** Of all texts; null where there is no unofficial translation among them, so that it is the same. */
    readonly all: readonly StoredShared[] | null;
  };
}

export function sharedWordingsOf(world: readonly DatedStoredText[], lang: string): SharedWordings {
  const official = world.filter(({ authority }) => isCounted('official', authority));
  const apart = world.filter(({ authority }) => isBeside('official', authority));
  const standsIn = createStandsIn(
    apart.map(({ statement, body }) => ({ id: statement, text: body })),
    lang,
  );
  return {
    official,
    wordings: {
      official: sharedWordingOf(official, lang).map((one) => ({ ...one, beside: standsIn(one) })),
      all:
        apart.length === 0
          ? null
          : sharedWordingOf([...official, ...apart], lang).map((one) => ({ ...one, beside: [] })),
    },
  };
}

function sharedWordingOf(texts: readonly DatedStoredText[], lang: string): readonly SharedWording[] {
  return findSharedWording(
    texts.map((text) => ({
      id: text.statement,
      partner: text.partner,
      lang,
      text: text.body,
      adopted: text.adopted,
    })),
    { minPartners: LEAST_PARTNERS, minWords: LEAST_WORDS },
  );
}

/** Writes the shared wording of a language; returns how many rows that were. */
export async function keepSharedWording(
  db: D1Database,
  lang: string,
  worlds: readonly (SharedWordings & { readonly world: readonly DatedStoredText[] })[],
): Promise<number> {
  const rows = worlds.flatMap(({ world, wordings }) => {
    const specimen = world[0]?.specimen === 1;
    return (['official', 'all'] as const).flatMap((authority) =>
      (wordings[authority] ?? []).map(async (wording) => {
        const record = packWording(wording);
        return {
          // The same words may be shared in both worlds and by all texts; each has its own partners and places.
          id: [wording.id, ...(specimen ? ['specimen'] : []), ...(authority === 'all' ? ['all'] : [])].join(
            '-',
          ),
          words: wording.words,
          rarity: wording.rarity,
          band: wording.band,
          partners: wording.partners,
          specimen,
          authority,
          fragment: wording.fragment,
          record,
          digest: (await fingerprint(record)).slice(0, DIGEST_CHARACTERS),
        };
      }),
    );
  });
  return saveSharedWording(db, lang, await Promise.all(rows));
}
