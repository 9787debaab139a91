import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { parseHtml } from '../../src/ingest/extract/dom.ts';
import { extractHtml } from '../../src/ingest/extract/html.ts';
import { MORE_SHAPED } from '../ingest/more-shapes.ts';
import { SHAPED, type Shaped } from '../ingest/shapes.ts';
import { PORTALS } from '../ingest/systems/portals.ts';
import { PUBLICATIONS } from '../ingest/systems/publications.ts';
import { SITES } from '../ingest/systems/sites.ts';
import {
  addScore,
  bare,
  emptyScore,
  paragraphsOf,
  precision,
  type QualityRow,
  recall,
  wordsOnly,
} from './paragraph-score.ts';

/** Pages of every system that sites are built with, around invented wording; no address says what they are. */
export function measureShapes(): readonly QualityRow[] {
  const systems = [...PORTALS, ...PUBLICATIONS, ...SITES];
  return [
    ...measure([...SHAPED, ...MORE_SHAPED], 'shapes of pages, invented'),
    ...measure(systems, 'pages of further systems, short and long, invented'),
  ];
}

function measure(pages: readonly Shaped[], name: string): readonly QualityRow[] {
  const scores = { ours: emptyScore(), defuddle: emptyScore(), readability: emptyScore() };
  for (const { html, parts } of pages) {
    const truth = parts.map((part) => wordsOnly(part.text));
    addScore(scores.ours, truth, paragraphsOf(extractHtml(html).text));
    addScore(
      scores.defuddle,
      truth,
      bare(() => new Defuddle(parseHtml(html) as never, { url: 'https://page.invalid/' }).parse().content),
    );
    addScore(
      scores.readability,
      truth,
      bare(() => new Readability(parseHtml(html) as never).parse()?.content ?? ''),
    );
  }
  return ([recall, precision] as const).map((share) => ({
    name: `${pages.length} ${name}`,
    measure: share === recall ? 'paragraph recall' : 'paragraph precision',
    value: share(scores.ours),
    target: 0.99,
    baseline: Math.max(share(scores.defuddle), share(scores.readability)),
  }));
}
