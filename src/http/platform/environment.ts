import type { D1Database, RateLimit, WorkerVersionMetadata } from '@cloudflare/workers-types';
import type { StoredCollection } from '../../store/index.ts';
import type { Turn } from './turns.ts';

/** What the platform hands to the Worker; wrangler.toml names the same bindings. */
interface Bindings {
  readonly DB: D1Database;
  /** Counts the POST requests of one client; without it (tests, other hosts) nothing is counted. */
  readonly POSTS?: RateLimit;
  /** Counts the GET requests of one client whose reply has to be made. */
  readonly READS?: RateLimit;
  /** `1`: a structured line in the log for every request. */
  readonly LOG_REQUESTS?: string;
  /** Whom to tell of faults of security, as an address (mailto:, https:); /.well-known/security.txt is served where it is set. */
  readonly SECURITY_CONTACT?: string;
  /** The deployed build: replies of another build are not given again. */
  readonly VERSION?: WorkerVersionMetadata;
}

export interface Environment {
  Bindings: Bindings;
  Variables: {
    /** The collection of this deployment; null before the first load. */
    collection: StoredCollection | null;
    /** Of this request among those of the isolate. */
    turn: Turn;
  };
}
