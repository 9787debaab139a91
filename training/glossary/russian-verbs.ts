/**
 * A Russian infinitive → forms of the verb, one of each kind that a stemmer may read by a stem of its own: present or
 * future, imperative, past, participles, gerunds. By the rules of conjugation; verbs that they do not tell are listed by
 * their ends, so that a line serves every prefix. A form that no writer uses does no harm here.
 */
import { FIRST, HARD, isLookalike, LOSING, PLAIN, SECOND, SOFTENINGS } from './russian-verb-lists.ts';

export function isInfinitive(lemma: string): boolean {
  return /[а-яё](?:ать|ять|еть|ить|оть|уть|ыть|сти|зти|йти|дти|сть|чь)(?:ся|сь)?$/.test(lemma);
}

/** Forms of the verb with that infinitive, е for ё. A noun that looks like an infinitive must be kept away. */
export function verbForms(infinitive: string): readonly string[] {
  const whole = infinitive.toLowerCase().replaceAll('ё', 'е');
  const reflexive = /(?:ся|сь)$/.test(whole);
  const verb = reflexive ? whole.slice(0, -2) : whole;
  const forms = conjugate(verb, whole);
  if (!reflexive) return forms;
  // Passive participles have no reflexive form.
  return forms
    .filter((form) => !/(?:нный|тый|мый|ен|ан|ена|ана)$/.test(form))
    .map((form) => `${form}${/[аеиоуыэюя]$/.test(form) ? 'сь' : 'ся'}`);
}

function conjugate(verb: string, whole: string): readonly string[] {
  if (/^(?:при|из|соз|воссоз|пере|про|от|за|воз|на|раз|под|преда|пре|с|о|по|вы)?дать$/.test(verb))
    return give(verb.slice(0, -4));
  if (verb.endsWith('хотеть')) {
    const stem = verb.slice(0, -6);
    return [`${stem}хочу`, `${stem}хочет`, `${stem}хотим`, `${stem}хотят`, ...pastOf(`${stem}хоте`)];
  }
  if (verb.endsWith('бежать')) {
    const stem = verb.slice(0, -2);
    return [`${verb.slice(0, -5)}егут`, `${verb.slice(0, -3)}ит`, ...pastOf(stem)];
  }
  if (SECOND.test(whole))
    return [...secondOf(verb.slice(0, -3), verb.slice(0, -2)), ...passive(verb.slice(0, -2))];
  const listed = FIRST.filter(([end]) => verb.endsWith(end) || whole.endsWith(end)).sort(
    (x, y) => y[0].length - x[0].length,
  )[0];
  if (listed !== undefined && !isLookalike(verb, listed[0])) {
    const [end, present, past, participle] = listed;
    const prefix = (end.endsWith('ся') ? whole : verb).slice(0, -end.length);
    return [
      ...firstOf(`${prefix}${present}`),
      ...pastOf(past === undefined ? verb.slice(0, -2) : `${prefix}${past}`),
      ...(participle === undefined ? passive(verb.slice(0, -2)) : passiveOf(`${prefix}${participle}`)),
    ];
  }
  if (/(?:да|зна|ста)вать$/.test(verb))
    return [...firstOf(verb.slice(0, -4)), ...pastOf(verb.slice(0, -2)), ...present(verb.slice(0, -2))];
  if (/[ое]вать$/.test(verb) && !PLAIN.test(whole)) {
    const stem = verb.slice(0, -5);
    const soft = /евать$/.test(verb) && !/[жшчщц]евать$/.test(verb);
    return [
      ...firstOf(`${stem}${soft ? 'ю' : 'у'}`),
      ...pastOf(verb.slice(0, -2)),
      ...passive(verb.slice(0, -2)),
    ];
  }
  if (verb.endsWith('нуть')) {
    const stem = verb.slice(0, -3);
    const past = LOSING.test(whole) ? pastOf(verb.slice(0, -4)) : [];
    return [...firstOf(stem), ...past, ...pastOf(verb.slice(0, -2)), ...passiveOf(`${stem}ут`)];
  }
  if (verb.endsWith('ить')) {
    const stem = verb.slice(0, -3);
    const soft = softened(stem);
    return [
      ...secondOf(stem, verb.slice(0, -2)),
      ...soft.map((changed) => `${changed}у`),
      ...soft.flatMap((changed) => passiveOf(`${changed}ен`)),
    ];
  }
  return [...firstOf(verb.slice(0, -2)), ...pastOf(verb.slice(0, -2)), ...passive(verb.slice(0, -2))];
}

function firstOf(stem: string): readonly string[] {
  const vowel = /[аеиоуыэюяь]$/.test(stem);
  const end = Object.keys(HARD).find((soft) => stem.endsWith(soft));
  const hard = end === undefined ? stem : stem.slice(0, -end.length) + HARD[end];
  const u = vowel ? 'ю' : 'у';
  return [
    `${hard}${u}`,
    `${stem}ет`,
    `${stem}ем`,
    `${hard}${u}т`,
    `${hard}${u}щий`,
    `${stem}емый`,
    `${stem}я`,
  ];
}

function secondOf(stem: string, past: string): readonly string[] {
  const a = /[жшчщ]$/.test(stem) ? 'а' : 'я';
  return [
    `${stem}ит`,
    `${stem}им`,
    `${stem}${a}т`,
    `${stem}${a}щий`,
    `${stem}имый`,
    `${stem}${a}`,
    ...softened(stem).map((soft) => `${soft}${/[жшчщ]$/.test(soft) ? 'у' : 'ю'}`),
    ...pastOf(past),
  ];
}

/** The past of a stem, with the active participle and the gerund of it. */
function pastOf(stem: string): readonly string[] {
  if (/[аеиоуыэюя]$/.test(stem)) {
    const participle = /ше$/.test(stem) ? `${stem}дший` : `${stem}вший`;
    const feminine = /ше$/.test(stem) ? `${stem.slice(0, -1)}ла` : `${stem}ла`;
    const forms = [
      `${stem}л`,
      feminine,
      feminine.replace(/а$/, 'и'),
      feminine.replace(/а$/, 'о'),
      participle,
    ];
    // The gerund of the past is one of perfective verbs.
    return /(?:е|[аияы]ва)$/.test(stem) ? forms : [...forms, `${stem}в`];
  }
  return [stem, `${stem}ла`, `${stem}ли`, `${stem}ло`, `${stem}ший`];
}

function passive(stem: string): readonly string[] {
  return /[ая]$/.test(stem) ? passiveOf(`${stem}н`) : [];
}

/** The passive participle of the past: "развит", "веден" → the short and the long form. */
function passiveOf(short: string): readonly string[] {
  return [
    short,
    `${short}а`,
    `${short}ы`,
    `${short}${short.endsWith('н') ? 'н' : ''}ый`,
    `${short}${short.endsWith('н') ? 'н' : ''}ого`,
  ];
}

function present(stem: string): readonly string[] {
  return [`${stem}емый`, `${stem}я`];
}

function give(prefix: string): readonly string[] {
  const da = `${prefix}да`;
  return [
    `${da}м`,
    `${da}ст`,
    `${da}дим`,
    `${da}дите`,
    `${da}дут`,
    `${da}йте`,
    ...pastOf(da),
    ...passiveOf(`${da}н`),
  ];
}

/** What the last consonant of a stem becomes before "у" and "ен". */
function softened(stem: string): readonly string[] {
  for (const [from, to] of SOFTENINGS) {
    if (!stem.endsWith(from)) continue;
    return to.map((consonant) => stem.slice(0, -from.length) + consonant);
  }
  return [stem];
}
