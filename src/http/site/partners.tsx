import type { Context } from 'hono';
import { partnersUrl } from '../../addresses/urls.ts';
import { leadingOverlap } from '../../answers/formulas/partner-overlap.ts';
import { type Partner, readPartners } from '../../answers/partners/partners.ts';
import { readPartnerProfile } from '../../answers/partners/profile.ts';
import type { SaidIn } from '../../formula/index.ts';
import { type PartnerEntry, PartnerPage, type PartnerPageData, PartnersPage } from '../../pages/index.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf, parameter } from './frame.ts';
import { byId } from './margin-notes.ts';
import { collectionOf, formulaNamed, partnerNamed } from './names.ts';
import { page, refusalPage } from './render.tsx';
import { titledThemes } from './theme-titles.ts';

type SiteContext = Context<Environment>;

/** `/partners` */
export async function showPartners(c: SiteContext): Promise<Response> {
  const all = await readPartners(c.env.DB, collectionOf(c));
  const series = collectionOf(c)?.record.series.find(({ id }) => id === parameter(c, 'series'));
  const shown = series ? all.filter((one) => one.series === series.id) : all;
  return page(
    c,
    <PartnersPage
      frame={await frameOf(c)}
      data={{ partners: shown.map(entryOf), series: series ? { id: series.id, title: series.title } : null }}
    />,
  );
}

/** `/partners/{series}` and, where a series holds several partners, `/partners/{series}/{partner}` */
export async function showPartner(c: SiteContext): Promise<Response> {
  const [series = '', named] = [c.req.param('series'), c.req.param('partner')];
  const frame = await frameOf(c);
  const profile = await readPartnerProfile(c.env.DB, collectionOf(c), {
    key: named === undefined ? series : `${series}/${named}`,
    lang: parameter(c, 'lang'),
  });
  if (!profile.ok) {
    // A series of several partners has no page of its own, but a list.
    const several = profile.refusal.valid?.every((key) => key.startsWith(`${series}/`)) ?? false;
    if (profile.refusal.reason === 'unknown-partner' && named === undefined && several)
      return c.redirect(partnersUrl({ series, ui: parameter(c, 'ui') }), 303);
    return refusalPage(c, profile.refusal);
  }
  const { partner, authority, lang, languages, statements: read, formulas, own, others } = profile.value;
  const statements = byId(partner.statements);
  const wasRead = new Set(read.map(({ statement }) => statement));
  const titleOf = new Map(titledThemes(c).map(({ id, title }) => [id, title]));
  const day = ({ statement, adopted, lang: saidIn }: SaidIn) => ({ id: statement, adopted, lang: saidIn });
  const data: PartnerPageData = {
    ...entryOf(partner),
    known: partner.statements,
    lang,
    unofficial: read.length > 0 && authority === 'all',
    languages,
    // In the order of `known`, also among those of one day.
    read: partner.statements.filter(({ record }) => wasRead.has(record.id)),
    otherStatements: others.reduce((sum, { statements: theirs }) => sum + theirs, 0),
    formulas: formulas.map(({ formula, first, last, ...use }) => ({
      id: formula.id,
      name: formulaNamed(c, formula),
      theme: titleOf.get(formula.theme) ?? formula.theme,
      statements: use.statements_with,
      of: use.statements,
      first: day(first),
      last: day(last),
      inLatest: use.in_latest,
      others: use.others.map((key) => partnerNamed(c, key)),
    })),
    own: own.map(({ id, lang: printedIn, quoted, places }) => ({
      id,
      lang: printedIn,
      wording: quoted,
      places: places.flatMap(({ statement, clause }) => {
        const known = statements.get(statement);
        return known ? [{ statement: known, clause }] : [];
      }),
    })),
    beside: others.flatMap(({ partner: other, latest, overlap }) => {
      const known = other.statements.find(({ record }) => record.id === latest.statement);
      if (!known) return [];
      return [
        {
          key: other.key,
          name: other.name,
          latest: known,
          statements: overlap.b_statements,
          ownStatements: overlap.a_statements,
          overlap: leadingOverlap(overlap),
        },
      ];
    }),
  };
  return page(c, <PartnerPage frame={frame} data={data} />);
}

function entryOf({ key, name, specimen, statements }: Partner): PartnerEntry {
  return {
    key,
    name,
    specimen,
    statements: statements.length,
    joint: statements.filter(({ record, texts }) => record.kind === 'statement' || texts.length > 0).length,
    obtained: statements.filter(({ texts }) => texts.length > 0).length,
    first: statements[0]?.record.adopted ?? null,
    last: statements.at(-1)?.record.adopted ?? null,
  };
}
