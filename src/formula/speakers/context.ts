import type { ReadText } from '../read-text.ts';
import type { SpeakerOptions } from './attribution.ts';
import type { NameList } from './speaker-names.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** What is known of a text when its subjects are read. */
export interface Context {
  readonly read: ReadText;
  readonly words: SpeakerWords;
  /** Matches a subject that is the hub; null where nothing says how it is named. */
  readonly hub: RegExp | null;
  readonly lang: string;
  readonly options: SpeakerOptions;
  readonly names: NameList;
  /** By word: does it belong to a name? */
  readonly proper: Uint8Array;
  /** So many names are everybody; undefined where nothing tells how many parties there are. */
  readonly everybody: number | undefined;
}
