import { absolute } from '../addresses/urls.ts';
import type { Frame } from './frame/frame.ts';
import type { Head } from './frame/head.tsx';

/** A result of the program as reference managers read it in the head of its page: titled as `/v1/cite` titles it. */
export function resultCitation(
  frame: Frame,
  { title, langs, permanent }: Record<'title' | 'permanent', string> & { readonly langs: readonly string[] },
): NonNullable<Head['citation']> {
  const pinned = absolute(frame.origin, permanent);
  return [
    ['citation_title', title],
    ['citation_author', frame.t.site.name],
    ['DC.creator', frame.t.site.name],
    ...langs.map((lang) => ['citation_language', lang] as const),
    ['citation_public_url', pinned],
    ['DC.title', title],
    ['DC.identifier', pinned],
    ['DC.type', 'Text'],
  ];
}
