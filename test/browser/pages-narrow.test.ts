import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { PAGES } from './addresses.ts';
import { launchChromium } from './chromium.ts';
import {
  axeViolations,
  layoutShift,
  openWindow,
  sidewaysScrollAt,
  unreachable,
  type Window,
  withoutStatus,
} from './inspect.ts';

const origin = inject('origin');
let browser: Browser;
let window: Window;

beforeAll(async () => {
  browser = await launchChromium();
  window = await openWindow(browser, 360);
});

afterAll(async () => {
  await browser?.close();
});

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: narrow, and by keyboard`, async () => {
    const { page, complaints } = await window.visit(`${origin}${path}`);
    expect.soft(await layoutShift(page), 'shift').toBe(0);
    expect.soft(await sidewaysScrollAt(page, 360), 'sideways at 360').toBe(0);
    expect.soft(await axeViolations(page)).toEqual([]);
    expect.soft(await unreachable(page)).toEqual([]);
    expect.soft(await sidewaysScrollAt(page, 320), 'sideways at 320').toBe(0);
    expect.soft(withoutStatus(complaints)).toEqual([]);
  });
}
