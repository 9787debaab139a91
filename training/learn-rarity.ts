/** Statements of the reference folder → `src/comparison/align/learned/rarity-data.ts`: how many clauses hold each stem. */
import { writeFileSync } from 'node:fs';
import { prepareText } from '../src/comparison/index.ts';
import { stemWord } from '../src/text/index.ts';
import { readHubBodies } from '../test/quality/reference.ts';

const FILE = new URL('../src/comparison/align/learned/rarity-data.ts', import.meta.url);
/** Stems of fewer clauses are taken for the rarest; they would double the table and change little. */
const LEAST_CLAUSES = 3;

export function learnRarity(): void {
  const clausesOf = new Map<string, number>();
  const seen = new Set<string>();
  for (const body of readHubBodies()) {
    const prepared = prepareText(body, { lang: 'en' });
    for (const [clause, { from, to }] of prepared.clauses.entries()) {
      const text = body.slice(from, to);
      if (seen.has(text)) continue;
      seen.add(text);
      const stems = new Set<string>();
      const end = prepared.clauseTokens[clause + 1] as number;
      for (let token = prepared.clauseTokens[clause] as number; token < end; token++) {
        const word = prepared.tokens.vocabulary[prepared.tokens.id[token] as number] as string;
        for (const piece of word.split('-')) {
          if (/^\p{L}[\p{L}\p{N}.'+]*$/u.test(piece)) stems.add(stemWord(piece, 'en'));
        }
      }
      for (const stem of stems) clausesOf.set(stem, (clausesOf.get(stem) ?? 0) + 1);
    }
  }
  const groups: string[][] = [];
  for (const [stem, clauses] of [...clausesOf].sort(([x], [y]) => (x < y ? -1 : 1))) {
    if (clauses < LEAST_CLAUSES) continue;
    const step = Math.round(4 * Math.log((seen.size + 1) / (clauses + 1)));
    const group = groups[step];
    if (group === undefined) groups[step] = [stem];
    else group.push(stem);
  }
  const data = Array.from(groups, (group) => group?.join(',') ?? '').join(';');
  writeFileSync(
    FILE,
    `/** Written by \`npm run learn -- rarity\`; see align-rarity.ts. */\nexport const ENGLISH_CLAUSES = ${seen.size};\nexport const ENGLISH_RARITY =\n  '${data.replaceAll("'", "\\'")}';\n`,
  );
  console.log(
    `${clausesOf.size} stems of ${seen.size} clauses; kept ${data.split(/[,;]/).length}, ${data.length} bytes`,
  );
}
