import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Where systems keep a Chromium. Nothing is downloaded when tests run. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox, because containers have no user for it; nothing that talks to anybody but the page. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium that `CHROMIUM` names; else the one that comes with the packages of this project, which is the same for
 * everybody and has no window to draw; else an installed one.
 */
export async function launchChromium(): Promise<Browser> {
  return launchFirst(process.env.CHROMIUM ? [named] : [packedChromium, installed]);
}

/** For drawings, which need the fonts of this machine: an installed Chromium before the packed one. */
export async function launchInstalledChromium(): Promise<Browser> {
  return launchFirst(process.env.CHROMIUM ? [named] : [installed, packedChromium]);
}

/** The first that starts; the error is that of the last. */
async function launchFirst(ways: readonly (() => Promise<LaunchOptions>)[]): Promise<Browser> {
  let reason: unknown;
  for (const way of ways) {
    try {
      return await chromium.launch(await way());
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

async function named(): Promise<LaunchOptions> {
  return { executablePath: process.env.CHROMIUM ?? '', args: ARGUMENTS };
}

async function installed(): Promise<LaunchOptions> {
  const executablePath = PLACES.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('none was found');
  return { executablePath, args: ARGUMENTS };
}

/** Why no browser can be started here; undefined where one can. Unpacks the one of the packages. */
export async function whyNoChromium(): Promise<string | undefined> {
  try {
    const browser = await launchChromium();
    await browser.close();
    return undefined;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    return `No Chromium can run here: ${reason}. Install one, or name it: CHROMIUM=/path npm test`;
  }
}

/**
 * `@sparticuz/chromium`: a headless Chromium for Linux on x64 with the system libraries and fonts that it needs. It is
 * unpacked into the temporary folder; the set-up of the tests does so before any test asks for it.
 */
async function packedChromium(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('none comes with the packages');
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const libraries = join(tmpdir(), 'al2023');
  // Not `import.meta.resolve`, which the runner of the tests does not know.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  if (!existsSync(libraries)) await inflate(join(dirname(entry), '../bin/al2023.tar.br'));
  return {
    executablePath,
    args: [...ARGUMENTS, '--headless=shell', '--no-zygote'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(libraries, 'lib'),
      FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
    },
  };
}
