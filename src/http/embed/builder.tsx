import type { Context } from 'hono';
import { Hono } from 'hono';
import { absolute, textReference } from '../../addresses/urls.ts';
import type { AskedLanguages } from '../../answers/compare/languages.ts';
import { found, type Refusal, type Result, refused } from '../../answers/refusal.ts';
import { languagesOf, parseReference } from '../../answers/statements/texts.ts';
import { answerHeight } from '../../embed/answer/height.ts';
import { answerCodes, embedCodes } from '../../embed/codes.tsx';
import { frameHeight } from '../../embed/height.ts';
import { type FigureOptions, MOST_PASSAGES, readColours } from '../../embed/options.ts';
import { type EmbedBuilderData, EmbedBuilderPage, type EmbedFigure, type Frame } from '../../pages/index.ts';
import { shortTitle, statementIn } from '../../statement/index.ts';
import { listStatements, type StoredStatement } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { PAGE_POLICY } from '../platform/headers.ts';
import { frameOf, parameter } from '../site/frame.ts';
import { page } from '../site/render.tsx';
import { themesIn } from '../site/theme-titles.ts';
import { answerAddress } from './answer-page.ts';
import { readAnswer } from './answers/index.ts';
import { isDrawable } from './figure-picture.ts';
import { type FoundFigure, readFigure, shortDate } from './figures.ts';
import { chosenOptions } from './judged-options.ts';
import { readLanguages } from './languages.ts';
import { notEmbeddable } from './not-embeddable.ts';
import { passageChoices } from './passage-choices.ts';
import { followingAddress, pictureAddress, pinnedAddress } from './pinned-address.ts';
import { subjectOf } from './subject.ts';

/** Widths that a figure is previewed at: a telephone, a column of text, a wide page. */
const PREVIEW_WIDTHS = [320, 600, 840] as const;
const USUAL_WIDTH = 600;

/** `GET /embed`: the page that makes embed codes. */
export function builder() {
  const app = new Hono<Environment>();
  app.get('/embed', async (c) => {
    const [frame, { statements }] = await Promise.all([
      frameOf(c),
      listStatements(c.env.DB, { obtained: true }),
    ]);
    const data = await readBuilder(c, frame, statements);
    // The previews are frames of this very site.
    c.header('Content-Security-Policy', `${PAGE_POLICY}; frame-src 'self'`);
    return page(c, <EmbedBuilderPage frame={frame} data={data} />);
  });
  return app;
}

async function readBuilder(
  c: Context<Environment>,
  frame: Frame,
  statements: readonly StoredStatement[],
): Promise<EmbedBuilderData> {
  const query = new URL(c.req.url).searchParams;
  const asked = pageOf(query.get('page') ?? '', frame.origin);
  const compared = asked && subjectOf(asked);
  // The address of a comparison is as good as its two texts.
  const named = compared?.kind === 'comparison' ? compared : null;
  const [a, b] = named ? [named.a, named.b] : [parameter(c, 'a') ?? '', parameter(c, 'b') ?? ''];
  const follow = query.get('follow') === '1';
  const options = chosenOptions(query, named && asked);
  const width = readWidth(query.get('width'));
  const langs = askedLanguages(query);
  const request = {
    origin: frame.origin,
    a,
    b,
    ...langs,
    options: follow ? { ...options, at: [] } : options,
  };
  const result = a && b ? await readPinned(c, request, follow) : null;
  const answer = asked && named === null ? await readAnswerFigure(c, asked, width) : null;
  return {
    names: a && b ? { a: nameOf(statements, frame, a), b: nameOf(statements, frame, b) } : null,
    languages: [...new Set(statements.flatMap(({ texts }) => texts.map((text) => text.lang)))].sort(),
    a,
    b,
    pairs: languagePairs(statements, a, b),
    lang: langs.lang ?? [langs.lang_a, langs.lang_b].filter((one) => one !== undefined).join(BETWEEN),
    theme: options.theme,
    only: options.only,
    view: options.view,
    across: result?.ok === true && !result.value.figure.crossed && result.value.figure.mode === 'cross',
    topic: options.topic ?? '',
    heading: options.heading ?? '',
    caption: options.caption ?? '',
    top: options.top,
    mostPassages: MOST_PASSAGES,
    width,
    follow,
    topics: result?.ok
      ? themesIn(
          c,
          result.value.topics.map(({ id }) => ({ theme: id })),
        )
      : [],
    page: query.get('page') ?? '',
    figure: answer?.ok
      ? answer.value
      : result?.ok
        ? figureOf(result.value, request.options, frame.origin, width, follow)
        : null,
    problem:
      answer && !answer.ok
        ? problemOf(answer.refusal)
        : result && !result.ok
          ? problemOf(result.refusal)
          : null,
  };
}

/** Between the languages of A and of B where one choice of the form names both. */
const BETWEEN = '+';

/** The languages that an address asks for, or a choice of the form, which names two at once. */
function askedLanguages(query: URLSearchParams): AskedLanguages {
  const [lang_a, lang_b] = query.get('lang')?.split(BETWEEN) ?? [];
  return lang_b ? { lang_a, lang_b } : readLanguages(query);
}

/** Each language of A with each other language of B. */
function languagePairs(
  statements: readonly StoredStatement[],
  a: string,
  b: string,
): EmbedBuilderData['pairs'] {
  const [inA = [], inB = []] = [a, b].map((reference) => {
    const statement = statements.find(({ record }) => record.id === parseReference(reference).id);
    return statement ? languagesOf(statement) : [];
  });
  return inA.flatMap((one) =>
    inB
      .filter((other) => other !== one)
      .map((other) => ({ value: `${one}${BETWEEN}${other}`, a: one, b: other })),
  );
}

/** The page that was named, by its address or its path alone; null where none was. */
function pageOf(given: string, origin: string): URL | null {
  return given !== '' && URL.canParse(given, origin) ? new URL(given, origin) : null;
}

/** The codes of the answer of a page. */
async function readAnswerFigure(
  c: Context<Environment>,
  page: URL,
  width: number,
): Promise<Result<EmbedFigure>> {
  const { origin } = new URL(c.req.url);
  const subject = page.host === new URL(origin).host ? subjectOf(page) : null;
  if (subject === null || subject.kind === 'comparison')
    return refused(notEmbeddable(page.href, origin, 'page'));
  const answer = await readAnswer(c, subject, page);
  if (!answer.ok) return answer;
  const figure = answer.value;
  const path = answerAddress(figure, readColours(page.searchParams));
  return found({
    title: figure.title,
    invented: figure.invented,
    passages: [],
    previews: PREVIEW_WIDTHS.map((each) => ({ width: each, height: answerHeight(figure, each), url: path })),
    codes: answerCodes(figure, { origin, address: absolute(origin, path), width }),
    pictures: [{ form: 'PNG', url: figure.picture, name: figure.picture.replace(/^.*\/|\?.*$/g, '') }],
  });
}

/** Passages are chosen by places in pinned texts, so the texts are pinned before the figure is made. */
async function readPinned(
  c: Context<Environment>,
  request: Parameters<typeof readFigure>[2],
  follow: boolean,
) {
  const { DB } = c.env;
  const { collection } = c.var;
  const first = await readFigure(DB, collection, request);
  if (!first.ok || follow || request.options.at.length === 0) return first;
  const { a, b } = first.value.figure;
  return readFigure(DB, collection, {
    ...request,
    a: textReference(a.id, a.sha256),
    b: textReference(b.id, b.sha256),
  });
}

function figureOf(
  shown: FoundFigure,
  options: FigureOptions,
  origin: string,
  width: number,
  follow: boolean,
): EmbedFigure {
  const { figure, a, b, any } = shown;
  const path = follow ? followingAddress(figure, options) : pinnedAddress(figure, options);
  const reference = (side: typeof figure.a) => (follow ? side.id : textReference(side.id, side.sha256));
  return {
    title: figure.title,
    invented: a.invented || b.invented,
    passages: passageChoices(any, a, b, { ...options, told: figure.labels.lang }),
    previews: PREVIEW_WIDTHS.map((each) => ({ width: each, height: frameHeight(figure, each), url: path })),
    codes: embedCodes({
      figure,
      options,
      origin,
      address: absolute(origin, path),
      a: reference(figure.a),
      b: reference(figure.b),
      width,
    }),
    pictures: (isDrawable(figure) ? (['svg', 'png'] as const) : (['svg'] as const)).map((form) => ({
      form: form === 'svg' ? 'SVG' : 'PNG',
      url: pictureAddress(figure, options, follow, form),
      name: `figure-${figure.a.id}-${figure.b.id}.${form}`,
    })),
  };
}

function readWidth(given: string | null): number {
  const width = Number(given ?? USUAL_WIDTH);
  return Number.isFinite(width) && given !== ''
    ? Math.min(1600, Math.max(240, Math.round(width)))
    : USUAL_WIDTH;
}

/** What a chosen text is called; an address may name a wording by its fingerprint, or nothing that is here. */
function nameOf(statements: readonly StoredStatement[], frame: Frame, reference: string): string {
  const { id, sha256 } = parseReference(reference);
  const record = statements.find((statement) => statement.record.id === id)?.record;
  if (!record) return reference;
  const date = shortDate(record.adopted, frame.ui);
  const name = shortTitle(statementIn(record, frame.ui), frame.collection, date);
  const notes = [sha256, record.specimen ? frame.t.site.specimenTag : undefined].filter(
    (note) => note !== undefined,
  );
  return [name, ...notes].join('\u00a0· ');
}

function problemOf(refusal: Refusal): string {
  const nearest = refusal.nearest ? ` (${refusal.nearest}?)` : '';
  return `${refusal.value ? `${refusal.value}: ` : ''}${refusal.detail}${nearest}`;
}
