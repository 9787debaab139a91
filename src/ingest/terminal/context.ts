/** What a command may touch; tests hand in their own. */
export interface Context {
  /** The folder of the project. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly fetch: typeof globalThis.fetch;
  /** Waits out of politeness to a host; without it a real clock does. Tests, which ask nobody, do not wait. */
  readonly pause?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** Takes the arguments after its own name; resolves to the exit code: 0 done, 1 something is wrong, 2 called wrongly. */
export type Command = (argv: readonly string[], context: Context) => Promise<number>;
