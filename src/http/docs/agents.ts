import type { StoredCollection } from '../../store/index.ts';
import type { Document } from './document.ts';

/** `/llms.txt`: what an agent should know before it asks. See https://llmstxt.org for the form. Pure. */
export function agentsText(document: Document, collection: StoredCollection | null, origin: string): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => `- \`${method.toUpperCase()} ${path}\`: ${operation.summary}`,
    ),
  );
  const title = collection?.record.title ?? 'Joint statements';
  return `# Multivector: ${title}

> ${collection?.record.description ?? 'Joint statements laid side by side.'} Aligned comparisons, shared wording, formulas, absences and search, with permanent addresses.

Rules for quoting from here:

- Quote only what stands in a text: check with the MCP tool \`verify_quote\` or \`GET /v1/passages\`. Both answer exact, moved, ambiguous or gone, and never guess.
- Say counts as n of N with the date of the collection; every reply carries both. A statement whose text was not obtained is never silent, it is unread.
- \`specimen: true\` marks invented texts about an invented region. Never attribute them to a government.
- Two partners are compared in mode \`cross\`: nothing was deleted by anyone. \`series\` is for two texts of one series.
- Cite the \`pin\` of a comparison, not its plain address.
- Cite a search by its \`pin\` too: it names the state of the texts, and says \`changed_since: true\` when that is another. With \`citable: false\` no text was searched, and a zero proves nothing.

## For agents

- [MCP endpoint](${origin}/mcp): streamable HTTP, no sessions, no key. Tools: list_statements, read_text, compare, compare_several, search, read_theme, list_formulas, formula_history, absent_from, verify_quote, cite. Replies are short (4,000 tokens unless \`max_tokens\` says otherwise) and say last what was left out and how to get it; \`detail: true\` adds selectors and addresses. One question on two statements is one call: \`compare\` with \`theme\`, \`kind\`, \`side\` or \`q\`.
- [OpenAPI 3.1](${origin}/openapi.json)
- [Readable reference](${origin}/docs)
- [Everything in one file](${origin}/v1/export)
- [State of the service](${origin}/healthz)

## Addresses

${operations.join('\n')}
`;
}
