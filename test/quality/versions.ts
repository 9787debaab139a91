/** Texts that are known to follow each other: how much of them comes to stand side by side. */

import { readdirSync, readFileSync } from 'node:fs';
import { type Comparison, compareTexts } from '../../src/comparison/index.ts';
import { listReference, readReference } from './reference.ts';
import { median, share } from './score.ts';
import type { Table } from './table.ts';

const SPECIMENS = new URL('../../statements/specimens/', import.meta.url);

export function measureVersions(): Table {
  const rows: string[][] = [];
  const fomc = listReference('gold/fomc/').map((name) => readReference(`gold/fomc/${name}`) as string);
  if (fomc.length > 0) rows.push(row('committee statements, each with the next', neighbours(fomc)));
  const families = readReference('gold/emergency-families/families.tsv');
  if (families !== undefined) {
    const chains = families
      .split('\n')
      .slice(1)
      .map((line) => (line.split('\t')[2] ?? '').split(' ').filter(Boolean))
      .map((names) =>
        names.map((name) => body(readReference(`gold/emergency-families/files/${name}`) ?? '')),
      );
    rows.push(
      row(
        'yearly notices of one emergency',
        chains.flatMap((chain) => neighbours(chain)),
      ),
    );
    rows.push(
      row('notices of different emergencies', neighbours(chains.flatMap((chain) => chain.slice(0, 1)))),
    );
  }
  rows.push(...measureSpecimens());
  return {
    title: 'Versions of one text',
    columns: ['texts', 'pairs', 'words in same, median', 'rows same', 'rows reworded', 'rows one-sided'],
    rows,
  };
}

function measureSpecimens(): string[][] {
  const chains = new Map<string, string[]>();
  for (const name of readdirSync(SPECIMENS).sort()) {
    const parts = /^specimen-[\d-]+-(\w+)\.(\w+)\.md$/.exec(name);
    if (parts === null) continue;
    const key = `specimens ${parts[1]}, ${parts[2]}`;
    const chain = chains.get(key) ?? [];
    chain.push(body(readFileSync(new URL(name, SPECIMENS), 'utf8')));
    chains.set(key, chain);
  }
  return [...chains]
    .filter(([, chain]) => chain.length > 1)
    .map(([key, chain]) => row(key, neighbours(chain, key.slice(-2))));
}

function body(raw: string): string {
  return raw.replace(/^---\n[\s\S]*?\n---\n/, '');
}

function neighbours(texts: readonly string[], lang = 'en'): Comparison[] {
  return texts.slice(1).map((text, at) => compareTexts(texts[at] as string, text, { lang, mode: 'series' }));
}

function row(name: string, comparisons: readonly Comparison[]): string[] {
  const shares = comparisons.map(({ summary: { words } }) => {
    const all = 2 * words.same + words.only_a + words.only_b;
    return all === 0 ? 1 : (2 * words.same) / all;
  });
  const rows = (pick: (kinds: Comparison['summary']['rows']) => number) =>
    share(median(comparisons.map(({ summary, rows: all }) => pick(summary.rows) / Math.max(1, all.length))));
  return [
    name,
    `${comparisons.length}`,
    share(median(shares)),
    rows((kinds) => kinds.same),
    rows((kinds) => kinds.reworded),
    rows((kinds) => kinds.only_a + kinds.only_b),
  ];
}
