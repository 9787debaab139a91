/**
 * A prepared text ⇄ a JSON string that a store keeps beside the text, so that a fresh isolate need not segment,
 * fold or stem. Lists of small integers, because parsing JSON is native code and does not wait for a compiler.
 */
import { type Clause, clausesFit, foldOf } from '../../text/index.ts';
import type { PreparedText } from '../types.ts';
import { tokensOfClauses } from './prepare.ts';

/** Raised when the shape or the tokens change; a store then prepares its texts again. */
const PREPARED_FORMAT = 3;

interface Encoded {
  readonly format: number;
  readonly lang: string;
  /** Per clause: from, to, paragraph, kind, number, heading; -1 where there is none. */
  readonly clauses: readonly (readonly [number, number, number, Clause['kind'], string | null, number])[];
  /** Gap before each token, length of each token, vocabulary id of each token. */
  readonly gaps: readonly number[];
  readonly sizes: readonly number[];
  readonly ids: readonly number[];
  readonly vocabulary: readonly string[];
  readonly stems: readonly string[];
  readonly isWord: readonly number[];
}

export function encodePrepared(prepared: PreparedText): string {
  const { tokens } = prepared;
  const gaps: number[] = [];
  const sizes: number[] = [];
  let end = 0;
  for (let token = 0; token < tokens.count; token++) {
    gaps.push(tokens.from[token] - end);
    end = tokens.to[token];
    sizes.push(end - tokens.from[token]);
  }
  const encoded: Encoded = {
    format: PREPARED_FORMAT,
    lang: prepared.lang,
    clauses: prepared.clauses.map(({ from, to, paragraph, kind, number, heading }) => [
      from,
      to,
      paragraph,
      kind,
      number ?? null,
      heading ?? -1,
    ]),
    gaps,
    sizes,
    ids: [...tokens.id],
    vocabulary: tokens.vocabulary,
    stems: prepared.stems,
    isWord: [...tokens.isWord],
  };
  return JSON.stringify(encoded);
}

/**
 * The prepared text again, or undefined where `encoded` was written by another format, is damaged, or is of another text.
 * `text` is the text prepared.
 */
export function decodePrepared(text: string, encoded: string): PreparedText | undefined {
  try {
    const prepared = decode(text, JSON.parse(encoded) as Encoded);
    return prepared !== undefined && clausesFit(text, prepared.clauses) && tokensFit(prepared)
      ? prepared
      : undefined;
  } catch {
    // Something else than was written: a list is missing, or it is not JSON.
    return undefined;
  }
}

/** Folding keeps the length, so a token is as long as its entry and begins as it does. */
function tokensFit({ text, tokens, stems, clauses, clauseTokens }: PreparedText): boolean {
  const { count, from, to, id, vocabulary, isWord } = tokens;
  if (stems.length !== vocabulary.length || isWord.length !== vocabulary.length) return false;
  if (clauseTokens.length !== clauses.length + 1) return false;
  let end = 0;
  for (let token = 0; token < count; token++) {
    const start = from[token];
    const stop = to[token];
    const entry = vocabulary[id[token]];
    if (typeof entry !== 'string' || start < end || stop > text.length) return false;
    if (stop - start !== entry.length || foldOf(text.charCodeAt(start)) !== entry.charCodeAt(0)) return false;
    end = stop;
  }
  return true;
}

function decode(text: string, read: Encoded): PreparedText | undefined {
  if (read.format !== PREPARED_FORMAT) return undefined;
  const count = read.ids.length;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  let end = 0;
  for (let token = 0; token < count; token++) {
    const start = end + read.gaps[token];
    from[token] = start;
    end = start + read.sizes[token];
    to[token] = end;
  }
  const clauses = read.clauses.map(([clauseFrom, clauseTo, paragraph, kind, number, heading]): Clause => {
    const clause = { from: clauseFrom, to: clauseTo, paragraph, kind };
    return {
      ...clause,
      ...(number === null ? {} : { number }),
      ...(heading < 0 ? {} : { heading }),
    };
  });
  return {
    text,
    lang: read.lang,
    clauses,
    tokens: {
      count,
      from,
      to,
      id: Int32Array.from(read.ids),
      vocabulary: read.vocabulary,
      isWord: Uint8Array.from(read.isWord),
    },
    stems: read.stems,
    clauseTokens: tokensOfClauses(clauses, from, count),
  };
}
