import { expect, test } from 'vitest';
import { PAGES } from './addresses.ts';
import { openWindow } from './window.ts';

const scripted = openWindow(1280);
const plain = openWindow(1280, false);

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: the same without scripts`, async () => {
    const [withScripts, without] = await Promise.all([scripted, plain].map((window) => window.visit(path)));
    const text = async (opened: typeof without) => opened?.page.locator('body').textContent();
    expect(await text(without)).toBe(await text(withScripts));
    // What is hidden without scripts are buttons, and hints marked so, that only a script could serve.
    expect(await without?.page.locator('[hidden]:not(button, [data-script])').count()).toBe(0);
  });
}
