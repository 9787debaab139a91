import type { FC } from 'hono/jsx';
import { missingUrl, statementsDataUrl, statementUrl } from '../../addresses/urls.ts';
import { type Frame, partnerName, to } from '../frame/frame.ts';
import { Page } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeLanguage } from '../interface/format.ts';
import { briefTitle, type StatementView } from '../views.ts';

/** Gets every text that is not at hand. */
export const FETCH = 'npm run statements -- fetch';

/** Commands that add texts, in the order of `t.missing.howSteps`. */
const COMMANDS = [
  FETCH,
  'npm run statements -- add <id> --lang <language> --file <path>',
  'STATEMENTS_FROM=<folder> npm start',
] as const;

/** The same for one statement, ready to be run: of several texts each is named by its language. */
export function commandsFor({
  id,
  texts,
}: {
  readonly id: string;
  readonly texts: readonly { readonly lang: string }[];
}): readonly string[] {
  const langs = [...new Set(texts.map(({ lang }) => lang))];
  return [
    `${FETCH} ${id}`,
    ...(langs.length > 1 ? langs.map((lang) => ` --lang ${lang}`) : ['']).map(
      (lang) => `npm run statements -- add ${id} --file <path>${lang}`,
    ),
  ];
}

/** Statements that are known to exist and whose text is not here: a corpus that hides its gaps misleads. */
export const MissingPage: FC<{ frame: Frame; statements: readonly StatementView[] }> = ({
  frame,
  statements,
}) => {
  const { t } = frame;
  return (
    <Page
      frame={frame}
      head={{
        title: t.missing.title,
        description: t.missing.why,
        data: statementsDataUrl({ obtained: false }),
        permanent: missingUrl(),
      }}
      section="statements"
    >
      <header>
        <h1>{t.missing.title}</h1>
        <p class="lead">
          {statements.length === 0
            ? t.missing.none
            : t.missing.lead(statements.length, frame.counts.statements)}
        </p>
        <p class="note">{t.missing.why}</p>
      </header>
      <section aria-labelledby="how">
        <h2 id="how">{t.missing.how}</h2>
        <dl class="commands">
          {COMMANDS.map((command, index) => (
            <>
              <dt>{t.missing.howSteps[index]}</dt>
              <dd>
                <code>{command}</code>
              </dd>
            </>
          ))}
        </dl>
      </section>
      {statements.length > 0 && (
        <section>
          <h2 id="missing">{t.nav.statements}</h2>
          <ScrollTable labelledby="missing">
            <table class="stacked">
              <thead>
                <tr>
                  <th scope="col">{t.facts.date}</th>
                  <th scope="col">{t.facts.title}</th>
                  <th scope="col">{t.facts.partner}</th>
                  <th scope="col">{t.missing.sources}</th>
                </tr>
              </thead>
              <tbody>
                {statements.map(({ record }) => (
                  <tr>
                    <td class="date">
                      <time datetime={record.adopted}>{writeDate(record.adopted, t, 'short')}</time>
                    </td>
                    <th scope="row">
                      <a href={to(frame, statementUrl(record.id))}>{briefTitle(frame, record)}</a>{' '}
                      <span class="meta whole-id">{record.id}</span>
                    </th>
                    <td>{partnerName(frame, record)}</td>
                    <td>
                      <Sources frame={frame} statement={{ record, texts: [] }} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
        </section>
      )}
    </Page>
  );
};

const Sources: FC<{ frame: Frame; statement: StatementView }> = ({ frame, statement }) => {
  const sources = statement.record.texts.flatMap((text) => text.sources.map((source) => ({ text, source })));
  if (sources.length === 0) return <span class="meta">{frame.t.missing.noSource}</span>;
  return (
    <>
      {sources.map(({ text, source }, index) => (
        <>
          {index > 0 && ', '}
          <a href={source.url} rel="noreferrer">
            {new URL(source.url).hostname.replace(/^www\./, '')}
          </a>{' '}
          <span class="meta">
            ({writeLanguage(text.lang, frame.t)}
            {source.holds && source.holds !== 'whole' && `; ${frame.t.statement.holds[source.holds]}`})
          </span>
        </>
      ))}
    </>
  );
};
