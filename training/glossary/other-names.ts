/**
 * The tables of names → names of one thing, language by language, as they are printed. Offices and what parties call
 * themselves stand in the table for alignment, but are no names of one thing.
 */
import { wordsOfName } from '../../src/glossary/other-names.ts';
import { concepts, lines } from './tables.ts';

const OFFICES =
  /(^|-)(ministers?|president|prc|secretary|chair|king|emir|ambassador|speaker|coordinator|chancellor|participants|parties|observer|state|adviser|envoy|partner|srsg|general|congress|senate|states|plan|statement|declaration|communique|roadmap|mou|government|forum|epca|crisis|operation|principle|china|decade|years)$/;
/** "us" and "tap" are words, and a name of two letters may stand for much. */
const WORDS =
  /^(us|who|it|is|tap|las|eco|cat|rats|ect|ece|chg|chs|wb|au|nam|smo|ig|иг|pacific|congress|senate|gulf|korea|center|speaker)$/i;

/** A line a thing and language: its code, and the names. */
/** Nobody types a longer name, and the Worker would carry it. */
const LONGEST = 60;

export function namesOfOneThing(): readonly string[] {
  const named = concepts
    .filter(({ kind, key }) => kind === 'name' && !OFFICES.test(key))
    .flatMap(({ forms }) => LANGUAGES.map((lang) => ({ lang, names: forms[lang] })));
  const more = lines('other-names.tsv')
    .filter(([first = '']) => !first.startsWith(' *'))
    .flatMap((columns) =>
      LANGUAGES.map((lang, column) => ({ lang, names: (columns[column] ?? '').split('|') })),
    );
  const written = [...named, ...more].flatMap(({ lang, names }) => {
    const kept = distinct(names);
    return kept.length > 1 ? [`${lang}|${kept.join('|')}`] : [];
  });
  return [...new Set(written)].sort();
}

/** The Worker carries them: names of two languages only, in which most collections are. */
const LANGUAGES = ['en', 'ru'] as const;

/** Names that differ in more than marks, without those that begin small, are common words, or are part of a longer one. */
function distinct(names: readonly string[]): readonly string[] {
  const byWords = new Map<string, string>();
  for (const name of names) {
    const words = wordsOfName(name);
    if (words === '' || name.length > LONGEST || WORDS.test(words) || byWords.has(words)) continue;
    byWords.set(words, name.replace(/^[«"“]|[»"”]$/gu, ''));
  }
  const [first] = byWords.keys();
  return [...byWords]
    .filter(
      ([words]) =>
        words === first ||
        ![...byWords.keys()].some((other) => other !== words && ` ${other} `.includes(` ${words} `)),
    )
    .map(([, name]) => name);
}
