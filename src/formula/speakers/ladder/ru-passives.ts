import { type LadderPatterns, ladderOf, type Step } from './ladder.ts';

/** Short participles in the masculine: what was done, whoever did it («отмечен», «учреждена», «поддержано»). */
const DONE: Readonly<Partial<Record<Step, string>>> = {
  note: 'отмечен обсужден рассмотрен констатирован упомянут затронут заслушан зафиксирован',
  recognise: 'признан осознан',
  support: 'поддержан осужден предложен отвергнут рекомендован',
  reaffirm: 'подтвержден',
  commit: 'запланирован намечен назначен предусмотрен',
  agree:
    'решен создан учрежден подписан утвержден согласован запущен заключен образован сформирован введен установлен ' +
    'парафирован ратифицирован одобрен отменен начат',
};

/** Imperfective verbs before «-ся»: what is done by being said («учреждается фонд», «утверждаются планы»). */
const BEING_DONE: Readonly<Partial<Record<Step, string>>> = {
  commit: 'предусматрива предполага намеча',
  agree: 'учрежда образу утвержда',
};

const SHORT = ['', 'а', 'о', 'ы'];
const forms = (stems: string | undefined, endings: readonly string[]): string | undefined =>
  stems === undefined
    ? undefined
    : `(${stems
        .split(' ')
        .flatMap((stem) => endings.map((ending) => `=${stem}${ending}`))
        .join(' | ')})`;

/** Russian passives in all their short forms, which need no subject that acts. */
export const russianPassives: LadderPatterns = ladderOf((step) =>
  [forms(DONE[step], SHORT), forms(BEING_DONE[step], ['ется', 'ются'])].flatMap((one) => one ?? []),
);
