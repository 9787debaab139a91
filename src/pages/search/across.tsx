import type { FC } from 'hono/jsx';
import { clauseUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { writeDate, writeLanguage } from '../interface/format.ts';
import { shortenAfter, shortenBefore } from './hit-context.ts';

export interface AcrossResultView {
  readonly unknown: readonly string[];
  readonly concepts: readonly string[];
  readonly languages: readonly {
    readonly lang: string;
    readonly texts: number;
    /** For each concept the stems that were looked for; null where this language has no word for one. */
    readonly stems: readonly (readonly string[])[] | null;
    readonly clauses: number | null;
    readonly texts_with: number | null;
    readonly formulas: readonly {
      readonly id: string;
      readonly texts_with: number;
      readonly wordings: readonly string[];
    }[];
    readonly lines: readonly AcrossLineView[];
  }[];
}

interface AcrossLineView {
  readonly statement: string;
  readonly name: string;
  readonly adopted: string;
  readonly clause: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
}

const WORDS = {
  en: {
    title: 'In every language',
    unknown: (words: string) => `The glossary lacks ${words}: no concept was looked for in other languages.`,
    none: 'The glossary has no concept of these words.',
    sought: 'Looked for, as stems',
    noWord: 'The glossary has no word for it here: nothing was looked for.',
    found: (clauses: number, withIt: number, of: number) =>
      `${clauses} ${clauses === 1 ? 'sentence' : 'sentences'} in ${withIt} of ${of} ${of === 1 ? 'text' : 'texts'}`,
    formula: (id: string, withIt: number, of: number, said: string) =>
      `formula “${id}” in any wording: in ${withIt} of ${of}${said}`,
    or: ' or ',
    and: ' + ',
  },
  ru: {
    title: 'На всех языках',
    unknown: (words: string) => `В словаре понятий нет слов: ${words}. На других языках ничего не искали.`,
    none: 'В словаре нет такого понятия.',
    sought: 'Искали основы слов',
    noWord: 'Слова для этого понятия на этом языке в словаре нет: ничего не искали.',
    found: (clauses: number, withIt: number, of: number) =>
      `предложений: ${clauses}; текстов: ${withIt} из ${of}`,
    formula: (id: string, withIt: number, of: number, said: string) =>
      `формула «${id}» в любой форме: ${withIt} из ${of}${said}`,
    or: ' или ',
    and: ' + ',
  },
} as const;

/** What was looked for in each language, and the first places; what could not be looked for is said, not left out. */
export const AcrossResult: FC<{ frame: Frame; across: AcrossResultView }> = ({ frame, across }) => {
  const { t } = frame;
  const words = WORDS[frame.ui];
  return (
    <section aria-labelledby="across">
      <h2 id="across">{words.title}</h2>
      {across.unknown.length > 0 && <p class="note">{words.unknown(across.unknown.join(', '))}</p>}
      {across.unknown.length === 0 && across.concepts.length === 0 && <p class="note">{words.none}</p>}
      {across.languages.map((one) => (
        <section>
          <h3>{writeLanguage(one.lang, t)}</h3>
          {across.concepts.length > 0 && (
            <p class="meta">
              {one.stems === null ? (
                words.noWord
              ) : (
                <>
                  {words.sought}:{' '}
                  <span lang={one.lang}>
                    {one.stems.map((forms) => forms.join(words.or)).join(words.and)}
                  </span>{' '}
                  · {words.found(one.clauses ?? 0, one.texts_with ?? 0, one.texts)}
                </>
              )}
              {one.formulas.map(
                ({ id, texts_with, wordings }) =>
                  `\u00a0· ${words.formula(id, texts_with, one.texts, wordingsSaid(wordings))}`,
              )}
            </p>
          )}
          {one.lines.length > 0 && (
            <ul class="plain">
              {one.lines.map((line) => (
                <li>
                  <p class="meta">
                    <a href={to(frame, clauseUrl(line.statement, line.clause, { lang: one.lang }))}>
                      {line.name}, {writeDate(line.adopted, t, 'short')}
                    </a>
                  </p>
                  <p lang={one.lang}>
                    {shortenBefore(line.left)}
                    <mark class="hit">{line.match}</mark>
                    {shortenAfter(line.right)}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  );
};

const BOX = { en: 'in every language', ru: 'на всех языках' } as const;

/** The box that asks for it. */
export const AcrossBox: FC<{ frame: Frame; checked: boolean }> = ({ frame, checked }) => (
  <label class="tick">
    <input type="checkbox" name="across" value="true" checked={checked} /> {BOX[frame.ui]}
  </label>
);

const WORDINGS_SHOWN = 3;

/** " (irrigation, water supply …)": the first wordings that say a formula. */
function wordingsSaid(wordings: readonly string[]): string {
  if (wordings.length === 0) return '';
  return ` (${wordings.slice(0, WORDINGS_SHOWN).join(', ')}${wordings.length > WORDINGS_SHOWN ? ' …' : ''})`;
}
