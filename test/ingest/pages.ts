/** Pages built like those of the publishers, around invented wording. */
import { type Part, wrap } from './wording.ts';

const html = (parts: readonly Part[], open = '<p>', close = '</p>') =>
  parts
    .map((part) =>
      part.kind === 'heading'
        ? `<p><strong>${part.text}</strong></p>`
        : part.kind === 'item'
          ? `<ul><li>${part.text}</li></ul>`
          : `${open}${part.text}${close}`,
    )
    .join('\n');

const chrome = (title: string, body: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - A Department</title>${head}
<script>window.track = "never text";</script><style>p { color: black }</style></head>
<body><a class="skip-link" href="#content">Skip to content</a>
<header><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/about">About us</a></li></ul></nav></header>
<div class="cookie-banner">This site uses cookies. <button>Accept</button></div>
${body}
<aside class="related"><h3>Related content</h3><ul><li><a href="/1">A visit of the minister to Mirhold</a></li></ul></aside>
<footer><p>© 2026 A Department. All rights reserved.</p><a href="/privacy">Privacy</a></footer>
</body></html>`;

/** State: who released it, a preface, a begin marker, often no end marker, hidden inputs, file sizes. */
export function statePage(title: string, parts: readonly Part[], endMarker = true): string {
  return chrome(
    title,
    `<main id="content"><h1 class="featured-content__headline stars-above">${title}</h1>
<p class="article-meta__publish-date">October 21, 2023</p>
<div class="entry-content">
<p>Office of the Spokesperson</p>
<p><em>The text of this joint statement was released by the Five and the Merian Union.</em></p>
<p><i><span>Begin Text:</span></i></p>
${html(parts)}
${endMarker ? '<p style="text-align:left;"><span>&nbsp;</span><i><span>End text.</span></i></p>' : ''}
<p><input type="hidden" data-filter="x">&nbsp;</p>
<p><a class="external-link__pdf" href="/a.pdf">The map of the corridor</a> <span class="filesize">[1 MB]</span></p>
</div></main>`,
  );
}

/** White House archives: centred headings, no begin marker, three number signs at the end. */
export function whiteHousePage(title: string, parts: readonly Part[]): string {
  return chrome(
    title,
    `<article><h1 class="page-title">${title}</h1><time class="posted-on" datetime="2023-10-20">October 20, 2023</time>
<section class="body-content">${html(parts)}
<p class="has-text-align-center">###</p></section><div class="share-widget">Share on</div></article>`,
  );
}

/** Kremlin: hard line breaks inside paragraphs, boxes that are not text inside the body. */
export function kremlinPage(title: string, parts: readonly Part[], lead = ''): string {
  const broken = parts.map((part) => ({ ...part, text: part.text.replace(/ (\S+ \S+) /g, '\n$1 ') }));
  return chrome(
    title,
    `<article class="read__in hentry"><div class="read__content"><div class="read__top"><h1 class="entry-title p-name">${title}</h1>
<div class="read__lead entry-summary">${lead}</div><div class="read__meta"><time class="read__published" datetime="2022-05-20">20 мая 2022 года</time></div></div>
<div class="entry-content e-content read__internal_content" itemprop="articleBody">${html(broken)}
<div class="read__cut masha-ignore"><h4>Смотрите также</h4><a class="cut__item" href="/supplement/5321">Документ</a></div>
<div class="read__bottommeta hidden-copy"><ul class="read__taglist"><li>Внешняя политика</li></ul></div></div></div></article>`,
  );
}

/** A news note of the Kremlin that links the text instead of giving it. */
export function kremlinNote(title: string): string {
  return kremlinPage(title, [
    {
      kind: 'paragraph',
      text: 'По итогам встречи в Дорвасте участники приняли совместное заявление о дальнейшем развитии сотрудничества между странами Пятёрки и Нордранской Федерацией в области энергетики, транспорта и охраны природы региона.',
    },
  ]);
}

/** Ministry of China: an editor's class, print and close at the foot. */
export function chinaPage(title: string, parts: readonly Part[]): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}_外交部</title>
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2022-05-20"></head><body>
<div class="nav"><a href="/">首页</a><a href="/news">新闻</a><a href="/about">关于我们</a></div>
<div class="news-title"><h1>${title}</h1><p>2022-05-20</p></div>
<div class="TRS_Editor">${html(parts)}<p>【打印】【关闭】</p></div>
<div class="footer">版权所有</div></body></html>`;
}

/** Belarus and other old sites: windows-1251, said by the page only. */
export function oldRussianPage(title: string, parts: readonly Part[]): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>${title}</title></head><body>
<header class="header"><ul class="menu"><li><a href="/">Главная</a></li></ul></header>
<main class="main"><section class="content-page"><nav class="bread-crumbs"><a href="/">Главная</a> / <a href="/press">Пресс-служба</a></nav>
<h1>${title}</h1>${html(parts)}</section></main><footer>Все права защищены</footer></body></html>`;
}

/** Council of the EU: several areas, link lists between them. */
export function councilPage(title: string, parts: readonly Part[]): string {
  const half = Math.ceil(parts.length / 2);
  return `<main id="gsc-main-content"><div class="gsc-eyebrow"><span class="gsc-tag">European Council</span> <span id="excerpt-time">20 October 2023 14:55</span></div><h1>${title}</h1>
<div class="gsc-bge-grid"><div class="gsc-bge-grid__area">${html(parts.slice(0, half))}<ul class="gsc-link-list"><li><a href="/visit">Visit the page of the meeting</a></li></ul></div>
<div class="gsc-bge-grid__area">${html(parts.slice(half))}</div></div><div class="gsc-share">Share</div></main>`;
}

/** A page of no known publisher: only a general extractor can find the text. */
export function unknownPage(title: string, parts: readonly Part[]): string {
  return chrome(
    title,
    `<div class="wrap"><div class="post"><h1>${title}</h1><div class="inner">${html(parts)}</div></div></div>`,
  );
}

/** The shell of a script application: no document in it. */
export const SHELL = `<!doctype html><html><head><title>Press corner</title></head><body><div id="app"></div><noscript>Please enable JavaScript to use this site.</noscript><script src="/main.js"></script></body></html>`;

export function pressCornerReply(title: string, parts: readonly Part[]): string {
  return JSON.stringify({
    refCd: 'STATEMENT/23/5180',
    eventDate: '2023-10-20',
    docuLanguageResource: { title, htmlContent: html(parts, '<p><span>', '</span></p>'), language: 'en' },
    languages: ['en'],
  });
}

export const COOKIE_WALL = `<!doctype html><html><head><title>Before you continue</title></head><body><main><h1>Your privacy</h1>
<p>We and our partners use cookies to store information on your device. Accept all cookies or manage your preferences to continue to the site.</p>
<p>You can change your choice at any time in the settings of this page, where the list of partners stands as well.</p></main></body></html>`;

/** An error page that says 200. */
export const TECHNICAL_DIFFICULTIES = `<!doctype html><html><head><title>Technical Difficulties</title></head><body><h1>We are experiencing technical difficulties</h1><p>Please try again later, or write to the webmaster and give the number of this error, the time and the address of the page you looked for.</p></body></html>`;

export function summaryPage(title: string): string {
  return chrome(
    title,
    `<main><article class="entry-content"><h1>${title}</h1>
<p>The leaders of the Five and the Merian Union met in Mirhold and agreed to deepen their work on transport, energy and education over the next three years.</p>
<p>Among other things they welcomed the Trans-Ilvan Corridor, spoke about Tarvash, and asked their ministers to prepare a plan for early warning of floods in the valleys.</p>
<p>Read the full text of the declaration on the site of the Council.</p></article></main>`,
  );
}

export function feedItem(title: string, link: string, parts: readonly Part[]): string {
  const body = `<p>Office of the Spokesperson</p><p>Begin Text:</p>${html(parts)}<script>inline()</script>`;
  return `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">https://www.state.gov/?page_id=1</guid><pubDate>Fri, 20 Oct 2023 16:02:38 +0000</pubDate>
<description><![CDATA[${body}]]></description><content:encoded><![CDATA[${body}]]></content:encoded></item>`;
}

/** Markdown as converters write it: hard wraps, emphasis that does not close, an ordinal, marks at the end. */
export function convertedMarkdown(title: string, source: string, parts: readonly Part[]): string {
  const blocks = parts.map((part) =>
    part.kind === 'heading'
      ? `***${part.text}  \n***`
      : part.kind === 'item'
        ? `-   ${wrap(part.text, 68).join('\n    ')}`
        : ` ${wrap(part.text, 72).join('\n')}   `,
  );
  return `---\ndate: '2023-10-20'\nsource_url: ${source}\ntitle: "${title}"\n---\n \n${blocks.join('\n  \n')}\n\n\\###\n`;
}
