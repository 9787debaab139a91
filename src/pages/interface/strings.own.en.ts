/** What the pages about words of the reader's own say, in English. */

import { numberFormat } from './formatters.ts';

const number = numberFormat('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;

/** Which field a problem is about. */
export interface OwnField {
  readonly kind: 'text' | 'file' | 'lang' | 'form';
  /** `A`, `B`, or null where there is one text only. */
  readonly side: 'A' | 'B' | null;
}

const fieldName = ({ kind, side }: OwnField) => {
  const of = side === null ? '' : ` ${side}`;
  if (kind === 'form') return 'The form';
  if (kind === 'lang') return side === null ? 'The language' : `The language of text${of}`;
  return kind === 'file' ? `The file of text${of}`.trim() : side === null ? 'The draft' : `Text${of}`;
};

export const own = {
  nav: 'Your own texts',
  title: 'Compare two texts of your own',
  lead: 'Paste two texts or choose two files, and read them side by side as the statements of the collection are read.',
  privacy:
    'Nothing is stored: your words are compared and forgotten, no address leads to them, and no log holds them. To pass the result on, save it as a file.',
  text: (side: string) => `Text ${side}`,
  textA: 'the first or the earlier one',
  textB: 'the other or the later one',
  paste: 'Paste the text',
  file: 'or choose a file, or drop it here',
  fileNote: 'Word (.docx), web page (.html), plain text (.txt) or Markdown (.md); up to 200,000 characters',
  fileNoteScript:
    'Without scripts: plain text (.txt) or Markdown (.md). Web pages and Word files are read by a script in your browser.',
  name: 'Name (optional)',
  language: 'Language',
  tellLanguage: 'detect from the words',
  kind: 'The two are',
  kinds: {
    cross: 'two texts side by side',
    series: 'two versions of one text, A the earlier',
  },
  go: 'Compare',
  again: 'Compare again',
  edit: 'The two texts, their names and languages',
  resultTitle: (a: string, b: string) => `${a} and ${b}, compared`,
  eyebrow: 'Your own texts',
  told: (name: string, language: string) => `${name}: ${language}, detected from its words.`,
  set: (name: string, language: string) => `${name}: ${language}, as you said.`,
  notTold: (name: string, language: string) =>
    `${name}: too few words to detect the language; read as ${language}.`,
  share: 'Take it with you',
  shareNote:
    'The file holds both texts and the comparison. It is made for this download and not kept; the fingerprints say which words were compared.',
  asPage: 'Web page (HTML)',
  asWord: 'Word (.docx)',
  asTable: 'Table (CSV)',
  fingerprint: (side: string) => `Fingerprint of ${side}`,
  madeBy: (engine: string) => `Compared by Multivector, engine ${engine}.`,
  partOf: (page: number, pages: number, rows: number) =>
    `${number.format(rows)} passages in ${pages} parts; this is part ${page}.`,
  parts: 'Parts of this comparison',
  reading: 'Reading the file …',
  read: (name: string, words: string) => `${name}: {n} words read in your browser.`.replace('{n}', words),
  fileProblems: {
    type: 'This kind of file cannot be read here. Choose .docx, .html, .txt or .md, or paste the text.',
    pdf: 'A PDF holds letters on a page, not paragraphs, and what is read from it would be compared wrongly. Open it, copy the text and paste it here, or choose a Word or text file.',
    doc: 'The old Word format (.doc) cannot be read. Save it as .docx or paste the text.',
    broken: 'The file cannot be opened: it is damaged, protected, or not what its name says.',
    empty: 'No text was found in the file.',
    large: 'The file has more than 200,000 characters of text. Compare it in parts.',
    encoding: 'The file is not in UTF-8, so its letters cannot be read for certain. Save it as UTF-8.',
  },
  problem: {
    title: 'This could not be compared',
    titleDraft: 'This could not be checked',
    'missing-parameter': (field: OwnField) =>
      field.kind === 'lang'
        ? `${fieldName(field)} cannot be detected with certainty: there are too few words, or several languages. Please choose it.`
        : `${fieldName(field)} is missing: paste it or choose a file.`,
    'body-too-large': (field: OwnField) =>
      field.kind === 'form'
        ? 'What was sent is too large: a text may have at most 200,000 characters.'
        : `${fieldName(field)} has more than 200,000 characters.`,
    'too-many-clauses': (field: OwnField) =>
      `${fieldName(field)} has more than 10,000 passages. Compare it in parts.`,
    'reply-too-large': () =>
      'The comparison has too many differences to be shown. Compare the texts in parts.',
    'bad-parameter': (field: OwnField) =>
      field.kind === 'lang'
        ? `${fieldName(field)} is not a language code.`
        : `${fieldName(field)} cannot be read: one letter carries more marks than any script uses.`,
    'wrong-media-type': (field: OwnField) =>
      `${fieldName(field)} is of a kind that only a script in your browser can read. Allow scripts, choose .txt or .md in UTF-8, or paste the text.`,
    'bad-body': (field: OwnField) => `${fieldName(field)} could not be read as UTF-8 text.`,
  },
  draft: {
    link: 'Check a draft',
    title: 'Check a draft against the collection',
    lead: 'Paste a draft and see which of its formulas are in the collection and who uses them, which passages have a near one there, and which have none.',
    privacy:
      'Nothing is stored: the draft is looked up and forgotten, no address leads to it, and no log holds it.',
    text: 'Draft',
    go: 'Check',
    again: 'Check again',
    edit: 'The draft and its language',
    resultTitle: 'The draft, passage by passage',
    told: (language: string) => `Language: ${language}, detected from its words.`,
    set: (language: string) => `Language: ${language}, as you said.`,
    nothing: (language: string) =>
      `The collection has no text in this language (${language}), so no passage of the draft can be called new.`,
    sentence: (n: number, precedent: number, formula: number, fresh: number, short: number) => {
      const verb = (of: number, one: string, many: string) => `${number.format(of)} ${of === 1 ? one : many}`;
      const more = precedent === 0 ? '' : 'more ';
      const parts = [
        `${precedent === 0 ? 'none has' : verb(precedent, 'has', 'have')} a near passage in the collection`,
        ...(formula > 0 ? [`${verb(formula, `${more}holds`, `${more}hold`)} a known formula`] : []),
        ...(fresh > 0 && formula > 0 ? [`${verb(fresh, 'has', 'have')} neither`] : []),
        ...(fresh > 0 && formula === 0 && precedent > 0
          ? [`for ${number.format(fresh)} nothing near was found`]
          : []),
        ...(short > 0 ? [`${verb(short, 'is', 'are')} too short to tell`] : []),
      ];
      return `Of ${count(n, 'passage', 'passages')}, ${list.format(parts)}.`;
    },
    searched: (n: number, language: string) =>
      `Searched: ${count(n, 'passage', 'passages')} of adopted statements, ${language}.`,
    cut: (n: number, of: number) =>
      `The draft has ${count(of, 'passage', 'passages')}; only the first ${number.format(n)} were looked at.`,
    formulas: 'Formulas in this draft',
    formula: 'Formula',
    places: 'In passage no.',
    usedBy: 'Used with',
    nobody: 'no text of the collection',
    partners: (n: number) => count(n, 'partner', 'partners'),
    noFormulas: 'This draft contains no formula of the lexicon.',
    passages: 'Passage by passage',
    passage: (n: number) => `Passage ${n}`,
    nearest: 'Nearest:',
    other: 'not in the draft:',
    alike: (share: string) => `${share} alike`,
    more: (n: number) => `and with ${count(n, 'more partner', 'more partners')}`,
    statuses: {
      precedent: 'near passage found',
      formula: 'formula',
      new: 'nothing near found',
      short: 'too short to tell',
    },
    ownLink: 'Compare two texts of your own',
  },
  home: {
    title: 'Bring your own words',
    text: 'Compare two texts that you have, or see what a draft takes from the collection. Nothing is stored.',
  },
};

export type OwnStrings = typeof own;
