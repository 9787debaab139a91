import type { FC } from 'hono/jsx';
import { statementUrl, textReference } from '../../addresses/urls.ts';
import { formatIn, issuerIn, standingLine, standingOf, versionOf } from '../../statement/index.ts';
import { type Frame, partnerName, partyName, placeName, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeLanguage, writeLevel, writeNumber } from '../interface/format.ts';
import type { StatementPageData } from './statement-view.ts';

/** Everything that the record says, and where the text that is shown came from. */
export const StatementFacts: FC<{ frame: Frame; data: StatementPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { record } = data.statement;
  const { text } = data;
  const version = text ? versionOf(record, text) : undefined;
  const facts: (readonly [label: string, value: string])[] = [
    [t.facts.partner, partnerName(frame, record)],
    [t.facts.date, writeDate(record.adopted, t)],
    ...(record.published ? [[t.facts.published, writeDate(record.published, t)] as const] : []),
    [t.facts.level, writeLevel(record.level, t)],
    [t.facts.place, placeName(frame, record) ?? t.facts.notKnown],
    [
      t.facts.parties,
      t.list(record.parties.map((code) => partyName(frame, record, code))) || t.facts.notKnown,
    ],
    ...(record.absent.length > 0
      ? [[t.facts.absent, t.list(record.absent.map((one) => partyName(frame, record, one.party)))] as const]
      : []),
    ...(text
      ? ([
          [t.facts.language, `${writeLanguage(text.lang, t)}, ${t.authorities[text.authority]}`],
          [t.facts.words, writeNumber(text.words, t)],
          [t.facts.issuer, issuerIn(text.issuer, frame.ui)],
          [t.facts.custody, copyOf(frame, data)],
          ...(text.provenance.retrieved
            ? [[t.facts.retrieved, writeDate(text.provenance.retrieved, t)] as const]
            : []),
        ] as const)
      : []),
  ];
  const format = record.format && formatIn(record.format, frame.collection, frame.ui);
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t.statement.about}</h2>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
        {record.format && (
          <>
            <dt>{t.facts.format}</dt>
            <dd lang={format === undefined ? 'en' : frame.ui}>{format ?? record.format}</dd>
          </>
        )}
        {text && (
          <>
            <dt>{t.facts.source}</dt>
            <dd>
              <SourceLink source={text.provenance.source} />
            </dd>
            <dt>{t.facts.fingerprint}</dt>
            <dd class="mono">sha256 {text.sha256}</dd>
          </>
        )}
        {version?.rights && (
          <>
            <dt>{t.facts.rights}</dt>
            <dd>
              <span lang="en">{version.rights.basis}</span> ({t.redistribute[version.rights.redistribute]})
            </dd>
          </>
        )}
        {!text &&
          record.texts.flatMap((one) =>
            one.sources.map((source) => (
              <>
                <dt>{writeLanguage(one.lang, t)}</dt>
                <dd>
                  <SourceLink source={source.url} />
                  {` (${[
                    t.statement.holds[source.holds ?? 'whole'],
                    ...(source.certainty ? [t.statement.certainty[source.certainty]] : []),
                  ].join('; ')})`}
                </dd>
              </>
            )),
          )}
        {record.notes && (
          <>
            <dt>{t.facts.note}</dt>
            <dd lang="en">{record.notes}</dd>
          </>
        )}
      </dl>
    </section>
  );
};

/** Who holds the copy, and what sort of keeper that is. */
function copyOf({ t, ui }: Frame, { statement, text }: StatementPageData): string {
  if (!text) return '';
  const { custody, holder } = standingOf(statement.record, text);
  return holder === null ? t.custodies[custody] : `${issuerIn(holder, ui)} (${t.custodies[custody]})`;
}

/** An address that the text came from is a link only where a browser can follow it safely. */
export const SourceLink: FC<{ source: string }> = ({ source }) =>
  /^https?:\/\//.test(source) ? (
    <a href={source} rel="noreferrer">
      {source}
    </a>
  ) : (
    source
  );

/** The languages and versions of the text, each with its address. */
export const StatementVersions: FC<{ frame: Frame; data: StatementPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { record } = data.statement;
  if (data.versions.length === 0) return null;
  return (
    <section>
      <h2 id="versions">{t.statement.otherVersions}</h2>
      <ScrollTable labelledby="versions">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.facts.language}</th>
              <th scope="col">{t.facts.issuer}</th>
              <th scope="col">{t.facts.authority}</th>
              <th scope="col" class="num">
                {t.facts.words}
              </th>
              <th scope="col">{t.facts.version}</th>
            </tr>
          </thead>
          <tbody>
            {data.versions.map((one) => (
              <tr>
                <th scope="row">{writeLanguage(one.lang, t)}</th>
                <td>{issuerIn(one.issuer, frame.ui)}</td>
                <td>{standingLine(standingOf(record, one), frame.ui) ?? t.authorities[one.authority]}</td>
                <td class="num">{writeNumber(one.words, t)}</td>
                <td>
                  {one.sha256 === data.text?.sha256 && one.lang === data.text.lang ? (
                    <strong>{t.statement.thisVersion}</strong>
                  ) : (
                    <a
                      href={to(frame, statementUrl(textReference(record.id, one.sha256), { lang: one.lang }))}
                    >
                      {t.statement.readVersion}
                      <span class="vh">
                        : {`${writeLanguage(one.lang, t)}, ${issuerIn(one.issuer, frame.ui)}, ${one.version}`}
                      </span>
                    </a>
                  )}{' '}
                  <span class="meta">
                    {one.version}&nbsp;· {one.current ? t.statement.current : t.statement.superseded}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
};
