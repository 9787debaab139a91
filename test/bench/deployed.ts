/** The Worker that is deployed, as Miniflare is told of it: wrangler takes the bundle as it is, by what wrangler.toml says. */
import { join } from 'node:path';
import { unstable_readConfig as readConfig } from 'wrangler';
import { bundledWorker } from '../../src/ingest/local-service/bundle.ts';

const config = readConfig({ config: join(import.meta.dirname, '..', '..', 'wrangler.toml') });

export const COMPATIBILITY = {
  compatibilityDate: config.compatibility_date ?? '',
  compatibilityFlags: config.compatibility_flags,
};

export async function deployedWorker() {
  const { source } = await bundledWorker();
  return {
    modules: [{ type: 'ESModule' as const, path: 'worker.js', contents: source }],
    ...COMPATIBILITY,
  };
}
