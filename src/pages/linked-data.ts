import { absolute } from '../addresses/urls.ts';
import type { Frame } from './frame/frame.ts';
import type { Head } from './frame/head.tsx';
import { type StatementView, type TextView, textEncoding } from './views.ts';

/**
 * A page that lays texts side by side, for schema.org: a page that is based on works, each with the file of the very
 * wording that is shown.
 */
export function comparisonData(
  frame: Frame,
  { title, description, permanent, published }: Head,
  texts: readonly {
    readonly statement: StatementView;
    readonly text: Pick<TextView, 'lang' | 'sha256'>;
  }[],
): NonNullable<Head['jsonLd']> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description,
    url: absolute(frame.origin, permanent ?? frame.path),
    ...(published === undefined ? {} : { datePublished: published }),
    isBasedOn: texts.map(({ statement: { record }, text }) => ({
      '@type': 'CreativeWork',
      name: record.title,
      identifier: record.id,
      datePublished: record.adopted,
      inLanguage: text.lang,
      encoding: textEncoding(frame.origin, text.sha256),
    })),
  };
}
