/** Does the same sentence stand on the same step, said by the same, in a translation as in English? */
import { readText } from '../../src/formula/read-text.ts';
import { readSpeakers } from '../../src/formula/speakers/attribution.ts';
import { readForces } from '../../src/formula/speakers/force.ts';
import { normalise } from '../../src/text/index.ts';
import { called } from '../formula/hub.ts';
import { listReference, readReference } from './reference.ts';
import type { Table } from './table.ts';

interface Said {
  readonly step: string;
  readonly speaker: string;
}

/** Force and speaker of the first clause of each part, read as one text with a paragraph a part. */
function readParts(parts: readonly string[], lang: string): readonly Said[] {
  const clean = parts.map((part) =>
    normalise(part)
      .replace(/\n+/g, ' ')
      .replace(/^[*\s]+|\*+/g, ''),
  );
  const read = readText(clean.join('\n\n'), lang);
  const forces = readForces(read);
  const speakers = readSpeakers(read, { called });
  let from = 0;
  return clean.map((part) => {
    const to = from + part.length;
    const first = read.clauses.findIndex((clause) => clause.from >= from && clause.to <= to);
    from = to + 2;
    return { step: forces[first]?.step ?? '–', speaker: speakers[first]?.kind ?? 'text' };
  });
}

interface Counts {
  clauses: number;
  step: number;
  speaker: number;
  joint: number;
}

const HALVES = ['not read', 'read', 'all'] as const;

/**
 * The rules were mended after the odd statements, then after t02, t06, t10 and every other clause of the last three;
 * only the clauses between were never read for it.
 */
function isRead(name: string, clause: number): boolean {
  const number = Number(name.slice(1, 3));
  return number % 2 === 1 || [2, 6, 10].includes(number) || clause % 2 === 0;
}

const isJoint = (speaker: string) => speaker === 'all' || speaker === 'text';

/** Agreement of force and speaker over the translated statements; undefined where they are not at hand. */
export function measureForces(): Table | undefined {
  const readme = readReference('gold/translations/README.md');
  if (readme === undefined) return undefined;
  const files = new Map(
    [...readme.matchAll(/^\| (t\d\d) \| (\S+\.md) \|/gm)].map(([, id, file]) => [id, file]),
  );
  const counts = new Map<string, Counts>(
    ['ru', 'zh'].flatMap((lang) =>
      HALVES.map(
        (half) =>
          [`${lang}, ${half}`, { clauses: 0, step: 0, speaker: 0, joint: 0 }] satisfies [string, Counts],
      ),
    ),
  );
  for (const name of listReference('gold/translations/').filter((file) => file.endsWith('.tsv'))) {
    const source = readReference(`statements/us-hub/${files.get(name.slice(0, 3)) ?? ''}`);
    const table = readReference(`gold/translations/${name}`);
    if (source === undefined || table === undefined) continue;
    const rows = table
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    const english = readParts(
      rows.map(([, from, to]) => source.slice(Number(from), Number(to))),
      'en',
    );
    for (const [column, lang] of ['ru', 'zh'].entries()) {
      if (!rows[0]?.[column + 3]) continue;
      for (const [index, said] of readParts(
        rows.map((row) => row[column + 3] ?? ''),
        lang,
      ).entries()) {
        const other = english[index] as Said;
        const half = isRead(name, index) ? 'read' : 'not read';
        const kept = [counts.get(`${lang}, ${half}`), counts.get(`${lang}, all`)].flatMap((one) => one ?? []);
        for (const count of kept) {
          count.clauses++;
          if (said.step === other.step) count.step++;
          if (said.speaker === other.speaker) count.speaker++;
          if (said.speaker === other.speaker || (isJoint(said.speaker) && isJoint(other.speaker)))
            count.joint++;
        }
      }
    }
  }
  const share = (part: number, whole: number) => (part / whole).toFixed(3).replace(/^0/, '');
  return {
    title: 'Force and speaker of a translated clause as in English',
    columns: ['language, statements', 'clauses', 'same step', 'same speaker', 'all or text taken as one'],
    rows: [...counts].map(([lang, { clauses, step, speaker, joint }]) => [
      lang,
      String(clauses),
      share(step, clauses),
      share(speaker, clauses),
      share(joint, clauses),
    ]),
    note: 'Many of the rest are free translations: another verb, a passive, or the subject left out.',
  };
}
