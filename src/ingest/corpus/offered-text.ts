/** A text that somebody brings for a statement: the version of the record that it is, or a new one in its own language. */
import {
  type Custody,
  type StatementRecord,
  statementRecord,
  type TextVersion,
} from '../../statement/index.ts';
import { detectedLanguages, likelyLanguage } from '../../text/language.ts';
import { publisherOf } from '../extract/publishers.ts';

/**
 * The language that the text of a file is in: what its words say, else what its name says ("….ru.html"); undefined where
 * neither tells.
 */
export function languageOfFile(name: string, text: string | undefined): string | undefined {
  const told = text === undefined ? undefined : likelyLanguage(text);
  return told ?? languageInName(name);
}

/** The code before the ending of a file, where it is the code of a language that the project knows. */
function languageInName(name: string): string | undefined {
  const code = /[._-]([a-z]{2,3})\.[^.]+$/iu.exec(name)?.[1]?.toLowerCase();
  return code !== undefined && detectedLanguages.has(code) ? code : undefined;
}

/** Whether a record has a text in a language; a script ("uz-Latn") does not make another language. */
export function hasLanguage(record: StatementRecord, lang: string): boolean {
  return record.texts.some((version) => baseOf(version.lang) === baseOf(lang));
}

function baseOf(lang: string): string {
  return lang.split('-')[0] ?? lang;
}

/** "Russian", for a person. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang;
}

/** The issuer of a text of which nobody said whose it is. */
export const NO_ISSUER = 'not named';

interface NewText {
  readonly lang: string;
  readonly authority?: string | undefined;
  readonly issuer?: string | undefined;
  /** Where it was published, where that is known. */
  readonly address?: string | undefined;
  /** Who holds the copy at the address, where somebody says so. */
  readonly custody?: string | undefined;
}

/** Whose copy an address is, where nobody said so: a publisher that is known by its host, else somebody else's. */
function custodyOf(address: string): Custody {
  return publisherOf(address) ? 'publisher' : 'reprint';
}

/** Whose copy an address is: as the record has it, else as its host tells. */
export function custodyIn(version: TextVersion, address: string): Custody {
  return version.sources.find(({ url }) => url === address)?.custody ?? custodyOf(address);
}

/**
 * A text that the record does not have yet. Whose words they are is unknown until somebody says so, and nothing is
 * passed on whose rights nobody examined. Throws a TypeError in plain words where a fact is not one of the record's.
 */
export function newTextOf(
  record: StatementRecord,
  { lang, authority, issuer, address, custody }: NewText,
): TextVersion {
  const host = address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;
  const text = {
    lang,
    authority: authority ?? 'unknown',
    issuer: issuer ?? host?.replace(/^www\./, '') ?? NO_ISSUER,
    sources:
      address === undefined
        ? []
        : [{ custody: custody ?? custodyOf(address), url: address, certainty: 'seen' }],
    rights: { basis: 'not examined', redistribute: 'unclear' },
  };
  const checked = statementRecord.safeParse({ ...record, texts: [...record.texts, text] });
  if (!checked.success)
    throw new TypeError(
      checked.error.issues.map((issue) => `${String(issue.path.at(-1))}: ${issue.message}`).join('; '),
    );
  return checked.data.texts.at(-1) as TextVersion;
}
