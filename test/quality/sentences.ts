/** Where sentences end: golden rules of our own wording, and borders of news sentences joined into paragraphs. */
import { normalise, splitClauses } from '../../src/text/index.ts';
import { goldenRules } from './golden-rules.ts';
import { readReference } from './reference.ts';
import type { Table } from './table.ts';

/** Clauses between bars, as the rules are drawn. */
export function drawClauses(text: string, lang: string): string {
  return splitClauses(text, { lang })
    .map(({ from, to }) => text.slice(from, to))
    .join(' | ');
}

/** The text of a drawn rule. */
export function textOfRule(drawn: string, lang: string): string {
  return drawn.replaceAll(' | ', lang === 'zh' || lang === 'ja' ? '' : ' ');
}

export function goldenTable(): Table {
  const failed: string[] = [];
  const rows = Object.entries(goldenRules).map(([lang, rules]) => {
    const wrong = rules.filter((drawn) => drawClauses(textOfRule(drawn, lang), lang) !== drawn);
    failed.push(
      ...wrong.map((drawn) => `${lang}: ${drawn}\n      ${drawClauses(textOfRule(drawn, lang), lang)}`),
    );
    return [lang, String(rules.length), String(rules.length - wrong.length)];
  });
  return {
    title: 'Golden rules of sentence ends, whole cases right',
    columns: ['language', 'cases', 'right'],
    rows,
    ...(failed.length > 0 ? { note: `Wrong:\n    ${failed.join('\n    ')}` } : {}),
  };
}

const PARAGRAPH = 5;
const LANGUAGES = ['en', 'ru', 'de', 'zh'] as const;
/** A headline has no stop that could be found. */
const STOPPED = /[.!?…。！？]["'’”»“)）」』]*$/u;

/** Borders between news sentences, five of them a paragraph; undefined where the sentences are not at hand. */
export function measureBorders(): Table | undefined {
  const news = readReference('gold/crossing/news.tsv');
  if (news === undefined) return undefined;
  const rows = news
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const documents = [...Map.groupBy(rows, ([document]) => document).values()];
  return {
    title: 'Borders of news sentences joined into paragraphs of five',
    columns: ['language', 'borders', 'missed', 'share', 'cuts elsewhere'],
    rows: LANGUAGES.map((lang, index) => {
      let borders = 0;
      let missed = 0;
      let elsewhere = 0;
      for (const document of documents) {
        const sentences = document
          .map((cells) => normalise(cells[index + 1] ?? '').replace(/\n+/g, ' '))
          .filter(Boolean);
        for (let first = 0; first < sentences.length; first += PARAGRAPH) {
          const { text, ends } = joined(sentences.slice(first, first + PARAGRAPH), lang);
          const cuts = new Set(splitClauses(text, { lang }).map(({ to }) => to));
          cuts.delete(text.length);
          for (const [end, stopped] of ends) {
            if (stopped) borders++;
            if (stopped && !cuts.has(end)) missed++;
            cuts.delete(end);
          }
          elsewhere += cuts.size;
        }
      }
      return [
        lang,
        String(borders),
        String(missed),
        `${((100 * missed) / borders).toFixed(2)} %`,
        String(elsewhere),
      ];
    }),
    note: 'Borders after headlines, which have no stop, are not counted. Some lines hold two sentences: a cut between them is elsewhere. All cuts elsewhere were read: each ends a sentence or a member of a list (in German all 60), but for one Russian speech that goes on after a dash.',
  };
}

function joined(
  sentences: readonly string[],
  lang: string,
): { text: string; ends: ReadonlyMap<number, boolean> } {
  const ends = new Map<number, boolean>();
  let text = '';
  for (const [index, sentence] of sentences.entries()) {
    if (index > 0 && lang !== 'zh') text += ' ';
    text += sentence;
    if (index + 1 < sentences.length) ends.set(text.length, STOPPED.test(sentence));
  }
  return { text, ends };
}
