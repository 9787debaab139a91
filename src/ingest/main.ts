import { nearest } from '../statement/nearest.ts';
import type { Command, Context } from './context.ts';

/** Each command is loaded when it is asked for: `status` must not wait for the parsers that `fetch` needs. */
const COMMANDS: Readonly<Record<string, { readonly does: string; readonly load: () => Promise<Command> }>> = {
  start: {
    does: 'prepare the local database, load what is at hand, serve it',
    load: async () => (await import('./start.ts')).runStart,
  },
  deploy: {
    does: 'create or find the database in your account, migrate, load, deploy the Worker',
    load: async () => (await import('./deploy.ts')).runDeploy,
  },
  status: {
    does: 'one table of every statement that is known: what is at hand, what is missing',
    load: async () => (await import('./status.ts')).runStatus,
  },
  fetch: {
    does: 'get the texts that are not at hand from their publishers and archives',
    load: async () => (await import('./fetch.ts')).runFetch,
  },
  add: {
    does: 'take one text from a file that you saved, an address or standard input',
    load: async () => (await import('./add.ts')).runAdd,
  },
  verify: {
    does: 'compare what is at hand with the records and with its publishers',
    load: async () => (await import('./verify.ts')).runVerify,
  },
  export: {
    does: 'write a data package of everything that may be passed on',
    load: async () => (await import('./export.ts')).runExport,
  },
  pin: {
    does: 'write the fingerprints of reviewed texts into their records',
    load: async () => (await import('./pin.ts')).runPin,
  },
  import: {
    does: 'turn a folder of Markdown with front matter into a collection',
    load: async () => (await import('./import.ts')).runImport,
  },
};

async function main(argv: readonly string[], context: Context): Promise<number> {
  const [name, ...rest] = argv;
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    const names = Object.keys(COMMANDS);
    const meant = name === undefined ? null : nearest(name, names);
    if (name !== undefined && name !== '--help')
      context.stderr.write(`There is no command "${name}".${meant ? ` Did you mean "${meant}"?` : ''}\n`);
    context.stdout.write(
      `npm run statements -- <command>\n${names.map((each) => `  ${each.padEnd(8)} ${COMMANDS[each]?.does}`).join('\n')}\n`,
    );
    return name === '--help' ? 0 : 2;
  }
  try {
    return await (await command.load())(rest, context);
  } catch (error) {
    context.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

const { stdout, stderr, stdin, env, argv } = process;
process.exitCode = await main(argv.slice(2), {
  cwd: process.cwd(),
  env,
  stdout,
  stderr,
  stdin,
  fetch: globalThis.fetch,
});
