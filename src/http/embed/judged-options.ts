import { refusalOfTheme } from '../../answers/formulas/theme-refusal.ts';
import { found, notOneOf, type Refusal, type Result, refused } from '../../answers/refusal.ts';
import { CHOICES, type FigureOptions, readOptions, THEMES, VIEWS } from '../../embed/options.ts';
import type { Lexicon } from '../../formula/index.ts';

/** What the address of a framed page may say, where it is one of a few values. */
const OF_FRAME = { theme: THEMES, colours: THEMES, only: CHOICES, view: VIEWS, ui: ['en', 'ru'] } as const;
const OF_PAGE = {
  colours: THEMES,
  view: ['split', 'inline', 'changes', 'themes'],
  ui: ['en', 'ru'],
} as const;
const OF_ANSWER = { colours: THEMES, ui: ['en', 'ru'] } as const;

/**
 * The options of a figure, each value judged. The framed page passes over what it does not know, since an article must not
 * break over it; who asks for a figure to be made is told. On the page of a comparison `theme` is what the passages are
 * on, which the figure calls `topic`, and one kind of passages is what it calls `only`.
 */
export function judgedOptions({ pathname, searchParams }: URL, lexicon: Lexicon): Result<FigureOptions> {
  const isFrame = pathname.startsWith('/embed/');
  const wrong = refusalOfValues(searchParams, isFrame ? OF_FRAME : OF_PAGE);
  if (wrong) return refused(wrong);
  const name = isFrame ? 'topic' : 'theme';
  const topic = searchParams.get(name) || undefined;
  const unknown = refusalOfTheme(lexicon, topic);
  if (unknown) return refused({ ...unknown, parameter: name });
  if (isFrame) return found(readOptions(searchParams));
  const query = new URLSearchParams(searchParams);
  query.delete('theme');
  for (const [option, value] of keptOnPage(searchParams)) query.set(option, value);
  return found(readOptions(query));
}

/** What the page of a comparison is kept to, as options of a figure. */
function keptOnPage(page: URLSearchParams): readonly (readonly [option: string, value: string])[] {
  const theme = page.get('theme');
  const kind = page.get('kind') ?? '';
  return [
    ...(theme ? [['topic', theme] as const] : []),
    ...(CHOICES.includes(kind) ? [['only', kind] as const] : []),
  ];
}

/** The options that the form of the builder asks for; what it does not say yet is as on the page that was named. */
export function chosenOptions(form: URLSearchParams, page: URL | null): FigureOptions {
  const query = new URLSearchParams(form);
  // Those of the page that the form stands on.
  query.delete('colours');
  if (page !== null && !page.pathname.startsWith('/embed/'))
    for (const [option, value] of keptOnPage(page.searchParams))
      if (!query.has(option)) query.set(option, value);
  return readOptions(query);
}

/** A value of the address of an answer that cannot be shown. */
export function refusalOfAnswer({ searchParams }: URL): Refusal | null {
  return refusalOfValues(searchParams, OF_ANSWER);
}

function refusalOfValues(
  query: URLSearchParams,
  known: Readonly<Record<string, readonly string[]>>,
): Refusal | null {
  for (const [name, valid] of Object.entries(known)) {
    const value = query.get(name);
    if (value && !valid.includes(value))
      return notOneOf('bad-parameter', name, value, valid, `There is no figure with this “${name}”.`);
  }
  return null;
}
