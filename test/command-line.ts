/** What those who work on the project type behind `npm run <name> --`, read in one way: told by `--help`, refused with the nearest. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { describeMisuse } from '../src/ingest/terminal/misuse.ts';
import { nearest } from '../src/statement/nearest.ts';

interface Usage {
  /** As it is called: `bench`. */
  readonly name: string;
  /** Its options and words, as the line of use writes them. */
  readonly takes: string;
  readonly does: string;
  /** The words that it knows; without them it takes one of any kind where `takes` begins with one, else none. */
  readonly words?: readonly string[];
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<Of extends Options> = ReturnType<
  typeof parseArgs<{ options: Of; allowPositionals: true; args: string[] }>
>;

/** What was given, or what is to be said instead of starting. */
export type CommandLine<Of extends Options> =
  | { readonly given: Read<Of> }
  | { readonly status: 0 | 2; readonly said: string };

/** Pure. A whole number is expected where one is the usual value. */
export function readCommandLine<const Of extends Options>(
  { name, takes, does, words }: Usage,
  options: Of,
  argv: readonly string[],
): CommandLine<Of> {
  const use = `npm run ${name} -- ${`${takes} [--help]`.trim()}`;
  const refused = (sentence: string) => ({ status: 2, said: `${sentence}\n${use}` }) as const;
  if (argv.includes('--help')) return { status: 0, said: `${use}\n  ${does}` };
  let given: Read<Of>;
  try {
    given = parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    const sentence = describeMisuse(error, `${takes} --help`);
    if (sentence === undefined) throw error;
    return refused(sentence);
  }
  const known = words ?? [];
  const most = words === undefined ? (takes.startsWith('<') || takes.startsWith('[<') ? 1 : 0) : known.length;
  const strange =
    words === undefined ? given.positionals[most] : given.positionals.find((one) => !known.includes(one));
  if (strange !== undefined) {
    const near = nearest(strange, known);
    return refused(`"${strange}" is not taken${near === null ? '' : `; the nearest is ${near}`}`);
  }
  const values: Readonly<Record<string, unknown>> = given.values;
  for (const [option, { default: usual }] of Object.entries(options)) {
    const value = values[option];
    if (typeof usual === 'string' && /^\d+$/.test(usual) && !/^\d{1,9}$/.test(String(value)))
      return refused(`--${option} needs a whole number, not "${String(value)}"`);
  }
  return { given };
}

/** The same of the running process, which ends here where it is not to start. */
export function commandLine<const Of extends Options>(usage: Usage, options: Of): Read<Of> {
  const read = readCommandLine(usage, options, process.argv.slice(2));
  if ('given' in read) return read.given;
  (read.status === 0 ? console.log : console.error)(read.said);
  return process.exit(read.status);
}
