import type { ReadText } from '../read-text.ts';

/** Words that count the parties ("both sides", «двух стран», 两国), by language and count. */
const COUNTS: Readonly<Record<string, readonly (readonly [parties: number, words: RegExp])[]>> = {
  en: [
    [
      2,
      /\b(?:both|two) (?:sides|countries|leaders|presidents|prime ministers|governments|parties|nations)\b/g,
    ],
    [
      3,
      /\b(?:three|trilateral) (?:sides|countries|leaders|presidents|ministers|governments|parties|nations|partnership)\b/g,
    ],
    [4, /\bfour (?:sides|countries|leaders|presidents|ministers|governments|parties|nations)\b/g],
  ],
  ru: [
    [
      2,
      /(?<!\p{L}|по )(?:об[еаоё]их|обоим|обеим|обе|оба|дв[ау]х|две|два|двумя?|обоими|обеими) (?:сторон|стран|государств|лидер|президент|правительств|глав|народ)/gu,
    ],
    [
      3,
      /(?<!\p{L})(?:три|тр[её]х|тр[её]мя?) (?:\p{L}+ )?(?:сторон|стран|государств|лидер|президент|правительств|глав)/gu,
    ],
    [4, /(?<!\p{L})(?:четыре|четыр[её]х) (?:сторон|стран|государств|лидер|президент|правительств|глав)/gu],
  ],
  de: [
    [2, /\b(?:beiden?r?|zwei|zweier) (?:Seiten|Länder|Staaten|Regierungen|Präsidenten)/g],
    [3, /\b(?:drei|dreier) (?:Seiten|Länder|Staaten|Regierungen|Präsidenten)/g],
  ],
  zh: [
    [2, /双方|两国/g],
    [3, /(?<!第)(?:三国|三方)/g],
    [4, /四国|四方/g],
  ],
};

/** How many parties a text says that it has; undefined where it does not count them. */
export function countedParties({ text, lang }: ReadText): number | undefined {
  let most = 0;
  let parties: number | undefined;
  for (const [count, words] of COUNTS[lang.slice(0, 2)] ?? []) {
    const times = text.match(new RegExp(words, `${words.flags}i`))?.length ?? 0;
    if (times <= most) continue;
    most = times;
    parties = count;
  }
  return parties;
}

/**
 * How many are named together most fully: of the lists of names that open at least two sentences, whatever their order,
 * the longest. Told only where the parties are neither given nor counted.
 */
export function namedTogether(subjects: readonly string[]): number | undefined {
  const times = new Map<string, number>();
  let most: number | undefined;
  for (const subject of subjects) {
    const names = subject
      .toLowerCase()
      .split(/\s*(?:,|、)\s*(?:and |и |und )?|\s+(?:and|и|und)\s+|[和与同及]/u)
      .map((name) => name.replace(/^the /, '').trim())
      .filter((name) => name !== '');
    const key = [...new Set(names)].sort().join('|');
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    if (before > 0 && names.length > 1 && names.length > (most ?? 0)) most = names.length;
  }
  return most;
}
