import { REASONS, type Refusal } from '../../answers/refusal.ts';
import type { OwnProblem, UiLanguage } from '../../pages/index.ts';
import { refusalOf } from '../platform/problem.ts';
import { refusalWords } from './refusal-words.ts';

/** Why words that were sent cannot be used, by the field that must be changed; other faults are not for the form. */
export function problemOf(
  error: unknown,
  ui: UiLanguage,
): { readonly problem: OwnProblem; readonly status: number } {
  const refusal = refusalOf(error);
  const { status } = REASONS[refusal.reason];
  if (status >= 500 || status === 429) throw error;
  return {
    problem: { reason: refusal.reason, detail: refusalWords(ui, refusal), field: fieldOfRefusal(refusal) },
    status,
  };
}

/** `a.text`, `text_a`, `file_a`, `lang_a`: the API and the form name one thing in two ways. */
function fieldOfRefusal({ parameter = '' }: Refusal): OwnProblem['field'] {
  const side = /(?:_a|^a(?:\.text)?)$/.test(parameter)
    ? 'A'
    : /(?:_b|^b(?:\.text)?)$/.test(parameter)
      ? 'B'
      : null;
  if (parameter.startsWith('file')) return { kind: 'file', side };
  if (parameter.startsWith('lang')) return { kind: 'lang', side };
  return { kind: parameter.includes('text') ? 'text' : 'form', side };
}
