/**
 * What a WordPress site does to the reply of a provider that it does not know, by its documentation: only links,
 * quotations and frames stay, with these attributes; without a frame nothing does; the frame is sandboxed and named
 * by a secret, and hidden for as long as a quotation stands for it. Written for these tests.
 */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** The markup that goes into the post, or null where WordPress shows the bare link instead. */
export function filterAsWordPress(html: string, secret: string): string | null {
  const oneLine = html.replace(/[\r\n]+/g, '');
  const kept = keepAllowed(oneLine);
  const parts = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept);
  if (!parts?.[2]) return null;
  const named = parts[2].replace(
    / src="([^"]*)"/,
    (_, src: string) => ` src="${src}#?secret=${secret}" data-secret="${secret}"`,
  );
  if (!parts[1]) return sandboxed(named);
  const quotation = parts[1].replace(
    '<blockquote',
    `<blockquote class="wp-embedded-content" data-secret="${secret}"`,
  );
  const hidden = named.replace('<iframe', '<iframe style="position: absolute; visibility: hidden;"');
  return quotation + sandboxed(hidden);
}

function sandboxed(iframe: string): string {
  return iframe.replace(
    '<iframe',
    '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"',
  );
}

/** Removes every tag and attribute that is not allowed, and every address that is not of the web. */
function keepAllowed(html: string): string {
  return html.replace(/<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi, (_, slash, name, rest) => {
    const tag = String(name).toLowerCase();
    const attributes = KEPT[tag];
    if (!attributes) return '';
    if (slash) return `</${tag}>`;
    const kept = [...String(rest).matchAll(/([a-z-]+)\s*=\s*"([^"]*)"/gi)]
      .filter(([, key = '', value = '']) => attributes.includes(key) && isSafe(key, value))
      .map(
        ([, key, value = '']) => ` ${key}="${key === 'src' ? value.replaceAll('&amp;', '&#038;') : value}"`,
      );
    return `<${tag}${kept.join('')}>`;
  });
}

function isSafe(key: string, value: string): boolean {
  return (key !== 'src' && key !== 'href') || /^https?:\/\//.test(value);
}
