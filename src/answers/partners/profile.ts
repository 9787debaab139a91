import type { D1Database } from '@cloudflare/workers-types';
import { type ProfiledFormula, profileOf, statementsOf } from '../../formula/index.ts';
import { type CountedAuthority, isCounted } from '../../statement/index.ts';
import { listCountedTexts, listFormulaTexts, type StoredCollection } from '../../store/index.ts';
import { textsByFormula } from '../formulas/across.ts';
import {
  leadingOverlap,
  type OverlapIn,
  type PartnerOverlap,
  readPartnerOverlaps,
  symmetricShare,
} from '../formulas/partner-overlap.ts';
import { found, notOneOf, type Result, refused } from '../refusal.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { type OwnWording, ownWordings, type ReadStatement } from './own-wordings.ts';
import { findPartner, type Partner } from './partners.ts';

/** Another partner beside this one. */
export interface OtherPartner {
  readonly partner: Partner;
  /** Its latest statement with a text that counts, and how many it has. */
  readonly latest: ReadStatement;
  readonly statements: number;
  /** Words of both in runs that the other has too, seen from this partner (A). */
  readonly overlap: PartnerOverlap;
}

/** What is known of one partner: its statements, its formulas, what it alone says, and how near the others are. */
export interface PartnerProfile {
  readonly partner: Partner;
  /** Which texts count: unofficial translations only where there is nothing else. */
  readonly authority: CountedAuthority;
  /** The one language that was asked for; null: all together. */
  readonly lang: string | null;
  /** Languages of its texts that count. */
  readonly languages: readonly string[];
  /** Its statements with a text that counts, oldest first; where there is none, nothing is said about its wording. */
  readonly statements: readonly ReadStatement[];
  readonly formulas: readonly ProfiledFormula[];
  readonly own: readonly OwnWording[];
  /** The nearest first, those without a common language last. */
  readonly others: readonly OtherPartner[];
}

/** One partner by its key: its statements in all languages, or in the one asked for. */
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
  const { lang } = query;
  if (lang !== undefined && languages.length > 0 && !languages.includes(lang))
    return refused(
      notOneOf(
        'no-text-in-language',
        'lang',
        lang,
        languages,
        'No text of this partner is in this language.',
      ),
    );
  const facts = { partner, authority, lang: lang ?? null, languages } as const;
  if (languages.length === 0) return found({ ...facts, statements: [], formulas: [], own: [], others: [] });
  const world = partner.specimen ? 'invented' : 'real';
  const [texts, places, overlaps] = await Promise.all([
    listCountedTexts(db, lang ?? null, world),
    listFormulaTexts(db, lang ?? null, world),
    readPartnerOverlaps(db, { lang, authority, world }),
  ]);
  const counted = statementsOf(texts, authority).filter((one) => one.counted.length > 0);
  const statements = counted.filter((one) => one.partner === partner.key);
  const others = counted.filter((one) => one.partner !== partner.key);
  const languagesOfOthers = new Set(others.flatMap((one) => one.counted.map((text) => text.lang)));
  return found({
    ...facts,
    statements,
    formulas: profileOf(
      partner.key,
      texts,
      authority,
      textsByFormula(places),
      vocabularyOf(collection).phrases,
    ),
    own: await ownWordings(db, partner.key, statements, languagesOfOthers),
    others: othersOf(partner, all, counted, overlaps),
  });
}

function languagesOfPartner({ statements }: Partner, which: CountedAuthority): readonly string[] {
  const texts = statements.flatMap((one) => one.texts).filter(({ authority }) => isCounted(which, authority));
  return [...new Set(texts.map(({ lang }) => lang))].sort();
}

function othersOf(
  partner: Partner,
  all: readonly Partner[],
  counted: readonly ReadStatement[],
  overlaps: readonly PartnerOverlap[],
): readonly OtherPartner[] {
  const share = (pair: PartnerOverlap) => {
    const overlap = leadingOverlap(pair);
    return overlap === null ? -1 : symmetricShare(overlap);
  };
  const nearest = overlaps
    .flatMap((pair): readonly PartnerOverlap[] => {
      if (pair.a === partner.key) return [pair];
      return pair.b === partner.key ? [turned(pair)] : [];
    })
    .sort((x, y) => share(y) - share(x));
  return nearest.flatMap((overlap): readonly OtherPartner[] => {
    const other = all.find(({ key }) => key === overlap.b);
    const theirs = counted.filter((one) => one.partner === overlap.b);
    const latest = theirs.at(-1);
    return other && latest ? [{ partner: other, latest, statements: theirs.length, overlap }] : [];
  });
}

/** The same pair seen from the other side. */
function turned({ a, b, a_statements, b_statements, languages }: PartnerOverlap): PartnerOverlap {
  return {
    a: b,
    b: a,
    a_statements: b_statements,
    b_statements: a_statements,
    languages: languages.map(
      ({ lang, a_texts, b_texts, a_words, b_words, a_covered, b_covered }): OverlapIn => ({
        lang,
        a_texts: b_texts,
        b_texts: a_texts,
        a_words: b_words,
        b_words: a_words,
        a_covered: b_covered,
        b_covered: a_covered,
      }),
    ),
  };
}
