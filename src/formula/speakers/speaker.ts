import type { Span } from '../../text/index.ts';

/**
 * Who says a clause. `all`: the parties together ("the participants", "we"). `text`: nobody is named, the statement
 * itself speaks. `some`: several parties, but not all. `one`: a single party or its representative.
 */
export type SpeakerKind = 'all' | 'text' | 'some' | 'one';

export interface Speaker extends Span {
  readonly kind: SpeakerKind;
  /** The subject as printed ("The President of Belmora"); empty for `text`. */
  readonly words: string;
  /** Codes of the parties named, where they are known. */
  readonly parties: readonly string[];
  /** "They" or "it": taken over from the clause before. */
  readonly carried: boolean;
}

export const TEXT: Speaker = { kind: 'text', words: '', parties: [], carried: false, from: 0, to: 0 };

/** Is the clause said by all together? Never true for a sentence that one party or some parties are named for. */
export function isJoint(speaker: Speaker): boolean {
  return speaker.kind === 'all' || speaker.kind === 'text';
}
