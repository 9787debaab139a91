import { answerPictureUrl, clauseUrl, searchUrl } from '../../../addresses/urls.ts';
import { found, type Result, refused } from '../../../answers/refusal.ts';
import { isPhrase } from '../../../answers/search/describe-term.ts';
import { searchTexts } from '../../../answers/search/search.ts';
import { scopeWords, scopeWordsRu, searchScope } from '../../../answers/search/search-scope.ts';
import { signsIn } from '../../../answers/search/search-term.ts';
import { type AnswerFigure, MOST_QUOTES, MOST_ROWS } from '../../../embed/answer/answer.ts';
import { datedName, looserSentences, searchLead, to } from '../../../pages/index.ts';
import { asSentence, countedAuthority } from '../../../statement/index.ts';
import { readStatement } from '../../../store/index.ts';
import { asPhrase } from '../../site/search.tsx';
import { type AnswerContext, quotedPieces, sourceLine } from './context.ts';
import { inventedIn } from './invented.ts';

/** A question and its answer with who says it; a zero, with the texts in which it was looked for, above all. */
export async function searchAnswer(context: AnswerContext): Promise<Result<AnswerFigure>> {
  const { db, collection, frame, words, query, link } = context;
  const of = (name: string) => query.get(name) || undefined;
  const q = of('q') ?? '';
  const series = of('series');
  const filters = {
    from: of('from'),
    to: of('to'),
    theme: of('theme'),
    lemma: query.get('lemma') === 'true' || undefined,
    authority: countedAuthority.safeParse(of('authority')).data,
  };
  const result = await searchTexts(db, collection, {
    q: asPhrase(q),
    series: series === undefined ? undefined : [series],
    ...filters,
    limit: MOST_QUOTES,
  });
  if (!result.ok) return refused({ ...result.refusal, parameter: 'url' });
  const { term, hits, clauses, texts_with: textsWith, left, searched, state, facets, lines } = result.value;
  const { texts, to: until } = searched;
  const asked = { q, series, ...filters };
  const statements = await Promise.all(lines.map(({ text }) => readStatement(db, text.statement)));
  const as_of = of('as_of');
  const invented = inventedIn(
    context,
    facets.series.map(({ value }) => value),
  );
  const looser = looserSentences(
    frame,
    result.value.looser.map(({ texts_with, ...one }) => ({ ...one, textsWith: texts_with })),
    texts,
  );
  const passages = isPhrase(term) ? null : clauses;
  const lead = searchLead(frame, { hits, passages, textsWith, left, texts, until });
  return found({
    kind: 'search',
    lang: frame.ui,
    title: /^["“„«]/u.test(q) ? q : frame.t.compare.quoted(q),
    answer: [lead, ...(hits > 0 ? [] : looser)].join(' '),
    invented: invented.invented,
    notes: [
      ...keptTo(context, { series, ...filters }),
      ...invented.notes,
      ...signsIn(term).map((sign) => frame.t.search.unsearched(sign)),
      ...(as_of !== undefined && as_of !== state ? [words.changed] : []),
    ],
    rows: facets.series
      .filter((count) => count.texts_with > 0)
      .sort((x, y) => y.texts_with - x.texts_with)
      .slice(0, MOST_ROWS)
      .map((count) => ({
        name: context.partner(count.value),
        detail: words.texts(count.texts_with, count.texts),
        share: count.texts_with / count.texts,
        url: link(searchUrl({ ...asked, series: count.value })),
      })),
    quotes: lines.flatMap(({ text, clause, left, match, right }, index) => {
      const statement = statements[index];
      if (!statement) return [];
      const version = statement.texts.find(({ sha256 }) => sha256 === text.sha256);
      return [
        {
          caption: datedName(frame, statement.record),
          url: link(clauseUrl(text.statement, clause.clause, { lang: text.lang })),
          lang: text.lang,
          pieces: quotedPieces(`${left}${match}${right}`, version ? { statement, text: version } : null),
        },
      ];
    }),
    source: sourceLine(context, words.of.texts(texts), until),
    open: hits === 0 ? words.openZero : words.open.search,
    page: searchUrl({ ...asked, as_of: state }),
    url: link(searchUrl({ ...asked, as_of: state })),
    picture: answerPictureUrl(to(frame, searchUrl(asked))),
  });
}

/** What the search was kept to: a host page shows no form from which it could be read. */
function keptTo(
  { collection, frame, words, partner, themeTitle }: AnswerContext,
  { series, from, to: until, theme, lemma }: KeptTo,
): readonly string[] {
  const filters = { series: series === undefined ? undefined : [series], from, to: until };
  const only = (frame.ui === 'ru' ? scopeWordsRu : scopeWords)(searchScope(filters, collection, partner));
  return [
    ...(only === '' ? [] : [asSentence(only)]),
    ...(theme === undefined ? [] : [words.onTheme(themeTitle(theme))]),
    ...(lemma ? [words.anyForm] : []),
  ];
}

type KeptTo = Readonly<
  Partial<Record<'series' | 'from' | 'to' | 'theme', string | undefined>> & { lemma?: true | undefined }
>;
