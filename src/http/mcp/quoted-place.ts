import { clauseUrl, textPinUrl } from '../../addresses/urls.ts';
import { selectorIn } from '../../answers/passage.ts';
import { clausesOf } from '../../answers/statements/text-clauses.ts';
import type { FoundText } from '../../answers/statements/texts.ts';

/** What names the wording of a text, and where it comes from. */
export function factsOf({ statement, text }: FoundText) {
  return {
    statement: statement.record.id,
    specimen: statement.record.specimen ?? false,
    lang: text.lang,
    sha256: text.sha256,
    authority: text.authority,
    source: text.provenance.source,
    text: textPinUrl(text.sha256),
  };
}

/** A place in a text as it is quoted. */
export function passageOf(
  { statement, text }: FoundText,
  { from, to }: { readonly from: number; readonly to: number },
) {
  const clause = Math.max(
    0,
    clausesOf(text).findIndex((candidate) => from < candidate.to),
  );
  return {
    quote: text.body.slice(from, to),
    clause,
    selector: selectorIn(text.body, from, to),
    page: clauseUrl(statement.record.id, clause, { lang: text.lang }),
  };
}
