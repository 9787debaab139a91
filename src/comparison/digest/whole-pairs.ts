/** Both ends of a bracket or quotation, or neither, in a cut of a text. Pure. */

const PAIRS = [
  ['(', ')'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['「', '」'],
] as const;

/** A bracket is followed so far to its other end. */
const CHARACTERS_TO_BRACKET = 40;

/** A bracket or quotation that opens in the phrase is closed in it, or both are left out. */
export function withWholePairs(text: string, from: number, to: number): readonly [from: number, to: number] {
  let span: readonly [number, number] = [from, to];
  for (const [opens, closes] of PAIRS) span = withWholePair(text, ...span, opens, closes);
  return withWholeQuote(withWholeSingle(text, ...span), text);
}

/** The same for marks that open and close alike: the first, third … of a text open. */
function withWholeQuote([from, to]: readonly [number, number], text: string): readonly [number, number] {
  const cut = text.slice(from, to);
  const first = cut.indexOf('"');
  if (first < 0 || cut.split('"').length % 2 === 1) return [from, to];
  if (text.slice(0, from).split('"').length % 2 === 1) {
    // The last one opens what is not closed here.
    const close = text.indexOf('"', to);
    return close >= 0 && close - to <= CHARACTERS_TO_BRACKET
      ? [from, close + 1]
      : [from, from + cut.slice(0, cut.lastIndexOf('"')).trimEnd().length];
  }
  const open = text.lastIndexOf('"', from - 1);
  if (open >= 0 && from - open <= CHARACTERS_TO_BRACKET) return [open, to];
  return [to - cut.slice(first + 1).trimStart().length, to];
}

/** The same for ‘…’, whose second mark is an apostrophe as well: it is closed where no letter follows. */
function withWholeSingle(text: string, from: number, to: number): readonly [number, number] {
  const open = text.slice(from, to).lastIndexOf('‘');
  const least = Math.max(0, from - CHARACTERS_TO_BRACKET);
  const before = text.slice(least, from);
  const opened = before.lastIndexOf('‘');
  if (opened >= 0 && !CLOSES_SINGLE.test(before.slice(opened)) && CLOSES_SINGLE.test(text.slice(from, to)))
    return [least + opened, to];
  if (open < 0 || CLOSES_SINGLE.test(text.slice(from + open, to))) return [from, to];
  const close = CLOSES_SINGLE.exec(text.slice(to, to + CHARACTERS_TO_BRACKET));
  return close === null ? [from, to] : [from, to + close.index + 1];
}

const CLOSES_SINGLE = /’(?!\p{L})/u;

function withWholePair(
  text: string,
  from: number,
  to: number,
  opens: string,
  closes: string,
): readonly [from: number, to: number] {
  // What has no other end anywhere is none of a pair: "a) …".
  if (!text.includes(opens) || !text.includes(closes)) return [from, to];
  const cut = text.slice(from, to);
  const open = cut.lastIndexOf(opens);
  if (open > cut.lastIndexOf(closes)) {
    const close = text.indexOf(closes, from + open);
    if (close >= 0 && close - to <= CHARACTERS_TO_BRACKET) return [from, close + 1];
    return [from, from + cut.slice(0, open).trimEnd().length];
  }
  const close = cut.indexOf(closes);
  const first = cut.indexOf(opens);
  if (close < 0 || (first >= 0 && first < close)) return [from, to];
  const before = text.lastIndexOf(opens, from);
  if (before >= 0 && from - before <= CHARACTERS_TO_BRACKET) return [before, to];
  const rest = cut.slice(close + 1);
  return [to - rest.trimStart().length, to];
}
