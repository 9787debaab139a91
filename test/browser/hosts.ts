import { createServer, type Server } from 'node:http';

/** A page of somebody else: its markup and the headers that it is sent with. */
interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Host {
  /** Another origin and another site than the service. */
  readonly origin: string;
  /** Puts a page at a path and returns its address. */
  put(path: string, page: HostPage): string;
  stop(): Promise<void>;
}

/** The sites of editors who embed figures. */
export async function startHost(): Promise<Host> {
  const pages = new Map<string, HostPage>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? 'nothing here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the host has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    put: (path, page) => {
      pages.set(path, page);
      return `${origin}${path}`;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/**
 * The part of a WordPress page that listens to frames, by its documentation: it believes a message that carries the
 * secret of a frame and comes from that frame, then shows the frame and hides the quotation; heights are held between
 * 200 and 1,000 pixels; links are followed to the host of the frame only, and only while the frame has the focus.
 * `late` milliseconds pass before it listens, and then it tells the frames that it is ready.
 */
export const wordPressScript = (late = 0) => `
function receive(event) {
  const data = event.data;
  if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (event.source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
      quotation.style.display = 'none';
    if (data.message === 'height') {
      const height = parseInt(data.value, 10);
      frame.height = height > 1000 ? 1000 : height < 200 ? 200 : height;
    }
    if (data.message === 'link') {
      const target = new URL(data.value);
      const same = target.host === new URL(frame.getAttribute('src')).host;
      if (same && document.activeElement === frame) top.location.href = data.value;
    }
  }
}
setTimeout(() => {
  addEventListener('message', receive);
  if (${late}) for (const frame of document.querySelectorAll('iframe[data-secret]'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
}, ${late});
`;

/** A host page with everything that a well-behaved page has, so that what axe finds is the widget's. */
export function hostHtml(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A host</title>${head}</head><body><main><h1>A page of somebody else</h1>${body}</main></body></html>`;
}
