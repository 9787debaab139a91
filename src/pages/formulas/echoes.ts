import { clauseUrl } from '../../addresses/urls.ts';
import { html } from '../../markup/markup.ts';
import type { RowEchoes } from '../comparison/view.ts';
import { type Frame, to } from '../frame/frame.ts';
import { writeDate } from '../interface/format.ts';

/**
 * Where wording of a passage stands with other partners, or wording that differs from it in form, order or one word;
 * folded under a row. `lang` is the language of the texts; a place is a clause of the text in this language.
 */
export function echoDrawer(frame: Frame, echoes: RowEchoes, lang: string) {
  const { compare } = frame.t;
  const said = `${compare.drawer(echoes.partners, echoes.of)}${echoes.other ? compare.drawerSuchAs : ':'}`;
  return html`<details class="drawer"><summary>${said} <q lang="${lang}">${shortened(echoes.wording)}</q></summary>${places(frame, echoes, lang)}</details>`;
}

/** The same in the margin of a text. */
export function marginNote(frame: Frame, echoes: RowEchoes, lang: string) {
  const said = frame.t.statement.echoes(echoes.partners, echoes.of);
  return html`<details class="margin"><summary>${said}</summary>${places(frame, echoes, lang)}</details>`;
}

/** A run of words in a line: its beginning, where it is long. */
function shortened(wording: string): string {
  const words = wording.split(/\s+/u);
  return words.length <= 12 ? wording : `${words.slice(0, 11).join(' ')} …`;
}

function places(frame: Frame, echoes: RowEchoes, lang: string) {
  const listed = echoes.places.map(({ statement, clause, name, adopted, wording }) => {
    const href = to(frame, clauseUrl(statement, clause, lang === 'en' ? {} : { lang }));
    const day = html`<time datetime="${adopted}">${writeDate(adopted, frame.t, 'short')}</time>`;
    return html`<li><a href="${href}">${name}</a>, ${day}: <q lang="${lang}">${wording}</q></li>`;
  });
  const more = echoes.more > 0 && html`<li>${frame.t.statement.more(echoes.more)}</li>`;
  return html`<ul>${listed}${more}</ul>`;
}
