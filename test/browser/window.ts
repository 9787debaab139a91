import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type OpenedPage, onComplaint, watchShifts } from './inspect.ts';

/** A window that opens one address of the service after another. */
export interface Window {
  /** Opens a path as a newcomer sees it, at the first width, on a light screen; the complaints are its own. */
  visit(path: string): Promise<Omit<OpenedPage, 'close'>>;
}

/**
 * One window for all tests of a file, opened before the first and closed after the last: a context of its own for each
 * takes longer than most of what is checked in it.
 */
export function openWindow(width: number, javaScriptEnabled = true): Window {
  const origin = inject('origin');
  let browser: Browser | undefined;
  let page: Page;
  let complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    onComplaint(page, (complaint) => complaints.push(complaint));
    await watchShifts(page);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    visit: async (path) => {
      complaints = [];
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
      await page.goto(`${origin}${path}`, { waitUntil: 'load' });
      return { page, complaints };
    },
  };
}
