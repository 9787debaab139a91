/// <reference path="./citation-js.d.ts" />
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../answers/citing/citation.ts';

/**
 * One record. The library breaks long lines anywhere, also within a word, and readers take the next line for a new
 * field, so lines are joined again. It also cuts the id, so that passages of one text would share it. Days and months
 * get two digits, as the format asks; and a body that has one name only ends with the comma without which readers take
 * its last word for a family name.
 */
export function writeRis(item: CslItem): string {
  return new Cite(item)
    .format('ris')
    .replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)(?=.)/g, '')
    .replace(/^ID {2}- .*$/m, `ID  - ${item.id}`)
    .replace(/^(DA|Y2) {2}- .*$/gm, (line) => line.replace(/\/(\d)(?=\/)/g, '/0$1'))
    .replace(/^(AU {2}- [^,\n]+)$/gm, '$1,')
    .replace(/\s*$/, '\n');
}
