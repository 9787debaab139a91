import { dateWords, levelName, sinceWordsRu, untilWordsRu } from '../../statement/index.ts';
import type { StoredCollection } from '../../store/index.ts';
import { partnerName } from '../partner-names.ts';

/** Which texts alone a search looked at: what its filters left, in the reader's words. */
export interface SearchScope {
  readonly statements: readonly string[];
  /** Names of partners. */
  readonly partners: readonly string[];
  /** Key of a party, as the records have it. */
  readonly party: string | undefined;
  readonly level: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The filters of a search that its sentence has to name; the language it names with the words. */
interface ScopeFilters {
  readonly statement?: readonly string[] | undefined;
  readonly series?: readonly string[] | undefined;
  readonly partner?: string | undefined;
  readonly level?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** `nameOf` calls a series as its readers do. */
export function searchScope(
  { statement = [], series = [], partner, level, from, to }: ScopeFilters,
  collection: StoredCollection | null,
  nameOf: (series: string) => string = (one) => partnerName(one, collection),
): SearchScope {
  return { statements: statement, partners: series.map(nameOf), party: partner, level, from, to };
}

/** "only with India, at the level “leaders”, from 2022"; empty where nothing was left out. */
export function scopeWords({ statements, partners, party, level, from, to }: SearchScope): string {
  const parts = [
    partners.length > 0 ? `with ${partners.join(' or ')}` : '',
    party === undefined ? '' : `with the party ${party}`,
    level === undefined ? '' : `at the level “${levelName(level, 'en')}”`,
    from === undefined ? '' : `from ${dateWords(from, 'en')}`,
    to === undefined ? '' : `until ${dateWords(to, 'en')}`,
    statements.length > 0 ? `in ${statements.join(', ')}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `only ${parts.join(', ')}`;
}

/** The same in Russian. */
export function scopeWordsRu({ statements, partners, party, level, from, to }: SearchScope): string {
  const parts = [
    partners.length > 0 ? `партнёр: ${partners.join(' или ')}` : '',
    party === undefined ? '' : `сторона: ${party}`,
    level === undefined ? '' : `уровень: ${levelName(level, 'ru')}`,
    from === undefined ? '' : `с ${sinceWordsRu(from)}`,
    to === undefined ? '' : `по ${untilWordsRu(to)}`,
    statements.length > 0 ? `заявления: ${statements.join(', ')}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `только ${parts.join(', ')}`;
}
