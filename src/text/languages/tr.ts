import { abbreviations, merged, numbered, smallLanguage, wordSet } from './make.ts';
import type { Language } from './types.ts';

export function makeTurkish(): Language {
  return smallLanguage('tr', {
    ownLetters: 'çğöşü',
    functionWords: wordSet(
      've ile için bu şu o da de ki bir her tüm ya veya ama biz onlar kendi olarak olan üzere göre',
    ),
    phrases: {
      determiners: undefined,
      joining: wordSet('ve veya ile'),
      complement: new Set(),
      pair: undefined,
    },
    abbreviations: abbreviations({
      before:
        'alm ing sek gn yak sn doç yrd öğr gör bkz örn krş yakl çev haz ed yay gen alb org hz av op uzm müh cad bul mah sok blv t.c a.g.e ' +
        'arş mim başk korg tümg tuğg yb yzb ütğm asb onb tüma büyükelç müd vek Bak Hak Sav Tem Der Kor Ort Büy ' +
        'yaklaş maks min far lat m.ö m.s i.ö i.s daire.bşk bkn genkur ' +
        'ort mes',
      beforeNumber:
        'md s ss mad böl tab bl c say çiz şek res tel no dai kat oca şub nis may haz tem ağu eyl eki kas ara ' +
        'fık par kıs sf sy num tbl Ek belg dah kap ca dos prot bs cüm kar',
      either: 'mn a.ş ltd.şti şti m.ö m.s Ulus Uluslar Cum Üniv Mill Fed Kur Gnkur Müst Tic San Enst Fak',
      closing: 'vb vs vd v.b v.s v.d ve_diğ ve_ark ve_benz mn mlyn mlr',
    }),
    cutEnds: /^(?=.{3,8}$)\p{L}\p{Ll}*(?:[bcçdfgğkpstşvyz][lrnm]|[bcg]|[kpt][şs])$/u,
    openers: wordSet(
      'biz taraflar onlar bu ayrıca liderler bakanlar başkanlar cumhurbaşkanları ülkeler iki katılımcılar',
      've ama ancak fakat daha sonra önce şimdi bugün dün her bazı hiç bütün tüm diğer başka böylece çünkü eğer bir ile için orada burada bunlar şu biri',
    ),
    negations: wordSet('değil yok hiç'),
    turning: wordSet('sadece veya eğer karşı tüm'),
    numbers: {
      words: merged(
        numbered('bir iki üç dört beş altı yedi sekiz dokuz'),
        numbered('on yirmi otuz kırk elli altmış yetmiş seksen doksan', 10, 10),
      ),
      ordinals: new Map(),
      scales: new Map([
        ['yüz', 100],
        ['bin', 1000],
        ['milyon', 1000000],
        ['mn', 1000000],
        ['milyar', 1000000000],
        ['mr', 1000000000],
      ]),
      percent: wordSet('yüzde'),
      decimal: ',',
      ordinalStop: false,
    },
    dates: {
      months: numbered('ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'),
      weekdays: wordSet('pazartesi salı çarşamba perşembe cuma cumartesi pazar'),
      yearWords: wordSet('yıl yılı yılında'),
    },
    verbLast: true,
    capitalsForNames: true,
  });
}
