import type { FC } from 'hono/jsx';
import { clauseUrl } from '../../addresses/urls.ts';
import type { RowEchoes } from '../comparison/view.ts';
import { type Frame, to } from '../frame/frame.ts';
import { writeDate } from '../interface/format.ts';

/** Where wording of a passage stands with other partners: what is folded under a row, and in the margin of a text. */
interface EchoProps {
  readonly frame: Frame;
  readonly echoes: RowEchoes;
  /** Language of the texts; a place is a clause of the text in this language. */
  readonly lang: string;
}

export const EchoDrawer: FC<EchoProps> = ({ frame, echoes, lang }) => (
  <details class="drawer">
    <summary>
      {frame.t.compare.drawer(echoes.partners, echoes.of)} <q lang={lang}>{shortened(echoes.wording)}</q>
      {echoes.other && ` ${frame.t.compare.drawerOther}`}
    </summary>
    <Places frame={frame} echoes={echoes} lang={lang} />
  </details>
);

export const MarginNote: FC<EchoProps> = ({ frame, echoes, lang }) => (
  <details class="margin">
    <summary>{frame.t.statement.echoes(echoes.partners, echoes.of)}</summary>
    <Places frame={frame} echoes={echoes} lang={lang} />
  </details>
);

/** A run of words in a line: its beginning, where it is long. */
function shortened(wording: string): string {
  const words = wording.split(/\s+/u);
  return words.length <= 12 ? wording : `${words.slice(0, 11).join(' ')} …`;
}

const Places: FC<EchoProps> = ({ frame, echoes, lang }) => (
  <ul>
    {echoes.places.map((place) => (
      <li>
        <a href={to(frame, clauseUrl(place.statement, place.clause, lang === 'en' ? {} : { lang }))}>
          {place.name}
        </a>
        , <time datetime={place.adopted}>{writeDate(place.adopted, frame.t, 'short')}</time>:{' '}
        <q lang={lang}>{place.wording}</q>
      </li>
    ))}
    {echoes.more > 0 && <li>{frame.t.statement.more(echoes.more)}</li>}
  </ul>
);
