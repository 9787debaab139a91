import type { FC } from 'hono/jsx';
import { clauseAnchor } from '../../addresses/urls.ts';
import type { Frame } from '../frame/frame.ts';
import { LanguageField } from '../frame/language-field.tsx';
import type { StatementPageData } from './statement-view.ts';

/** Where a reader may go on this page: the headings of the text, and what follows it. */
export const Contents: FC<{ frame: Frame; data: StatementPageData }> = ({ frame: { t }, data }) => {
  const { text } = data;
  const headings = headingsOf(data);
  const sections = [
    ...(data.absences ? [['absences', t.statement.absences] as const] : []),
    ['about', t.statement.about] as const,
    ...(data.versions.length > 0 ? [['versions', t.statement.otherVersions] as const] : []),
    ['cite', t.statement.cite] as const,
  ];
  return (
    <nav class="contents" aria-label={t.statement.contents}>
      {headings.length > 1 && (
        <details>
          <summary>{t.statement.headings(headings.length)}</summary>
          <ol class="headings" lang={text?.lang}>
            {headings.map(({ clause, title }) => (
              <li>
                <a href={`#${clauseAnchor(clause)}`}>{title}</a>
              </li>
            ))}
          </ol>
        </details>
      )}
      <ul>
        {sections.map(([anchor, label]) => (
          <li>
            <a href={`#${anchor}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** A heading of several sentences is one heading. */
function headingsOf({ clauses, text }: StatementPageData) {
  return clauses.flatMap((clause, index) => {
    if (clause.kind !== 'heading' || clauses[index - 1]?.paragraph === clause.paragraph) return [];
    const end = clauses.findLast(({ paragraph }) => paragraph === clause.paragraph)?.to ?? clause.to;
    return [{ clause: index, title: text?.body.slice(clause.from, end) ?? '' }];
  });
}

/** Finds a phrase in the whole text; with a script its places are marked as well. */
export const FindInText: FC<{ frame: Frame; data: StatementPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { found, text } = data;
  const asked = new URL(frame.path, frame.origin);
  const lang = asked.searchParams.get('lang');
  return (
    <search>
      <form class="find-in-text" method="get" action={asked.pathname}>
        {lang && <input type="hidden" name="lang" value={lang} />}
        <LanguageField frame={frame} />
        <label>
          {t.statement.find} <input name="q" type="search" maxlength={300} value={found?.phrase ?? ''} />
        </label>{' '}
        <button type="submit">{t.search.go}</button>
      </form>
      {found && (
        <div class="found">
          <p>{t.statement.found(found.paragraphs.length, found.of, found.phrase)}</p>
          <ul>
            {found.paragraphs.map(({ clause, paragraph }) => (
              <li>
                <a href={`#${clauseAnchor(clause)}`}>{t.statement.clause(paragraph + 1)}</a>{' '}
                <span lang={text?.lang}>{textOf(data, clause)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </search>
  );
};

function textOf({ clauses, text }: StatementPageData, index: number): string {
  const clause = clauses[index];
  return clause && text ? text.body.slice(clause.from, clause.to) : '';
}
