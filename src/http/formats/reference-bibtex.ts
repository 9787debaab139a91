import type { CslItem } from '../../answers/citing/citation.ts';

/** Names that babel and polyglossia know, so that styles need not print a code. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'english',
  ru: 'russian',
  de: 'german',
  fr: 'french',
  it: 'italian',
  es: 'spanish',
  zh: 'chinese',
  ja: 'japanese',
  ko: 'korean',
  kk: 'kazakh',
  tk: 'turkmen',
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '\\^{}',
};

/**
 * One entry, in letters as they are, that BibTeX and BibLaTeX styles both read: `howpublished` and `organization` name
 * the issuer where `@misc` and `@online` know no publisher, `year` and `month` repeat the date for the older styles.
 */
export function writeBibtex(item: CslItem): string {
  const [date] = item.issued?.['date-parts'] ?? [];
  const text = (value: string | undefined) => (value === undefined ? undefined : `{${latex(value)}}`);
  /** A body is one name, whatever words it is made of. */
  const names = (bodies: CslItem['author']) =>
    bodies && `{${bodies.map(({ literal }) => `{${latex(literal)}}`).join(' and ')}}`;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', names(item.author)],
    ['translator', names(item.translator)],
    ['title', `{${latex(item.title)}}`],
    ['type', text(item.genre)],
    [item.type === 'document' ? 'howpublished' : 'organization', text(item.publisher)],
    ['eventtitle', text(item['event-title'])],
    ['venue', text(item['event-place'])],
    ['date', date && `{${isoDate(date)}}`],
    ['year', date && `{${date[0]}}`],
    ['month', MONTHS[(date?.[1] ?? 0) - 1]],
    ['version', text(item.version)],
    ['language', item.language && `{${LANGUAGES[item.language] ?? item.language}}`],
    ['langid', item.language && LANGUAGES[item.language] && `{${LANGUAGES[item.language]}}`],
    ['url', item.URL && `{${item.URL}}`],
    ['urldate', item.accessed && `{${isoDate(item.accessed['date-parts'][0] ?? [])}}`],
    ['note', text(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = ${value},\n`] : []));
  return `@${item.type === 'document' ? 'misc' : 'online'}{${item.id},\n${lines.join('')}}\n`;
}

function isoDate(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
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
