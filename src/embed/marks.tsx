/** Wording with its marks, in the three forms that the widget needs. */
import type { Mode } from '../comparison/types.ts';
import { closeDirections, plainText } from './excerpt.ts';
import type { FigureLabels, Piece } from './figure.ts';

type Side = 'a' | 'b';

/** Nothing was deleted by anyone across partners, so `del` and `ins` are for a series only. */
export function markTag(side: Side, mode: Mode): 'del' | 'ins' | 'mark' {
  if (mode === 'cross') return 'mark';
  return side === 'a' ? 'del' : 'ins';
}

/** For the framed page: marks with words that only screen readers hear. */
export function MarkedText(props: {
  readonly pieces: readonly Piece[];
  readonly side: Side;
  readonly mode: Mode;
  readonly labels: FigureLabels;
}) {
  const { pieces, side, mode, labels } = props;
  const Tag = markTag(side, mode);
  const spoken = side === 'a' ? labels.only_a : labels.only_b;
  return (
    <>
      {pieces.map((piece) => {
        if (piece.kind === 'same') return piece.text;
        if (piece.kind === 'cut')
          return (
            <>
              <span class="cut" aria-hidden="true">
                {piece.text}
              </span>
              <span class="v" lang={labels.lang}>{` (${labels.cut}) `}</span>
            </>
          );
        return (
          <Tag>
            <span class="v" lang={labels.lang}>{`${spoken} `}</span>
            {piece.text}
            <span class="v" lang={labels.lang}>{` (${labels.end})`}</span>
          </Tag>
        );
      })}
    </>
  );
}

/** For newsletters and feeds, which have no style sheet and may not know `mark`. */
export function BareText(props: {
  readonly pieces: readonly Piece[];
  readonly side: Side;
  readonly mode: Mode;
}) {
  const { pieces, side, mode } = props;
  const Tag = mode === 'cross' ? 'strong' : markTag(side, mode);
  return (
    <bdi>
      {pieces.map((piece) => (piece.kind === 'only' ? <Tag>{piece.text}</Tag> : piece.text))}
      {closeDirections(pieces.map((piece) => piece.text).join('')).slice(
        pieces.reduce((length, piece) => length + piece.text.length, 0),
      )}
    </bdi>
  );
}

/** For places that take text only. */
export function quoted(pieces: readonly Piece[]): string {
  return `“${plainText(pieces)}”`;
}
