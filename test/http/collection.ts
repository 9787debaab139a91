import { env } from 'cloudflare:workers';
import { ENGINE_VERSION, encodePrepared, prepareText } from '../../src/comparison/index.ts';
import { createApp } from '../../src/http/app.ts';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { searchForms } from '../../src/ingest/derive/search-forms.ts';
import { parseCollection, type StatementRecord } from '../../src/statement/index.ts';
import { type NewStatement, type NewText, saveCollection, saveStatements } from '../../src/store/index.ts';
import { countWords, fingerprint, normalise } from '../../src/text/index.ts';
import { contentOfDatabase, emptyDatabase, type KeptContent, restoreDatabase } from '../store/database.ts';

const records = import.meta.glob<string>('../../statements/specimens/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts = import.meta.glob<string>('../../statements/specimens/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const collection = import.meta.glob<string>('../../statements/collection.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const fileOf = (path: string) => path.replace('../../statements/', '');

export const NOW = '2026-11-21T12:00:00Z';

const parsed = parseCollection(
  [...Object.entries(collection), ...Object.entries(records)].map(([path, content]) => ({
    file: fileOf(path),
    content,
  })),
);

/** The records of the specimens, oldest first. */
export const specimens: readonly StatementRecord[] = parsed.statements;

/** A text as the loader stores it. */
export async function newText(body: string, lang: string, facts: Partial<NewText> = {}): Promise<NewText> {
  const text = normalise(body);
  const prepared = prepareText(text, { lang });
  return {
    lang,
    issuer: 'Multivector (invented)',
    authority: 'authentic',
    preferred: true,
    sha256: await fingerprint(text),
    body: text,
    words: countWords(text),
    clauses: JSON.stringify(prepared.clauses),
    search: searchForms(prepared),
    prepared: encodePrepared(prepared),
    engine: ENGINE_VERSION,
    provenance: { source: 'invented', kind: 'specimen' },
    ...facts,
  };
}

let kept: Promise<KeptContent> | undefined;

/**
 * Makes the database what a load of the specimens leaves, and nothing else. Loaded once a run: then it is put back, which
 * takes a fraction of the time.
 */
export async function loadSpecimens(): Promise<void> {
  if (kept !== undefined) return restoreDatabase(await kept);
  await emptyDatabase();
  await reloadSpecimens();
  kept = contentOfDatabase();
  await kept;
}

/** Loads the specimens, the first of which says other words: by language, its paragraphs. Gives its id. */
export async function loadSpecimensSaying(
  words: Readonly<Record<string, readonly string[]>>,
): Promise<string> {
  await loadSpecimens();
  const [record] = specimens;
  if (!record) throw new Error('no specimen');
  const issuer = record.texts[0]?.issuer ?? '';
  const said = Object.entries(words).map(([lang, paragraphs]) =>
    newText(paragraphs.join('\n\n'), lang, { issuer }),
  );
  await saveStatements(env.DB, [{ record, texts: await Promise.all(said) }], NOW);
  return record.id;
}

/** The statements of the specimens as the loader hands them to the store. */
async function readyStatements(): Promise<readonly NewStatement[]> {
  const statements: NewStatement[] = [];
  for (const record of specimens) {
    const ready: NewText[] = [];
    for (const version of record.texts) {
      const markdown = texts[`../../statements/${version.file}`];
      if (markdown === undefined) throw new Error(`no file for ${record.id} in ${version.lang}`);
      const facts = { issuer: version.issuer, authority: version.authority };
      ready.push(await newText(markdown.replace(/^#+ /gm, ''), version.lang, facts));
    }
    statements.push({ record, texts: ready });
  }
  return statements;
}

let ready: ReturnType<typeof readyStatements> | undefined;

/** Loads the specimens into the database as it is, as a second start does; their texts are prepared once a run. */
export async function reloadSpecimens(): Promise<void> {
  if (!parsed.collection) throw new Error('collection.json cannot be read');
  ready ??= readyStatements();
  await saveCollection(env.DB, parsed.collection, NOW);
  await saveStatements(env.DB, await ready, NOW);
  await deriveCollection(env.DB, { now: NOW });
}

/**
 * An application of its own, so that nothing is remembered from another test. What a test changes is seen by the next
 * request, and not two seconds later, as where the service is deployed.
 */
export function service(bindings: Partial<Record<string, unknown>> = {}) {
  const app = createApp({ freshMs: 0 });
  return (path: string, init?: RequestInit): Promise<Response> =>
    Promise.resolve(app.request(path, init, { ...env, ...bindings }));
}
