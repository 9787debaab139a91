/** Names for one sentence: those that several texts have, case aside, are told apart by the ids of their statements. Pure. */
export function distinctNames(names: readonly string[], ids: readonly string[]): readonly string[] {
  const plain = names.map((name) => name.toLowerCase());
  return names.map((name, at) => {
    const own = plain[at] ?? '';
    return plain.indexOf(own) === plain.lastIndexOf(own) ? name : `${name} [${ids[at] ?? ''}]`;
  });
}
