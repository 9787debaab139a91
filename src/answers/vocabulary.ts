import { readVocabulary, type Vocabulary } from '../formula/index.ts';
import { DamagedRow, type StoredCollection } from '../store/index.ts';

/** The formulas, themes and questions of the collection that is served. Throws `DamagedRow`. */
export function vocabularyOf(collection: StoredCollection | null): Vocabulary {
  try {
    return readVocabulary(collection?.vocabulary);
  } catch {
    throw new DamagedRow('the formulas and questions of the collection');
  }
}
