import type { CollectionRecord, Hub } from '../../statement/index.ts';
import { foldText } from '../../text/index.ts';
import type { SpeakerOptions } from './attribution.ts';
import { type PartyNames, partyNames } from './party-names.ts';

/** How texts name the hub, by language. */
export type HubNames = NonNullable<Hub['called']>;

/** What a collection says about who speaks in its texts. */
export function speakersOf(
  collection: Pick<CollectionRecord, 'hub' | 'states'> | null,
): Pick<SpeakerOptions, 'hub' | 'called' | 'names'> {
  if (collection === null) return {};
  const { hub, states } = collection;
  return {
    hub: hub.parties,
    ...(hub.called === undefined ? {} : { called: hub.called }),
    ...(states === undefined ? {} : { names: namesWith(states) }),
  };
}

function namesWith(states: NonNullable<CollectionRecord['states']>): PartyNames {
  const own = Object.entries(states).map(([code, byLanguage]) => {
    const names = Object.values(byLanguage).flatMap((list) => list ?? []);
    return [code, [...new Set(names.map(foldText))]] as const;
  });
  return { ...partyNames, ...Object.fromEntries(own) };
}

/** Alternatives of a regular expression, the longest first: words as they are folded, a star for any ending. */
export function alternatives(words: readonly string[]): string {
  return words
    .map((word) =>
      foldText(word)
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/[её]/g, '[её]')
        .replaceAll('*', '\\p{L}*'),
    )
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const ENGLISH_HEADS =
  '((leaders|presidents|(\\w+ )?(ministers|banks|agencies|experts)( (of|for) [\\w ]{2,40}?)?|heads of state|representatives|parliaments) (of|from) (the )?)?';
const RUSSIAN_HEADS =
  '((лидеры|президенты|главы|(министры|министерства|руководители|представители|банки|эксперты|центральные банки)( [а-яё ]{2,40}?)?) )?';
const GERMAN_HEADS = '((staats- und regierungschefs|staatschefs|präsidenten|minister|außenminister) der )?';

/** What says, language by language, that a subject is the hub: "the countries of the region" in every collection. */
const SUBJECTS: Readonly<Record<string, (alone: string, region: string) => readonly (string | false)[]>> = {
  en: (alone, region) => [
    '(the )?(countries|states|leaders) (of|in) (the|our) region\\b',
    alone !== '' && `(the )?${ENGLISH_HEADS}(${alone})(?!\\+)`,
    region !== '' &&
      `(the )?${ENGLISH_HEADS}(${region}) ?(countries|states|leaders|republics|partners|side|participants|presidents|ministers)?\\b`,
  ],
  ru: (alone, region) => [
    `${RUSSIAN_HEADS}(стран|государств)[аы]? региона`,
    'лидеры региона',
    alone !== '' && `${RUSSIAN_HEADS}(${alone})(?!\\+)`,
    region !== '' && `${RUSSIAN_HEADS}(стран|государств)[аы]? (${region})`,
    region !== '' && `лидеры (${region})`,
  ],
  de: (alone, region) => [
    '(die )?(länder|staaten) der region',
    alone !== '' && `(die )?${GERMAN_HEADS}(${alone})(?!\\+)`,
    region !== '' &&
      `(die )?${GERMAN_HEADS}(${region}) (seite|staaten|länder|republiken|partner|teilnehmer|minister|präsidenten|außenminister)`,
    region !== '' &&
      `(die )?(staaten|länder|republiken|staatschefs|präsidenten|\\p{L}*minister|außenminister|vertreter|zentralbanken|staats- und regierungschefs) (in |aus )?(der |des |von )?(${region})`,
  ],
};

const NAMELESS: HubNames = {};
const patterns = new WeakMap<HubNames, Map<string, RegExp | null>>();

/** Matches a folded subject that is the hub; null where nothing is known of the language. */
export function hubPattern(called: HubNames = NAMELESS, lang: string): RegExp | null {
  const known = patterns.get(called) ?? new Map<string, RegExp | null>();
  patterns.set(called, known);
  const made = known.get(lang) ?? patternOf(called[lang], lang);
  known.set(lang, made);
  return made;
}

function patternOf(own: HubNames[keyof HubNames], lang: string): RegExp | null {
  const parts = SUBJECTS[lang]?.(alternatives(own?.alone ?? []), alternatives(own?.region ?? []));
  return parts === undefined ? null : new RegExp(`^(?:${parts.filter(Boolean).join('|')})`, 'u');
}

/** Matches text that names the region of the hub, in any language. */
export function namesRegion({ called, short }: Hub): RegExp {
  const words = Object.values(called ?? {}).flatMap((own) => own?.region ?? []);
  return words.length === 0 ? /(?!)/u : new RegExp(alternatives([...words, short]), 'iu');
}
