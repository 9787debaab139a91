/** Requests over raw sockets, so that they can be what no HTTP client would send. */
import net from 'node:net';

export interface RawReply {
  /** 0 where no reply came. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
  readonly ms: number;
  readonly late: boolean;
}

/** Sends `parts` one after the other and waits for the end of the reply, at most so long. */
export function sendRaw(
  port: number,
  parts: readonly (string | Uint8Array)[],
  { patience = 25_000, cut = false }: { readonly patience?: number; readonly cut?: boolean } = {},
): Promise<RawReply> {
  return new Promise((resolve) => {
    const started = performance.now();
    const socket = net.connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    let done = false;
    const finish = (late: boolean) => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      socket.destroy();
      const whole = afterContinue(Buffer.concat(chunks).toString('latin1'));
      const split = whole.indexOf('\r\n\r\n');
      resolve({
        status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(whole)?.[1] ?? 0),
        head: split < 0 ? whole : whole.slice(0, split),
        body: split < 0 ? '' : whole.slice(split + 4),
        ms: performance.now() - started,
        late,
      });
    };
    const timer = setTimeout(() => finish(true), patience);
    socket.on('connect', () => {
      for (const part of parts) socket.write(part);
      if (cut) socket.end();
    });
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (isWhole(afterContinue(Buffer.concat(chunks).toString('latin1')))) finish(false);
    });
    socket.on('error', () => finish(false));
    socket.on('close', () => finish(false));
  });
}

/** Whether a reply has ended, so that a connection that is kept open is not waited for. */
function isWhole(reply: string): boolean {
  const split = reply.indexOf('\r\n\r\n');
  if (split < 0) return false;
  const head = reply.slice(0, split);
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  if (/^HTTP\/1\.[01] (?:204|304)/.test(head)) return true;
  if (length !== undefined) return reply.length - split - 4 >= Number(length);
  return /^transfer-encoding: chunked/im.test(head) && reply.endsWith('0\r\n\r\n');
}

/** Without the line that only asks for the body. */
function afterContinue(reply: string): string {
  return reply.replace(/^HTTP\/1\.1 100[\s\S]*?\r\n\r\n/, '');
}
