/**
 * A figure → nodes. Wording becomes text nodes only, so markup in a statement stays text, and hosts that demand
 * Trusted Types have nothing to refuse.
 */
interface Piece {
  readonly kind: 'same' | 'only_a' | 'only_b' | 'formula' | 'run' | 'cut';
  readonly text: string;
}

interface Side {
  readonly lang: string;
}

/** The part of the reply of `/embed/{a}/{b}.json` that is drawn. */
export interface Figure {
  readonly mode: string;
  readonly title: string;
  readonly summary: string;
  readonly a: Side;
  readonly b: Side;
  readonly legend?: readonly Piece[];
  readonly passages: readonly {
    readonly chip: string;
    readonly caption_a: string;
    readonly caption_b: string;
    readonly caption_both: string;
    readonly url: string;
    readonly a: readonly Piece[] | null;
    readonly b: readonly Piece[] | null;
    readonly both: readonly Piece[] | null;
    readonly nearest?: string;
  }[];
  readonly notes: readonly { readonly text: string; readonly url?: string }[];
  readonly url: string;
  readonly labels: Readonly<Record<string, string>>;
}

type Child = Node | string | false | null | undefined;

function make(tag: string, attributes: Readonly<Record<string, string>>, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (child) element.append(child);
  return element;
}

/** Only addresses of the web: a host must not run what a reply might smuggle into a link. */
function link(text: string, href: string): Node | string {
  return /^https?:/.test(href) ? make('a', { href }, text) : text;
}

export function renderFigure(figure: Figure, theme: string): HTMLElement {
  const { labels, mode, passages } = figure;
  const unseen = (text: string) => make('span', { class: 'v', lang: labels.lang ?? '' }, text);
  const marked = (pieces: readonly Piece[], caption: string, of: 'a' | 'b', name: string): HTMLElement =>
    make(
      'div',
      { class: `side ${name}` },
      make('p', { class: 'label' }, caption),
      make(
        'blockquote',
        { lang: figure[of].lang, dir: 'auto' },
        ...pieces.flatMap(({ kind, text }): Child[] => {
          if (kind === 'same') return [text];
          if (kind === 'cut')
            return [make('span', { class: 'cut', 'aria-hidden': 'true' }, text), unseen(` (${labels.cut}) `)];
          const tag = mode === 'cross' ? 'mark' : kind === 'only_a' ? 'del' : 'ins';
          return [make(tag, { class: kind }, unseen(`${labels[kind]} `), text, unseen(` (${labels.end})`))];
        }),
      ),
    );
  const side = (passage: Figure['passages'][number], name: 'a' | 'b'): HTMLElement => {
    const pieces = passage[name];
    return pieces
      ? marked(pieces, passage[`caption_${name}`], name, name)
      : make(
          'div',
          { class: `side ${name} none` },
          make(
            'p',
            {},
            labels[`none_${name}`],
            passage.nearest && ` ${labels.nearest} `,
            passage.nearest && make('q', { lang: figure[name].lang, dir: 'auto' }, passage.nearest),
          ),
        );
  };
  return make(
    'article',
    { class: `jsd ${theme}`, lang: labels.lang ?? '' },
    make('p', { class: 'title' }, link(figure.title, figure.url)),
    make('p', { class: 'summary' }, figure.summary),
    figure.notes.length > 0 &&
      make(
        'ul',
        { class: 'notes' },
        ...figure.notes.map((note) => make('li', {}, note.url ? link(note.text, note.url) : note.text)),
      ),
    figure.legend &&
      make(
        'p',
        { class: 'legend' },
        ...figure.legend.map(({ kind, text }) =>
          kind === 'same' ? text : make('mark', { class: kind }, text),
        ),
      ),
    make(
      'ol',
      { class: 'passages' },
      ...passages.map((passage) =>
        make(
          'li',
          {},
          make('p', { class: 'chip' }, link(passage.chip, passage.url)),
          make(
            'div',
            { class: 'sides' },
            ...(passage.both
              ? [marked(passage.both, passage.caption_both, 'b', 'both')]
              : [side(passage, 'a'), side(passage, 'b')]),
          ),
        ),
      ),
    ),
    make(
      'footer',
      {},
      make(
        'p',
        {},
        passages.length > 0 && `${labels.weightiest} `,
        link(labels.open ?? figure.url, figure.url),
      ),
      make('p', { class: 'pin' }, labels.pinned),
      make('p', { class: 'address' }, figure.url),
    ),
  );
}
