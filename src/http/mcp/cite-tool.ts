import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { citeComparison, citeCrossing, citePassage, citeText } from '../../answers/citing/citation.ts';
import { citeAbsences, citeSearch } from '../../answers/citing/cite-search.ts';
import { citeSeveral } from '../../answers/citing/cite-several.ts';
import { locate } from '../../answers/citing/passages.ts';
import { compareAny } from '../../answers/compare/crossing.ts';
import { HELD_BY } from '../../answers/compare/parallel.ts';
import { LEAST_COLUMNS, MOST_COLUMNS } from '../../answers/compare/synopsis.ts';
import { readAbsences } from '../../answers/formulas/absences.ts';
import { Refused, unwrap } from '../../answers/refusal.ts';
import { searchTexts } from '../../answers/search/search.ts';
import { type FoundText, findText } from '../../answers/statements/texts.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import type { Lexicon } from '../../formula/index.ts';
import { citedOf } from '../api/citing/cited-filter.ts';
import { citedThing } from '../api/citing/cited-thing.ts';
import { crossedPinOf } from '../api/compare/crossed-reply.ts';
import { pinOf } from '../api/compare/reply.ts';
import { absencesReply } from '../api/formulas/absences.ts';
import { searchPin } from '../api/search/reply.ts';
import { writeReference } from '../formats/reference-formats.ts';
import { answer, answered, type ToolContext } from './answer.ts';
import { authority, filters, languagesOfSides, statementReference, themeArgument } from './arguments.ts';
import { factsOf, passageOf } from './quoted-place.ts';
import { addTool } from './tool.ts';

const inputOf = (lexicon: Lexicon) => ({
  statement: statementReference(
    'Cite this statement; with q, keep the search to it (to several: ids with commas).',
  ).optional(),
  quote: z.string().min(1).max(2000).optional().describe('Cite these words of “statement”.'),
  a: statementReference('Cite the comparison of this one …').optional(),
  b: statementReference('… and this one.').optional(),
  ...languagesOfSides,
  statements: z
    .array(statementReference('A statement.'))
    .min(LEAST_COLUMNS)
    .max(MOST_COLUMNS)
    .optional()
    .describe('Cite these side by side: with theme or q on that, else three or four clause by clause.'),
  held: z
    .enum(HELD_BY)
    .optional()
    .describe('With statements, clause by clause: only passages of all, of several, or of one.'),
  q: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe(
      'With a and b: only passages with this phrase. Else cite this search, also one that found nothing; statement, series, from, to, theme, lemma and authority are its filters.',
    ),
  kind: z
    .array(z.enum(['same', 'reworded', 'only_a', 'only_b', 'counterpart']))
    .min(1)
    .max(4)
    .optional()
    .describe('With a and b: only passages of these kinds.'),
  side: z.enum(['a', 'b']).optional().describe('With a and b: only passages with a clause of this side.'),
  row: z.int().min(1).optional().describe('With a and b: this row alone, by its n.'),
  absences: statementReference('Cite what this statement does not say.').optional(),
  theme: themeArgument(lexicon)
    .optional()
    .describe(
      'With a and b: only passages on this theme. With q: only clauses with a formula of it. With statements: what they say on it.',
    ),
  ...filters,
  lemma: z.boolean().optional().describe('With q: in any form of the words.'),
  authority: authority.describe('With q: whose words count.'),
});

/** The tool that cites: a statement, a quote in it, a comparison of two or of several, a search, an absence. */
export function addCiteTool(server: McpServer, context: ToolContext): void {
  const { db, collection, origin } = context;
  const lexicon = vocabularyOf(collection);
  addTool(
    server,
    'cite',
    {
      title: 'Cite',
      description:
        'A reference to a statement, to a quote in it, to the comparison of two statements or of several, to a search (also a zero) or to an absence, as CSL-JSON, BibTeX and RIS.',
      arguments: inputOf(lexicon),
    },
    (query) =>
      answered(async () => {
        const { item, ...where } = await cited(query);
        return answer(context, {
          csl: item,
          bibtex: writeReference(item, 'bibtex'),
          ris: writeReference(item, 'ris'),
          ...where,
        });
      }),
  );

  async function cited(query: CiteArguments) {
    const { lang, theme } = query;
    const thing = citedThing(query);
    switch (thing.cited) {
      case 'several': {
        const asked = { statements: thing.statements, lang, theme, q: query.q, held: query.held };
        return { item: unwrap(await citeSeveral(db, collection, asked, origin)) };
      }
      case 'search': {
        const { series, from, to, lemma, authority: which } = query;
        const filters = { series, from, to, theme, lemma, authority: which };
        const asked = { q: thing.q, lang, statement: query.statement?.split(','), ...filters };
        const result = unwrap(await searchTexts(db, collection, asked));
        return { item: unwrap(citeSearch(asked, result, collection, origin)), pin: searchPin(asked, result) };
      }
      case 'absences': {
        const how = { parameter: 'absences' };
        const ledger = unwrap(await readAbsences(db, collection, thing.absences, lang, how));
        const { sentence } = absencesReply(ledger, collection);
        const { record } = ledger.statement;
        return { item: citeAbsences({ record, lang: ledger.lang, sentence }, collection, origin) };
      }
      case 'pair': {
        const { a, b } = thing;
        const { lang_a, lang_b, kind, side, q, row } = query;
        const any = unwrap(await compareAny(db, lexicon, { a, b, lang, lang_a, lang_b }));
        const rows = await citedOf(db, lexicon, any, { theme, kind, side, q, row });
        return any.kind === 'crossed'
          ? { item: citeCrossing(any.crossed, collection, origin, rows), pin: crossedPinOf(any.crossed) }
          : { item: citeComparison(any.compared, collection, origin, rows), pin: pinOf(any.compared) };
      }
      case 'text': {
        const found = unwrap(await findText(db, thing.statement, lang, 'statement'));
        return query.quote === undefined
          ? { item: citeText(found, collection, origin), ...factsOf(found) }
          : citedQuote(found, query.quote);
      }
    }
  }

  function citedQuote(found: FoundText, quote: string) {
    const [place, ...others] = locate(found.text.body, { exact: quote }).places;
    if (!place || others.length > 0)
      throw new Refused({
        reason: 'bad-parameter',
        detail: place
          ? 'The quote occurs in several places; give more of it.'
          : 'This text does not contain the quote, so it cannot be cited from it.',
        parameter: 'quote',
        value: quote,
      });
    const { clause, ...passage } = passageOf(found, place);
    return {
      item: citePassage(found, { ...place, clause }, collection, origin),
      ...factsOf(found),
      clause,
      ...passage,
    };
  }
}

type CiteArguments = z.output<z.ZodObject<ReturnType<typeof inputOf>>>;
