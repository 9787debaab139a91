/** What tests of embedded figures share: a site of another origin, a browser, and pages that record what they say and ask for. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Host, startHost } from './hosts.ts';

export interface Embedding {
  readonly host: Host;
  readonly browser: Browser;
}

/** Starts all of it before the tests of a file and stops it behind them; empty until then. */
export function embedding(): Embedding {
  const started = {} as { -readonly [Key in keyof Embedding]: Embedding[Key] };
  beforeAll(async () => {
    [started.host, started.browser] = await Promise.all([startHost(), launchChromium()]);
  });
  afterAll(async () => {
    await started.browser?.close();
    await started.host?.stop();
  });
  return started;
}

/** A page that records everything that it says and asks for. */
export async function recordedPage(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => asked.push(request.url()));
  return { context, page, said, asked };
}
