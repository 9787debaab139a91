/** The fields of the form that makes embed codes. */
import type { FC } from 'hono/jsx';
import { chooseUrl, embedBuilderUrl } from '../addresses/urls.ts';
import type { EmbedBuilderData } from './embed-builder-view.ts';
import { type Frame, to } from './frame/frame.ts';
import { writeLanguage } from './interface/format.ts';

export const PairFields: FC<{
  frame: Frame;
  data: EmbedBuilderData;
  names: { readonly a: string; readonly b: string };
}> = ({ frame, data, names }) => {
  const t = frame.t.embed;
  // A list of statements knows no fingerprints.
  const ids = [data.a, data.b].map((reference) => reference.split('@')[0] ?? '');
  return (
    <fieldset>
      <legend>{t.pair}</legend>
      {(['a', 'b'] as const).map((side) => (
        <p class="chosen-text">
          {t[side]}
          <strong>{names[side]}</strong>
          <input type="hidden" name={side} value={data[side]} />
        </p>
      ))}
      <p class="chosen-text">
        <a href={to(frame, chooseUrl({ for: 'embed', choose: 1, s: ids }))}>{t.chooseOther}</a>
        <a href={to(frame, embedBuilderUrl({ a: data.b, b: data.a }))}>{t.swap}</a>
      </p>
      <label>
        {t.lang}
        <select name="lang">
          <option value="">{t.any}</option>
          {data.languages.map((lang) => (
            <option value={lang} selected={lang === data.lang}>
              {writeLanguage(lang, frame.t)}
            </option>
          ))}
          {data.pairs.map(({ value, a, b }) => (
            <option value={value} selected={value === data.lang}>
              {`${writeLanguage(a, frame.t)}\u00a0– ${writeLanguage(b, frame.t)}`}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input type="checkbox" name="follow" value="1" checked={data.follow} />
        {t.follow}
      </label>
    </fieldset>
  );
};

export const LookFields: FC<{ frame: Frame; data: EmbedBuilderData }> = ({ frame, data }) => {
  const t = frame.t.embed;
  return (
    <fieldset>
      <legend>{t.look}</legend>
      <label>
        {t.theme}
        <select name="theme">
          {(['light', 'dark', 'auto'] as const).map((theme) => (
            <option value={theme} selected={theme === data.theme}>
              {t.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.view}
        <select name="view">
          {(['auto', 'split', 'inline'] as const).map((view) => (
            <option value={view} selected={view === data.view}>
              {(data.across ? t.viewsAcross : t.views)[view]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.heading}
        <input type="text" name="heading" maxlength={120} value={data.heading} />
      </label>
      <label>
        {t.caption}
        <input type="text" name="caption" maxlength={300} value={data.caption} />
      </label>
      <WidthField frame={frame} data={data} />
    </fieldset>
  );
};

/** Pixels of the column that the figure will stand in. */
export const WidthField: FC<{ frame: Frame; data: EmbedBuilderData }> = ({ frame, data }) => (
  <label>
    {frame.t.embed.width}
    <input type="number" name="width" min="240" max="1600" value={String(data.width)} />
  </label>
);

export const PassageFields: FC<{ frame: Frame; data: EmbedBuilderData }> = ({ frame, data }) => {
  const t = frame.t.embed;
  const passages = data.figure?.passages ?? null;
  return (
    <fieldset>
      <legend>{t.which}</legend>
      <label>
        {t.only}
        <select name="only">
          {(['changes', 'reworded', 'only_a', 'only_b'] as const).map((kind) => (
            <option value={kind} selected={kind === data.only}>
              {t.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {data.topics.length > 0 && (
        <label>
          {frame.t.compare.theme}
          <select name="topic">
            <option value="">{frame.t.compare.allThemes}</option>
            {data.topics.map(({ id, title }) => (
              <option value={id} selected={id === data.topic}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t.top}
        <input type="number" name="top" min="1" max={String(data.mostPassages)} value={String(data.top)} />
      </label>
      <div id="passages">
        {passages !== null && !data.follow && (
          <details open={passages.some((passage) => passage.chosen)}>
            <summary>{t.chosen}</summary>
            <p class="note">{passages.length > 0 ? t.chosenHint : t.noPassages}</p>
            <ul class="plain">
              {passages.map((passage) => (
                <li>
                  <label class="tick">
                    <input type="checkbox" name="at" value={passage.place} checked={passage.chosen} />
                    <span>
                      <span class="tag">{passage.chip}</span>{' '}
                      <span lang={passage.lang} dir="auto">
                        {passage.text}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </fieldset>
  );
};
