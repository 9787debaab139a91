import { createServer } from 'node:net';

/**
 * Below what systems give out by themselves (from 32,768 on Linux, from 49,152 elsewhere). A port from that range may be
 * some connection's between the moment when it was found free and the one when it is listened to.
 */
const FIRST = 12_000;
const LAST = 31_999;

/** A port of this machine on which nothing listens. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST + 1));
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}
