import {
  type Force,
  readForces,
  readSpeakers,
  readText,
  type SpeakerKind,
  type SpeakerOptions,
  type Step,
} from '../../formula/index.ts';
import type { DatedStoredText } from '../../store/index.ts';
import type { RecordToMake } from './each.ts';

/** Who says a clause and how far it goes, as it is kept: short keys, because every clause of every text has one. */
interface StoredVoice {
  readonly clause: number;
  readonly speaker: SpeakerKind;
  /** The subject as printed, where somebody is named. */
  readonly words?: string;
  readonly parties?: readonly string[];
  /** The verb's step on the ladder of commitment, and its rank from 1 (note) to 7 (agree). */
  readonly step?: Step;
  readonly rank?: number;
  readonly intends?: true;
  readonly verb?: string;
}

type Who = Pick<SpeakerOptions, 'hub' | 'called' | 'names'>;

/**
 * The voices of each text; `who`: what the collection says about who speaks. Clauses that nobody is named for and that no
 * verb of the ladder carries are left out.
 */
export function voicesOf(texts: readonly DatedStoredText[], who: Who): readonly RecordToMake[] {
  return texts.map((text) => ({
    id: text.statement,
    from: [text.sha256, text.lang, text.parties, who],
    make: () => JSON.stringify({ sha256: text.sha256, voices: voicesIn(text, who) }),
  }));
}

function told({
  step,
  rank,
  intends,
  words,
}: Force): Pick<StoredVoice, 'step' | 'rank' | 'intends' | 'verb'> {
  return { step, rank, ...(intends === true ? { intends } : {}), verb: words };
}

function voicesIn(text: DatedStoredText, who: Who): readonly StoredVoice[] {
  const read = readText(text.body, text.lang);
  const speakers = readSpeakers(read, { ...who, parties: JSON.parse(text.parties) as string[] });
  const forces = readForces(read);
  return speakers.flatMap((speaker, clause): StoredVoice[] => {
    const force = forces[clause];
    if (speaker.kind === 'text' && force === undefined) return [];
    return [
      {
        clause,
        speaker: speaker.kind,
        ...(speaker.words === '' ? {} : { words: speaker.words }),
        ...(speaker.parties.length > 0 ? { parties: speaker.parties } : {}),
        ...(force === undefined ? {} : told(force)),
      },
    ];
  });
}
