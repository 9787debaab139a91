/** What a person typed that a command does not take, told in one sentence instead of the words of the platform. */
import { nearest } from '../../statement/index.ts';

const MISUSE = /^ERR_PARSE_ARGS_/;

/**
 * The sentence that names what was typed and what is nearest to it; undefined where the error is of another kind. `takes` is
 * the line that says what the command takes, and so the list of its options.
 */
export function describeMisuse(error: unknown, takes: string): string | undefined {
  if (!(error instanceof TypeError) || !MISUSE.test(codeOf(error))) return undefined;
  const option = /'(-[^\s'=,]+)/.exec(error.message)?.[1] ?? '';
  if (codeOf(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return unknownOption(option, takes);
  if (codeOf(error) === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    const given = /'(.*?)'/s.exec(error.message)?.[1] ?? '';
    return `"${given}" is not taken: this command takes options only`;
  }
  const value = new RegExp(`${option} (<[^>]+>)`).exec(takes)?.[1];
  return value === undefined
    ? `${option} takes no value`
    : `${option} needs a value: ${option} ${value}; one that begins with a dash is written ${option}=…`;
}

function unknownOption(option: string, takes: string): string {
  const known = [...new Set(takes.match(/--[a-z-]+/g) ?? [])];
  const bare = (name: string) => name.replace(/^-+/, '');
  const near = nearest(bare(option), known.map(bare));
  return `there is no option ${option}${near === null ? '' : `; the nearest is --${near}`}`;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'is a file, not a folder',
  EACCES: 'may not be read or written by you (permission denied)',
  EPERM: 'may not be changed by you (not permitted)',
  EROFS: 'cannot be written: the disk is read-only',
  ENOSPC: 'cannot be written: the disk is full',
  ELOOP: 'is a link that leads to itself',
};

/** What is wrong with a file or folder, in plain words; undefined where the error is not about one. */
export function describeSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const path: unknown = Reflect.get(error, 'path');
  const words = WORDS[codeOf(error)];
  return typeof path === 'string' && words !== undefined ? `${path} ${words}` : undefined;
}

/** What a command that failed says of it. */
export function sentenceOf(error: unknown, takes: string): string {
  return (
    describeMisuse(error, takes) ??
    describeSystemError(error) ??
    (error instanceof Error ? error.message : String(error))
  );
}

function codeOf(error: Error): string {
  return String(Reflect.get(error, 'code'));
}
