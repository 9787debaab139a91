/** Questions that people put to an agent about two statements of one partner, the later one B. */

export interface Sides {
  readonly a: string;
  readonly b: string;
}

interface Call {
  readonly tool: string;
  readonly input: Record<string, unknown>;
}

export interface AgentQuestion {
  readonly asked: string;
  /** At most two. */
  readonly calls: (sides: Sides) => readonly Call[];
  /** Does what came back answer the question, as a whole? */
  readonly answers: (replies: readonly object[]) => boolean;
}

interface Reply {
  readonly left?: number | string;
  readonly sentence?: string;
  readonly citable?: boolean;
  readonly filter?: { readonly rows: number };
  readonly digest?: readonly { readonly theme: string }[];
  readonly rows?: readonly { readonly a?: readonly object[]; readonly b?: readonly object[] }[];
  readonly absences?: readonly object[];
  readonly clauses?: readonly object[];
  readonly bibtex?: string;
}

const compare = (input: Record<string, unknown>) => (sides: Sides) => [
  { tool: 'compare', input: { ...sides, ...input } },
];

/** All rows that fit are there, and each has the side that was asked for. */
const wholeRows = (side?: 'a' | 'b') => (replies: readonly object[]) => {
  const [{ rows = [], filter, left }] = replies as [Reply];
  return (
    left === 0 &&
    rows.length === filter?.rows &&
    rows.every((row) => side === undefined || (row[side] ?? []).length > 0)
  );
};

const said = (replies: readonly object[], words: RegExp) => words.test(JSON.stringify(replies));

export const AGENT_QUESTIONS: readonly AgentQuestion[] = [
  {
    asked: 'What does B say on water that A does not?',
    calls: compare({ q: 'water', kind: ['only_b'] }),
    answers: (replies) => wholeRows('b')(replies) && said(replies, /water/i),
  },
  {
    asked: 'What did A say on Afghanistan that B dropped?',
    calls: compare({ theme: 'afghanistan', kind: ['only_a'] }),
    answers: wholeRows('a'),
  },
  {
    asked: 'Which corridors do they name?',
    calls: ({ a, b }) => [{ tool: 'search', input: { q: 'corridor*', statement: [a, b] } }],
    answers: (replies) => (replies as [Reply])[0].citable === true && said(replies, /"left":0/),
  },
  {
    asked: 'On which themes do they differ most?',
    calls: compare({ max_tokens: 2000 }),
    answers: ([reply]) => ((reply as Reply).digest ?? []).length > 10,
  },
  {
    asked: 'What is new in B on critical minerals?',
    calls: compare({ theme: 'minerals', kind: ['only_b'] }),
    answers: (replies) => wholeRows('b')(replies) && said(replies, /mineral/i),
  },
  {
    asked: 'What was reworded on sovereignty, and how?',
    calls: compare({ theme: 'sovereignty', kind: ['reworded'] }),
    answers: wholeRows('b'),
  },
  {
    asked: 'Which formulas did B drop?',
    calls: ({ b }) => [{ tool: 'absent_from', input: { statement: b, dropped: true } }],
    answers: ([reply]) => (reply as Reply).left === 0 && (reply as Reply).sentence !== undefined,
  },
  {
    asked: 'Does either speak of submarines? (a zero to cite)',
    calls: ({ a, b }) => [{ tool: 'search', input: { q: 'submarine canyon', statement: [a, b] } }],
    answers: ([reply]) =>
      (reply as Reply).citable === true && / 0 of 2 texts/.test((reply as Reply).sentence ?? ''),
  },
  {
    asked: 'How does B begin? (the text itself)',
    calls: ({ b }) => [{ tool: 'read_text', input: { statement: b, clauses: 8 } }],
    answers: ([reply]) => (reply as Reply).clauses?.length === 8,
  },
  {
    asked: 'What do both say on disabilities? With a reference.',
    calls: (sides) => [
      { tool: 'compare', input: { ...sides, q: 'disabilities' } },
      { tool: 'cite', input: { ...sides } },
    ],
    answers: ([reply, reference]) =>
      wholeRows()([reply as object]) && (reference as Reply).bibtex !== undefined,
  },
];
