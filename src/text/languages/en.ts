import { stemmer } from '@orama/stemmers/english';
import { englishSpelling } from './en-spelling.ts';
import { ENGLISH_AUXILIARIES, ENGLISH_VERBS } from './en-verbs.ts';
import { abbreviations, merged, numbered, smallLanguage, wordSet } from './make.ts';
import type { Language } from './types.ts';

const MONTHS =
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct ' +
  'november|nov december|dec';

/** Plurals that the stemmer does not bring to their singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['crises', 'crisis'],
  ['men', 'man'],
  ['women', 'woman'],
  ["men's", 'man'],
  ["women's", 'woman'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
]);

function stem(folded: string): string {
  const known = IRREGULAR.get(folded);
  return stemmer(known ?? englishSpelling(folded).replace(/'s?$/, ''));
}

/** Made when first asked for: most requests ask for no points. */
let verbs: { readonly auxiliaries: ReadonlySet<string>; readonly stems: ReadonlySet<string> } | undefined;

function isVerb(folded: string): boolean {
  verbs ??= {
    auxiliaries: wordSet(ENGLISH_AUXILIARIES),
    stems: new Set([...wordSet(ENGLISH_VERBS)].map(stem)),
  };
  return verbs.auxiliaries.has(folded) || verbs.stems.has(stem(folded));
}

export function makeEnglish(): Language {
  return smallLanguage('en', {
    stem,
    spelling: englishSpelling,
    functionWords: wordSet(
      'a an the and or but nor so yet if then than that this these those of in on at to for with by from into onto as is',
      'are was were be been being am do does did has have had having will would shall should can could may might must',
      'not no it its we our us ours they their them he his him she her hers i me my you your who whom whose which what',
      'when where while how why all any both each every some such same other another own more most also only very just',
      'there here about above after against among between before during over under through throughout upon within',
      'without toward towards per via up out off down again further furthermore once including include includes well',
      'across too like',
    ),
    prefixes: wordSet(
      'co re pre non anti counter multi inter intra sub pan trans post mid bi tri cyber e ex un de over under micro macro mini',
      'eco agro bio geo hydro socio neo pro semi super ultra vice self',
    ),
    offices: wordSet(
      'president presidents vice prime minister ministers secretary chancellor king queen emir sultan amir sheikh crown prince',
      'chairman chair chairwoman taoiseach premier excellency excellencies highness majesty honorable honourable ambassador',
      'representative commissioner governor senator advisor adviser envoy mr mrs ms dr jr sr',
    ),
    bodies: wordSet('republic kingdom states federation emirates sultanate commonwealth general'),
    phrases: {
      determiners: wordSet(
        'the a an our their its his her my your this these those any all each every both other no same',
      ),
      joining: wordSet('and or but nor as than that which who whose'),
      relative: wordSet('that which who whom whose where'),
      complement: wordSet('of to'),
      leading: wordSet(
        'a an the and or but nor if than then that which who whose of in on at to for with by from into onto as about',
        'against after among between before during over under through throughout upon within without toward towards per',
        'via across including our your their its his my is are was were be been has have had will shall would should can',
        'could may might must every when where while how why like not',
      ),
      asking: wordSet(
        'consistent based aimed aiming refrain refrains refraining respect committed due relating related pertaining depend',
        'depends depending focused focusing resulting consisting compared according need needs contribute contributes',
        'contributing contribution commitment designed able unable willing ready responsible subject contrary prior',
        'regard relation accordance compliance line view order',
      ),
      said: wordSet('that whether'),
      pair: ['between', 'and'],
    },
    abbreviations: abbreviations({
      before:
        'messrs yu ya kh zh sh ts mx hon rev lt col maj capt cmdr adm sgt gov sen rep pres amb mt brig ft drs fr mme mgr eg ie approx ' +
        'gen min supt insp m.p rt vs v viz sens reps govs gens profs drs hons est trans ed eds incl excl esp i.a dir asst ' +
        'assoc avg max ens exec pub fed dep atty cpl pvt cpt comdr msgr secy ste mins chmn nat exh ambs emer pty ' +
        'det Coun Ald Treas Commr Sol Cons Plen Lic Eng Engr Arch mlle mlles Ayat Dipl Cdre abp Lk Sec ' +
        'aka repr transl comp abbr orig attrib quot var scil misc equiv prob usu publ pto prov revd contd cont ' +
        'spc subst prelim provis nom Nom ost',
      beforeNumber:
        'sec secs ch chap figs vols n eq ex app res doc docs cl subpara subparas reg regs add rev resp art arts op rules ' +
        'rule ca c ref refs annex tab pt pts sched suppl supp corr subsec subsecs bk bks pg pgs stat ser prot sess mtg fn tel ext rm bldg rec para ann memo lit tit ' +
        'jan feb mar apr jun jul aug sep sept oct nov dec ' +
        'sect par pars subcl recs sch decl ord const apt encl att attach sig fol ver proc cir circ ltr comm whit ' +
        'imp amend amdt prov subdiv div sub recit pream prel cols subch subt reso decn agmt conv pmbl pos esp seq ' +
        'attn',
      either:
        'temp deg dept govt bros assn univ b.c a.d ph.d m.d r.t dist conf comm cttee intl natl inst fdn bldg acad div ' +
        'jan feb mar apr jun jul aug sep sept oct nov dec st ave blvd rd sq ' +
        'op.cit loc.cit et.seq Int Admin Perm Spec Econ Pol Mil Tech Sci Soc Env Agric Parl Const Dem Cent Reg ' +
        'Nuc Bur Secr Sub Coop Dev Fin Ind Crim Civ Supr Intergov Hum Ctr Ctrl Cen Fdn Assoc Agcy Auth Bd Cncl ' +
        'Cttee Comd Conv Corp Delg Educ Engin Exch Ext Gov Hosp Infra Mgmt Mfg Mun Org Prot Pub Rel Res Sec Serv ' +
        'Sq Std Subcomm Svc Terr Transp Treas Trib Urb',
      lettered:
        'list title vitamin protocol exhibit attachment enclosure form model version variant building hall room block level tier stage round step item gate pier lot unit file division annex appendix part section plan group category type class option zone schedule block grade chapter volume article point phase team figure table column',
      closing: 'c.e b.c.e p.a p.c ff',
    }),
    cutEnds:
      /^(?=.{3,9}$)\p{L}\p{Ll}*(?:[bcdgkpt][lr]|[bcdkpt]n|[bcdkpt]m|[nszvw][lr]|[bdgklnrstz]v|[bdgkpt]j|[gv]t|bd|kg)$/u,
    finiteVerb: /^\p{Ll}{2,}ed$/u,
    openers: wordSet(
      'the we they he she it this these those that any such there both our their its his her my your you i all in on at as to for',
      'with by from during while when where after before since under through together leaders participants parties sides',
      'ministers presidents members a an if also moreover further furthermore however additionally how what why who',
      'whose which whom several many some most each every such no none nothing here now then thus therefore yet so but',
      'and or nor although though because despite until unless within without among between across over following given',
      'please did do does is are was were can could will would should may might must has have had let not only once',
      'later earlier soon often sometimes perhaps nobody everyone everybody someone anyone few does',
      'see today tomorrow yesterday meanwhile finally first second third one two three four five another other others',
    ),
    negations: wordSet('not no never nor neither without cannot none nothing'),
    turning: wordSet(
      'against only or if than more most any all can could may might must shall should would unless until less except',
    ),
    numbers: {
      words: merged(
        numbered(
          'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
            'seventeen eighteen nineteen',
          0,
        ),
        numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
      ),
      ordinals: merged(
        numbered(
          'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
            'fifteenth sixteenth seventeenth eighteenth nineteenth',
        ),
        numbered('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
      ),
      scales: new Map([
        ['mln', 1_000_000],
        ['mn', 1_000_000],
        ['bn', 1_000_000_000],
        ['bln', 1_000_000_000],
        ['hundred', 100],
        ['thousand', 1000],
        ['million', 1_000_000],
        ['billion', 1_000_000_000],
        ['trillion', 1_000_000_000_000],
        ['trn', 1_000_000_000_000],
      ]),
      percent: wordSet('percent'),
      decimal: '.',
      ordinalStop: false,
    },
    dates: {
      months: numbered(MONTHS),
      weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
      yearWords: wordSet('year years'),
    },
    capitalsForNames: true,
    pointBoundaries: {
      coordinators: [
        'and',
        'but',
        'or',
        'as well as',
        'while',
        'whereas',
        'and also',
        'in addition',
        'and to',
      ],
      subordinators: [
        'that',
        'which',
        'who',
        'whose',
        'while',
        'whereas',
        'although',
        'because',
        'if',
        'when',
        'where',
        'so that',
        'in order to',
        'including',
        'in particular',
        'such as',
      ],
      isVerb,
      comma: false,
    },
  });
}
