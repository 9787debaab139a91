/// <reference path="./opencc.d.ts" />
import PAIRS from 'opencc-js/dict/TSCharacters';

let table: ReadonlyMap<string, string> | undefined;

/** Read when first asked for: texts in other languages never ask. */
function readTable(): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const pair of PAIRS.split('|')) {
    const [traditional = '', simplified = ''] = pair.split(' ');
    // Of the plain characters only: one unit stays one unit, so that an offset stays an offset.
    if (traditional.length === 1 && simplified.length === 1 && traditional !== simplified)
      read.set(traditional, simplified);
  }
  return read;
}

/** Traditional Chinese characters → simplified ones, for matching only; as many units as before. */
export function simplify(text: string): string {
  table ??= readTable();
  let simplified = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const plain = table.get(text.charAt(at));
    if (plain === undefined) continue;
    simplified += text.slice(from, at) + plain;
    from = at + 1;
  }
  return from === 0 ? text : simplified + text.slice(from);
}
