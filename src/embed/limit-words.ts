import { splitWords } from '../text/index.ts';
import { cut, tidy } from './excerpt.ts';
import type { Piece } from './figure.ts';

/** The first words of a quotation, where a publisher limits how much may be quoted. A Han character is a word. */
export function limitWords(pieces: readonly Piece[], words: number): readonly Piece[] {
  const kept: Piece[] = [];
  let room = words;
  for (const piece of pieces) {
    const found = piece.kind === 'cut' ? [] : splitWords(piece.text);
    if (found.length <= room) {
      kept.push(piece);
      room -= found.length;
      continue;
    }
    const last = found[room];
    return tidy([...kept, { ...piece, text: piece.text.slice(0, last?.from ?? 0) }, cut()]);
  }
  return kept;
}
