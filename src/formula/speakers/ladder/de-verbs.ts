import { germanForms } from './de-conjugation.ts';
import { type LadderPatterns, ladderOf, type Step } from './ladder.ts';

/** Verbs that carry a clause by themselves; a hyphen stands before what follows the part that is cut off. */
const VERBS: Readonly<Record<Step, string>> = {
  note:
    'hin-weisen an-merken bemerken erörtern besprechen beraten prüfen behandeln diskutieren erwähnen analysieren untersuchen beschreiben ' +
    'schildern vergleichen verzeichnen vermerken unterrichten informieren berichten thematisieren erinnern ' +
    'konstatieren registrieren beobachten bewerten erläutern skizzieren fest-stellen aus-tauschen zusammen-fassen ' +
    'dar-legen vor-stellen auf-zählen entgegen-nehmen an-hören',
  recognise:
    'betonen unterstreichen glauben meinen verstehen befürchten bezweifeln an-erkennen hervor-heben ' +
    'akzentuieren',
  welcome:
    'begrüßen würdigen loben danken bedanken hoffen erwarten gratulieren beglückwünschen schätzen ehren feiern ' +
    'bewundern zollen freuen preisen',
  support:
    'unterstützen befürworten ermutigen ermuntern fordern appellieren empfehlen bitten verlangen verurteilen erklären ' +
    'drängen mahnen ersuchen kritisieren missbilligen protestieren plädieren warnen bedauern beklagen trauern ' +
    'verkünden proklamieren auf-fordern auf-rufen ab-lehnen zurück-weisen an-kündigen vor-schlagen ' +
    'ein-laden an-prangern aus-rufen gut-heißen bekannt-geben raten',
  reaffirm: 'bekräftigen bestätigen wiederholen ein-halten',
  commit:
    'verpflichten beabsichtigen planen streben bemühen garantieren versichern versprechen gedenken an-streben ' +
    'zu-sagen zu-sichern vor-nehmen ab-zielen zielen',
  agree:
    'vereinbaren beschließen einigen verabreden verständigen unterzeichnen verabschieden genehmigen billigen gründen ' +
    'ratifizieren paraphieren ermächtigen beauftragen eröffnen ernennen ein-richten ein-setzen ein-führen ' +
    'ab-schaffen auf-heben ab-schließen überein-kommen zu-stimmen fest-legen starten beginnen',
};

/** A word that is a noun, an adjective or another verb as well has no participle here. */
const FINITE_ONLY =
  /^(?:meinen|schätzen|starten|zielen|raten|bewerten|beginnen|erwarten|verstehen|beobachten|vergleichen|beschreiben)$/;

/** The verbs of the ladder in every finite form, whole or cut in two, and their participles ("haben … erörtert"). */
export const germanVerbs: LadderPatterns = ladderOf((step) =>
  VERBS[step].split(' ').flatMap((verb) => {
    const { finite, participle, prefix } = germanForms(verb);
    const forms = finite.map((form) => `=${form}`).join(' | ');
    const past = FINITE_ONLY.test(verb) ? [] : [`=${participle}`];
    return prefix === undefined
      ? [`(${[forms, ...past].join(' | ')})`]
      : [`(${forms}) ...12 ...6 =${prefix}`, ...past];
  }),
);
