import { stemmer } from '@orama/stemmers/italian';
import { abbreviations, merged, numbered, smallLanguage, wordSet } from './make.ts';
import type { Language } from './types.ts';

export function makeItalian(): Language {
  return smallLanguage('it', {
    stem: (folded) => stemmer(folded),
    ownLetters: 'àèéìòù',
    functionWords: wordSet(
      'il lo la i gli le l un uno una di a da in con su per tra fra e ed o ma che chi cui non si del dello della dei degli',
      'delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla come anche più è sono era essere ha hanno',
      'questo questa questi queste loro suo sua suoi nostro nostra noi essi',
    ),
    phrases: {
      determiners: undefined,
      joining: wordSet('e ed o ma che'),
      complement: wordSet('di a'),
      pair: ['tra', 'e'],
    },
    abbreviations: abbreviations({
      before:
        'on sig sigg sig.ra dott on.le s.e prof avv ing gen amb min es p.es ca v pres vicepres segr sott sen dr dr.ssa prof.ssa arch geom mons card col cap cav uff egr spett sigg.ri s.em s.a ' +
        'proff Rag Dep sottosegr Cons Magg Ten Serg Amm Brig Mar Rev Comm Dir Rappr Del Deleg Isp Sind Gov Pref ' +
        'cur trad v.le vle pza Sta Loc Fraz prov ved max incl escl spec ingl franc ted lat coord resp vicemin ' +
        'presid ammir gentm ss ' +
        'ed',
      beforeNumber:
        'artt par cap pag pagg co n nn vol fig tab all lett ' +
        'parr capp sez tit voll fasc figg tabb tav num c let al alleg doc docc ris ric dec decr dich dir reg l ' +
        'd.lgs d.p.r sess prot conv tratt acc rif int ed suppl rev r vers circ ord disp punt sc cpv t comm',
      closing: 'ecc a.c d.c e_ss e_sgg e_segg e_seg',
      either:
        'op.cit loc.cit Int Internaz Naz Fed Rep Univ Ist Dip Dir Ass Assoc Comm Perm Amm Econ Pol Mil Org Soc ' +
        'Coop Centr naz',
      lettered:
        'piano allegato gruppo categoria tipo classe opzione zona fase parte sezione tabella figura vitamina ' +
        'blocco edificio variante livello capitolo titolo volume tomo articolo punto appendice elenco modulo',
    }),
    cutEnds:
      /^(?!(?:il|un|con|per|in|non|del|al|dal|nel|sul|col|ed|ad|od|est|nord|sud|ovest|gas|bar|film|sport|team|forum|bus|club|test|summit|web)$)(?=.{2,6}$)\p{Ll}*[^aeiouàèéìòù\P{Ll}]$/u,
    openers: wordSet(
      'il lo la i gli le noi essi un una in nel per con questo questa questi',
      'lui loro si è sono era sul a tra fra senza secondo dopo prima durante ma anche inoltre così poi quando se come tutto tutti tutte ogni alcuni alcune altri altre due quello quella ciò qui oggi ieri suo sua',
    ),
    negations: wordSet('non né senza mai nessun nessuna'),
    turning: wordSet('contro solo o se più tutti tutte può possono deve devono'),
    numbers: {
      words: merged(
        numbered(
          'zero _ due tre|tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici ' +
            'sedici diciassette diciotto diciannove',
          0,
        ),
        numbered('venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 20, 10),
      ),
      ordinals: new Map(),
      scales: new Map([
        ['cento', 100],
        ['mille', 1000],
        ['mila', 1000],
        ['milione', 1_000_000],
        ['milioni', 1_000_000],
        ['miliardo', 1_000_000_000],
        ['miliardi', 1_000_000_000],
      ]),
      percent: wordSet('percento'),
      decimal: ',',
      ordinalStop: false,
    },
    dates: {
      months: numbered(
        'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
      ),
      weekdays: wordSet('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
      yearWords: wordSet('anno anni'),
    },
    finiteVerb:
      /(?:arono|irono|ò|erà|eranno|ava|avano)$|^(?:è|sono|ha|hanno|paga|pagano|va|viene|vengono|resta)$/u,
    capitalsForNames: true,
  });
}
