/** Wording with its marks, in the three forms that the widget needs. */
import type { Mode } from '../comparison/types.ts';
import { closeDirections, plainText } from './excerpt.ts';
import type { FigureLabels, Mark, Piece } from './figure.ts';

/** Nothing was deleted by anyone across partners, so `del` and `ins` are for a series only. */
function markTag(kind: Mark, mode: Mode): 'del' | 'ins' | 'mark' {
  if (mode === 'cross') return 'mark';
  return kind === 'only_a' ? 'del' : 'ins';
}

/** For the framed page: marks with words that only screen readers hear. */
export function MarkedText(props: {
  readonly pieces: readonly Piece[];
  readonly mode: Mode;
  readonly labels: FigureLabels;
}) {
  const { pieces, mode, labels } = props;
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
        const Tag = markTag(piece.kind, mode);
        return (
          <Tag class={piece.kind}>
            <span class="v" lang={labels.lang}>{`${labels[piece.kind]} `}</span>
            {piece.text}
            <span class="v" lang={labels.lang}>{` (${labels.end})`}</span>
          </Tag>
        );
      })}
    </>
  );
}

/** Marked words that explain the marks: what a mark is has not to be said again. */
export function Legend(props: { readonly pieces: readonly Piece[] }) {
  return (
    <p class="legend">
      {props.pieces.map(({ kind, text }) => (kind === 'same' ? text : <mark class={kind}>{text}</mark>))}
    </p>
  );
}

/** For newsletters and feeds, which have no style sheet and may not know `mark`; a run of words is marked more lightly. */
export function BareText(props: { readonly pieces: readonly Piece[]; readonly mode: Mode }) {
  const { pieces, mode } = props;
  return (
    <bdi>
      {pieces.map((piece) => {
        if (piece.kind === 'same' || piece.kind === 'cut') return piece.text;
        const inCross = piece.kind === 'run' ? 'em' : 'strong';
        const Tag = mode === 'cross' ? inCross : markTag(piece.kind, mode);
        return <Tag>{piece.text}</Tag>;
      })}
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
