/** What the client asks for, what it leaves alone, and where it does not let itself be sent. */
import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../src/ingest/fetch/client.ts';
import { isPrivateHost, isPrivateIp } from '../../src/ingest/fetch/private-network.ts';
import { robotsOf } from '../../src/ingest/fetch/robots.ts';
import { type Handler, inTurn, page, startLoopback, status } from './loopback.ts';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const dispose of cleanUp.splice(0)) await dispose();
});

async function clientOf(
  routes: Readonly<Record<string, Handler>>,
  more: Partial<Parameters<typeof createClient>[0]> = {},
) {
  const server = await startLoopback(routes);
  cleanUp.push(server.close);
  const client = createClient({
    fetch: server.fetch,
    userAgent: 'multivector-test',
    gap: () => 0,
    backOff: 5,
    robots: true,
    ...more,
  });
  return { client, server };
}

describe('robots.txt', () => {
  test('is asked for once a host, before anything else, and kept to', async () => {
    const { client, server } = await clientOf({
      'a.example/robots.txt': page('User-agent: *\nDisallow: /closed/\nAllow: /closed/open', 'text/plain'),
      'a.example/x': page('x'),
      'a.example/closed/open': page('open'),
      'a.example/closed/y': page('never asked for'),
    });
    const [x, y, open] = await Promise.all([
      client.get('https://a.example/x'),
      client.get('https://a.example/closed/y'),
      client.get('https://a.example/closed/open'),
    ]);
    expect([x.state, y, open.state]).toEqual([
      'body',
      { state: 'failed', reason: 'robots', message: 'the robots.txt of a.example does not allow it' },
      'body',
    ]);
    expect(server.asked).toEqual(['a.example/robots.txt', 'a.example/x', 'a.example/closed/open']);
  });

  test('the rules of the host that a page moved to count, and a busy host is not waited for twice', async () => {
    const { client, server } = await clientOf({
      'a.example/x': status(301, { location: 'https://b.example/y' }),
      'b.example/robots.txt': inTurn(status(503), page('User-agent: *\nDisallow: /', 'text/plain')),
      'b.example/y': page('never asked for'),
    });
    expect(await client.get('https://a.example/x')).toMatchObject({ reason: 'robots' });
    expect(server.asked).toEqual([
      'a.example/robots.txt',
      'a.example/x',
      'b.example/robots.txt',
      'b.example/robots.txt',
    ]);
  });

  test.each([
    ['none', { state: 'failed', reason: 'not-found' }, true],
    ['refused', { state: 'failed', reason: 'refused' }, true],
    ['a host that fails', { state: 'failed', reason: 'server-error' }, false],
    ['a page in their place', 'a <html>', true],
    ['rules for others', 'User-agent: x\nDisallow: /', true],
    ['rules for this client', 'User-agent: multivector-statements\nDisallow: /', false],
  ] as const)('%s', (_, given, allowed) => {
    const reply =
      typeof given === 'string'
        ? { state: 'body' as const, bytes: new TextEncoder().encode(given.replace(/^a /, '')) }
        : given;
    expect(robotsOf('https://a.example', reply).allows(new URL('https://a.example/x'))).toBe(allowed);
  });

  test('the pause that they ask for is kept, within reason', () => {
    const delay = (seconds: number) =>
      robotsOf('https://a.example', {
        state: 'body',
        bytes: new TextEncoder().encode(`User-agent: *\nCrawl-delay: ${seconds}`),
      }).delay;
    expect([delay(7), delay(86_400)]).toEqual([7_000, 30_000]);
  });
});

describe('redirects into the network of this machine', () => {
  test.each([
    'http://127.0.0.1:8080/x',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.1.2.3/',
    'http://[::1]/',
    'http://[::ffff:192.168.0.1]/',
    'http://localhost/',
    'http://printer.local/',
    'http://router/',
  ])('%s is not followed', async (location) => {
    const { client, server } = await clientOf(
      { 'a.example/x': status(302, { location }) },
      { robots: false },
    );
    expect(await client.get('https://a.example/x')).toMatchObject({ state: 'failed', reason: 'private' });
    expect(server.asked).toEqual(['a.example/x']);
  });

  test('nor is a public name that leads there; who asks for it is let through', async () => {
    const routes = {
      'a.example/x': status(302, { location: 'http://b.example/y' }),
      'b.example/y': page('y'),
    };
    const resolve = async (host: string) => (host === 'b.example' ? ['192.168.7.7'] : ['93.184.216.34']);
    const closed = await clientOf(routes, { robots: false, resolve });
    expect(await closed.client.get('https://a.example/x')).toMatchObject({ reason: 'private' });
    const open = await clientOf(routes, { robots: false, resolve, allowPrivate: true });
    expect(await open.client.get('https://a.example/x')).toMatchObject({ state: 'body' });
  });

  test('addresses', () => {
    expect(['8.8.8.8', '172.32.0.1', '2606:2800:220:1::1'].map(isPrivateIp)).toEqual([false, false, false]);
    expect(['172.20.0.1', 'fe80::1', 'fd00::2', '::ffff:7f00:1'].map(isPrivateIp)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['www.example.org', 'xn--e1afmkfd.example'].map(isPrivateHost)).toEqual([false, false]);
  });
});
