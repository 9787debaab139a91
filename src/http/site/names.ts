/** What pages call partners and formulas, in the language of the interface. Data and references keep the English names. */
import type { Context } from 'hono';
import { partnerName } from '../../answers/partner-names.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import type { Formula } from '../../formula/index.ts';
import { collectionIn, partnerIn } from '../../statement/index.ts';
import type { StoredCollection } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { uiOf } from './frame.ts';

const localised = new WeakMap<StoredCollection, Map<string, StoredCollection>>();

/** The collection with its names in the language of the page. */
export function collectionOf(c: Context<Environment>): StoredCollection | null {
  const { collection } = c.var;
  if (!collection) return null;
  const ui = uiOf(c);
  const known = localised.get(collection) ?? new Map<string, StoredCollection>();
  localised.set(collection, known);
  const made = known.get(ui) ?? { ...collection, record: collectionIn(collection.record, ui) };
  known.set(ui, made);
  return made;
}

/** The partner of a key such as `us` or `specimen/Merian Union`. */
export function partnerNamed(c: Context<Environment>, key: string): string {
  return partnerIn(partnerName(key, collectionOf(c)), uiOf(c));
}

/** A formula by its id; the id where the lexicon has no such formula any more. */
export function formulaNamed(c: Context<Environment>, formula: string | Formula): string {
  const known =
    typeof formula === 'string'
      ? vocabularyOf(c.var.collection).formulas.find(({ id }) => id === formula)
      : formula;
  return known?.names[uiOf(c)] ?? known?.name ?? String(formula);
}
