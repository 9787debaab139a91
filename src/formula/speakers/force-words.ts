import { parsePattern } from '../patterns/parse-pattern.ts';
import type { Pattern } from '../patterns/pattern.ts';

/**
 * The ladder of commitment, weakest step first. It says how far a sentence goes, not whether it is good: the order
 * follows the usual reading of communiqués and of graded wording in draft resolutions.
 */
export const LADDER = ['note', 'recognise', 'welcome', 'support', 'reaffirm', 'commit', 'agree'] as const;
export type Step = (typeof LADDER)[number];

/**
 * Patterns of each step. Where several begin at one word, the longest match counts, so "will continue to study" is
 * not a "will". "Declared" and "expressed" take a position without more: they stand with support; with an object of
 * their own (understanding, readiness) they stand where the object does.
 */
const sources: Readonly<Record<string, Readonly<Record<Step, readonly string[]>>>> = {
  en: {
    note: [
      '(note | notes | noted | noting)',
      '(take | takes | took | taken | taking) note',
      'taken into account',
      '(exchange | exchanged) [of] [in-depth] views',
      '(discuss | discussed | discusses | discussing | review | reviewed | reviewing)',
      '(touch | touched) upon',
      '(hear | heard) [a | the] report',
      '(acknowledge | mention | recall)',
      '(inform | informed)',
    ],
    recognise: [
      'recognise',
      '(consider | regard)',
      '(express | confirm | voice | declare | reaffirm) ...2 understanding',
      '(express | voice) ...2 interest',
      '(will | shall | to | agreed to) [continue to | continue] (study | studying | consider | considering | explore | exploring | examine | discuss | discussing | look into)',
      '(attach | attaches | attached) [great | special | particular] (importance | significance)',
      '(underline | underlined | underscore | stress | emphasise | emphasize | highlight | point out)',
      '(call | called) ...8 (a shared | common)',
      '(share | shared) ...2 (concern | view | vision)',
      'express* ...2 concern',
    ],
    welcome: [
      'welcome',
      '(appreciate | commend | praise | applaud | thank)',
      '(express | expressed) ...3 (gratitude | appreciation | satisfaction | thanks)',
      'note with (satisfaction | appreciation)',
      'noted with (satisfaction | appreciation)',
      '(express | expressed) ...2 hope',
    ],
    support: [
      '(supports | supported | supporting | =support)',
      '(endorse | back | encourage | advocate | favour)',
      '(express | declare | confirm | voice | reaffirm | reiterate) ...3 =support',
      'lend ...2 support',
      '(spoke | speak | speaks | come out | came out | stand | stands | stood) (for | in favour of | against)',
      '(call | calls | called | calling) (for | on | upon)',
      '(declare | announce | =stated | proclaim | express | =want | =wish | ask)',
      '(must | should)',
      '(urge | condemn | reject | oppose)',
      '(propose | proposed | proposes | invite | invited | suggest)',
    ],
    reaffirm: [
      'reaffirm',
      '(confirm | affirm | reiterate | reconfirm | restate)',
      '(uphold | abide by | adhere to)',
    ],
    commit: [
      '(commits | commit | committed | committing | pledge | undertake | vow)',
      '(are | is | remain | remains | be) [also | fully | firmly | strongly | deeply] committed',
      '(intend | intends | intended | plan to | plans to | aim | aims | seek to | seeks to | strive | endeavour)',
      '(express | declare | confirm | voice | reaffirm) ...3 (readiness | willingness | intention | determination)',
      '(stand | stands) ready',
      '(offer | offers | offered) to',
      '(are | is | were) (ready | determined | resolved | prepared) to',
      '(express | expressed | made | make) ...2 commitment',
    ],
    agree: [
      '(agrees | agreed | agree | agreeing)',
      '(decide | resolve to | resolved to | adopt | approve | establish | launch | sign | signed)',
      '(=will | =shall)',
      '(reach | reached) ...2 (agreement | consensus)',
      'instruct',
    ],
  },
  ru: {
    note: [
      '(отмети* | отмеча* | отметив)',
      '(принял* | принима* | приняв) к сведению',
      '(обсуди* | обсужда* | рассмотре* | рассматрива*)',
      '(обменя* | обменива*) мнениями',
      '(заслуша* | затрон*)',
      '(напомни* | напомина* | упомян* | сообщи* | проинформирова*)',
    ],
    recognise: [
      '(призна* | признав*)',
      '(счита* | полага*)',
      '(выраз* | подтверд* | выража*) ...2 (понимание | заинтересованность | обеспокоенность)',
      '(подчеркн* | подчерк* | подчеркива* | указа* | указыва*)',
      '(прида* | придава*) ...3 значени*',
      '(будут | продолжат | договорились) [продолжать] (изуч* | рассматрив* | прорабат* | обсужд*)',
    ],
    welcome: [
      '(приветств* | поблагодар*)',
      '(высоко оцен*)',
      '(выраз* | выража*) ...3 (благодарность | признательность | удовлетворение | надежду)',
      '(с удовлетворением) (отмет* | отмеча*)',
    ],
    support: [
      '(поддерж* | поддержа*)',
      '(выступ* | высказ*) (за | против | в пользу)',
      '(выраз* | заяв* | выража* | подтверд*) ...3 поддержк*',
      '(призва* | призыва*)',
      '(заяв* | выраз* | выража* | высказа*)',
      '(осуд* | осужда* | отверг* | отверга*)',
      '(предлож* | предлага* | пригла*)',
    ],
    reaffirm: ['(подтверд* | подтвержда* | вновь подтвер*)', '(придержива* | привержен*)'],
    commit: [
      '(обязу* | обязал* | обязыва*)',
      '(намерен | намерены | намерена | намерева* | планиру*)',
      '(выраз* | заяв* | подтверд* | выража*) ...3 (готовность | намерение | решимость | стремление)',
      '(готов | готовы | готова | стрем*)',
      '(преисполнены решимости)',
    ],
    agree: [
      '(договорил* | договоренност* достигнут* | согласил* | условил*)',
      '(решил* | учред* | принял* | утвердил* | подписал*)',
      '(будут | будет | станут)',
      '(=достигли =согласия)',
      '(завершат | создадут | проведут | откроют | обеспечат | построят | расширят | примут | осуществят)',
      '(должн*)',
    ],
  },
  de: {
    note: [
      '(nahmen | nehmen | nahm) ...6 zur Kenntnis',
      '(erörter* | berieten | besprachen | stellten fest)',
      '(erinner* | nannten)',
      '(tauschten | tauschen) ...3 aus',
    ],
    recognise: [
      '(erkenn* ...8 an | anerkennen | anerkannt*)',
      '(betont* | betonen | unterstr* | hob* | heben)',
      '(messen | maßen) ...8 Bedeutung',
      '(prüfen | erwägen | erwogen)',
    ],
    welcome: ['(begrüß*)', '(würdig*)', '(dankten | danken | sprachen ...4 Dank)'],
    support: [
      '(unterstütz*)',
      '(befürwort* | ermutig* | fordert* | fordern | verurteil* | rufen | riefen | schlug* | schlagen)',
      '(setzen sich ...6 ein | sprachen sich)',
      '(erklär*)',
    ],
    reaffirm: ['(bekräftig* | bestätig*)'],
    commit: [
      '(verpflicht*)',
      '(beabsichtig* | streben | planen | sind bereit | bekennen sich | bekannten sich)',
    ],
    agree: [
      '(vereinbar* | einigten sich | kamen überein | kommen überein | beschlossen | beschließen)',
      '(werden | wird)',
      '(stimmten | stimmen) ...6 (zu | überein)',
    ],
  },
};

export interface StepPattern {
  readonly step: Step;
  readonly pattern: Pattern;
}

/** The patterns of the ladder in a language; none where the language has no ladder here. */
export function ladderPatterns(lang: string): readonly StepPattern[] {
  const steps = sources[lang];
  if (steps === undefined) return [];
  return LADDER.flatMap((step) =>
    steps[step].map((source) => {
      const result = parsePattern(source, lang);
      if (!result.ok) throw new Error(`${lang} ${step} "${source}": ${result.mistake.message}`);
      return { step, pattern: result.pattern };
    }),
  );
}
