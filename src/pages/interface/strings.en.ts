/** Everything that the pages say, in English. Functions take what they need to form a whole sentence. */

import { LEVEL_WORDS } from '../../statement/index.ts';
import { numberFormat } from './formatters.ts';
import { embed } from './strings.embed.en.ts';
import { own } from './strings.own.en.ts';

const count = (n: number, one: string, many: string) => `${writeNumber(n)} ${n === 1 ? one : many}`;
const number = numberFormat('en-GB');
const writeNumber = (n: number) => number.format(n);
const texts = (n: number) => count(n, 'text', 'texts');
const words = (n: number) => count(n, 'word', 'words');
const passages = (n: number) => count(n, 'passage', 'passages');

/** What a sentence about two texts is made of. */
export interface ComparisonFacts {
  readonly a: string;
  readonly b: string;
  readonly same: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly rows: {
    readonly same: number;
    readonly reworded: number;
    readonly only_a: number;
    readonly only_b: number;
    readonly moved: number;
  };
}

/** Of how many passages no match was found, a text at a time. */
function unmatched({ a, b, rows }: ComparisonFacts): string {
  const parts = [
    ...(rows.only_a > 0 ? [`${passages(rows.only_a)} of ${a}`] : []),
    ...(rows.only_b > 0
      ? [`${rows.only_a > 0 ? writeNumber(rows.only_b) : passages(rows.only_b)} of ${b}`]
      : []),
  ];
  return parts.length === 0 ? 'every passage has a match' : `no match found for ${parts.join(' and ')}`;
}

/** "No passage", "1 passage", "3 passages", as a sentence begins. */
function somePassages(n: number): string {
  return n === 0 ? 'No passage' : passages(n);
}

/** What moved is the same or reworded, and is counted there already: ", 3 of these moved". */
function ofThese({ rows }: ComparisonFacts, moved: string): string {
  return rows.moved === 0 ? '' : `, ${writeNumber(rows.moved)} of these ${moved}`;
}

export const en = {
  locale: 'en-GB',
  languageName: 'English',
  percent: (value: string) => `${value} %`,
  list: (items: readonly string[]) =>
    new Intl.ListFormat('en-GB', { type: 'conjunction' }).format([...items]),

  site: {
    name: 'Multivector',
    skip: 'Skip to the content',
    menu: 'Main menu',
    other: 'Русская версия',
    specimens:
      'This page shows invented specimens: an invented region, invented partners, invented words. No government has said any of this.',
    specimensAmong: 'Items marked “invented specimen” are made-up examples.',
    specimenTag: 'invented specimen',
    obtained: (n: number, of: number) => `${n} of ${texts(of)} obtained`,
    specimenCount: (n: number) => `${count(n, 'invented specimen', 'invented specimens')}`,
    footer:
      'Texts belong to their publishers; each carries its source, its rights and its fingerprint. Links lead to the exact version you read.',
    permanent: 'Permanent address of this page',
    embed: 'Embed this page’s answer',
    data: 'This page as data',
    api: 'Reference of the API',
    agents: 'For AI agents',
    feed: 'New texts as a feed (Atom)',
  },
  nav: {
    statements: 'Statements',
    partners: 'Partners',
    compare: 'Compare',
    formulas: 'Formulas',
    shared: 'Shared wording',
    questions: 'Questions',
    search: 'Search',
    method: 'Method',
  },
  levels: LEVEL_WORDS.en,
  kinds: {
    statement: 'joint statement',
    readout: 'one party’s readout',
    meeting: 'meeting without a joint text',
  },
  authorities: {
    authentic: 'authentic text',
    'official-translation': 'official translation',
    'unofficial-translation': 'unofficial translation',
    'machine-translation': 'machine translation',
    unknown: 'authority not established',
  },
  /** Who holds a copy, in a few words. */
  custodies: {
    publisher: 'publisher',
    partner: 'government of another party',
    embassy: 'embassy or mission',
    'state-agency': 'state news agency',
    archive: 'archive',
    data: 'data source',
    reprint: 'reprint',
    file: 'file added by hand',
  },
  redistribute: { yes: 'may be passed on', no: 'may not be passed on', unclear: 'reuse unclear' },
  facts: {
    title: 'Title',
    partner: 'Partner',
    date: 'Adopted',
    published: 'Published',
    level: 'Level',
    place: 'Place',
    format: 'Format',
    parties: 'Parties',
    absent: 'Absent',
    nobody: 'nobody',
    language: 'Language',
    authority: 'Authority',
    words: 'Words',
    source: 'Source',
    retrieved: 'Retrieved',
    fingerprint: 'Fingerprint',
    rights: 'Rights',
    version: 'Version',
    issuer: 'Published by',
    custody: 'Copy read',
    notKnown: 'not known',
    note: 'Note',
  },

  home: {
    making: (done: number, all: number) =>
      `All texts can be read, searched and compared. Shared wording and counts over several texts are still being prepared: ${done} of ${all} steps done.`,
    title: 'What is said to one partner, and not to another',
    lead: (hub: string) =>
      `The joint statements of ${/^the\s/i.test(hub) ? hub : `the ${hub}`}, side by side and word for word: what is shared, reworded, moved, or said to one partner only.`,
    sampleTitle: 'One sentence, two texts',
    sampleMore: 'Read the whole comparison',
    journeys: 'Four ways in',
    compareTitle: 'Compare two statements',
    compareText: 'Choose two texts and read them sentence beside sentence, or three to eight side by side.',
    formulaTitle: 'Follow a formula',
    formulaText: 'See who uses a phrase, since when, in which variant, and who has dropped it.',
    formulaAll: 'All formulas',
    searchTitle: 'Search the wording',
    searchText: 'Every use of a phrase in context. If there is none, a count you can cite.',
    searchGo: 'Search',
    partners: 'Each partner: its texts, its formulas, what is said to it alone',
    timelineTitle: 'Statements by partner',
    timelineCaption: 'One row per partner. ●\u00a0text available, ○\u00a0text missing.',
    timelineTable: 'Show as table',
    matrixTitle: 'How much wording is shared',
    matrixLanguages:
      'Two texts are laid side by side in a language that both have, authentic texts before translations.',
    matrixMore: 'The whole table, with word counts',
    fetching: (done: number, known: number, obtained: number, at: string) =>
      `${writeNumber(done)} of ${count(known, 'known text', 'known texts')} have been requested, and ${writeNumber(obtained)} obtained so far. New texts will appear once all have been requested. Last update: ${at}.`,
    fetchingSilent: (done: number, known: number, at: string) =>
      `Fetching had reached ${writeNumber(done)} of ${texts(known)} at the last update, ${at}. If it was interrupted, the next start will continue it.`,
    notShipped:
      'Their wording belongs to its publishers, so it does not come with the program; one command fetches all that can be had:',
    getTexts: 'How to get the rest',
    missing: (n: number) =>
      n === 1 ? 'The text of one known statement is not here.' : `${texts(n)} are known but not here.`,
    empty: 'No statements are loaded yet.',
  },
  timeline: {
    obtained: 'text obtained',
    missing: 'text not obtained',
  },

  statements: {
    title: 'Statements',
    found: (shown: number, total: number) =>
      shown === total
        ? count(total, 'statement', 'statements')
        : `${shown} of ${count(total, 'statement', 'statements')}`,
    filter: 'Filter',
    moreFilters: 'More filters',
    any: 'any',
    partner: 'Partner',
    level: 'Level',
    language: 'Language',
    from: 'From',
    to: 'Until',
    apply: 'Show',
    find: 'Title, place, date or partner',
    chosen: (n: number) => `Chosen: ${n}`,
    chosenNow: 'Chosen:',
    shown: 'Shown:',
    nearTo: (name: string) => `closest to ${name} first, by kind, length and date`,
    page: 'Page',
    choose: 'Choose two statements and compare them, or three to eight and read them side by side.',
    chooseNumber: (n: number) =>
      `Choose two to eight statements: ${n === 0 ? 'none is' : n === 1 ? 'one is' : `${n} are`} chosen.`,
    chooseOne: (title: string) => `Choose ${title}`,
    compare: 'Compare the chosen ones',
    noText: 'no text yet',
    noJointText: 'none was issued',
    none: 'No statements match these filters.',
    missing: 'Statements that are known but not here',
    texts: 'Texts',
    textsHere: 'only with text',
    textsAny: 'all that are known',
    notUsed: (values: string) => `Could not be used: ${values}`,
  },

  statement: {
    replaced: (date: string) => `On ${date} this text replaced an earlier copy.`,
    replacedBy: (date: string) => `On ${date} it was replaced by another copy.`,
    earlierCopy: (line: string) => `The earlier copy: ${line}.`,
    laterCopy: (line: string) => `The later copy: ${line}.`,
    publishersOwn: 'authentic text from its publisher',
    copiesDiffer: (n: number) =>
      n === 0 ? 'The two have the same words.' : `${passages(n)} ${n === 1 ? 'differs' : 'differ'}.`,
    compareCopies: 'Compare the two',
    whereTaken: 'Where it was taken from',
    text: 'Text',
    about: 'About this text',
    otherVersions: 'Versions and languages',
    thisVersion: 'this version',
    readVersion: 'read',
    current: 'current',
    superseded: 'superseded',
    echoes: (n: number, of: number) => `${n} of ${count(of, 'partner', 'partners')}`,
    more: (n: number) => `and in ${count(n, 'further text', 'further texts')}`,
    echoesNote:
      'Margin: other partners whose texts have the same or similar wording. Dotted underline: formula.',
    noEchoes:
      'Nothing is marked in the margin: no run of wording that is long and telling enough is shared with a text of another partner in this language.',
    absences: 'What this text does not say',
    absencesNote:
      'Formulas found in an earlier statement with this partner or in other partners’ latest texts, but not here.',
    noAbsencesAlone:
      'There is no earlier statement, and no text with another partner, to measure this one against.',
    noAbsences:
      'No formula and no shared wording is missing that an earlier statement with this partner or other partners’ latest texts would lead one to expect.',
    inPredecessor: 'in an earlier statement',
    inOthers: (n: number, of: number) =>
      `in the latest texts of ${n} of ${count(of, 'other partner', 'other partners')}`,
    compareWith: 'Compare with',
    compareOther: 'another statement',
    cite: 'Cite',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying failed',
    asText: 'Plain text',
    noText: 'The text of this statement is not in this collection.',
    noJointText: 'As far as is known, this meeting issued no joint text.',
    howToGet: 'Where it can be found and how to add it',
    onlyLeads: {
      part: 'Only a part of the text has a known address:',
      paraphrase: 'Only a retelling has a known address; it is never treated as the text:',
      link: 'Only a page that leads to the text has a known address:',
    },
    holds: {
      whole: 'the whole text',
      part: 'a part of it',
      paraphrase: 'a retelling',
      link: 'leads to the text',
    },
    certainty: { seen: 'link checked', inferred: 'guessed', recalled: 'from memory', unknown: 'not known' },
    clause: (n: number) => `Paragraph ${n}`,
    contents: 'On this page',
    headings: (n: number) => count(n, 'heading', 'headings'),
    find: 'Find in this text',
    found: (n: number, of: number, phrase: string) =>
      `${writeNumber(n)} of ${count(of, 'paragraph', 'paragraphs')} with “${phrase}”`,
    superseding: 'You are reading a superseded version of this text.',
  },

  compare: {
    chooseTitle: 'Compare statements',
    title: (a: string, b: string) => `${a} and ${b} compared`,
    heading: (a: string, b: string) => `${a} and ${b}`,
    cross: 'Two partners compared',
    series: 'One partner, two dates',
    backwards:
      'Read backwards in time: A is the later text, so what is only in A came later and what is only in B came earlier.',
    forwards: 'Read it forwards',
    identical: 'The two texts have the same wording.',
    nothing: 'The two texts share no passage.',
    crossSentence: (facts: ComparisonFacts) =>
      `${somePassages(facts.rows.same)} ${facts.rows.same > 1 ? 'are' : 'is'} the same, ${writeNumber(
        facts.rows.reworded,
      )} reworded${ofThese(facts, 'in another place')}, with ${words(facts.same)} in common; ${unmatched(facts)}.`,
    seriesSentence: (facts: ComparisonFacts) =>
      `From ${facts.a} to ${facts.b}: ${words(facts.onlyB)} added, ${words(
        facts.onlyA,
      )} removed. ${somePassages(facts.rows.same)} unchanged, ${writeNumber(facts.rows.reworded)} reworded${ofThese(
        facts,
        'moved',
      )}; ${unmatched(facts)}.`,
    overlap: (a: string, shareA: string, b: string, shareB: string) =>
      `${shareA} of the wording of ${a} is also in ${b}; ${shareB} of the wording of ${b} is also in ${a}.`,
    imprecise:
      'The search for matching passages was cut short where the same words recur very often; more may be marked as different than is.',
    factsTitle: 'The two documents',
    fact: 'Fact',
    settings: 'View settings',
    view: 'View',
    views: {
      themes: 'by theme, shared wording marked',
      split: 'side by side, differences marked',
      inline: 'in one column',
      changes: 'differences only',
    },
    ignore: 'Ignore',
    noise: { punctuation: 'punctuation', case: 'capital letters', spelling: 'spelling' },
    theme: 'Theme',
    allThemes: 'all themes',
    kind: 'Passages',
    allKinds: 'all',
    find: 'Find in these texts',
    digest: 'Theme by theme',
    wholePhrases: 'whole phrases',
    digestMore: (n: number) => count(n, 'more theme', 'more themes'),
    shown: (n: number, of: number) => `${writeNumber(n)} of ${passages(of)}`,
    shownSide: (name: string) => `in ${name}`,
    shownPhrase: (phrase: string) => `with “${phrase}”`,
    otherForms: 'In other forms of its words:',
    showAll: 'Show all',
    spoken: 'Say marks to screen readers',
    spokenOn: 'with words',
    spokenOff: 'without words',
    colours: 'Colours',
    colourNames: { device: 'match reader’s device', light: 'light', dark: 'dark' },
    remember: 'Remember these settings in this browser',
    apply: 'Apply',
    swap: 'Swap the sides',
    overview: 'Overview',
    overviewNote: 'Each cell is a passage, in reading order. Upper half: text A. Lower half: text B.',
    skipOverview: 'Skip the overview',
    legend: 'Reading the marks',
    legendA: (name: string) => `only in ${name}`,
    legendB: (name: string) => `only in ${name}`,
    legendRemoved: (name: string) => `removed: in ${name} only`,
    legendAdded: (name: string) => `added: in ${name} only`,
    legendPlain: 'in both texts',
    legendKeys: 'Alt + ↓ and Alt + ↑ go to the next and the previous difference.',
    body: 'The texts, passage by passage',
    row: (n: number) => `Passage ${n}`,
    /** A passage without a match is never called new, dropped or absent: the program only found none. */
    kinds: {
      same: 'same',
      reworded: 'reworded',
      only_a: 'no matching passage found in B',
      only_b: 'no matching passage found in A',
    },
    noMatching: 'no matching passage found',
    noMatch: (name: string) => `no match found: ${name}`,
    unmatched: (side: 'A' | 'B') => `no match found for ${side}`,
    onlyUnmarked: 'same words',
    littleInCommon: 'reworded, little in common',
    notMarked: 'reworded, little in common: words not marked',
    changes: (n: number) => count(n, 'difference', 'differences'),
    movedChip: (n: number) => `moved ${n}`,
    movedTo: (n: number, row: number) => `Moved (no. ${n}): see passage ${row}`,
    movedFrom: (name: string) => `Here in ${name}:`,
    otherEnd: 'go to the other end',
    split: 'one passage became several',
    merged: 'several passages became one',
    splitChip: (a: number, b: number) => `${a} → ${b}`,
    missingSide: (name: string) => `No matching passage found in ${name}.`,
    nearest: 'Nearest:',
    noTheme: 'Other passages',
    nothingAlone: 'Nothing.',
    saidBoth: 'in both:',
    point: 'point',
    legendPoints:
      'Pale text lies outside the points that both make; the same small number marks the same point on both sides.',
    byThemeNote:
      'What both texts say is marked: formulas strongly, other shared wording lightly. What only one text says follows. Each passage is listed once, under its first theme.',
    next: 'Next difference',
    previous: 'Previous difference',
    first: 'Go to the first difference',
    unchangedRun: (n: number) => `${passages(n)} without a difference`,
    saidOnlyA: 'only in A:',
    saidOnlyB: 'only in B:',
    saidRemoved: 'removed:',
    saidAdded: 'added:',
    saidEnd: 'end.',
    drawer: (n: number, of: number) =>
      `The same or similar wording with ${n} of ${count(of, 'other partner', 'other partners')}`,
    drawerSuchAs: ', such as',
    quote: 'Copy as quotation',
    share: 'Share and cite',
    pinned: 'Permanent link to exactly these texts',
    downloads: 'Downloads',
    figure: (form: string) => `Figure (${form})`,
    word: 'Word',
    patch: 'patch',
    wordChanges: 'Word with tracked changes',
    embed: 'Embed this comparison',
    embedLeaves:
      'A figure cannot be kept to a phrase, to one text, to several kinds of passages or to the same ones: it leaves that filter out.',
    citation: 'Citation',
    pages: 'Pages of this comparison',
    pagesAfter: 'Pages of this comparison, after the texts',
    pagesNote: (rows: number, page: number, pages: number) =>
      `This comparison has ${passages(rows)} and is shown in ${pages} pages; this is page ${page}.`,
    allRows: 'all on one page (may be slow)',
    noRows: 'No passages match.',
    noDifferences: 'There are no differences to show.',
    neighbours: 'Other comparisons',
    languages: 'Language',
    picture: 'Overview of the comparison',
    versions: 'Two versions of one text',
    version: (n: number) => `version ${n}`,
    alignedBy: (who: string, day: string) => `The passages were aligned by hand (${who}, ${day}).`,
    engineInstead: (who: string, day: string) =>
      `The passages were aligned by the engine; ${who} aligned them by hand on ${day}.`,
    alignedOther: (who: string, day: string) =>
      `${who} aligned an earlier or later wording of these texts by hand on ${day}; the rows here are those of the engine.`,
    engineRows: 'Show the rows of the engine',
    rowsByHand: 'Show the rows aligned by hand',
    thatWording: 'Show that comparison',
    oldVersion: 'At least one of these texts is a superseded version.',
    synopsisTitle: 'Side by side',
    synopsisNone: 'not found',
    synopsisUnasked: 'not searched: another language',
    synopsisPhrase: 'or a phrase of your own',
    synopsisOthers: 'Other statements',
    synopsisWays: { words: 'as written', forms: 'in other forms of its words' },
    quoted: (phrase: string) => `“${phrase}”`,
  },

  formulas: {
    title: 'Formulas',
    lead: 'Recurring diplomatic phrases and who uses them.',
    used: (n: number, of: number) => `${n} of ${of}`,
    partners: 'Partners',
    textsColumn: 'Texts',
    first: 'First',
    last: 'Last',
    matrix: 'Who uses it, and since when',
    never: 'not used',
    variants: 'Variants of the wording',
    variant: 'Wording',
    places: 'Every place',
    firstPlaces: (n: number, of: number) =>
      `The first ${number.format(n)} of ${count(of, 'place', 'places')}; all are in the data.`,
    absences: 'Statements that dropped it',
    none: 'No formulas are loaded.',
    noHits: 'Not found in any text of this collection.',
    showTheme: 'Show one theme',
    overlap: 'How much wording is shared on this theme',
    searched: (n: number, language: string) => `${texts(n)} searched, ${language}.`,
    allLanguages: 'all together',
    inStatements: (n: number) => `in ${count(n, 'statement', 'statements')}`,
    searchedAll: (n: number, languages: string) =>
      `${count(n, 'statement', 'statements')} searched, all languages together: ${languages}.`,
    attributed: 'Said by',
  },

  shared: {
    title: 'Shared wording',
    lead: 'Phrases found in texts with several partners, the most widely shared first.',
    minPartners: 'Minimum partners',
    minWords: 'Minimum words',
    language: 'Language',
    apply: 'Show',
    partnersOf: (n: number, of: number) => `${n} of ${count(of, 'partner', 'partners')}`,
    inTexts: (n: number) => `in ${texts(n)}`,
    places: 'places',
    variants: (n: number) => (n === 1 ? 'Sources' : `Sources (${n} variants)`),
    bands: {
      universal: 'language of treaties and of the UN Charter',
      house: 'with at least half of the partners',
      partner: 'with some partners',
      names: 'names and dates',
    },
    none: 'No phrase is shared so widely.',
    few: (n: number, least: number) =>
      `This collection has texts with ${count(n, 'partner', 'partners')}, so no wording can be shared by ${least}.`,
    found: (n: number, of: number) =>
      n === of
        ? count(of, 'phrase', 'phrases')
        : `${n} of ${count(of, 'phrase', 'phrases')}; shorter parts of longer phrases are hidden, the full list is in the data`,
  },

  questions: {
    title: 'Questions',
    lead: 'Analysts’ claims, checked against the texts.',
    verdicts: {
      confirmed: 'confirmed',
      contradicted: 'contradicted',
      'not testable': 'cannot be tested',
    },
    headlines: {
      confirmed: 'The texts confirm this claim.',
      contradicted: 'The texts contradict this claim.',
      'not testable': 'The texts that are here cannot settle this claim.',
    },
    missing: 'Texts that are missing',
    missingShow: 'Show the list',
    tests: 'What was asked of the texts',
    soFar: {
      holds: 'So far it holds: the texts that are here agree.',
      fails: 'So far it does not hold: the texts that are here disagree.',
    },
    with: 'Found in',
    without: 'Not found in',
    evidenceShown: (n: number, of: number) => `${n} of ${count(of, 'place', 'places')}; the data has all.`,
    note: 'If a missing text could change the answer, the claim cannot be tested.',
    said: 'Said by',
    claim: 'Claim, in our words',
    settled: 'Answered by the texts that are here',
    unsettled: 'Cannot be tested yet: texts are missing',
    none: 'No questions are loaded.',
  },

  search: {
    title: 'Search the wording',
    label: 'Word or phrase',
    go: 'Search',
    sort: 'Order',
    sorts: {
      date: 'by date',
      left: 'by the words before',
      right: 'by the words after',
      partner: 'by partner',
    },
    byPartner: 'Partners: texts that have it',
    byTheme: 'Themes: places',
    silent: (names: string) => `Not found in the texts with ${names}.`,
    hits: (n: number, inTexts: number, of: number) =>
      `${count(n, 'place', 'places')} in ${inTexts} of ${texts(of)}.`,
    /** Of what is not one phrase, as with OR. */
    passages: (n: number, inTexts: number, of: number) => `${passages(n)} in ${inTexts} of ${texts(of)}.`,
    /** Of the places that were found, those of this page. */
    shown: (n: number, of: number) => `${number.format(n)} of ${count(of, 'place', 'places')} shown`,
    zero: (n: number, date: string) => `Not found in any of ${texts(n)} (newest: ${date}).`,
    /** What a looser search found, in front of its count. */
    looser: {
      forms: 'In other forms of the words too',
      spellings: 'In other spellings too',
      borders: 'Across the borders of sentences',
      near: 'Its words near one another',
      names: 'Under other names of the same thing',
      written: 'With the sign in words',
      unsigned: 'Without regard to signs',
    },
    found: (n: number, inTexts: number, of: number) =>
      `${count(n, 'place', 'places')} in ${inTexts} of ${texts(of)}`,
    foundTexts: (inTexts: number, of: number) => `in ${inTexts} of ${texts(of)}`,
    sections: 'Counts',
    zeroNote: 'This answer can be cited:',
    cite: 'Cite this result',
    copy: 'Copy with its link',
    changedSince:
      'This address names another state of the collection. The counts below are for its present state.',
    pin: 'Permanent link to this result',
    unsearched: (sign: string) => `The sign “${sign}” is not searched here: places without it are found too.`,
    inOthers: (texts: number) =>
      `Look in every language, also in ${texts === 1 ? 'the text' : `the ${writeNumber(texts)} texts`} in another script`,
    onlyAcross:
      'No text that is counted uses this script; what was found by concepts in other languages follows.',
    nothingLeft: 'No text matches these filters, so nothing was searched. Do not cite this as an absence.',
    nothingSearched:
      'No text that is counted uses this script, so nothing was searched. Do not cite this as an absence.',
    lemma: 'also other forms of the words',
    csv: 'Download as CSV',
    where: 'Statement',
    before: 'Before',
    hit: 'Match',
    after: 'After',
    help: 'Capital letters and the style of quotation marks and dashes make no difference. Words are searched as a phrase, with signs such as % or € where they are; OR, NOT, NEAR(a b, 5), word* and quotation marks work too.',
    more: 'Only the first places are shown.',
    next: 'Further places',
    partner: 'Partner',
  },

  matrix: {
    title: 'Overlap of wording',
    lead: 'How many words of the row are found in the column, in shared phrases of at least four words: statement by statement or partner by partner, in whole texts or on one theme.',
    row: 'Row’s words found in column',
    note: 'The share is of the words of the row; the two directions differ where one text is longer. A share says how much wording is shared, not how much that wording matters.',
    self: 'the same',
    noCommonLanguage: 'no language in common: compared across languages',
    language: 'Language',
    captionNewest: (n: number, of: number) =>
      n === of
        ? `The newest statement of each of ${count(of, 'partner', 'partners')}`
        : `The newest statements of ${n} of ${count(of, 'partner', 'partners')}: the most recent`,
    scroll: 'A wide table can be scrolled sideways.',
    ordered: 'Ordered by similarity: those that share the most wording are next to each other.',
    captionAll: (n: number, of: number) => `${n} of ${count(of, 'statement', 'statements')}`,
    texts: 'Statements',
    newest: 'the newest of each partner',
    all: (most: number) => `all (the newest ${most})`,
    together: 'all of each partner together',
    captionPartners: (n: number, of: number) =>
      n === of
        ? `All statements of each of ${count(of, 'partner', 'partners')} together`
        : `All statements of each of ${n} of ${count(of, 'partner', 'partners')}: the most recent`,
    words,
    wordsUnit: (n: number): string => (n === 1 ? 'word' : 'words'),
    wordsHead: 'Words',
    of: (n: number, of: number) => `${writeNumber(n)} of ${words(of)}`,
    theme: 'Theme',
    wholeTexts: 'whole texts',
    themeNote: 'For a theme, only sentences with one of its formulas count, in rows and columns alike.',
    none: 'No statement says anything on this.',
    silent: (n: number, of: number) =>
      `${n} of ${count(of, 'statement', 'statements')} ${n === 1 ? 'has' : 'have'} no formula of this theme`,
    pairs: 'Pair by pair',
    pairsShown: (n: number, of: number) =>
      `The ${n} nearest of ${count(of, 'pair', 'pairs')}; the data has all.`,
    aInB: 'Words of A found in B',
    bInA: 'Words of B found in A',
    both: 'Both ways',
    themes: 'Theme by theme',
    textsOf: (n: number, of: number) => `${n} of ${of}`,
    nearest: 'The two partners nearest to one another',
  },

  missing: {
    title: 'Missing texts',
    lead: (n: number, of: number) =>
      `${n} of ${count(of, 'known statement', 'known statements')} ${n === 1 ? 'has' : 'have'} no text in this collection.`,
    why: 'Texts are fetched from their publishers and never shipped with the software. What could not be fetched, or may not be, stays on this list until somebody adds it.',
    how: 'To add the texts',
    howSteps: [
      'Fetch all texts that are online:',
      'Or add a file that you have; it is checked against the record:',
      'Or read texts from a folder of your own:',
    ],
    sources: 'Known sources',
    none: 'Every known statement is here.',
    noSource: 'no address known',
  },

  method: {
    title: 'Method',
    quality: 'Measured quality',
    qualityNote: (engine: string) =>
      `Engine ${engine}, measured by “npm run quality” on data with known answers.`,
    unmeasured: (engine: string) =>
      `No measurement with engine ${engine} is recorded here; “npm run quality” makes one.`,
    lead: 'How a row of a comparison is made, what the program cannot do, and how its quality was measured.',
  },

  embed,
  own,

  errors: {
    notFound: 'There is no such page',
    noText: 'Text not here',
    noTextOf: (name: string, side: string | null) =>
      `“${name}”${side ? ` (text ${side})` : ''} is known, but its text is not in this collection.`,
    sources: 'What is known about it, and where to find its text',
    noStatement: 'No such statement',
    unknownId: (id: string, side: string | null) =>
      `“${id}”${side ? ` (text ${side})` : ''} is not the id of a statement in this collection.`,
    noLanguage: 'No text in this language',
    otherLanguages: (asked: string, languages: readonly string[]) =>
      languages.length === 0
        ? `Asked for: ${asked}. The two statements have no language in common.`
        : `There is none in ${asked}. There is one in ${new Intl.ListFormat('en-GB', { type: 'conjunction' }).format([...languages])}.`,
    nearest: 'Did you mean',
    failure: 'The service failed',
    wait: 'Please wait a moment',
    cannot: 'This cannot be shown',
    home: 'Start page',
  },
};

export type Strings = typeof en;
