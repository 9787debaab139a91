import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  csvReply,
  csvStream,
  cutLine,
  MOST_TABLE_ROWS,
  type TableForm,
  type TableRow,
} from '../../formats/csv.ts';
import type { Environment } from '../../platform/environment.ts';
import { streamTag } from '../form.ts';
import type { sharedListSchema } from './shared-schema.ts';

type Reply = z.input<typeof sharedListSchema>;

/** A page of shared wording and where the next begins; null on the last. */
interface SharedPage {
  readonly reply: Reply;
  readonly next: number | null;
}

const COLUMNS = [
  'id',
  'wording',
  'variant',
  'difference',
  'words',
  'band',
  'partners',
  'statement',
  'partner',
  'clause',
  'from',
  'to',
  'lang',
  'authority',
  'texts',
  'texts_beside_with',
  'texts_beside',
] as const;

/** A page of shared wording as a table, one line a place. */
export function sharedTable(c: Context<Environment>, reply: Reply, form: TableForm): Response {
  return csvReply(c, { columns: COLUMNS, name: `shared-${reply.lang}`, form }, rowsOf(reply));
}

/** Every shared wording, page by page. */
export async function sharedWhole(
  c: Context<Environment>,
  first: SharedPage,
  form: TableForm,
  read: (offset: number) => Promise<SharedPage>,
): Promise<Response> {
  const pages = async function* (): AsyncGenerator<readonly TableRow[]> {
    let shown = 0;
    for (let page = first; ; page = await read(page.next ?? 0)) {
      const rows = rowsOf(page.reply);
      yield rows;
      shown += rows.length;
      if (page.next === null) return;
      if (shown >= MOST_TABLE_ROWS) return yield [cutLine(shown, null)];
    }
  };
  const table = { columns: COLUMNS, name: `shared-${first.reply.lang}`, form };
  return csvStream(c, table, pages(), await streamTag(c));
}

function rowsOf({ lang, wordings, authority, beside }: Reply): readonly TableRow[] {
  return wordings.flatMap((wording) =>
    wording.variants.flatMap((variant) =>
      variant.places.map((place) => [
        wording.id,
        wording.wording,
        variant.wording,
        variant.difference,
        wording.words,
        wording.band,
        wording.partners.length,
        place.statement,
        place.partner,
        place.clause,
        place.from,
        place.to,
        lang,
        authority,
        wording.texts,
        wording.beside?.length ?? null,
        beside,
      ]),
    ),
  );
}
