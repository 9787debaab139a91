/**
 * Words that end in a full stop without ending the sentence, in folded form without the stop. `Intl.Segmenter` cuts
 * after "Mr.", so the lists are our own.
 */

/** Never the end of a sentence: something always follows. */
const BEFORE_NAME_OR_NUMBER = new Set(
  (
    'mr mrs ms mx dr prof hon rev gen lt col maj capt cmdr adm sgt gov sen rep pres amb st messrs rt ' +
    'no nos nr art arts sec secs ch para paras pp p fig figs vol vols vs cf eg e.g i.e ie approx ca ' +
    'h.e h.m h.h h.r.h s.e m.p r.t ' +
    // German
    'abs bzw ggf vgl z.b d.h u.a i.d.r o.g s.o s.u bspw hr fr ' +
    // Russian and languages written in Cyrillic beside it
    'им ул пл пр ст п пп гл рис табл см ср напр т.е т.н т.к т.о акад проф др-р г-н г-жа гг е.п в.ф'
  ).split(' '),
);

/** May stand before a name or end a sentence; the next word decides. */
const EITHER = new Set(
  (
    'u.s u.k u.n e.u u.s.a u.a.e d.c b.c a.d a.m p.m etc jr sr inc ltd co corp al ibid dept govt ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
    'usw usf mio mrd ' +
    'г т.д т.п и.о в др проч руб млн млрд тыс'
  ).split(' '),
);

/** Words that start sentences of statements far more often than names do. */
const OPENERS = new Set(
  (
    'the we they he she it this these those that there both our their its all in on at as to for with by from ' +
    'during while when where after before since under through together leaders participants parties sides ' +
    'ministers presidents members a an if also moreover further furthermore however additionally ' +
    'wir die der das sie es beide im in am mit bei zu auf für nach diese dieser dieses ' +
    'мы стороны лидеры главы они он она это эти в на по при для с со о об участники президенты также кроме'
  ).split(' '),
);

export function neverEndsSentence(word: string): boolean {
  return BEFORE_NAME_OR_NUMBER.has(word);
}

export function mayEndSentence(word: string): boolean {
  return EITHER.has(word);
}

export function opensSentence(word: string): boolean {
  return OPENERS.has(word);
}
