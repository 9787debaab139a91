import { type LadderPatterns, ladderOf, type Step } from './ladder.ts';

/**
 * What one can express, voice, show or meet with: the noun sets the step, whichever verb it has and on whichever side
 * of it the verb stands ("voiced their resolve", «озабоченность у министров вызвали», "with alarm").
 */
export interface Attitudes {
  /** Nouns as patterns, in the form that is the object of the verb. */
  readonly nouns: Readonly<Partial<Record<Step, string>>>;
  /** Verbs that only say that somebody has an attitude. */
  readonly verbs: string;
  /** Feelings with which something is noted, met or followed ("with satisfaction"), behind their preposition. */
  readonly feelings: Readonly<Partial<Record<Step, string>>>;
  /** Verbs of noting, meeting and following. */
  readonly perceived: string;
  readonly preposition: string;
  /** May the noun stand before its verb? */
  readonly inverted: boolean;
}

/** The patterns of a language with those that its attitudes make. */
export function withAttitudes(
  ladder: LadderPatterns,
  { nouns, verbs, feelings, perceived, preposition, inverted }: Attitudes,
): LadderPatterns {
  return ladderOf((step) => {
    const noun = nouns[step];
    const feeling = feelings[step];
    return [
      ...ladder[step],
      ...(noun === undefined ? [] : [`(${verbs}) ...4 (${noun})`]),
      ...(noun === undefined || !inverted ? [] : [`(${noun}) ...8 (${verbs})`]),
      ...(feeling === undefined
        ? []
        : [
            `(${perceived}) ...4 ${preposition} ...2 (${feeling})`,
            `${preposition} ...2 (${feeling}) ...3 (${perceived})`,
          ]),
    ];
  });
}

export const ENGLISH_ATTITUDES: Attitudes = {
  nouns: {
    recognise: 'concern | concerns | alarm | doubt | doubts | misgivings | conviction | confidence',
    welcome: 'gratitude | appreciation | satisfaction | thanks | =hope | =hopes | admiration | =pride',
    support: '=solidarity | condolences | sympathy | =regret | outrage',
    commit: 'readiness | willingness | =resolve | determination | =intention | =intentions',
  },
  verbs: 'express* | voice | convey | signal | declare | =place | =placed | =took | =take',
  feelings: {
    recognise: 'concern | alarm | anxiety | apprehension',
    welcome:
      'satisfaction | appreciation | gratitude | pleasure | joy | enthusiasm | warmth | pride | approval | delight',
  },
  perceived:
    'note | notes | noted | acknowledge | =received | =met | =greeted | view | =viewed | =followed | =following | =follow | =learned | =learnt | recall | mention | =spoke | =took =note | =take =note',
  preposition: '=with',
  inverted: false,
};

export const RUSSIAN_ATTITUDES: Attitudes = {
  nouns: {
    recognise:
      '=обеспокоенность | =обеспокоенности | =озабоченность | =озабоченности | =тревогу | =тревога | =тревоги | =опасения | =опасений | =беспокойство | =беспокойства | =интерес | =заинтересованность | =уверенность | =убежденность | =сомнения | =сомнений | =мнение | =убеждение',
    welcome:
      '=благодарность | =благодарности | =признательность | =признательности | =удовлетворение | =удовлетворенность | =надежду | =надежда | =надежды | =восхищение | =восхищения | =гордость | =гордости | =похвалу | =похвалы',
    support:
      '=солидарность | =соболезнования | =соболезнование | =сожаление | =осуждение | =осуждения | =порицания',
    commit: '=готовность | =намерение | =решимость | =стремление | =желание',
  },
  verbs:
    'выража* | выразил* | =выразив | =выражен | =выражена | =выражено | =выражены | высказ* | прояв* | изъяв* | испытыва* | испытал* | питают | питаем | вызва* | вызыва* | возлага* | возложил* | заслужи* | заслужива* | =встретило | =встретила | =встретил | =встретили | =нашло | =нашла | =находит | =прозвучало | =прозвучала | =прозвучали | =объединяет | =есть | =имеется',
  feelings: {
    recognise: 'обеспокоенностью | озабоченностью | тревогой | беспокойством | пониманием',
    welcome:
      'удовлетворением | признательностью | благодарностью | одобрением | радостью | воодушевлением | удовольствием | гордостью | теплотой | похвалой | восхищением | энтузиазмом | чувством ...2 (гордости | благодарности | признательности | удовлетворения | радости)',
  },
  perceived:
    'отмет* | отмеча* | восприн* | встрет* | встреч* | отозва* | отозвал* | отзыва* | вспомн* | вспомин* | констатир* | приветств* | приня* | говори* | узнал* | отнес* | относ* | следят | следим | следил*',
  preposition: '=с',
  inverted: true,
};
