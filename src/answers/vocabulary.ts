import { readVocabulary, type Vocabulary } from '../formula/index.ts';
import type { StoredCollection } from '../store/index.ts';

/** The formulas, themes and questions of the collection that is served. */
export function vocabularyOf(collection: StoredCollection | null): Vocabulary {
  return readVocabulary(collection?.vocabulary);
}
