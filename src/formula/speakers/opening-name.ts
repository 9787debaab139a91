import { conceptsOfStem } from '../../glossary/index.ts';
import { isCapital } from '../read-text.ts';
import type { Context } from './context.ts';
import type { Force } from './force.ts';
import { isPassive } from './passive.ts';
import type { Speaker } from './speaker.ts';

/** Adverbs between a name and its verb. */
const BETWEEN: Readonly<Record<string, RegExp>> = {
  en: /^(?:also|has|have|therefore|\p{L}+ly)$/u,
  ru: /^(?:также|вновь|\p{L}{3,}(?:о|ски))$/u,
};
/** Endings of common nouns and plurals, which open a sentence with a capital as names do. */
const COMMON: Readonly<Record<string, RegExp>> = {
  en: /(?:s|tion|sion|ment|ness|ity|ance|ence|ing|ism|ship|hood|cy|ture|ed|ly)$/,
  ru: /(?:ние|тие|ция|сия|ость|ство|ка|ча|ение|ание|ы|и|о|е|й|в|ясь)$/,
  de: /(?:ung|heit|keit|schaft|tion|ment|nis|tum|er|e|s|t)$/,
};
/** The verb of one who acts. */
const SINGULAR: Readonly<Record<string, RegExp>> = {
  en: /(?:s|ed|will|has|gave|took|spoke|undertook|made)$/,
  ru: /(?:л|ла|лся|лась|[еи]т|[еи]тся|готова?|намерена?|привержена?|обязан?а?)$/,
  de: /(?:t|te|ß|rach|rief|hlug|ies|ob|nahm|gab|bat|wird)$/,
};

/**
 * "Lumen welcomed …": a name that opens the only sentence about it. A word that no dictionary of ours knows, without an
 * article, right before the verb of one who acts, is taken for one party.
 */
export function openingName(context: Context, force: Force, floor: number): Speaker | undefined {
  const { read, words, lang } = context;
  const name = read.words[floor];
  if (name === undefined || force.word <= floor || force.frames === true || !isCapital(read, floor))
    return undefined;
  for (let w = floor + 1; w < force.word; w++)
    if (BETWEEN[lang]?.test(read.words[w]?.folded ?? '') !== true) return undefined;
  const { folded } = name;
  if (folded.length < 4 || words.ordinary.has(folded) || words.backward.has(folded)) return undefined;
  if (COMMON[lang]?.test(folded) !== false || conceptsOfStem(read.keys[floor] ?? '', lang).length > 0)
    return undefined;
  if (SINGULAR[lang]?.test(read.words[force.word]?.folded ?? '') !== true) return undefined;
  if (isPassive(read, force, floor, lang)) return undefined;
  return {
    kind: 'one',
    words: read.text.slice(name.from, name.to),
    parties: [],
    carried: false,
    from: name.from,
    to: name.to,
  };
}
