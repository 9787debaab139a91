import { answerPictureUrl, matrixUrl, sharedUrl } from '../../../addresses/urls.ts';
import { readMatrix } from '../../../answers/formulas/matrix.ts';
import { nearestFirst } from '../../../answers/formulas/partner-overlap.ts';
import { found, type Result, refused } from '../../../answers/refusal.ts';
import { type AnswerFigure, MOST_ROWS } from '../../../embed/answer/answer.ts';
import { to, writeLanguage, writeShare } from '../../../pages/index.ts';
import { countedAuthority, seriesOfPartner } from '../../../statement/index.ts';
import { type AnswerContext, sourceLine } from './context.ts';
import { inventedIn } from './invented.ts';

/** The partners that have most wording in common, two by two. */
export async function matrixAnswer(context: AnswerContext): Promise<Result<AnswerFigure>> {
  const { db, collection, frame, words, query, link, themeTitle } = context;
  const { t } = frame;
  const lang = query.get('lang') || undefined;
  const theme = query.get('theme') || undefined;
  const authority = countedAuthority.safeParse(query.get('authority')).data;
  const read = await readMatrix(db, collection, { lang, theme, authority });
  if (!read.ok) return refused({ ...read.refusal, parameter: 'url' });
  const matrix = read.value;
  const pairs = nearestFirst(matrix.partners);
  const page = matrixUrl({ lang, theme, authority, texts: 'partners' });
  const [first] = pairs;
  const name = context.partner;
  return found({
    kind: 'matrix',
    lang: frame.ui,
    title: [t.matrix.title, ...(theme === undefined ? [] : [themeTitle(theme)])].join(': '),
    answer: first
      ? words.nearest(name(first.pair.a), name(first.pair.b), writeShare(first.both, t))
      : words.fewPairs,
    ...inventedIn(
      context,
      matrix.statements.map(({ partner }) => partner),
    ),
    rows: pairs.slice(0, MOST_ROWS).map(({ pair, overlap, both }) => ({
      name: `${name(pair.a)} – ${name(pair.b)}`,
      detail: `${words.common(writeShare(both, t))}${
        matrix.languages.length > 1 ? ` (${writeLanguage(overlap.lang, t)})` : ''
      }`,
      share: both,
      url: link(
        sharedUrl({
          series: [...new Set([seriesOfPartner(pair.a), seriesOfPartner(pair.b)])],
          min_partners: 2,
          lang: overlap.lang === 'en' ? lang : overlap.lang,
        }),
      ),
    })),
    quotes: [],
    source: sourceLine(
      context,
      `${words.of.statements(matrix.statements.length + matrix.silent.length + matrix.notTestable.length)} (${t.list(matrix.languages.map((one) => writeLanguage(one, t)))})`,
      matrix.statements.at(-1)?.adopted ?? null,
    ),
    open: words.open.matrix,
    page,
    url: link(page),
    picture: answerPictureUrl(to(frame, page)),
  });
}
