import type { Mode, Row } from '../../comparison/index.ts';
import { placeOf } from '../../embed/choose.ts';
import { type ComposedSide, chipOf } from '../../embed/compose.ts';
import { piecesOf, plainText, shorten } from '../../embed/excerpt.ts';
import { type Place, writePlace } from '../../embed/options.ts';
import { wordsFor } from '../../embed/words/index.ts';
import type { EmbedFigure } from '../../pages/index.ts';

/** More passages than this make no list that anybody reads; what was chosen before stays in it all the same. */
const OFFERED = 30;
const OFFERED_CHARACTERS = 160;

/** The passages that an editor can tick, the weightiest first. */
export function passageChoices(
  rows: readonly Row[],
  a: ComposedSide,
  b: ComposedSide,
  mode: Mode,
  chosen: readonly Place[],
): EmbedFigure['passages'] {
  const words = wordsFor(a.lang);
  return rows
    .map((row) => ({ row, isChosen: chosen.some((place) => contains(row, place)) }))
    .filter(({ isChosen }, index) => index < OFFERED || isChosen)
    .flatMap(({ row, isChosen }) => {
      const place = placeOf(row);
      if (!place) return [];
      const side = row.b.length > 0 ? 'b' : 'a';
      const text = side === 'b' ? b : a;
      const pieces = shorten(piecesOf(side, row[side], row.edits, text.clauses), OFFERED_CHARACTERS);
      const chip = chipOf(row, mode, words, a.label, b.label);
      return [{ place: writePlace(place), chip, lang: text.lang, text: plainText(pieces), chosen: isChosen }];
    });
}

function contains(row: Row, { side, offset }: Place): boolean {
  return row[side].some((clause) => clause.from <= offset && offset < clause.to);
}
