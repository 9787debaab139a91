import type { FC } from 'hono/jsx';

/** A formula of some passages, named in the language of the page. */
export interface NamedFormula {
  readonly name: string;
  /** No wording of it was found in the other text, though one is known in its language. */
  readonly isNews: boolean;
}

/** What passages say, in words of ours: the texts themselves are in languages that a reader may not have. */
export const FormulaNames: FC<{ formulas: readonly NamedFormula[] }> = ({ formulas }) => (
  <>
    {formulas.map(({ name, isNews }, at) => (
      <>
        {at > 0 && '; '}
        {isNews ? <b>{name}</b> : name}
      </>
    ))}
  </>
);
