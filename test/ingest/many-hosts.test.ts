/** Many texts on many hosts, with every fault that hosts are known for; the run is killed twice and ends in the right state. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyKept } from '../../src/ingest/commands/verify.ts';
import type { FetchLog } from '../../src/ingest/corpus/fetch-log.ts';
import * as pages from './pages.ts';
import { unionRecord } from './records.ts';
import { project, scratchFolder, writeFiles } from './scratch.ts';
import { UNION } from './wording.ts';

/** `MANY_TEXTS=150 npx vitest run --project node test/ingest/many-hosts.test.ts` */
const TEXTS = Number(process.env.MANY_TEXTS ?? 40);
/** Most hosts have two texts, but for those that are slow: each of their texts takes the whole time that is allowed. */
const HOSTS = Math.ceil(TEXTS * 0.6);
const TITLE = 'Joint Communiqué of the Five and the Merian Union';

const FAULTS = [
  'none',
  'none',
  'none',
  '403',
  '429',
  'slow',
  'cut',
  'wrong page',
  'cookie wall',
  'tls',
] as const;
type Fault = (typeof FAULTS)[number];

/** A host has one fault; which one has no order that a run could profit from. */
const faultOf = (host: number): Fault => FAULTS[(host * 37 + 11) % FAULTS.length] as Fault;
const patient = Array.from({ length: HOSTS }, (_, host) => host).filter((host) => faultOf(host) !== 'slow');
const hostOf = (text: number) => (text < HOSTS ? text : (patient[(text - HOSTS) % patient.length] as number));

const EXPECTED: Readonly<Record<Fault, readonly [state: string, reason: string | undefined]>> = {
  none: ['stored', undefined],
  '429': ['stored', undefined],
  '403': ['unreachable', 'refused'],
  slow: ['unreachable', 'timeout'],
  cut: ['unreachable', 'cut-off'],
  'wrong page': ['refused', 'error-page'],
  'cookie wall': ['refused', 'cookie-wall'],
  tls: ['unreachable', 'unreachable'],
};

class Hosts {
  readonly asked: string[] = [];
  readonly servers: Server[] = [];
  private readonly open = new Map<number, number>();
  mostOfOneHost = 0;
  mostHosts = 0;

  async start(): Promise<void> {
    for (let host = 0; host < HOSTS; host++) {
      const server = createServer(this.listener(host));
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      this.servers.push(server);
    }
  }

  address(text: number): string {
    const host = hostOf(text);
    const { port } = (this.servers[host] as Server).address() as AddressInfo;
    return `${faultOf(host) === 'tls' ? 'https' : 'http'}://127.0.0.1:${port}/x${text}`;
  }

  private listener(host: number): RequestListener {
    return (request, response) => {
      this.asked.push(`${host}${request.url}`);
      this.open.set(host, (this.open.get(host) ?? 0) + 1);
      this.mostOfOneHost = Math.max(this.mostOfOneHost, this.open.get(host) ?? 0);
      this.mostHosts = Math.max(this.mostHosts, [...this.open.values()].filter((count) => count > 0).length);
      response.once('close', () => this.open.set(host, (this.open.get(host) ?? 1) - 1));
      this.answer(faultOf(host), request.url ?? '', host, response);
    };
  }

  private answer(fault: Fault, path: string, host: number, response: Parameters<RequestListener>[1]): void {
    const whole = Buffer.from(pages.unknownPage(`${TITLE} ${path}`, UNION));
    const html = { 'content-type': 'text/html; charset=utf-8' };
    const first = this.asked.filter((each) => each === `${host}${path}`).length === 1;
    if (fault === '403') response.writeHead(403, html).end('<html><body>Forbidden</body></html>');
    else if (fault === '429' && first) response.writeHead(429, { 'retry-after': '1' }).end();
    else if (fault === 'slow') response.writeHead(200, html).write('<html><body><p>The leaders');
    else if (fault === 'cut') {
      response.writeHead(200, { ...html, 'content-length': whole.length }).write(whole.subarray(0, 900));
      setTimeout(() => response.destroy(), 20);
    } else if (fault === 'wrong page') response.writeHead(200, html).end(pages.TECHNICAL_DIFFICULTIES);
    else if (fault === 'cookie wall') response.writeHead(200, html).end(pages.COOKIE_WALL);
    else response.writeHead(200, { ...html, 'content-length': whole.length }).end(whole);
  }

  async stop(): Promise<void> {
    for (const server of this.servers) {
      server.close();
      server.closeAllConnections();
    }
  }
}

test(`each of ${TEXTS} texts ends in the right state, though the run is killed twice`, {
  timeout: 300_000,
}, async () => {
  const hosts = new Hosts();
  await hosts.start();
  const { path: folder, dispose } = await scratchFolder();
  const records = Array.from({ length: TEXTS }, (_, text) =>
    unionRecord({ url: hosts.address(text) }, { id: `xu-2023-10-20-n${text}` }),
  );
  await writeFiles(folder, {
    'collection.json': JSON.stringify({
      id: 'invented',
      title: 'Invented',
      description: 'Invented statements.',
      hub: { name: 'the Five', short: 'Five', parties: [] },
      series: [{ id: 'xu', partner: 'Merian Union', title: 'Five and the Union' }],
    }),
    ...Object.fromEntries(records.map((record) => [`xu/${record.id}.json`, JSON.stringify(record)])),
  });
  const run = () => {
    const child = spawn(
      process.execPath,
      ['src/ingest/main.ts', 'fetch', '--timeout', '8', '--collection', folder],
      {
        cwd: project,
        env: { ...process.env, MULTIVECTOR_STATE: join(folder, '.state') },
        stdio: ['ignore', 'ignore', 'ignore'],
      },
    );
    return { child, ended: new Promise<number | null>((done) => child.once('close', done)) };
  };
  const stored = async () =>
    (await readdir(join(folder, 'texts'), { recursive: true }).catch(() => [])).filter((name) =>
      name.endsWith('en.txt'),
    );
  try {
    for (const enough of [TEXTS / 20, TEXTS / 6]) {
      const { child, ended } = run();
      while ((await stored()).length < enough && child.exitCode === null)
        await new Promise((again) => setTimeout(again, 10));
      child.kill('SIGKILL');
      await ended;
    }
    const before = await stored();
    const asked = hosts.asked.length;
    expect(await run().ended).toBe(1);
    for (const name of before)
      expect(hosts.asked.slice(asked).some((each) => each.endsWith(`/x${/-n(\d+)/.exec(name)?.[1]}`))).toBe(
        false,
      );

    const log = JSON.parse(
      await readFile(join(folder, '.state', 'invented', 'fetching.json'), 'utf8'),
    ) as FetchLog;
    expect(log).toMatchObject({ state: 'finished', done: TEXTS, all: TEXTS });
    for (const [text, record] of records.entries()) {
      const [state, reason] = EXPECTED[faultOf(hostOf(text))];
      const files = await readdir(join(folder, 'texts', record.id)).catch(() => []);
      expect(files.sort(), `${record.id} ${faultOf(hostOf(text))}`).toEqual(
        state === 'stored' ? ['en.json', 'en.raw.html', 'en.txt'] : [],
      );
      if (state === 'stored')
        expect(await verifyKept(folder, record, record.texts[0] as (typeof record.texts)[number])).toEqual(
          [],
        );
      else {
        const logged = log.texts[`${record.id} en ${record.texts[0]?.issuer}`];
        expect([logged?.state, logged?.tried[0]?.reason], `${record.id} ${faultOf(hostOf(text))}`).toEqual([
          state,
          reason,
        ]);
      }
    }
    expect(hosts.mostOfOneHost).toBe(1);
    // Those that never end their answer, at the least, are asked side by side.
    expect(hosts.mostHosts).toBeGreaterThanOrEqual(HOSTS / 10);
  } finally {
    await hosts.stop();
    await dispose();
  }
});
