import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { clauseUrl, textPinUrl } from '../../addresses/urls.ts';
import { citeComparison, citePassage, citeText } from '../../answers/citing/citation.ts';
import { goneDetail, locate, otherVersionsWith } from '../../answers/citing/passages.ts';
import { compareStatements } from '../../answers/compare/comparison.ts';
import { selectorIn } from '../../answers/passage.ts';
import { Refused } from '../../answers/refusal.ts';
import { clausesOf } from '../../answers/statements/text-clauses.ts';
import { type FoundText, findText } from '../../answers/statements/texts.ts';
import { pinOf } from '../api/compare/reply.ts';
import { langParameter } from '../api/parameters.ts';
import { writeReference } from '../formats/reference-formats.ts';
import { answer, answered, need, type ToolContext } from './answer.ts';

const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;
const lang = langParameter.optional();

/** Tools that check and cite: nothing may be quoted that does not stand in the text. */
export function addQuotingTools(server: McpServer, context: ToolContext): void {
  const { db, collection, origin } = context;
  server.registerTool(
    'verify_quote',
    {
      title: 'Verify a quote',
      description:
        'Does this quote stand in this statement? exact (one place), ambiguous (several), gone (not there). Never a best guess. Returns selectors, fingerprint and source.',
      inputSchema: z.object({ statement: z.string().max(300), quote: z.string().min(1).max(2000), lang }),
      annotations: READ_ONLY,
    },
    ({ statement, quote, lang }) =>
      answered(async () => {
        const found = need(await findText(db, statement, lang, 'statement'));
        const { status, places } = locate(found.text.body, { exact: quote });
        const facts = factsOf(found);
        return answer(context, {
          status,
          ...(status === 'gone' ? { detail: goneDetail(await otherVersionsWith(db, found, quote)) } : {}),
          ...facts,
          places: places.map((place) => ({
            ...passageOf(found, place),
            sha256: facts.sha256,
            source: facts.source,
            text: facts.text,
          })),
        });
      }),
  );
  server.registerTool(
    'cite',
    {
      title: 'Cite',
      description:
        'A reference to a statement, to a quote in it, or to the comparison of two statements, as CSL-JSON, BibTeX and RIS.',
      inputSchema: z.object({
        statement: z.string().max(300).optional(),
        quote: z.string().max(2000).optional(),
        a: z.string().max(300).optional(),
        b: z.string().max(300).optional(),
        lang,
      }),
      annotations: READ_ONLY,
    },
    ({ statement, quote, a, b, lang }) =>
      answered(async () => {
        const { item, ...where } = await cited();
        return answer(context, {
          csl: item,
          bibtex: writeReference(item, 'bibtex'),
          ris: writeReference(item, 'ris'),
          ...where,
        });

        async function cited() {
          if (a !== undefined && b !== undefined) {
            const compared = need(await compareStatements(db, { a, b, lang }));
            const pin = pinOf(compared);
            return { item: citeComparison(compared, collection, origin), pin };
          }
          if (statement === undefined)
            throw new Refused({
              reason: 'missing-parameter',
              detail: 'Give “statement”, or “a” and “b”.',
              parameter: 'statement',
            });
          const text = need(await findText(db, statement, lang, 'statement'));
          if (quote === undefined) return { item: citeText(text, collection, origin), ...factsOf(text) };
          const [place, ...others] = locate(text.text.body, { exact: quote }).places;
          if (!place || others.length > 0)
            throw new Refused({
              reason: 'bad-parameter',
              detail: place
                ? 'The quote stands in several places; give more of it.'
                : 'The quote does not stand in this text, so it cannot be cited from it.',
              parameter: 'quote',
              value: quote,
            });
          const { clause, ...passage } = passageOf(text, place);
          return {
            item: citePassage(text, { ...place, clause }, collection, origin),
            ...factsOf(text),
            clause,
            ...passage,
          };
        }
      }),
  );
}

/** What names the wording of a text, and where it comes from. */
function factsOf({ statement, text }: FoundText) {
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
function passageOf(
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
