import type { FC } from 'hono/jsx';
import { homeUrl, searchUrl, statementsUrl } from '../../addresses/urls.ts';
import { writeLanguage } from '../interface/format.ts';
import { type Frame, to } from './frame.ts';
import { Page } from './layout.tsx';

export interface ErrorPageData {
  readonly status: number;
  readonly reason: string;
  /** What was asked for, where one part of the address is at fault: an id or a language. */
  readonly value: string | null;
  /** Which text of a comparison it is. */
  readonly side: 'A' | 'B' | null;
  /** Languages that there are instead. */
  readonly languages: readonly string[];
  /** One sentence for a person. */
  readonly detail: string;
  /** Where the reader most likely wanted to go. */
  readonly nearest: readonly { readonly label: string; readonly url: string }[];
}

/** Nothing failed: the same address is answered a little later. */
const PASSES: ReadonlySet<string> = new Set(['not-ready', 'too-busy', 'too-many-requests']);

/** The headline and the sentence, in the reader's language where the fault has words of its own. */
function wordsOfError(
  frame: Frame,
  data: ErrorPageData,
): { readonly title: string; readonly detail: string } {
  const { t } = frame;
  const { value, side, languages } = data;
  if (data.reason === 'no-text' && value)
    return { title: t.errors.noText, detail: t.errors.noTextOf(value, side) };
  if (data.reason === 'unknown-statement' && value !== null)
    return { title: t.errors.noStatement, detail: t.errors.unknownId(value, side) };
  if (data.reason === 'no-text-in-language' && value)
    return {
      title: t.errors.noLanguage,
      detail: t.errors.otherLanguages(
        writeLanguage(value, t),
        languages.map((lang) => writeLanguage(lang, t)),
      ),
    };
  if (PASSES.has(data.reason)) return { title: t.errors.wait, detail: data.detail };
  const title =
    data.status === 404 ? t.errors.notFound : data.status >= 500 ? t.errors.failure : t.errors.cannot;
  return { title, detail: data.detail };
}

/** What the links are that lead on. */
function wordsBefore({ reason }: ErrorPageData, { t }: Frame): string {
  if (reason === 'no-text') return t.errors.sources;
  return reason === 'equal-sides' ? t.statement.compareWith : t.errors.nearest;
}

/** Says what went wrong and where to go on; never what the machine said to itself. */
export const ErrorPage: FC<{ frame: Frame; data: ErrorPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { title, detail } = wordsOfError(frame, data);
  return (
    <Page frame={frame} head={{ title, description: detail, fleeting: true }} section="error">
      <div class="narrow">
        <p class="eyebrow">{data.status}</p>
        <h1>{title}</h1>
        <p class="lead">{detail}</p>
        {data.nearest.length > 0 && (
          <>
            <p>{wordsBefore(data, frame)}:</p>
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
