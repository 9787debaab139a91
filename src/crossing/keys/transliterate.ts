/**
 * Names that no glossary holds, brought to what their spellings in Latin and Cyrillic letters have in common: the
 * consonants. "Tokayev", "Tokajew" and «Токаевым» meet in "tkv". Pure.
 */

const CYRILLIC: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ж: 'z',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
  // Kazakh, Kyrgyz, Tajik.
  қ: 'k',
  ғ: 'g',
  ң: 'n',
  ҳ: 'h',
  ҷ: 'z',
  һ: 'h',
};

const CYRILLIC_VOWELS = 'аеёиоуыэюяіїөүұәӯӣйъь';

/** Letters of a skeleton that a key holds. */
const KEY_CONSONANTS = 4;
/** Names of fewer consonants are too short to be told from others. */
const LEAST_CONSONANTS = 3;
/** Names of fewer letters are passed over. */
const LEAST_LETTERS = 4;

/**
 * What the spellings of a name in Latin and Cyrillic letters share, the more exact first; empty where that is too
 * little to go by. The second leaves room for an ending.
 */
export function nameSkeletons(folded: string): readonly string[] {
  const consonants = consonantsOf(folded);
  const single = consonants.replace(/(.)\1+/g, '$1');
  if (single.length < LEAST_CONSONANTS) return [];
  const short = single.slice(0, LEAST_CONSONANTS);
  return single.length > LEAST_CONSONANTS ? [single.slice(0, KEY_CONSONANTS), short] : [short];
}

/** The consonants of a name in Latin or Cyrillic letters, "a" for a vowel at its head; empty for a short word. */
export function consonantsOf(folded: string): string {
  if (folded.length < LEAST_LETTERS) return '';
  return /\p{Script=Cyrillic}/u.test(folded) ? ofCyrillic(folded) : ofLatin(folded);
}

function ofCyrillic(word: string): string {
  const vowel = CYRILLIC_VOWELS.includes(word.charAt(0)) ? 'a' : '';
  return vowel + [...word].map((letter) => CYRILLIC[letter] ?? '').join('');
}

function ofLatin(word: string): string {
  const plain = /^[a-z]+$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
  const vowel = /^[aeiouyj]/.test(plain) ? 'a' : '';
  const spelled = plain
    .replace(/sch|sh|ch|tz|ts|cz|c(?=[eiy])/g, 's')
    .replace(/zh|dj|dzh/g, 'z')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck|c|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v');
  let consonants = vowel;
  for (const letter of spelled)
    if (letter >= 'a' && letter <= 'z' && !'aeiouyj'.includes(letter)) consonants += letter;
  return consonants;
}
