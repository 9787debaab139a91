import { CYRILLIC_ABBREVIATIONS } from './cyrillic.ts';
import { abbreviations, merged, numbered, smallLanguage, wordSet } from './make.ts';
import type { Language } from './types.ts';

export function makeTajik(): Language {
  return smallLanguage('tg', {
    ownLetters: 'ӣӯйё',
    functionWords: wordSet(
      'ва бо дар аз ба барои ки ин он ё то ҳам аммо мо онҳо худ ҳар ҳама оид роҷеъ аст буд шуд',
    ),
    phrases: { determiners: undefined, joining: wordSet('ва ё ки'), complement: new Set(), pair: undefined },
    abbreviations: abbreviations(
      {
        before:
          'ш ҷ н проф акад дот дотс ген вил ноҳ кӯч хиё ҷум мас ниг ' +
          'ваз муов ҷониш муҳар тарҷ муҳан вак хиёб ҷам маҳ майд масал муқ тахм яъ лот олм тоҷ вобаст ' +
          'муҳ саф',
        beforeNumber: 'м б с саҳ боб қ банд мод бан қис ҷил рас ҷадв зам рақ ҳуҷ қар фарм сар сарх хон тахм',
        either: 'с сс то.м п.м давл мил хал байналм шим ҷан иқт иҷт марк деҳ шаҳр Сар Мил',
        closing: 'млн млрд ғ.о ва.ғ ва.ғ.о ва.ғайра',
      },
      CYRILLIC_ABBREVIATIONS,
    ),
    openers: wordSet(
      'мо ҷонибҳо онҳо ин дар ҳамчунин президентҳо',
      'вай имрӯз дирӯз ҳама аммо лекин ва ду инҳо ҳар баъзе дигар боз агар баъд аз ба бо барои сипас он',
    ),
    negations: wordSet('не нест бе ҳеҷ'),
    turning: wordSet('танҳо ё агар зидди ҳама'),
    numbers: {
      words: merged(
        numbered('як ду се чор|чаҳор панҷ шаш ҳафт ҳашт нӯҳ'),
        numbered('даҳ бист сӣ чил панҷоҳ шаст ҳафтод ҳаштод навад', 10, 10),
      ),
      ordinals: new Map(),
      scales: new Map([
        ['сад', 100],
        ['ҳазор', 1000],
        ['миллион', 1000000],
        ['млн', 1000000],
        ['миллиард', 1000000000],
        ['млрд', 1000000000],
      ]),
      percent: wordSet('фоиз фоизи'),
      decimal: ',',
      ordinalStop: false,
    },
    dates: {
      months: numbered(
        'январ|январи феврал|феврали март|марти апрел|апрели май|майи июн|июни июл|июли август|августи сентябр|сентябри октябр|октябри ноябр|ноябри декабр|декабри',
      ),
      weekdays: wordSet('душанбе сешанбе чоршанбе панҷшанбе ҷумъа шанбе якшанбе'),
      yearWords: wordSet('сол соли солҳои'),
    },
    capitalsForNames: true,
  });
}
