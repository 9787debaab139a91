/** From which likelihood on a pair is one: chosen on unseen pairs, where F1 is best (`npm run learn -- curve`). */
import { glossaryLanguage } from '../../../glossary/index.ts';
import type { Mode } from '../../types.ts';

type ByMode = Readonly<Record<Mode | 'unknown', number>>;

const ENGLISH: ByMode = { series: 0.22, cross: 0.2, unknown: 0.21 };
/** Languages whose words are known by their concepts. */
const WITH_CONCEPTS: ByMode = { series: 0.23, cross: 0.13, unknown: 0.18 };
/** Languages that are read by the two texts alone. */
const WITHOUT_TABLES: ByMode = { series: 0.14, cross: 0.12, unknown: 0.13 };

export function thresholdFor(lang: string, mode: Mode | undefined): number {
  const language = glossaryLanguage(lang);
  const thresholds = language === undefined ? WITHOUT_TABLES : language === 'en' ? ENGLISH : WITH_CONCEPTS;
  return thresholds[mode ?? 'unknown'];
}
