declare module 'cloudflare:workers' {
  interface ProvidedEnv {
    DB: import('@cloudflare/workers-types').D1Database;
    TEST_MIGRATIONS: import('@cloudflare/vitest-plugin').D1Migration[];
  }
  export const env: ProvidedEnv;
}
