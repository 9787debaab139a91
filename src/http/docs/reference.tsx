import { ScrollTable } from '../../pages/frame/scroll-table.tsx';
import type { Document, Operation, Parameter, Schema } from './document.ts';

/** The readable reference, written from the OpenAPI document alone: no script, no third party. Pure. */

interface ReferenceProps {
  readonly document: Document;
  readonly problems: Readonly<Record<string, { readonly status: number; readonly title: string }>>;
  readonly styles: readonly string[];
}

export function Reference({ document, problems, styles }: ReferenceProps) {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const [first = '', ...rest] = (document.info.description ?? '').split(/(?<=\.) /u);
  const tags = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? 'Other');
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API · {document.info.title}</title>
        {styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href="/favicon.svg" />
        <link rel="service-desc" href="/openapi.json" type="application/json" />
      </head>
      <body>
        <header class="mast">
          <div class="wrap">
            <a class="wordmark" href="/">
              {document.info.title}
            </a>
          </div>
        </header>
        <main class="wrap prose">
          <h1>API reference</h1>
          <p class="lead">{marked(first)}</p>
          <p class="narrow">{marked(rest.join(' '))}</p>
          <p>
            Version {document.info.version} · <a href="/openapi.json">openapi.json</a> (OpenAPI{' '}
            {document.openapi}) · <a href="/llms.txt">llms.txt</a> · MCP at <code>/mcp</code>
          </p>
          <nav aria-label="Addresses">
            <ul>
              {operations.map(({ path, method, operation }) => (
                <li>
                  <a href={`#${operation.operationId}`}>
                    <code>
                      {method.toUpperCase()} {path}
                    </code>
                  </a>{' '}
                  {marked(operation.summary)}
                </li>
              ))}
            </ul>
          </nav>
          {[...tags].map(([tag, members]) => (
            <section aria-labelledby={`tag-${tag.toLowerCase().replaceAll(' ', '-')}`}>
              <h2 id={`tag-${tag.toLowerCase().replaceAll(' ', '-')}`}>{tag}</h2>
              {members.map((member) => (
                <OperationPart {...member} schemas={document.components.schemas} />
              ))}
            </section>
          ))}
          <section aria-labelledby="problems">
            <h2 id="problems">Problems</h2>
            <p>
              Every refusal is an <code>application/problem+json</code> (RFC 9457) whose <code>type</code>{' '}
              ends in one of these names.
            </p>
            <dl>
              {Object.entries(problems).map(([reason, { status, title }]) => (
                <div>
                  <dt id={`problem-${reason}`}>
                    <code>{reason}</code>
                  </dt>
                  <dd>
                    {status} · {title}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <section aria-labelledby="schemas">
            <h2 id="schemas">Shapes</h2>
            {Object.entries(document.components.schemas).map(([name, schema]) => (
              <details id={`schema-${name}`}>
                <summary>{name}</summary>
                <pre>
                  <code>{JSON.stringify(schema, null, 2)}</code>
                </pre>
              </details>
            ))}
          </section>
        </main>
      </body>
    </html>
  );
}

/** What stands in backticks is typed as it is: the document is read in plain text too. */
function marked(words: string) {
  return words.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part));
}

function OperationPart(props: {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
  readonly schemas: Readonly<Record<string, Schema>>;
}) {
  const { path, method, operation, schemas } = props;
  return (
    <section id={operation.operationId}>
      <h3 id={`${operation.operationId}-title`}>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h3>
      <p>{marked(operation.summary)}</p>
      {(operation.parameters?.length ?? 0) > 0 && (
        <ScrollTable labelledby={`${operation.operationId}-title`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Parameter</th>
                <th scope="col">In</th>
                <th scope="col">Values</th>
                <th scope="col">Meaning</th>
              </tr>
            </thead>
            <tbody>
              {operation.parameters?.map((parameter) => (
                <ParameterRow parameter={parameter} />
              ))}
            </tbody>
          </table>
        </ScrollTable>
      )}
      {Object.entries(operation.requestBody?.content ?? {}).map(([type, { schema }]) => (
        <RequestBody type={type} schema={schema} schemas={schemas} id={operation.operationId} />
      ))}
      <ul>
        {Object.entries(operation.responses).map(([status, response]) => (
          <li>
            <strong>{status}</strong> {marked(response.description)}{' '}
            {Object.entries(response.content ?? {}).map(([type, { schema }]) => (
              <span>
                <code>{type}</code> <SchemaName schema={schema} />{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The fields of what is sent, so that a request can be written from this page. */
function RequestBody(props: {
  readonly type: string;
  readonly schema: Schema;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly id: string;
}) {
  const { type, schema, schemas, id } = props;
  const name = schema.$ref?.split('/').at(-1) ?? '';
  const shape = schemas[name] ?? schema;
  return (
    <>
      <p id={`${id}-body`}>
        Body: <code>{type}</code> <SchemaName schema={schema} />
      </p>
      <ScrollTable labelledby={`${id}-body`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Values</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(shape.properties ?? {}).map(([field, value]) => (
              <tr>
                <th scope="row">
                  <code>{field}</code>
                  {shape.required?.includes(field) ? ' (required)' : ''}
                </th>
                <td>{valuesOf(value)}</td>
                <td>{marked(value.description ?? '')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  );
}

/** `{ "statement": string } or { "text": string }` · `series · cross` · `list of string` */
function valuesOf({ anyOf, properties, items, enum: values, type }: Schema): string {
  if (anyOf) return anyOf.map(valuesOf).join(' or ');
  if (values) return choices(values);
  if (items) return `list of ${valuesOf(items)}`;
  if (properties)
    return `{ ${Object.entries(properties)
      .map(([field, value]) => `"${field}": ${valuesOf(value)}`)
      .join(', ')} }`;
  return type ?? '';
}

/** A line ends after the dot between two choices, and none begins with it. */
function choices(values: readonly unknown[]): string {
  return values.map(String).join('\u00a0· ');
}

function ParameterRow({ parameter }: { readonly parameter: Parameter }) {
  const { name, required, schema, description } = parameter;
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
        {required ? ' (required)' : ''}
      </th>
      <td>{parameter.in}</td>
      <td>
        {schema.enum ? choices(schema.enum) : (schema.type ?? '')}
        {schema.example === undefined ? '' : `, for example ${String(schema.example)}`}
      </td>
      <td>{marked(description ?? schema.description ?? '')}</td>
    </tr>
  );
}

function SchemaName({ schema }: { readonly schema: Schema }) {
  const name = schema.$ref?.split('/').at(-1);
  return name ? <a href={`#schema-${name}`}>{name}</a> : <span>{schema.type ?? ''}</span>;
}
