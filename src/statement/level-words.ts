import { type Level, level } from './record.ts';

/** At which level a statement was made, in the languages of the interface. */
export const LEVEL_WORDS: Readonly<Record<'en' | 'ru', Readonly<Record<Level, string>>>> = {
  en: {
    leaders: 'leaders',
    'foreign-ministers': 'foreign ministers',
    ministers: 'ministers',
    parliaments: 'speakers of parliament',
    officials: 'officials',
    unknown: 'level not known',
  },
  ru: {
    leaders: 'главы государств',
    'foreign-ministers': 'министры иностранных дел',
    ministers: 'министры',
    parliaments: 'председатели парламентов',
    officials: 'должностные лица',
    unknown: 'уровень неизвестен',
  },
};

/** The words for what was asked for as a level; what is none stays as it was written. */
export function levelName(asked: string, lang: 'en' | 'ru'): string {
  const known = level.safeParse(asked);
  return known.success ? LEVEL_WORDS[lang][known.data] : asked;
}
