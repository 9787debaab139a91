import type { D1Database } from '@cloudflare/workers-types';
import { type AcrossLanguages, createAcross, type Formula, type SoughtFormula } from '../../formula/index.ts';
import { type CountedAuthority, isCounted, isWitness } from '../../statement/index.ts';
import {
  type CountedText,
  listCountedTexts,
  listFormulaTexts,
  listTextsWithFormula,
  type StoredCollection,
} from '../../store/index.ts';
import { worldOf } from '../real-or-invented.ts';
import { partnerFilter } from '../unassigned.ts';
import { vocabularyOf } from '../vocabulary.ts';

export interface AcrossQuery {
  /** Narrows the count to texts of one language. */
  readonly lang?: string | undefined;
  readonly series?: readonly string[] | undefined;
  readonly authority?: CountedAuthority | undefined;
}

/** Statements that say formulas, in any language with a pattern: one count for all languages. */
export interface StatementsAcross {
  readonly authority: CountedAuthority;
  /** Every text of these statements, of whatever authority, oldest first. */
  readonly texts: readonly CountedText[];
  /** Languages of the texts that count. */
  readonly languages: readonly string[];
  /** Statements with a text that counts, those that are assigned to no partner among them. */
  readonly statements: number;
  /** Of every partner, in alphabetical order: statements with a text that counts, and those with others only. */
  readonly partners: readonly PartnerStatements[];
  readonly ofFormula: (formula: Formula) => AcrossLanguages;
  /** Statements that say any formula of the theme, its plain names included. */
  readonly ofTheme: (theme: string) => AcrossLanguages;
}

export interface PartnerStatements {
  readonly partner: string;
  readonly statements: number;
  readonly beside: number;
}

/** Counts every formula and theme over the statements of one world, or of some series. */
export async function readAcross(
  db: D1Database,
  collection: StoredCollection | null,
  { lang, series, authority = 'official' }: AcrossQuery,
): Promise<StatementsAcross> {
  const world = await worldOf(db, collection, { lang, series });
  const [all, places] = await Promise.all([
    listCountedTexts(db, lang ?? null, world),
    listFormulaTexts(db, lang ?? null, world),
  ]);
  const texts = all.filter((text) => series?.includes(text.series) ?? true);
  const textsWith = textsByFormula(places);
  const isPartner = partnerFilter(collection);
  const { formulas } = vocabularyOf(collection);
  const count = createAcross(texts, authority, isPartner);
  const counted = texts.filter((text) => isCounted(authority, text.authority));
  return {
    authority,
    texts,
    statements: new Set(counted.map(({ statement }) => statement)).size,
    languages: [...new Set(counted.map((text) => text.lang))].sort(),
    partners: partnersOf(texts, authority).filter(({ partner }) => isPartner(partner)),
    ofFormula: (formula) => count(soughtOf([formula], textsWith)),
    ofTheme: (theme) =>
      count(
        soughtOf(
          formulas.filter((formula) => formula.theme === theme),
          textsWith,
        ),
      ),
  };
}

function partnersOf(
  texts: readonly CountedText[],
  authority: CountedAuthority,
): readonly PartnerStatements[] {
  const witnesses = texts.filter((text) => isWitness(text.authority));
  return [...Map.groupBy(witnesses, ({ partner }) => partner)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([partner, own]) => {
      const counted = own.filter((text) => isCounted(authority, text.authority));
      const statements = new Set(counted.map(({ statement }) => statement)).size;
      return {
        partner,
        statements,
        beside: new Set(own.map(({ statement }) => statement)).size - statements,
      };
    });
}

/** The same for one formula; undefined for an unknown one. */
export async function readFormulaAcross(
  db: D1Database,
  collection: StoredCollection | null,
  id: string,
  { series, authority = 'official' }: Omit<AcrossQuery, 'lang'> = {},
): Promise<AcrossLanguages | undefined> {
  const formula = vocabularyOf(collection).formulas.find((one) => one.id === id);
  if (formula === undefined) return undefined;
  const world = await worldOf(db, collection, { series });
  const [texts, said] = await Promise.all([listCountedTexts(db, null, world), listTextsWithFormula(db, id)]);
  const count = createAcross(
    texts.filter((text) => series?.includes(text.series) ?? true),
    authority,
    partnerFilter(collection),
  );
  return count(soughtOf([formula], new Map([[id, new Set(said)]])));
}

/** In which texts each formula stands. */
export function textsByFormula(
  places: readonly { readonly formula: string; readonly text: number }[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const textsWith = new Map<string, Set<number>>();
  for (const { formula, text } of places) {
    const known = textsWith.get(formula);
    if (known) known.add(text);
    else textsWith.set(formula, new Set([text]));
  }
  return textsWith;
}

/** What is looked for when any of some formulas will do. */
export function soughtOf(
  formulas: readonly Formula[],
  textsWith: ReadonlyMap<string, ReadonlySet<number>>,
): SoughtFormula {
  return {
    patterns: [...new Set(formulas.flatMap(({ patterns }) => Object.keys(patterns)))],
    texts: new Set(formulas.flatMap(({ id }) => [...(textsWith.get(id) ?? [])])),
  };
}
