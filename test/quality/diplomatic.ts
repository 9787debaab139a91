/**
 * Twelve pairs of statements whose links other readers drew in full, partial ones included. Texts are cut into
 * sentences by the program beside the links, so that the readers' numbers hold.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { HandAligned, Label } from './hand-aligned.ts';
import { listReference, readReference, referenceAddress } from './reference.ts';

const FOLDER = 'gold/diplomatic/';
const HUB = 'statements/us-hub/';

/** Pairs of two partners; the others are of one series. */
const ACROSS = /^(?:c5-|quad-camp|vietnam-|singapore-)/;

interface Preparation {
  readonly PAIRS: Readonly<Record<string, readonly [a: string, b: string]>>;
  readonly plain: (markdown: string) => string;
  readonly sentences: (text: string) => readonly { readonly text: string }[];
}

interface Drawn {
  readonly links: readonly {
    readonly a: readonly number[];
    readonly b: readonly number[];
    readonly relation: Label;
  }[];
  readonly unsure?: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[];
}

/** Links as drawn by the first reader. Empty where the reference folder is absent. */
export async function readDiplomatic(): Promise<readonly HandAligned[]> {
  const program = new URL(`${FOLDER}prepare.mjs`, referenceAddress);
  if (!existsSync(program)) return [];
  const { PAIRS, plain, sentences } = (await import(program.href)) as Preparation;
  const files = listReference(HUB);
  return Object.entries(PAIRS).flatMap(([id, stems]): HandAligned[] => {
    const names = stems.map((stem) => files.find((file) => file.startsWith(stem)) ?? stem);
    const [a, b] = names.map((name) => {
      const markdown = readReference(HUB + name);
      return markdown === undefined ? [] : sentences(plain(markdown)).map(({ text }) => text);
    });
    const drawn = JSON.parse(
      readFileSync(new URL(`${FOLDER}annotator-a/${id}.json`, referenceAddress), 'utf8'),
    ) as Drawn;
    return [
      {
        id,
        mode: ACROSS.test(id) ? 'cross' : 'series',
        files: [names[0] as string, names[1] as string],
        a: a ?? [],
        b: b ?? [],
        links: drawn.links.flatMap((link) =>
          link.a.flatMap((i) => link.b.map((j) => [i, j, link.relation] as const)),
        ),
        unsure: (drawn.unsure ?? []).flatMap((link) =>
          link.a.flatMap((i) => link.b.map((j) => [i, j] as const)),
        ),
      },
    ];
  });
}
