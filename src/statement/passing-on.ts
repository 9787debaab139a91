import type { StatementRecord, TextVersion } from './record.ts';

/** Whether the wording of a text may be passed on as a whole. What is unclear may not. */
export function mayPassOn(version: Pick<TextVersion, 'rights'> | undefined): boolean {
  return version?.rights?.redistribute === 'yes';
}

/** The version of the record that a stored text is of. */
export function versionOf(
  record: Pick<StatementRecord, 'texts'>,
  text: { readonly lang: string; readonly issuer: string },
): TextVersion | undefined {
  return record.texts.find(({ lang, issuer }) => lang === text.lang && issuer === text.issuer);
}
