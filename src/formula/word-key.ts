import { stemWord } from '../text/index.ts';

/**
 * What makes two words the same for shared wording and formulas: the stem of the folded word, without inner
 * hyphens, in one spelling. "Counter-terrorism" and "counterterrorism", "programmes" and "program" meet.
 */
export function wordKey(folded: string, lang: string): string {
  const joined = folded.includes('-') ? folded.replaceAll('-', '') : folded;
  if (lang.startsWith('en')) return stemWord(americanSpelling(joined), lang);
  const plain = plainLetters(joined);
  const noun = lang.startsWith('ru') ? NOUN_LIKE_VERB.exec(plain)?.[1] : undefined;
  return noun ?? stemWord(plain, lang);
}

/**
 * Russian nouns of which the stemmer takes some cases for verbs, so that they would not meet: it made "афганиста" of
 * Афганистан and Афганистана, "афганистан" of Афганистану, "уста" of устав, "устав" of уставом.
 */
const NOUN_LIKE_VERB = /^(.{3,}стан|устав)(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/;

/** Russian is printed with and without the two dots of ё; nothing else differs. */
export function plainLetters(folded: string): string {
  return folded.includes('ё') ? folded.replaceAll('ё', 'е') : folded;
}

/** Endings first, then the words that no ending shows. A wrong fold would have to hit another English word to do harm. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^emphasis(e|es|ed|ing)$/, 'emphasiz$1'],
  [/^crises$/, 'crisis'],
  [/isation(s|al)?$/, 'ization$1'],
  [/(?<=[a-z]{3}[^aeiouwv])is(e|es|ed|ing|er|ers)$/, 'iz$1'],
  [/(?<=[a-z]{3})ys(e|es|ed|ing)$/, 'yz$1'],
  [/(neighbo|labo|harbo|endeavo|hono|favo|colo|behavio|rumo|armo|vigo)ur/, '$1r'],
  [/^(wo)?men('s)?$/, '$1man$2'],
  [/^(cent|theat|fib|lit|calib|kilomet|met)re(s?)$/, '$1er$2'],
  [/^programme/, 'program'],
  [/^(defen|offen|licen|preten)ce(s?)$/, '$1se$2'],
  [/^(travel|model|label|signal|cancel|fuel|channel|counsel)l(ed|ing|er|ers)$/, '$1$2'],
  [/^fulfil(s|ment)?$/, 'fulfill$1'],
  [/^(jud|acknowled)gement/, '$1gment'],
  [/^catalogue/, 'catalog'],
  [/^ageing$/, 'aging'],
  [/^artefact/, 'artifact'],
  [/^aluminium$/, 'aluminum'],
  [/^sceptic/, 'skeptic'],
  [/^grey$/, 'gray'],
];
/** Words in -ise, -yse that are spelt so everywhere. */
const alwaysS =
  /^(adv|exerc|superv|rev|dev|comprom|enterpr|surpr|prom|prem|expert|otherw|likew|franch|ra|no|w|r|pra|appra|disgu|prec|conc|parad|merchand|televi)is/;

function americanSpelling(word: string): string {
  if (word.length < 3 || alwaysS.test(word)) return word;
  for (const [ending, spelling] of endings) {
    if (ending.test(word)) return word.replace(ending, spelling);
  }
  return word;
}
