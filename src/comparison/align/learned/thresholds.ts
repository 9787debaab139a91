/** From which likelihood on a pair is one: chosen on unseen pairs, where F1 is best (`npm run learn -- curve`). */
import { glossaryLanguage } from '../../../glossary/index.ts';
import type { Mode } from '../../types.ts';

type ByMode = Readonly<Record<Mode | 'unknown', number>>;

const ENGLISH: ByMode = { series: 0.28, cross: 0.21, unknown: 0.24 };
/** Languages whose words are known by their concepts. */
const WITH_CONCEPTS: ByMode = { series: 0.26, cross: 0.3, unknown: 0.28 };
/** Languages that are read by the two texts alone. */
const WITHOUT_TABLES: ByMode = { series: 0.2, cross: 0.17, unknown: 0.18 };

export function thresholdFor(lang: string, mode: Mode | undefined): number {
  const language = glossaryLanguage(lang);
  const thresholds = language === undefined ? WITHOUT_TABLES : language === 'en' ? ENGLISH : WITH_CONCEPTS;
  return thresholds[mode ?? 'unknown'];
}
