import { nearest } from '../statement/index.ts';

/**
 * Every way in which a request can be refused, with its status and title. `reason` is the stable part of the problem's
 * `type`; titles may be improved, reasons may not be renamed.
 */
export const REASONS = {
  'unknown-parameter': { status: 400, title: 'Unknown parameter' },
  'repeated-parameter': { status: 400, title: 'Parameter given more than once' },
  'missing-parameter': { status: 400, title: 'Parameter missing' },
  'bad-parameter': { status: 400, title: 'Value cannot be used' },
  'equal-sides': { status: 400, title: 'Both sides are the same text' },
  'bad-body': { status: 400, title: 'Body cannot be read' },
  'unknown-statement': { status: 404, title: 'No such statement' },
  'unknown-text': { status: 404, title: 'No such text' },
  'unknown-partner': { status: 404, title: 'No such partner' },
  'unknown-formula': { status: 404, title: 'No such formula' },
  'unknown-theme': { status: 404, title: 'No such theme' },
  'unknown-question': { status: 404, title: 'No such question' },
  'unknown-engine': { status: 404, title: 'Not the engine of this pin' },
  'no-text': { status: 404, title: 'The text of this statement is not in the collection' },
  'no-text-in-language': { status: 404, title: 'No text in this language' },
  'not-embeddable': { status: 404, title: 'Not an address that can be embedded' },
  'unknown-address': { status: 404, title: 'No such address' },
  'wrong-method': { status: 405, title: 'Method not allowed' },
  'body-too-slow': { status: 408, title: 'Body did not arrive in time' },
  'body-too-large': { status: 413, title: 'Body too large' },
  'too-many-clauses': { status: 413, title: 'Text of too many clauses' },
  'reply-too-large': { status: 413, title: 'Reply would be too large' },
  'wrong-media-type': { status: 415, title: 'Media type not supported' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  failure: { status: 500, title: 'The service failed' },
  'format-not-implemented': { status: 501, title: 'Format not implemented' },
  'not-ready': { status: 503, title: 'The collection is still being loaded' },
  'too-busy': { status: 503, title: 'Too many replies are being made at once' },
  'store-damaged': { status: 503, title: 'What is stored is damaged' },
  'store-unavailable': { status: 503, title: 'The store cannot be reached' },
} as const;

export type Reason = keyof typeof REASONS;

/** A request that was understood and is refused, as a value. */
export interface Refusal {
  readonly reason: Reason;
  /** One sentence for a person. */
  readonly detail: string;
  /** The same for pages in other languages, where it says more than the reason does. */
  readonly detailIn?: { readonly ru: string };
  /** The parameter, or the path of the field in the body, that must be changed. */
  readonly parameter?: string;
  /** What was given. */
  readonly value?: string;
  /** The valid value that was most likely meant. */
  readonly nearest?: string | null;
  readonly valid?: readonly string[];
}

/** What a data function answers: a value, or why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function found<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused(refusal: Refusal): Result<never> {
  return { ok: false, refusal };
}

/** The value of a result; a refusal is thrown, and the one error handler of the application turns it into a reply. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.refusal);
}

export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.detail);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** More values than this in a reply help nobody. */
const VALID_VALUES_SHOWN = 50;

/** A refusal of a value that is not one of a known set. */
export function notOneOf(
  reason: Reason,
  parameter: string,
  value: string,
  valid: readonly string[],
  detail: string,
): Refusal {
  return {
    reason,
    detail,
    parameter,
    value,
    nearest: nearest(value, valid),
    ...(valid.length <= VALID_VALUES_SHOWN ? { valid } : {}),
  };
}
