import { englishFinite } from './en-conjugation.ts';
import { LADDER, type LadderPatterns, ladderOf, type Step } from './ladder.ts';

/**
 * English turns of a verb that says little and the word that says what is done ("lent their full backing", "struck a
 * deal", "are keen to"): base forms, and behind the colon nouns and particles, all words as printed. A turn that begins
 * with `+` has its second part right behind the verb, others have a few words between.
 */
const TURNS: Readonly<Record<Step, readonly string[]>> = {
  note: [
    '+go talk : through | over',
    'take : cognisance | cognizance',
    'make : mention | reference',
    '+look : back on | back over | back at',
    '+turn : to ...2 (question | issue | subject | matter | topic | situation | item | questions | issues)',
    'raise broach bring : question | issue | subject | matter | topic | questions | issues | topics',
    '+remind notify apprise : the | each | all | that | their | one | everyone',
    'survey : state | situation | field | course | progress',
    '+bear keep : in mind',
    'give hear receive : account | overview | briefing | presentation | update',
    'draw : up a balance | balance',
  ],
  recognise: [
    'lay put place set : stress | emphasis | accent | premium | spotlight',
    'set lay : store by | store on',
    '+make : clear that | it clear that | plain that | it plain that',
    'attach accord give : importance | significance | weight | priority | prominence | value',
    '+be : [fully | keenly | well | deeply | acutely] (alive to | aware | conscious | mindful | sensitive to | persuaded | sure that | certain that | confident)',
    '+be : of ...3 (opinion | view | belief | conviction | mind)',
    '+be : [deeply | greatly | much | gravely | seriously] (troubled | worried | alarmed | disturbed | perturbed | dismayed)',
    '+take hold : the ...2 (view | opinion | position) that',
    'draw direct turn call : attention',
    'have take : interest in | stake in',
    '+feel contend maintain reckon sense : that',
    'harbour have : doubts | misgivings | fears | concerns | reservations',
  ],
  welcome: [
    'pin place set put rest : hopes | hope',
    'take : pride | comfort | heart | satisfaction | pleasure | delight | encouragement',
    'give : credit | thanks | praise',
    'pay : homage | tribute | respects | respect',
    'owe : gratitude | thanks',
    '+look : with favour | with favor | favourably | favorably | kindly',
    'mark : anniversary | jubilee | birthday | centenary',
    '+acclaim commemorate await anticipate : the | a | an | their | its | this | these | that | with',
    '+be : [very | most | deeply | greatly | sincerely | truly | particularly] (pleased | delighted | glad | happy | gratified | heartened | grateful | thankful | hopeful | impressed | indebted | appreciative | proud | satisfied)',
    'offer extend convey send : congratulations | thanks | gratitude | wishes | greetings',
    '+speak : [very] (highly | warmly | well | favourably | favorably | appreciatively) of',
    'take have form : (favourable | favorable | positive | high | bright) (view | opinion)',
    'give : (positive | high | favourable | favorable | good | top) (assessment | appraisal | evaluation)',
  ],
  support: [
    'give lend extend grant throw declare : backing | support | endorsement | blessing | weight behind',
    '+rally : behind | around',
    '+come speak declare argue plead : [strongly | firmly | out | down | themselves] (in favour of | in favor of | in support of | out for | out against | against)',
    'take make : a ...1 stand',
    '+take : issue with | exception to | sides with',
    '+turn vote : down',
    '+decline : to',
    '+dismiss spurn rebuff repudiate refuse : the | a | any | all | an | this | to | these | such',
    'raise lodge voice register enter file make : objection | objections | protest | protests | opposition | disapproval | disagreement',
    '+plead press push appeal : for | with | to',
    '+caution advise counsel : against | that',
    '+implore entreat exhort : the | all | each | both',
    'issue make launch address direct send : appeal | call | plea | warning',
    'make table advance submit put : proposal | proposals | suggestion | suggestions | motion',
    '+be : [fully | strongly | firmly | resolutely] (supportive of | bound to | duty-bound | obliged to | opposed to | against | in favour of | in favor of | sympathetic to | critical of)',
    '+champion : the | a | an',
    '+subscribe : to',
    'stand : up for | alongside | shoulder to shoulder',
    'find hold : unacceptable | intolerable | inadmissible',
  ],
  reaffirm: [
    '+stand : [firmly] by',
    '+hold : fast | firm | firmly to',
    '+stick cling : to',
    'renew : commitment | pledge | support | vow | promise | adherence | determination | resolve',
    '+abide : by',
    '+adhere : to',
    '+comply : with',
    'keep : faith with',
    '+uphold : the | their | a | this',
  ],
  commit: [
    'give make offer : assurance | assurances | guarantee | guarantees | promise | promises | pledge | pledges | undertaking | undertakings | vow',
    'give : their word | our word',
    '+bind oblige : themselves | ourselves | itself',
    '+set : out to',
    'set : sights | goal | target | task | aim | goals | targets',
    'take : upon themselves | upon ourselves | upon itself',
    'take assume accept shoulder undertake : obligation | obligations | responsibility | commitment | commitments',
    '+be : [very | most | firmly | fully] (keen | eager | anxious to | bent on | intent on | resolved | poised to | minded to | disposed to | inclined to | desirous | willing to)',
    '+have : it in mind | every intention',
    '+aspire endeavour : to',
    '+do : their utmost | their best | our utmost | our best',
    'spare : no effort | no efforts',
    'exert make : effort to | efforts to | effort for | point of',
  ],
  agree: [
    'give grant : consent | approval | assent | agreement | go-ahead | green light | authorisation | authorization | permission | mandate',
    'strike reach seal broker : deal | bargain | accord | agreement | agreements | compromise | pact | consensus | understanding | settlement | truce | arrangement',
    '+come : to terms | to ...3 (agreement | understanding | arrangement | consensus | compromise)',
    '+arrive : at ...3 (agreement | position | solution | understanding | compromise | decision | conclusion | consensus)',
    'settle resolve : dispute | quarrel | differences | disputes',
    '+hammer : out',
    '+opt : for | to',
    '+assent consent accede : to',
    'choose select designate name : as',
    '+cancel annul repeal rescind lift suspend : the | all | their | a | an | its',
    '+be : [all | fully] (unanimous that | unanimous in | in agreement | in accord | in full agreement)',
    '+see : eye to eye',
    '+find : common ground | a common language',
    'endorse : plan | plans | programme | program | roadmap | map | strategy | declaration | statement | document | concept | framework | guidelines | decision | decisions | recommendations | budget | text',
  ],
};

/** Words between a verb and what it has, where they may stand apart. */
const GAP = 3;

/** Words as printed, not as stems. */
function exact(pattern: string): string {
  return pattern.replace(/[a-z][a-z-]*/g, '=$&');
}

function patternOf(turn: string): string {
  const [verbs = '', words = ''] = turn.split(' : ');
  const forms = exact(verbs.replace('+', '').split(' ').flatMap(englishFinite).join(' | '));
  const rest = exact(words);
  if (turn.startsWith('+')) return rest.includes('[') ? `(${forms}) ${rest}` : `(${forms}) (${rest})`;
  return rest.includes(') (') ? `(${forms}) ...2 ${rest}` : `(${forms}) ...${GAP} (${rest})`;
}

/**
 * The verbs of these turns as they stand behind "to": "met to commemorate the day". Who meets to renew a vow renews it, and
 * "going to be ready" says what will be.
 */
export const turnInfinitives: ReadonlySet<string> = new Set(
  LADDER.flatMap((step) => TURNS[step])
    .flatMap((turn) => (turn.split(' : ')[0] ?? '').replace('+', '').split(' '))
    .filter((verb) => verb !== 'renew' && verb !== 'be'),
);

/** Turns in all finite forms of their verb. */
export const englishTurns: LadderPatterns = ladderOf((step) => TURNS[step].map(patternOf));
