import type { Child, FC } from 'hono/jsx';
import { compareUrl, partnerDataUrl, partnersUrl, partnerUrl, statementUrl } from '../../addresses/urls.ts';
import { type Frame, placeName, to } from '../frame/frame.ts';
import { Page } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { afterColon, writeDate, writeLanguage, writeLevel, writeTexts } from '../interface/format.ts';
import { briefTitle } from '../views.ts';
import { askedLanguage } from './asked-language.ts';
import { Beside } from './beside.tsx';
import { Alone, PartnerFormulas } from './partner-wording.tsx';
import { years } from './partners-page.tsx';
import type { PartnerPageData } from './view.ts';
import { partnerWords } from './words.ts';

/** One partner: its texts, what is said to it alone, its formulas with first and last use, and the others beside it. */
export const PartnerPage: FC<{ frame: Frame; data: PartnerPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const words = partnerWords(frame.ui);
  const alone = data.formulas.filter(({ others }) => others.length === 0).length;
  const [from = '', until = from] = years(data).split('–');
  const sentence = words.sentence({
    statements: data.statements,
    joint: data.joint,
    obtained: data.obtained,
    from,
    to: until,
  });
  return (
    <Page
      frame={frame}
      head={{
        title: data.name,
        description: `${data.name}: ${afterColon(sentence, frame.t)}`,
        data: partnerDataUrl(data.key, { lang: data.lang }),
      }}
      section="partners"
      specimen={data.specimen}
    >
      <header>
        <p class="eyebrow">
          <a href={to(frame, partnersUrl())}>{words.title}</a>
        </p>
        <h1>{data.name}</h1>
        <p class="lead">
          {sentence}{' '}
          {data.read.length > 0 &&
            words.wording(
              data.formulas.length,
              data.otherStatements === 0 ? null : alone,
              data.read.length,
              t.list(languagesRead(data).map((lang) => writeLanguage(lang, t))),
            )}
        </p>
        {data.unofficial && <p class="note">{words.unofficial}</p>}
        <Languages frame={frame} data={data} />
      </header>
      {data.read.length === 0 ? <p class="callout">{words.noText}</p> : <Contents frame={frame} />}
      <Texts frame={frame} data={data} />
      {data.read.length > 0 && (
        <>
          <Alone frame={frame} data={data} />
          <PartnerFormulas frame={frame} data={data} />
          <Beside frame={frame} data={data} />
        </>
      )}
    </Page>
  );
};

const Languages: FC<{ frame: Frame; data: PartnerPageData }> = ({ frame, data }) => {
  if (data.languages.length < 2) return null;
  const { t } = frame;
  return (
    <p class="meta">
      {t.compare.languages}:{' '}
      {data.lang === null ? (
        <strong>{t.formulas.allLanguages}</strong>
      ) : (
        <a href={to(frame, partnerUrl(data.key))}>{t.formulas.allLanguages}</a>
      )}
      {data.languages.map((lang) => (
        <>
          {'\u00a0· '}
          {lang === data.lang ? (
            <strong>{writeLanguage(lang, t)}</strong>
          ) : (
            <a href={to(frame, partnerUrl(data.key, { lang }))}>{writeLanguage(lang, t)}</a>
          )}
        </>
      ))}
    </p>
  );
};

const Contents: FC<{ frame: Frame }> = ({ frame }) => {
  const words = partnerWords(frame.ui);
  const link = (anchor: string, label: string): Child => (
    <li>
      <a href={`#${anchor}`}>{label}</a>
    </li>
  );
  return (
    <nav class="contents" aria-label={words.contents}>
      <ul>
        {link('texts', words.texts)}
        {link('alone', words.alone)}
        {link('formulas', words.formulas)}
        {link('beside', words.beside)}
      </ul>
    </nav>
  );
};

/** Every statement in order of date; each with a text can be compared with the one before it. */
const Texts: FC<{ frame: Frame; data: PartnerPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const words = partnerWords(frame.ui);
  const before = (id: string) => {
    const at = data.read.findIndex(({ record }) => record.id === id);
    return at > 0 ? data.read[at - 1] : undefined;
  };
  return (
    <section>
      <h2 id="texts">{words.texts}</h2>
      <ScrollTable labelledby="texts">
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.statement}</th>
              <th scope="col">{words.here}</th>
            </tr>
          </thead>
          <tbody>
            {data.known.map(({ record, texts }) => {
              const older = before(record.id);
              const facts = [
                ...(record.level === 'unknown' ? [] : [writeLevel(record.level, t)]),
                ...(record.kind === 'statement' ? [] : [t.kinds[record.kind]]),
                placeName(frame, record),
              ]
                .filter((fact) => fact !== undefined)
                .join('\u00a0· ');
              return (
                <tr class={texts.length === 0 ? 'zero' : ''}>
                  <td class="date">
                    <time datetime={record.adopted}>{writeDate(record.adopted, t, 'short')}</time>
                  </td>
                  <th scope="row">
                    <a href={to(frame, statementUrl(record.id))}>{briefTitle(frame, record)}</a>
                    <span class="meta">{facts !== '' && ` ${facts}`}</span>
                    {older && (
                      <span class="meta">
                        {'\u00a0· '}
                        <a href={to(frame, compareUrl(older.record.id, record.id, askedLanguage(data.lang)))}>
                          {words.compareBefore}
                          <span class="vh">
                            {': '}
                            {writeDate(older.record.adopted, t, 'short')} –{' '}
                            {writeDate(record.adopted, t, 'short')}
                          </span>
                        </a>
                      </span>
                    )}
                  </th>
                  <td>{writeTexts(record.kind, texts, t)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
};

/** The languages that were read: the one that was asked for, else all. */
function languagesRead({ lang, languages }: PartnerPageData): readonly string[] {
  return lang === null ? languages : [lang];
}
