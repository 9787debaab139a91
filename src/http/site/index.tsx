import { Hono } from 'hono';
import type { Environment } from '../environment.ts';

/** The pages for readers. */
export function createSite(): Hono<Environment> {
  return new Hono<Environment>();
}
