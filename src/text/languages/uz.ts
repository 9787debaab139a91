import { CYRILLIC_ABBREVIATIONS } from './cyrillic.ts';
import { abbreviations, numbered, smallLanguage, wordSet } from './make.ts';
import { RUSSIAN_MONTHS } from './ru.ts';
import type { Language } from './types.ts';

export function makeUzbek(): Language {
  return smallLanguage('uz', {
    ownLetters: 'ўй',
    functionWords: wordSet(
      "va bilan uchun bu shu o'z ham yoki lekin ammo hamda bo'yicha haqida to'g'risida orqali esa edi emas bir har barcha ular biz",
      'ва билан учун бу шу ўз ҳам ёки лекин аммо ҳамда бўйича ҳақида орқали эса эди эмас бир ҳар барча улар биз',
    ),
    phrases: {
      determiners: undefined,
      joining: wordSet('va yoki hamda ва ёки ҳамда'),
      complement: new Set(),
      pair: undefined,
    },
    abbreviations: abbreviations(
      {
        before:
          'ko‘ch o‘rinb akad dots gen inj mas qar проф акад доц кўч мас қар ген ' +
          'polk podp kap leyt adm vaz prez o‘rinbos boshl Bosh dir muh muhar tarj nomz dep o‘qit shah mah mfy qish ' +
          'shox mav resp o‘z masal taqq taxm jum ingl nem o‘zb kat rahb m.av mil.av m.a ' +
          'lot fors',
        beforeNumber: 'b bet m q mod band б м бет қ мод банд jadv raq hujj abz xon kab qav taxm',
        either: 'y yy й йй davl mill xalqar shim iqt ijt tex Davl ' + 'sh ш вил тум tum vil',
        closing: 'mln mlrd млн млрд h.k v.h.k в.х.к v.h v.b в.б в.ҳ.к va_boshq va_b ва_ҳ.к ва_б',
      },
      CYRILLIC_ABBREVIATIONS,
    ),
    openers: wordSet(
      'biz tomonlar ular bu ushbu shuningdek prezidentlar биз томонлар улар бу ушбу шунингдек президентлар',
      'bugun kecha hamma barcha uning ularning uni ammo lekin va ikki bular har ba’zi boshqa yana agar shu keyin bundan shunda бугун кеча ҳамма барча унинг аммо лекин ва икки булар ҳар бошқа яна агар кейин',
    ),
    negations: wordSet("emas yo'q hech эмас йўқ ҳеч"),
    turning: wordSet('faqat yoki agar qarshi barcha фақат ёки агар қарши барча'),
    numbers: {
      words: new Map([
        ...numbered("bir ikki uch to'rt besh olti yetti sakkiz to'qqiz"),
        ...numbered("o'n yigirma o'ttiz qirq ellik oltmish yetmish sakson to'qson", 10, 10),
      ]),
      ordinals: new Map(),
      scales: new Map([
        ['mln', 1_000_000],
        ['mlrd', 1_000_000_000],
        ['trln', 1_000_000_000_000],
        ['trillion', 1_000_000_000_000],
        ['юз', 100],
        ['минг', 1000],
        ['миллион', 1_000_000],
        ['млн', 1_000_000],
        ['миллиард', 1_000_000_000],
        ['млрд', 1_000_000_000],
        ['yuz', 100],
        ['ming', 1000],
        ['million', 1_000_000],
        ['milliard', 1_000_000_000],
      ]),
      percent: wordSet('foiz foizi foizga фоиз'),
      decimal: ',',
      ordinalStop: false,
    },
    dates: {
      months: new Map([
        ...numbered(
          'yanvar|yanvarda fevral|fevralda mart|martda aprel|aprelda may|mayda iyun|iyunda iyul|iyulda avgust|avgustda sentabr|sentabrda|sentyabr oktabr|oktabrda|oktyabr noyabr|noyabrda dekabr|dekabrda',
        ),
        ...numbered(RUSSIAN_MONTHS),
      ]),
      weekdays: wordSet(
        'dushanba seshanba chorshanba payshanba juma shanba yakshanba душанба сешанба чоршанба пайшанба жума шанба якшанба',
      ),
      yearWords: wordSet('y yy й йй yil yili yilda yillar йил йили йилда'),
    },
    verbLast: true,
    capitalsForNames: true,
    pointBoundaries: {
      coordinators: ['va', 'hamda', 'lekin', 'ва', 'ҳамда', 'лекин'],
      subordinators: ['deb', 'agar', 'uchun'],
      isVerb: (folded) =>
        /(?:dilar|adilar|lar edi|moqda|gan|ish|di|ди|дилар|моқда)$/.test(folded) && folded.length > 4,
      comma: false,
    },
  });
}
