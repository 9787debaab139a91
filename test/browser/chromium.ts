import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Where systems keep a Chromium; `CHROMIUM` names another. Nothing is downloaded when tests run. */
const PLACES = [
  process.env.CHROMIUM ?? '',
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

/** The installed Chromium, or else the one that comes with the packages of this project. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = PLACES.find((path) => path !== '' && existsSync(path));
  return chromium.launch(
    executablePath === undefined ? await packedChromium() : { executablePath, args: ARGUMENTS },
  );
}

/** Why no browser can be started here; undefined where one can. Unpacks the one of the packages where none is installed. */
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
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('none was found');
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
