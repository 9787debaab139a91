/**
 * Words whose stem is that of words with another meaning ("generation" and "general", «правила» and «права»): they are
 * units of their own. Pure.
 */
import { stemWord } from '../text/index.ts';

/** By language: key → the words that it stands for, folded. */
const APART: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    advanced: 'advanced',
    communication: 'communication communications',
    effective: 'effective effectively effectiveness',
    generation: 'generation generations',
    imports: 'import imports imported importing',
    initiative: 'initiative initiatives',
    internal: 'internal internally',
    related: 'related',
    respective: 'respective respectively',
    responsible: 'responsible responsibly responsibility responsibilities',
    sharing: 'sharing',
    timely: 'timely',
    university: 'university universities',
  },
  ru: { правило: 'правило правила правил правилу правилам правилом правилами правилах' },
};

const keys = new Map(
  Object.entries(APART).map(([lang, words]) => [
    lang,
    new Map(
      Object.entries(words).flatMap(([key, list]) =>
        list.split(' ').map((word): [string, string] => [word, key]),
      ),
    ),
  ]),
);

/** The key of a folded word that is a unit of its own; undefined for every other. */
export function apartKey(folded: string, lang: string): string | undefined {
  return keys.get(lang)?.get(folded);
}

const units = new Map(Object.entries(APART).map(([lang, words]) => [lang, new Set(Object.keys(words))]));

/** The stem that a unit of a form has in a text that is read by stems alone. */
export function stemOfUnit(unit: string, lang: string): string {
  return units.get(lang)?.has(unit) === true ? stemWord(unit, lang) : unit;
}
