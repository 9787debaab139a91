/** Is this the document that the record means? Language, expected terms, date, parties, title. Pure. */
import { namesRegion } from '../../formula/index.ts';
import { countryName } from '../../statement/index.ts';
import { foldText } from '../../text/index.ts';
import { detectedLanguages, likelyLanguage } from '../../text/language.ts';
import { plainWords } from '../extract/plain-words.ts';
import type { CheckInput, Failure } from './failure.ts';

export function checkLanguage({ text, version }: CheckInput): readonly Failure[] {
  const wanted = version.lang.split('-')[0] ?? version.lang;
  if (!detectedLanguages.has(wanted)) return [];
  const found = likelyLanguage(text);
  return found === undefined || found === wanted
    ? []
    : [{ check: 'wrong-language', message: `the text reads as "${found}", not as "${wanted}"` }];
}

export function checkTerms({ version }: CheckInput, paragraphs: readonly string[]): readonly Failure[] {
  const { opens, closes } = version.expect ?? {};
  const has = (some: readonly string[], term: string) =>
    some.some((each) => plainWords(each).includes(plainWords(term)));
  const failures: Failure[] = [];
  if (opens !== undefined && !has(paragraphs.slice(0, 3), opens))
    failures.push({
      check: 'opening',
      message: `"${opens}" does not stand in the first paragraphs`,
      paragraph: 1,
    });
  if (closes !== undefined && !has(paragraphs.slice(-3), closes))
    failures.push({
      check: 'closing',
      message: `"${closes}" does not stand in the last paragraphs`,
      paragraph: paragraphs.length,
    });
  return failures;
}

/** Days that a publisher may be late before the page is thought to be another one. */
const LATE_DAYS = 400;
const EARLY_DAYS = 10;
const GENERIC = new Set(
  'joint statement declaration communique meeting summit ministerial ministers foreign heads state states leaders following first second third'.split(
    ' ',
  ),
);

/** Right address, wrong document: the date of the page, the names of the parties, the words of the title. */
export function checkRightDocument(
  { text, extraction, record, version, hub }: CheckInput,
  paragraphs: readonly string[],
): readonly Failure[] {
  const failures: Failure[] = [];
  const adopted = Date.parse(record.adopted);
  if (extraction.published !== undefined && record.adopted.length === 10) {
    const days = Math.round((Date.parse(extraction.published) - adopted) / 86_400_000);
    if (days < -EARLY_DAYS || days > LATE_DAYS)
      failures.push({
        check: 'wrong-document',
        message: `the page is dated ${extraction.published}, the statement ${record.adopted}`,
      });
  }
  const names = partyNames(record.parties, version.lang);
  const folded = foldText(text);
  const grouped =
    hub !== undefined &&
    hub.parties.length > 0 &&
    hub.parties.every((member) => record.parties.includes(member)) &&
    namesRegion(hub).test(text);
  const named = names.filter((stem) => folded.includes(stem));
  if (names.length >= 3 && named.length * 2 < names.length && !grouped)
    failures.push({
      check: 'wrong-document',
      message: `the text names ${named.length} of the ${names.length} parties`,
    });
  if (version.lang === 'en') {
    const words = plainWords(`${record.title} ${record.short ?? ''} ${record.place?.city ?? ''}`)
      .split(' ')
      .filter((word) => word.length > 3 && !GENERIC.has(word));
    const seen = plainWords([...extraction.titles, ...paragraphs.slice(0, 6)].join(' '));
    if (words.length >= 2 && !words.some((word) => seen.includes(word)))
      failures.push({
        check: 'wrong-document',
        message: 'title and opening share no word with the title of the record',
      });
  }
  return failures;
}

/** The first letters of each country's name in the language of the text: endings change, "Kyrgyzstan" is "the Kyrgyz Republic". */
function partyNames(parties: readonly string[], lang: string): readonly string[] {
  return parties.flatMap((code) => {
    const name = countryName(code, lang);
    if (name === undefined || /[ -]/.test(name)) return [];
    return [foldText(name).slice(0, /\p{Script=Han}/u.test(name) ? 2 : 5)];
  });
}
