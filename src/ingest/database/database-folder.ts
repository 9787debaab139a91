import { join } from 'node:path';
import type { Context } from '../terminal/context.ts';

/**
 * Each collection has a database of its own on this machine. Apart from what opens it: the commands that keep only their
 * notes beside it do not wait for wrangler and the runtime, which take as long to read as all the rest.
 */
export function databaseFolder(context: Pick<Context, 'cwd' | 'env'>, collection: string): string {
  return join(context.env.MULTIVECTOR_STATE ?? join(context.cwd, '.wrangler', 'collections'), collection);
}
