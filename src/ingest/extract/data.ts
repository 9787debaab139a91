import { tidyBlocks } from './boilerplate.ts';
import { parseHtml } from './dom.ts';
import { type Extraction, finishExtraction } from './extraction.ts';
import { walk } from './walk.ts';

/** Where the body stands in the reply of a publisher's data interface. Paths are keys joined by dots. */
interface DataShape {
  readonly name: string;
  readonly body: string;
  readonly title: string;
  readonly published?: string;
}

const SHAPES: readonly DataShape[] = [
  {
    name: 'press corner document',
    body: 'docuLanguageResource.htmlContent',
    title: 'docuLanguageResource.title',
    published: 'eventDate',
  },
  { name: 'gov.uk content', body: 'details.body', title: 'title', published: 'first_published_at' },
  { name: 'president.tj event', body: 'data.text', title: 'data.title', published: 'data.publish_date' },
  { name: 'news agency item', body: 'data.content', title: 'data.title', published: 'data.published_at' },
  {
    name: 'president.kg news',
    body: 'content.0.content.titleRu',
    title: 'content.0.titleRu',
    published: 'content.0.publishedAt',
  },
  {
    name: 'gov.kz news',
    body: 'content.0.content',
    title: 'content.0.title',
    published: 'content.0.created_date',
  },
  { name: 'WordPress post', body: 'content.rendered', title: 'title.rendered', published: 'date' },
];

/** A reply of a data interface → its text. Throws where the reply has no body of a known shape: some answer 200 and nothing. */
export function extractData(json: string): Extraction {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error('the data interface did not answer with JSON');
  }
  if (Array.isArray(value) && value.length === 1) value = value[0];
  for (const shape of SHAPES) {
    const body = at(value, shape.body);
    if (typeof body !== 'string' || body.trim() === '') continue;
    const title = at(value, shape.title);
    const published = /^\d{4}-\d{2}-\d{2}/.exec(String(at(value, shape.published ?? '') ?? ''))?.[0];
    return finishExtraction(
      tidyBlocks({
        ...walk(parseHtml(body).body),
        extractor: `data: ${shape.name}`,
        titles: typeof title === 'string' ? [title.replace(/<[^>]+>/g, '').trim()] : [],
        ...(published === undefined ? {} : { published }),
        warnings: [],
      }),
    );
  }
  throw new Error('the reply of the data interface holds no text');
}

function at(value: unknown, path: string): unknown {
  let here = value;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}
