/**
 * What is known of where the texts are: which language versions have an address, and what stands there. Counts of
 * records, not of what is at hand. Pure.
 */
import { compareSources, type StatementRecord, type TextVersion } from '../../statement/index.ts';
import { counted } from '../terminal/counted.ts';

/** `machine`: the whole text, in a machine's words; `report`: only pages that establish facts, in the language of the version; `none`: no address at all. */
export type AddressState = 'whole' | 'machine' | 'part' | 'paraphrase' | 'link' | 'report' | 'none';

/** The most that any known address gives of one language version. */
export function addressOf(record: Pick<StatementRecord, 'reports'>, version: TextVersion): AddressState {
  const [best] = [...version.sources].sort(compareSources);
  if (best?.holds === undefined && best && version.authority === 'machine-translation') return 'machine';
  if (best) return best.holds ?? 'whole';
  return record.reports?.some(({ lang }) => lang === version.lang) ? 'report' : 'none';
}

export interface AddressCounts {
  readonly records: number;
  /** Adopted statements. */
  readonly statements: number;
  /** Of them, those whose whole text has an address in at least one language. */
  readonly readable: number;
  readonly versions: Readonly<Record<AddressState | 'all', number>>;
  /** Addresses that establish facts. */
  readonly reports: number;
  readonly series: readonly {
    readonly id: string;
    readonly records: number;
    /** Language → versions that are known, and those whose whole text has an address. */
    readonly langs: ReadonlyMap<string, { readonly known: number; readonly whole: number }>;
  }[];
}

/** Counts over the records that are not specimens; series in the order in which they are given. */
export function countAddresses(
  records: readonly StatementRecord[],
  series: readonly string[],
): AddressCounts {
  const real = records.filter(({ specimen }) => !specimen);
  const versions = { all: 0, whole: 0, machine: 0, part: 0, paraphrase: 0, link: 0, report: 0, none: 0 };
  const rows = series.map((id) => {
    const own = real.filter((record) => record.series === id);
    const langs = new Map<string, { known: number; whole: number }>();
    for (const record of own)
      for (const version of record.texts) {
        const state = addressOf(record, version);
        const count = langs.get(version.lang) ?? { known: 0, whole: 0 };
        langs.set(version.lang, {
          known: count.known + 1,
          whole: count.whole + (state === 'whole' ? 1 : 0),
        });
        versions.all++;
        versions[state]++;
      }
    return { id, records: own.length, langs };
  });
  const statements = real.filter(({ kind }) => kind === 'statement');
  return {
    records: real.length,
    statements: statements.length,
    readable: statements.filter((record) =>
      record.texts.some((version) => addressOf(record, version) === 'whole'),
    ).length,
    versions,
    reports: real.reduce((sum, { reports = [] }) => sum + reports.length, 0),
    series: rows.filter((row) => row.records > 0),
  };
}

/** The languages of the table, the most frequent first. */
function languagesOf({ series }: AddressCounts): readonly string[] {
  const known = new Map<string, number>();
  for (const { langs } of series)
    for (const [lang, count] of langs) known.set(lang, (known.get(lang) ?? 0) + count.known);
  return [...known.keys()].sort((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0) || (a < b ? -1 : 1));
}

/** Rows of a table, head first: `16/18` is sixteen whole texts with an address of eighteen versions that are known. */
export function addressTable(counts: AddressCounts): readonly (readonly string[])[] {
  const languages = languagesOf(counts);
  return [
    ['series', 'records', ...languages],
    ...counts.series.map(({ id, records, langs }) => [
      id,
      String(records),
      ...languages.map((lang) => {
        const count = langs.get(lang);
        return count ? `${count.whole}/${count.known}` : '';
      }),
    ]),
  ];
}

export function addressSentence({ records, statements, readable, versions, reports }: AddressCounts): string {
  const addressed = versions.all - versions.none;
  return [
    `${counted(records, 'record')}, ${counted(versions.all, 'language version')}. ${addressed} of them have an address: ${versions.whole} of the whole text, ${versions.part} of a part of it, ${versions.paraphrase} of a retelling, ${versions.machine} of a machine translation, ${versions.link} of a page that links it, ${versions.report} of a report alone.`,
    `${readable} of ${statements} adopted statements have the address of a whole text in some language; ${reports} more addresses establish facts.`,
  ].join('\n');
}
