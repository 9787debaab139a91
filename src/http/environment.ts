/** What the platform hands to the Worker; wrangler.toml names the same bindings. */
export interface Bindings {
  readonly DB: D1Database;
}

export interface Environment {
  Bindings: Bindings;
}
