/**
 * A Russian dictionary form → forms of it that the stemmer does not bring to the same stem: genitive plurals without an
 * ending (проблема – проблем), endings that look like those of verbs (саммит – саммита), fleeting vowels (рынок – рынков, поставка – поставок), and the finite forms and participles of verbs.
 */
import { readFileSync } from 'node:fs';
import { isInfinitive, verbForms } from './russian-verbs.ts';

/** Pairs of verbs that differ in aspect alone, both ways. */
const ASPECTS = readFileSync(new URL('aspects.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [imperfective = '', perfective = ''] = line.split('\t');
    return [[imperfective, perfective] as const, [perfective, imperfective] as const];
  });

/** Nouns that end like infinitives. */
const NOUNS =
  /(?:ость|есть|нефть|речь|дочь|ночь|мать|сеть|власть|часть|область|путь|страсть|пять|шесть|девять|десять|дцать|смерть|печать|кровать|память|четверть|гость|лёгкость|опять|почти|прочь|пусть|дети|эти|анти|пенальти|треть|медь|плоть|грусть|помощь|вещь|мощь|[а-яё]{2}сность)$/;

export function otherForms(form: string): readonly string[] {
  const lemma = form.toLowerCase();
  if (!/^[а-яё-]{3,}$/.test(lemma)) return [];
  const forms: string[] = [];
  const cut = (units: number) => lemma.slice(0, lemma.length - units);
  if (/[бвгджзклмнпрстфхцчшщ][ао]$/.test(lemma)) {
    forms.push(cut(1));
    if (/[бвгджзлмнпрстфхцчшщ]к[ао]$/.test(lemma)) forms.push(`${cut(2)}ок`, `${cut(2)}ек`);
    else if (/[бвгдзкмпрстфх][лнрмв][ао]$/.test(lemma))
      forms.push(`${cut(2)}е${lemma.at(-2)}`, `${cut(2)}о${lemma.at(-2)}`);
  }
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(lemma)) forms.push(`${lemma}а`);
  if (/[аеиоуыэюя]й$/.test(lemma)) forms.push(`${cut(1)}я`);
  if (lemma.endsWith('ия') || lemma.endsWith('ея')) forms.push(`${cut(1)}и`);
  if (/[бвгджзйлмнпрстфхцчшщ][её]нь$/.test(lemma)) forms.push(`${cut(3)}ня`, `${cut(3)}не`);
  if (/[бвгджзйлмнпрстфхцчшщ]ец$/.test(lemma)) forms.push(`${cut(2)}ца`, `${cut(2)}цы`);
  if (/[бвгджзйлмнпрстфхцчшщ][ое]к$/.test(lemma)) forms.push(`${cut(2)}ка`, `${cut(2)}ков`);
  if (lemma.endsWith('анин') || lemma.endsWith('янин')) forms.push(cut(2), `${cut(2)}е`, `${cut(2)}ами`);
  if (lemma.endsWith('ёнок')) forms.push(`${cut(4)}ята`);
  if (isInfinitive(lemma) && !NOUNS.test(lemma)) forms.push(...verbForms(lemma));
  return forms;
}

/** The verbs that differ from a verb in aspect alone; none for other words. */
export function aspectPartners(form: string): readonly string[] {
  const lemma = form.toLowerCase();
  return ASPECTS.filter(([verb]) => verb === lemma).map(([, partner]) => partner);
}
