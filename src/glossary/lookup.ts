/** For one language: sequences of units → concepts. A trie, made from the tables when a language is first asked for. */
import { primaryLanguage, stemmerOf } from '../text/index.ts';
import {
  type Concept,
  type GlossaryLanguage,
  isGlossaryLanguage,
  readConceptTable,
  readForms,
} from './entries.ts';
import type { Form } from './packed-forms.ts';
import { unitKeyOf } from './units.ts';

export interface Branch {
  /** By unit: the branch of what follows; absent where nothing does. */
  next?: Map<string, Branch>;
  /** Numbers of the concepts whose form ends here, the likeliest first. */
  concepts: readonly number[];
  /** Those whose form is an acronym: only capitals in a text are meant. */
  acronyms: readonly number[];
  /** Both, the acronyms first; made when a text first has the form in capitals. */
  inCapitals?: readonly number[];
}

const formsBy = new Map<GlossaryLanguage, ReturnType<typeof readForms>>();
let table: readonly Concept[] | undefined;
const tries = new Map<GlossaryLanguage, Branch>();

/** Every concept; a concept's number is its place. */
export function conceptTable(): readonly Concept[] {
  table ??= readConceptTable();
  return table;
}

/** The language as the tables know it; undefined where they have no column for it. */
export function glossaryLanguage(lang: string): GlossaryLanguage | undefined {
  const primary = primaryLanguage(lang);
  return isGlossaryLanguage(primary) ? primary : undefined;
}

/** By concept: its forms in a language. */
export function formsOf(lang: GlossaryLanguage): ReturnType<typeof readForms> {
  const known = formsBy.get(lang) ?? readForms(lang);
  formsBy.set(lang, known);
  return known;
}

export function lookupOf(lang: GlossaryLanguage): Branch {
  const known = tries.get(lang);
  if (known !== undefined) return known;
  const root = branch();
  const forms = formsOf(lang);
  // First the best form of every concept, then the second …: a form's likeliest concept is the one it is best for.
  const byRank: { number: number; form: Form }[][] = [];
  for (const [number, list] of forms.entries()) {
    for (const [place, form] of list.entries()) {
      const rank = form.of ?? place;
      byRank[rank] ??= [];
      byRank[rank].push({ number, form });
    }
  }
  for (const { number, form } of byRank.flat()) {
    let at = root;
    for (const unit of lang === 'zh' ? form.units : form.units.split(' ')) {
      at.next ??= new Map();
      const next = at.next.get(unit) ?? branch();
      at.next.set(unit, next);
      at = next;
    }
    if (form.acronym) at.acronyms = [...at.acronyms, number];
    else if (!at.concepts.includes(number)) at.concepts = [...at.concepts, number];
  }
  tries.set(lang, root);
  return root;
}

/** Forms of a language by the words of a text. */
export interface WordLookup {
  readonly root: Branch;
  /** What a folded word is in the forms. */
  readonly keyOf: (folded: string) => string;
  /** The branch of the forms that a folded word begins; null where there is none. */
  readonly branchOf: (folded: string) => Branch | null;
}

const wordLookups = new Map<GlossaryLanguage, WordLookup>();
/** Words that are remembered with their branch: words come back in every text. */
const MOST_REMEMBERED = 50_000;

export function wordLookupOf(lang: GlossaryLanguage): WordLookup {
  const known = wordLookups.get(lang);
  if (known !== undefined) return known;
  const root = lookupOf(lang);
  const keyOf = unitKeyOf(lang);
  const branches = new Map<string, Branch | null>();
  const branchOf = (folded: string): Branch | null => {
    const before = branches.get(folded);
    if (before !== undefined) return before;
    const found = root.next?.get(keyOf(folded)) ?? null;
    if (branches.size >= MOST_REMEMBERED) branches.clear();
    branches.set(folded, found);
    return found;
  };
  const made = { root, keyOf, branchOf };
  wordLookups.set(lang, made);
  return made;
}

const NONE: readonly number[] = [];

function branch(): Branch {
  return { concepts: NONE, acronyms: NONE };
}

/** Letters that German puts between the parts of a compound. */
const LINKING = ['', 's', 'es', 'n', 'en'];
/** Parts of compounds are hardly shorter. */
const SHORTEST_PART = 4;
/** No compound of the glossary's words is longer; every letter of a longer one would be asked about all of it. */
const LONGEST_COMPOUND = 64;

/** "sicherheitszusammenarbeit" → keys of its parts, where both are known; undefined otherwise. Folded words. */
export function partsOfCompound(folded: string, root: Branch): readonly [string, string] | undefined {
  if (folded.length > LONGEST_COMPOUND) return undefined;
  const stemOf = stemmerOf('de');
  for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut++) {
    const tail = stemOf(folded.slice(cut));
    if (!root.next?.get(tail)?.concepts.length) continue;
    for (const link of LINKING) {
      const head = folded.slice(0, cut);
      if (!head.endsWith(link) || head.length - link.length < SHORTEST_PART) continue;
      const key = stemOf(head.slice(0, head.length - link.length));
      if (root.next?.get(key)?.concepts.length) return [key, tail];
    }
  }
  return undefined;
}
