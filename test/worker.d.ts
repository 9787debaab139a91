declare module 'cloudflare:workers' {
  interface ProvidedEnv {
    DB: import('@cloudflare/workers-types').D1Database;
    TEST_MIGRATIONS: import('@cloudflare/vitest-plugin').D1Migration[];
    /** How many random requests, and random phrases, a run sends; empty: a few hundred. */
    FUZZ_REQUESTS: string;
    SEARCH_PHRASES: string;
  }
  export const env: ProvidedEnv;
}

declare module 'cloudflare:test' {
  export function applyD1Migrations(
    db: import('@cloudflare/workers-types').D1Database,
    migrations: import('@cloudflare/vitest-plugin').D1Migration[],
  ): Promise<void>;
  export function createExecutionContext(): import('hono').ExecutionContext;
  export function waitOnExecutionContext(context: import('hono').ExecutionContext): Promise<void>;
}
