/** One passage of the framed page. The element draws the same nodes in readers' browsers. */
import type { Figure, FigureSide, Passage, Piece } from './figure.ts';
import { MarkedText } from './marks.tsx';

/** `fit`: the least width of the frame from which the passage is shown; 0 is always, infinity never. */
export function PassageItem(props: {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly fit: number;
}) {
  const { passage, figure, fit } = props;
  const { labels } = figure;
  return (
    <li class={fitClass(fit)}>
      <p class="chip">
        <OutLink href={passage.url}>{passage.chip}</OutLink>
      </p>
      <div class="sides">
        {passage.both ? (
          <Wording
            name="both"
            of={figure.b}
            pieces={passage.both}
            caption={passage.caption_both}
            figure={figure}
          />
        ) : (
          <>
            <Side name="a" passage={passage} figure={figure} none={labels.none_a} />
            <Side name="b" passage={passage} figure={figure} none={labels.none_b} />
          </>
        )}
      </div>
    </li>
  );
}

function Side(props: {
  readonly name: 'a' | 'b';
  readonly passage: Passage;
  readonly figure: Figure;
  readonly none: string;
}) {
  const { name, passage, figure, none } = props;
  const pieces = passage[name];
  if (pieces === null)
    return (
      <div class={`side ${name} none`}>
        <p>
          {none}
          {passage.nearest && (
            <>
              {` ${figure.labels.nearest} `}
              <q lang={figure[name].lang} dir="auto">
                {passage.nearest}
              </q>
            </>
          )}
        </p>
      </div>
    );
  return (
    <Wording
      name={name}
      of={figure[name]}
      pieces={pieces}
      caption={passage[`caption_${name}`]}
      figure={figure}
    />
  );
}

function Wording(props: {
  readonly name: 'a' | 'b' | 'both';
  readonly of: FigureSide;
  readonly pieces: readonly Piece[];
  readonly caption: string;
  readonly figure: Figure;
}) {
  const { name, of, pieces, caption, figure } = props;
  return (
    <div class={`side ${name}`}>
      <p class="label">{caption}</p>
      <blockquote lang={of.lang} dir="auto">
        <MarkedText pieces={pieces} mode={figure.mode} labels={figure.labels} />
      </blockquote>
    </div>
  );
}

/** The frame never leaves its page for another: hosts that sandbox it are asked to follow, others open a new page. */
export function OutLink(props: { readonly href: string; readonly children: string }) {
  return (
    <a href={props.href} target="_blank" rel="noopener">
      {props.children}
    </a>
  );
}

/** The class that hides a part of a figure in frames narrower than `fit`: 0 is never hidden, infinity always. */
export function fitClass(fit: number): string | undefined {
  if (fit === 0) return undefined;
  return Number.isFinite(fit) ? `from${fit}` : 'never';
}
