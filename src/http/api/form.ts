import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Environment } from '../platform/environment.ts';

/** Lists and comparisons can be had as a table. */
export const formParameter = z.enum(['json', 'csv']).openapi({
  description: 'The form of the reply; without it the `Accept` header decides, and JSON is the default.',
});

export function prefersCsv(c: Context<Environment>, asked: 'json' | 'csv' | undefined): boolean {
  if (asked) return asked === 'csv';
  return (
    accepts(c, {
      header: 'Accept',
      supports: ['application/json', 'text/csv'],
      default: 'application/json',
    }) === 'text/csv'
  );
}
