/**
 * A German infinitive → forms of the verb that a stemmer reads by stems of their own: the third person, the preterite, the
 * participle, and of a separable verb the infinitive with zu. Strong verbs are listed without their prefixes.
 */

/** Infinitive, third person, preterite, participle without the ge- that it takes. */
const STRONG = `
backen backt buk backen|befehlen befiehlt befahl befohlen|beginnen beginnt begann begonnen|biegen biegt bog bogen
bieten bietet bot boten|binden bindet band bunden|bitten bittet bat beten|bleiben bleibt blieb blieben
brechen bricht brach brochen|brennen brennt brannte brannt|bringen bringt brachte bracht|denken denkt dachte dacht
dringen dringt drang drungen|dürfen darf durfte durft|empfehlen empfiehlt empfahl empfohlen|erschrecken erschrickt erschrak erschrocken
essen isst aß gessen|fahren fährt fuhr fahren|fallen fällt fiel fallen|fangen fängt fing fangen|finden findet fand funden
fliegen fliegt flog flogen|fliehen flieht floh flohen|fließen fließt floss flossen|frieren friert fror froren
gebären gebiert gebar geboren|geben gibt gab geben|gedeihen gedeiht gedieh diehen|gehen geht ging gangen|gelingen gelingt gelang gelungen
gelten gilt galt golten|genießen genießt genoss genossen|geschehen geschieht geschah geschehen|gewinnen gewinnt gewann gewonnen
gleichen gleicht glich glichen|graben gräbt grub graben|greifen greift griff griffen|haben hat hatte habt|halten hält hielt halten
hängen hängt hing hangen|heben hebt hob hoben|heißen heißt hieß heißen|helfen hilft half holfen|kennen kennt kannte kannt
klingen klingt klang klungen|kommen kommt kam kommen|können kann konnte konnt|laden lädt lud laden|lassen lässt ließ lassen
laufen läuft lief laufen|leiden leidet litt litten|leihen leiht lieh liehen|lesen liest las lesen|liegen liegt lag legen
löschen lischt losch loschen|lügen lügt log logen|meiden meidet mied mieden|messen misst maß messen|mögen mag mochte mocht
müssen muss musste musst|nehmen nimmt nahm nommen|nennen nennt nannte nannt|preisen preist pries priesen|raten rät riet raten
reißen reißt riss rissen|reiten reitet ritt ritten|ringen ringt rang rungen|rufen ruft rief rufen|schaffen schafft schuf schaffen
scheiden scheidet schied schieden|scheinen scheint schien schienen|schießen schießt schoss schossen|schlafen schläft schlief schlafen
schlagen schlägt schlug schlagen|schließen schließt schloss schlossen|schmelzen schmilzt schmolz schmolzen
schneiden schneidet schnitt schnitten|schreiben schreibt schrieb schrieben|schreiten schreitet schritt schritten
schweigen schweigt schwieg schwiegen|schwimmen schwimmt schwamm schwommen|schwinden schwindet schwand schwunden
schwören schwört schwor schworen|sehen sieht sah sehen|senden sendet sandte sandt|singen singt sang sungen|sinken sinkt sank sunken
sitzen sitzt saß sessen|sprechen spricht sprach sprochen|springen springt sprang sprungen|stehen steht stand standen
stehlen stiehlt stahl stohlen|steigen steigt stieg stiegen|sterben stirbt starb storben|stoßen stößt stieß stoßen
streichen streicht strich strichen|streiten streitet stritt stritten|tragen trägt trug tragen|treffen trifft traf troffen
treiben treibt trieb trieben|treten tritt trat treten|trinken trinkt trank trunken|tun tut tat tan|verderben verdirbt verdarb verdorben
vergessen vergisst vergaß vergessen|verlieren verliert verlor verloren|wachsen wächst wuchs wachsen|wägen wägt wog wogen|weichen weicht wich wichen
weisen weist wies wiesen|wenden wendet wandte wandt|werben wirbt warb worben|werden wird wurde worden|werfen wirft warf worfen
wiegen wiegt wog wogen|winden windet wand wunden|wissen weiß wusste wusst|wollen will wollte wollt|ziehen zieht zog zogen
zwingen zwingt zwang zwungen`
  .trim()
  .split(/[|\n]/)
  .map(
    (verb) => verb.split(' ') as [infinitive: string, third: string, preterite: string, participle: string],
  )
  .sort((x, y) => y[0].length - x[0].length);

/** Prefixes that part from the verb; the participle has -ge- after them. */
const SEPARABLE =
  /^(zusammen|entgegen|gegenüber|hervor|heraus|herbei|herein|hinaus|hinzu|voran|voraus|vorbei|zurück|weiter|wieder|nieder|nach|statt|fest|fort|frei|bekannt|bereit|teil|mit|vor|aus|auf|ab|an|bei|ein|dar|durch|her|hin|los|um|weg|zu)(?=.{4})/;
/** Prefixes that do not part; the participle has no ge-. */
const INSEPARABLE = /^(?:be|ver|ent|er|zer|miss|ge|emp|wider|über|unter|hinter|voll)/;

/** Verbs that begin like a prefix and have none, or whose prefix stays. */
const WHOLE =
  /^(?:anerkennen|arbeiten|achten|antworten|ändern|handeln|fördern|fordern|erben|ernten|essen|geben|gehen|gelten|umfassen|umgeben|durchqueren|durchbrechen|vollenden|wiederholen|enden|einen|einigen|zulassen)$/;

export function isGermanInfinitive(form: string): boolean {
  return /^[a-zäöüß]{2,}(?:en|ern|eln|tun)$/.test(form);
}

/** Forms of the verb with that infinitive, in small letters. */
export function germanVerbForms(infinitive: string): readonly string[] {
  const prefix = WHOLE.test(infinitive) ? '' : (SEPARABLE.exec(infinitive)?.[1] ?? '');
  const base = infinitive.slice(prefix.length);
  const infinitiveWithZu = prefix === '' ? [] : [`${prefix}zu${base}`];
  const strong = STRONG.find(([verb]) => base.endsWith(verb));
  const before = strong === undefined ? '' : base.slice(0, -strong[0].length);
  if (strong !== undefined && base !== 'bereiten' && (before === '' || PREFIX.test(before))) {
    const [, third, preterite, participle] = strong;
    const ge = before === '' && !/^(?:be|ver|emp|er)|^ge(?:bä|l[iu]n|ni|sche|wi)/.test(strong[0]) ? 'ge' : '';
    return [
      `${prefix}${before}${third}`,
      `${prefix}${before}${preterite}`,
      `${prefix}${before}${preterite}${preterite.endsWith('e') ? 'n' : 'en'}`,
      `${prefix}${before}${ge}${participle}`,
      ...infinitiveWithZu,
    ];
  }
  const stem = base.replace(/e?n$/, '');
  const third = /(?:[dt]|[^aeiouäöühlrmn][mn])$/.test(stem) ? `${stem}et` : `${stem}t`;
  const ge = INSEPARABLE.test(base) && !WHOLE.test(base) ? '' : /ieren$/.test(base) ? '' : 'ge';
  return [`${prefix}${third}`, `${prefix}${third}e`, `${prefix}${ge}${third}`, ...infinitiveWithZu];
}

const PREFIX =
  /^(?:be|ver|ent|er|zer|miss|ge|emp|wider|über|unter|hinter|voll|an|auf|aus|ein|zu|vor|ab|bei|um|durch|nach|mit|her|teil|statt|fest|dar|hin|vorher|hervor)+$/;
