import type { StoredStatement } from '../../store/index.ts';

/** The most words of a text that its publisher lets one quotation have, where the record knows of a limit. */
export function quotationLimit({
  statement,
  text: { lang, issuer },
}: {
  readonly statement: Pick<StoredStatement, 'record'>;
  readonly text: { readonly lang: string; readonly issuer: string };
}): number | null {
  const version = statement.record.texts.find((text) => text.lang === lang && text.issuer === issuer);
  return version?.rights?.quotation_words ?? null;
}
