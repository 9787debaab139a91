import type { Context } from 'hono';
import type { ComparedTexts } from '../../answers/compare/comparison.ts';
import { compareAny } from '../../answers/compare/crossing.ts';
import { readThemesOf, themeTitle } from '../../answers/compare/digest.ts';
import { languageName } from '../../answers/language-names.ts';
import { unwrap } from '../../answers/refusal.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import type { Digest } from '../../comparison/digest/index.ts';
import type { CrossedComparison } from '../../crossing/index.ts';
import type { Lexicon } from '../../formula/index.ts';
import {
  comparisonSentence,
  crossedSentence,
  crossingWords,
  type Frame,
  pairNames,
} from '../../pages/index.ts';
import { bitmapCanvas, svgCanvas } from '../../pages/picture/canvas.ts';
import { drawComparison, PICTURE, type PictureWords } from '../../pages/picture/comparison-picture.ts';
import glyphs from '../../pages/picture/glyphs.bin';
import { type Letters, readLetters } from '../../pages/picture/letters.ts';
import { encodePng, inflate } from '../../pages/picture/png.ts';
import { type AnswerWords, drawAnswer } from '../../pages/picture/words-picture.ts';
import type { StatementRecord } from '../../statement/index.ts';
import type { TextFacts } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf, parameter } from './frame.ts';

/** The letters are the same for every picture: an isolate reads them once. */
let lettersRead: Promise<Letters> | null = null;

/** A reading that failed is not kept: the next picture tries again. */
export function lettersOnce(): Promise<Letters> {
  lettersRead ??= inflate(glyphs)
    .then(readLetters)
    .catch((error: unknown) => {
      lettersRead = null;
      throw error;
    });
  return lettersRead;
}

/**
 * `/pictures/compare/{a}/{b}.png`: what chats and social networks show for a link to a comparison, and what readers take
 * along; `.svg`: the same as a drawing, whose words stay words.
 */
export async function showPicture(c: Context<Environment>): Promise<Response> {
  const a = c.req.param('a') ?? '';
  const file = c.req.param('b') ?? '';
  const isSvg = file.endsWith('.svg');
  const b = file.replace(/\.(?:png|svg)$/, '');
  const asked = {
    lang: parameter(c, 'lang'),
    lang_a: parameter(c, 'lang_a'),
    lang_b: parameter(c, 'lang_b'),
  };
  const any = unwrap(await compareAny(c.env.DB, vocabularyOf(c.var.collection), { a, b, ...asked }));
  const { a: sideA, b: sideB, comparison } = any.kind === 'words' ? any.compared : any.crossed;
  if (!sideA.found || !sideB.found)
    throw new Error('A comparison of stored statements has two stored texts.');
  const frame = await frameOf(c);
  const records = [sideA.found.statement.record, sideB.found.statement.record] as const;
  const texts = [sideA.found.text, sideB.found.text] as const;
  const [nameA, nameB] = pairNames(frame, ...records, texts);
  const words: PictureWords = {
    site: frame.t.site.name,
    a: nameA,
    b: nameB,
    specimen: records.some((record) => record.specimen) ? frame.t.site.specimenTag : null,
    ...(any.kind === 'words'
      ? await wordsOf(c, frame, any.compared, records, texts)
      : crossedWords(frame, any.crossed.comparison, texts)),
  };
  const letters = await lettersOnce();
  if (isSvg) {
    const canvas = svgCanvas(PICTURE.width, PICTURE.height, `${nameA} – ${nameB}. ${words.sentence}`);
    drawComparison(canvas, comparison, words, letters);
    return c.body(canvas.svg(), 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' });
  }
  const canvas = bitmapCanvas(PICTURE.width, PICTURE.height, letters);
  drawComparison(canvas, comparison, words, letters);
  return c.body(await encodePng(canvas.bitmap), 200, { 'Content-Type': 'image/png' });
}

/** `/pictures/site.png`: what links to pages without a picture of their own show. */
export async function showSitePicture(c: Context<Environment>): Promise<Response> {
  const frame = await frameOf(c);
  return pictureOf(c, {
    site: frame.t.site.name,
    eyebrow: '',
    title: frame.collection.title,
    answer: frame.t.home.title,
    source: new URL(c.req.url).host,
  });
}

/** A picture of words: what was asked, and the answer. */
export async function pictureOf(c: Context<Environment>, words: AnswerWords): Promise<Response> {
  const bitmap = drawAnswer(words, await lettersOnce());
  return c.body(await encodePng(bitmap), 200, { 'Content-Type': 'image/png' });
}

type PictureLines = Pick<PictureWords, 'eyebrow' | 'sentence' | 'onlyA' | 'onlyB'>;

async function wordsOf(
  c: Context<Environment>,
  frame: Frame,
  compared: ComparedTexts,
  records: readonly [a: StatementRecord, b: StatementRecord],
  texts: readonly [a: TextFacts, b: TextFacts],
): Promise<PictureLines> {
  const { comparison } = compared;
  const lexicon = vocabularyOf(c.var.collection);
  const { digest } = await readThemesOf(c.env.DB, lexicon, compared);
  const { t } = frame;
  return {
    eyebrow:
      records[0].id === records[1].id
        ? t.compare.versions
        : comparison.mode === 'series'
          ? t.compare.series
          : t.compare.cross,
    sentence: comparisonSentence(frame, comparison, records, texts),
    onlyA: onlyIn(lexicon, t.compare.unmatched('A'), digest, 'only_a'),
    onlyB: onlyIn(lexicon, t.compare.unmatched('B'), digest, 'only_b'),
  };
}

/** Across languages nothing is said to stand on one side alone: no counterpart found is not silence. */
function crossedWords(
  frame: Frame,
  comparison: CrossedComparison,
  [a, b]: readonly [a: TextFacts, b: TextFacts],
): PictureLines {
  const words = crossingWords(frame.ui);
  const sentence = crossedSentence(frame, comparison);
  return {
    eyebrow: `${comparison.one_statement ? words.oneStatement : words.eyebrow}: ${languageName(a.lang, frame.ui)} – ${languageName(b.lang, frame.ui)}`,
    sentence: comparison.one_statement ? sentence : `${sentence} ${words.caution}`,
    onlyA: '',
    onlyB: '',
  };
}

/** Themes that a line of the picture names. */
const THEMES_NAMED = 4;

/** "no match found for B: Transport and connectivity (9), …": the themes with the most such passages. */
function onlyIn(lexicon: Lexicon, name: string, digest: Digest, column: 'only_a' | 'only_b'): string {
  const themes = digest.lines
    .map(({ theme, cells }) => ({ theme, count: cells[column].rows.length }))
    .filter(({ count }) => count > 0)
    .sort((x, y) => y.count - x.count)
    .slice(0, THEMES_NAMED)
    .map(({ theme, count }) => `${themeTitle(lexicon, theme)} (${count})`);
  return themes.length === 0 ? '' : `${name}: ${themes.join(', ')}`;
}
