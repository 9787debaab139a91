/** Finite forms and participles of German verbs from their infinitive; a part that is cut off is parted by a hyphen: "fest-stellen". */
interface GermanForms {
  /** Present and past of "er" and "sie", without the part that is cut off. */
  readonly finite: readonly string[];
  readonly participle: string;
  readonly prefix?: string;
}

/** Strong verbs by the end of their infinitive: "er" in the present and in the past, participle. */
const STRONG: readonly string[] = [
  'sprechen spricht sprach gesprochen',
  'nehmen nimmt nahm genommen',
  'geben gibt gab gegeben',
  'sehen sieht sah gesehen',
  'rufen ruft rief gerufen',
  'schlagen schlägt schlug geschlagen',
  'weisen weist wies gewiesen',
  'laden lädt lud geladen',
  'heben hebt hob gehoben',
  'finden findet fand gefunden',
  'halten hält hielt gehalten',
  'stehen steht stand gestanden',
  'gehen geht ging gegangen',
  'kommen kommt kam gekommen',
  'treten tritt trat getreten',
  'bitten bittet bat gebeten',
  'schließen schließt schloss geschlossen',
  'treffen trifft traf getroffen',
  'raten rät riet geraten',
  'bringen bringt brachte gebracht',
  'nennen nennt nannte genannt',
  'kennen kennt kannte gekannt',
  'ziehen zieht zog gezogen',
  'gleichen gleicht glich geglichen',
  'schreiben schreibt schrieb geschrieben',
  'streichen streicht strich gestrichen',
  'heißen heißt hieß geheißen',
  'bieten bietet bot geboten',
  'fehlen fiehlt fahl gefohlen',
  'ginnen ginnt gann gegonnen',
];

/** Prefixes that are never cut off: their participles have no "ge-". */
const INSEPARABLE = /^(?:be|ver|er|ent|emp|zer|miss|unter|über|wider|wieder)(?=\p{L}{3})/u;

export function germanForms(verb: string): GermanForms {
  const [prefix, rest] = verb.includes('-') ? verb.split('-') : [undefined, verb];
  const infinitive = rest ?? verb;
  const { finite, participle } = strong(infinitive) ?? weak(infinitive);
  return prefix === undefined
    ? { finite, participle }
    : { finite, participle: `${prefix}${participle}`, prefix };
}

function strong(infinitive: string): GermanForms | undefined {
  for (const row of STRONG) {
    const [end = '', present = '', past = '', participle = ''] = row.split(' ');
    if (!infinitive.endsWith(end)) continue;
    const before = infinitive.slice(0, -end.length);
    const plural = past.endsWith('e') ? `${past}n` : `${past}en`;
    return {
      finite: [end, present, past, plural].map((form) => `${before}${form}`),
      participle: before === '' ? participle : `${before}${participle.slice(2)}`,
    };
  }
  return undefined;
}

function weak(infinitive: string): GermanForms {
  const stem = infinitive.replace(/e?n$/, '');
  const e = /(?:[td]|[^aeiouäöülrh]n)$/.test(stem) ? 'e' : '';
  const participle = `${stem}${e}t`;
  const hasGe = !INSEPARABLE.test(infinitive) && !infinitive.endsWith('ieren');
  return {
    finite: [infinitive, `${stem}${e}t`, `${stem}${e}te`, `${stem}${e}ten`],
    participle: hasGe ? `ge${participle}` : participle,
  };
}
