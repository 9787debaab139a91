/**
 * Words that say who speaks in a joint statement. Folded; `collective` nouns mean all parties, `role` is the office of one
 * person, `side` one delegation.
 */
export interface SpeakerWords {
  readonly collective: ReadonlySet<string>;
  /** The parties speaking of themselves. */
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns for whoever spoke before, and those of them that stand for several. */
  readonly backward: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  /** "It is important": a pronoun that stands for nobody. */
  readonly expletive?: (pronoun: string, next: string) => boolean;
  /** How a subject begins that means some of the collective: "some participants", «ряд стран». */
  readonly partly: RegExp;
  /** What makes one side all of them: "each side", «каждая сторона». */
  readonly each: ReadonlySet<string>;
  readonly role: ReadonlySet<string>;
  readonly side: ReadonlySet<string>;
  /** Words that may open a sentence with a capital letter without being a name. */
  readonly ordinary: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const english: SpeakerWords = {
  collective: set(
    'participants parties sides leaders presidents ministers heads states countries members delegations partners signatories both principals chairs officials counterparts advisors advisers secretaries governments ministries delegates representatives premiers interlocutors attendees nations g7 g20',
  ),
  pronouns: set('we'),
  backward: set('they it he she'),
  plural: set('they'),
  partly:
    /^(?:the |a |an )?(?:(?:one|two|three|four|five|six) of (?:the|our) (?:two|three|four|five|six|seven|eight) |(?:some|several|many|most|certain|other|individual|few|numerous|number of|majority of|group of|part of) )/,
  each: set('each every both neither'),
  expletive: (pronoun, next) => pronoun === 'it' && /^(is|was|has|should|must|will)$/.test(next),
  role: set(
    'president chairman chairperson minister secretary head prime representative chancellor king queen prince sheikh emir sultan ambassador commissioner premier',
  ),
  side: set('side delegation party government administration'),
  ordinary: set(
    'the a an in on at by for to of and as with this these that those all both each during following given recognizing recognising noting while after before since also further furthermore moreover finally additionally regarding through under within based taking bearing guided having being it its they their we our such there here today when where if from about concerning',
  ),
};
const russian: SpeakerWords = {
  collective: set(
    'участники стороны лидеры президенты министры главы государства страны делегации партнеры члены руководители советники секретари правительства министерства делегаты представители премьеры премьер-министры вице-премьеры собеседники обе оба участниками сторонами министрами лидерами президентами делегациями',
  ),
  pronouns: set('мы нами нас'),
  backward: set('они он она оно ими'),
  plural: set('они ими'),
  partly:
    /^(?:(?:два|две|три|четыре|пять) \p{L}+ из (?:трех|четырех|пяти|шести|семи)|некоторые|ряд|многие|отдельные|другие|иные|остальные|большинство|часть|несколько|группа|половина|некоторыми|отдельными|многими|несколькими|большинством|рядом(?= (?:стран|государств|делегаций|участников)))(?: |$)/u,
  each: set('каждая каждый'),
  role: set(
    'госсекретарь генсек премьер президент вице-президент министр председатель глава секретарь премьер-министр представитель канцлер президентом',
  ),
  side: set('сторона делегация стороной правительство секретариат'),
  ordinary: set(
    'в на по с со к о об от до из за для при под и а но также кроме как это эти этот этой все обе после перед в-частности вместе они мы их наш так',
  ),
};
const german: SpeakerWords = {
  collective: set(
    'seiten teilnehmer teilnehmenden parteien vertragsparteien staats- staatschefs staatsoberhäupter oberhäupter regierungschefs vertreter delegationen delegationsleiter minister aussenminister premierminister präsidenten staaten länder beide mitglieder partner regierungen ministerien aussenministerien delegierten gesprächspartner',
  ),
  pronouns: set('wir'),
  backward: set('sie er es'),
  plural: set('sie'),
  partly:
    /^(?:die |ein |eine )?(?:einige|mehrere|manche|viele|andere|anderen|meisten|zahlreiche|mehrheit|teil|reihe|gruppe) /,
  each: set('jede jeder'),
  expletive: (pronoun) => pronoun === 'es',
  role: set(
    'präsident präsidentin minister ministerin kanzler bundeskanzler aussenminister premierminister vorsitzende vorsitzender vertreter vertreterin generalsekretär generalsekretärin',
  ),
  side: set('seite delegation regierung bundesregierung sekretariat'),
  ordinary: set(
    'die der das den dem ein eine in im am auf bei mit nach zu zur für und auch dies diese wir sie es vor während angesichts',
  ),
};

const byLang: Readonly<Record<string, SpeakerWords>> = { en: english, ru: russian, de: german };

export function speakerWords(lang: string): SpeakerWords | undefined {
  return byLang[lang];
}
