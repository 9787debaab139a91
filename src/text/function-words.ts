/**
 * Words that carry grammar rather than content, by language, in folded form. They are evidence like any other word;
 * the lists only say how little such a word proves when it stands alone. Pure.
 */
import { primaryLanguage } from './stem.ts';

const lists: Readonly<Record<string, string>> = {
  en:
    'a an the and or but nor so yet if then than that this these those of in on at to for with by from into onto as is ' +
    'are was were be been being am do does did has have had having will would shall should can could may might must ' +
    'not no it its we our us ours they their them he his him she her hers i me my you your who whom whose which what ' +
    'when where while how why all any both each every some such same other another own more most also only very just ' +
    'there here about above after against among between before during over under through throughout upon within ' +
    'without toward towards per via up out off down again further once including include includes well',
  ru:
    'и в во на с со к ко по о об от до за из у для при над под без через между перед после а но или либо да же ли бы не ' +
    'ни что чтобы как так также то это этот эта эти тот та те его ее её их он она оно они мы наш наша наше наши нас нам ' +
    'свой своя свои своих своей который которая которое которые которых которого был была было были быть есть будет ' +
    'будут все всех всеми весь вся более в том числе',
  de:
    'der die das den dem des ein eine einen einem einer eines und oder aber auch als wie zu zum zur in im an am auf aus ' +
    'bei beim mit nach von vom vor für über unter durch gegen ohne um bis ist sind war waren sein wird werden wurde ' +
    'wurden hat haben hatte nicht kein keine es sie er wir uns unser unsere ihr ihre ihren dass daß sich so nur noch ' +
    'dies diese dieser dieses diesen sowie',
  fr:
    'le la les l un une des du de d et ou mais ni que qui dont où à au aux en dans sur sous par pour avec sans entre ' +
    'vers chez est sont était être été a ont avoir ne pas plus se s ce cet cette ces son sa ses leur leurs nous notre ' +
    'nos ils elles il elle on y comme ainsi aussi',
  zh: '的 了 和 与 与 及 在 是 为 对 将 等 其 并 以 于 之 从 向 把 被 也 都 而',
  ja: 'の に は を た が で て と し れ さ も な',
};

const sets = new Map(Object.entries(lists).map(([lang, list]) => [lang, new Set(list.split(' '))]));
/** In a language without a list, words this short are taken for grammar. */
const SHORT_UNITS = 3;

/** Whether a folded word is a function word of the language. */
export function isFunctionWord(folded: string, lang: string): boolean {
  return functionWordsOf(lang)(folded);
}

/** `isFunctionWord` for one language: to be taken once where many words are asked about. */
export function functionWordsOf(lang: string): (folded: string) => boolean {
  const set = sets.get(primaryLanguage(lang));
  if (set !== undefined) return (folded) => set.has(folded);
  return (folded) => folded.length <= SHORT_UNITS && !/\p{N}/u.test(folded);
}
