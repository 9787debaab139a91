import { type Count, type CountedText, countTexts, type KnownStatement } from '../wording/counted-text.ts';
import { formulaCard, partnersOf } from './formula-card.ts';
import type { Formula } from './formulas.ts';

/** One partner's use of one formula: counts, years, and the exact words of the latest use. */
export interface MatrixCell {
  readonly partner: string;
  readonly count: Count;
  readonly firstYear?: string;
  readonly lastYear?: string;
  readonly words?: string;
  readonly text?: string;
}

export interface MatrixRow {
  readonly formula: string;
  readonly theme: string;
  readonly name: string;
  /** Partners that have it in at least one text. */
  readonly partners: number;
  readonly texts: number;
  readonly cells: readonly MatrixCell[];
}

export interface FormulaMatrix {
  readonly partners: readonly {
    readonly partner: string;
    readonly texts: number;
    readonly notObtained: number;
  }[];
  /** In the order of the lexicon; formulas without any use are left out unless asked for. */
  readonly rows: readonly MatrixRow[];
}

/** Formula × partner: first year, last year, n of N, local wording. */
export function formulaMatrix(
  formulas: readonly Formula[],
  texts: readonly CountedText[],
  options: { readonly known?: readonly KnownStatement[]; readonly unused?: boolean } = {},
): FormulaMatrix {
  const known = options.known ?? [];
  const partners = partnersOf(texts, known);
  const rows = formulas.flatMap((formula): readonly MatrixRow[] => {
    const card = formulaCard(formula.id, texts, known);
    if (card.count.n === 0 && options.unused !== true) return [];
    const cells = partners.map((partner): MatrixCell => {
      const use = card.partners.find((each) => each.partner === partner);
      if (use?.first === undefined || use.last === undefined) {
        return { partner, count: use?.count ?? countTexts([], () => false) };
      }
      return {
        partner,
        count: use.count,
        firstYear: use.first.adopted.slice(0, 4),
        lastYear: use.last.adopted.slice(0, 4),
        words: use.last.words,
        text: use.last.text,
      };
    });
    return [
      {
        formula: formula.id,
        theme: formula.theme,
        name: formula.name,
        partners: cells.filter(({ count }) => count.n > 0).length,
        texts: card.count.n,
        cells,
      },
    ];
  });
  const obtained = new Set(texts.map(({ id }) => id));
  return {
    partners: partners.map((partner) => ({
      partner,
      texts: texts.filter((text) => text.partner === partner).length,
      notObtained: known.filter((each) => each.partner === partner && !obtained.has(each.id)).length,
    })),
    rows,
  };
}
