import { stemmer } from '@orama/stemmers/french';
import { abbreviations, merged, numbered, smallLanguage, wordSet } from './make.ts';
import type { Language } from './types.ts';

/** Capitals are often printed without their accents: État and Etat. */
function withoutAccent(folded: string): string {
  return folded.replace(/^[àâçéèêëîïôùûü]/u, (letter) => letter.normalize('NFD').charAt(0));
}

export function makeFrench(): Language {
  return smallLanguage('fr', {
    stem: (folded) => stemmer(withoutAccent(folded)),
    ownLetters: 'àâçéèêëîïôùûüÿ',
    spelling: withoutAccent,
    functionWords: wordSet(
      'le la les l un une des du de d et ou mais ni que qui dont où à au aux en dans sur sous par pour avec sans entre',
      'vers chez est sont était être été a ont avoir ne pas plus se s ce cet cette ces son sa ses leur leurs nous notre',
      'nos ils elles il elle on y comme ainsi aussi',
    ),
    phrases: {
      determiners: undefined,
      joining: wordSet('et ou mais que qui'),
      complement: wordSet('de à'),
      pair: ['entre', 'et'],
    },
    abbreviations: abbreviations({
      before:
        'm mm MM mme mmes mlle mlles mgr min gal cf ex env me dr pr s.e s.m p.ex c.-à-d càd st ste amb gén brig adm gouv sén dép prés col cdt lt dir av exc s.exc ll.ee ll.exc mons prof sté éts lt-col cons adj secr prés vice-prés ' +
        'apr approx incl excl resp éd ' +
        'Cap Cne Amir Vice-am Sec Rep repr représ délég Ing Vve Card Préf Comm Insp Chanc trad coll max notam ' +
        'spéc spécial publ coord voy angl franç lat litt anc abrév boul rte bld fbg vice-am sec.gén subst bull ' +
        'Sr',
      beforeNumber:
        'ann ord arr art arts al chap n p pp par § vol réf rés doc fig tab pl janv févr juill sept oct nov déc ' +
        'pag ch sect sec tit fasc app add corr rev sess prot circ rec recomm consid let lett litt pt pts tél apt ' +
        'bât ét esc vers ca liv sér obs alin proc disp préamb conv trait accd not mém comm cons ordonn',
      closing: 'etc av.j.-c ap.j.-c apr.j.-c ss et_s et_suiv et_ss',
      either:
        'cie op.cit loc.cit art.cit Int Intern Internat int nat Nat Féd Dém Rép rép rég Univ Inst Assoc Comm Perm ' +
        'Écon écon Pol Mil Ext Aff Soc Org prov arr dist cant Min Admin Cult Dév Fin Sécur',
      lettered:
        'plan annexe groupe catégorie type classe option zone phase partie section tableau figure vitamine point ' +
        'bloc bâtiment variante niveau chapitre titre volume tome livre article appendice liste formulaire',
    }),
    cutEnds: /^(?=.{3,10}$)\p{L}\p{Ll}*(?:[bcdfgjkpqtvxzmn][lr]|[bcdfgjkpqtvxz]n|[bcdfgkmpt]m|v)$/u,
    openers: wordSet(
      'le la les nous ils elles il elle ce cette ces un une des en dans pour avec au aux à de',
      'on mais ainsi après depuis lors par sur selon toutefois cependant leur leurs notre nos son sa ses tous toutes plusieurs certains chaque puis enfin ensuite voir car si quand comme entre sans sous vers chez est sont était cela ceci celui celle ceux celles deux aucun',
    ),
    negations: wordSet('ne pas sans ni non jamais aucun aucune'),
    turning: wordSet('contre seulement ou si plus moins tous toutes peut peuvent doit doivent'),
    numbers: {
      words: merged(
        numbered(
          'zéro _ deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit ' +
            'dix-neuf',
          0,
        ),
        numbered(
          'vingt trente quarante cinquante soixante soixante-dix quatre-vingts|quatre-vingt quatre-vingt-dix',
          20,
          10,
        ),
      ),
      ordinals: new Map(),
      scales: new Map([
        ['cent', 100],
        ['cents', 100],
        ['mille', 1000],
        ['million', 1_000_000],
        ['millions', 1_000_000],
        ['milliard', 1_000_000_000],
        ['milliards', 1_000_000_000],
      ]),
      percent: wordSet('pourcent pourcents'),
      decimal: ',',
      ordinalStop: false,
    },
    dates: {
      months: numbered(
        'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      ),
      weekdays: wordSet('lundi mardi mercredi jeudi vendredi samedi dimanche'),
      yearWords: wordSet('an année années'),
    },
    finiteVerb: /(?:ent|ait|ont|era|aient)$|^(?:est|a|va|fut|paie|reste|figure|commence)$/u,
    capitalsForNames: true,
    pointBoundaries: {
      coordinators: ['et', 'mais', 'ou', 'ainsi que'],
      subordinators: ['que', 'qui', 'dont', 'où', 'tandis que', 'afin de', 'notamment'],
      isVerb: (folded) => /(?:er|ir|ent|ons|ait|aient|era|eront|ant)$/.test(folded) && folded.length > 4,
      comma: false,
    },
  });
}
