import { Hono } from 'hono';
import { REASONS } from '../../answers/refusal.ts';
import { siteStyle } from '../../pages/frame/assets.ts';
import type { Environment } from '../platform/environment.ts';
import { agentsText } from './agents.ts';
import type { Document } from './document.ts';
import { Reference } from './reference.tsx';

/** The reference for people and the text for agents, both written from the same document. */
export function createDocs(documentOf: () => unknown): Hono<Environment> {
  const app = new Hono<Environment>();
  app.get('/docs', async (c) => {
    const page = (
      <Reference document={documentOf() as Document} problems={REASONS} styles={[siteStyle.url]} />
    );
    return c.html(`<!doctype html>${await page}`);
  });
  app.get('/llms.txt', (c) => {
    const { origin } = new URL(c.req.url);
    return c.text(agentsText(documentOf() as Document, c.var.collection, origin));
  });
  return app;
}
