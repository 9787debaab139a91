import type { FC } from 'hono/jsx';
import {
  absencesDataUrl,
  absolute,
  answerPictureUrl,
  chooseUrl,
  compareUrl,
  missingUrl,
  statementDataUrl,
  statementUrl,
  textDataUrl,
  textPinUrl,
  textReference,
} from '../../addresses/urls.ts';
import { bestSource, standingOf } from '../../statement/index.ts';
import { type Frame, partnerAddress, partnerName, to } from '../frame/frame.ts';
import { type Head, wordsPicture } from '../frame/head.tsx';
import { Page } from '../frame/layout.tsx';
import { writeDate } from '../interface/format.ts';
import { pairNames, type StatementView, shortName, textEncoding, titleOf } from '../views.ts';
import { Absences } from './absence-list.tsx';
import { CitationLine } from './citation-line.tsx';
import { commandsFor } from './missing-page.tsx';
import { ReadingText } from './reading-text.tsx';
import { ReplacedCopy } from './replaced-copy.tsx';
import { StandingLine, standingSentence } from './standing.tsx';
import { Contents, FindInText } from './statement-contents.tsx';
import { SourceLink, StatementFacts, StatementVersions } from './statement-facts.tsx';
import type { StatementPageData } from './statement-view.ts';

/** One statement to be read, with everything that is known about it. */
export const StatementPage: FC<{ frame: Frame; data: StatementPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { statement, text } = data;
  const { record } = statement;
  return (
    <Page frame={frame} head={headOf(frame, data)} section="statements" specimen={record.specimen === true}>
      <header class="statement-head">
        <p class="eyebrow">
          <a href={to(frame, partnerAddress(frame, record))}>{partnerName(frame, record)}</a> ·{' '}
          <time datetime={record.adopted}>{writeDate(record.adopted, t)}</time>
        </p>
        <h1>{titleOf(frame, record)}</h1>
        {text && <StandingLine frame={frame} shown={{ statement, text }} />}
        {text && !text.current && <p class="note">{t.statement.superseding}</p>}
        <ReplacedCopy frame={frame} data={data} />
        <ComparedWith frame={frame} data={data} />
        {text && <Contents frame={frame} data={data} />}
        {text && <FindInText frame={frame} data={data} />}
      </header>
      {text ? (
        <section aria-labelledby="text">
          <h2 id="text" class="vh">
            {t.statement.text}
          </h2>
          <p class="note">{data.echoes.size > 0 ? t.statement.echoesNote : t.statement.noEchoes}</p>
          <ReadingText frame={frame} data={data} body={text.body} lang={text.lang} />
        </section>
      ) : record.kind === 'meeting' ? (
        <p class="callout">{t.statement.noJointText}</p>
      ) : (
        <section class="callout">
          <p>
            {t.statement.noText} <a href={to(frame, missingUrl())}>{t.statement.howToGet}</a>
          </p>
          <p>
            {commandsFor(record).map((command) => (
              <code class="command">{command}</code>
            ))}
          </p>
          <OnlyLeads frame={frame} record={record} />
        </section>
      )}
      {data.absences && <Absences frame={frame} absences={data.absences} alone={data.alone} />}
      <StatementFacts frame={frame} data={data} />
      <StatementVersions frame={frame} data={data} />
      <Cite frame={frame} data={data} />
    </Page>
  );
};

/** Where no page has the whole text, the best of what is known: a page that may be read, and that nothing was taken from. */
const OnlyLeads: FC<{ frame: Frame; record: StatementView['record'] }> = ({ frame: { t }, record }) => {
  const best = bestSource(record);
  if (best === undefined || best.holds === undefined || best.holds === 'whole') return null;
  return (
    <p>
      {t.statement.onlyLeads[best.holds]} <SourceLink source={best.url} />
    </p>
  );
};

function headOf(frame: Frame, data: StatementPageData): Head {
  const { record } = data.statement;
  const own = data.text
    ? statementUrl(textReference(record.id, data.text.sha256), { lang: data.text.lang })
    : statementUrl(record.id);
  const authors = data.reference?.authors ?? [frame.collection.hub.name, partnerName(frame, record)];
  const publisher = data.text?.issuer;
  const standing = data.text ? standingOf(record, data.text) : null;
  const told = data.text ? standingSentence(frame, { statement: data.statement, text: data.text }) : '';
  return {
    title: titleOf(frame, record),
    description: `${shortName(frame, record)}: ${titleOf(frame, record)}`,
    permanent: own,
    ...(data.text
      ? { picture: wordsPicture(answerPictureUrl(to(frame, own)), record.title), embeddable: true }
      : {}),
    published: record.adopted,
    data: statementDataUrl(record.id),
    ...(data.text ? { items: [textPinUrl(data.text.sha256)] } : {}),
    citation: [
      ['citation_title', data.reference?.title ?? record.title],
      ...authors.flatMap((name) => [['citation_author', name] as const, ['DC.creator', name] as const]),
      ...(publisher
        ? [['citation_publisher', publisher] as const, ['DC.publisher', publisher] as const]
        : []),
      ['citation_publication_date', record.adopted.replaceAll('-', '/')],
      ['citation_public_url', absolute(frame.origin, own)],
      ...(data.text ? [['citation_language', data.text.lang] as const] : []),
      ...(standing?.translator ? [['DC.contributor', standing.translator] as const] : []),
      ...(standing?.address ? [['DC.source', standing.address] as const] : []),
      ...(told === '' ? [] : [['DCTERMS.provenance', told] as const]),
      ['DC.title', data.reference?.title ?? record.title],
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
      ...(standing?.translator ? { translator: { '@type': 'Organization', name: standing.translator } } : {}),
      ...(standing?.address ? { isBasedOn: standing.address } : {}),
      ...(told === '' ? {} : { creditText: told }),
      ...(data.text
        ? { inLanguage: data.text.lang, encoding: textEncoding(frame.origin, data.text.sha256) }
        : {}),
      ...(record.place ? { locationCreated: { '@type': 'Place', name: record.place.city } } : {}),
      url: absolute(frame.origin, own),
    },
  };
}

const ComparedWith: FC<{ frame: Frame; data: StatementPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { record } = data.statement;
  const { text } = data;
  if (!text) return null;
  /** Who reads a text in another language than the usual one goes on in it where that is possible. */
  const keptLanguage = ({ texts }: StatementView) =>
    text.lang !== 'en' && texts.some(({ lang }) => lang === text.lang) ? text.lang : undefined;
  const link = (other: StatementView, older: boolean) => {
    const pair = older ? ([other.record, record] as const) : ([record, other.record] as const);
    return (
      <a class="button" href={to(frame, compareUrl(pair[0].id, pair[1].id, { lang: keptLanguage(other) }))}>
        {pairNames(frame, record, other.record)[1]}
      </a>
    );
  };
  const choices = [
    ...(data.predecessor ? [link(data.predecessor, true)] : []),
    ...(data.successor ? [link(data.successor, false)] : []),
    ...data.nearest.map((other) => link(other, false)),
    <a class="button" href={to(frame, chooseUrl({ s: record.id, choose: 1 }))}>
      {t.statement.compareOther}
    </a>,
  ];
  return (
    <nav class="choices" aria-label={t.statement.compareWith}>
      <span class="meta">{t.statement.compareWith}</span>
      {choices}
    </nav>
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
          <CitationLine frame={frame} citation={data.citation} />
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
