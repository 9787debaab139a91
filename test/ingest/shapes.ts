/**
 * Pages laid out as the systems behind the sites of statements lay them out, around invented wording: the chrome, the
 * boxes and the lines that are no text stand where those systems put them.
 */
import { NORTH_RU, type Part, UNION } from './wording.ts';

interface Options {
  /** Stands before the first paragraph, in it. */
  readonly dateline?: string;
  readonly break?: boolean;
}

export const blocks = (parts: readonly Part[], options: Options = {}) =>
  parts
    .map((part, index) => {
      const text = `${index === 0 ? (options.dateline ?? '') : ''}${part.text}`;
      if (part.kind === 'heading') return `<p><strong>${text}</strong></p>`;
      if (part.kind === 'item') return `<ul><li>${text}</li></ul>`;
      return `<p>${text}</p>`;
    })
    .join('\n');

/** Paragraphs parted by line breaks alone. */
const broken = (parts: readonly Part[]) => parts.map((part) => part.text).join('<br>\n<br>\n');

export const page = (lang: string, head: string, bodyClass: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}<style>.x{}</style><script>var a="no text";</script></head><body class="${bodyClass}">${body}</body></html>`;

const COMMENTS = Array.from(
  { length: 6 },
  (_, index) =>
    `<li class="comment" id="comment-${index}"><article><footer class="comment-meta">Reader ${index} says:</footer><div class="comment-content"><p>The bridge of Korlin was promised to us ${index} years ago, and the ferry that was to take its place until then has never once kept the hours that are printed on the board beside the landing.</p></div></article></li>`,
).join('');

const RELATED = `<div class="related-posts"><h3>Related posts</h3><ul><li><a href="/a">The harvest of the upper valleys is counted</a><p>Farmers of the upper valleys have counted their harvest, which is larger than that of the year before, though the frost came early and the carts were late on the road.</p></li><li><a href="/b">A school opens in Selvana</a></li></ul></div>`;

/** An agency's site on WordPress, in Russian: dateline, sharing box, photograph, tags in the foot. */
function wordpressAgency(title: string, parts: readonly Part[]): string {
  return page(
    'ru-RU',
    `<title>${title} | Агентство «Дорваст»</title><meta property="og:title" content="${title}"><meta property="article:published_time" content="2022-05-20T10:00:00+05:00">`,
    'post-template-default single single-post no-sidebar wp-embed-responsive',
    `<header id="masthead" class="site-header"><nav class="main-navigation"><ul><li><a href="/">Главная</a></li><li><a href="/politika">Политика</a></li></ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main"><article id="post-1" class="post type-post status-publish"><header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on">Май 20, 2022 10:00</span><span class="byline">Автор: редакция</span><span class="post-views">1 204 просмотра</span></div></header>
<div class="entry-content"><p><img src="/1.jpg"></p>${blocks(parts, { dateline: '<strong>ДОРВАСТ, 20.05.2022 /АИ «Дорваст»/.</strong> ' })}
<p>ФОТО: пресс-служба встречи</p><p>Подписывайтесь на наш <a href="https://t.example/x">телеграм-канал</a></p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Поделиться ссылкой:</h3><ul><li><a>Facebook</a></li><li><a>Telegram</a></li></ul></div></div>
<footer class="entry-footer"><span class="tags-links">Метки: Пятёрка, Нордран</span></footer></article>
<nav class="post-navigation"><a href="/p">Предыдущая запись: Погода в горах</a></nav><div id="comments" class="comments-area"><h2>Добавить комментарий</h2><ol class="comment-list">${COMMENTS}</ol><form><label>Комментарий</label><textarea></textarea></form></div></main></div><aside id="secondary" class="widget-area"><h2>Последние новости</h2><ul><li><a href="/1">В горах сошёл снег</a></li></ul></aside></div>
<footer id="colophon">© 2022 АИ «Дорваст». Все права защищены</footer>`,
  );
}

/** A news site on a WordPress newspaper theme, in English: announcement, dateline, photo credit, follow us, tags. */
function wordpressNewspaper(title: string, parts: readonly Part[]): string {
  return page(
    'en-US',
    `<title>${title} - News of the Five</title>`,
    'single single-post td-standard-pack',
    `<div class="td-header-wrap"><div class="td-main-menu"><ul class="sf-menu"><li><a href="/">Home</a></li><li><a href="/opinion">Opinion</a></li></ul></div></div>
<div class="td-container td-post-template-default"><div class="td-crumb-container"><span><a href="/">Home</a></span> › <span>Diplomacy</span></div><article class="post"><header class="td-post-header"><ul class="td-category"><li><a href="/d">Diplomacy</a></li></ul><h1 class="entry-title">${title}</h1><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date">October 20, 2023</time></span><div class="td-post-views">1523</div></div></header>
<div class="td-post-sharing">Share Facebook Twitter</div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img src="/m.jpg"><figcaption>The leaders in Mirhold</figcaption></figure></div>
<p><strong>nFa</strong></p><p>The leaders of the Five and the Merian Union met in Mirhold. Below is the full text of the communiqué:</p>
${blocks(parts)}
<p><em>Photo credit: press office of the meeting</em></p><p>/// nFa, 20 October 2023</p></div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a href="/t">Mirhold</a></li></ul></div></footer></article>${RELATED}<div class="comments" id="comments"><h4>Leave a reply</h4><ol class="comment-list">${COMMENTS}</ol></div></div><div class="td-footer-wrapper">© News of the Five</div>`,
  );
}

/** Blogger: line breaks for paragraphs, labels and sharing below. */
function blogger(title: string, parts: readonly Part[]): string {
  return page(
    'en',
    `<title>A diplomat of the valleys: ${title}</title>`,
    'loading',
    `<div class="navbar section" id="navbar">Search this blog</div><div id="header-wrapper"><h1 class="title"><a href="/">A diplomat of the valleys</a></h1></div>
<div id="main-wrapper"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Friday, 20 October 2023</span></h2><div class="post hentry"><h3 class="post-title entry-title">${title}</h3><div class="post-body entry-content" id="post-body-1"><div dir="ltr" style="text-align: left;" trbidi="on">${broken(parts)}</div><div style="clear: both;"></div></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">A diplomat</span></span> at <abbr class="published">10:00</abbr><div class="post-share-buttons"><a>Email This</a><a>BlogThis!</a><a>Share to Twitter</a></div><span class="post-labels">Labels: <a>Five</a>, <a>Merian Union</a></span></div></div></div></div><div class="comments" id="comments"><h4>No comments:</h4><p><a>Post a Comment</a></p></div><div class="blog-pager" id="blog-pager"><a>Newer Post</a> <a>Older Post</a></div></div></div></div>
<div id="sidebar-wrapper"><div class="widget BlogArchive"><h2>Blog Archive</h2><ul><li><a>2023</a> (14)</li></ul></div></div>`,
  );
}

/** Joomla K2: tools to size and print, votes, hits, the previous item. */
function joomlaK2(title: string, parts: readonly Part[]): string {
  const [first, ...rest] = parts;
  return page(
    'en-gb',
    `<title>${title}</title>`,
    'site com_k2 view-item no-layout no-task',
    `<div class="t3-wrapper"><nav class="t3-mainnav"><ul><li><a href="/">Home</a></li></ul></nav><div class="t3-mainbody"><div id="t3-content"><div id="k2Container" class="itemView"><span class="itemEditLink"></span><div class="itemHeader"><span class="itemDateCreated">Friday, 20 October 2023 10:00</span><h2 class="itemTitle">${title}</h2><span class="itemAuthor">Written by <a>Super User</a></span></div>
<div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">font size</span> <a>decrease font size</a> <a>increase font size</a></li><li><a class="itemPrintLink">Print</a></li><li><a class="itemEmailLink">Email</a></li></ul></div><div class="itemRatingBlock"><span>Rate this item</span><ul><li>1</li><li>2</li><li>3</li></ul><div class="itemRatingLog">(4 votes)</div></div>
<div class="itemBody"><div class="itemImageBlock"><img src="x"><span class="itemImageCaption">The hall of the meeting</span></div><div class="itemIntroText">${blocks(first ? [first] : [])}</div><div class="itemFullText">${blocks(rest)}</div><div class="clr"></div><span class="itemDateModified">Last modified on Saturday, 21 October 2023 08:12</span></div>
<div class="itemLinks"><div class="itemHits">Read <b>1523</b> times</div><div class="itemCategory"><span>Published in</span> <a>Foreign affairs</a></div><div class="itemTagsBlock"><span>Tagged under</span><ul><li><a>Five</a></li></ul></div></div><div class="itemNavigation"><span>More in this category:</span><a>« Harvest of the south</a></div><a class="itemBackToTop">back to top</a></div></div></div></div>`,
  );
}

/** Joomla's own articles: a table of facts before the text. */
function joomla(title: string, parts: readonly Part[]): string {
  return page(
    'en-gb',
    `<title>${title}</title>`,
    'site com_content view-article',
    `<header><ul class="nav menu"><li><a href="/">Home</a></li></ul></header><main><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${title}</h2></div><div class="icons"><ul><li class="print-icon"><a>Print</a></li><li class="email-icon"><a>Email</a></li></ul></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="published">Published: 20 October 2023</dd><dd class="hits">Hits: 941</dd></dl><div itemprop="articleBody">${blocks(parts)}</div><ul class="pager pagenav"><li class="previous"><a>Prev</a></li><li class="next"><a>Next</a></li></ul></div></main><footer>Powered by a template</footer>`,
  );
}

/** Bitrix: date, picture, text straight in the box with line breaks, a link back to the list. */
function bitrix(title: string, parts: readonly Part[]): string {
  return page(
    'ru',
    `<title>${title}</title>`,
    '',
    `<div id="header"><ul id="horizontal-multilevel-menu"><li><a href="/">Главная</a></li><li><a href="/news/">Новости</a></li></ul></div><div id="workarea"><h1 id="pagetitle">${title}</h1><div class="news-detail"><img class="detail_picture" src="/x.jpg"><span class="news-date-time">20.05.2022</span>${broken(parts)}<div style="clear:both"></div><br><div class="news-detail-share"><noindex>Поделиться: ВКонтакте</noindex></div></div><p><a href="/news/">Возврат к списку</a></p></div><div id="sidebar"><dl class="block-list"><dt>20.05.2022</dt><dd><a href="/n/1">Открыта школа в Сельване</a></dd></dl></div><div id="footer">© Министерство, 2022</div>`,
  );
}

/** Drupal as the external service of a union uses it: cards, an archived banner, labels of fields. */
function drupalService(title: string, parts: readonly Part[]): string {
  return page(
    'en',
    `<title>${title} | A Service</title>`,
    'path-node page-node-type-press-material',
    `<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><header role="banner"><nav role="navigation"><ul class="menu"><li><a href="/">Home</a></li></ul></nav></header><main role="main"><div class="layout-content"><div class="alert alert-archived"><p>THIS CONTENT HAS BEEN ARCHIVED</p></div><article class="node node--type-press-material"><div class="card"><div class="card-header"><h1 class="node__title">${title}</h1><div class="news-date">20.10.2023</div><div class="press-team">Press and information team</div></div><div class="card-body"><div class="node__content"><div class="field field--name-field-teaser"><div class="field__label">Teaser</div><div class="field__item"><p>The leaders met in Mirhold.</p></div></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary"><div class="field__label visually-hidden">Text</div>${blocks(parts)}</div></div></div><div class="social-share"><span>Share on:</span><a>X</a></div></div></article><section class="related-content"><h2>See also</h2><ul><li><a>Visit of an envoy</a></li></ul></section></div></main><footer role="contentinfo">Legal notice</footer></div>`,
  );
}

/** A translation of the department: office, date, markers in Russian, the address of the original, the disclaimer. */
function departmentTranslation(title: string, parts: readonly Part[], endMarker = true): string {
  return page(
    'ru',
    `<title>${title} - Государственный департамент</title>`,
    'translations-template',
    `<header class="site-header"><nav><a href="/">Home</a></nav></header><main id="content"><h1 class="featured-content__headline">${title}</h1><div class="entry-content"><p>Государственный департамент США</p><p>Офис официального представителя</p><p>Для немедленного распространения</p><p>${title}</p><p>20 мая 2022 года</p><p>Текст приведённого ниже заявления обнародован правительствами Пятёрки и Нордранской Федерации.</p><p><em>Начало текста:</em></p>${blocks(parts)}${endMarker ? '<p><em>Конец текста.</em></p>' : ''}<hr><p>Для просмотра оригинала: <a href="https://www.state.example/x/">https://www.state.example/x/</a></p><p><em>Этот перевод предоставляется для удобства пользователей, и только оригинальный английский текст следует считать официальным.</em></p></div></main><footer>Бюро глобальных связей</footer>`,
  );
}

/** An embassy's page in a local language: office line, title once more, date, sharing. */
function embassy(title: string, parts: readonly Part[]): string {
  return page(
    'ru',
    `<title>${title} - Посольство Мерианского Союза в Корлине</title>`,
    'single single-post mission-korlin',
    `<div class="alert-banner">Важное сообщение для путешественников</div><header><nav class="mission-nav"><ul><li><a href="/visas">Визы</a></li></ul></nav></header><main><div class="mo-breadcrumbs"><a>Главная</a> | <a>Новости</a></div><article><h1 class="entry-title">${title}</h1><div class="entry-content"><p>Посольство Мерианского Союза в Корлине</p><p><strong>${title}</strong></p>${blocks(parts)}<div class="mo-share"><a>Facebook</a></div></div></article></main><div class="nova-tags"><span>По теме:</span> <a>Посол</a></div><footer>Это официальный сайт посольства</footer>`,
  );
}

/** MediaWiki: a header box, a licence, links to edit. */
function mediaWiki(title: string, parts: readonly Part[]): string {
  const text = parts
    .map((part) =>
      part.kind === 'heading'
        ? `<div class="mw-heading mw-heading2"><h2 id="h">${part.text}</h2><span class="mw-editsection">[<a>edit</a>]</span></div>`
        : part.kind === 'item'
          ? `<ul><li>${part.text}</li></ul>`
          : `<p>${part.text}</p>`,
    )
    .join('\n');
  return page(
    'en',
    `<title>${title} - A free library</title>`,
    'mediawiki ltr sitedir-ltr ns-0 ns-subject',
    `<div id="mw-page-base"></div><div id="content" class="mw-body"><h1 id="firstHeading">${title}</h1><div id="bodyContent"><div id="siteSub">From a free library</div><div id="mw-content-text"><div class="mw-content-ltr mw-parser-output"><div id="headerContainer" class="ws-noexport noprint"><table class="headertemplate"><tbody><tr><td>${title} (2023)</td></tr></tbody></table><div class="header_notes">Adopted in Mirhold by the leaders of the Five and the Merian Union, and printed here from the copy of the Union.</div></div>${text}<div class="licenseContainer"><div class="licensetpl">This work is in the public domain because it is an official document of a state that never was.</div></div></div><div class="printfooter">Retrieved from "https://wiki.example/x"</div></div><div id="catlinks" class="catlinks">Category: Declarations</div></div></div><div id="mw-navigation"><h2>Navigation menu</h2><div id="p-personal"><ul><li><a>Log in</a></li></ul></div></div>`,
  );
}

/** A foreign ministry in the east: menus, title, place and date on the right, link lists, page top. */
function easternMinistry(title: string, parts: readonly Part[]): string {
  return page(
    'en',
    `<title>${title} | Ministry of Foreign Affairs of Estrovia</title>`,
    '',
    `<div id="header"><ul id="gnavi"><li><a href="/">Home</a></li></ul></div><div id="breadcrumbs"><a>Top</a> &gt; <a>Regions</a></div><div id="contents"><div id="main"><div id="maincontents"><h1 class="title2">${title}</h1><p class="rightalign">October 20, 2023</p><div class="main-section">${blocks(parts)}</div><ul class="link-list"><li><a>Outline (PDF)</a></li></ul><div class="to-top"><a href="#top">Page Top</a></div></div></div><div id="side"><ul><li><a>Related Information</a></li></ul></div></div><div id="footer"><a>Legal Matters</a> Copyright © Ministry of Foreign Affairs of Estrovia</div>`,
  );
}

/** A data base of documents in old HTML: facts in square brackets, then the text, with line breaks. */
function documentBase(title: string, parts: readonly Part[]): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title></head><body bgcolor="#ffffff"><center><b>"The World and Estrovia" Database</b><br>An institute of the university of Lumen</center><hr>[Title] ${title}<br><br>[Place] Mirhold<br>[Date] October 20, 2023<br>[Source] Ministry of Foreign Affairs of Estrovia<br>[Notes] <br>[Full text]<br><br>${broken(parts)}<br><br><hr><center>[<a href="/">Home</a>] [<a href="/list">List</a>]</center></body></html>`;
}

/** The foreign ministry of a large neighbour: an editor's class, tools to size and print, share buttons. */
function neighbourMinistry(title: string, parts: readonly Part[]): string {
  return page(
    'ru',
    `<title>${title}_Министерство иностранных дел</title><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2022-05-20 10:12">`,
    '',
    `<div class="header"><div class="nav"><a href="/">Главная</a><a href="/w">Министр</a></div></div><div class="main"><div class="crumb">Главная &gt; Документы</div><div class="news-title"><h1>${title}</h1><p>2022-05-20 10:12</p></div><div class="size">Размер шрифта: <a>A</a> <a>A</a></div><div class="news-main"><div class="TRS_Editor">${blocks(parts).replaceAll('<p>', '<p align="justify">\u3000\u3000')}</div></div><div class="share">Поделиться: <a>微博</a></div><p>【Печать】【Закрыть】</p></div><div class="footer">Авторские права принадлежат министерству</div>`,
  );
}

/** A television or party paper abroad, in Russian: source line, editor, "follow us". */
function partyPaper(title: string, parts: readonly Part[]): string {
  return page(
    'ru',
    `<title>${title}--Газета народа</title>`,
    '',
    `<div class="w1000 nav"><a href="/">Главная</a> <a href="/china">Политика</a></div><div class="w1000 d2nav"><a>Газета</a> &gt;&gt; <a>Политика</a></div><div class="w1000 clearfix"><div class="col-1"><h1>${title}</h1><div class="origin">2022:05:20.10:12 &nbsp; Источник: Агентство Люмен</div><div class="rm_txt_con cf"><div class="otitle">${title}</div>${blocks(parts, { dateline: 'Корлин, 20 мая /Люмен/ -- ' })}<div class="paper_num">(Редактор:Ли)</div><p>(Редактор: Ли, Ван)</p></div><div class="share">Поделиться: <a>VK</a></div></div><div class="col-2"><h2>Самое читаемое</h2><ul><li><a>Чайный путь открыт</a></li></ul></div></div>`,
  );
}

/** A ministry's small portal: language switch, motto of the year, counter and title before the text. */
function portal(title: string, parts: readonly Part[]): string {
  return page(
    'ru',
    `<title>${title}</title>`,
    '',
    `<div class="top"><div class="langs"><a>TM</a> | <a>EN</a> | <a>RU</a></div><div class="motto">2022 год — год народа долин</div></div><div class="menu-wrap"><ul class="menu"><li><a href="/">Министерство</a></li></ul></div><div class="container"><div class="row"><div class="col-md-9"><div class="news-show"><div>20.05.2022</div><div class="eye">1420</div><h3>${title}</h3>${blocks(parts)}</div></div><div class="col-md-3"><h4>Календарь</h4></div></div></div><div class="foot">Министерство иностранных дел</div>`,
  );
}

/** The old portal of a government: a menu block of the page before the title, no class that means anything. */
function oldPortal(title: string, parts: readonly Part[]): string {
  return page(
    'en',
    `<title>${title} - Portal of the government</title>`,
    '',
    `<table width="100%"><tr><td width="200"><b>New on the portal</b><br><a href="/1">Decrees</a><br><a href="/2">Archive</a><br><a href="/3">Calendar</a></td><td><div class="cont"><h1>${title}</h1><div>20.10.2023 10:20</div>${blocks(parts)}<a href="/print">Print version</a></div></td></tr></table><div>Copyright: government portal</div>`,
  );
}

/** A state agency's article: category, time, author, capital dateline, tags. */
function stateAgency(title: string, parts: readonly Part[]): string {
  return page(
    'en',
    `<title>${title} - Kornform</title><meta property="article:published_time" content="2023-10-20T09:00:00+05:00">`,
    '',
    `<header><nav><a href="/">Home</a><a href="/politics">Politics</a></nav></header><div class="article-page"><div class="breadcrumbs"><a>Home</a> / Politics</div><h1 class="article__title">${title}</h1><div class="article__meta"><span class="date">09:00, 20 October 2023</span><span class="source">| GMT +5</span></div><div class="article__body-text article__body"><p class="lead"></p>${blocks(parts, { dateline: 'KORLIN. KORNFORM – ' })}</div><div class="article__tags tags"><a>Diplomacy</a><a>Five</a></div><div class="article__author author"><a>A. Reporter</a></div></div><div class="news-feed"><h3>Currently reading</h3><ul><li><a href="/9">Snow closes the pass</a><p>Snow has closed the pass of Ilvan to carts for the third day in a row, and the keepers of the road ask travellers to wait at the foot of the mountain until the weather turns.</p></li></ul></div><footer>© Kornform</footer>`,
  );
}

/** A wire of press releases: provider, time, sharing, disclaimers after the text. */
function pressWire(title: string, parts: readonly Part[]): string {
  return page(
    'en',
    `<title>${title} - A Presswire</title>`,
    '',
    `<header><a class="logo">A Presswire</a><nav><a>Press Releases</a></nav></header><div class="container"><article class="single-release"><h1>${title}</h1><div class="pr-meta"><p>News Provided By</p><p>Department of Lumen</p><p>October 20, 2023, 10:00 GMT</p></div><div class="share-box"><p>Share This Article</p></div><div class="article_text">${blocks(parts)}<p>Distribution channels: Politics</p><p>Legal Disclaimer:</p><p>EIN Presswire provides this news content "as is" without warranty of any kind. We do not accept any responsibility or liability for the accuracy, content, images or licences of the text contained in this article.</p></div></article><div class="most-read"><h3>You just read:</h3><p>${title}</p></div></div><footer>Founder's story</footer>`,
  );
}

export interface Shaped {
  readonly name: string;
  readonly html: string;
  readonly parts: readonly Part[];
}

const EN = 'Joint Communiqué of the Five and the Merian Union';
const RU = 'Совместное заявление Пятёрки и Нордранской Федерации';
export const english = (name: string, draw: (title: string, parts: readonly Part[]) => string): Shaped => ({
  name,
  html: draw(EN, UNION),
  parts: UNION,
});
export const russian = (name: string, draw: (title: string, parts: readonly Part[]) => string): Shaped => ({
  name,
  html: draw(RU, NORTH_RU),
  parts: NORTH_RU,
});

/** One page of every shape, with the paragraphs that stand on it. */
export const SHAPED: readonly Shaped[] = [
  russian('WordPress of an agency', wordpressAgency),
  english('WordPress newspaper theme', wordpressNewspaper),
  english('Blogger', blogger),
  english('Joomla K2', joomlaK2),
  english('Joomla', joomla),
  russian('Bitrix', bitrix),
  english('Drupal of a service', drupalService),
  russian('translation of a department', departmentTranslation),
  russian('the same without an end marker', (title, parts) => departmentTranslation(title, parts, false)),
  russian('embassy', embassy),
  english('MediaWiki', mediaWiki),
  english('eastern ministry', easternMinistry),
  english('data base of documents', documentBase),
  russian('ministry of a neighbour', neighbourMinistry),
  russian('party paper', partyPaper),
  russian('small portal', portal),
  english('old portal', oldPortal),
  english('state agency', stateAgency),
  english('wire of press releases', pressWire),
];
