import { join } from 'node:path';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig, type Plugin } from 'vitest/config';
import { bundledSources } from './test/bundled-sources.ts';
import LongestFirst from './test/project/longest-first.ts';

/**
 * What Node has compiled once it takes from there, in the processes of the tests and in the hundred that they start: for
 * most of these, reading sources and libraries is most of their work. Beside each module lies the hash of its source.
 */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'compiled');

/** See `test/seed.ts`. */
const random = {
  setupFiles: ['./test/seed.ts'],
  provide: { seed: Number(process.env.RANDOM_SEED ?? 1_435_389_833) },
};

/** What is cut off by these hangs: on a machine with eight times its work, tests that load a database take a minute. */
const patient = { testTimeout: 150_000, hookTimeout: 150_000 };

const WORKER_TESTS = 'test/{store,http,pages,embed}/**/*.test.{ts,tsx}';

/**
 * A process of the Worker that starts late is sent all modules known by then in one message, and a message of more than
 * 32 MiB ends the process, after which the run waits for ever. Source maps are two thirds of these modules: those of
 * libraries and of data, which no trace of a failed test needs, are left out.
 */
const leanModules: Plugin = {
  name: 'modules without the source maps of libraries and data',
  enforce: 'post',
  transform: (code, id) =>
    /[\\/]node_modules[\\/]|\.json\b|[\\/]glossary[\\/]data[\\/]/.test(id)
      ? { code, map: { mappings: '' } }
      : undefined,
};

/** Pure tests run in Node, tests of the Worker in workerd with a real D1, tests of pages in real Chromium. */
export default defineConfig({
  test: {
    // Much of a test is waiting for a browser or a server: one worker a core, none kept back.
    maxWorkers: '100%',
    // A machine that falters for a moment must not undo a run; `tally.ts` names each test that needed its second try.
    retry: 1,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/project/tally.ts', './test/project/guard.ts'],
    // Draws the files of test/cases anew.
    update: process.env.UPDATE === '1' ? 'all' : 'none',
    projects: [
      {
        test: {
          name: 'node',
          ...random,
          // Node reads the sources itself, as the command line has them: nothing is rewritten, and live bindings cost nothing.
          experimental: { viteModuleRunner: false },
          isolate: false,
          include: [
            'test/{text,glossary,comparison,crossing,formula,statement,ingest,formats,platform,quality,project}/**/*.test.ts',
          ],
          ...patient,
        },
      },
      {
        plugins: [
          leanModules,
          bundledSources(WORKER_TESTS),
          cloudflareTest(async () => ({
            // The sources themselves; wrangler.toml names the bundle that is deployed.
            main: './src/worker.ts',
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                TEST_MIGRATIONS: await readD1Migrations('src/store/migrations'),
                FUZZ_REQUESTS: process.env.FUZZ_REQUESTS ?? '',
                SEARCH_PHRASES: process.env.SEARCH_PHRASES ?? '',
              },
            },
          })),
        ],
        test: {
          name: 'worker',
          ...random,
          isolate: false,
          include: [WORKER_TESTS],
          ...patient,
        },
      },
      {
        test: {
          name: 'browser',
          experimental: { viteModuleRunner: false },
          // Each file opens a browser of its own; what it is driven by is read once a process.
          isolate: false,
          // Half of these tests is waiting: for a page to settle, a service to answer, a browser to start.
          maxWorkers: 3,
          // Last: the service that they read loads while the others run.
          sequence: { groupOrder: 1 },
          include: ['test/browser/**/*.test.ts'],
          ...patient,
          // A second, which is usual, is less than a busy machine takes to draw a page.
          expect: { poll: { timeout: 30_000 } },
          globalSetup: ['test/browser/service.ts'],
          runner: 'test/browser/runner.ts',
        },
      },
    ],
  },
});
