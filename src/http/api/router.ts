import { OpenAPIHono } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { notOneOf, Refused } from '../../answers/refusal.ts';
import type { Environment } from '../platform/environment.ts';
import { type Issue, refusalOfIssues } from './issues.ts';

/** A part of the API: schemas beside handlers, refusals as problems. */
export function createRouter(): OpenAPIHono<Environment> {
  return new OpenAPIHono<Environment>({
    defaultHook: (result) => {
      if (!result.success)
        throw new Refused(
          refusalOfIssues(
            result.error.issues as unknown as readonly Issue[],
            'data' in result ? result.data : undefined,
          ),
        );
    },
  });
}

/**
 * Refuses parameters that the address does not know, and parameters that are given twice: a misspelt filter that is
 * passed over would answer another question than the one that was asked. Stands before every validator.
 */
export function onlyParameters(names: readonly string[]) {
  return createMiddleware<Environment>(async (c, next) => {
    const seen = new Set<string>();
    for (const name of new URL(c.req.url).searchParams.keys()) {
      if (!names.includes(name))
        throw new Refused(
          notOneOf(
            'unknown-parameter',
            name.slice(0, 100),
            name.slice(0, 100),
            names,
            names.length > 0
              ? `This address has no parameter “${name.slice(0, 100).toWellFormed()}”.`
              : 'This address has no parameters.',
          ),
        );
      if (seen.has(name))
        throw new Refused({
          reason: 'repeated-parameter',
          detail: `The parameter “${name}” is given more than once; lists are written with commas.`,
          parameter: name,
        });
      seen.add(name);
    }
    await next();
  });
}
