/** The finite forms of English verbs from their base, so that no tense of a verb of the ladder is forgotten. */

/** Past and, where it differs, participle of verbs that are not regular. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'are is were was remain remains remained',
  bear: 'bore borne',
  bind: 'bound',
  bring: 'brought',
  choose: 'chose chosen',
  cling: 'clung',
  come: 'came',
  do: 'did done',
  draw: 'drew drawn',
  feel: 'felt',
  find: 'found',
  give: 'gave given',
  go: 'went gone',
  have: 'had',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lend: 'lent',
  make: 'made',
  pay: 'paid',
  put: 'put',
  see: 'saw seen',
  send: 'sent',
  set: 'set',
  speak: 'spoke spoken',
  stand: 'stood',
  stick: 'stuck',
  strike: 'struck',
  take: 'took taken',
  throw: 'threw thrown',
  uphold: 'upheld',
};
/** Verbs that double their last letter before an ending. */
const DOUBLES = /^(?:cancel|pin|annul)$/;

/** Base, third person and past: "reach reaches reached". */
export function englishFinite(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  if (verb === 'be') return (irregular ?? '').split(' ');
  const third = /(?:[sxz]|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  return [...new Set([verb, verb === 'have' ? 'has' : third, ...(irregular?.split(' ') ?? pastOf(verb))])];
}

function pastOf(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return DOUBLES.test(verb) ? [`${verb}${verb.at(-1)}ed`, `${verb}ed`] : [`${verb}ed`];
}
