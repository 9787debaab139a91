/** F1 by threshold on unseen pairs, a line a set: from where `learned/thresholds.ts` was chosen. */
import { readDiplomatic } from '../test/quality/diplomatic.ts';
import type { HandAligned } from '../test/quality/hand-aligned.ts';
import { NEWS_LANGUAGES, readNews } from '../test/quality/news.ts';
import { countPairs, f1, share, total } from '../test/quality/score.ts';
import { readTranslated } from '../test/quality/translated.ts';
import { type Example, readUntabled } from './examples.ts';
import { chosenOf, judgeUnseen } from './unseen.ts';

const THRESHOLDS = [0.1, 0.14, 0.17, 0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.32, 0.34, 0.36, 0.4, 0.45, 0.5];
const FOLDS = 3;

export async function printCurves(examples: readonly Example[]): Promise<void> {
  const diplomatic = await readDiplomatic();
  const translated = ['en', 'ru', 'zh'].map((lang) => readTranslated(lang));
  const untabled = readUntabled();
  const news = NEWS_LANGUAGES.map((lang) => readNews(lang, 1));
  const judged = judgeUnseen(
    [...diplomatic, ...translated.flat(), ...untabled, ...news.flat()],
    examples,
    FOLDS,
  );
  console.log(`${'set'.padEnd(28)}${THRESHOLDS.map((threshold) => `${threshold}`.padStart(7)).join('')}`);
  const line = (name: string, pairs: readonly HandAligned[]) => {
    if (pairs.length === 0) return;
    const counts = THRESHOLDS.map((threshold) =>
      total(pairs.map((pair) => countPairs(chosenOf(judged.get(pair), threshold), pair))),
    );
    console.log(`${name.padEnd(28)}${counts.map((count) => share(f1(count)).padStart(7)).join('')}`);
    console.log(
      `${'  recall'.padEnd(28)}${counts.map((count) => share(count.hits / count.known).padStart(7)).join('')}`,
    );
  };
  for (const mode of ['series', 'cross'] as const) {
    const own = (pairs: readonly HandAligned[]) => pairs.filter((pair) => pair.mode === mode);
    line(`fuller marks, ${mode}`, own(diplomatic));
    for (const [at, lang] of ['en', 'ru', 'zh'].entries())
      line(`translated ${lang}, ${mode}`, own(translated[at] ?? []));
    for (const lang of ['kk', 'ja'])
      line(
        `read as ${lang}, ${mode}`,
        own(untabled).filter((pair) => pair.lang === lang),
      );
  }
  for (const [at, lang] of NEWS_LANGUAGES.entries()) line(`news ${lang}`, news[at] ?? []);
}
