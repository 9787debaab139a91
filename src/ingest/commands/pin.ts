import { parseArgs } from 'node:util';
import type { StatementRecord, TextVersion } from '../../statement/index.ts';
import { type KeptText, readKeptText } from '../corpus/keep-text.ts';
import { openCollection } from '../corpus/open-collection.ts';
import { editRecord } from '../corpus/record-file.ts';
import { selectRecords } from '../corpus/select-records.ts';
import { textFileName } from '../corpus/texts.ts';
import { askYes } from '../terminal/ask-person.ts';
import type { Command } from '../terminal/context.ts';
import { checkLanguage } from '../terminal/given-values.ts';

type Pin = NonNullable<TextVersion['pin']>;

export interface PlannedPin {
  readonly record: StatementRecord;
  readonly index: number;
  readonly pin: Pin;
  /** The pin that it replaces, where there is one. */
  readonly replaces?: Pin;
}

/** What a kept text says for itself, as it goes into the record. Pure. */
export function pinOf(kept: KeptText): Pin {
  const { sha256, raw_sha256, source, retrieved, words, clauses } = kept.provenance;
  return { sha256, raw_sha256, source, retrieved, words, clauses };
}

/**
 * `pin [ids] [--lang en] [--yes]`: after a person has read the kept texts, writes their fingerprints, source, date and
 * counts into the records. `verify` compares against them from then on.
 */
export const runPin: Command = async (argv, context) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      collection: { type: 'string' },
      lang: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  checkLanguage('--lang', values.lang);
  const collection = await openCollection(context, values.collection);
  const planned: PlannedPin[] = [];
  let atHand = 0;
  for (const record of selectRecords(collection.statements, positionals))
    for (const [index, version] of record.texts.entries()) {
      if (values.lang !== undefined && version.lang !== values.lang) continue;
      const kept =
        version.file === undefined ? await readKeptText(collection.folder, record, version) : undefined;
      if (kept !== undefined) atHand++;
      if (kept === undefined || version.pin?.sha256 === kept.provenance.sha256) continue;
      planned.push({ record, index, pin: pinOf(kept), ...(version.pin ? { replaces: version.pin } : {}) });
    }
  if (planned.length === 0) {
    const what = [...positionals, ...(values.lang === undefined ? [] : [`--lang ${values.lang}`])].join(' ');
    context.stdout.write(
      atHand > 0
        ? 'Nothing to pin: every text at hand is pinned as it stands.\n'
        : `Nothing to pin: no text${what === '' ? '' : ` of ${what}`} is at hand. npm run statements -- fetch gets those that can be had.\n`,
    );
    return 0;
  }
  for (const { record, index, pin, replaces } of planned) {
    const version = record.texts[index] as TextVersion;
    context.stdout.write(
      `${record.id} ${textFileName(record, version)}: ${pin.words} words, ${pin.clauses} clauses, ${pin.sha256.slice(0, 12)}… from ${pin.source}${replaces ? ` (replaces ${replaces.sha256.slice(0, 12)}… of ${replaces.retrieved})` : ''}\n`,
    );
  }
  if (!values.yes && !(await askYes(context, `Have you read ${planned.length === 1 ? 'it' : 'them'}? Pin`))) {
    context.stdout.write('Nothing was written.\n');
    return 1;
  }
  for (const { record, index, pin } of planned)
    await editRecord(collection.folder, record, ['texts', index, 'pin'], pin);
  context.stdout.write(`${planned.length} pinned.\n`);
  return 0;
};
