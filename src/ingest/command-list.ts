import type { Command } from './terminal/context.ts';

interface Entry {
  readonly takes: string;
  readonly does: string;
  readonly load: () => Promise<Command>;
}

/** Each command is loaded when it is asked for: `status` must not wait for the parsers that `fetch` needs. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  start: {
    takes: '[--port <number>] [--collection <folder>] [--offline] [--load-only]',
    does: 'prepare the local database, load what is at hand, serve it',
    load: async () => (await import('./commands/start.ts')).runStart,
  },
  deploy: {
    takes: '[--collection <folder>]',
    does: 'create or find the database in your account, migrate, load, deploy the Worker',
    load: async () => (await import('./commands/deploy.ts')).runDeploy,
  },
  status: {
    takes: '[<id or series> …] [--missing] [--json] [--collection <folder>]',
    does: 'one table of every statement that is known: what is at hand, what is missing',
    load: async () => (await import('./commands/status.ts')).runStatus,
  },
  fetch: {
    takes: '[<id or series> …] [--refresh] [--from <folder>] [--timeout <seconds>] [--collection <folder>]',
    does: 'get the texts that are not at hand from their publishers and archives',
    load: async () => (await import('./commands/fetch.ts')).runFetch,
  },
  add: {
    takes:
      '<id> (<saved page> | --file <path> | --url <address> | -) [--lang <code>] [--issuer <name>] [--source <address>] [--authority <kind>] [--custody <kind>] [--retrieved <date>] [--yes] [--collection <folder>]',
    does: 'take one text from a file that you saved, an address or standard input',
    load: async () => (await import('./commands/add.ts')).runAdd,
  },
  verify: {
    takes: '[<id or series> …] [--offline] [--collection <folder>]',
    does: 'compare what is at hand with the records and with its publishers',
    load: async () => (await import('./commands/verify.ts')).runVerify,
  },
  refresh: {
    takes: '[<id or series> …] [--yes] [--collection <folder>]',
    does: 'ask the publishers whether they changed what is at hand, and show each change',
    load: async () => (await import('./commands/refresh.ts')).runRefresh,
  },
  export: {
    takes:
      '[<id or series> …] [--out <folder>] [--date <date>] [--specimens] [--force] [--collection <folder>]',
    does: 'write a data package of everything that may be passed on',
    load: async () => (await import('./commands/export.ts')).runExport,
  },
  pin: {
    takes: '[<id or series> …] [--lang <code>] [--yes] [--collection <folder>]',
    does: 'write the fingerprints of reviewed texts into their records',
    load: async () => (await import('./commands/pin.ts')).runPin,
  },
  review: {
    takes: '(<id> <id> [--lang <code>] [--out <file>] [--json] | <file> [--check]) [--collection <folder>]',
    does: 'align the clauses of two texts by hand: write the rows to edit, check them, take them in',
    load: async () => (await import('./commands/review.ts')).runReview,
  },
  enrich: {
    takes: '[<id or series> …] [--dry-run] [--deployed] [--collection <folder>]',
    does: 'ask Workers AI for vectors of the loaded texts, for comparison across languages; their wording is sent to Cloudflare',
    load: async () => (await import('./commands/enrich.ts')).runEnrich,
  },
  import: {
    takes: '<folder> [--out <folder>] [--title <title>] [--hub <name>] [--lang <code>] [--force]',
    does: 'turn a folder of Markdown with front matter into a collection',
    load: async () => (await import('./commands/import.ts')).runImport,
  },
};
