/**
 * What an address of this site can be embedded as. The framed page of an answer is `/embed` before the path of its page,
 * its picture `/pictures` before it; the framed page of a comparison is `/embed/{a}/{b}`.
 */
import type { AskedLanguages } from '../../answers/compare/languages.ts';
import { LEAST_COLUMNS, MOST_COLUMNS } from '../../answers/compare/synopsis.ts';
import { readLanguages } from './languages.ts';

export interface PairSubject extends AskedLanguages {
  readonly a: string;
  readonly b: string;
}

export type AnswerSubject =
  | { readonly kind: 'search' }
  | { readonly kind: 'matrix' }
  | { readonly kind: 'formula'; readonly id: string }
  | { readonly kind: 'statement'; readonly reference: string; readonly clause: number | null }
  | ({ readonly kind: 'digest' } & PairSubject)
  | { readonly kind: 'several'; readonly statements: readonly string[] };

export type Subject = AnswerSubject | ({ readonly kind: 'comparison' } & PairSubject);

/** Null for an address of which there is no figure. */
export function subjectOf(url: URL): Subject | null {
  const parts = partsOf(url.pathname);
  if (parts === null) return null;
  const isFramed = parts[0] === 'embed';
  const [room, first, second, ...more] = isFramed ? parts.slice(1) : parts;
  const query = url.searchParams;
  if (room === undefined || more.length > 0) return null;
  const langs = readLanguages(query);
  if (second === undefined && first === undefined) {
    if (room === 'search') return query.get('q') ? { kind: 'search' } : null;
    if (room === 'matrix') return { kind: 'matrix' };
    // `/compare?a=…&b=…` leads to the comparison, as the site does.
    const [a, b] = [query.get('a'), query.get('b')];
    if (room !== 'compare') return null;
    return a && b ? pairOf({ a, b, ...langs }, query) : severalIn(query);
  }
  if (first === undefined) return null;
  if (second === undefined) {
    if (room === 'formulas') return { kind: 'formula', id: first };
    if (room === 'statements' && first !== 'missing')
      return { kind: 'statement', reference: first, clause: clauseIn(url) };
    if (isFramed) return { kind: 'comparison', a: room, b: first, ...langs };
    return null;
  }
  return room === 'compare' ? pairOf({ a: first, b: second, ...langs }, query) : null;
}

function pairOf(pair: PairSubject, query: URLSearchParams): Subject {
  return query.get('view') === 'themes' ? { kind: 'digest', ...pair } : { kind: 'comparison', ...pair };
}

/** Texts that the site lays side by side at once; an address that still chooses among statements shows none. */
function severalIn(query: URLSearchParams): Subject | null {
  const statements = [...new Set(query.getAll('s').flatMap((list) => list.split(',')))].filter(Boolean);
  if (statements.length < LEAST_COLUMNS || statements.length > MOST_COLUMNS) return null;
  return query.has('choose') || query.has('page') ? null : { kind: 'several', statements };
}

/** A clause that an address leads to: `#c12`, or `?clause=12`, because frames are asked for without what follows a hash. */
function clauseIn(url: URL): number | null {
  const found = /^(\d{1,5})$/.exec(/^#c(\d+)$/.exec(url.hash)?.[1] ?? url.searchParams.get('clause') ?? '');
  return found ? Number(found[1]) : null;
}

function partsOf(path: string): readonly string[] | null {
  try {
    return path
      .replace(/\.json$/, '')
      .split('/')
      .filter((part) => part !== '')
      .map((part) => decodeURIComponent(part));
  } catch {
    return null;
  }
}
