/**
 * A noun and its verb after a stop are a sentence of their own, where the word before the stop ends a name or a date:
 * "… by Aram Ltd. Work starts …". Pure.
 */
import { isMonthBeginning } from './cut-dates.ts';
import type { FullStop, ListedWord } from './full-stop.ts';
import type { Language } from './languages/types.ts';

/** They end the name of a company or a person. */
const COMPANIES: ReadonlySet<string> = new Set(
  'inc ltd llc llp plc corp co cos bros assn jr sr esq ph.d m.d m.a b.a ll.m l.p p.l.c s.a n.v b.v s.p.a s.r.l s.a.r.l e.v cie cía'.split(
    ' ',
  ),
);
/** They end the name of a street after its number. */
const STREETS: ReadonlySet<string> = new Set('st ave rd blvd sq ln dr ct pl str av'.split(' '));
/** They stand after the adjective of their name. */
const PROVINCES: ReadonlySet<string> = new Set('обл губ респ окр'.split(' '));
const COUNTRIES: ReadonlySet<string> = new Set('u.s u.k u.n e.u u.s.a u.a.e'.split(' '));
/** Plurals that are names behind the name of a country: "U.S. Forces". */
const BODIES = /^(?:Forces|Marines|Nations|States|Airlines|Airways|Affairs|Services|Customs|Armed)/u;
/** Nouns that are parts of the names of companies, and offices in them. */
const OF_COMPANIES =
  /^(?:Company|Corporation|Limited|Group|Holdings?|Bank|Works|Industries|International|Partners|Shipping|Board|Chief|Chair|President|Director|Officials?)/u;
const LONGEST_LOOK = 28;

/** Whether the word ends a name or a date, and what follows can be no part of it. */
export function endsBeforeVerb(stop: FullStop, { folded, isIn }: ListedWord): boolean {
  const { met, before, nextWord, language } = stop;
  if (!isBeforeVerb(stop.ahead, language)) return false;
  const from = met.at - before.length;
  const name = met.text.slice(Math.max(met.sentenceFrom, from - LONGEST_LOOK), from);
  if (isIn(COMPANIES))
    return !OF_COMPANIES.test(nextWord) && /(?:(?<!\p{L})\p{Lu}[\p{L}.&-]+,?|&) $/u.test(name);
  if (STREETS.has(folded)) return /\d\p{L}? (?:\p{Lu}\p{L}+ ){1,2}$/u.test(name);
  if (PROVINCES.has(folded))
    return !/(?:ого|его|ой|ей|ых|их)$/u.test(nextWord) && /\p{Ll}{2}(?:ой|ом|ая|ую|ого) $/u.test(name);
  // "The U.S. Congress passed": a plural alone shows it, and not at the beginning.
  if (COUNTRIES.has(folded))
    return /[^s]s$/u.test(nextWord) && !BODIES.test(nextWord) && /(?:\S+ ){3}$/u.test(name);
  return !isIn(language.abbreviations.before) && isMonthBeginning(folded, language);
}

/** A capital and a small word that is a verb. */
export function isBeforeVerb(ahead: string, { pointBoundaries, finiteVerb }: Language): boolean {
  const verb = /^\p{Lu}\p{Ll}[\p{L}\p{M}]* ([\p{Ll}\p{M}]+)(?=[ .,])/u.exec(ahead)?.[1];
  return verb !== undefined && (pointBoundaries.isVerb(verb) || finiteVerb?.test(verb) === true);
}
