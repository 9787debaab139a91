/**
 * British and American spelling → one, by rule of ending where there is one and by list where there is none. The only
 * such list of the product.
 */
import { speller } from './make.ts';

/** A wrong fold would have to hit another English word to do harm. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // Words in -ise and -yse that are spelt so everywhere stay.
  [
    /^(advis|advertis|exercis|supervis|revis|devis|compris|compromis|enterpris|surpris|promis|premis|expertis|likewis|otherwis|franchis|rais|nois|wis|ris|pris|prais|apprais|disguis|precis|concis|paradis|merchandis|televis|improvis|circumcis|despis|arous|bris|poise|demis|chastis|excis)/,
    '$1',
  ],
  [/^emphasis(e|es|ed|ing)$/, 'emphasiz$1'],
  [/isation(s|al|ally)?$/, 'ization$1'],
  [/(?<=[a-z]{2}[^aeiouwv])is(e|es|ed|ing|er|ers|able)$/, 'iz$1'],
  [/(?<=[a-z]{3})ys(e|es|ed|ing|er|ers)$/, 'yz$1'],
  [
    /(neighbo|labo|harbo|endeavo|hono|favo|colo|behavio|rumo|armo|vigo|vapo|savo|savio|humo|splendo|valo|rigo|cando|clamo|fervo|demeano|parlo|odo|tumo|succo|rancu?o|arbo|misdemeano)ur/,
    '$1r',
  ],
  [/^(.*)(cent|theat|fib|lit|calib|met|spect|lust|meag|somb|mit|sab)re(s|d)?$/, '$1$2er$3'],
  [/^programme(s|d)?$/, 'program$1'],
  [/(defen|offen|licen|preten)ce(s|d)?$/, '$1se$2'],
  [/^practis(e|es|ed|ing)$/, 'practic$1'],
  [
    /^(travel|model|label|signal|cancel|fuel|channel|counsel|level|tunnel|quarrel|rival|dial|total|panel|parcel|marvel|initial|equal|libel|shovel|unravel|pencil|council|enrol|jewel)l(ed|ing|er|ers|or|ors|ery)$/,
    '$1$2',
  ],
  [/^(fulfil|enrol|instil|distil|appal|enthral)(s|ment|ments)?$/, '$1l$2'],
  [/^(skil|wil)ful/, '$1lful'],
  [/^(jud|acknowled|abrid)gement/, '$1gment'],
  [/^(catalog|dialog|analog|monolog|prolog|epilog|travelog)(s?)$/, '$1ue$2'],
  [/^ageing$/, 'aging'],
  [/^artefact/, 'artifact'],
  [/^aluminium$/, 'aluminum'],
  [/^sceptic/, 'skeptic'],
  [/^grey/, 'gray'],
  [/archaeo/, 'archeo'],
  [/^(p|orthop|encyclop)aed/, '$1ed'],
  [/^(an|h|leuk)aem/, '$1em'],
  [/^manoeuv(re|er)/, 'maneuver'],
  [/^oestro/, 'estro'],
  [/^cheque(s?)$/, 'check$1'],
  [/^whilst$/, 'while'],
  [/^amongst$/, 'among'],
  [/^(to|after|for|back|up|down|on)wards$/, '$1ward'],
  [/^(learn|spel|burn|spoil|dream|lean)t$/, '$1ed'],
  [/^plough/, 'plow'],
  [/^mould/, 'mold'],
  [/^tyre(s?)$/, 'tire$1'],
  [/^enquir/, 'inquir'],
  [/^speciality$/, 'specialty'],
  [/^co-?operat/, 'cooperat'],
];

const MAY_FIT =
  /is[aei]|ys[ei]|our|re[sd]?$|amme|ce[sd]?$|ll|l$|l(?:s|ment|ments)$|ful|ge(?:ing|ment)|log|fact|nium|^sc|^gr|ae|oe|cheq|st$|wards$|t$|plough|mould|tyr|^enq|ality|operat/;

export const englishSpelling = speller(RULES, MAY_FIT);
