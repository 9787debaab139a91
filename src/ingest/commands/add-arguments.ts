/** What a person hands to `add`: an id and one document, in any order – a path, a file dragged here, an address, "-". */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { authority, custody } from '../../statement/index.ts';
import { checkAddress, checkDay, checkLanguage, checkOneOf } from '../terminal/given-values.ts';

const OPTIONS = {
  collection: { type: 'string' },
  lang: { type: 'string' },
  issuer: { type: 'string' },
  authority: { type: 'string' },
  custody: { type: 'string' },
  file: { type: 'string' },
  url: { type: 'string' },
  source: { type: 'string' },
  retrieved: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

export interface AddArguments extends Omit<Values, 'file' | 'url'> {
  /** Absent where the document itself must tell. */
  readonly id?: string;
  /** One of the three. */
  readonly file?: string;
  readonly url?: string;
  readonly standardInput: boolean;
}

const ID = /^[a-z][a-z0-9-]*-\d{4}(?:-|$)/;

/** 'none' where no document is named, undefined where several are, or what is on standard input is not named. Throws a TypeError where a value of an option is none that it takes. */
export function addArguments(argv: readonly string[]): AddArguments | 'none' | undefined {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  const { file, url, ...options } = values;
  checkLanguage('--lang', options.lang);
  checkOneOf('--authority', options.authority, authority.options);
  checkOneOf('--custody', options.custody, custody.options);
  checkAddress('--source', options.source);
  checkDay('--retrieved', options.retrieved);
  const files = file === undefined ? [] : [file];
  const urls = url === undefined ? [] : [url];
  const ids: string[] = [];
  let standardInput = false;
  for (const given of positionals)
    if (given === '-') standardInput = true;
    else if (/^https?:\/\//.test(given)) urls.push(given);
    else if (ids.length === 0 && (ID.test(given) || !/[\\/.]/.test(given)) && !given.startsWith('file:'))
      ids.push(given);
    else files.push(given);
  const documents = files.length + urls.length + (standardInput ? 1 : 0);
  if (documents === 0) return 'none';
  if (documents > 1) return undefined;
  if (standardInput && ids.length === 0) return undefined;
  const [address] = urls;
  checkAddress('--url', address);
  return {
    ...options,
    ...(ids[0] === undefined ? {} : { id: ids[0] }),
    ...(files[0] === undefined ? {} : { file: pathOfDragged(files[0]) }),
    ...(address === undefined ? {} : { url: address }),
    standardInput,
  };
}

/** A path as a terminal writes it when a file is dragged into its window: quoted, with escaped blanks, or a file: address. */
export function pathOfDragged(dragged: string): string {
  const trimmed = dragged.trim();
  if (/^file:\/\//i.test(trimmed)) return fileURLToPath(trimmed);
  const quoted = /^(["'])(.*)\1$/s.exec(trimmed)?.[2];
  if (quoted !== undefined) return quoted;
  return process.platform === 'win32' ? trimmed : trimmed.replace(/\\([\s()[\]&'"!$;`*?#\\])/g, '$1');
}
