/** What this product knows of a language. One file a language; `languageOf` gives the file of a language tag. */

export interface Language {
  /** BCP 47, its first part only: "en". */
  readonly tag: string;
  /** False where words are printed without spaces between them: there each Han or Kana character is a word. */
  readonly spaced: boolean;
  /** The stem of a folded word in one spelling; the word itself where no stemmer is known. */
  readonly stem: (folded: string) => string;
  /**
   * Letters with marks that are letters of the alphabet of this language, folded: "ö" is no "o" in German. The marks of
   * other letters (Göran in an English text, stress in Russian) are dropped where letters are compared.
   */
  readonly ownLetters: string;
  /** Two spellings of a word → one of them. Takes and gives folded words. */
  readonly spelling: (folded: string) => string;
  /** Words that carry grammar rather than content, folded. Empty: words of three letters and fewer are taken for them. */
  readonly functionWords: ReadonlySet<string>;
  readonly phrases: PhraseWords;
  /** What a hyphen joins to the word after it ("co-operation", «по-прежнему»); other hyphens part words. Folded. */
  readonly prefixes: ReadonlySet<string>;
  /** Offices and forms of address that stand beside the names of persons, folded. */
  readonly offices: ReadonlySet<string>;
  /** Words that show in a name that a state or one of its bodies is named, folded. */
  readonly bodies: ReadonlySet<string>;
  readonly abbreviations: Abbreviations;
  /** What no whole word of the language ends in, so that a word before a stop is cut short: "decl.", "öffentl.". */
  readonly cutEnds?: RegExp | undefined;
  /** Words that open sentences of statements far more often than names do, folded. */
  readonly openers: ReadonlySet<string>;
  /** Words that turn a promise round ("not"), folded. */
  readonly negations: ReadonlySet<string>;
  /** Small words that change what is said without denying it ("may", "only", "or"), folded. */
  readonly turning: ReadonlySet<string>;
  readonly numbers: NumberGrammar;
  readonly dates: DateGrammar;
  /** True where the verb stands last, so that a sentence seldom ends in a date. */
  readonly verbLast?: boolean;
  /** Small words that are most likely verbs of the third person, beside those of `pointBoundaries`, right after a noun. */
  readonly finiteVerb?: RegExp;
  /** True where a capital letter inside a sentence shows a name. */
  readonly capitalsForNames: boolean;
  readonly pointBoundaries: PointBoundaries;
}

/** Small words by what they do at the edge of a phrase, folded. */
export interface PhraseWords {
  /**
   * They open what the word before them asks for ("support | the"), unlike those that open something new ("support |
   * for"). Undefined where a noun follows a noun without them, so that nothing can be concluded.
   */
  readonly determiners: ReadonlySet<string> | undefined;
  /** They join what follows to something before: no phrase begins with them. */
  readonly joining: ReadonlySet<string>;
  /** They open a clause about the word before: "architecture, which …". */
  readonly relative?: ReadonlySet<string>;
  /** They mostly bring what the word before them asks for: "the importance | of", "the need | to". */
  readonly complement: ReadonlySet<string>;
  /** Articles, prepositions and conjunctions: they ask for what follows, so that no phrase ends with them. */
  readonly leading?: ReadonlySet<string>;
  /** Words that are nothing without what a preposition brings after them: "consistent | with". No phrase ends with them. */
  readonly asking?: ReadonlySet<string>;
  /** They open what is said, noted or agreed: "note | that". No phrase ends before them. */
  readonly said?: ReadonlySet<string>;
  /** A word that opens a pair and the one that must follow: "between A | and B". */
  readonly pair: readonly [opens: string, closes: string] | undefined;
}

/**
 * Words that end in a full stop without ending the sentence, folded, without the last stop; inner spaces left out. One
 * with a capital counts only as printed: "Card." is a title, "card." is a word.
 */
export interface Abbreviations {
  /** Something always follows in the same sentence: "Mr.", "Art.", "т.е.". */
  readonly before: ReadonlySet<string>;
  /** Followed by a figure ("No. 5", "ст. 7"); before anything else they end a sentence as any word does. */
  readonly beforeNumber: ReadonlySet<string>;
  /** May stand before a name: only a word that opens sentences shows that a new one begins ("U.S.", "Inc."). */
  readonly either: ReadonlySet<string>;
  /** Nouns that a letter names: "plan B." may end a sentence, "J. Doe" does not. */
  readonly lettered: ReadonlySet<string>;
  /** Mostly stand at the end of a phrase: a capital opens a sentence, unless it is a name ("a.m.", "etc.", "и т.д."). */
  readonly closing: ReadonlySet<string>;
}

export interface NumberGrammar {
  /** Numbers up to ninety in words. */
  readonly words: ReadonlyMap<string, number>;
  /** Places in a row, in words, with their forms: "first" → 1. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Hundred, thousand, million …: they multiply what stands before them. */
  readonly scales: ReadonlyMap<string, number>;
  /** What says the sign %, folded, without the spaces inside: "percent", 百分之. */
  readonly percent?: ReadonlySet<string>;
  /** The mark between whole and part: "3.5" or "3,5". */
  readonly decimal: '.' | ',';
  /** True where a figure with a stop may be an ordinal: "am 3. Oktober". */
  readonly ordinalStop: boolean;
}

export interface DateGrammar {
  /** Names of months with their forms and abbreviations, folded → 1 … 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Words that stand beside a year: "year", "года", "年". */
  readonly yearWords: ReadonlySet<string>;
  /** Names of the days of the week, folded. */
  readonly weekdays?: ReadonlySet<string>;
  /** Short words that stand after the number of a century and may end a sentence: «в XII в.». */
  readonly centuryWords?: ReadonlySet<string>;
}

/** Where a long sentence divides into the points that it makes. See `splitPoints`. */
export interface PointBoundaries {
  /** A verb that follows them begins a point of its own: "and", "as well as". Several words are joined by a space. */
  readonly coordinators: readonly string[];
  /** They open a clause of its own wherever they stand after a comma or a verb: "that", "while", "что". */
  readonly subordinators: readonly string[];
  /** Whether a folded word is, or may be, a verb (finite, infinitive or participle). */
  readonly isVerb: (folded: string) => boolean;
  /** True where a comma alone divides, as in Chinese and Japanese. */
  readonly comma: boolean;
}
