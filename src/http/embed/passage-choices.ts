import type { AnyCompared } from '../../answers/compare/crossing.ts';
import type { RowClause } from '../../comparison/index.ts';
import { placeOf, weightiest } from '../../embed/choose.ts';
import { marksCommon } from '../../embed/common.ts';
import { crossedChip, mostTelling } from '../../embed/compose-crossed.ts';
import type { ComposedSide } from '../../embed/composed-side.ts';
import { piecesOf, plain, plainText, shorten, sidesOf } from '../../embed/excerpt.ts';
import type { Piece } from '../../embed/figure.ts';
import { type FigureView, type Place, writePlace } from '../../embed/options.ts';
import { chipOf } from '../../embed/passage-of.ts';
import { wordsFor } from '../../embed/words/index.ts';
import type { EmbedFigure } from '../../pages/index.ts';

/** More passages than this make no list that anybody reads; what was chosen before stays in it all the same. */
const OFFERED = 30;
const OFFERED_CHARACTERS = 160;

/** The passages that an editor can tick, the weightiest first. */
export function passageChoices(
  any: AnyCompared,
  a: ComposedSide,
  b: ComposedSide,
  {
    at: chosen,
    view,
    told,
  }: { readonly at: readonly Place[]; readonly view: FigureView; readonly told: string },
): EmbedFigure['passages'] {
  const words = wordsFor(told);
  if (any.kind === 'crossed')
    return offer(mostTelling(any.crossed.comparison.rows), a, b, chosen, {
      pieces: (row, side, { clauses }) => whole(row, side, clauses),
      chip: (row) => crossedChip(row, words, a, b),
    });
  const { rows, mode } = any.compared.comparison;
  return offer(weightiest(rows, mode, a, b), a, b, chosen, {
    pieces: (row, side, { clauses }) =>
      row.kind === 'reworded'
        ? sidesOf(row, { a: a.clauses, b: b.clauses }, a.lang, { side: OFFERED_CHARACTERS })[side]
        : whole(row, side, clauses),
    chip: (row) => chipOf(row, mode, words, a.label, b.label, marksCommon(mode, view)),
  });
}

function whole(row: Offered, side: 'a' | 'b', clauses: ComposedSide['clauses']): readonly Piece[] {
  return shorten(piecesOf(side, row[side], plain, clauses), OFFERED_CHARACTERS);
}

interface Offered {
  readonly a: readonly RowClause[];
  readonly b: readonly RowClause[];
}

function offer<One extends Offered>(
  rows: readonly One[],
  a: ComposedSide,
  b: ComposedSide,
  chosen: readonly Place[],
  {
    pieces,
    chip,
  }: {
    readonly pieces: (row: One, side: 'a' | 'b', text: ComposedSide) => readonly Piece[];
    readonly chip: (row: One) => string;
  },
): EmbedFigure['passages'] {
  return rows
    .map((row) => ({ row, isChosen: chosen.some((place) => contains(row, place)) }))
    .filter(({ isChosen }, index) => index < OFFERED || isChosen)
    .flatMap(({ row, isChosen }) => {
      const place = placeOf(row);
      if (!place) return [];
      const side = row.b.length > 0 ? 'b' : 'a';
      const text = side === 'b' ? b : a;
      return [
        {
          place: writePlace(place),
          chip: chip(row),
          lang: text.lang,
          text: plainText(pieces(row, side, text)),
          chosen: isChosen,
        },
      ];
    });
}

function contains(row: Offered, { side, offset }: Place): boolean {
  return row[side].some((clause) => clause.from <= offset && offset < clause.to);
}
