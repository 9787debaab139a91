import {
  type ComparisonState,
  compareUrl,
  comparisonPictureUrl,
  textReference,
} from '../../../addresses/urls.ts';
import { readCrossedDigest } from '../../../answers/compare/crossed-digest.ts';
import { type AnyCompared, compareAny } from '../../../answers/compare/crossing.ts';
import { readThemesOf } from '../../../answers/compare/digest.ts';
import { found, type Result } from '../../../answers/refusal.ts';
import { type AnswerFigure, type AnswerRow, MOST_ROWS } from '../../../embed/answer/answer.ts';
import { comparisonSentence, crossedSentence, pairNames, writeDate } from '../../../pages/index.ts';
import { asSentence, standingLine, standingOf, statementIn } from '../../../statement/index.ts';
import type { PairSubject } from '../subject.ts';
import type { AnswerContext } from './context.ts';

/** What two texts say theme by theme: in how many rows both, in other words, or one alone. */
export async function digestAnswer(
  context: AnswerContext,
  { a, b, ...langs }: PairSubject,
): Promise<Result<AnswerFigure>> {
  const { db, lexicon, frame, words, link, themeTitle } = context;
  const read = await compareAny(db, lexicon, { a, b, ...langs });
  if (!read.ok) return read;
  const any = read.value;
  const pair = any.kind === 'words' ? any.compared : any.crossed;
  const { found: inA } = pair.a;
  const { found: inB } = pair.b;
  if (!inA || !inB) throw new Error('A comparison of stored statements has two stored texts.');
  const records = [inA.statement.record, inB.statement.record] as const;
  const [nameA, nameB] = pairNames(frame, ...records, [inA.text, inB.text]);
  const state: ComparisonState = {
    ...(any.kind === 'words' ? { lang: inA.text.lang } : { lang_a: inA.text.lang, lang_b: inB.text.lang }),
    view: 'themes',
  };
  const references = [
    textReference(records[0].id, pair.a.sha256),
    textReference(records[1].id, pair.b.sha256),
  ] as const;
  const page = compareUrl(...references, state);
  const lines = await linesOf(context, any);
  return found({
    kind: 'digest',
    lang: frame.ui,
    title: words.byTheme(nameA, nameB),
    answer:
      any.kind === 'words'
        ? comparisonSentence(frame, any.compared.comparison, records, [inA.text, inB.text])
        : crossedSentence(frame, any.crossed.comparison),
    invented: records.some(({ specimen }) => specimen),
    notes: [
      ...(records.some(({ specimen }) => specimen) ? [words.invented] : []),
      // The rows speak of A and B.
      ...(
        [
          ['A', nameA, inA],
          ['B', nameB, inB],
        ] as const
      ).map(([side, name, { statement, text }]) => {
        const standing = standingLine(standingOf(statement.record, text), frame.ui);
        return asSentence(`${side}: ${name}${standing === null ? '' : ` – ${standing}`}`);
      }),
    ],
    rows: heaviest(lines).map(
      ({ theme, counts }): AnswerRow => ({
        name: themeTitle(theme, 'short'),
        detail: counts
          .filter(([, n]) => n > 0)
          .map(([kind, n]) => `${kind}: ${n}`)
          .join(', '),
        share: null,
        url: link(compareUrl(...references, { ...state, theme })),
      }),
    ),
    quotes: [],
    source: words.textsSource(
      records.map((record) => ({
        title: statementIn(record, frame.ui).title,
        date: writeDate(record.adopted, frame.t),
      })),
    ),
    open: words.open.digest,
    page,
    url: link(page),
    picture: comparisonPictureUrl(...references, { ...state, view: undefined }),
  });
}

async function linesOf(
  { db, lexicon, frame, words }: AnswerContext,
  any: AnyCompared,
): Promise<readonly Line[]> {
  if (any.kind === 'words') {
    const { digest } = await readThemesOf(db, lexicon, any.compared);
    const { kinds, unmatched } = frame.t.compare;
    return digest.lines.map(({ theme, cells }) => ({
      theme,
      counts: [
        [kinds.same, cells.shared.rows.length],
        [kinds.reworded, cells.reworded.rows.length],
        [unmatched('A'), cells.only_a.rows.length],
        [unmatched('B'), cells.only_b.rows.length],
      ],
    }));
  }
  const { lines } = await readCrossedDigest(db, lexicon, any.crossed);
  return lines.map((line) => ({
    theme: line.theme,
    counts: [
      [words.counterpart, line.rows.counterpart.length],
      [words.alone('A'), line.rows.only_a.length],
      [words.alone('B'), line.rows.only_b.length],
    ],
  }));
}

interface Line {
  readonly theme: string;
  readonly counts: readonly (readonly [kind: string, n: number])[];
}

/** The themes with the most rows, in the order of the lexicon. */
function heaviest(lines: readonly Line[]): readonly Line[] {
  const weight = ({ counts }: Line) => counts.reduce((sum, [, n]) => sum + n, 0);
  const chosen = new Set([...lines].sort((x, y) => weight(y) - weight(x)).slice(0, MOST_ROWS));
  return lines.filter((line) => chosen.has(line));
}
