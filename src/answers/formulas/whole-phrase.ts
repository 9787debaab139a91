import { languageOf } from '../../text/index.ts';

/**
 * Words as they are printed, in one line and as one phrase: without a bracket that is not closed in them, without a mark
 * or a small word hanging on at the end ("peace, prosperity and").
 */
export function wholePhrase(printed: string, lang: string): string {
  const line = printed.replace(/\s+/gu, ' ').trim();
  const open = line.lastIndexOf('(');
  const close = line.indexOf(')');
  const opened = open > line.lastIndexOf(')') ? line.slice(0, open) : line;
  const first = opened.indexOf('(');
  const closed = close >= 0 && (first < 0 || first > close) ? opened.slice(close + 1) : opened;
  return withoutLooseEnd(closed.trim(), languageOf(lang).functionWords);
}

function withoutLooseEnd(phrase: string, grammar: ReadonlySet<string>): string {
  const end = /^(.*?)(?:[\s,;:–—-]+([\p{L}\p{M}]+))?[\s,;:–—-]*$/su.exec(phrase);
  if (end?.[2] !== undefined && grammar.has(end[2].toLowerCase()))
    return withoutLooseEnd(end[1] ?? '', grammar);
  return phrase.replace(/[\s,;:–—-]+$/u, '');
}
