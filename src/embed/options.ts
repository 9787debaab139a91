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
  readonly theme: Theme;
  /** How many passages at most. */
  readonly top: number;
  readonly only: FigureChoice;
  readonly view: FigureView;
  /** Passages chosen by hand; they count only where the texts are pinned, because an offset means nothing elsewhere. */
  readonly at: readonly Place[];
  /** Version of the engine that the editor saw. */
  readonly engine: string | null;
}

export const USUAL_TOP = 3;
/** More do not fit into 1,000 pixels even on the widest page. */
export const MOST_PASSAGES = 8;

const THEMES: readonly string[] = ['auto', 'light', 'dark'] satisfies Theme[];
const VIEWS: readonly string[] = ['auto', 'split', 'inline'] satisfies FigureView[];
const CHOICES: readonly string[] = ['changes', 'reworded', 'only_a', 'only_b'] satisfies FigureChoice[];

export function readOptions(query: URLSearchParams): FigureOptions {
  const theme = query.get('theme') ?? '';
  const only = query.get('only') ?? '';
  const view = query.get('view') ?? '';
  return {
    theme: THEMES.includes(theme) ? (theme as Theme) : 'auto',
    top: readTop(query.get('top')),
    only: CHOICES.includes(only) ? (only as FigureChoice) : 'changes',
    view: VIEWS.includes(view) ? (view as FigureView) : 'auto',
    at: readPlaces(query.getAll('at').join(',')),
    engine: query.get('engine') || null,
  };
}

function readTop(value: string | null): number {
  const top = Number(value ?? USUAL_TOP);
  if (!Number.isFinite(top) || value === '') return USUAL_TOP;
  return Math.min(MOST_PASSAGES, Math.max(1, Math.trunc(top)));
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
