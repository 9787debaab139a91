/** Seeded random texts of the kind that comparisons meet, for laws. Invented words only. */

export interface Random {
  next(): number;
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32: small, seeded, good enough to shuffle words. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

const WORDS = (
  'the of and to in for with on by parties leaders ministers region water energy border trade security transit corridor ' +
  'reaffirm welcome stress note support intend commit cooperate strengthen joint common shared sustainable peaceful ' +
  'sovereignty independence integrity rules-based C5+1 U.S. 2023 1,000 3.5 No. H.E. Mr. naïve café e\u0301tat ' +
  'стороны подтвердили приверженность воды и в г. безопасность 合作 安全。 水资源 “quoted” ‘single’ don’t (a) 1. 2) • – — ; : , …'
).split(' ');
const STOPS = ['.', '.', '.', '.', ';', '!', '?', '…', '。', ':', ''];
const GAPS = [' ', ' ', ' ', ' ', ' ', ' ', '\n', '\n\n', '\n\n', '  ', '\u00a0', '\t', '\r\n'];

function randomClause(random: Random): string {
  const words = Array.from({ length: 1 + random.below(14) }, () => random.pick(WORDS));
  const text = words.join(' ') + random.pick(STOPS);
  return random.below(2) === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function joinClauses(random: Random, clauses: readonly string[]): string {
  return clauses.reduce((text, clause, index) => text + (index > 0 ? random.pick(GAPS) : '') + clause, '');
}

/** A text made from another: clauses moved, split, merged, doubled, dropped, added, and words changed. */
function changeClauses(random: Random, clauses: readonly string[]): readonly string[] {
  const changed = [...clauses];
  for (let change = random.below(6); change > 0; change--) {
    const at = random.below(changed.length + 1);
    const clause = changed[at] ?? '';
    const words = clause.split(' ');
    const middle = random.below(words.length + 1);
    switch (random.below(8)) {
      case 0:
        changed.splice(random.below(changed.length + 1), 0, ...changed.splice(at, 1 + random.below(3)));
        break;
      case 1:
        changed.splice(at, 1, `${words.slice(0, middle).join(' ')}.`, words.slice(middle).join(' '));
        break;
      case 2:
        changed.splice(at, 2, `${clause.replace(/[.!?]$/, '')}, ${changed[at + 1] ?? ''}`);
        break;
      case 3:
        changed.splice(at, 0, clause);
        break;
      case 4:
        changed.splice(at, 1);
        break;
      case 5:
        changed.splice(at, 0, randomClause(random));
        break;
      case 6:
        words[middle] = random.pick(WORDS);
        changed.splice(at, 1, words.join(' '));
        break;
      default:
        changed.splice(at, 1, clause.toUpperCase());
    }
  }
  return changed;
}

const MARKS = ['\u0301', '\u0308', '\u20dd', '\u0489'];
const ODD = [
  '',
  ' ',
  '\n',
  'peace',
  '…',
  '.,;:!?',
  '***',
  '\u0301',
  '\u0301\u0301',
  '\ufeff',
  '\u0007',
  '🕊️ 𝔘',
  '\ud800',
  '“”',
];

/** Pair `number` of a seed: mostly related texts, at times odd ones. */
export function randomPair(random: Random): readonly [string, string] {
  const kind = random.below(20);
  if (kind === 0) return [random.pick(ODD), random.pick(ODD)];
  const clauses = Array.from({ length: random.below(9) }, () => randomClause(random));
  const a = joinClauses(random, clauses);
  if (kind === 1) return [a, random.pick(ODD)];
  if (kind === 2)
    return [a, [...a].map((unit) => (random.below(9) === 0 ? unit + random.pick(MARKS) : unit)).join('')];
  if (kind === 3)
    return [
      a,
      joinClauses(
        random,
        Array.from({ length: random.below(9) }, () => randomClause(random)),
      ),
    ];
  return [a, joinClauses(random, changeClauses(random, clauses))];
}

const PHRASES = [
  'the grain corridor through the port of Belmar',
  'early warning of mudflows in the Ansur mountains',
  'the joint laboratory for glaciers',
  'customs data on wool and copper wire',
  'teachers of the upland schools',
  'the railway over the high pass',
  'the water of the northern river',
  'two hundred border officers',
  'the sharing of electricity in winter',
  'the Fund for the Ilvan Sea',
  'safe passage for herders',
  'scholarships for young hydrologists',
];
const VERBS = [
  'welcomed',
  'supported',
  'will continue',
  'agreed to strengthen',
  'stressed the importance of',
  'called for',
];

/** Invented clauses that share much, some of them printed twice: as they are, in capitals, less a word, in a block. */
export function repetitiousText(random: Random): string {
  const clauses = Array.from({ length: 5 + random.below(30) }, () => {
    const matters = Array.from({ length: 1 + random.below(4) }, () => random.pick(PHRASES));
    return `The leaders ${random.pick(VERBS)} ${matters.join(' and ')}.`;
  });
  for (let change = random.below(15); change > 0; change--) {
    const clause = random.pick(clauses);
    const words = clause.replace(/\.$/, '').split(' ');
    const at = random.below(clauses.length + 1);
    const from = random.below(clauses.length);
    switch (random.below(4)) {
      case 0:
        clauses.splice(at, 0, clause);
        break;
      case 1:
        clauses.splice(at, 0, clause.toUpperCase());
        break;
      case 2:
        words.splice(2 + random.below(words.length - 2), 1);
        clauses.splice(at, 0, `${words.join(' ')}.`);
        break;
      default:
        clauses.splice(at, 0, ...clauses.slice(from, from + 3));
    }
  }
  return clauses.join('\n\n');
}
