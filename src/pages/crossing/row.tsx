import type { FC } from 'hono/jsx';
import { rowAnchor } from '../../addresses/urls.ts';
import { alignedBy, readableSide, wordsOfFact } from '../../crossing/aligned-by.ts';
import type { CrossedRow } from '../../crossing/types.ts';
import type { UiLanguage } from '../interface/strings.ts';
import { type MarkedPiece, markedEvidence, piecesOf } from './evidence-marks.ts';
import { FormulaNames, type NamedFormula } from './formula-names.tsx';
import type { CrossingWords } from './words.ts';

/** Marks of a row that light up together; further ones are marked alone. */
const TWINS = 20;

/** A row of two languages: what it was aligned by, then both sides with their marks. */
export const CrossingRow: FC<{
  row: CrossedRow;
  langs: Readonly<Record<'a' | 'b', string>>;
  words: CrossingWords;
  /** The row of a common language, word for word. */
  wordRow?: { readonly url: string; readonly label: string } | undefined;
  /** Formulas of a row that stands alone, for those who do not read its language. */
  gist?: readonly NamedFormula[] | undefined;
  /** The language of the page: the side in it names what the row was aligned by. */
  ui: UiLanguage;
}> = ({ row, langs, words, wordRow, gist, ui }) => {
  const marked = markedEvidence(row);
  const chip = row.certainty === undefined ? words.only : words.counterpart[row.certainty];
  return (
    <section class={`row crossed ${row.kind.replace('_', '-')}`} id={rowAnchor(row.n)}>
      <div class="gutter">
        <h3 class="row-title">
          <a href={`#${rowAnchor(row.n)}`}>
            <span class="n">{row.n}</span> <span class="chip">{chip}</span>
          </a>
        </h3>
        {wordRow && (
          <p class="meta word-row">
            <a href={wordRow.url}>{wordRow.label}</a>
          </p>
        )}
      </div>
      {(['a', 'b'] as const).map((side) =>
        row[side].length === 0 ? (
          <div class={`side ${side} none`}>
            <p class="meta">{words.notFound}</p>
          </div>
        ) : (
          <div class={`side ${side}`} lang={langs[side]}>
            {row[side].map((clause) => (
              <p>
                {piecesOf(clause, side, marked).map((piece) => (
                  <Piece piece={piece} row={row.n} side={side} words={words} />
                ))}
              </p>
            ))}
          </div>
        ),
      )}
      {row.kind === 'counterpart' && (
        <AlignedBy row={row} langs={langs} words={words} side={readableSide(langs, ui)} />
      )}
      {gist && gist.length > 0 && (
        <div class="aligned-by meta">
          <p>
            {words.formulasIn} <FormulaNames formulas={gist} />
          </p>
        </div>
      )}
    </section>
  );
};

const Piece: FC<{ piece: MarkedPiece; row: number; side: 'a' | 'b'; words: CrossingWords }> = ({
  piece: { text, mark },
  row,
  side,
  words,
}) => {
  if (mark === undefined) return <>{text}</>;
  const other = side === 'a' ? 'b' : 'a';
  const twin = mark.n <= TWINS ? ` e${mark.n}` : '';
  return (
    <a
      class={`ev ${mark.line}${twin}`}
      id={`${rowAnchor(row)}${side}${mark.n}`}
      href={`#${rowAnchor(row)}${other}${mark.n}`}
      title={words.twin}
    >
      {text}
      <sup>{mark.n}</sup>
    </a>
  );
};

const AlignedBy: FC<{
  row: CrossedRow;
  langs: Readonly<Record<'a' | 'b', string>>;
  words: CrossingWords;
  side: 'a' | 'b';
}> = ({ row, langs, words, side }) => {
  const { formulas, formulaPlaces, facts, terms, model } = alignedBy(row, side);
  const isHard = formulas.length + facts.length > 0;
  const isSaid = isHard || terms.length > 0;
  const otherwise = model === undefined ? words.byPlace : words.byMeaning(model);
  return (
    <div class="aligned-by meta">
      <p>
        {isHard ? words.alignedBy : isSaid ? words.likelySubject : otherwise}{' '}
        {formulas.length > 0 && `${words.formulas(formulaPlaces)} (`}
        <span lang={langs[side]}>{formulas.join(', ')}</span>
        {formulas.length > 0 && `)${facts.length > 0 ? ', ' : ''}`}
        <span lang={langs[side]}>{(isHard ? facts : terms).join(', ')}</span>
        {isSaid && model !== undefined && `, ${words.meaning(model)}`}
      </p>
      {row.alone !== undefined && row.alone.length > 0 && (
        <p>
          <strong>{words.facts}</strong>{' '}
          {row.alone.map((fact, at) => (
            <>
              {at > 0 && '; '}
              {fact.side.toUpperCase()}: {words.fact[fact.kind]}{' '}
              {fact.kind === 'formula' ? (
                fact.key
              ) : (
                <span lang={langs[fact.side]}>{wordsOfFact(row, fact)}</span>
              )}
            </>
          ))}
        </p>
      )}
    </div>
  );
};
