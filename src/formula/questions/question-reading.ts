import {
  type Authority,
  type CountedAuthority,
  compareAuthority,
  isBeside,
  isCounted,
} from '../../statement/index.ts';
import { primaryLanguage } from '../../text/index.ts';
import { byDate, type KnownStatement } from '../counts/counted-text.ts';
import { type Formula, readFormulas } from '../patterns/formulas.ts';
import { createMatcher, type FormulaHit } from '../patterns/match-formulas.ts';
import { type ReadText, readText } from '../read-text.ts';
import { readSpeakers, type SpeakerOptions } from '../speakers/attribution.ts';
import type { Speaker } from '../speakers/speaker.ts';
import type { Selection, Sought } from './questions.ts';

/** A place in a text that speaks for or against a claim. */
export interface Evidence {
  readonly statement: string;
  readonly lang: string;
  readonly clause: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly order: readonly string[];
  readonly speaker: Speaker['kind'];
}

export interface QuestionText {
  readonly statement: string;
  readonly lang: string;
  readonly text: string;
  /** Whose words it is; authentic where nothing is said. */
  readonly authority?: Authority;
}

/** Everything that questions are asked of. `partner` of a statement is its series. */
export interface QuestionCollection {
  readonly statements: readonly KnownStatement[];
  /** What the collection says about who speaks. */
  readonly speakers?: Pick<SpeakerOptions, 'hub' | 'called' | 'names'>;
  readonly texts: readonly QuestionText[];
  readonly lexicon: readonly Formula[];
}

/** Why a statement could not be asked: no text; only texts that do not count; no text in a language with a pattern. */
export type Unasked = 'not obtained' | 'beside' | 'not testable';

/** The statements a test asks, with the places found in each, or why none could be looked for. */
export type Found = ReadonlyMap<string, readonly Evidence[] | Unasked>;

/** A text as questions are asked of it. */
export interface AskedText {
  readonly lang: string;
  readonly read: ReadText;
}

/** A collection read once, so that many questions can be asked of it. */
export class Reading {
  readonly statements: readonly KnownStatement[];
  readonly who: NonNullable<QuestionCollection['speakers']>;
  readonly formulas: ReadonlyMap<string, Formula>;
  /** Texts that count, by statement: the authentic one before official translations. */
  readonly texts: ReadonlyMap<string, readonly AskedText[]>;
  /** Statements with texts of another authority, which are asked nothing. */
  readonly beside: ReadonlySet<string>;
  readonly speakers = new Map<ReadText, readonly Speaker[]>();

  /** `authority`: whose words count. */
  constructor(collection: QuestionCollection, authority: CountedAuthority) {
    this.statements = byDate(collection.statements);
    this.who = collection.speakers ?? {};
    this.formulas = new Map(collection.lexicon.map((formula) => [formula.id, formula]));
    const trusted = [...collection.texts].sort((x, y) =>
      compareAuthority(x.authority ?? 'authentic', y.authority ?? 'authentic'),
    );
    const texts = new Map<string, AskedText[]>();
    const beside = new Set<string>();
    for (const { statement, lang, text, authority: whose = 'authentic' } of trusted) {
      if (!isCounted(authority, whose)) {
        if (isBeside(authority, whose)) beside.add(statement);
        continue;
      }
      const item = { lang: primaryLanguage(lang), read: readText(text, lang) };
      const list = texts.get(statement);
      if (list === undefined) texts.set(statement, [item]);
      else list.push(item);
    }
    this.texts = texts;
    this.beside = beside;
  }

  select({ statements, series, from, to }: Selection): readonly KnownStatement[] {
    const ids = new Set(statements);
    const known = this.statements.filter(
      ({ id, partner, adopted }) =>
        (statements === undefined || ids.has(id)) &&
        (series === undefined || series.includes(partner)) &&
        (from === undefined || adopted >= from) &&
        (to === undefined || adopted.slice(0, to.length) <= to),
    );
    // A statement that the question names but the collection does not know is missing too.
    const unknown = (statements ?? []).filter(
      (id) => !this.statements.some((statement) => statement.id === id),
    );
    return [...known, ...unknown.map((id) => ({ id, partner: id.split('-')[0] ?? '', adopted: '' }))];
  }

  find(sought: Sought, statements: readonly KnownStatement[]): Found {
    return new Map(statements.map(({ id }) => [id, this.findIn(sought, id)]));
  }

  /**
   * The places in the one text of a statement that says it, by the rule that statements are counted by: its text in any
   * language with a pattern, the authentic one before others. Places in two languages are never added up.
   */
  findIn(sought: Sought, statement: string): readonly Evidence[] | Unasked {
    return this.findFirst(statement, (text) => this.findInText(sought, statement, text));
  }

  /** What the first text gives that holds anything; why not, where no text can be asked. */
  findFirst(
    statement: string,
    find: (text: AskedText) => readonly Evidence[] | undefined,
  ): readonly Evidence[] | Unasked {
    const texts = this.texts.get(statement);
    if (texts === undefined) return this.beside.has(statement) ? 'beside' : 'not obtained';
    let isTestable = false;
    for (const text of texts) {
      const evidence = find(text);
      if (evidence === undefined) continue;
      if (evidence.length > 0) return evidence;
      isTestable = true;
    }
    return isTestable ? [] : 'not testable';
  }

  /** Undefined where the language of the text has no pattern. */
  findInText(sought: Sought, statement: string, { lang, read }: AskedText): readonly Evidence[] | undefined {
    const formula = sought.formula === undefined ? ownFormula(sought.any) : this.formulas.get(sought.formula);
    if (formula?.patterns[lang] === undefined) return undefined;
    const near = clausesWith(sought.with, read, lang);
    const far = clausesWith(sought.without, read, lang);
    return createMatcher(
      [formula],
      lang,
    )(read)
      .filter(({ clause }) => (near?.has(clause) ?? true) && !far?.has(clause))
      .map((hit) => this.toEvidence(statement, lang, read, hit));
  }

  toEvidence(statement: string, lang: string, read: ReadText, hit: FormulaHit): Evidence {
    let speakers = this.speakers.get(read);
    if (speakers === undefined) {
      const parties = this.statements.find(({ id }) => id === statement)?.parties;
      speakers = readSpeakers(read, parties === undefined ? {} : { ...this.who, parties });
      this.speakers.set(read, speakers);
    }
    return {
      statement,
      lang,
      clause: hit.clause,
      from: hit.from,
      to: hit.to,
      words: read.text.slice(hit.from, hit.to).replace(/\s+/g, ' '),
      slots: Object.fromEntries(Object.entries(hit.slots).map(([name, { words }]) => [name, words])),
      order: hit.order,
      speaker: speakers[hit.clause]?.kind ?? 'text',
    };
  }
}

/** Do the words match one of the patterns in their language? */
export function saysOneOf(
  words: string | undefined,
  lang: string,
  says: Readonly<Record<string, readonly string[]>>,
): boolean {
  const formula = ownFormula(says);
  if (words === undefined || formula?.patterns[lang] === undefined) return false;
  return createMatcher([formula], lang)(readText(words, lang)).length > 0;
}

function clausesWith(
  patterns: Readonly<Record<string, readonly string[]>> | undefined,
  read: ReadText,
  lang: string,
): ReadonlySet<number> | undefined {
  const formula = ownFormula(patterns);
  if (formula === undefined) return undefined;
  return new Set(createMatcher([formula], lang)(read).map(({ clause }) => clause));
}

/** Patterns of a question as a formula of its own, so that one matcher serves both. */
function ownFormula(patterns: Readonly<Record<string, readonly string[]>> | undefined): Formula | undefined {
  if (patterns === undefined) return undefined;
  const record = { id: 'own', name: 'own', patterns };
  return readFormulas('question', { theme: 'own', order: 1, title: 'own', formulas: [record] }).formulas[0];
}
