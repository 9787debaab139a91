/** How well shared wording, formulas and kinship are found, on data with known answers. */
import { readFileSync } from 'node:fs';
import { prepareText } from '../../src/comparison/index.ts';
import {
  createKinship,
  createMatcher,
  findSharedWording,
  type KinshipOptions,
  lexicon,
  overlapsOf,
  readText,
  type SharedText,
} from '../../src/formula/index.ts';
import { normalise } from '../../src/text/index.ts';
import { plant } from '../formula/planted.ts';
import { readLanguageMarks, readPlain } from './formula-languages.ts';
import { readHubStatement, readReference } from './reference.ts';
import type { Table } from './table.ts';

export interface FormulaMeasure {
  readonly name: string;
  readonly measure: string;
  readonly value: number;
  readonly target?: number;
  readonly baseline?: { readonly name: string; readonly value: number };
}

/** Every measure; those that need the reference folder are left out where it is absent. */
export async function measureFormula(): Promise<readonly FormulaMeasure[]> {
  return [
    ...measurePlanted(),
    ...measureKinship(),
    ...measureFamilies(),
    ...measureMarks(),
    ...measureLanguages(),
    ...measureJudged(),
    ...measureJudgedHits(),
  ];
}

export function formulaTable(measures: readonly FormulaMeasure[]): Table {
  return {
    title: 'Shared wording, formulas, kinship',
    columns: ['data', 'measure', 'value', 'must reach', 'simple method'],
    rows: measures.map(({ name, measure, value, target, baseline }) => [
      name,
      measure,
      value.toFixed(3),
      target === undefined ? '' : target.toFixed(2),
      baseline === undefined ? '' : `${baseline.value.toFixed(3)} (${baseline.name})`,
    ]),
  };
}

const SEEDS = [1, 2, 3];

/** Runs of 3 to 30 words planted in invented texts. */
function measurePlanted(): readonly FormulaMeasure[] {
  let exact = 0;
  let variant = 0;
  for (const seed of SEEDS) {
    const planted = plant({ seed, texts: 120, partners: 15, words: 800, runs: 150, copies: 5 });
    const found = findSharedWording(planted.texts, { minPartners: 3, minWords: 3 });
    exact += planted.exactRecall(found) / SEEDS.length;
    variant += planted.variantRecall(found) / SEEDS.length;
  }
  return [
    { name: 'planted runs', measure: 'recall, word for word', value: exact, target: 0.99 },
    { name: 'planted runs', measure: 'recall, one-word variants', value: variant, target: 0.95 },
  ];
}

interface Bill {
  readonly text?: string;
  readonly match?: number | null;
}

/** A bill of fewer characters is an empty page. */
const LEAST_BILL = 1000;

interface ReadBill {
  readonly id: string;
  readonly match: number;
  readonly text: string;
}

/** Bills from one model law rank above other pairs of bills. The parameters of kinship were chosen on this set. */
function measureKinship(): readonly FormulaMeasure[] {
  const source = readReference('gold/policy-diffusion/labeled_bills.json');
  if (source === undefined) return [];
  const bills = Object.entries(JSON.parse(source) as Record<string, Bill>).flatMap(
    ([id, { text = '', match }]): readonly ReadBill[] =>
      match == null || text.length < LEAST_BILL ? [] : [{ id, match, text: normalise(text) }],
  );
  const baseline = { name: '3-word-shingle containment', value: 0.696 };
  const name = 'policy-diffusion';
  return [
    {
      name,
      measure: 'same-law average precision',
      value: sameLaw(bills, 'family'),
      target: 0.85,
      baseline,
    },
    { name, measure: 'the same, without relatives', value: sameLaw(bills, 'direct'), baseline },
    ...measureHalves(bills).map((value, half) => ({
      name,
      measure: `the same, half ${half + 1} of the laws, tuned on the other`,
      value,
    })),
  ];
}

const TRIED: readonly KinshipOptions[] = [5, 7, 9, 11].flatMap((relatives) =>
  [2, 3, 4].flatMap((closest) => [0, 0.15, 0.3].map((pairs) => ({ relatives, closest, pairs }))),
);

/** For each half of the laws, as a collection of its own: what the parameters that suit the other half best come to. */
function measureHalves(bills: readonly ReadBill[]): readonly number[] {
  const laws = [...new Set(bills.map(({ match }) => match))].sort((a, b) => a - b);
  const half = (which: number) => bills.filter(({ match }) => laws.indexOf(match) % 2 === which);
  return [0, 1].map((which) => {
    const tuned = TRIED.map((options) => ({ options, value: sameLaw(half(1 - which), 'family', options) }));
    const [best] = tuned.sort((x, y) => y.value - x.value);
    return sameLaw(half(which), 'family', best?.options);
  });
}

function sameLaw(bills: readonly ReadBill[], by: 'direct' | 'family', options?: KinshipOptions): number {
  const kinship = createKinship(
    bills.map(({ id, text }) => ({ id, partner: id, lang: 'en', text })),
    options,
  );
  const pairs = bills.flatMap((a, i) =>
    bills.slice(i + 1).map((b) => ({ score: kinship.score(a.id, b.id)[by], kin: a.match === b.match })),
  );
  return averagePrecision(pairs.sort((x, y) => y.score - x.score).map(({ kin }) => kin));
}

function averagePrecision(ranking: readonly boolean[]): number {
  let hits = 0;
  let sum = 0;
  ranking.forEach((hit, i) => {
    if (!hit) return;
    hits++;
    sum += hits / (i + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}

/** The nearest neighbour is of the same family (kind and topic), or of the topic. */
function measureFamilies(): readonly FormulaMeasure[] {
  const families = readReference('gold/emergency-families/families.tsv');
  if (families === undefined) return [];
  const familyOf = new Map<string, { kind: string; topic: string }>();
  for (const line of families.trim().split('\n').slice(1)) {
    const [kind = '', topic = '', files = ''] = line.split('\t');
    for (const file of files.split(' ')) familyOf.set(file, { kind, topic });
  }
  const ids = [...familyOf.keys()];
  const texts = ids.map((id) => {
    const text = readPlain(readReference(`gold/emergency-families/files/${id}`) ?? '');
    return { id, partner: id, lang: 'en', text };
  });
  const served = overlapsOf(
    texts.map(({ id, text }) => ({
      statement: id,
      partner: id,
      prepared: prepareText(text, { lang: 'en' }),
      themes: new Map(),
    })),
  ).texts;
  const wordsOf = new Map(served.map(({ words }, at) => [ids[at], words]));
  const overlap = new Map(
    served.flatMap(({ pairs }, at) =>
      Object.entries(pairs).flatMap(([other, [mine, theirs]]) => {
        const id = ids[at] as string;
        const share = (mine + theirs) / ((wordsOf.get(id) ?? 0) + (wordsOf.get(other) ?? 0));
        return [[`${id} ${other}`, share] as const, [`${other} ${id}`, share] as const];
      }),
    ),
  );
  const kinship = createKinship(texts);
  const measures = {
    likeness: (a: string, b: string) => kinship.score(a, b).likeness,
    'overlap as served': (a: string, b: string) => overlap.get(`${a} ${b}`) ?? 0,
  };
  const name = 'emergency-families';
  return Object.entries(measures).flatMap(([method, score]): readonly FormulaMeasure[] => {
    const nearest = ids.map((id) => {
      const others = ids.filter((other) => other !== id).map((other) => ({ other, value: score(id, other) }));
      const best = others.reduce((x, y) => (y.value > x.value ? y : x));
      return [familyOf.get(id), familyOf.get(best.other)] as const;
    });
    const topics = nearest.filter(([mine, theirs]) => mine?.topic === theirs?.topic);
    const families = topics.filter(([mine, theirs]) => mine?.kind === theirs?.kind);
    return [
      {
        name,
        measure: `nearest by ${method} is of the family`,
        value: families.length / ids.length,
        ...(method === 'likeness' ? { target: 0.99 } : {}),
        baseline: { name: '3-gram Jaccard', value: 0.987 },
      },
      {
        name,
        measure: `nearest by ${method} is of the topic`,
        value: topics.length / ids.length,
        baseline: { name: '3-gram Jaccard', value: 1 },
      },
    ];
  });
}

interface Marks {
  readonly samples: readonly {
    readonly seed: number;
    readonly firstReading: { readonly right: number; readonly wrong: number; readonly missed: number };
    readonly clauses: readonly { file: string; from: number; to: number; formulas: readonly string[] }[];
  }[];
}

/**
 * Formulas in hand-marked clauses. "First reading" is what stood when the clauses were marked; the lexicon was then
 * mended after them, so only the first reading of the second sample is a fair estimate for new texts.
 */
function measureMarks(): readonly FormulaMeasure[] {
  const { samples } = JSON.parse(
    readFileSync(new URL('formula-marks.json', import.meta.url), 'utf8'),
  ) as Marks;
  const match = createMatcher(lexicon, 'en');
  return samples.flatMap(
    ({ seed, firstReading: { right, wrong, missed }, clauses }): readonly FormulaMeasure[] => {
      const name = `us-hub, 100 clauses, seed ${seed}`;
      const first: readonly FormulaMeasure[] = [
        { name, measure: 'formula precision, first reading', value: right / (right + wrong) },
        { name, measure: 'formula recall, first reading', value: right / (right + missed) },
      ];
      let said = 0;
      let known = 0;
      let hits = 0;
      for (const { file, from, to, formulas } of clauses) {
        const source = readHubStatement(file);
        if (source === undefined) return first;
        const clause = readPlain(source).slice(from, to);
        const found = new Set(match(readText(clause)).map(({ formula }) => formula));
        said += found.size;
        known += formulas.length;
        hits += formulas.filter((id) => found.has(id)).length;
      }
      return [
        ...first,
        { name, measure: 'formula precision, now', value: hits / said },
        { name, measure: 'formula recall, now', value: hits / known },
      ];
    },
  );
}

/** Formulas in 100 clauses a language, marked before the patterns were mended after them. */
function measureLanguages(): readonly FormulaMeasure[] {
  const samples = new Map<string, number>();
  return readLanguageMarks().flatMap(({ lang, clauses, right, wrong, missed, firstReading }) => {
    const sample = (samples.get(lang) ?? 0) + 1;
    samples.set(lang, sample);
    const name = `${lang}, ${clauses} marked clauses, sample ${sample}`;
    const first = firstReading ?? { right: 0, wrong: 0, missed: 0 };
    return [
      {
        name,
        measure: 'formula precision, first reading',
        value: first.right / (first.right + first.wrong),
      },
      { name, measure: 'formula recall, first reading', value: first.right / (first.right + first.missed) },
      { name, measure: 'formula precision, now', value: right / (right + wrong.length), target: 0.95 },
      { name, measure: 'formula recall, now', value: right / (right + missed.length), target: 0.9 },
    ];
  });
}

/** Shared-wording results judged by hand; see the file for what was asked. */
function measureJudged(): readonly FormulaMeasure[] {
  const { judged } = JSON.parse(
    readFileSync(new URL('shared-wording-judged.json', import.meta.url), 'utf8'),
  ) as {
    judged: Record<
      | 'seed'
      | 'results'
      | 'wordingRight'
      | 'whole'
      | 'wholeRight'
      | 'variants'
      | 'variantsRight'
      | 'firstTwenty'
      | 'firstTwentyRight',
      number
    >;
  };
  const name = `us-hub, ${judged.results} results, seed ${judged.seed}`;
  return [
    { name, measure: 'shared wording that is one', value: judged.wordingRight / judged.results },
    { name, measure: 'the same, fragments left out', value: judged.wholeRight / judged.whole },
    { name, measure: 'variants that are forms of it', value: judged.variantsRight / judged.variants },
    {
      name: 'us-hub, shared by ten partners',
      measure: 'distinct phrases among the first 20',
      value: judged.firstTwentyRight / judged.firstTwenty,
      target: 0.9,
    },
  ];
}

/** Places of formulas judged by hand; see the file for what was asked. */
function measureJudgedHits(): readonly FormulaMeasure[] {
  const { judged } = JSON.parse(
    readFileSync(new URL('formula-hits-judged.json', import.meta.url), 'utf8'),
  ) as { judged: Record<'seed' | 'hits' | 'right' | 'formulas' | 'formulasRight', number> };
  const { seed, hits, right, formulas, formulasRight } = judged;
  const measure = 'formula places that are right';
  return [
    { name: `us-hub, ${hits} places, seed ${seed}`, measure, value: right / hits, target: 0.95 },
    {
      name: `us-hub, one place of each of ${formulas} formulas`,
      measure,
      value: formulasRight / formulas,
      target: 0.95,
    },
  ];
}

/** All statements of the hub with their partner and date; empty where the reference folder is absent. */
export function readHub(): readonly (SharedText & { readonly adopted: string })[] {
  const series = readReference('statements/us-hub/series.tsv');
  if (series === undefined) return [];
  return series
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', partner = '', adopted = ''] = line.split('\t');
      return {
        id,
        partner,
        adopted,
        lang: 'en',
        text: readPlain(readReference(`statements/us-hub/${id}`) ?? ''),
      };
    });
}
