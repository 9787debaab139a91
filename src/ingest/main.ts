import { nearest } from '../statement/nearest.ts';
import { COMMANDS } from './command-list.ts';
import type { Context } from './terminal/context.ts';
import { describeMisuse, sentenceOf } from './terminal/misuse.ts';

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
  if (rest.includes('--help')) {
    context.stdout.write(`${asCalled(name ?? '')} ${command.takes}\n  ${command.does}\n`);
    return 0;
  }
  try {
    return await (await command.load())(rest, context);
  } catch (error) {
    context.stderr.write(`${sentenceOf(error, command.takes)}\n`);
    if (describeMisuse(error, command.takes) === undefined) return 1;
    context.stderr.write(`${asCalled(name ?? '')} ${command.takes}\n`);
    return 2;
  }
}

/** The words that a person types before the arguments of a command. */
function asCalled(name: string): string {
  return name === 'start'
    ? 'npm start --'
    : name === 'deploy'
      ? 'npm run deploy --'
      : `npm run statements -- ${name}`;
}

const { stdout, stderr, stdin, env, argv } = process;
// Who reads the first lines only ("status | head") closes the pipe: that is an end, not a fault.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
process.exitCode = await main(argv.slice(2), {
  cwd: process.cwd(),
  env,
  stdout,
  stderr,
  stdin,
  fetch: globalThis.fetch,
});
