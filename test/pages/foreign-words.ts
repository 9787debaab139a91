/** Finds words of another alphabet on a page, where the page does not say that they are in another language. Pure. */

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** What is written for programs, or typed as it stands. */
const UNREAD = new Set(['script', 'style', 'code', 'kbd', 'pre']);
const READ_ATTRIBUTES = ['title', 'aria-label', 'alt', 'placeholder'];
const MARKUP =
  /<!--.*?-->|<!DOCTYPE[^>]*>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gsu;

/** What a reader quotes, addresses and ids, and names of files. */
const NOT_WORDS = /«[^»]*»|“[^”]*”|\bhttps?:\S+|\S*[/_=]\S*|\S*\d\S*|\b[\w-]+\.[\w.-]+/gu;
/** Two words or more, one after the other. */
const RUN = /\p{Script=Latin}[\p{L}’'-]*(?:[ ,]+\p{Script=Latin}[\p{L}’'-]*)+/gu;
/** Acronyms and codes: OR, NOT, NEAR; KZ, KG; PNTR. */
const ACRONYMS = /^(?:\p{Lu}{1,6}[ ,]*)+$/u;
/** Letters that stand for words. */
const LETTERS = /^(?:\p{L}(?:[ ,]+|$))+$/u;

/**
 * Runs of Latin words that are read as being in the language of the page (`lang` of the root), where that is written in
 * another alphabet. `names` are names that have no other form.
 */
export function latinRuns(html: string, names: ReadonlySet<string> = new Set()): readonly string[] {
  const open: { readonly name: string; readonly lang: string }[] = [{ name: '', lang: 'en' }];
  const runs: string[] = [];
  const read = (text: string) => {
    for (const [run] of decoded(text).replace(NOT_WORDS, ' · ').matchAll(RUN))
      if (!ACRONYMS.test(run) && !LETTERS.test(run) && !names.has(run)) runs.push(run);
  };
  for (const [, closing, tag, attributes = '', text] of html.matchAll(MARKUP)) {
    const above = open.at(-1) ?? { name: '', lang: 'en' };
    if (text !== undefined) {
      if (above.lang === 'ru' && !UNREAD.has(above.name)) read(text);
    } else if (closing === '/') {
      open.pop();
    } else if (tag !== undefined) {
      const of = attributesOf(attributes);
      const lang = of.get('lang') ?? above.lang;
      const name = UNREAD.has(above.name) ? above.name : tag.toLowerCase();
      if (lang === 'ru') {
        const isTold = /^(?:description|og:title|og:description)$/.test(
          of.get('name') ?? of.get('property') ?? '',
        );
        for (const attribute of [...READ_ATTRIBUTES, ...(isTold ? ['content'] : [])])
          read(of.get(attribute) ?? '');
      }
      if (!VOID.has(tag.toLowerCase()) && !/\/\s*$/.test(attributes)) open.push({ name, lang });
    }
  }
  return runs;
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
}

function decoded(text: string): string {
  return text.replace(/&(#39|quot|amp|lt|gt);/g, ' ');
}
