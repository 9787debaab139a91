import { versionOf } from '../../statement/index.ts';
import type { StoredStatement } from '../../store/index.ts';

/** The most words of a text that its publisher lets one quotation have, where the record knows of a limit. */
export function quotationLimit({
  statement,
  text,
}: {
  readonly statement: Pick<StoredStatement, 'record'>;
  readonly text: { readonly lang: string; readonly issuer: string };
}): number | null {
  return versionOf(statement.record, text)?.rights?.quotation_words ?? null;
}
