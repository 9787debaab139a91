/** News in English and in another language: the sentences of a document in another order, to be found again. */
import { readUnitKeys } from '../../src/crossing/index.ts';
import { seeded } from '../../training/boost.ts';
import type { CrossedPair } from '../../training/crossed-model.ts';
import { readReference } from './reference.ts';

export type NewsLanguage = 'ru' | 'zh' | 'de';
export const NEWS_LANGUAGES: readonly NewsLanguage[] = ['ru', 'zh', 'de'];

/** Every other document is for learning, the others for measuring. Empty where the reference folder is absent. */
export function readCrossedNews(
  use: 'learn' | 'measure',
  langs: readonly NewsLanguage[] = NEWS_LANGUAGES,
): readonly CrossedPair[] {
  const [head = '', ...lines] = (readReference('gold/crossing/news.tsv') ?? '').trimEnd().split('\n');
  const columns = head.split('\t');
  const documents = [...Map.groupBy(lines, (line) => line.split('\t')[0] as string)];
  return documents
    .filter((_, at) => at % 2 === (use === 'learn' ? 0 : 1))
    .flatMap(([id, own], at) =>
      langs.map((lang): CrossedPair => {
        const sentences = own.map((line) => line.split('\t'));
        const order = shuffled(sentences.length, at + 5);
        const column = columns.indexOf(lang);
        return {
          id: `${id} ${lang}`,
          isCross: false,
          a: readUnitKeys(
            sentences.map((line) => line[columns.indexOf('en')] ?? ''),
            'en',
          ),
          b: readUnitKeys(
            order.map((sentence) => sentences[sentence]?.[column] ?? ''),
            lang,
          ),
          links: order.map((sentence, place) => [sentence, place] as const),
          weight: 1,
        };
      }),
    );
}

function shuffled(count: number, seed: number): readonly number[] {
  const random = seeded(seed);
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
