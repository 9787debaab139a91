/// <reference path="./citation-js.d.ts" />
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './data/citation.ts';

/** Media type of each form of a reference, and what a file of it is called. */
export const REFERENCE_FORMS = {
  csl: { type: 'application/vnd.citationstyles.csl+json', extension: 'json' },
  bibtex: { type: 'application/x-bibtex', extension: 'bib' },
  ris: { type: 'application/x-research-info-systems', extension: 'ris' },
} as const;

export type ReferenceForm = keyof typeof REFERENCE_FORMS;

export function writeReference(item: CslItem, form: ReferenceForm): string {
  if (form === 'csl') return `${JSON.stringify([item], null, 2)}\n`;
  const written = new Cite(item).format(form);
  return form === 'ris' ? unwrapRis(written) : written;
}

/** citation-js breaks long RIS lines anywhere, also within a word; readers of RIS take the next line for a new field. */
function unwrapRis(ris: string): string {
  return ris.replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)(?=.)/g, '');
}
