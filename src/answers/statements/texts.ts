import type { D1Database } from '@cloudflare/workers-types';
import {
  readFirstTextByFingerprint,
  readStatement,
  readText,
  readTextByFingerprint,
  readTextByPrefix,
  type StoredStatement,
  type StoredText,
} from '../../store/index.ts';
import { found, notOneOf, type Refusal, type Result, refused } from '../refusal.ts';
import { readStatementById } from './statements.ts';

/** A text together with the statement that it is a version of. */
export interface FoundText {
  readonly statement: StoredStatement;
  readonly text: StoredText;
}

/** `id`, or `id@fingerprint` where twelve hexadecimal digits of the fingerprint are enough. */
const REFERENCE = /^([^@]{1,200})(?:@([0-9a-f]{12,64}))?$/;

export interface TextReference {
  readonly id: string;
  readonly sha256?: string;
}

/** Splits `id@fingerprint`; what is not one is taken as an id, which will not be found. */
export function parseReference(reference: string): TextReference {
  const match = REFERENCE.exec(reference);
  const id = match?.[1] ?? reference;
  return match?.[2] ? { id, sha256: match[2] } : { id };
}

/** Languages of the current texts of a statement, in alphabetical order. */
export function languagesOf(statement: StoredStatement): readonly string[] {
  return [...new Set(statement.texts.map((text) => text.lang))].sort();
}

/** The languages that two statements share. */
export function commonLanguages(a: StoredStatement, b: StoredStatement): readonly string[] {
  const inB = languagesOf(b);
  return languagesOf(a).filter((lang) => inB.includes(lang));
}

/**
 * The text that an address means: the preferred current text in `lang`, or the very wording that a fingerprint
 * names, superseded or not. Without `lang`, English where there is one, else the first language.
 */
export async function findText(
  db: D1Database,
  reference: string,
  lang: string | undefined,
  parameter = 'id',
): Promise<Result<FoundText>> {
  const statement = await readStatementById(db, parseReference(reference).id, parameter);
  return statement.ok ? findTextOf(db, statement.value, reference, lang, parameter) : statement;
}

/** The same for a statement that was already read. */
export async function findTextOf(
  db: D1Database,
  statement: StoredStatement,
  reference: string,
  lang: string | undefined,
  parameter: string,
): Promise<Result<FoundText>> {
  const { id, sha256 } = parseReference(reference);
  if (sha256 !== undefined) {
    const text = await readTextByPrefix(db, id, sha256);
    if (text) return found({ statement, text });
    return refused({
      reason: 'unknown-text',
      detail: 'No text of this statement has this fingerprint, and none ever had.',
      parameter,
      value: reference,
      nearest: statement.texts[0] ? `${id}@${statement.texts[0].sha256.slice(0, 12)}` : null,
    });
  }
  const languages = languagesOf(statement);
  const wanted = lang ?? preferredLanguage(languages);
  const text = wanted === undefined ? null : await readText(db, id, wanted);
  if (text) return found({ statement, text });
  if (languages.length === 0) return refused(withoutText(id, parameter));
  return refused(withoutLanguage(id, wanted ?? '', languages));
}

/** A statement that has texts, and none in the language that was asked for. */
export function withoutLanguage(id: string, lang: string, languages: readonly string[]): Refusal {
  const detail = `There is no text of ${id} in this language.`;
  return notOneOf('no-text-in-language', 'lang', lang, languages, detail);
}

/** English where there is an English text: it is the one language that most series share. */
export function preferredLanguage(languages: readonly string[]): string | undefined {
  return languages.includes('en') ? 'en' : languages[0];
}

function withoutText(id: string, parameter: string): Refusal {
  return {
    reason: 'no-text',
    detail: `The collection has the facts of ${id}, but not its text; its record names the sources.`,
    parameter,
    value: id,
  };
}

/** A text by its whole fingerprint, superseded or not; of several with one wording, one that is current. */
export async function findTextByFingerprint(
  db: D1Database,
  sha256: string,
  parameter = 'sha256',
): Promise<Result<FoundText>> {
  return withStatement(db, await readTextByFingerprint(db, sha256), sha256, parameter);
}

/** The same, but of several the one that was stored first, which is the same one for ever. */
export async function findFirstTextOf(
  db: D1Database,
  sha256: string,
  parameter: string,
): Promise<Result<FoundText>> {
  return withStatement(db, await readFirstTextByFingerprint(db, sha256), sha256, parameter);
}

async function withStatement(
  db: D1Database,
  text: StoredText | null,
  sha256: string,
  parameter: string,
): Promise<Result<FoundText>> {
  const statement = text ? await readStatement(db, text.statement) : null;
  if (text && statement) return found({ statement, text });
  return refused({
    reason: 'unknown-text',
    detail: 'No text in the collection has this fingerprint, and none ever had.',
    parameter,
    value: sha256,
  });
}

/** The current text that replaced a superseded one: same statement, language and issuer. */
export function replacementOf({ statement, text }: FoundText): StoredStatement['texts'][number] | null {
  if (text.current) return null;
  return (
    statement.texts.find((other) => other.lang === text.lang && other.issuer === text.issuer) ??
    statement.texts.find((other) => other.lang === text.lang) ??
    null
  );
}
