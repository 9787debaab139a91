import type { Context } from 'hono';
import { Hono } from 'hono';
import { REASONS } from '../../answers/refusal.ts';
import { siteStyle } from '../../pages/frame/assets.ts';
import type { Environment } from '../platform/environment.ts';
import { agentsText } from './agents.ts';
import type { Document } from './document.ts';
import { Reference } from './reference.tsx';

/** The reference for people and the text for agents, both written from the same document. */
export function createDocs(documentOf: (c: Context<Environment>) => Promise<string>): Hono<Environment> {
  const app = new Hono<Environment>();
  const read = async (c: Context<Environment>) => JSON.parse(await documentOf(c)) as Document;
  app.get('/docs', async (c) => {
    const page = <Reference document={await read(c)} problems={REASONS} styles={[siteStyle.url]} />;
    return c.html(`<!doctype html>${await page}`);
  });
  app.get('/llms.txt', async (c) => {
    const { origin } = new URL(c.req.url);
    return c.text(agentsText(await read(c), c.var.collection, origin));
  });
  return app;
}
