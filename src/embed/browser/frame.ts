/**
 * The script of the framed page. It tells whoever frames it how high it is, in the three dialects that hosts know,
 * and asks WordPress to follow links that the sandbox forbids. Nothing that a parent says changes what is shown;
 * the messages carry only a height and addresses of this site, so any origin may read them.
 */

/** WordPress puts `#?secret=…` on the address and believes no message without it. */
const secret = /[?&]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];

function tell(message: unknown): void {
  parent.postMessage(message, '*');
}

function tellHeight(): void {
  const value = Math.ceil(document.body.getBoundingClientRect().height);
  if (secret) tell({ secret, message: 'height', value });
  tell({ sentinel: 'amp', type: 'embed-size', height: value });
  tell({ type: 'multivector:height', height: value });
}

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('load', tellHeight);
  // A host that loads its own script later says `ready`; older ones do not, so the height is repeated for a while.
  addEventListener('message', ({ data }: MessageEvent<{ message?: unknown } | null>) => {
    if (data?.message === 'ready') tellHeight();
  });
  for (const milliseconds of [100, 500, 1500, 4000]) setTimeout(tellHeight, milliseconds);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || !secret) return;
    event.preventDefault();
    tell({ secret, message: 'link', value: link.href });
  });
}
