/** The whole clause around the words; the words alone where the clause is no longer as it was. */
export function sentenceAround(
  clause: string | undefined,
  words: string,
): { readonly before: string; readonly words: string; readonly after: string } {
  const at = clause?.indexOf(words) ?? -1;
  return clause === undefined || at < 0
    ? { before: '', words, after: '' }
    : { before: clause.slice(0, at), words, after: clause.slice(at + words.length) };
}
