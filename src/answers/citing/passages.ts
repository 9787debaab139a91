import type { D1Database } from '@cloudflare/workers-types';
import { listTextVersions, readTextByFingerprint, type TextFacts } from '../../store/index.ts';
import { compose, foldText, normalise } from '../../text/index.ts';
import { refusalOfMarks } from '../given-text.ts';
import { found, type Result, refused } from '../refusal.ts';
import { type FoundText, findText, findTextByFingerprint } from '../statements/texts.ts';

/** A passage as somebody kept it: the quote, what stood around it, where, and in which wording. */
export interface PassageQuery {
  readonly statement?: string | undefined;
  readonly sha256?: string | undefined;
  readonly lang?: string | undefined;
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Offset of the first UTF-16 unit. */
  readonly start?: number | undefined;
}

/**
 * `exact`: stands where it stood. `moved`: stands in one other place. `ambiguous`: stands in several places, and
 * nothing that was given tells which. `gone`: does not stand in the text, whether or not it ever did (`stoodIn`). A best guess is never given: formulas look
 * alike, and a selector that attaches itself to the neighbour of its sentence misquotes a government.
 */
export type PassageStatus = 'exact' | 'moved' | 'ambiguous' | 'gone';

export interface PassagePlace {
  readonly from: number;
  readonly to: number;
}

export interface ResolvedPassage {
  readonly status: PassageStatus;
  /** The text that was looked in: the current one of the language. */
  readonly text: FoundText;
  /** The wording that the passage was taken from, where it was superseded since. */
  readonly superseded: FoundText | null;
  /** One place for `exact` and `moved`, every place for `ambiguous`, none for `gone`. */
  readonly places: readonly PassagePlace[];
  /** Of a passage that is gone: the other versions in this language that have it, the newest first. */
  readonly stoodIn: readonly TextFacts[];
}

/** Versions that a passage that is gone is looked for in. */
const MOST_VERSIONS = 20;

/** Places listed for an ambiguous passage. */
const MOST_PLACES = 100;

/** Finds a passage again, in the current text of the wording that it was taken from. */
export async function resolvePassage(db: D1Database, query: PassageQuery): Promise<Result<ResolvedPassage>> {
  for (const name of ['exact', 'prefix', 'suffix'] as const) {
    const marks = refusalOfMarks(query[name] ?? '', name);
    if (marks) return refused(marks);
  }
  const taken =
    query.sha256 !== undefined
      ? await findTextByFingerprint(db, query.sha256)
      : await findText(db, query.statement ?? '', query.lang, 'statement');
  if (!taken.ok) return taken;
  let text = taken.value;
  let superseded: FoundText | null = null;
  if (!text.text.current) {
    const now = await findText(db, text.statement.record.id, text.text.lang, 'statement');
    if (now.ok) {
      superseded = text;
      text = now.value;
    }
  }
  const resolved = locate(text.text.body, query);
  return found({
    ...resolved,
    status: superseded && resolved.status === 'exact' ? 'moved' : resolved.status,
    text,
    superseded,
    stoodIn: resolved.status === 'gone' ? await otherVersionsWith(db, text, query.exact) : [],
  });
}

/** The other versions of a text, corrected ones and those of other issuers, in which a quote stands. */
export async function otherVersionsWith(
  db: D1Database,
  { statement, text }: FoundText,
  exact: string,
): Promise<readonly TextFacts[]> {
  const others = (await listTextVersions(db, statement.record.id))
    .filter(({ lang, sha256 }) => lang === text.lang && sha256 !== text.sha256)
    .slice(0, MOST_VERSIONS);
  const bodies = await Promise.all(others.map(({ sha256 }) => readTextByFingerprint(db, sha256)));
  return others.filter((_, index) => locate(bodies[index]?.body ?? '', { exact }).places.length > 0);
}

/** What `gone` means of a passage: that it was taken out, or that it was never there as far as this collection knows. */
export function goneDetail(stoodIn: readonly TextFacts[]): string {
  return stoodIn.length > 0
    ? 'This text does not contain it; another version of the text has it (stood_in).'
    : 'It is not found in any version of this text that the collection holds; it may never have stood there.';
}

/** Pure: the same on a text. Case, quotes, dashes and spaces are folded on both sides; words are not. */
export function locate(
  body: string,
  passage: Pick<PassageQuery, 'exact' | 'prefix' | 'suffix' | 'start'>,
): { readonly status: PassageStatus; readonly places: readonly PassagePlace[] } {
  const text = foldText(body);
  const quote = foldText(normalise(passage.exact));
  if (quote === '') return { status: 'gone', places: [] };
  const places: PassagePlace[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    places.push({ from: at, to: at + quote.length });
  const there = places.find(({ from }) => from === passage.start);
  const prefix = foldText(compose(passage.prefix ?? ''));
  const suffix = foldText(compose(passage.suffix ?? ''));
  const inContext = places.filter(
    ({ from, to }) => text.slice(0, from).endsWith(prefix) && text.slice(to).startsWith(suffix),
  );
  if (there && inContext.includes(there)) return { status: 'exact', places: [there] };
  const fitting = inContext.length > 0 ? inContext : places;
  const [only, ...others] = fitting;
  if (!only) return { status: 'gone', places: [] };
  if (others.length > 0) return { status: 'ambiguous', places: fitting.slice(0, MOST_PLACES) };
  return { status: passage.start === undefined ? 'exact' : 'moved', places: [only] };
}
