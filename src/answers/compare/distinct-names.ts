/** Names for one sentence: those that several texts have are told apart by the ids of their statements. Pure. */
export function distinctNames(names: readonly string[], ids: readonly string[]): readonly string[] {
  return names.map((name, at) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} [${ids[at] ?? ''}]`,
  );
}
