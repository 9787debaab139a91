/// <reference path="./citation-js.d.ts" />
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../../answers/citing/citation.ts';

// Turned into ASCII, a title in Cyrillic would come out empty: the library knows no LaTeX command for its letters.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '\\^{}',
};

/**
 * One entry, in letters as they are, that BibTeX and BibLaTeX styles can both read: the fields of the one, with those of
 * the other that say more (the whole date, when it was read, the version).
 */
export function writeBibtex(item: CslItem): string {
  const cite = new Cite(escaped(item));
  const fields = fieldsOf(cite.format('bibtex'));
  for (const [name, value] of fieldsOf(cite.format('biblatex')))
    if (!fields.has(name) && !SAME.has(name)) fields.set(name, value);
  // The library writes “sep 21” into the month, which no style can read; the day stands in the date.
  const month = /^\{(\w+)/.exec(fields.get('month') ?? '')?.[1];
  if (month) fields.set('month', month);
  const lines = [...fields].map(([name, value]) => `\t${name} = ${value},\n`);
  return `@misc{${item.id},\n${lines.join('')}}\n`;
}

/** Fields of BibLaTeX that are another name for a field of BibTeX. */
const SAME: ReadonlySet<string> = new Set(['location']);

/** The fields of one entry as the library writes it, a line each; values keep their braces. */
function fieldsOf(entry: string): Map<string, string> {
  return new Map(
    [...entry.matchAll(/^\t(\w+) = (.*),$/gm)].map(([, name = '', value = '']) => [name, value] as const),
  );
}

/** The library escapes nothing where it leaves letters alone. An address is read as it stands. */
function escaped(item: CslItem): CslItem {
  return {
    ...item,
    title: latex(item.title),
    ...(item.author ? { author: item.author.map(({ literal }) => ({ literal: latex(literal) })) } : {}),
    ...(item.publisher === undefined ? {} : { publisher: latex(item.publisher) }),
    ...(item['publisher-place'] === undefined ? {} : { 'publisher-place': latex(item['publisher-place']) }),
    ...(item.note === undefined ? {} : { note: latex(item.note) }),
  };
}

/** Braces are counted by BibTeX even where they are escaped, so a lone one is written by name. */
function latex(text: string): string {
  const braces = isBalanced(text) ? ['\\{', '\\}'] : ['{\\textbraceleft}', '{\\textbraceright}'];
  return text.replace(/[\\~^{}&%$#_]/g, (sign) =>
    sign === '{' ? (braces[0] ?? '') : sign === '}' ? (braces[1] ?? '') : (COMMANDS[sign] ?? `\\${sign}`),
  );
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '{') open += 1;
    if (sign === '}') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
