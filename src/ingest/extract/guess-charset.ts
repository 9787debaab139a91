/**
 * Bytes that nobody named the character set of, and that are not UTF-8 → the old set in which they make the most
 * sense: letters of one script, small ones inside words, common characters of East Asian writing.
 */

interface OldSet {
  readonly label: string;
  readonly langs: readonly string[];
  /** Letters that a text of the set is mostly made of. */
  readonly letters: RegExp;
}

const CYRILLIC = /[а-яёіїєґўқғҳәңөұүһҷӣӯ]/u;
const SETS: readonly OldSet[] = [
  { label: 'windows-1251', langs: ['ru', 'kk', 'ky', 'tg', 'uz', 'uk', 'be', 'mn'], letters: CYRILLIC },
  { label: 'koi8-r', langs: ['ru'], letters: CYRILLIC },
  { label: 'ibm866', langs: ['ru'], letters: CYRILLIC },
  { label: 'iso-8859-5', langs: ['ru'], letters: CYRILLIC },
  { label: 'gb18030', langs: ['zh'], letters: commonHan('gb18030', 0xb0, 0xd7, '，。、；：“”《》（）') },
  { label: 'big5', langs: ['zh'], letters: commonHan('big5', 0xa4, 0xc6, '，。、；：「」《》（）') },
  { label: 'shift_jis', langs: ['ja'], letters: /[\u3041-\u30fe\u4e00-\u9fa5、。「」]/u },
  { label: 'euc-jp', langs: ['ja'], letters: /[\u3041-\u30fe\u4e00-\u9fa5、。「」]/u },
  { label: 'euc-kr', langs: ['ko'], letters: /[\uac00-\ud7a3]/u },
  { label: 'windows-1256', langs: ['ar', 'fa'], letters: /[\u0621-\u06cc]/u },
  { label: 'windows-1254', langs: ['tr', 'az', 'tk'], letters: /[çğıöşüâîûÇĞİÖŞÜ’“”–]/u },
  { label: 'windows-1250', langs: ['pl', 'cs', 'hu'], letters: /[ąćęłńóśźżáčďéěíňřšťúůýžőű’“”–]/u },
  {
    label: 'windows-1252',
    langs: ['en', 'de', 'fr', 'it', 'es'],
    letters: /[äöüßàâçéèêëîïôûùñòìí’‘“”–—…•§°©®]/iu,
  },
];

/**
 * The characters of everyday writing, which the Chinese sets hold in their first rows. Bytes of another set make
 * Chinese characters too, but rare ones.
 */
function commonHan(label: string, firstRow: number, lastRow: number, marks: string): RegExp {
  const decoder = new TextDecoder(label);
  let common = '';
  for (let row = firstRow; row <= lastRow; row++)
    for (let cell = 0x40; cell <= 0xfe; cell++)
      if (label === 'big5' ? cell <= 0x7e || cell >= 0xa1 : cell >= 0xa1)
        common += decoder.decode(Uint8Array.of(row, cell));
  return new RegExp(`[${common.replace(/[^\u4e00-\u9fff]/gu, '')}${marks}]`, 'u');
}

/** Bytes looked at: enough to tell, little enough to try every set. */
const SAMPLE = 60_000;
/** What the expected language weighs: less than a difference that a reader would see. */
const EXPECTED = 0.08;

export function guessCharset(bytes: Uint8Array, lang?: string): string {
  const sample = bytes.subarray(0, SAMPLE);
  let best = 'windows-1252';
  let most = 0;
  for (const set of SETS) {
    const score = scoreOf(sample, set) + (lang !== undefined && set.langs.includes(lang) ? EXPECTED : 0);
    if (score > most) {
      best = set.label;
      most = score;
    }
  }
  return best;
}

/** The share of letters beyond ASCII that the set expects, less what no text has: broken bytes, capitals inside words. */
function scoreOf(bytes: Uint8Array, { label, letters }: OldSet): number {
  const text = new TextDecoder(label).decode(bytes);
  let foreign = 0;
  let expected = 0;
  let odd = 0;
  let before = '';
  for (const character of text) {
    if (character > '\u007f') {
      foreign++;
      if (character === '\ufffd') odd += 2;
      else if (letters.test(character) || letters.test(character.toLowerCase())) expected++;
      if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(character)) odd++;
    }
    before = character;
  }
  if (foreign === 0) return 0;
  // A western text has few such letters, and each stands among plain ones.
  return (expected - odd) / foreign + wholeWords(text);
}

/** Half-capital words (a Russian text read in the wrong Russian set) and lone letters between plain ones cost. */
function wholeWords(text: string): number {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  if (words.length === 0) return 0;
  const good = words.filter((word) => {
    const cyrillic = /\p{sc=Cyrillic}/u.test(word);
    const latin = /\p{sc=Latin}/u.test(word);
    return (
      !(cyrillic && latin) && (/^\p{L}[\p{Ll}\p{Lo}\p{Lm}\p{M}]*$/u.test(word) || /^\p{Lu}+$/u.test(word))
    );
  });
  return good.length / words.length;
}
