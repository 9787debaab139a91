/**
 * How well clauses are aligned, against careful readers, a table a language and a set, beside mutual-best TF-IDF on
 * stems. Trees are learned anew without the texts that they are measured on, translations included; what is chosen
 * besides, the threshold, is the one that is shipped. The floors of the baselines are chosen on the pairs themselves,
 * which favours them.
 */
import { thresholdFor } from '../../src/comparison/align/learned/thresholds.ts';
import type { Mode } from '../../src/comparison/index.ts';
import { readExamples, readUntabled } from '../../training/examples.ts';
import { chosenOf, type Judged, judgeUnseen } from '../../training/unseen.ts';
import { cosines, monotone, mutualBest, type Pair } from './baselines.ts';
import { readDiplomatic } from './diplomatic.ts';
import { type HandAligned, readHandAligned } from './hand-aligned.ts';
import { NEWS_LANGUAGES, readNews } from './news.ts';
import { type Count, countPairs, f1, foundOfGroups, mean, share, total } from './score.ts';
import type { Table } from './table.ts';
import { readTranslated } from './translated.ts';

const FOLDS = 4;
const HAND_ALIGNED_FOLDS = 10;
const FLOORS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4];
const NEWS_SEED = 2026;
const NAMES: Readonly<Record<string, string>> = { en: 'English', ru: 'Russian', zh: 'Chinese', de: 'German' };

/** `fast` leaves out the hand-aligned pairs, whose many folds take minutes. */
export async function measureStatements(options?: {
  readonly perPair?: boolean;
  readonly fast?: boolean;
}): Promise<readonly Table[]> {
  const examples = await readExamples();
  const diplomatic = await readDiplomatic();
  const languages = ['en', 'ru', 'zh'] as const;
  const translated = languages.map((lang) => readTranslated(lang));
  const untabled = readUntabled();
  const news = NEWS_LANGUAGES.map((lang) => readNews(lang, NEWS_SEED));
  const judged = judgeUnseen(
    [...diplomatic, ...translated.flat(), ...untabled, ...news.flat()],
    examples,
    FOLDS,
  );
  const tables: Table[] = [];
  for (const mode of ['series', 'cross'] as const) {
    tables.push(
      tableOf(`Fuller marks of other readers, English, ${nameOf(mode)}`, inMode(diplomatic, mode), judged),
    );
  }
  for (const mode of ['series', 'cross'] as const) {
    const english = inMode(translated[0] ?? [], mode);
    for (const [at, lang] of (['ru', 'zh'] as const).entries()) {
      const own = inMode(translated[at + 1] ?? [], mode);
      const same = english.filter((pair) => own.some((other) => other.files.join() === pair.files.join()));
      const title = `Translated pairs, ${NAMES[lang]}, ${nameOf(mode)}`;
      tables.push(
        tableOf(title, own, judged),
        tableOf(`The ${NAMES[lang]} pairs in English, ${nameOf(mode)}`, same, judged),
      );
    }
  }
  for (const [lang, title] of [
    ['kk', 'Russian translations read without stems and tables'],
    ['ja', 'Chinese translations read without tables'],
  ] as const)
    tables.push(
      tableOf(
        title,
        untabled.filter((pair) => pair.lang === lang),
        judged,
      ),
    );
  for (const [at, lang] of NEWS_LANGUAGES.entries())
    tables.push(
      tableOf(`News in two copies, 40 % dropped, shuffled: ${NAMES[lang]}`, news[at] ?? [], judged),
    );
  if (options?.fast !== true) tables.push(...(await measureHandAligned(options?.perPair === true)));
  return tables;
}

async function measureHandAligned(perPair: boolean): Promise<readonly Table[]> {
  const gold = readHandAligned();
  const judged = judgeUnseen(gold, await readExamples(), HAND_ALIGNED_FOLDS);
  const tables = (['series', 'cross'] as const).map((mode) =>
    tableOf(`Hand-aligned statements, English, ${nameOf(mode)}`, inMode(gold, mode), judged),
  );
  if (!perPair) return tables;
  const rows = gold.map((pair) => {
    const count = countPairs(oursOf(judged)(pair), pair);
    return [
      pair.id,
      pair.mode,
      share(f1(count)),
      `${count.hits}`,
      `${count.said}`,
      `${count.known}`,
      `${count.plainHits}/${count.plain}`,
    ];
  });
  const columns = ['pair', 'mode', 'F1', 'found', 'said', 'known', 'same/reworded'];
  return [...tables, { title: 'Pair by pair, unseen', columns, rows }];
}

function nameOf(mode: Mode): string {
  return mode === 'series' ? 'one series' : 'across partners';
}

function inMode(pairs: readonly HandAligned[], mode: Mode): readonly HandAligned[] {
  return pairs.filter((pair) => pair.mode === mode);
}

type Align = (pair: HandAligned) => readonly Pair[];

function oursOf(judged: ReadonlyMap<HandAligned, Judged>): Align {
  return (pair) => chosenOf(judged.get(pair), thresholdFor(pair.lang ?? 'en', pair.mode));
}

function tableOf(
  title: string,
  pairs: readonly HandAligned[],
  judged: ReadonlyMap<HandAligned, Judged>,
): Table {
  const scores = new Map(pairs.map((pair) => [pair, cosines(pair.a, pair.b, pair.lang)]));
  const methods: readonly (readonly [string, Align])[] = [
    ['mutual-best TF-IDF', bestOf(pairs, (pair, floor) => mutualBest(scores.get(pair) ?? [], floor))],
    ['monotone dynamic programming', bestOf(pairs, (pair, floor) => monotone(scores.get(pair) ?? [], floor))],
    ['Multivector, unseen', oursOf(judged)],
  ];
  return {
    title,
    columns: [
      'method',
      'pairs',
      'links',
      'F1',
      'F1 mean of pairs',
      'precision',
      'recall',
      'same/reworded found',
      'n-to-m found',
    ],
    rows: methods.map(([name, align]) => [name, ...cells(pairs, align)]),
  };
}

/** The floor with the best F1 over all links of these very pairs. */
function bestOf(
  pairs: readonly HandAligned[],
  align: (pair: HandAligned, floor: number) => readonly Pair[],
): Align {
  const scores = FLOORS.map((floor) => f1(total(pairs.map((pair) => countPairs(align(pair, floor), pair)))));
  const floor = FLOORS[scores.indexOf(Math.max(...scores))] as number;
  return (pair) => align(pair, floor);
}

function cells(pairs: readonly HandAligned[], align: Align): readonly string[] {
  const counts = pairs.map((pair) => countPairs(align(pair), pair));
  const all: Count = total(counts);
  return [
    `${pairs.length}`,
    `${all.known}`,
    share(f1(all)),
    share(mean(counts.filter((count) => count.known > 0).map(f1))),
    share(all.hits / all.said),
    share(all.hits / all.known),
    share(all.plainHits / all.plain),
    share(foundOfGroups(pairs, align)),
  ];
}
