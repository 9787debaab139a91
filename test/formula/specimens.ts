import { readdirSync, readFileSync } from 'node:fs';
import { normalise } from '../../src/text/index.ts';

/** The invented communiqués that ship with the project, and the tables of known answers in their README. */
export interface Specimen {
  readonly id: string;
  /** The partner as in the file name: "north", "union", "islands", "east", "five". */
  readonly partner: string;
  readonly adopted: string;
  readonly lang: string;
  readonly text: string;
}

const folder = new URL('../../statements/specimens/', import.meta.url);

export const specimens: readonly Specimen[] = readdirSync(folder)
  .flatMap((file) => {
    const parts = /^specimen-(\d{4}-\d\d-\d\d)-([a-z]+)\.([a-z]{2})\.md$/.exec(file);
    if (parts === null) return [];
    const [, adopted = '', partner = '', lang = ''] = parts;
    const text = normalise(readFileSync(new URL(file, folder), 'utf8'));
    return [{ id: `specimen-${adopted}-${partner}`, partner, adopted, lang, text }];
  })
  .sort((a, b) => (a.adopted < b.adopted ? -1 : 1));

/** `2023-05-19-north.en`, as the README names texts. */
export function specimen(name: string): Specimen {
  const found = specimens.find(({ adopted, partner, lang }) => `${adopted}-${partner}.${lang}` === name);
  if (found === undefined) throw new Error(`no specimen ${name}`);
  return found;
}

/** Rows of the table under a heading of the README that begins with `section`: cells without their marks. */
export function knownAnswers(section: string): readonly (readonly string[])[] {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const [, body = ''] = readme.split(`\n### ${section}`);
  const [part = ''] = body.split('\n### ');
  return part
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}
