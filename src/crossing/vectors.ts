/**
 * What a language model makes of the clauses of a text: a vector each, in bytes ⇄ a string that a store keeps. No
 * wording is in it. A vector of 1,024 numbers takes 1,366 characters, its scale and its clause up to 25 more. Pure.
 */
import type { Clause } from '../text/index.ts';
import type { ClauseVectors } from './types.ts';

const HEAD = 'vectors-1 ';
/** The largest byte either way: 0 stays 0, and a vector and its opposite have the same bytes but for the sign. */
const LARGEST = 127;
/** Digits of a scale: a byte has not three. */
const DIGITS = 6;

type Cut = readonly Pick<Clause, 'from' | 'to'>[];

interface Packed {
  readonly size: number;
  /** From and to of each clause: another cut has other vectors. */
  readonly cut: readonly number[];
  readonly scales: readonly number[];
  /** Base64 of the bytes, clause after clause. */
  readonly values: string;
}

/**
 * The vectors of the clauses of a text, each number as a byte times the scale of its vector. Throws a RangeError where
 * they are not one a clause, not of one length, or say nothing: a number that is not finite, a vector of zeros.
 */
export function packVectors(vectors: readonly (readonly number[])[], clauses: Cut): string {
  const size = vectors[0]?.length ?? 0;
  if (vectors.length !== clauses.length || size === 0)
    throw new RangeError(`${clauses.length} clauses cannot have ${vectors.length} vectors`);
  const values = new Int8Array(vectors.length * size);
  const scales = vectors.map((vector, at) => {
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = Number((largest / LARGEST).toPrecision(DIGITS));
    if (vector.length !== size || !(scale > 0) || !Number.isFinite(largest))
      throw new RangeError(`vector ${at + 1} is no vector of ${size} numbers`);
    for (const [place, value] of vector.entries())
      values[at * size + place] = Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / scale)));
    return scale;
  });
  const packed: Packed = { size, cut: cutOf(clauses), scales, values: toBase64(values) };
  return HEAD + JSON.stringify(packed);
}

/** The vectors again; undefined where another version wrote them, where they are of other clauses, and for any junk. */
export function unpackVectors(packed: string, model: string, clauses: Cut): ClauseVectors | undefined {
  if (!packed.startsWith(HEAD)) return undefined;
  try {
    const { size, cut, scales, values } = JSON.parse(packed.slice(HEAD.length)) as Packed;
    const bytes = fromBase64(values);
    const fits =
      Number.isInteger(size) &&
      size > 0 &&
      bytes.length === clauses.length * size &&
      scales.length === clauses.length &&
      scales.every((scale) => typeof scale === 'number' && scale > 0 && Number.isFinite(scale)) &&
      JSON.stringify(cut) === JSON.stringify(cutOf(clauses));
    if (!fits) return undefined;
    const vectors = { model, size, values: bytes, scales: Float32Array.from(scales) };
    return saysSomething(vectors) ? vectors : undefined;
  } catch {
    // Something else than was written: a list is missing, or it is neither JSON nor base64.
    return undefined;
  }
}

/** Whether vectors of two texts can be held against each other: one model, one length, one vector a clause. */
export function areComparable(
  { a, b }: Readonly<Record<'a' | 'b', ClauseVectors>>,
  clauses: Readonly<Record<'a' | 'b', number>>,
): boolean {
  const isWhole = ({ values, size }: ClauseVectors, count: number) => values.length === count * size;
  return a.model === b.model && a.size === b.size && isWhole(a, clauses.a) && isWhole(b, clauses.b);
}

function cutOf(clauses: Cut): readonly number[] {
  return clauses.flatMap(({ from, to }) => [from, to]);
}

/** A vector of zeros has no direction. */
function saysSomething({ size, values }: ClauseVectors): boolean {
  for (let from = 0; from < values.length; from += size)
    if (values.subarray(from, from + size).every((value) => value === 0)) return false;
  return true;
}

/** Bytes that are written as text at once: no engine takes very many arguments. */
const AT_ONCE = 8192;

function toBase64(values: Int8Array): string {
  const bytes = new Uint8Array(values.buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}

function fromBase64(text: string): Int8Array {
  const binary = atob(text);
  const bytes = new Int8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
