import type { Child, FC } from 'hono/jsx';
import { type ComparisonState, compareUrl, ownUrl, withQuery } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import type { ComparisonParts } from './view.ts';

/** The form that holds words of the reader's own on the page that compares them. */
export const OWN_FORM = 'own';

/**
 * Leads to another state of a comparison. Stored texts have an address for every state; words of the reader's own are
 * nowhere but on the page, so a button sends them once more; a file has nobody to ask.
 */
export const StateLink: FC<{
  frame: Frame;
  data: ComparisonParts;
  state: ComparisonState;
  class?: string;
  children?: Child;
}> = ({ frame, data, state, class: className, children }) => {
  const { a, b, own } = data;
  if (a.reference !== undefined && b.reference !== undefined)
    return (
      <a href={`${to(frame, compareUrl(a.reference, b.reference, state))}#texts`} class={className}>
        {children}
      </a>
    );
  if (own !== 'page') return <span class={className}>{children}</span>;
  return (
    <button
      type="submit"
      form={OWN_FORM}
      formaction={`${to(frame, ownUrl())}#texts`}
      name="go"
      value={withQuery('', state).slice(1)}
      class={['link', className].filter(Boolean).join(' ')}
    >
      {children}
    </button>
  );
};
