import { answerPictureUrl, clauseUrl, statementUrl, textReference } from '../../../addresses/urls.ts';
import { found, type Result } from '../../../answers/refusal.ts';
import { clausesOf } from '../../../answers/statements/text-clauses.ts';
import { findText } from '../../../answers/statements/texts.ts';
import { type AnswerFigure, MOST_ROWS } from '../../../embed/answer/answer.ts';
import { placeName, shortName, to, writeDate } from '../../../pages/index.ts';
import { asSentence, issuerIn, standingLine, standingOf, statementIn } from '../../../statement/index.ts';
import { readHitsOfText } from '../../../store/index.ts';
import { type AnswerContext, quotedPieces } from './context.ts';

/** What a statement is and what it speaks of; or one clause of it, quoted, where the address leads to one. */
export async function statementAnswer(
  context: AnswerContext,
  { reference, clause }: { readonly reference: string; readonly clause: number | null },
): Promise<Result<AnswerFigure>> {
  const { db, frame, words, query, link, themeTitle } = context;
  const text = await findText(db, reference, query.get('lang') || undefined);
  if (!text.ok) return text;
  const { record } = text.value.statement;
  const { lang, sha256, issuer, body } = text.value.text;
  const clauses = clausesOf(text.value.text);
  const hits = await readHitsOfText(db, text.value.text.id);
  const spokenOf = [...Map.groupBy(hits, ({ theme }) => theme)]
    .map(([theme, own]) => ({ theme, clauses: new Set(own.map((hit) => hit.clause)).size }))
    .sort((x, y) => y.clauses - x.clauses);
  const quoted = clause === null ? undefined : clauses[clause];
  const own = textReference(record.id, sha256);
  const page = statementUrl(own, { lang, clause: quoted && clause });
  const standing = standingLine(standingOf(record, text.value.text), frame.ui);
  const size = words.size(text.value.text.words, clauses.length);
  const place = placeName(frame, record);
  const facts = [writeDate(record.adopted, frame.t), ...(place === undefined ? [] : [place])].join(', ');
  const themes = spokenOf.length === 0 ? words.noTheme : words.speaksOf(spokenOf.length);
  return found({
    kind: 'statement',
    lang: frame.ui,
    title: frame.ui === 'en' ? (record.titles?.[lang] ?? record.title) : statementIn(record, frame.ui).title,
    answer: quoted ? `${facts}.` : `${facts}. ${size} ${themes}`,
    invented: record.specimen === true,
    notes: [
      ...(record.specimen ? [words.invented] : []),
      ...(standing === null ? [] : [asSentence(standing)]),
    ],
    rows: quoted
      ? []
      : spokenOf.slice(0, MOST_ROWS).map((one) => ({
          name: themeTitle(one.theme),
          detail: words.clauses(one.clauses),
          share: one.clauses / Math.max(1, clauses.length),
          url: link(statementUrl(own, { lang })),
        })),
    quotes: quoted
      ? [
          {
            caption: shortName(frame, record),
            url: link(clauseUrl(own, clause ?? 0, { lang })),
            lang,
            pieces: quotedPieces(body.slice(quoted.from, quoted.to), text.value),
          },
        ]
      : [],
    source: words.textSource(issuerIn(issuer, frame.ui), sha256.slice(0, 12)),
    open: words.open.statement,
    page,
    url: link(quoted ? clauseUrl(own, clause ?? 0, { lang }) : statementUrl(own, { lang })),
    picture: answerPictureUrl(to(frame, page)),
  });
}
