import type { Context } from 'hono';
import { questionsAbout } from '../../answers/formulas/questions.ts';
import { letOthersIn } from '../../answers/let-others-in.ts';
import { type Frame, isUiLanguage, stringsOf } from '../../pages/index.ts';
import { type CountedAuthority, collectionIn, countedAuthority } from '../../statement/index.ts';
import { countStatements } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { unusableParameters } from './page-parameters.ts';

type SiteContext = Context<Environment>;

/** What a page says where no collection is loaded yet. */
const EMPTY: Frame['collection'] = {
  id: 'none',
  title: 'Multivector',
  description: '',
  hub: { name: 'Multivector', short: 'Multivector', parties: [] },
  series: [],
};

const NOTHING = { statements: 0, obtained: 0, specimens: 0 };

/** The language of the interface that the address names. */
export function uiOf(c: SiteContext): Frame['ui'] {
  const asked = c.req.query('ui');
  return isUiLanguage(asked) ? asked : 'en';
}

/** The frame of the page asked for. The interface language is part of the address, so that caches and links keep it. */
export async function frameOf(c: SiteContext): Promise<Frame> {
  // A page that says that the store does not answer must not ask the store.
  const [counts, unusable] = await Promise.all([
    countStatements(c.env.DB).catch(() => NOTHING),
    unusableParameters(c),
  ]);
  const url = new URL(c.req.url);
  const ui = uiOf(c);
  url.searchParams.delete('ui');
  const colours = url.searchParams.get('colours');
  url.searchParams.delete('colours');
  return {
    ui,
    ...(c.req.query('ui') === ui ? { named: true } : {}),
    t: stringsOf(ui),
    origin: url.origin,
    ...(colours === 'light' || colours === 'dark' ? { colours } : {}),
    path: `${url.pathname}${url.search}`,
    unusable,
    pause: letOthersIn,
    collection: collectionIn(c.var.collection?.record ?? EMPTY, ui),
    hasQuestions: questionsAbout(c.var.collection).length > 0,
    counts: {
      statements: Math.max(0, counts.statements - counts.specimens),
      obtained: Math.max(0, counts.obtained - counts.specimens),
      specimens: counts.specimens,
    },
  };
}

/** A parameter of a page: what is empty or absurdly long counts as not given. */
export function parameter(c: SiteContext, name: string): string | undefined {
  const value = c.req.query(name);
  return value === undefined || value === '' || value.length > 300 ? undefined : value;
}

/** Whose words count on a page: what is not known is told among the unusable parameters, and the usual ones count. */
export function authorityIn(c: SiteContext): CountedAuthority {
  return countedAuthority.safeParse(parameter(c, 'authority')).data ?? 'official';
}

/** A list given as `s=a,b` or as `s=a&s=b`. */
export function listParameter(c: SiteContext, name: string): readonly string[] {
  return (c.req.queries(name) ?? [])
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '' && value.length <= 300)
    .slice(0, 20);
}
