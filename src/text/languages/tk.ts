import { abbreviations, merged, numbered, smallLanguage, wordSet } from './make.ts';
import type { Language } from './types.ts';

/** Until the alphabet of 1999, and on many keyboards since, ň was printed ñ. */
function withCaron(folded: string): string {
  return folded.replaceAll('ñ', 'ň');
}

export function makeTurkmen(): Language {
  return smallLanguage('tk', {
    ownLetters: 'äçňñöşüýž',
    stem: withCaron,
    spelling: withCaron,
    functionWords: wordSet(
      'we bilen üçin boýunça arkaly bu şu öz hem ýa-da emma biz olar ähli her bir hakynda',
    ),
    phrases: {
      determiners: undefined,
      joining: wordSet('we ýa-da hem'),
      complement: new Set(),
      pair: undefined,
    },
    abbreviations: abbreviations({
      before:
        'köç akad dos gen inž ' +
        'polk kap leýt adm min prez başl oruns müd dir sek red terj kand ilç dep mes mys iňl nem türkm ş-ç şaý w ' +
        'resp takm ' +
        'Baş lat türk pars mej jen mus or Ser',
      beforeNumber: 's b bap mad sah böl sur tabl goş res resm be tak',
      either: 'ý ýý döwl halkar demirg günb günd ykd ylm teh merk ' + 'ş welaý etr',
      closing: 'mln mlrd ş.m we.ş.m b.e.öň we_başg we_beýl we_b',
    }),
    openers: wordSet(
      'biz taraplar olar bu şeýle-de prezidentler',
      'ol şu gün düýn ähli hemmeler emma we iki bular her käbir başga ýene eger soň onuň olaryň',
    ),
    negations: wordSet('däl ýok hiç'),
    turning: wordSet('diňe ýa-da eger garşy ähli'),
    numbers: {
      words: merged(
        numbered('bir iki üç dört bäş alty ýedi sekiz dokuz'),
        numbered('on ýigrimi otuz kyrk elli altmyş ýetmiş segsen togsan', 10, 10),
      ),
      ordinals: new Map(),
      scales: new Map([
        ['ýüz', 100],
        ['müň', 1000],
        ['million', 1000000],
        ['mln', 1000000],
        ['milliard', 1000000000],
        ['mlrd', 1000000000],
      ]),
      percent: wordSet('göterim göterimi'),
      decimal: ',',
      ordinalStop: false,
    },
    dates: {
      months: numbered('ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr'),
      weekdays: wordSet('duşenbe sişenbe çarşenbe penşenbe anna şenbe ýekşenbe'),
      yearWords: wordSet('ýyl ýyly ýylyň ýylda'),
    },
    verbLast: true,
    capitalsForNames: true,
  });
}
