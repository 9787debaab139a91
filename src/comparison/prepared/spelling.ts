/**
 * Words and numbers written in two ways → one key. British and American spelling by rule of ending, not by list, so
 * that a key is made for any word; a key is only ever compared with the key of the word in the same place. Pure.
 */

const rules: readonly (readonly [RegExp, string])[] = [
  [/-/g, ''],
  [/isation(s?)$/, 'ization$1'],
  [/is(e[sd]?|ing)$/, 'iz$1'],
  [/ys(e[sd]?|ing)$/, 'yz$1'],
  [/our(s|ed|ing|able|ably|ful|ite|ites|hood|hoods|ly)?$/, 'or$1'],
  [/([^aeiou])re(s?)$/, '$1er$2'],
  [/l(l)(ed|ing|er|ers|or|ors)$/, 'l$2'],
  [/fulfill/, 'fulfil'],
  [/skillful/, 'skilful'],
  [/ogue(s?)$/, 'og$1'],
  [/enc(e[sd]?)$/, 'ens$1'],
  [/programme(s|d)?$/, 'program$1'],
  [/judgement/, 'judgment'],
  [/acknowledgement/, 'acknowledgment'],
  [/ageing/, 'aging'],
  [/(gr)e(y)/, '$1a$2'],
  [/aeo/, 'eo'],
  [/paed/, 'ped'],
  [/^cheque/, 'check'],
  [/whilst$/, 'while'],
  [/amongst$/, 'among'],
  [/ё/g, 'е'],
  [/ß/g, 'ss'],
];

/** Equal for the two spellings of a word; of no meaning by itself. Takes folded words. */
export function spellingKey(words: string): string {
  let key = words;
  for (const [pattern, replacement] of rules) key = key.replace(pattern, replacement);
  return key;
}

const named = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)] as const),
);

/** "eleven", "twelve". */
const LONGEST_NAME = 6;

/** Equal for two ways of writing one number: "1,000" and "1000", "five" and "5". Undefined for what is no number. */
export function numberKey(word: string): string | undefined {
  const first = word.charCodeAt(0);
  if (!(first >= 0x30 && first <= 0x39)) return word.length <= LONGEST_NAME ? named.get(word) : undefined;
  return word.replace(/(?<=\d)[,.](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
}
