/**
 * The finite forms of Russian verbs from their infinitive, so that no tense, number or gender of a verb of the ladder is
 * forgotten. What a statement can hold is made: the past in all genders, the present of «мы», «он» and «они», the gerund,
 * and of imperfective verbs what is done («обсуждались», «подчёркивается»). The perfective present is a promise, whatever
 * it says, and told apart elsewhere (`ru-future.ts`).
 */

/** Verbs that their infinitive does not conjugate, by its end: past in four forms, present of «мы», «он», «они». */
const IRREGULAR: readonly (readonly [end: string, past: string, present: string])[] = [
  ['йти', 'шел шла шло шли', ''],
  ['вести', 'вел вела вело вели', 'ведем ведет ведут'],
  ['нести', 'нес несла несло несли', 'несем несет несут'],
  ['счесть', 'счел сочла сочло сочли', ''],
  ['достичь', 'достиг достигла достигло достигли', ''],
  ['беречь', 'берег берегла берегло берегли', ''],
  ['вергнуть', 'верг вергла вергло вергли', ''],
  ['уповать', '', 'уповаем уповает уповают'],
  ['давать', '', 'даем дает дают'],
  ['ставать', '', 'стаем стает стают'],
  ['знавать', '', 'знаем знает знают'],
  ['брать', '', 'берем берет берут'],
  ['искать', '', 'ищем ищет ищут'],
  ['деять', '', 'деем деет деют'],
  ['боять', '', 'боим боит боят'],
  ['стоять', '', 'стоим стоит стоят'],
  ['держать', '', 'держим держит держат'],
  ['видеть', '', 'видим видит видят'],
  ['хотеть', '', 'хотим хочет хотят'],
  ['скорбеть', '', 'скорбим скорбит скорбят'],
];

const PAST = ['л', 'ла', 'ло', 'ли'];

/** What somebody does or did: past and present; a perfective verb is written with `+` before it. */
export function russianFinite(verb: string): readonly string[] {
  const { infinitive, isPerfective, isReflexive } = read(verb);
  const forms = isPerfective ? pastOf(infinitive) : [...pastOf(infinitive), ...presentOf(infinitive)];
  return isReflexive ? forms.map(reflexive) : forms;
}

/** «Отметив», «подчёркивая». */
export function russianGerunds(verb: string): readonly string[] {
  const { infinitive, isPerfective, isReflexive } = read(verb);
  const forms = isPerfective ? perfectiveGerund(infinitive) : imperfectiveGerund(infinitive);
  return isReflexive ? forms.map(reflexive) : forms;
}

/** What is done, by an imperfective verb: «обсуждались», «подчёркивается». */
export function russianDone(verb: string): readonly string[] {
  const { infinitive, isPerfective, isReflexive } = read(verb);
  return isPerfective || isReflexive
    ? []
    : [...presentOf(infinitive).slice(1), ...pastOf(infinitive)].map(reflexive);
}

function read(verb: string): { infinitive: string; isPerfective: boolean; isReflexive: boolean } {
  const isPerfective = verb.startsWith('+');
  const whole = isPerfective ? verb.slice(1) : verb;
  const isReflexive = whole.endsWith('ся');
  return { infinitive: isReflexive ? whole.slice(0, -2) : whole, isPerfective, isReflexive };
}

function reflexive(form: string): string {
  return /в$/.test(form) ? `${form}шись` : `${form}${/[аеёиоуыэюя]$/.test(form) ? 'сь' : 'ся'}`;
}

function irregular(infinitive: string, which: 1 | 2): readonly string[] | undefined {
  for (const row of IRREGULAR) {
    if (!infinitive.endsWith(row[0]) || row[which] === '') continue;
    const stem = infinitive.slice(0, -row[0].length);
    return row[which].split(' ').map((form) => `${stem}${form}`);
  }
  return undefined;
}

function pastOf(infinitive: string): readonly string[] {
  return irregular(infinitive, 1) ?? PAST.map((ending) => infinitive.slice(0, -2) + ending);
}

function presentOf(infinitive: string): readonly string[] {
  const known = irregular(infinitive, 2);
  if (known !== undefined) return known;
  const stem = infinitive.slice(0, -2);
  if (stem.endsWith('и')) {
    const root = stem.slice(0, -1);
    return [`${root}им`, `${root}ит`, `${root}${/[жчшщ]$/.test(root) ? 'ат' : 'ят'}`];
  }
  const root = stem.endsWith('ова') ? `${stem.slice(0, -3)}у` : stem;
  return [`${root}ем`, `${root}ет`, `${root}ют`];
}

function imperfectiveGerund(infinitive: string): readonly string[] {
  if (infinitive.endsWith('вать') && !infinitive.endsWith('овать')) return [`${infinitive.slice(0, -2)}я`];
  return presentOf(infinitive)
    .slice(2)
    .flatMap((they) =>
      /[жчшщ]ат$/.test(they)
        ? [`${they.slice(0, -1)}`]
        : /[юя]т$/.test(they)
          ? [`${they.slice(0, -2)}я`]
          : [],
    );
}

function perfectiveGerund(infinitive: string): readonly string[] {
  return /[аеиоуя]ть$/.test(infinitive) ? [`${infinitive.slice(0, -2)}в`] : [];
}
