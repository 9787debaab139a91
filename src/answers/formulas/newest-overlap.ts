import type { D1Database } from '@cloudflare/workers-types';
import { type StatementTexts, statementsOf, type TextOverlap } from '../../formula/index.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import {
  type CountedText,
  listCountedTexts,
  listDerivedOf,
  type StoredCollection,
} from '../../store/index.ts';
import { rankLanguages } from '../compare/languages.ts';
import { worldOf } from '../real-or-invented.ts';
import { partnerFilter } from '../unassigned.ts';

/** The newest statement of each partner, whatever its languages, and what every two have in common word for word. */
export interface NewestOverlap {
  /** Oldest first. `words` are those of the most trusted text. */
  readonly statements: readonly NewestStatement[];
  /** Partners with a text that counts. */
  readonly partners: number;
  /** `cells[row][column]`; null on the diagonal, and where the two have no language in common. */
  readonly cells: readonly (readonly (OverlapCell | null)[])[];
}

interface NewestStatement {
  readonly statement: string;
  readonly partner: string;
  readonly words: number;
}

/** Wording is compared in one language: the best that both statements have. */
interface OverlapCell {
  readonly lang: string;
  /** Words of the row in that language, and those of them that stand in the column. */
  readonly words: number;
  readonly covered: number;
}

/** Reads it for the `most` partners that spoke last. Texts of the world of the collection, real or invented, count. */
export async function readNewestOverlap(
  db: D1Database,
  collection: StoredCollection | null,
  { most, authority = 'official' }: { readonly most: number; readonly authority?: CountedAuthority },
): Promise<NewestOverlap> {
  const isPartner = partnerFilter(collection);
  const texts = await listCountedTexts(db, null, await worldOf(db, collection, {}));
  const counted = statementsOf(
    texts.filter(({ partner }) => isPartner(partner)),
    authority,
  ).filter((statement) => statement.counted.length > 0);
  const newest = new Map(counted.map((statement) => [statement.partner, statement]));
  const statements = counted.filter((statement) => newest.get(statement.partner) === statement).slice(-most);
  const overlapOf = await readOverlaps(db, statements);
  return {
    statements: statements.map(({ statement, partner, counted: [text] }) => ({
      statement,
      partner,
      words: (text && overlapOf(text.lang, statement)?.words) ?? text?.words ?? 0,
    })),
    partners: newest.size,
    cells: statements.map((row) =>
      statements.map((column) => {
        const lang = row === column ? undefined : commonLanguage(row, column);
        if (lang === undefined) return null;
        const [mine, theirs] = [row, column].map(({ statement }) => overlapOf(lang, statement));
        const covered = mine?.pairs[column.statement]?.[0] ?? theirs?.pairs[row.statement]?.[1] ?? 0;
        return { lang, words: mine?.words ?? 0, covered };
      }),
    ),
  };
}

/** The language in which two statements are best laid side by side; undefined where they have none in common. */
function commonLanguage(a: StatementTexts<CountedText>, b: StatementTexts<CountedText>): string | undefined {
  const inB = new Set(b.counted.map(({ lang }) => lang));
  const common = a.counted.flatMap(({ lang }) => (inB.has(lang) ? [lang] : []));
  return rankLanguages(common, [{ texts: a.counted }, { texts: b.counted }])[0];
}

async function readOverlaps(
  db: D1Database,
  statements: readonly StatementTexts<CountedText>[],
): Promise<(lang: string, statement: string) => TextOverlap | undefined> {
  const languages = [...new Set(statements.flatMap(({ counted }) => counted.map(({ lang }) => lang)))];
  const ids = statements.map(({ statement }) => statement);
  const records = await Promise.all(
    languages.map(async (lang) =>
      (await listDerivedOf<TextOverlap>(db, 'overlap', lang, ids)).map(
        ({ id, value }) => [`${lang} ${id}`, value] as const,
      ),
    ),
  );
  const known = new Map(records.flat());
  return (lang, statement) => known.get(`${lang} ${statement}`);
}
