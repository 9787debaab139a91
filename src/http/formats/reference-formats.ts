import type { CslItem } from '../../answers/citing/citation.ts';
import { writeBibtex } from './reference-bibtex.ts';
import { writeRis } from './reference-ris.ts';

/** Media type of each form of a reference, and what a file of it is called. */
export const REFERENCE_FORMS = {
  csl: { type: 'application/vnd.citationstyles.csl+json', extension: 'json' },
  bibtex: { type: 'application/x-bibtex', extension: 'bib' },
  ris: { type: 'application/x-research-info-systems', extension: 'ris' },
} as const;

export type ReferenceForm = keyof typeof REFERENCE_FORMS;

export function writeReference(item: CslItem, form: ReferenceForm): string {
  if (form === 'csl') return `${JSON.stringify([item], null, 2)}\n`;
  return form === 'ris' ? writeRis(inOneLine(item)) : writeBibtex(inOneLine(item));
}

/** BibTeX and RIS are read line by line: a passage that runs over paragraphs could otherwise begin a field of its own. */
function inOneLine(item: CslItem): CslItem {
  return {
    ...item,
    title: joined(item.title),
    ...(item.note === undefined ? {} : { note: joined(item.note) }),
  };
}

function joined(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
