import type { FC } from 'hono/jsx';
import { clauseUrl, sharedDataUrl, sharedUrl } from '../../addresses/urls.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import { type Frame, to } from '../frame/frame.ts';
import { LanguageField } from '../frame/language-field.tsx';
import { Page } from '../frame/layout.tsx';
import { writeDate, writeLanguage, writeNumber } from '../interface/format.ts';
import type { Invented } from '../views.ts';
import { AuthorityField, authorityInAddress, besideNote, standsBeside } from './authority-field.tsx';

interface SharedRun {
  readonly id: string;
  readonly wording: string;
  readonly partners: readonly string[];
  readonly texts: number;
  /** Statements in whose unofficial translations it stands too. */
  readonly beside: number;
  readonly band: 'universal' | 'house' | 'partner' | 'names';
  readonly variants: readonly { readonly wording: string; readonly places: readonly SharedPlace[] }[];
}

interface SharedPlace {
  readonly statement: string;
  readonly name: string;
  readonly adopted: string;
  readonly clause: number;
}

export interface SharedPageData {
  readonly lang: string;
  readonly authority: CountedAuthority;
  /** Texts that are counted beside. */
  readonly beside: number;
  readonly languages: readonly string[];
  readonly minPartners: number;
  readonly minWords: number;
  readonly series: readonly string[];
  /** Number of partners whose texts were compared. */
  readonly of: number;
  readonly total: number;
  readonly runs: readonly SharedRun[];
  readonly specimen: Invented;
}

/** Runs of words that stand with several partners: the page that one looks at to see what is formula. */
export const SharedPage: FC<{ frame: Frame; data: SharedPageData }> = ({ frame, data }) => {
  const { t } = frame;
  return (
    <Page
      frame={frame}
      head={{
        title: t.shared.title,
        description: t.shared.lead,
        data: sharedDataUrl({
          lang: data.lang,
          min_partners: data.minPartners,
          min_words: data.minWords,
          series: data.series,
          phrases: true,
          ...authorityInAddress(data.authority),
        }),
      }}
      section="shared"
      specimen={data.specimen}
    >
      <header>
        <h1>{t.shared.title}</h1>
        <p class="lead">{t.shared.lead}</p>
        {data.beside > 0 && <p class="note">{besideNote(frame, data.beside, data.authority)}</p>}
      </header>
      <form class="controls" method="get" action={sharedUrl()}>
        <LanguageField frame={frame} />
        <label class="field">
          <span>{t.shared.minPartners}</span>
          <input type="number" name="min_partners" min={2} max={30} value={String(data.minPartners)} />
        </label>
        <label class="field">
          <span>{t.shared.minWords}</span>
          <input type="number" name="min_words" min={3} max={40} value={String(data.minWords)} />
        </label>
        <label class="field">
          <span>{t.shared.language}</span>
          <select name="lang">
            {data.languages.map((lang) => (
              <option value={lang} selected={lang === data.lang}>
                {writeLanguage(lang, t)}
              </option>
            ))}
          </select>
        </label>
        <AuthorityField frame={frame} authority={data.authority} />
        <button type="submit" class="main">
          {t.shared.apply}
        </button>
      </form>
      <section aria-labelledby="runs">
        <h2 id="runs" class="meta">
          {data.runs.length > 0
            ? t.shared.found(data.runs.length, data.total)
            : data.of < data.minPartners
              ? t.shared.few(data.of, data.minPartners)
              : t.shared.none}
        </h2>
        <ol class="runs">
          {data.runs.map((run) => (
            <Run frame={frame} run={run} data={data} />
          ))}
        </ol>
      </section>
    </Page>
  );
};

const Run: FC<{ frame: Frame; run: SharedRun; data: SharedPageData }> = ({ frame, run, data }) => {
  const { t } = frame;
  return (
    <li>
      <p class="run" lang={data.lang}>
        {run.wording}
      </p>
      <p class="meta">
        <strong>{t.shared.partnersOf(run.partners.length, data.of)}</strong> ({t.list(run.partners)}),{' '}
        {t.shared.inTexts(run.texts)}
        {data.authority === 'official' && standsBeside(frame, run.beside)}
        {/* How many partners is said already. */}
        {run.band !== 'partner' && `\u00a0· ${t.shared.bands[run.band]}`}
      </p>
      <details>
        <summary>{t.shared.variants(run.variants.length)}</summary>
        <ul>
          {run.variants.map((variant) => (
            <li>
              <q lang={data.lang}>{variant.wording}</q>
              <span class="meta">
                {[...Map.groupBy(variant.places, ({ statement }) => statement).values()].map(
                  (places, index) => (
                    <>
                      {index > 0 && '; '}
                      <Places frame={frame} places={places} lang={data.lang} />
                    </>
                  ),
                )}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
};

/** Where wording stands in one statement: the statement once, and a number for each place where there are several. */
const Places: FC<{ frame: Frame; places: readonly SharedPlace[]; lang: string }> = ({
  frame,
  places,
  lang,
}) => {
  const [first] = places;
  if (first === undefined) return null;
  const placeOf = ({ statement, clause }: SharedPlace) => to(frame, clauseUrl(statement, clause, { lang }));
  return (
    <>
      <a href={placeOf(first)}>{first.name}</a>, {writeDate(first.adopted, frame.t, 'short')}
      {places.length > 1 && (
        <>
          {` (${frame.t.shared.places} `}
          {places.map((place, index) => (
            <>
              {index > 0 && ', '}
              <a href={placeOf(place)}>{writeNumber(index + 1, frame.t)}</a>
            </>
          ))}
          )
        </>
      )}
    </>
  );
};
