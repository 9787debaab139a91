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
  /** What stands behind the noun where its verb is in the passive: "Interest … was expressed". */
  readonly passives?: string;
}

/** Of several attitudes in a clause the one nearest to its verb counts: "expressed concern about the intention". */
export const NEAREST = '~';
const nearest = (pattern: string): string => `${NEAREST}${pattern}`;

/** The patterns of a language with those that its attitudes make. */
export function withAttitudes(
  ladder: LadderPatterns,
  { nouns, verbs, feelings, perceived, preposition, inverted, passives }: Attitudes,
): LadderPatterns {
  return ladderOf((step) => {
    const noun = nouns[step];
    const feeling = feelings[step];
    return [
      ...ladder[step],
      ...(noun === undefined ? [] : [nearest(`(${verbs}) ...4 (${noun})`)]),
      ...(noun === undefined || !inverted ? [] : [nearest(`(${noun}) ...8 (${verbs})`)]),
      ...(noun === undefined || passives === undefined ? [] : [nearest(`(${noun}) ...8 ${passives}`)]),
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
    recognise:
      'concern | concerns | alarm | doubt | doubts | misgivings | conviction | confidence | interest | =understanding',
    welcome: 'gratitude | appreciation | satisfaction | thanks | =hope | =hopes | admiration | =pride',
    support: '=solidarity | condolences | sympathy | =regret | outrage',
    commit: 'readiness | willingness | =resolve | determination | =intention | =intentions',
  },
  verbs:
    'express* | voice | convey | signal | declare | demonstrate | =place | =placed | =showed | =shown | =show',
  feelings: {
    recognise: 'concern | alarm | anxiety | apprehension',
    welcome:
      'satisfaction | appreciation | gratitude | pleasure | joy | enthusiasm | warmth | pride | approval | delight',
  },
  perceived:
    'note | notes | noted | acknowledge | =received | =met | =greeted | view | =viewed | =followed | =following | =follow | =learned | =learnt | recall | mention | =spoke | =took =note | =take =note',
  preposition: '=with',
  inverted: false,
  passives:
    '(=is | =was | =were | =has =been | =have =been) ...2 (=expressed | =voiced | =conveyed | =shown | =declared | =stated | =raised)',
};

export const RUSSIAN_ATTITUDES: Attitudes = {
  nouns: {
    recognise:
      '=обеспокоенность | =обеспокоенности | =озабоченность | =озабоченности | =тревогу | =тревога | =тревоги | =опасения | =опасений | =беспокойство | =беспокойства | =интерес | =заинтересованность | =уверенность | =убежденность | =сомнения | =сомнений | =мнение | =убеждение',
    welcome:
      '=благодарность | =благодарности | =признательность | =признательности | =удовлетворение | =удовлетворенность | =надежду | =надежда | =надежды | =восхищение | =восхищения | =гордость | =гордости | =похвалу | =похвалы',
    support:
      '=поддержка | =поддержку | =солидарность | =соболезнования | =соболезнование | =протест | =несогласие | =возмущение | =сожаление | =осуждение | =осуждения | =порицания',
    commit: '=готовность | =намерение | =решимость | =стремление | =желание',
  },
  verbs:
    'выража* | выразил* | демонстрир* | продемонстрир* | =выразив | =выражен | =выражена | =выражено | =выражены | высказ* | прояв* | изъяв* | испытыва* | испытал* | питают | питаем | вызва* | вызыва* | возлага* | возложил* | заслужи* | заслужива* | =встретило | =встретила | =встретил | =встретили | =нашло | =нашла | =находит | =прозвучало | =прозвучала | =прозвучали | =объединяет | =есть | =имеется',
  feelings: {
    recognise: 'обеспокоенностью | озабоченностью | тревогой | беспокойством | пониманием',
    welcome:
      'удовлетворением | признательностью | благодарностью | одобрением | радостью | воодушевлением | удовольствием | гордостью | теплотой | похвалой | восхищением | энтузиазмом | чувством ...2 (гордости | благодарности | признательности | удовлетворения | радости)',
  },
  perceived:
    'отмет* | отмеча* | принима* | восприн* | встрет* | встреч* | отозва* | отозвал* | отзыва* | вспомн* | вспомин* | констатир* | приветств* | приня* | говори* | узнал* | отнес* | относ* | следят | следим | следил*',
  preposition: '=с',
  inverted: true,
};

export const GERMAN_ATTITUDES: Attitudes = {
  nouns: {
    recognise:
      '=Besorgnis | =Sorge | =Sorgen | =Überzeugung | =Interesse | =Verständnis | =Zuversicht | =Zweifel | =Bedenken | =Auffassung | =Ansicht | =Meinung',
    welcome:
      '=Dank | =Dankbarkeit | =Anerkennung | =Zufriedenheit | =Genugtuung | =Hoffnung | =Freude | =Glückwünsche | =Stolz | =Bewunderung | =Wertschätzung',
    support:
      '=Bedauern | =Solidarität | =Beileid | =Unterstützung | =Ablehnung | =Protest | =Anteilnahme | =Mitgefühl',
    commit: '=Bereitschaft | =Absicht | =Entschlossenheit | =Wunsch | =Bestreben | =Willen',
  },
  verbs:
    '=äußern | =äußert | =äußerte | =äußerten | =bekunden | =bekundet | =bekundete | =bekundeten | =sprechen | =spricht | =sprach | =sprachen | =drücken | =drückten | =drückte | =drückt | =bringen | =brachten | =bringt | =brachte | =erklärten | =erklären | =erklärte | =signalisierten | =signalisieren | =demonstrierten | =demonstrieren | =zeigten | =zeigen | =hegen | =geäußert | =ausgedrückt | =ausgesprochen | =erklärt',
  feelings: {
    recognise: '=Besorgnis | =Sorge | =Beunruhigung',
    welcome: '=Genugtuung | =Freude | =Dankbarkeit | =Dank | =Anerkennung | =Zufriedenheit | =Befriedigung',
  },
  perceived:
    '=nahmen | =nehmen | =nahm | =stellten | =stellen | =stellte | =sehen | =sahen | =verfolgen | =verfolgten | =vermerkten | =registrierten | =hörten',
  preposition: '=mit',
  inverted: true,
};
