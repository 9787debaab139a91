import { languageOf } from '../../text/index.ts';

/**
 * Words as they are printed, in one line and as one phrase: without a bracket that is not closed in them, without a mark
 * or a small word hanging on at the end ("peace, prosperity and").
 */
function wholePhrase(printed: string, lang: string): string {
  const line = printed.replace(/\s+/gu, ' ').trim();
  const open = line.lastIndexOf('(');
  const close = line.indexOf(')');
  const opened = open > line.lastIndexOf(')') ? line.slice(0, open) : line;
  const first = opened.indexOf('(');
  const closed = close >= 0 && (first < 0 || first > close) ? opened.slice(close + 1) : opened;
  return withoutLooseEnd(closed.trim(), languageOf(lang).functionWords);
}

/** What a phrase may begin with although it is a small word: who is meant, and which one. */
const BEGINNERS = new Set(
  'a an the this these that those our their its his her we they all each every both some any no not'.split(
    ' ',
  ),
);

/** Ends of what is said: after them a phrase begins anew. */
const ENDED = /(?:[.!?;:•–—(“„"«\n。！？；：（「『《]|^)\s*$/u;
const ENDS = /^\s*(?:[.!?;:)”"»。！？；：）」』》]|\n|$)/u;

/** A run of words that is quoted: the words alone, to be found again, and as a quotation that says where its sentence goes on. */
export interface QuotedPhrase {
  readonly wording: string;
  readonly quoted: string;
}

/**
 * A run of words as a quotation: a whole phrase, without a small word that hangs on in front ("of electric buses"), and
 * with an ellipsis where its sentence goes on before or after it. `before` and `after` are what is printed around it.
 */
export function quotedPhrase(
  { before, printed, after }: { readonly before: string; readonly printed: string; readonly after: string },
  lang: string,
): QuotedPhrase {
  const line = printed.replace(/\s+/gu, ' ').trim();
  // Where its sentence ends with it, a small word at the end hangs on to nothing: "open to all".
  const whole = ENDS.test(after) && !/[()]/u.test(line) ? line : wholePhrase(printed, lang);
  const begins = ENDED.test(before) && line.startsWith(whole);
  const phrase = begins ? whole : withoutLooseBeginning(whole, languageOf(lang).functionWords);
  if (phrase === '') return { wording: '', quoted: '' };
  const ends = ENDS.test(after) && line.endsWith(phrase);
  return { wording: phrase, quoted: `${begins ? '' : '… '}${phrase}${ends ? '' : ' …'}` };
}

/** A run of words as a phrase of its own, wherever it stands: without small words that hang on at either end. */
export function barePhrase(printed: string, lang: string): string {
  return withoutLooseBeginning(wholePhrase(printed, lang), languageOf(lang).functionWords);
}

function withoutLooseBeginning(phrase: string, grammar: ReadonlySet<string>): string {
  const [, first = '', rest = ''] = /^([\p{L}\p{M}]+)[\s,;:–—-]+(.*)$/su.exec(phrase) ?? [];
  if (grammar.has(phrase)) return '';
  if (first === '' || /^\p{Lu}/u.test(first) || BEGINNERS.has(first)) return phrase;
  return grammar.has(first) ? withoutLooseBeginning(rest, grammar) : phrase;
}

function withoutLooseEnd(phrase: string, grammar: ReadonlySet<string>): string {
  const end = /^(.*?)(?:[\s,;:–—-]+([\p{L}\p{M}]+))?[\s,;:–—-]*$/su.exec(phrase);
  if (end?.[2] !== undefined && grammar.has(end[2].toLowerCase()))
    return withoutLooseEnd(end[1] ?? '', grammar);
  return phrase.replace(/[\s,;:–—-]+$/u, '');
}
