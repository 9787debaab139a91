import type { D1Database } from '@cloudflare/workers-types';
import type { SharedWording, StatementTexts } from '../../formula/index.ts';
import { type CountedText, readDerived, readPassages } from '../../store/index.ts';
import { byLanguage } from '../formulas/partner-overlap.ts';
import { quotedPhrase } from '../formulas/whole-phrase.ts';
import { isTelling } from '../formulas/worth-showing.ts';

/** A statement with its texts that count, the most trusted first. */
export type ReadStatement = StatementTexts<CountedText>;

/** Wording that comes again in the texts of one partner and stands in no text of another in its language. */
export interface OwnWording {
  readonly id: string;
  readonly lang: string;
  /** As its latest text prints it. */
  readonly wording: string;
  /** The same with an ellipsis where the sentence goes on. */
  readonly quoted: string;
  readonly words: number;
  /** Where it stands, oldest first: one place a text. */
  readonly places: readonly { readonly statement: string; readonly clause: number }[];
}

/** Characters on each side that show whether a sentence begins and ends there. */
const AROUND = 3;

/** Lists of a page and of a reply that is read. */
const MOST_OWN = 30;

type KeptWording = Pick<SharedWording, 'id' | 'words' | 'places'>;

/**
 * Wording in the languages that others have texts in, too (`measured`): in any other nothing can be called its own. That of
 * the language of most statements comes first; in a further language only what a statement says that has no text in the
 * languages before, because the others say the same there in translation.
 */
export async function ownWordings(
  db: D1Database,
  partner: string,
  statements: readonly ReadStatement[],
  measured: ReadonlySet<string>,
): Promise<readonly OwnWording[]> {
  const texts = Map.groupBy(
    statements.flatMap(({ counted }) => counted.filter(({ lang }) => measured.has(lang))),
    ({ lang }) => lang,
  );
  const authentic = (lang: string) =>
    (texts.get(lang) ?? []).filter(({ authority }) => authority === 'authentic').length;
  const languages = [...texts.keys()].sort(
    (x, y) =>
      (texts.get(y)?.length ?? 0) - (texts.get(x)?.length ?? 0) ||
      authentic(y) - authentic(x) ||
      Number(y === 'en') - Number(x === 'en') ||
      (x < y ? -1 : 1),
  );
  const wordings = await byLanguage(languages, async (lang) =>
    wordingsIn(
      db,
      lang,
      texts.get(lang) ?? [],
      (await readDerived<readonly KeptWording[]>(db, 'own-wording', lang, partner)) ?? [],
    ),
  );
  const read = new Set<string>();
  const own: OwnWording[] = [];
  for (const lang of languages) {
    const told = wordings.get(lang) ?? [];
    own.push(...told.filter(({ places }) => places.some(({ statement }) => !read.has(statement))));
    for (const { statement } of texts.get(lang) ?? []) read.add(statement);
  }
  return own.slice(0, MOST_OWN);
}

async function wordingsIn(
  db: D1Database,
  lang: string,
  counted: readonly CountedText[],
  kept: readonly KeptWording[],
): Promise<readonly OwnWording[]> {
  const order = new Map(counted.map(({ statement }, index) => [statement, index]));
  const placed = kept.map(({ id, words, places }) => ({
    id,
    words,
    places: [...Map.groupBy(places, ({ text }) => text).values()]
      .flatMap(([first]) => (first && order.has(first.text) ? [first] : []))
      .sort((x, y) => (order.get(x.text) ?? 0) - (order.get(y.text) ?? 0)),
  }));
  const latest = placed.flatMap(({ places }) => {
    const place = places.at(-1);
    return place ? [{ statement: place.text, from: place.from, to: place.to }] : [];
  });
  const printed =
    latest.length === placed.length
      ? await readPassages(
          db,
          lang,
          latest.flatMap(({ statement, from, to }) => [
            { statement, from, to },
            { statement, from: Math.max(0, from - AROUND), to: from },
            { statement, from: to, to: to + AROUND },
          ]),
        )
      : [];
  const passage = (index: number) => printed[index] ?? '';
  return placed
    .map(({ id, words, places }, index) => ({
      id,
      lang,
      ...quotedPhrase(
        { printed: passage(3 * index), before: passage(3 * index + 1), after: passage(3 * index + 2) },
        lang,
      ),
      words,
      places: places.map(({ text, clause }) => ({ statement: text, clause })),
    }))
    .filter(({ wording, places }) => places.length > 1 && isTelling(wording, lang));
}
