import type { Context } from 'hono';
import { absolute } from '../../addresses/urls.ts';
import type { CslItem } from '../../answers/citing/citation.ts';
import { partTexts } from '../../answers/formulas/counted.ts';
import { type Echo, readEchoes } from '../../answers/formulas/echoes.ts';
import { isTelling } from '../../answers/formulas/worth-showing.ts';
import { worldOf } from '../../answers/real-or-invented.ts';
import type { FoundText } from '../../answers/statements/texts.ts';
import { partnerFilter } from '../../answers/unassigned.ts';
import type { Formula } from '../../formula/index.ts';
import type { EchoPlace, FormulaMark, RowEchoes, SeveralCited, StatementView } from '../../pages/index.ts';
import { listCountedTexts, readHitsOfText, type StoredHit } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { partnerNamed } from './names.ts';

type SiteContext = Context<Environment>;

/** What pages set around a text: where its wording stands elsewhere, and the formulas in it. */
export interface Apparatus {
  readonly echoes: ReadonlyMap<number, readonly Echo[]>;
  readonly hits: readonly StoredHit[];
  /** Key of the partner whose text this is. */
  readonly partner: string;
  readonly lang: string;
  /** Every statement with an official text in the language, with its date, and the partners of these. */
  readonly adopted: ReadonlyMap<string, string>;
  readonly partners: ReadonlySet<string>;
}

export async function readApparatus(c: SiteContext, { statement, text }: FoundText): Promise<Apparatus> {
  const { id, series } = statement.record;
  const world = await worldOf(c.env.DB, c.var.collection, { series: [series] });
  const all = await listCountedTexts(c.env.DB, text.lang, world);
  const partner = all.find((one) => one.statement === id)?.partner ?? series;
  const { counted } = partTexts(all, 'official');
  const [echoes, hits] = await Promise.all([
    readEchoes(c.env.DB, c.var.collection, { lang: text.lang, statement: id, partner }),
    readHitsOfText(c.env.DB, text.id),
  ]);
  return {
    echoes,
    hits,
    partner,
    lang: text.lang,
    adopted: new Map(counted.map((one) => [one.statement, one.adopted])),
    partners: new Set(counted.map((one) => one.partner).filter(partnerFilter(c.var.collection))),
  };
}

/**
 * Echoes as a margin note or a drawer: at most one place a statement, earliest first, counted by partner. Partners in
 * `apart` are those whose texts are on the page already; at most `most` places are listed.
 */
export function echoNote(
  c: SiteContext,
  echoes: readonly Echo[],
  apparatus: Apparatus,
  apart: ReadonlySet<string>,
  most: number,
): RowEchoes {
  if (echoes.length === 0) return { partners: 0, of: 0, wording: '', other: false, places: [], more: 0 };
  const { adopted } = apparatus;
  const byStatement = new Map<string, Echo>();
  for (const echo of echoes) {
    if (apart.has(echo.partner) || !adopted.has(echo.statement)) continue;
    if (!isTelling(echo.wording, apparatus.lang)) continue;
    const known = byStatement.get(echo.statement);
    if (!known || echo.wording.length > known.wording.length) byStatement.set(echo.statement, echo);
  }
  const places: EchoPlace[] = [...byStatement.values()]
    .map((echo) => ({
      statement: echo.statement,
      name: partnerNamed(c, echo.partner),
      partner: echo.partner,
      adopted: adopted.get(echo.statement) ?? '',
      clause: echo.clause,
      wording: echo.wording,
    }))
    .sort((x, y) => (x.adopted < y.adopted ? -1 : 1));
  const partners = new Set(places.map((place) => place.partner));
  const firsts = new Set([...partners].map((partner) => places.find((place) => place.partner === partner)));
  const listed = new Set(
    [...places].sort((x, y) => Number(firsts.has(y)) - Number(firsts.has(x))).slice(0, most),
  );
  return {
    partners: partners.size,
    of: [...apparatus.partners].filter((partner) => !apart.has(partner)).length,
    ...widest(places),
    places: places.filter((place) => listed.has(place)),
    more: places.length - listed.size,
  };
}

/** The wording that most partners have, the longer of two such; and whether some have other words instead. */
function widest(places: readonly EchoPlace[]): Pick<RowEchoes, 'wording' | 'other'> {
  // Capital letters and commas are printed as they stand, but make no other wording.
  const same = (wording: string) => wording.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const wordings = [...Map.groupBy(places, ({ wording }) => same(wording)).values()].map((group) => ({
    wording: group[0]?.wording ?? '',
    partners: new Set(group.map(({ partner }) => partner)).size,
  }));
  const [first] = wordings.sort((x, y) => y.partners - x.partners || y.wording.length - x.wording.length);
  return { wording: first?.wording ?? '', other: wordings.length > 1 };
}

/** Names of formulas in a language, where the lexicon has it. Plain names of a theme are no formula. */
export function formulaMarks(
  hits: readonly StoredHit[],
  lang: string,
  formulas: readonly Formula[],
): readonly FormulaMark[] {
  const byId = new Map(formulas.map((formula) => [formula.id, formula]));
  return hits.flatMap((hit): readonly FormulaMark[] => {
    const formula = byId.get(hit.formula);
    if (formula?.plain) return [];
    return [
      {
        id: hit.formula,
        title: formula?.names[lang] ?? formula?.name ?? hit.formula,
        from: hit.start,
        to: hit.stop,
      },
    ];
  });
}

/** A reference in one line, for people. It ends with the address that keeps naming the very wording that was read. */
export function citationLine(item: CslItem, pinned: string): string {
  const year = item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
  return [
    item.author ? `${item.author.map((one) => one.literal).join(', ')}.` : '',
    `${item.title}${year ? ` (${year})` : ''}.`,
    item.publisher ? `${item.publisher}.` : '',
    item.note ?? '',
    item.URL && item.URL !== pinned ? item.URL : '',
    pinned,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What the page of several texts says of itself, from the reference that `/v1/cite` gives. */
export function severalCited(item: CslItem, pinned: string, origin: string): SeveralCited {
  return { pinned, citation: citationLine(item, absolute(origin, pinned)), reference: item.title };
}

/** Statements by id, for names in notes. */
export function byId(statements: readonly StatementView[]): ReadonlyMap<string, StatementView> {
  return new Map(statements.map((statement) => [statement.record.id, statement]));
}
