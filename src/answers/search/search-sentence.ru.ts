import { type CountedAuthority, sinceWordsRu, untilWordsRu } from '../../statement/index.ts';
import { languageName, languageNames } from '../language-names.ts';
import type { SearchAcross } from './across.ts';
import { describeTerm, isPhrase } from './describe-term.ts';
import { type Looser, NEAR_DISTANCE, toldAgain } from './looser-way.ts';
import { scopeWordsRu } from './search-scope.ts';
import type { Answered, SentenceContext } from './search-sentence.ts';

/** The sentence of a search in Russian: the same facts in the same order as `searchSentence` gives. */
export function searchSentenceRu(
  answered: Answered,
  { collection, theme, lemma, scope }: SentenceContext,
): string {
  const { term, hits, clauses, texts_with, searched, looser, authority, beside, across } = answered;
  const asked = describeTerm(term, 'ru');
  const state = collection
    ? `собрание «${collection.record.id}» от ${sinceWordsRu(collection.loaded.slice(0, 10))}, состояние ${collection.revision}`
    : 'собрание не загружено';
  const only = scopeWordsRu(scope);
  const kept = only === '' ? '' : `${only}; `;
  const apart =
    beside.texts === 0
      ? ''
      : `; кроме того, ${besideRu[authority]}\u00a0— ${beside.texts_with} из ${beside.texts}`;
  const more = across ? ` ${acrossRu(across)}` : '';
  const why =
    answered.left === 0
      ? 'заданным условиям не отвечает ни один'
      : 'среди отобранных нет написанного такими буквами';
  if (searched.texts === 0)
    return `${asked}: ни один текст не просмотрен, ${why} (${kept}${state})${apart}. Это не отсутствие, и ссылаться на него как на отсутствие нельзя.${more}`;
  const missing =
    searched.without_text === 0
      ? ''
      : `; ещё у ${ofStatements(searched.without_text)} здесь нет текста на ${searched.languages.length === 1 ? 'этом языке' : 'этих языках'}`;
  const inTexts = hits === 0 ? 'ни в одном' : `в ${texts_with}`;
  const where = `${inTexts} из ${ofTexts(searched.texts)} (${kept}${countedRu(searched.words, 'слово', 'слова', 'слов')}; ${searched.languages.length === 1 ? 'язык' : 'языки'}: ${languageNames(searched.languages, 'ru')}; ${adoptedRu(searched)}${missing}; ${state})${apart}`;
  const forms = lemma ? ' в любых формах слов' : '';
  const held = theme === undefined ? '' : ` в предложениях с формулой темы «${theme}» и в их пунктах`;
  const again =
    toldAgain(looser, hits)
      .map((one) => ` ${looserRu(one, searched.texts)}`)
      .join('') + more;
  if (!isPhrase(term))
    return `${asked}${forms}: ${countedRu(clauses, 'предложение', 'предложения', 'предложений')}${held}, ${where}.${again}`;
  if (hits === 0) return `${asked}${forms}: не найдено${held} ${where}.${again}`;
  return `${asked}${forms}: ${countedRu(hits, 'раз', 'раза', 'раз')}${printsRu(answered)}${held}, ${where}.${again}`;
}

function printsRu({ prints, hits, complete }: Answered): string {
  if (prints.length === 0) return '';
  const named = prints.map(({ print }) => `«${print}»`).join(', ');
  if (!complete) return ` (встречается и написание ${named})`;
  if (prints[0]?.hits === hits) return ` (в написании ${named})`;
  return ` (в том числе ${prints.map((one) => `«${one.print}»\u00a0— ${one.hits}`).join(', ')})`;
}

function adoptedRu({ from, to }: Answered['searched']): string {
  if (from === null || to === null) return '';
  return from === to
    ? `дата принятия: ${untilWordsRu(from)}`
    : `приняты с ${sinceWordsRu(from)} по ${untilWordsRu(to)}`;
}

const besideRu: Readonly<Record<CountedAuthority, string>> = {
  official: 'в неофициальных переводах',
  authentic: 'в текстах, которые не аутентичны',
  unofficial: 'в прочих текстах',
  all: 'в прочих текстах',
};

function looserRu({ way, texts_with, words }: Looser, texts: number): string {
  const named = words.length === 0 ? '' : ` (${words.map((word) => `«${word}»`).join(', ')})`;
  const how = {
    forms: 'В других формах слов',
    spellings: `С другими знаками над буквами, написанием или дефисами${named}`,
    borders: 'На границах предложений, не считая номеров пунктов',
    near: `Те же слова не дальше ${NEAR_DISTANCE} слов друг от друга, в любом порядке`,
    names: `Под другими названиями, в любых формах слов${named}`,
    written: `Со знаком, написанным словами${named}`,
    unsigned: 'Без учёта знаков',
  }[way];
  return `${how}: в ${texts_with} из ${ofTexts(texts)}.`;
}

function acrossRu({ concepts, unknown, formulas, languages }: SearchAcross): string {
  const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`).join(', ');
  const told = languages.map(({ lang, texts, stems, clauses, texts_with }) =>
    stems === null
      ? `${languageName(lang, 'ru')}\u00a0— нет слова в глоссарии`
      : `${languageName(lang, 'ru')}\u00a0— ${countedRu(clauses ?? 0, 'предложение', 'предложения', 'предложений')} в ${texts_with} из ${ofTexts(texts)}`,
  );
  const ofConcepts =
    unknown.length > 0
      ? `Понятия на других языках не искали: в глоссарии нет ${quoted(unknown)}.`
      : concepts.length === 0
        ? 'Понятия на других языках не искали: в глоссарии их нет.'
        : `Понятия ${quoted(concepts)} на всех языках, по основам слов в одном предложении: ${told.join('; ')}.`;
  const ofFormulas = formulas.map((id) => {
    const each = languages.map(({ lang, texts, formulas: own }) => {
      const one = own.find((formula) => formula.id === id);
      return one
        ? `${languageName(lang, 'ru')}\u00a0— в ${one.texts_with} из ${ofTexts(texts)}`
        : `${languageName(lang, 'ru')}\u00a0— нет образца`;
    });
    return ` Формула «${id}»: ${each.join('; ')}.`;
  });
  return ofConcepts + ofFormulas.join('');
}

const plural = new Intl.PluralRules('ru');

function countedRu(n: number, one: string, few: string, many: string): string {
  const form = plural.select(n);
  return `${n.toLocaleString('ru')}\u00a0${form === 'one' ? one : form === 'few' ? few : many}`;
}

function ofTexts(n: number): string {
  return countedRu(n, 'текста', 'текстов', 'текстов');
}

function ofStatements(n: number): string {
  return countedRu(n, 'известного заявления', 'известных заявлений', 'известных заявлений');
}
