/**
 * A suffix automaton of many word sequences, kept in flat arrays, with the set of partners and the number of
 * texts in which every state stands. It turns a sequence of word numbers into states; it knows no words.
 *
 * Building is online and linear in the words added (Blumer et al. 1985; for sets of sequences Mohri, Moreno and
 * Weinstein 2009). Counting a text costs one step for each distinct state that the text reaches, that is its own
 * length plus its echoes. A suffix array with LCP intervals gives the same runs faster from scratch, but must be
 * rebuilt for every text added.
 */
export interface Automaton {
  states: number;
  edges: number;
  /** Words in the longest sequence of the state. */
  length: Int32Array;
  /** The state of the longest proper suffix that stands elsewhere too; -1 for the root. */
  link: Int32Array;
  /** Number of texts that reach the state. */
  texts: Int32Array;
  /** The last text that reached the state, so that no text counts twice. */
  lastText: Int32Array;
  /** Date (as a number) and number of the earliest text that reaches the state. */
  firstDate: Int32Array;
  firstText: Int32Array;
  /** `partnerWords` 32-bit words a state, one bit a partner. */
  partners: Int32Array;
  partnerWords: number;
  firstEdge: Int32Array;
  edgeFrom: Int32Array;
  edgeSymbol: Int32Array;
  edgeTarget: Int32Array;
  nextEdge: Int32Array;
  /** Open addressing over (state, symbol): edge number + 1, or 0. */
  table: Int32Array;
}

const START_STATES = 1024;
const NO_DATE = 0x7fffffff;
/** The table is doubled before it is fuller than this, which keeps probes short. */
const MAX_LOAD = 0.6;

export function createAutomaton(partnerWords = 2): Automaton {
  const automaton: Automaton = {
    states: 0,
    edges: 0,
    length: new Int32Array(START_STATES),
    link: new Int32Array(START_STATES),
    texts: new Int32Array(START_STATES),
    lastText: new Int32Array(START_STATES),
    firstDate: new Int32Array(START_STATES),
    firstText: new Int32Array(START_STATES),
    partners: new Int32Array(START_STATES * partnerWords),
    partnerWords,
    firstEdge: new Int32Array(START_STATES),
    edgeFrom: new Int32Array(START_STATES),
    edgeSymbol: new Int32Array(START_STATES),
    edgeTarget: new Int32Array(START_STATES),
    nextEdge: new Int32Array(START_STATES),
    table: new Int32Array(START_STATES * 2),
  };
  addState(automaton, 0, -1);
  return automaton;
}

/**
 * Adds one clause of a text. Writes to `ends` (from index `at`) the state that each prefix of the clause ends in;
 * those states stay right when later texts are added.
 */
export function addSequence(
  automaton: Automaton,
  symbols: Int32Array,
  from: number,
  to: number,
  ends: Int32Array,
): void {
  let last = 0;
  for (let i = from; i < to; i++) {
    last = extend(automaton, last, symbols[i]);
    ends[i] = last;
  }
}

/** Counts text number `text`, of a partner and a date, for every state that the ends reach. */
export function countText(
  automaton: Automaton,
  ends: Int32Array,
  text: number,
  partner: number,
  date: number,
): void {
  const { link, texts, lastText, firstDate, firstText, partnerWords, partners } = automaton;
  const word = partner >> 5;
  const bit = 1 << (partner & 31);
  for (let i = 0; i < ends.length; i++) {
    let state = ends[i];
    while (state > 0 && lastText[state] !== text) {
      lastText[state] = text;
      texts[state] += 1;
      if (date < firstDate[state]) {
        firstDate[state] = date;
        firstText[state] = text;
      }
      const at = state * partnerWords + word;
      partners[at] |= bit;
      state = link[state];
    }
  }
}

/** The state reached from `state` over `symbol`, or -1. */
export function step(automaton: Automaton, state: number, symbol: number): number {
  const edge = findEdge(automaton, state, symbol);
  return edge < 0 ? -1 : automaton.edgeTarget[edge];
}

/** How many partners reach the state. */
export function partnerCount(automaton: Automaton, state: number): number {
  let sum = 0;
  const at = state * automaton.partnerWords;
  for (let w = 0; w < automaton.partnerWords; w++) sum += bitCount(automaton.partners[at + w]);
  return sum;
}

/** Makes room for more partners than the automaton was made for. */
export function widenPartners(automaton: Automaton, partnerWords: number): void {
  const wide = new Int32Array(automaton.length.length * partnerWords);
  for (let s = 0; s < automaton.states; s++) {
    for (let w = 0; w < automaton.partnerWords; w++) {
      wide[s * partnerWords + w] = automaton.partners[s * automaton.partnerWords + w];
    }
  }
  automaton.partners = wide;
  automaton.partnerWords = partnerWords;
}

function extend(automaton: Automaton, last: number, symbol: number): number {
  const known = findEdge(automaton, last, symbol);
  if (known >= 0) {
    const target = automaton.edgeTarget[known];
    if (automaton.length[target] === automaton.length[last] + 1) return target;
    return cloneState(automaton, last, symbol, target);
  }
  const made = addState(automaton, automaton.length[last] + 1, 0);
  let state = last;
  let edge = -1;
  while (state >= 0) {
    edge = findEdge(automaton, state, symbol);
    if (edge >= 0) break;
    addEdge(automaton, state, symbol, made);
    state = automaton.link[state];
  }
  if (state < 0) return made;
  const target = automaton.edgeTarget[edge];
  automaton.link[made] =
    automaton.length[target] === automaton.length[state] + 1
      ? target
      : cloneState(automaton, state, symbol, target);
  return made;
}

/** Splits off the shorter sequences of `target`, so that the edge from `state` leads to a state of the right length. */
function cloneState(automaton: Automaton, state: number, symbol: number, target: number): number {
  const clone = addState(automaton, automaton.length[state] + 1, automaton.link[target]);
  automaton.texts[clone] = automaton.texts[target];
  automaton.lastText[clone] = automaton.lastText[target];
  automaton.firstDate[clone] = automaton.firstDate[target];
  automaton.firstText[clone] = automaton.firstText[target];
  for (let w = 0; w < automaton.partnerWords; w++) {
    automaton.partners[clone * automaton.partnerWords + w] =
      automaton.partners[target * automaton.partnerWords + w];
  }
  for (let e = automaton.firstEdge[target]; e >= 0; e = automaton.nextEdge[e]) {
    addEdge(automaton, clone, automaton.edgeSymbol[e], automaton.edgeTarget[e]);
  }
  automaton.link[target] = clone;
  for (let s = state; s >= 0; s = automaton.link[s]) {
    const edge = findEdge(automaton, s, symbol);
    if (edge < 0 || automaton.edgeTarget[edge] !== target) break;
    automaton.edgeTarget[edge] = clone;
  }
  return clone;
}

function addState(automaton: Automaton, length: number, link: number): number {
  const state = automaton.states++;
  if (state >= automaton.length.length) growStates(automaton);
  automaton.length[state] = length;
  automaton.link[state] = link;
  automaton.lastText[state] = -1;
  automaton.firstDate[state] = NO_DATE;
  automaton.firstEdge[state] = -1;
  return state;
}

function addEdge(automaton: Automaton, from: number, symbol: number, target: number): void {
  const edge = automaton.edges++;
  if (edge >= automaton.edgeFrom.length) growEdges(automaton);
  automaton.edgeFrom[edge] = from;
  automaton.edgeSymbol[edge] = symbol;
  automaton.edgeTarget[edge] = target;
  automaton.nextEdge[edge] = automaton.firstEdge[from];
  automaton.firstEdge[from] = edge;
  if (automaton.edges > automaton.table.length * MAX_LOAD) {
    automaton.table = new Int32Array(automaton.table.length * 2);
    for (let e = 0; e < automaton.edges; e++) putInTable(automaton, e);
  } else {
    putInTable(automaton, edge);
  }
}

function findEdge(automaton: Automaton, state: number, symbol: number): number {
  const first = automaton.firstEdge[state];
  if (first < 0) return -1;
  if (automaton.edgeSymbol[first] === symbol) return first;
  if (automaton.nextEdge[first] < 0) return -1;
  const { table } = automaton;
  const mask = table.length - 1;
  for (let slot = hash(state, symbol) & mask; ; slot = (slot + 1) & mask) {
    const entry = table[slot];
    if (entry === 0) return -1;
    if (automaton.edgeFrom[entry - 1] === state && automaton.edgeSymbol[entry - 1] === symbol)
      return entry - 1;
  }
}

function putInTable(automaton: Automaton, edge: number): void {
  const { table } = automaton;
  const mask = table.length - 1;
  let slot = hash(automaton.edgeFrom[edge], automaton.edgeSymbol[edge]) & mask;
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  table[slot] = edge + 1;
}

function hash(state: number, symbol: number): number {
  let h = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

function bitCount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function growStates(automaton: Automaton): void {
  const size = automaton.length.length * 2;
  automaton.length = grown(automaton.length, size);
  automaton.link = grown(automaton.link, size);
  automaton.texts = grown(automaton.texts, size);
  automaton.lastText = grown(automaton.lastText, size);
  automaton.firstDate = grown(automaton.firstDate, size);
  automaton.firstText = grown(automaton.firstText, size);
  automaton.firstEdge = grown(automaton.firstEdge, size);
  automaton.partners = grown(automaton.partners, size * automaton.partnerWords);
}

function growEdges(automaton: Automaton): void {
  const size = automaton.edgeFrom.length * 2;
  automaton.edgeFrom = grown(automaton.edgeFrom, size);
  automaton.edgeSymbol = grown(automaton.edgeSymbol, size);
  automaton.edgeTarget = grown(automaton.edgeTarget, size);
  automaton.nextEdge = grown(automaton.nextEdge, size);
}

function grown(array: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
}
