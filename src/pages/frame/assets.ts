import { assetUrl } from '../../addresses/urls.ts';
import builderScriptSource from '../scripts/builder.browser.js';
import ownScriptSource from '../scripts/own.browser.js';
import readingScript from '../scripts/reading.browser.js';
import settingsScriptSource from '../scripts/settings.browser.js';
import baseStyle from '../styles/base.css';
import builderSheet from '../styles/builder.css';
import comparisonStyle from '../styles/comparison.css';
import figuresStyle from '../styles/figures.css';
import ownSheet from '../styles/own.css';
import printStyle from '../styles/print.css';
import readingStyle from '../styles/reading.css';

/** A file of the site that never changes under its address. */
export interface Asset {
  readonly url: string;
  readonly type: 'text/css; charset=utf-8' | 'text/javascript; charset=utf-8';
  readonly body: string;
}

/** FNV-1a over UTF-16 units, written in hexadecimal: names content for caches, protects nothing. */
function contentHash(body: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < body.length; index += 1) {
    hash = Math.imul(hash ^ body.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Style sheets are sent without the comments and the indentation that their readers need. */
function withoutComments(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function asset(name: string, extension: 'css' | 'js', body: string): Asset {
  const type = extension === 'css' ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  return { url: assetUrl(name, contentHash(body), extension), type, body };
}

export const siteStyle = asset(
  'site',
  'css',
  withoutComments([baseStyle, readingStyle, comparisonStyle, figuresStyle, printStyle].join('\n')),
);

export const siteScript = asset('reading', 'js', readingScript);
/** The one script that a page waits for: who chose dark colours must not see a white page first. */
export const settingsScript = asset('settings', 'js', settingsScriptSource);

/** Only the page that makes embed codes loads these. */
export const builderStyle = asset('builder', 'css', withoutComments(builderSheet));
export const builderScript = asset('builder', 'js', builderScriptSource);

/** Only the pages about words of the reader's own load these. */
export const ownStyle = asset('own', 'css', withoutComments(ownSheet));
export const ownScript = asset('own', 'js', ownScriptSource);

export const assets: readonly Asset[] = [
  siteStyle,
  siteScript,
  settingsScript,
  builderStyle,
  builderScript,
  ownStyle,
  ownScript,
];
