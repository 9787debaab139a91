import type { FC } from 'hono/jsx';
import { type Frame, to } from './frame.ts';
import { Page } from './layout.tsx';
import { homeUrl, searchUrl, statementsUrl } from './urls.ts';

export interface ErrorPageData {
  readonly status: number;
  /** One sentence for a person. */
  readonly detail: string;
  /** Where the reader most likely wanted to go. */
  readonly nearest: readonly { readonly label: string; readonly url: string }[];
}

/** Says what went wrong and where to go on; never what the machine said to itself. */
export const ErrorPage: FC<{ frame: Frame; data: ErrorPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const title =
    data.status === 404 ? t.errors.notFound : data.status >= 500 ? t.errors.failure : t.errors.cannot;
  return (
    <Page frame={frame} head={{ title, description: data.detail }} section="error">
      <div class="narrow">
        <p class="eyebrow">{data.status}</p>
        <h1>{title}</h1>
        <p class="lead">{data.detail}</p>
        {data.nearest.length > 0 && (
          <>
            <p>{t.errors.nearest}:</p>
            <ul>
              {data.nearest.map((one) => (
                <li>
                  <a href={to(frame, one.url)}>{one.label}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <ul class="plain">
          <li>
            <a href={to(frame, homeUrl())}>{t.errors.home}</a>
          </li>
          <li>
            <a href={to(frame, statementsUrl())}>{t.nav.statements}</a>
          </li>
          <li>
            <a href={to(frame, searchUrl())}>{t.nav.search}</a>
          </li>
        </ul>
      </div>
    </Page>
  );
};
