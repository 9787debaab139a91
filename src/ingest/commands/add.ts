import {
  isTranslatorsOwn,
  type StatementRecord,
  sourcesOfWholeText,
  type TextVersion,
} from '../../statement/index.ts';
import type { Failure } from '../checks/index.ts';
import { type AcceptedText, acceptDocument } from '../corpus/accept-document.ts';
import { matchFile, sameAddress } from '../corpus/folder.ts';
import { inspectKeptText, keepText, type Origin } from '../corpus/keep-text.ts';
import {
  custodyIn,
  hasLanguage,
  languageName,
  languageOfFile,
  NO_ISSUER,
  newTextOf,
} from '../corpus/offered-text.ts';
import { openCollection } from '../corpus/open-collection.ts';
import { editRecord } from '../corpus/record-file.ts';
import { selectRecord, selectVersion } from '../corpus/select-records.ts';
import { differsFromReviewed, textFileName } from '../corpus/texts.ts';
import type { Document, ExtractedDocument } from '../extract/index.ts';
import { askLine, askYes } from '../terminal/ask-person.ts';
import type { Command, Context } from '../terminal/context.ts';
import { describeExtraction, describeFailures } from '../terminal/describe-extraction.ts';
import { type AddArguments, addArguments, pathOfDragged } from './add-arguments.ts';
import { readQuietly, type Taken, takeDocument } from './add-document.ts';

const HELP =
  'add takes a document – a saved page dragged into this window, --file <path>, --url <address> or - – and the id of its statement; add --help names the options.';

/**
 * `add`: takes one text from a file that a person saved, from an address, or from standard input; shows what it read
 * and asks before it stores. Without an id the document itself tells which statement it is. A text in a language that
 * the record does not have yet is read in its own language and offered as a new version.
 */
export const runAdd: Command = async (argv, context) => {
  const given = await whatIsGiven(context, argv);
  if (given === undefined) {
    context.stderr.write(`${HELP}\n`);
    return 2;
  }
  const collection = await openCollection(context, given.collection);
  const named = given.id === undefined ? undefined : selectRecord(collection.statements, given.id);
  const taken = await takeDocument(context, given, named);
  const read = await readQuietly(taken.document);
  const record = named ?? recordOfDocument(taken.document, read, collection.statements);
  const { version, known } = chooseVersion(record, given, taken, read);
  refuseOtherWords(record, version, given.source ?? given.url ?? read?.address);
  const origin = originOf(given, taken, version);
  const result = await acceptDocument(
    { ...taken.document, ...(origin.url === undefined ? {} : { url: origin.url }) },
    record,
    version,
    collection.collection.hub,
  );
  const { extraction, text, failures } = outcomeOf(result);
  if (extraction) context.stdout.write(describeExtraction(extraction, text));
  if (!('accepted' in result)) {
    context.stderr.write(`Not stored:\n${describeFailures(failures)}\n`);
    return 1;
  }
  const before = known
    ? await inspectKeptText(collection.folder, record, version)
    : { state: 'none' as const };
  const replaces = before.state === 'whole' && before.kept.provenance.sha256 !== result.accepted.sha256;
  const where = textFileName(known ? record : { ...record, texts: [...record.texts, version] }, version);
  if (before.state === 'whole' && !replaces) {
    context.stdout.write('This very text is at hand already.\n');
    return 0;
  }
  if (!known) context.stdout.write(describeNewVersion(record, version));
  const leavesReviewed =
    before.state === 'whole' &&
    version.pin !== undefined &&
    !differsFromReviewed(version, [before.kept.provenance.sha256]);
  const inPlaceOf = leavesReviewed
    ? ', in place of the text that was reviewed'
    : ', in place of another text';
  const question = `Store it as ${record.id} ${where}${replaces ? inPlaceOf : ''}?`;
  if (given.yes ? leavesReviewed : given.standardInput || !(await askYes(context, question))) {
    context.stdout.write(`Nothing was stored${reasonOf(given, leavesReviewed)}.\n`);
    return 1;
  }
  const inRecord = known ? record : await addVersion(collection.folder, record, version);
  await keepText(
    collection.folder,
    inRecord,
    inRecord.texts[known ? record.texts.indexOf(version) : record.texts.length] as TextVersion,
    taken.document.bytes,
    result.accepted,
    origin.origin,
  );
  const pin = `npm run statements -- pin ${record.id}${version.lang === 'en' ? '' : ` --lang ${version.lang}`}`;
  context.stdout.write(
    differsFromReviewed(version, [result.accepted.sha256])
      ? `Stored, and left out of what is served until you accept it: it is not the text that was reviewed. npm run statements -- verify ${record.id} shows the difference, ${pin} accepts it.\n`
      : `Stored. When you have read it: ${pin}\n`,
  );
  return 0;
};

/** A text that a person has reviewed is given up only by a person who is asked. */
function reasonOf({ yes, standardInput }: AddArguments, leavesReviewed: boolean): string {
  if (yes && leavesReviewed)
    return ': the text at hand is the one that was reviewed, which --yes does not replace. Without --yes you are asked';
  return standardInput ? ': with standard input, --yes answers for you' : '';
}

/** Who names no document is asked for one. */
async function whatIsGiven(context: Context, argv: readonly string[]): Promise<AddArguments | undefined> {
  const given = addArguments(argv);
  if (given !== 'none') return given;
  const asked = addArguments([...argv, ...(await askForDocument(context))]);
  return asked === 'none' ? undefined : asked;
}

async function askForDocument(context: Context): Promise<readonly string[]> {
  const answer = await askLine(
    context,
    'Drag the saved page into this window, or paste its address, and press Enter:',
  );
  if (answer === '') return [];
  return /^https?:\/\//.test(answer) ? ['--url', answer] : ['--file', pathOfDragged(answer)];
}

function recordOfDocument(
  document: Document,
  read: ExtractedDocument | undefined,
  records: readonly StatementRecord[],
): StatementRecord {
  const match = matchFile(document.name ?? document.url ?? '', read, records);
  if ('record' in match) return match.record;
  throw new TypeError(`no statement could be told from the document (${match.reason}); name it by its id`);
}

/**
 * The text of the record that is meant; a new one where `--authority` says what it is, or where the document is in a
 * language that the record does not have.
 */
function chooseVersion(
  record: StatementRecord,
  { lang, issuer, authority, custody, source, url }: AddArguments,
  taken: Taken,
  read: ExtractedDocument | undefined,
): { readonly version: TextVersion; readonly known: boolean } {
  const address = source ?? url ?? read?.address;
  if (authority !== undefined) {
    if (lang === undefined || issuer === undefined)
      throw new TypeError('a new text needs --lang and --issuer beside --authority');
    // Named again, by somebody whose first run was broken off or who has a better copy, it is not a second one.
    const there = record.texts.find(
      (text) => text.lang === lang && text.issuer === issuer && text.authority === authority,
    );
    if (there !== undefined) return { version: there, known: true };
    return {
      version: newTextOf(record, { lang, authority, issuer, custody, address: source ?? url }),
      known: false,
    };
  }
  const own = languageOfFile(taken.document.name ?? '', read?.text);
  const meant = lang ?? own;
  if (meant !== undefined && !hasLanguage(record, meant) && (own === undefined || own === meant))
    return { version: newTextOf(record, { lang: meant, issuer, custody, address }), known: false };
  // Where the language leaves one text, the person need not name it.
  const inLanguage = own !== undefined && record.texts.filter((text) => text.lang === own).length === 1;
  return { version: selectVersion(record, lang ?? (inLanguage ? own : undefined), issuer), known: true };
}

const HELD: Readonly<Record<string, string>> = {
  part: 'a part of the text',
  paraphrase: 'a retelling',
  link: 'a link to the text',
};

/** A page that the record knows for a retelling or a part never becomes the text of those who issued the statement. */
function refuseOtherWords(record: StatementRecord, version: TextVersion, address: string | undefined): void {
  if (address === undefined || isTranslatorsOwn(version.authority)) return;
  const known = record.texts
    .flatMap(({ sources }) => sources)
    .find(({ url, holds }) => holds !== undefined && holds !== 'whole' && sameAddress(url, address));
  if (known === undefined) return;
  throw new TypeError(
    `the record of ${record.id} says that ${address} holds ${HELD[known.holds ?? ''] ?? 'something else'}, so it cannot become a text by ${version.issuer}; correct the record, or keep the page as somebody's own words: --lang, --issuer and --authority unofficial-translation`,
  );
}

function describeNewVersion(record: StatementRecord, version: TextVersion): string {
  return [
    `${record.id} has no text in ${languageName(version.lang)} yet: this would be a new version, by ${version.issuer === NO_ISSUER ? 'an issuer that is not named' : version.issuer}.`,
    ...(version.authority === 'unknown'
      ? [
          'Whose words it gives is not known; --authority (authentic, official-translation, unofficial-translation), --issuer and --lang say it.',
        ]
      : []),
    '',
  ].join('\n');
}

async function addVersion(
  folder: string,
  record: StatementRecord,
  version: TextVersion,
): Promise<StatementRecord> {
  await editRecord(folder, record, ['texts', record.texts.length], version);
  return { ...record, texts: [...record.texts, version] };
}

/** Where the text comes from, once it is known which text it is. */
function originOf(
  given: AddArguments,
  { document, retrieved, asked }: Taken,
  version: TextVersion,
): { readonly url?: string; readonly origin: Origin } {
  if (asked !== undefined)
    return { origin: { source: given.source ?? asked, kind: custodyIn(version, asked), retrieved } };
  const address = given.source ?? sourcesOfWholeText(version)[0]?.url;
  return {
    ...(address === undefined ? {} : { url: address }),
    origin: { source: address ?? document.name ?? 'a file', kind: 'file', retrieved },
  };
}

function outcomeOf(
  result:
    | { readonly accepted: AcceptedText }
    | {
        readonly failures: readonly Failure[];
        readonly extraction?: ExtractedDocument;
        readonly text?: string;
      },
) {
  return 'accepted' in result
    ? { extraction: result.accepted.extraction, text: result.accepted.text, failures: [] }
    : { extraction: result.extraction, text: result.text ?? '', failures: result.failures };
}
