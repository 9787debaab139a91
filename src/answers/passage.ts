/** Characters of context in a TextQuoteSelector: enough to tell two places of one formula apart. */
export const CONTEXT_CHARACTERS = 40;

/**
 * A passage in the terms of the W3C Web Annotation data model. Positions are UTF-16 units, which equal code points here,
 * because no stored text holds a character outside the basic plane.
 */
export function selectorOf(
  passage: { readonly exact: string; readonly prefix: string; readonly suffix: string },
  from: number,
) {
  return [
    { type: 'TextQuoteSelector' as const, ...passage },
    { type: 'TextPositionSelector' as const, start: from, end: from + passage.exact.length },
  ];
}

/** The same, cut out of a whole text. */
export function selectorIn(text: string, from: number, to: number) {
  return selectorOf(
    {
      exact: text.slice(from, to),
      prefix: text.slice(Math.max(0, from - CONTEXT_CHARACTERS), from),
      suffix: text.slice(to, to + CONTEXT_CHARACTERS),
    },
    from,
  );
}
