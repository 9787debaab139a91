/** The engines that are timed, each as a function of two texts. Peers get their best honest use on words. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  comparePrepared,
  compareTexts,
  decodePrepared,
  encodePrepared,
  prepareText,
} from '../../src/comparison/index.ts';
import { splitWords } from '../../src/text/index.ts';

export interface BenchEngine {
  readonly name: string;
  /** Times to the power of two of the text length: shortened by default, and read off a shorter text. */
  readonly quadratic: boolean;
  readonly startsProgram: boolean;
  /** Makes ready what is not timed, given the texts to come, and returns what is. */
  load(texts: readonly string[]): Promise<(a: string, b: string) => unknown>;
}

const engines: readonly BenchEngine[] = [
  {
    name: 'compareTexts',
    quadratic: false,
    startsProgram: false,
    load: async () => (a, b) => compareTexts(a, b),
  },
  {
    name: 'comparePrepared',
    quadratic: false,
    startsProgram: false,
    load: async (texts) => preparedEngine(texts),
  },
  {
    name: 'jsdiff diffWords',
    quadratic: true,
    startsProgram: false,
    load: async () => {
      const { diffWords } = await import('diff');
      return (a, b) => diffWords(a, b);
    },
  },
  {
    name: 'jsdiff diffArrays',
    quadratic: true,
    startsProgram: false,
    load: async () => {
      const { diffArrays } = await import('diff');
      return (a, b) => diffArrays(foldedWords(a), foldedWords(b));
    },
  },
  {
    name: 'fast-myers-diff',
    quadratic: true,
    startsProgram: false,
    load: async () => {
      const { diff } = await import('fast-myers-diff');
      return (a, b) => [...diff(foldedWords(a), foldedWords(b))].length;
    },
  },
  {
    name: 'diff-match-patch',
    quadratic: true,
    startsProgram: false,
    load: async () => {
      const { default: DiffMatchPatch } = await import('diff-match-patch');
      return (a, b) => {
        const engine = new DiffMatchPatch();
        // Its own limit is one second of clock; without it the result does not depend on the machine.
        engine.Diff_Timeout = 0;
        const edits = engine.diff_main(a, b);
        engine.diff_cleanupSemantic(edits);
        return edits;
      };
    },
  },
  { name: 'GNU wdiff', quadratic: false, startsProgram: true, load: async () => commandEngine('wdiff') },
  { name: 'dwdiff', quadratic: false, startsProgram: true, load: async () => commandEngine('dwdiff') },
];

export function engineNames(): readonly string[] {
  return engines
    .filter(({ name, startsProgram }) => !startsProgram || isInstalled(commandOf(name)))
    .map(({ name }) => name);
}

export function findEngine(name: string): BenchEngine {
  const engine = engines.find((candidate) => candidate.name === name);
  if (engine === undefined)
    throw new Error(`There is no engine "${name}". Engines: ${engineNames().join(', ')}.`);
  return engine;
}

function foldedWords(text: string): string[] {
  return splitWords(text).map((word) => word.folded);
}

/** What the Worker does: both texts come with their stored segmentation, which is decoded anew each time. */
function preparedEngine(texts: readonly string[]): (a: string, b: string) => unknown {
  const encoded = new Map(texts.map((text) => [text, encodePrepared(prepareText(text))]));
  const decode = (text: string) => {
    const prepared = decodePrepared(text, encoded.get(text) ?? '');
    if (prepared === undefined) throw new Error('the stored form is of another format');
    return prepared;
  };
  return (a, b) => comparePrepared(decode(a), decode(b));
}

function commandOf(name: string): string {
  return name.replace('GNU ', '');
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0;
}

/** A program run on two files: its start, about a millisecond, is part of its time. */
function commandEngine(command: string): (a: string, b: string) => unknown {
  return (a, b) => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      writeFileSync(join(folder, 'a'), a);
      writeFileSync(join(folder, 'b'), b);
      const run = spawnSync(command, [join(folder, 'a'), join(folder, 'b')], { maxBuffer: 2 ** 28 });
      if (run.status === null || run.status > 1) throw new Error(`${command} failed: ${run.stderr}`);
      return run.stdout.length;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
