import type { D1Database } from '@cloudflare/workers-types';
import { type ProfiledFormula, profileOf, type SharedWording } from '../../formula/index.ts';
import { type CountedAuthority, isCounted } from '../../statement/index.ts';
import {
  type CountedText,
  listCountedTexts,
  listFormulaTexts,
  readDerived,
  readPassages,
  type StoredCollection,
} from '../../store/index.ts';
import { partTexts } from '../formulas/counted.ts';
import { type PartnerOverlap, readPartnerOverlaps } from '../formulas/matrix.ts';
import { wholePhrase } from '../formulas/whole-phrase.ts';
import { isTelling } from '../formulas/worth-showing.ts';
import { found, notOneOf, type Result, refused } from '../refusal.ts';
import { preferredLanguage } from '../statements/texts.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { findPartner, type Partner } from './partners.ts';

/** Wording that comes again in the texts of one partner and stands in no text of another. */
export interface OwnWording {
  readonly id: string;
  /** As its latest text prints it. */
  readonly wording: string;
  readonly words: number;
  /** Where it stands, oldest first: one place a text. */
  readonly places: readonly { readonly statement: string; readonly clause: number }[];
}

/** Another partner beside this one. */
export interface OtherPartner {
  readonly partner: Partner;
  /** Its latest text in the language, and how many it has. */
  readonly latest: CountedText;
  readonly texts: number;
  /** Words of both in runs that the other has too, seen from this partner (A). */
  readonly overlap: PartnerOverlap;
}

/** What is known of one partner: its texts, its formulas, what it alone says, and how near the others are. */
export interface PartnerProfile {
  readonly partner: Partner;
  /** Which texts count: unofficial translations only where there is nothing else. */
  readonly authority: CountedAuthority;
  /** Null where no text of it is here: then nothing is said about its wording. */
  readonly lang: string | null;
  readonly languages: readonly string[];
  /** Its texts in the language, oldest first. */
  readonly texts: readonly CountedText[];
  readonly formulas: readonly ProfiledFormula[];
  readonly own: readonly OwnWording[];
  /** The nearest first. */
  readonly others: readonly OtherPartner[];
}

/** Lists of a page and of a reply that is read. */
const MOST_OWN = 30;

/** One partner by its key; in the language asked for, else in English, else in the first that it has. */
export async function readPartnerProfile(
  db: D1Database,
  collection: StoredCollection | null,
  query: { readonly key: string; readonly lang?: string | undefined },
): Promise<Result<PartnerProfile>> {
  const known = await findPartner(db, collection, query.key);
  if (!known.ok) return known;
  const { partner, all } = known.value;
  // Where there are only unofficial translations, they are what can be read of the partner, and are said to be such.
  const official = languagesOfPartner(partner, 'official');
  const authority = official.length > 0 ? 'official' : 'all';
  const languages = official.length > 0 ? official : languagesOfPartner(partner, 'all');
  const lang = query.lang ?? preferredLanguage(languages);
  if (lang === undefined)
    return found({ partner, authority, lang: null, languages, texts: [], formulas: [], own: [], others: [] });
  if (!languages.includes(lang))
    return refused(
      notOneOf(
        'no-text-in-language',
        'lang',
        lang,
        languages,
        'No text of this partner is in this language.',
      ),
    );
  const world = partner.specimen ? 'invented' : 'real';
  const [read, stands, overlaps, record] = await Promise.all([
    listCountedTexts(db, lang, world),
    listFormulaTexts(db, lang, world),
    readPartnerOverlaps(db, { lang, authority, world }),
    readDerived<readonly KeptWording[]>(db, 'own-wording', lang, partner.key),
  ]);
  const { counted } = partTexts(read, authority);
  const textsWith = new Map(
    [...Map.groupBy(stands, ({ formula }) => formula)].map(
      ([formula, own]) => [formula, new Set(own.map(({ text }) => text))] as const,
    ),
  );
  return found({
    partner,
    authority,
    lang,
    languages,
    texts: counted.filter((text) => text.partner === partner.key),
    formulas: profileOf(partner.key, counted, textsWith, vocabularyOf(collection).phrases),
    own: await ownWordings(db, lang, counted, record ?? []),
    others: othersOf(partner, all, counted, overlaps),
  });
}

function languagesOfPartner({ statements }: Partner, which: CountedAuthority): readonly string[] {
  const texts = statements.flatMap((one) => one.texts).filter(({ authority }) => isCounted(which, authority));
  return [...new Set(texts.map(({ lang }) => lang))].sort();
}

type KeptWording = Pick<SharedWording, 'id' | 'words' | 'places'>;

async function ownWordings(
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
  const printed = latest.length === placed.length ? await readPassages(db, lang, latest) : [];
  return placed
    .map(({ id, words, places }, index) => ({
      id,
      wording: wholePhrase(printed[index] ?? '', lang),
      words,
      places: places.map(({ text, clause }) => ({ statement: text, clause })),
    }))
    .filter(({ wording, places }) => places.length > 1 && isTelling(wording, lang))
    .slice(0, MOST_OWN);
}

function othersOf(
  partner: Partner,
  all: readonly Partner[],
  counted: readonly CountedText[],
  overlaps: readonly PartnerOverlap[],
): readonly OtherPartner[] {
  const share = ({ a_covered, b_covered, a_words, b_words }: PartnerOverlap) =>
    (a_covered + b_covered) / Math.max(1, a_words + b_words);
  const nearest = overlaps
    .flatMap((pair): readonly PartnerOverlap[] => {
      if (pair.a === partner.key) return [pair];
      if (pair.b !== partner.key) return [];
      const { a, b, a_words, b_words, a_covered, b_covered } = pair;
      return [{ a: b, b: a, a_words: b_words, b_words: a_words, a_covered: b_covered, b_covered: a_covered }];
    })
    .sort((x, y) => share(y) - share(x));
  return nearest.flatMap((overlap): readonly OtherPartner[] => {
    const other = all.find(({ key }) => key === overlap.b);
    const theirs = counted.filter((text) => text.partner === overlap.b);
    const latest = theirs.at(-1);
    return other && latest ? [{ partner: other, latest, texts: theirs.length, overlap }] : [];
  });
}
