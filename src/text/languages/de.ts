import { stemmer } from '@orama/stemmers/german';
import { abbreviations, merged, numbered, smallLanguage, speller, wordSet } from './make.ts';
import type { Language } from './types.ts';

const spelling = speller([[/ß/g, 'ss']], /ß/);

const VERBS = wordSet(
  'ist sind war waren sei seien wird werden wurde wurden würde würden hat haben hatte hatten soll sollen sollte sollten',
  'kann können konnte konnten muss müssen will wollen wollten darf dürfen bekräftigen bekräftigten betonen betonten',
  'begrüßen begrüßten vereinbaren vereinbarten unterstützen unterstützten fordern forderten verurteilen verurteilten',
  'erklären erklärten würdigen würdigten danken dankten stärken fördern ausbauen vertiefen schaffen gewährleisten',
  'erörterten erörtern erinnern erinnerten beschließen beschlossen verpflichten verpflichteten beabsichtigen prüfen',
  'setzen setzten rufen riefen nehmen nahmen heben hoben unterstreichen unterstrichen erkennen erkannten bleiben blieb',
  'treten traten arbeiten entwickeln verbessern erweitern fortsetzen erleichtern schützen bekämpfen verhindern ermöglichen',
);

export function makeGerman(): Language {
  return smallLanguage('de', {
    stem: (folded) => stemmer(folded),
    ownLetters: 'äöü',
    spelling,
    functionWords: wordSet(
      'der die das den dem des ein eine einen einem einer eines und oder aber auch als wie zu zum zur in im an am auf aus',
      'bei beim mit nach seit von vom vor zwischen für über unter durch gegen ohne um bis ist sind war waren sein wird',
      'werden wurde wurden hat haben hatte nicht kein keine keiner es sie er wir uns unser unsere unserer ihr ihre ihrer',
      'ihren ihrem seine seiner dass daß wenn sich so nur noch dies diese dieser dieses diesen diesem sowie sowohl alle',
      'aller allen andere anderer anderen',
    ),
    phrases: {
      determiners: undefined,
      joining: wordSet('und oder aber sowie dass daß'),
      complement: new Set(),
      leading: wordSet(
        'der die das den dem des ein eine einen einem einer eines und oder aber als wie zu zum zur in im am an auf aus bei',
        'beim mit nach seit von vom vor zwischen für über unter durch gegen ohne um bis nicht kein keine keiner dass daß',
        'wenn sowie sowohl unsere unserer ihre ihrer ihren ihrem seine seiner',
      ),
      asking: wordSet(
        'grundlage hinblick einklang übereinstimmung bezug beitrag rahmen rolle bedeutung notwendigkeit bereitschaft',
        'bekenntnis bestreben',
      ),
      said: wordSet('dass daß ob'),
      pair: ['zwischen', 'und'],
    },
    abbreviations: abbreviations({
      before:
        'fa inh bez abt verw h.c u bzw ggf staatssekr d.j d.m abg iur em hon min.-präs lfd gez vgl z.b d.h u.u i.d.r o.g s.o s.u bspw hr fr frl hrsg bzgl bezgl evtl sog insb insbes einschl inkl exkl ' +
        'zzgl abzgl gem allg dipl ing dipl.-ing med phil jur rer nat wiss stellv sen jun geb gest entspr m.e i.v i.a ' +
        'z.t z.zt i.s i.s.d i.s.v i.e.s i.v.m i.j i.h.v i.d.f m.a.w m.w a.d ev kath röm min max mind höchst ca rd zus v.a v ' +
        'ehem lt dt engl frz russ intern zit übers präs vors botsch univ inst nördl südl östl westl betr d.i s.a n.b z.hd gegr voraussichtl ' +
        'dres Mag lic mult pol minpräs ministerialdir sekr Genmaj Maj Obstlt Oberstlt Oblt Olt Adm Uffz Kom Komm ' +
        'Insp Dir Ref Kard Ebf Vertr Beauftr Red Bearb int internat europ österr vereint parl ausw wirtsch ' +
        'milit polit techn hist arab chin kasach usbek türk franz sowj ind ständ besond hins insges beispw gegf ' +
        'event abz sogen etw vorauss ggü gegenü ders desgl jew jeweil teilw verst verh unv vollst bearb erw ' +
        'überarb aktual ergänz zul i.ü i.w.s z.z kirg kirgis tadsch turkm pers jap korean amer ukrain zentralas ' +
        'geograf wissensch ökon ökol sozialw kult histor prov gouv rep gde zuz verbindl vorl vorläuf endg ' +
        'jährl halbjährl vierteljährl ' +
        'Sr',
      beforeNumber:
        'abs ziff rn rz kap s bd nr anm anh lit abb tab aufl jg bl sp satz art tel ca buchst unterabs beschl urt abschn fußn fussn erwgr verz res dok bekanntm erl prot drs tgb az ' +
        'jan feb mrz apr jun jul aug sep sept okt nov dez ' +
        'nrn rdn rdnr rdnrn tz bde abbn anl ausg beil uabs fn erw drucks verf vertr abk bek ges jgg zl gz pos pkt ' +
        'pkte telef postf app zi zim stk kl kat gr tl sekt ser var hs halbs par prg anst anford lfg ber entw sess ' +
        'sitzg anw vorb einl präamb erkl mitt mitteil empf verord ' +
        'bgbl abl gbl bbl',
      either:
        'tsd mill a.m a.a.o e.v u.a p.a mio mrd std jh jhd jhs o.j o.ä o.dgl u.ä u.dgl jan feb mrz apr jun jul aug sep sept okt nov dez ' +
        'a.d i.r d.ä op.cit loc.cit Gen Verf Ind Kap Zentr Bundesst Sond ' +
        'i.g ' +
        'str',
      lettered:
        'anlage anhang teil plan gruppe kategorie abschnitt typ klasse kapitel artikel titel absatz ziffer nummer band punkt ' +
        'paragraph phase stufe tabelle abbildung protokoll',
      closing: 'usw usf u.v.m u.a.m u.dgl.m v.chr n.chr ff f v.u.z u.v.a',
    }),
    cutEnds:
      /^(?=.{3,16}$)\p{L}\p{Ll}*(?:[bdgkptfvwzßcmns][lr]|[bdgkptfvzßc][nm]|ch[lrn]|[^aeiouyäöü]hl|[bdfgklmnprst][vw]|[gkpt][bdgk]|[fzm]g)$|^(?:[Aa]ußen|[Ii]nnen|[Ff]inanz|[Jj]ustiz|[Pp]remier|[Vv]ize|[Hh]aupt|[Uu]nter|[Hh]alb|[Tt]eil|[Mm]inisterial|\p{L}\p{Ll}{2,}s)(?:min|präs|dir|kdr|abt|abs|bd)$/u,
    openers: wordSet(
      'niemand jemand später früher dort damals bald jetzt oft manche viele wenige dennoch',
      'wir der die das den dem des sie es er beide im in am an mit bei zu auf für nach diese dieser dieses ein eine einer',
      'aber als auch dabei daher damit danach dann darüber dazu deshalb doch durch falls ferner gemeinsam heute hier ich',
      'ihr ihre jede jeder jedes kein keine man nachdem nun ob obwohl ohne seit sein seine so sowohl trotz um und unter',
      'von vor während warum was weil weiter weiterhin welche wenn wer wie wo zudem zum zur zwischen alle andere einige',
      'mehrere bis oder sondern trotzdem außerdem somit hierzu hierbei angesichts',
    ),
    negations: wordSet('nicht kein keine keinen keiner keinem ohne nie niemals weder'),
    turning: wordSet('gegen nur oder falls wenn mehr alle können kann soll sollen muss müssen weniger'),
    numbers: {
      words: merged(
        numbered(
          'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn ' +
            'sechzehn siebzehn achtzehn neunzehn',
          0,
        ),
        numbered('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
      ),
      ordinals: new Map(),
      scales: new Map([
        ['hundert', 100],
        ['tausend', 1000],
        ...['million', 'millionen', 'mio'].map((word) => [word, 1_000_000] as const),
        ...['milliarde', 'milliarden', 'mrd'].map((word) => [word, 1_000_000_000] as const),
      ]),
      percent: wordSet('prozent'),
      decimal: ',',
      ordinalStop: true,
    },
    prefixes: wordSet('anti co inter multi nicht post pro re sub trans ex vize e'),
    offices: wordSet(
      'präsident präsidentin ministerpräsident minister ministerin kanzler bundeskanzler bundeskanzlerin bundespräsident könig',
      'botschafter aussenminister aussenministerin exzellenz herr frau',
    ),
    bodies: wordSet('republik königreich staaten föderation'),
    dates: {
      months: numbered(
        'januar|jan|jänner februar|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt ' +
          'november|nov dezember|dez',
      ),
      weekdays: wordSet('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
      yearWords: wordSet('jahr jahre jahres jahren'),
    },
    finiteVerb:
      /^(?!ge|nicht$|mit$|seit$|fast$|erst$|dort$|statt$|samt$|laut$|weit$|meist$|nebst$|heute$)\p{Ll}+(?:t|te|ten)$|^(?:sind|waren|wurden|hatten|begannen|kamen|gingen|nahmen|gaben|lagen|standen|fanden|blieben|ist|war|wird|darf|kann|muss|soll|will)$/u,
    pointBoundaries: {
      coordinators: ['und', 'oder', 'aber', 'sowie', 'sondern', 'wobei'],
      subordinators: [
        'dass',
        'daß',
        'der',
        'die',
        'das',
        'welche',
        'während',
        'weil',
        'wenn',
        'um',
        'damit',
        'einschließlich',
      ],
      isVerb: (folded) => VERBS.has(folded) || /(?:ieren|ierten|iert|igten|lichten)$/.test(folded),
      comma: false,
    },
  });
}
