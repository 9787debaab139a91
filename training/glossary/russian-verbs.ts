/**
 * A Russian infinitive → forms of the verb, one of each kind that a stemmer may read by a stem of its own: present or
 * future, imperative, past, participles, gerunds. By the rules of conjugation; verbs that they do not tell are listed by
 * their ends, so that a line serves every prefix. A form that no writer uses does no harm here.
 */

/** End of the infinitive → stem of the present, and stem of the past where the infinitive does not give it. */
const FIRST: readonly (readonly [end: string, present: string, past?: string, participle?: string])[] = [
  ['писать', 'пиш'],
  ['казать', 'каж'],
  ['вязать', 'вяж'],
  ['искать', 'ищ'],
  ['резать', 'реж'],
  ['плакать', 'плач'],
  ['прятать', 'пряч'],
  ['скакать', 'скач'],
  ['махать', 'маш'],
  ['пахать', 'паш'],
  ['колебать', 'колебл'],
  ['сыпать', 'сыпл'],
  ['трепать', 'трепл'],
  ['дремать', 'дремл'],
  ['слать', 'шл'],
  ['звать', 'зов'],
  ['брать', 'бер'],
  ['драть', 'дер'],
  ['ждать', 'жд'],
  ['рвать', 'рв'],
  ['лгать', 'лг'],
  ['ковать', 'ку'],
  ['стать', 'стан'],
  ['начать', 'начн', 'нача', 'начат'],
  ['чать', 'чн', 'ча', 'чат'],
  ['нять', 'йм', 'ня', 'нят'],
  ['принять', 'прим', 'приня', 'принят'],
  ['снять', 'сним', 'сня', 'снят'],
  ['поднять', 'подним', 'подня', 'поднят'],
  ['обнять', 'обним', 'обня', 'обнят'],
  ['отнять', 'отним', 'отня', 'отнят'],
  ['взять', 'возьм', 'взя', 'взят'],
  ['изъять', 'изым', 'изъя', 'изъят'],
  ['жать', 'жм', 'жа', 'жат'],
  ['быть', 'буд'],
  ['ехать', 'ед'],
  ['сеять', 'се'],
  ['веять', 'ве'],
  ['деяться', 'де', 'дея'],
  ['смеяться', 'сме', 'смея'],
  ['таять', 'та'],
  ['жить', 'жив'],
  ['плыть', 'плыв'],
  ['бить', 'бь', 'би', 'бит'],
  ['пить', 'пь', 'пи', 'пит'],
  ['лить', 'ль', 'ли', 'лит'],
  ['шить', 'шь', 'ши', 'шит'],
  ['вить', 'вь', 'ви', 'вит'],
  ['крыть', 'кро', 'кры', 'крыт'],
  ['мыть', 'мо', 'мы', 'мыт'],
  ['рыть', 'ро', 'ры', 'рыт'],
  ['петь', 'по', 'пе', 'пет'],
  ['деть', 'ден', 'де', 'дет'],
  ['стереть', 'сотр', 'стер', 'стерт'],
  ['переть', 'пр', 'пер', 'перт'],
  ['мереть', 'мр', 'мер', 'мерт'],
  ['умереть', 'умр', 'умер'],
  ['молоть', 'мел', 'моло', 'молот'],
  ['бороть', 'бор', 'боро', 'борот'],
  ['ошибиться', 'ошиб', 'ошиб'],
  ['вести', 'вед', 'ве', 'веден'],
  ['везти', 'вез', 'вез', 'везен'],
  ['нести', 'нес', 'нес', 'несен'],
  ['спасти', 'спас', 'спас', 'спасен'],
  ['пасти', 'пас', 'пас', 'пасен'],
  ['расти', 'раст', 'рос'],
  ['рести', 'рет', 'ре', 'ретен'],
  ['цвести', 'цвет', 'цве'],
  ['плести', 'плет', 'пле', 'плетен'],
  ['мести', 'мет', 'ме', 'метен'],
  ['честь', 'чт', 'че', 'чтен'],
  ['грести', 'греб', 'греб', 'гребен'],
  ['ползти', 'полз', 'полз'],
  ['идти', 'ид', 'ше'],
  ['йти', 'йд', 'ше', 'йден'],
  ['прийти', 'прид', 'прише'],
  ['красть', 'крад', 'кра', 'краден'],
  ['пасть', 'пад', 'па'],
  ['класть', 'клад', 'кла'],
  ['сесть', 'сяд', 'се'],
  ['мочь', 'мож', 'мог'],
  ['лечь', 'ляж', 'лег'],
  ['влечь', 'влеч', 'влек', 'влечен'],
  ['течь', 'теч', 'тек'],
  ['сечь', 'сеч', 'сек', 'сечен'],
  ['речь', 'реч', 'рек', 'речен'],
  ['беречь', 'береж', 'берег', 'бережен'],
  ['стеречь', 'стереж', 'стерег', 'стережен'],
  ['жечь', 'жж', 'жег', 'жжен'],
  ['стичь', 'стигн', 'стиг', 'стигнут'],
  ['стричь', 'стриж', 'стриг', 'стрижен'],
];

/** Present stems before "у, ут" where the others have another consonant: могу – может. */
const HARD: Readonly<Record<string, string>> = {
  мож: 'мог',
  ляж: 'ляг',
  влеч: 'влек',
  теч: 'тек',
  сеч: 'сек',
  реч: 'рек',
  береж: 'берег',
  стереж: 'стерег',
  жж: 'жг',
  стриж: 'стриг',
};

/** Verbs in -ать, -ять, -еть of the second conjugation. */
const SECOND =
  /(?:держ|слыш|леж|стоя|боя|молч|звуч|крич|сто|бо|(?:^|[^а-я])сп|гн|смотр|вид|завис|терп|сид|лет|гор|бол|ненавид|вел|вертеть|блест|шум|грем|кип|скорб|мч|стуч|дыш|тор|дрож)[аея]ть(?:ся)?$/;

/** Verbs in -нуть that lose -ну- in the past: возникнуть – возник. */
const LOSING = /(?:стиг|ник|чез|гиб|верг|вык|бег|торг|креп|мерз|сох|тих|слаб|блек|мк)нуть(?:ся)?$/;

/** Verbs in -вать that are no -овать: преодолевать, одевать. */
const PLAIN =
  /(?:доле|оде|наде|разде|успе|назре|созре|пе|бле|се|ве|гре|старе|выздоравли|мле|сме)вать(?:ся)?$/;

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

/** указывать and получать end like казать and чать but are regular; so are the many verbs in -ставать, -лепить. */
function isLookalike(verb: string, end: string): boolean {
  if (end === 'чать')
    return !/(?:^|[^а-я]|за|по|из)чать$/.test(verb) || /(?:получать|изучать|включать)$/.test(verb);
  if (end === 'пить') return !/^(?:вы|до|за|рас|у|с)?пить$/.test(verb);
  if (end === 'бить') return !/^(?:у|за|на|от|из|раз|вы|про|пере|при|с|до|об|по)?бить$/.test(verb);
  if (end === 'вить') return !/^(?:раз|за|с|об)?вить$/.test(verb);
  if (end === 'лить') return !/^(?:на|за|про|вы|от|при|с|в)лить$/.test(verb);
  if (end === 'шить') return !/^(?:за|с|вы|при|по)?шить$/.test(verb);
  if (end === 'жить')
    return !/^(?:пере|до|про|вы|за|по|о|при|у|от)?жить$/.test(verb) || /^(?:заслужить|служить)$/.test(verb);
  if (end === 'быть') return !/^(?:при|за|у|до|про|по|от|вы|из)?быть$/.test(verb);
  if (end === 'жать') return !/^(?:с|вы|за|при|на|под|пере|от)?жать$/.test(verb);
  if (end === 'слать') return !/^(?:по|вы|при|на|со|от|пере|за|разо|подо|ото)?слать$/.test(verb);
  if (end === 'петь') return !/^(?:с|про|за|вос|на)?петь$/.test(verb);
  if (end === 'деть') return !/^(?:о|на|раз|пере|за|по)?деть$/.test(verb);
  if (end === 'нять') return !/^(?:по|за|на|пере|в|у|пред?при|вос?при|пере)нять$/.test(verb);
  if (end === 'стать') return !/^(?:в|вос|до|за|на|о|от|пере|под|при|у|рас|не|пре)?стать$/.test(verb);
  if (end === 'брать') return /ирать$/.test(verb);
  if (end === 'ковать') return !/^(?:вы|за|об?|при|пере|рас)?ковать$/.test(verb);
  return false;
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

const SOFTENINGS: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['ст', ['щ']],
  ['д', ['ж', 'жд']],
  ['т', ['ч', 'щ']],
  ['з', ['ж']],
  ['с', ['ш']],
  ['б', ['бл']],
  ['п', ['пл']],
  ['в', ['вл']],
  ['м', ['мл']],
  ['ф', ['фл']],
];
