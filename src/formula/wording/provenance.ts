import type { Span } from '../../text/types.ts';
import { type Automaton, step } from './automaton.ts';
import { dateNumber, type Echoes, readSymbols } from './echoes.ts';

/** A run of words of a text that stands in an older text, with the oldest one. */
export interface SourcedRun extends Span {
  readonly clause: number;
  readonly words: number;
  /** Id and partner of the oldest text that has the run. */
  readonly source: string;
  readonly partner: string;
}

export interface Provenance {
  readonly words: number;
  /** Words that lie inside runs which older texts have. */
  readonly sourced: number;
  /** In text order, never overlapping. */
  readonly runs: readonly SourcedRun[];
}

export interface ProvenanceOptions {
  /** Date of the text: only texts adopted before it are older. Without it (a draft) every text of the index is. */
  readonly adopted?: string;
  /** Default 4. */
  readonly minWords?: number;
}

const LEAST_WORDS = 4;

/**
 * Where the wording of a text was first said in the collection: its maximal runs that stand in texts adopted earlier,
 * each with its oldest source. Costs the length of the text plus its echoes; the index is not changed and need not
 * hold the text.
 */
export function findProvenance(echoes: Echoes, text: string, options: ProvenanceOptions = {}): Provenance {
  const minWords = options.minWords ?? LEAST_WORDS;
  const limit = options.adopted === undefined ? Number.POSITIVE_INFINITY : dateNumber(options.adopted);
  const { symbols, clause, from, to } = readSymbols(echoes, text);
  const matches = olderMatches(echoes, symbols, clause, limit);
  const runs: SourcedRun[] = [];
  let sourced = 0;
  let free = symbols.length;
  // From the end: a run goes as far back as it can, and the next one ends where it begins.
  for (let last = symbols.length - 1; last >= 0; last--) {
    if (last >= free) continue;
    const length = matches.length[last];
    const grows = last + 1 < free && matches.length[last + 1] === length + 1;
    if (length < minWords || grows) continue;
    const first = last - length + 1;
    const source = echoes.texts[echoes.automaton.firstText[matches.state[last]]];
    runs.push({
      clause: clause[last],
      from: from[first],
      to: to[last],
      words: length,
      source: source.id,
      partner: source.partner,
    });
    sourced += length;
    free = first;
  }
  return { words: symbols.length, sourced, runs: runs.reverse() };
}

/** By word: the longest run that ends here and stands in a text older than `limit`, with its state. */
function olderMatches(
  echoes: Echoes,
  symbols: Int32Array,
  clause: Int32Array,
  limit: number,
): { length: Int32Array; state: Int32Array } {
  const { automaton } = echoes;
  const length = new Int32Array(symbols.length + 1);
  const states = new Int32Array(symbols.length + 1);
  let state = 0;
  let matched = 0;
  for (let w = 0; w < symbols.length; w++) {
    if (w > 0 && clause[w] !== clause[w - 1]) {
      state = 0;
      matched = 0;
    }
    let next = isOlder(automaton, step(automaton, state, symbols[w]), limit);
    while (next < 0 && state > 0) {
      state = automaton.link[state];
      matched = automaton.length[state];
      next = isOlder(automaton, step(automaton, state, symbols[w]), limit);
    }
    if (next < 0) {
      matched = 0;
      continue;
    }
    state = next;
    matched++;
    length[w] = matched;
    states[w] = state;
  }
  return { length, state: states };
}

/** The state, or -1 where no text older than `limit` reaches it. */
function isOlder(automaton: Automaton, state: number, limit: number): number {
  return state >= 0 && automaton.firstDate[state] < limit ? state : -1;
}
