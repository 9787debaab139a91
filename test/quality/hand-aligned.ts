/** Pairs of statements aligned by careful readers: file names, clause offsets and labels; the wording is elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Mode } from '../../src/comparison/index.ts';
import { readHubStatement } from './reference.ts';

export type Label = 'same' | 'reworded' | 'partial';

export interface HandAligned {
  readonly id: string;
  readonly mode: Mode;
  /** Language of both texts; English where it is not said. */
  readonly lang?: string;
  /** The two statements, as cited. */
  readonly files: readonly [a: string, b: string];
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly links: readonly (readonly [a: number, b: number, label: Label])[];
  /** Pairs about which the reader was not sure: they count neither way. */
  readonly unsure?: readonly (readonly [a: number, b: number])[];
}

/** A pair whose clauses lie in the statements as they are stored. */
export interface Located extends HandAligned {
  /** Offsets of the clauses of either side, "from to". */
  readonly spans: readonly [a: readonly string[], b: readonly string[]];
}

interface Stored {
  readonly mode: Mode;
  readonly a: StoredSide;
  readonly b: StoredSide;
  readonly links: HandAligned['links'];
}

interface StoredSide {
  readonly file: string;
  readonly clauses: readonly (readonly [from: number, to: number])[];
}

const FOLDER = new URL('us-hub/', import.meta.url);

/** Empty where the reference folder is absent. */
export function readHandAligned(): readonly Located[] {
  const pairs: Located[] = [];
  for (const name of readdirSync(FOLDER).sort()) {
    const stored = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Stored;
    const a = readSide(stored.a);
    const b = readSide(stored.b);
    if (a === undefined || b === undefined) continue;
    pairs.push({
      id: name.replace(/\D/g, ''),
      mode: stored.mode,
      files: [stored.a.file, stored.b.file],
      a,
      b,
      links: stored.links,
      spans: [spansOf(stored.a), spansOf(stored.b)],
    });
  }
  return pairs;
}

function spansOf({ clauses }: StoredSide): readonly string[] {
  return clauses.map(([from, to]) => `${from} ${to}`);
}

function readSide(side: StoredSide): readonly string[] | undefined {
  const raw = readHubStatement(side.file);
  return raw === undefined
    ? undefined
    : side.clauses.map(([from, to]) =>
        raw
          .slice(from, to)
          .replace(/<[^>]+>/g, '')
          .replace(/\s+/g, ' '),
      );
}
