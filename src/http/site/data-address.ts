import { parseAccept } from 'hono/utils/accept';
import type { Query } from '../../addresses/urls.ts';
import {
  compareDataUrl,
  formulaDataUrl,
  formulasDataUrl,
  historyDataUrl,
  isClauseByClause,
  LEAST_PARALLEL,
  matrixDataUrl,
  parallelDataUrl,
  partnerDataUrl,
  partnersDataUrl,
  questionDataUrl,
  questionsDataUrl,
  searchDataUrl,
  sharedDataUrl,
  statementDataUrl,
  statementsDataUrl,
  synopsisDataUrl,
} from '../../addresses/urls.ts';

/**
 * Which reply of the API has the content of a page. Parameters that only change how a page looks are left out, because
 * the API refuses what it does not know. Null where a page is no view of data.
 */
export function dataAddressOf(path: string, search: URLSearchParams): string | null {
  const [first = '', second, third] = path.split('/').slice(1).map(decode);
  const only = (...names: readonly string[]): Query =>
    Object.fromEntries(names.map((name) => [name, search.getAll(name).join(',')]));
  const listed = () => only('find', 'series', 'partner', 'level', 'lang', 'from', 'to', 'limit', 'cursor');
  const shown = () => ({ ...only('lang', 'mode'), ignore: ignoredIn(search) });
  if (first === 'partners')
    return second === undefined
      ? partnersDataUrl()
      : partnerDataUrl(third === undefined ? second : `${second}/${third}`, only('lang'));
  if (first === 'history' && second && third) return historyDataUrl(second, Number(third), only('lang'));
  if (third !== undefined)
    return first === 'compare' && second ? compareDataUrl(second, third, shown()) : null;
  switch (first) {
    case '':
    case 'statements':
      if (second === 'missing') return statementsDataUrl({ obtained: false });
      if (second !== undefined) return statementDataUrl(second.split('@')[0] ?? second);
      return statementsDataUrl(listed());
    case 'compare': {
      const [a = '', b = ''] = [search.get('a') ?? '', search.get('b') ?? ''];
      if (a && b) return compareDataUrl(a, b, shown());
      const chosen = search.getAll('s').flatMap((list) => list.split(','));
      if (chosen.length < LEAST_PARALLEL || search.has('choose')) return statementsDataUrl(listed());
      return isClauseByClause(chosen, search)
        ? parallelDataUrl(chosen, only('lang', 'held'))
        : synopsisDataUrl(chosen, only('lang', 'theme', 'q'));
    }
    case 'formulas':
      return second === undefined
        ? formulasDataUrl(only('lang', 'theme'))
        : formulaDataUrl(second, only('lang'));
    case 'questions':
      return second === undefined ? questionsDataUrl() : questionDataUrl(second);
    case 'shared':
      return sharedDataUrl({ ...only('series', 'min_partners', 'min_words', 'lang'), phrases: true });
    case 'matrix':
      return matrixDataUrl(only('lang', 'theme'));
    case 'search':
      return searchDataUrl(only('q', 'series', 'from', 'to', 'theme', 'lemma', 'sort', 'cursor'));
    default:
      return null;
  }
}

/** On pages, kinds of quotation marks are punctuation. */
function ignoredIn(search: URLSearchParams): readonly string[] {
  const classes = search.getAll('ignore').flatMap((list) => list.split(','));
  return classes.includes('punctuation') ? [...classes, 'quotes'] : classes.filter((one) => one !== '');
}

/** Does the client ask for JSON rather than for a page? A browser never does. */
export function prefersJson(accept: string | undefined): boolean {
  const ranked = parseAccept(accept ?? '');
  const rank = (type: string) => ranked.find((one) => one.type === type)?.q ?? 0;
  const json = Math.max(rank('application/json'), rank('application/problem+json'));
  return json > 0 && json > rank('text/html');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
