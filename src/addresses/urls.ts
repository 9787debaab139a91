/**
 * Every address of the service is written here, and nowhere else: pages, replies, feeds, the widget and its builder
 * ask these functions. All addresses are paths from the root of the origin; `absolute` puts an origin before them.
 */

/** Values of a query string; what is undefined, null, empty or an empty list is left out. Order is kept. */
export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

/** A path with a query string. Commas and “@” stay readable, because lists of ids and of wordings are what people share. */
export function withQuery(path: string, query: Query = {}): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const written = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (written === '') continue;
    const safe = encoded(written).replaceAll('%2C', ',').replaceAll('%40', '@');
    pairs.push(`${encoded(name)}=${safe}`);
  }
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
}

/** Ids and dates, of which a page writes hundreds, hold nothing to encode. */
const NOTHING_TO_ENCODE = /^[\w.~-]*$/;

function encoded(value: string): string {
  return NOTHING_TO_ENCODE.test(value) ? value : encodeURIComponent(value);
}

/** A path that stands in an address as it is written: no sign to encode, no dots to resolve, not the name of a host. */
const AS_WRITTEN = /^\/(?!\/|\.|%2e)(?:[\w~%@=&,:;+?-]|\/(?!\.|%2e)|(?<!\/)\.)*$/i;

/** The origin that was asked for last, as the platform writes it. */
let knownOrigin = '';

/** The platform takes long to read an address; a page names some twenty, nearly all of which stand as they are written. */
export function absolute(origin: string, path: string): string {
  if (origin === knownOrigin && AS_WRITTEN.test(path)) return origin + path;
  const address = new URL(path, origin);
  if (address.origin === origin) knownOrigin = origin;
  return address.href;
}

const segment = (value: string) => encoded(value).replaceAll('%40', '@');

/** A partner is named by its series and, where that holds several, by a second part, which may hold any sign. */
function partnerPath(key: string): string {
  const slash = key.indexOf('/');
  return slash < 0 ? segment(key) : `${segment(key.slice(0, slash))}/${segment(key.slice(slash + 1))}`;
}

/**
 * A text in an address: the id of its statement, or `id@fingerprint` for the very wording that was read
 * (the first twelve hexadecimal digits of the fingerprint are enough).
 */
export function textReference(id: string, sha256?: string): string {
  return sha256 ? `${id}@${sha256.slice(0, 12)}` : id;
}

type ComparisonView = 'split' | 'inline' | 'changes' | 'themes';

/** What a reader may set on a comparison page; every state has an address. */
export type ComparisonState = {
  readonly lang?: string | undefined;
  /** Languages of A and of B, where they are two. */
  readonly lang_a?: string | undefined;
  readonly lang_b?: string | undefined;
  readonly mode?: string | undefined;
  readonly view?: ComparisonView | undefined;
  /** Classes of difference that are not marked: punctuation, case, spelling. */
  readonly ignore?: readonly string[] | undefined;
  /** Id of a theme of the lexicon: only rows that speak of this theme. */
  readonly theme?: string | undefined;
  /** Kinds of rows: only these. */
  readonly kind?: readonly string[] | undefined;
  /** Only rows with a clause of this side. */
  readonly side?: 'a' | 'b' | undefined;
  /** Only rows with this phrase. */
  readonly q?: string | undefined;
  /** Of a comparison with very many rows: which page of them, or `all`. */
  readonly page?: string | undefined;
  /** `off`: no hidden words for screen readers at the start of marks. */
  readonly spoken?: 'off' | undefined;
  /** `engine`, where somebody aligned the two by hand and the rows of the engine are asked for. */
  readonly aligned?: 'engine' | undefined;
};

// Pages for readers.
export const homeUrl = () => '/';
export const statementsUrl = (query: Query = {}) => withQuery('/statements', query);
export const missingUrl = () => '/statements/missing';
export const statementUrl = (id: string, query: Query = {}) => withQuery(`/statements/${segment(id)}`, query);
export const partnersUrl = (query: Query = {}) => withQuery('/partners', query);
/** `key` is a series, or `series/partner` where one series holds several partners. */
export const partnerUrl = (key: string, query: Query = {}) =>
  withQuery(`/partners/${partnerPath(key)}`, query);
/** `a` and `b` are ids or pinned references (`textReference`). */
export const compareUrl = (a: string, b: string, state: ComparisonState = {}) =>
  withQuery(`/compare/${segment(a)}/${segment(b)}`, state);
/** From so many rows on a comparison is shown in pages: a browser can hold more, a reader cannot. */
export const MOST_ROWS_TOGETHER = 300;
export const ROWS_A_PAGE = 200;
/** The page on which row `n` (from 1) of a comparison of `rows` rows stands; undefined where there is but one. */
export const pageOfRow = (n: number, rows: number) =>
  rows > MOST_ROWS_TOGETHER && n > ROWS_A_PAGE ? String(Math.ceil(n / ROWS_A_PAGE)) : undefined;
/** A row of a whole comparison, on whichever page it stands. */
export const rowUrl = (a: string, b: string, state: ComparisonState, n: number, rows: number) =>
  `${compareUrl(a, b, { ...state, page: pageOfRow(n, rows) })}#${rowAnchor(n)}`;
/** One clause of a text in every version of its series; `reference` is an id or a pinned reference. */
export const historyUrl = (reference: string, clause: number, query: Query = {}) =>
  withQuery(`/history/${segment(reference)}/${clause}`, query);
/** Three to eight statements side by side on one theme or phrase. */
export const synopsisUrl = (ids: readonly string[], query: Query = {}) =>
  withQuery('/compare', { s: ids, ...query });
/** Of more texts every two would have to be compared, and no screen holds their columns. */
export const LEAST_PARALLEL = 3;
export const MOST_PARALLEL = 4;
/** So many statements are read clause by clause, unless the address names a theme or a phrase. */
export const isClauseByClause = (statements: readonly string[], search: URLSearchParams) =>
  statements.length >= LEAST_PARALLEL &&
  statements.length <= MOST_PARALLEL &&
  !search.get('theme') &&
  !search.get('q')?.trim();
export const parallelUrl = (ids: readonly string[], query: Query = {}) =>
  withQuery('/compare', { s: ids, ...query });
/**
 * The page of three or four statements as they were asked for: those of a theme or with a phrase are a synopsis, which says
 * of its own in how many of the texts each is; else it is the table clause by clause.
 */
export const severalUrl = (ids: readonly string[], asked: SeveralAsked) =>
  withQuery('/compare', { s: ids, lang: asked.lang, ...keptOnPage(asked) });

type SeveralFilter = Readonly<Partial<Record<'held' | 'theme' | 'q', string | undefined>>>;
type SeveralAsked = SeveralFilter & { readonly lang?: string | undefined };

/** What of a filter that page keeps: of a theme and a phrase the phrase, and then no number of texts. */
export function keptOnPage({ held, theme, q }: SeveralFilter): SeveralFilter {
  if (q !== undefined) return { q };
  return theme !== undefined ? { theme } : { held };
}

/** Whether that page shows no more than was asked for. */
export function isKeptOnPage({ held, theme, q }: SeveralFilter): boolean {
  return [held, theme, q].filter((one) => one !== undefined).length <= 1;
}

/** What to cite of three or four statements: their page, or where it would show more than was asked for, the same as data. */
export const severalCitedUrl = (ids: readonly string[], { lang, held, theme, q }: SeveralAsked) =>
  isKeptOnPage({ held, theme, q })
    ? severalUrl(ids, { lang, held, theme, q })
    : parallelDataUrl(ids, { lang, held, theme, q });
/** The list of statements to choose from; `choose` stays with it whatever is chosen. */
export const chooseUrl = (query: Query = {}) => withQuery('/compare', query);
/** Two texts of the reader's own, and a draft against the collection; what is sent there is in no address. */
export const ownUrl = () => '/compare/own';
export const draftUrl = () => '/draft';
export const formulasUrl = (query: Query = {}) => withQuery('/formulas', query);
export const formulaUrl = (id: string, query: Query = {}) => withQuery(`/formulas/${segment(id)}`, query);
export const sharedUrl = (query: Query = {}) => withQuery('/shared', query);
export const questionsUrl = (query: Query = {}) => withQuery('/questions', query);
export const questionUrl = (id: string, query: Query = {}) => withQuery(`/questions/${segment(id)}`, query);
export const searchUrl = (query: Query = {}) => withQuery('/search', query);
export const matrixUrl = (query: Query = {}) => withQuery('/matrix', query);
export const methodUrl = () => '/method';

/** Places within pages. */
export const rowAnchor = (n: number) => `r${n}`;
export const clauseAnchor = (clause: number) => `c${clause}`;
export const clauseUrl = (id: string, clause: number, query: Query = {}) =>
  `${statementUrl(id, query)}#${clauseAnchor(clause)}`;

// The same as data.
export const statementsDataUrl = (query: Query = {}) => withQuery('/v1/statements', query);
export const statementDataUrl = (id: string) => `/v1/statements/${segment(id)}`;
export const textDataUrl = (id: string, query: Query = {}) =>
  withQuery(`/v1/statements/${segment(id)}/text`, query);
export const versionsDataUrl = (id: string, query: Query = {}) =>
  withQuery(`/v1/statements/${segment(id)}/versions`, query);
export const absencesDataUrl = (id: string) => `/v1/statements/${segment(id)}/absences`;
export const compareDataUrl = (a: string, b: string, query: Query = {}) =>
  withQuery('/v1/compare', { a, b, ...query });
export const synopsisDataUrl = (statements: readonly string[], query: Query = {}) =>
  withQuery('/v1/synopsis', { statements, ...query });
export const parallelDataUrl = (statements: readonly string[], query: Query = {}) =>
  withQuery('/v1/parallel', { statements, ...query });
export const historyDataUrl = (reference: string, clause: number, query: Query = {}) =>
  withQuery(`/v1/history/${segment(reference)}/${clause}`, query);
export const sharedDataUrl = (query: Query = {}) => withQuery('/v1/shared', query);
export const formulasDataUrl = (query: Query = {}) => withQuery('/v1/formulas', query);
export const formulaDataUrl = (id: string, query: Query = {}) =>
  withQuery(`/v1/formulas/${segment(id)}`, query);
export const themeDataUrl = (id: string, query: Query = {}) => withQuery(`/v1/themes/${segment(id)}`, query);
export const questionsDataUrl = () => '/v1/questions';
export const questionDataUrl = (id: string, query: Query = {}) =>
  withQuery(`/v1/questions/${segment(id)}`, query);
export const partnersDataUrl = (query: Query = {}) => withQuery('/v1/partners', query);
export const partnerDataUrl = (key: string, query: Query = {}) =>
  withQuery(`/v1/partners/${partnerPath(key)}`, query);
export const matrixDataUrl = (query: Query = {}) => withQuery('/v1/matrix', query);
export const searchDataUrl = (query: Query = {}) => withQuery('/v1/search', query);
/** Exactly this wording, for ever. */
export const textPinUrl = (sha256: string) => `/v1/texts/${sha256}`;
export const citeUrl = (query: Query) => withQuery('/v1/cite', query);
export const feedUrl = () => '/v1/feed';
export const docsUrl = () => '/docs';
export const agentsUrl = () => '/llms.txt';

// The widget.
export const embedUrl = (a: string, b: string, query: Query = {}) =>
  withQuery(`/embed/${segment(a)}/${segment(b)}`, query);
export const embedBuilderUrl = (query: Query = {}) => withQuery('/embed', query);
/** The script of the element: the present one, or for ever the one with this hash. */
export const embedScriptUrl = (hash?: string) => (hash ? `/embed-${hash}.js` : '/embed.js');
export const oembedUrl = (url: string, query: Query = {}) =>
  withQuery('/oembed', { url, format: 'json', ...query });

/** The picture that links to a comparison show; as SVG its words stay words. */
export const comparisonPictureUrl = (a: string, b: string, query: Query = {}, form: 'png' | 'svg' = 'png') =>
  withQuery(`/pictures/compare/${segment(a)}/${segment(b)}.${form}`, query);

/** The figure of chosen passages as a picture; its query is that of the framed page. */
export const figurePictureUrl = (a: string, b: string, query: Query = {}, form: 'png' | 'svg' = 'png') =>
  withQuery(`/pictures/embed/${segment(a)}/${segment(b)}.${form}`, query);

/** The picture that says the answer of a page: of a search, a formula, a statement or the matrix. */
export const answerPictureUrl = (page: string) => {
  const [path = '', query] = page.split('?');
  return `/pictures${path}.png${query === undefined ? '' : `?${query}`}`;
};
/** The framed page of the same, `/embed` before the path of its page. */
export const answerEmbedUrl = (page: string) => `/embed${page}`;
/** The picture of pages that have none of their own. */
export const sitePictureUrl = () => '/pictures/site.png';

/** A file of the site itself; `hash` changes with its content, so that it may be kept for ever. */
export const assetUrl = (name: string, hash: string, extension: 'css' | 'js') =>
  `/assets/${name}.${hash}.${extension}`;
