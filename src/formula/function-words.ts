/**
 * Words that carry grammar rather than matter. They are never dropped from a run; they only weigh nothing in
 * rarity, and two runs that differ in nothing else are forms of one wording.
 */
const english =
  'a an the of to in on at by for from with within without as and or nor but that this these those which who whom whose ' +
  'it its they their them we our us he his she her i you your is are was were be been being has have had do does did ' +
  'will would shall should may might can could must not no also both all any each every other such so than then there ' +
  'here into onto upon over under between among across through during toward towards against about including include ' +
  'includes well further furthermore more most very own same if when while where how what too up out per via like';
const russian =
  'и или а но в во на по с со к ко о об от до из за для при под над между через без у что чтобы который которая которое ' +
  'которые которых которым которого которой этот эта это эти этих этого тот та то те тех того их его ее её она он они мы ' +
  'нас нам наш наши наших свой своего своей свои своих как так также а также не ни же ли бы быть был была было были есть ' +
  'является являются будет будут все всех всем всеми всего весь вся всей каждый другой другие других иной иные иных ' +
  'такой такие таких включая числе том';
const german =
  'der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach seit von vom ' +
  'vor zu zum zur zwischen durch für gegen ohne um über unter bis als wie auch dass daß wenn sowie sowohl nicht kein keine ' +
  'ist sind war waren wird werden wurde wurden hat haben sein seine seiner ihre ihrer ihren ihrem ihr wir unser unsere ' +
  'unserer sie es er sich dies diese dieser dieses diesem alle aller allen andere anderer anderen';

const chinese = '和 与 及 以 的 了 在 将 并 或 为 于 对 等 各 其 就';

const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(english.split(' ')),
  ru: new Set(russian.split(' ')),
  de: new Set(german.split(' ')),
  zh: new Set(chinese.split(' ')),
};
const none: ReadonlySet<string> = new Set();

/** The function words of a language, folded; empty where none are listed. */
export function functionWords(lang: string): ReadonlySet<string> {
  return lists[lang.split('-')[0] ?? ''] ?? none;
}

const determiners: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the a an our their its his her my your this these those any all each every both other no same'.split(
      ' ',
    ),
  ),
};

/**
 * Small words that open what the word before them asks for ("support | the"), unlike those that open something new
 * ("support | for"). Undefined for languages where a noun follows a noun without them, so that nothing can be told.
 */
export function determinersOf(lang: string): ReadonlySet<string> | undefined {
  return determiners[lang.split('-')[0] ?? ''];
}

const joining: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('and or but nor as than that which who whose'.split(' ')),
  ru: new Set('и или а но что который которая которое которые'.split(' ')),
  de: new Set('und oder aber sowie dass daß'.split(' ')),
};

/** Small words that join what follows to something before: no phrase begins with them. */
export function joiningWords(lang: string): ReadonlySet<string> {
  return joining[lang.split('-')[0] ?? ''] ?? none;
}

const complement: Readonly<Record<string, ReadonlySet<string>>> = { en: new Set(['of', 'to']) };

/** Small words that mostly bring what the word before them asks for: "the importance | of", "the need | to". */
export function complementWords(lang: string): ReadonlySet<string> {
  return complement[lang.split('-')[0] ?? ''] ?? none;
}

const pairs: Readonly<Record<string, readonly [opens: string, closes: string]>> = {
  en: ['between', 'and'],
  ru: ['между', 'и'],
  de: ['zwischen', 'und'],
};

/** A small word that opens a pair and the one that must follow: "between A | and B". */
export function pairWords(lang: string): readonly [opens: string, closes: string] | undefined {
  return pairs[lang.split('-')[0] ?? ''];
}
