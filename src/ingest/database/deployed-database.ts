/** The database of a deployment in an account of Cloudflare, and the configuration that leads to it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { getPlatformProxy } from 'wrangler';
import type { Context } from '../terminal/context.ts';
import { steadyDatabase } from './reconnecting-database.ts';

/** Written beside wrangler.toml, because paths in a configuration are relative to its file. Not committed. */
export function deployedPath(context: Pick<Context, 'cwd'>): string {
  return join(context.cwd, 'wrangler.deploy.toml');
}

/** The name of the Worker and of the database of a collection; that of the project itself has the name of the product. */
export function deploymentName(collection: string, isOwn: boolean): string {
  return isOwn ? 'multivector' : `multivector-${collection}`;
}

/** Hands the database that a configuration names to `use`, and closes the way to it whatever happens. */
export async function withRemoteDatabase<T>(
  configPath: string,
  use: (db: D1Database) => Promise<T>,
): Promise<T> {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({ configPath, remoteBindings: true });
  try {
    return await use(steadyDatabase(proxy.env.DB));
  } finally {
    await proxy.dispose();
  }
}

/** The same for the collection that was deployed last; an Error says so where that was another one, or none. */
export async function withDeployedDatabase<T>(
  context: Pick<Context, 'cwd'>,
  collection: string,
  isOwn: boolean,
  use: (db: D1Database) => Promise<T>,
): Promise<T> {
  const path = deployedPath(context);
  const toml = await readFile(path, 'utf8').catch(() => '');
  const name = deploymentName(collection, isOwn);
  const deployed = /^name = "(.*)"$/m.exec(toml)?.[1];
  if (deployed !== name)
    throw new Error(
      `${name} is not what was deployed last from here${deployed === undefined ? '' : ` (${deployed} is)`}: npm run deploy comes first`,
    );
  return withRemoteDatabase(path, use);
}
