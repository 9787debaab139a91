/**
 * What an address of the widget may say. An editor's page must not break over a parameter, so everything unknown
 * is ignored and everything out of range becomes the nearest or the usual value.
 */
export type Theme = 'auto' | 'light' | 'dark';

/** A chosen passage: the row that contains this UTF-16 offset of the pinned text A or B. */
export interface Place {
  readonly side: 'a' | 'b';
  readonly offset: number;
}

export type FigureChoice = 'changes' | 'reworded' | 'only_a' | 'only_b';

/** `auto`: rows whose sides are much alike in one run, others side by side. */
export type FigureView = 'auto' | 'split' | 'inline';

export interface FigureOptions {
  /** Light unless asked otherwise: an article is mostly light, whatever its reader's system is. */
  readonly theme: Theme;
  /** How many passages at most. */
  readonly top: number;
  readonly only: FigureChoice;
  readonly view: FigureView;
  /** Passages chosen by hand; they count only where the texts are pinned, because an offset means nothing elsewhere. */
  readonly at: readonly Place[];
  /** Version of the engine that the editor saw. */
  readonly engine: string | null;
  /** Id of a theme of the lexicon: only passages that speak of it. */
  readonly topic: string | null;
  /** The language that the figure speaks, where it is not that of its texts. */
  readonly ui: 'en' | 'ru' | null;
  /** The editor's own title and caption; below an own title stands the usual one. */
  readonly heading: string | null;
  readonly caption: string | null;
}

/** Characters of a title and a caption of one's own. */
const MOST_CHARACTERS = { heading: 120, caption: 300 };

export const USUAL_TOP = 3;
/** More do not fit into 1,000 pixels even on the widest page. */
export const MOST_PASSAGES = 8;

export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
export const VIEWS: readonly string[] = ['auto', 'split', 'inline'] satisfies FigureView[];
export const CHOICES: readonly string[] = [
  'changes',
  'reworded',
  'only_a',
  'only_b',
] satisfies FigureChoice[];

export function readOptions(query: URLSearchParams): FigureOptions {
  const theme = coloursNamed(query, 'colours') ?? coloursNamed(query, 'theme');
  const only = query.get('only') ?? '';
  const view = query.get('view') ?? '';
  const ui = query.get('ui');
  return {
    theme: theme ?? 'light',
    top: readTop(query.get('top')),
    only: CHOICES.includes(only) ? (only as FigureChoice) : 'changes',
    view: VIEWS.includes(view) ? (view as FigureView) : 'auto',
    at: readPlaces(query.getAll('at').join(',')),
    engine: query.get('engine') || null,
    topic: query.get('topic') || null,
    ui: ui === 'en' || ui === 'ru' ? ui : null,
    heading: readWords(query.get('heading'), MOST_CHARACTERS.heading),
    caption: readWords(query.get('caption'), MOST_CHARACTERS.caption),
  };
}

/** `colours` means the same in every figure; `theme`, which came first, is what a search or a matrix is kept to. */
export function readColours(query: URLSearchParams): Theme {
  return coloursNamed(query, 'colours') ?? 'light';
}

function coloursNamed(query: URLSearchParams, name: 'colours' | 'theme'): Theme | undefined {
  return THEMES.find((one) => one === query.get(name));
}

function readTop(value: string | null): number {
  const top = Number(value ?? USUAL_TOP);
  if (!Number.isFinite(top) || value === '') return USUAL_TOP;
  return Math.min(MOST_PASSAGES, Math.max(1, Math.trunc(top)));
}

/** One line of plain words; what is too long ends with a whole word. */
function readWords(value: string | null, most: number): string | null {
  const line = (value ?? '').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (line === '') return null;
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, space > 0 ? space : most - 1)}…`;
}

/** `a120,b340`: at most as many as are shown. */
function readPlaces(value: string): readonly Place[] {
  const places: Place[] = [];
  for (const item of value.split(',')) {
    const found = /^([ab])(\d{1,7})$/.exec(item.trim());
    if (found && places.length < MOST_PASSAGES)
      places.push({ side: found[1] as 'a' | 'b', offset: Number(found[2]) });
  }
  return places;
}

export const writePlace = (place: Place) => `${place.side}${place.offset}`;
