import type { Child, FC } from 'hono/jsx';
import {
  absolute,
  agentsUrl,
  chooseUrl,
  docsUrl,
  embedBuilderUrl,
  feedUrl,
  formulasUrl,
  homeUrl,
  methodUrl,
  missingUrl,
  ownUrl,
  partnersUrl,
  questionsUrl,
  searchUrl,
  sharedUrl,
  statementsUrl,
} from '../../addresses/urls.ts';
import type { Invented } from '../views.ts';
import { type Frame, to } from './frame.ts';
import { type Head, HeadElements } from './head.tsx';

const Masthead: FC<{ frame: Frame; section: string }> = ({ frame, section }) => {
  const { t } = frame;
  const entries: readonly (readonly [id: string, label: string, url: string])[] = [
    ['statements', t.nav.statements, statementsUrl()],
    ['partners', t.nav.partners, partnersUrl()],
    ['compare', t.nav.compare, chooseUrl()],
    ['own', t.own.nav, ownUrl()],
    ['formulas', t.nav.formulas, formulasUrl()],
    ['shared', t.nav.shared, sharedUrl()],
    ...(frame.hasQuestions ? [['questions', t.nav.questions, questionsUrl()] as const] : []),
    ['search', t.nav.search, searchUrl()],
    ['method', t.nav.method, methodUrl()],
  ];
  const other = frame.ui === 'en' ? 'ru' : 'en';
  return (
    <header class="mast">
      <div class="wrap">
        <a class="wordmark" href={to(frame, homeUrl())}>
          Multi<span>vec</span>
          <span>tor</span>
        </a>
        <nav aria-label={t.site.menu}>
          <ul>
            {entries.map(([id, label, url]) => (
              <li>
                <a href={to(frame, url)} aria-current={id === section ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a class="other" href={to(frame, frame.path, other)} lang={other} hreflang={other}>
          {t.site.other}
        </a>
      </div>
    </header>
  );
};

const Foot: FC<{ frame: Frame; head: Head }> = ({ frame, head }) => {
  const { t, counts } = frame;
  return (
    <footer class="foot">
      <div class="wrap">
        <p>
          <strong>{frame.collection.title}.</strong>{' '}
          {counts.statements > 0 && (
            <>
              <a href={to(frame, missingUrl())}>{t.site.obtained(counts.obtained, counts.statements)}</a>.{' '}
            </>
          )}
          {counts.specimens > 0 && `${t.site.specimenCount(counts.specimens)}. `}
          {t.site.footer}
        </p>
        {!head.fleeting && (
          <p class="permanent">
            {t.site.permanent}:{' '}
            <a href={head.permanent ?? frame.path}>{absolute(frame.origin, head.permanent ?? frame.path)}</a>
          </p>
        )}
        <ul>
          {head.data && (
            <li>
              <a href={head.data}>{t.site.data}</a>
            </li>
          )}
          {head.embeddable && (
            <li>
              <a href={to(frame, embedBuilderUrl({ page: to(frame, frame.path) }))}>{t.site.embed}</a>
            </li>
          )}
          <li>
            <a href={docsUrl()}>{t.site.api}</a>
          </li>
          <li>
            <a href={agentsUrl()}>{t.site.agents}</a>
          </li>
          <li>
            <a href={feedUrl()} type="application/atom+xml">
              {t.site.feed}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
};

/** The frame of every page. `specimen` says that something on it is invented, and then the page says so first. */
export const Page: FC<{
  frame: Frame;
  head: Head;
  section: string;
  specimen?: Invented;
  children?: Child;
}> = ({ frame, head, section, specimen, children }) => (
  <html lang={frame.ui} data-colours={frame.colours}>
    <HeadElements frame={frame} head={head} />
    <body>
      <a class="skip" href="#content">
        {frame.t.site.skip}
      </a>
      {specimen && (
        <aside class="specimens" aria-label={frame.t.site.specimenTag}>
          <p class="wrap">{specimen === 'mixed' ? frame.t.site.specimensAmong : frame.t.site.specimens}</p>
        </aside>
      )}
      <Masthead frame={frame} section={section} />
      <main id="content" tabindex={-1} class="wrap">
        {(frame.unusable ?? []).length > 0 && (
          <p class="callout">{frame.t.statements.notUsed((frame.unusable ?? []).join(', '))}</p>
        )}
        {children}
      </main>
      <Foot frame={frame} head={head} />
    </body>
  </html>
);
