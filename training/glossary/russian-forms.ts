/**
 * A Russian dictionary form → forms of it that the stemmer does not bring to the same stem: genitive plurals without an
 * ending (проблема – проблем), endings that look like those of verbs (саммит – саммита), fleeting vowels (рынок – рынков, поставка – поставок), and verbs in -овать, -авать.
 */
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
  if (/[оеё]вать$/.test(lemma)) forms.push(`${cut(5)}ует`);
  if (/[аия]вать$/.test(lemma)) forms.push(`${cut(4)}ет`);
  if (lemma.endsWith('ить')) forms.push(`${cut(3)}енный`);
  return forms;
}
