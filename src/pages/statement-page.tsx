import type { FC } from 'hono/jsx';
import { writeDate, writeLanguage, writeLevel, writeNumber } from './format.ts';
import { type Frame, partnerName, partyName, to } from './frame.ts';
import { type Head, Page } from './layout.tsx';
import { ReadingText } from './reading-text.tsx';
import { ScrollTable } from './scroll-table.tsx';
import type { AbsenceView, StatementPageData } from './statement-view.ts';
import {
  absencesDataUrl,
  absolute,
  compareUrl,
  formulaUrl,
  missingUrl,
  statementDataUrl,
  statementUrl,
  textDataUrl,
  textPinUrl,
  textReference,
} from './urls.ts';
import { pairNames, type StatementView, shortName } from './views.ts';

/** One statement to be read, with everything that is known about it. */
export const StatementPage: FC<{ frame: Frame; data: StatementPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { statement, text } = data;
  const { record } = statement;
  return (
    <Page frame={frame} head={headOf(frame, data)} section="statements" specimen={record.specimen === true}>
      <header class="statement-head">
        <p class="eyebrow">
          {partnerName(frame, record)} · <time datetime={record.adopted}>{writeDate(record.adopted, t)}</time>
        </p>
        <h1>{record.title}</h1>
        {text && !text.current && <p class="note">{t.statement.superseding}</p>}
        <ComparedWith frame={frame} data={data} />
      </header>
      {text ? (
        <section aria-labelledby="text">
          <h2 id="text" class="vh">
            {t.statement.text}
          </h2>
          <p class="note">{data.echoes.size > 0 ? t.statement.echoesNote : t.statement.noEchoes}</p>
          <ReadingText frame={frame} data={data} body={text.body} lang={text.lang} />
        </section>
      ) : (
        <section class="callout">
          <p>
            {t.statement.noText} <a href={to(frame, missingUrl())}>{t.statement.howToGet}</a>
          </p>
        </section>
      )}
      {data.absences && <Absences frame={frame} absences={data.absences} alone={data.alone} />}
      <About frame={frame} data={data} />
      <Versions frame={frame} data={data} />
      <Cite frame={frame} data={data} />
    </Page>
  );
};

function headOf(frame: Frame, data: StatementPageData): Head {
  const { record } = data.statement;
  const own = data.text
    ? statementUrl(textReference(record.id, data.text.sha256), { lang: data.text.lang })
    : statementUrl(record.id);
  const authors = [frame.collection.hub.name, partnerName(frame, record)];
  const publisher = data.text?.issuer;
  return {
    title: record.title,
    description: `${shortName(frame, record)}: ${record.title}`,
    permanent: own,
    data: statementDataUrl(record.id),
    ...(data.text ? { items: [textPinUrl(data.text.sha256)] } : {}),
    citation: [
      ['citation_title', record.title],
      ...authors.flatMap((name) => [['citation_author', name] as const, ['DC.creator', name] as const]),
      ...(publisher
        ? [['citation_publisher', publisher] as const, ['DC.publisher', publisher] as const]
        : []),
      ['citation_publication_date', record.adopted.replaceAll('-', '/')],
      ['citation_public_url', absolute(frame.origin, own)],
      ...(data.text ? [['citation_language', data.text.lang] as const] : []),
      ['DC.title', record.title],
      ['DC.date', record.adopted],
      ['DC.identifier', absolute(frame.origin, own)],
      ['DC.type', 'Text'],
    ],
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      name: record.title,
      identifier: record.id,
      datePublished: record.adopted,
      author: authors.map((name) => ({ '@type': 'Organization', name })),
      ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
      ...(data.text ? { inLanguage: data.text.lang, sha256: data.text.sha256 } : {}),
      ...(record.place ? { locationCreated: { '@type': 'Place', name: record.place.city } } : {}),
      url: absolute(frame.origin, own),
    },
  };
}

const ComparedWith: FC<{ frame: Frame; data: StatementPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { record } = data.statement;
  if (!data.text) return null;
  const link = (other: StatementView, older: boolean) => {
    const pair = older ? ([other.record, record] as const) : ([record, other.record] as const);
    return (
      <a class="button" href={to(frame, compareUrl(pair[0].id, pair[1].id))}>
        {pairNames(frame, record, other.record)[1]}
      </a>
    );
  };
  const choices = [
    ...(data.predecessor ? [link(data.predecessor, true)] : []),
    ...(data.successor ? [link(data.successor, false)] : []),
    ...data.nearest.map((other) => link(other, false)),
  ];
  if (choices.length === 0) return null;
  return (
    <nav class="choices" aria-label={t.statement.compareWith}>
      <span class="meta">{t.statement.compareWith}</span>
      {choices}
    </nav>
  );
};

const Absences: FC<{ frame: Frame; absences: readonly AbsenceView[]; alone: boolean }> = ({
  frame,
  absences,
  alone,
}) => {
  const { t } = frame;
  const none = alone ? t.statement.noAbsencesAlone : t.statement.noAbsences;
  return (
    <section aria-labelledby="absences">
      <h2 id="absences">{t.statement.absences}</h2>
      <p class="note">{absences.length > 0 ? t.statement.absencesNote : none}</p>
      {absences.length > 0 && (
        <ul class="absences">
          {absences.map((absence) => (
            <li>
              {absence.formula ? (
                <a href={to(frame, formulaUrl(absence.formula))}>{absence.wording}</a>
              ) : (
                <q>{absence.wording}</q>
              )}
              <span class="meta">
                {absence.predecessor && (
                  <>
                    {t.statement.inPredecessor}:{' '}
                    <a href={to(frame, statementUrl(absence.predecessor.id))}>{absence.predecessor.name}</a>
                  </>
                )}
                {absence.predecessor && absence.partners.length > 0 && ' · '}
                {absence.partners.length > 0 &&
                  `${t.statement.inOthers(absence.partners.length, absence.of)}: ${t.list(absence.partners)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const About: FC<{ frame: Frame; data: StatementPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { record } = data.statement;
  const { text } = data;
  const version = record.texts.find((one) => one.lang === text?.lang && one.issuer === text?.issuer);
  const facts: (readonly [label: string, value: string])[] = [
    [t.facts.partner, partnerName(frame, record)],
    [t.facts.date, writeDate(record.adopted, t)],
    ...(record.published ? [[t.facts.published, writeDate(record.published, t)] as const] : []),
    [t.facts.level, writeLevel(record.level, t)],
    [t.facts.place, record.place?.city ?? t.facts.notKnown],
    ...(record.format ? [[t.facts.format, record.format] as const] : []),
    [
      t.facts.parties,
      t.list(record.parties.map((code) => partyName(frame, record, code))) || t.facts.notKnown,
    ],
    [
      t.facts.absent,
      t.list(record.absent.map((one) => partyName(frame, record, one.party))) || t.facts.nobody,
    ],
    ...(text
      ? ([
          [t.facts.language, `${writeLanguage(text.lang, t)}, ${t.authorities[text.authority]}`],
          [t.facts.words, writeNumber(text.words, t)],
          [t.facts.issuer, text.issuer],
          ...(text.provenance.retrieved
            ? [[t.facts.retrieved, writeDate(text.provenance.retrieved, t)] as const]
            : []),
        ] as const)
      : []),
  ];
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
              {version.rights.basis} ({t.redistribute[version.rights.redistribute]})
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
                  {source.certainty && ` (${t.statement.certainty[source.certainty]})`}
                </dd>
              </>
            )),
          )}
        {record.notes && (
          <>
            <dt>{t.facts.note}</dt>
            <dd>{record.notes}</dd>
          </>
        )}
      </dl>
    </section>
  );
};

/** An address that the text came from is a link only where a browser can follow it safely. */
const SourceLink: FC<{ source: string }> = ({ source }) =>
  /^https?:\/\//.test(source) ? (
    <a href={source} rel="noreferrer">
      {source}
    </a>
  ) : (
    source
  );

const Versions: FC<{ frame: Frame; data: StatementPageData }> = ({ frame, data }) => {
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
                <td>{one.issuer}</td>
                <td>{t.authorities[one.authority]}</td>
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
                        : {`${writeLanguage(one.lang, t)}, ${one.issuer}, ${one.version}`}
                      </span>
                    </a>
                  )}{' '}
                  <span class="meta">
                    {one.version} · {one.current ? t.statement.current : t.statement.superseded}
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

const Cite: FC<{ frame: Frame; data: StatementPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { record } = data.statement;
  if (!data.text) return null;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t.statement.cite}</h2>
      {data.citation && (
        <p>
          <span id="citation">{data.citation}</span>{' '}
          <button
            type="button"
            hidden
            data-copy="citation"
            data-done={t.statement.copied}
            data-failed={t.statement.copyFailed}
          >
            {t.statement.copy}
          </button>
        </p>
      )}
      <ul class="plain">
        <li>
          <a href={textDataUrl(record.id, { lang: data.text.lang })}>{t.statement.asText}</a>
        </li>
        <li>
          <a href={statementDataUrl(record.id)}>JSON</a>
        </li>
        {data.absences && (
          <li>
            <a href={absencesDataUrl(record.id)}>{`${t.statement.absences} (JSON)`}</a>
          </li>
        )}
        {data.downloads.map((one) => (
          <li>
            <a href={one.url}>{one.label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
