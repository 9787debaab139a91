/** A silent edit of a publisher, as a comparison for a person. Pure. */
import { compareTexts } from '../../comparison/index.ts';

/** Words of context on either side of a change. */
const CONTEXT_WORDS = 5;
const MOST_CHANGES = 20;

/** What changed between two readings of one text: a sentence, then the changes as "[−before] [+after]" in their context. */
export function describeDrift(before: string, after: string, lang: string): string {
  const comparison = compareTexts(before, after, { lang, mode: 'series' });
  const lines: string[] = [comparison.summary.sentence];
  let changes = 0;
  for (const row of comparison.rows) {
    if (row.kind === 'same') continue;
    if (++changes > MOST_CHANGES) continue;
    if (row.kind === 'only_a') lines.push(`  removed: ${row.a.map((clause) => clause.text).join(' ')}`);
    else if (row.kind === 'only_b') lines.push(`  added: ${row.b.map((clause) => clause.text).join(' ')}`);
    else
      lines.push(
        `  ${row.edits
          .map((edit, index) => {
            const a = before.slice(edit.a.from, edit.a.to).trim();
            const b = after.slice(edit.b.from, edit.b.to).trim();
            if (edit.kind === 'only_a') return `[−${a}]`;
            if (edit.kind === 'only_b') return `[+${b}]`;
            return shorten(a, index === 0, index === row.edits.length - 1);
          })
          .filter((part) => part !== '')
          .join(' ')}`,
      );
  }
  if (changes > MOST_CHANGES) lines.push(`  … and ${changes - MOST_CHANGES} more`);
  return lines.join('\n');
}

function shorten(text: string, first: boolean, last: boolean): string {
  const words = text.split(/\s+/);
  if (words.length <= CONTEXT_WORDS * 2) return text;
  if (first) return `… ${words.slice(-CONTEXT_WORDS).join(' ')}`;
  if (last) return `${words.slice(0, CONTEXT_WORDS).join(' ')} …`;
  return `${words.slice(0, CONTEXT_WORDS).join(' ')} … ${words.slice(-CONTEXT_WORDS).join(' ')}`;
}
