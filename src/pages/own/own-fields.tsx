import type { FC } from 'hono/jsx';
import type { Frame } from '../frame/frame.ts';
import { writeLanguage } from '../interface/format.ts';
import type { OwnProblem, OwnText } from './view.ts';

/** What a side is called in the names of its fields: `text_a`; a page with one text has no suffix. */
export type Suffix = '_a' | '_b' | '';

/** The box for one text: words, a file instead of them, a name and a language. */
export const TextBox: FC<{
  frame: Frame;
  suffix: Suffix;
  legend: string;
  note?: string;
  value: OwnText;
  languages: readonly string[];
  problem: OwnProblem | null;
  named?: boolean;
}> = ({ frame, suffix, legend, note, value, languages, problem, named }) => {
  const { t } = frame;
  const side = suffix === '' ? null : suffix === '_a' ? 'A' : 'B';
  const wrong = problem && problem.field.side === side ? problem.field.kind : null;
  const faulty = (kind: 'text' | 'file' | 'lang') =>
    wrong === kind ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'problem' } : {};
  return (
    <fieldset class="own-text" data-drop="">
      <legend>
        {side !== null && (
          <span class={`letter ${side.toLowerCase()}`} aria-hidden="true">
            {side}
          </span>
        )}{' '}
        {legend}
        {note && <span class="meta">, {note}</span>}
      </legend>
      <label class="field">
        <span>{t.own.paste}</span>
        <textarea
          name={`text${suffix}`}
          rows={12}
          lang={value.lang || undefined}
          spellcheck={false}
          {...faulty('text')}
        >
          {/* A line feed right after the tag is left out by every parser. */}
          {`\n${value.text}`}
        </textarea>
      </label>
      <label class="field">
        <span>{t.own.file}</span>
        <input
          type="file"
          name={`file${suffix}`}
          accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf,text/plain,text/markdown,text/html"
          {...faulty('file')}
        />
      </label>
      <p class="meta" role="status" data-status="" />
      <div class="own-facts">
        {named && (
          <label class="field">
            <span>{t.own.name}</span>
            <input type="text" name={`name${suffix}`} value={value.name} maxlength={120} />
          </label>
        )}
        <label class="field">
          <span>{t.own.language}</span>
          <select name={`lang${suffix}`} {...faulty('lang')}>
            <option value="">{t.own.tellLanguage}</option>
            {languages.map((lang) => (
              <option value={lang} selected={lang === value.lang}>
                {writeLanguage(lang, t)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  );
};

/** Says which field is wrong and why, in the reader's language where the fault has words of its own. */
export const ProblemNote: FC<{ frame: Frame; title: string; problem: OwnProblem }> = ({
  frame,
  title,
  problem,
}) => {
  const known: Readonly<Record<string, unknown>> = frame.t.own.problem;
  const words = known[problem.reason];
  return (
    <div class="callout problem" role="alert" id="problem">
      <p>
        <strong>{title}.</strong>{' '}
        {typeof words === 'function' ? (words(problem.field) as string) : problem.detail}
      </p>
    </div>
  );
};
