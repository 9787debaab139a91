/**
 * Pages of eight systems that portals of ministries and newspapers are built with: each with what it prints above,
 * beside, inside and below a text. Short texts among them, where a label weighs as much as a sentence.
 */
import { page, type Shaped } from '../shapes.ts';
import {
  DE_LONG,
  DE_SHORT,
  EN_LONG,
  EN_SHORT,
  EN_SIGNED,
  JA_SHORT,
  KK_SHORT,
  RU_LONG,
  RU_SHORT,
  type Text,
  TG_SHORT,
  TK_SHORT,
  UZ_SHORT,
} from './texts.ts';

/** Headings as headings, points as lists of several points. */
export function structured(text: Text, heading = 'h3', paragraph = '<p>'): string {
  let html = '';
  let open = false;
  for (const part of text.parts) {
    if (part.kind === 'item') {
      html += `${open ? '' : '<ul>'}<li>${part.text}</li>`;
      open = true;
      continue;
    }
    if (open) html += '</ul>';
    open = false;
    html +=
      part.kind === 'heading' ? `<${heading}>${part.text}</${heading}>` : `${paragraph}${part.text}</p>`;
  }
  return `${html}${open ? '</ul>' : ''}`;
}

const links = (titles: readonly string[], open = '<li>', close = '</li>') =>
  titles.map((title, index) => `${open}<a href="/x/${index}">${title}</a>${close}`).join('');

interface Typo3 {
  readonly crumbs: readonly string[];
  readonly date: string;
  readonly category: string;
  readonly caption: string;
  readonly back: string;
  readonly more: string;
  readonly others: readonly string[];
  readonly contact: string;
  readonly foot: readonly string[];
}

/** Typo3 with its news plug-in: frames of content elements, a caption, a contact element below. */
function typo3(text: Text, say: Typo3): string {
  return page(
    text.lang,
    `<title>${text.title} | Ministerium</title><meta name="generator" content="TYPO3 CMS">`,
    '',
    `<header id="top"><div class="container"><a href="/" class="logo"><img alt="Logo"></a><ul class="navbar-nav">${links(say.foot)}</ul></div></header>
<div class="rootline container"><ol>${say.crumbs.map((crumb) => `<li><a href="/c">${crumb}</a></li>`).join('')}<li>${text.title}</li></ol></div>
<div id="content" class="container"><!--TYPO3SEARCH_begin--><div id="c412" class="frame frame-default frame-type-news_newsdetail"><div class="news news-single"><div class="article" itemscope><div class="news-header"><h1 itemprop="headline">${text.title}</h1></div>
<div class="news-footer-meta"><p><span class="news-list-date">${say.date}</span> <span class="news-list-category">${say.category}</span></p></div>
<div class="news-img-wrap"><div class="outer"><div class="mediaelement"><img src="/f.jpg" alt=""></div><p class="news-img-caption">${say.caption}</p></div></div>
<div class="news-text-wrap" itemprop="description">${structured(text)}</div>
<div class="news-backlink-wrap"><a href="/aktuell">${say.back}</a></div>
<div class="news-related-wrap"><div class="news-related news-related-news"><h4>${say.more}</h4><ul>${links(say.others)}</ul></div></div></div></div></div>
<div id="c413" class="frame frame-type-textpic"><header><h2 class="element-header">${say.contact.split('|')[0]}</h2></header><div class="ce-textpic"><div class="ce-bodytext">${say.contact
      .split('|')
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</div></div></div><!--TYPO3SEARCH_end--></div>
<footer id="page-footer"><ul>${links(say.foot)}</ul><p>© 2024</p></footer>`,
  );
}

interface SharePoint {
  readonly top: readonly string[];
  readonly byline: string;
  readonly counters: string;
  readonly side: string;
  readonly others: readonly string[];
  readonly survey: readonly string[];
}

/** SharePoint's publishing pages: web parts in zones, a rich text field, a satisfaction survey. */
function sharePoint(text: Text, say: SharePoint): string {
  return `<!DOCTYPE html><html dir="ltr" lang="${text.lang}"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta charset="utf-8"><title>
	${text.title}
</title></head><body><form method="post" action="./page.aspx" id="aspnetForm"><div id="s4-workspace"><div id="s4-bodyContainer"><div class="ms-belltown">${links(say.top, '<span>', '</span>')}</div>
<div id="DeltaPlaceHolderMain"><div class="article article-right"><div class="row"><div class="col-md-8"><h2 class="page-heading">${text.title}</h2><div class="article-header"><div class="date-line">${say.byline}</div></div>
<div class="captioned-image"><div class="image"><img src="/PublishingImages/1.jpg"></div></div><div class="article-content-x"><div id="ctl00_PlaceHolderMain_Field__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline" aria-labelledby="x">${structured(text, 'h2', '<p class="ms-rteElement-P">')}</div></div>
<div class="page-stat"><span>${say.counters}</span></div><div class="survey"><p>${say.survey[0]}</p><div><a href="javascript:void(0)">${say.survey[1]}</a><a href="javascript:void(0)">${say.survey[2]}</a></div><p>${say.survey[3]}</p></div></div>
<div class="col-md-4"><div class="ms-webpart-zone"><div class="ms-webpart-chrome"><h2 class="ms-webpart-titleText">${say.side}</h2><div class="ms-WPBody">${say.others.map((other) => `<div class="item"><div class="d">12.05.2024</div><div class="t"><a href="/n">${other}</a></div></div>`).join('')}</div></div></div></div></div></div></div></div></div></form></body></html>`;
}

interface Plone {
  readonly crumbs: readonly string[];
  readonly by: string;
  readonly lead: string;
  readonly caption: string;
  readonly filed: string;
  readonly actions: readonly string[];
  readonly portlet: string;
  readonly others: readonly string[];
}

/** Plone: a by-line above, a lead image, "filed under" and document actions below. */
function plone(text: Text, say: Plone): string {
  return page(
    text.lang,
    `<title>${text.title} — Portal</title><meta name="generator" content="Plone - http://plone.example">`,
    'template-newsitem_view portaltype-news-item site-portal section-news icons-on',
    `<div id="visual-portal-wrapper"><div id="portal-top"><p class="hiddenStructure"><a href="#content">Skip to content.</a></p><ul id="portal-globalnav">${links(say.actions)}</ul></div><div id="portal-breadcrumbs"><span>${say.crumbs.join('</span> / <span>')}</span></div>
<table id="portal-columns"><tbody><tr><td id="portal-column-content"><div id="content"><h1 id="parent-fieldname-title" class="documentFirstHeading">${text.title}</h1><div class="documentByLine" id="plone-document-byline"><span class="documentAuthor">${say.by}</span></div><div class="documentDescription" id="parent-fieldname-description">${say.lead}</div><div class="newsImageContainer"><a><img src="x"></a><p class="discreet">${say.caption}</p></div><div id="content-core"><div id="parent-fieldname-text">${structured(text, 'h2')}</div></div>
<div id="viewlet-below-content"><div id="category" class="documentByLine">${say.filed}</div><div class="documentActions">${links(say.actions)}</div></div></div></td><td id="portal-column-two"><dl class="portlet portletNews"><dt class="portletHeader">${say.portlet}</dt>${say.others.map((other) => `<dd class="portletItem"><a>${other}</a> <span class="portletItemDetails">May 12, 2024</span></dd>`).join('')}</dl></td></tr></tbody></table></div>`,
  );
}

interface Liferay {
  readonly menu: readonly string[];
  readonly dated: string;
  readonly seen: string;
  readonly share: readonly string[];
  readonly asset: string;
  readonly others: readonly string[];
  readonly error: string;
}

/** Liferay: portlets with their own bars, the journal article, an asset publisher of other news. */
function liferay(text: Text, say: Liferay): string {
  return page(
    text.lang,
    `<title>${text.title} - Portal</title>`,
    'controls-visible yui3-skin-sam signed-out public-page site',
    `<div id="wrapper"><header id="banner"><div class="navbar" id="navigation"><ul>${links(say.menu)}</ul></div></header><section id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span8" id="column-1"><div class="portlet-dropzone"><div class="portlet-boundary portlet-boundary_101_"><section class="portlet" id="portlet_101"><div class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${say.menu[1]}</span></h1></div><div class="portlet-content"><div class="asset-full-content"><h3 class="header-title"><span>${text.title}</span></h3>
<div class="asset-content"><div class="asset-user-actions"><div class="asset-user-action">${say.dated}</div></div><div class="journal-content-body">${structured(text, 'h4')}</div><div class="asset-flag">${say.error}</div><div class="lfr-asset-metadata"><div class="metadata-entry">${say.seen}</div></div><ul class="tbl-icons">${links(say.share)}</ul></div></div></div></section></div></div></div><div class="portlet-column span4" id="column-2"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title">${say.asset}</h1></header><div class="portlet-body">${say.others.map((other) => `<div class="asset-abstract"><h3 class="asset-title"><a>${other}</a></h3><div class="asset-summary">${other} — 12.05.2024</div></div>`).join('')}</div></section></div></div></div></section><footer id="footer"><p>${say.menu[0]} 2024</p></footer></div>`,
  );
}

interface Next {
  readonly menu: readonly string[];
  readonly type: string;
  readonly date: string;
  readonly minutes: string;
  readonly copy: readonly string[];
  readonly topics: readonly string[];
  readonly next: string;
  readonly others: readonly string[];
  readonly letter: readonly string[];
  readonly consent: readonly string[];
}

/** A site of its own in React, drawn on the server: classes without meaning, data at the end, a consent box. */
function nextSite(text: Text, say: Next): string {
  const data = JSON.stringify({
    props: { pageProps: { post: { title: text.title, slug: 'x', date: '2024-05-14' } } },
    page: '/news/[slug]',
  });
  return page(
    text.lang,
    `<title>${text.title}</title>`,
    '',
    `<div id="__next"><div class="css-1q2w3e"><div class="css-0a1"><a href="/"><span>${say.menu[0]}</span></a><div class="css-0a2">${links(say.menu, '', '')}</div></div><main class="css-77a"><div class="css-9ab"><span class="css-tag">${say.type}</span><h1 class="css-h1x">${text.title}</h1><div class="css-meta1"><span>${say.date}</span><span>•</span><span>${say.minutes}</span></div><div class="css-btn">${say.copy.map((each) => `<div role="button" tabindex="0">${each}</div>`).join('')}</div></div>
<div class="css-grid"><div class="css-col1"><div class="css-rich">${structured(text, 'h2', '<p class="css-p">')}</div><div class="css-topics">${say.topics.map((topic) => `<a href="/t"><span>${topic}</span></a>`).join('')}</div></div></div></main>
<div class="css-more"><h3>${say.next}</h3><div class="css-cards">${say.others.map((other) => `<a href="/n" class="css-card"><div><span>12.05.2024</span><h4>${other}</h4></div></a>`).join('')}</div></div><div class="css-letter"><h3>${say.letter[0]}</h3><p>${say.letter[1]}</p><input placeholder="e-mail"><div role="button">${say.letter[2]}</div></div><div class="css-bar"><p>${say.consent[0]}</p><div role="button">${say.consent[1]}</div></div></div></div><script id="__NEXT_DATA__" type="application/json">${data}</script>`,
  );
}

interface Table {
  readonly menu: readonly string[];
  readonly path: string;
  readonly date: string;
  readonly counter: string;
  readonly below: readonly string[];
  readonly side: readonly string[];
  readonly foot: string;
}

/** A site of twenty years ago: tables in tables, fonts, a counter. */
function oldTables(text: Text, say: Table): string {
  const body = text.parts
    .map(({ kind, text }) =>
      kind === 'heading'
        ? `<p><b>${text}</b></p>`
        : `<p align="justify"><font face="Arial" size="2">${text}</font></p>`,
    )
    .join('');
  return `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>${text.title}</TITLE></HEAD><BODY bgcolor="#FFFFFF"><table width="780" border="0" align="center"><tr><td colspan="3"><table width="100%"><tr>${say.menu.map((each) => `<td align="center"><a href="/m"><font color="#003366"><b>${each}</b></font></a></td>`).join('')}</tr></table></td></tr><tr><td width="160" valign="top"><table>${say.side.map((each) => `<tr><td><a href="/s"><font size="1">${each}</font></a></td></tr>`).join('')}</table></td><td valign="top"><table width="100%" cellpadding="6"><tr><td><font size="1">${say.path}</font></td></tr><tr><td><font size="1" color="gray">${say.date}</font></td></tr><tr><td><font size="4"><b>${text.title}</b></font></td></tr><tr><td>${body}</td></tr><tr><td align="right"><font size="1">${say.counter}</font></td></tr><tr><td><font size="1">${say.below.map((each) => `<a href="/b">${each}</a>`).join(' | ')}</font></td></tr></table></td><td width="120" valign="top"><img src="b.gif"></td></tr><tr><td colspan="3" align="center"><font size="1">${say.foot}</font></td></tr></table></BODY></HTML>`;
}

interface Amp {
  readonly menu: readonly string[];
  readonly when: string;
  readonly author: string;
  readonly caption: string;
  readonly also: string;
  readonly others: readonly string[];
  readonly follow: string;
  readonly consent: readonly string[];
}

/** An accelerated page of a news site: own elements, a box in the middle, consent at the end. */
function amp(text: Text, say: Amp): string {
  const [first, ...rest] = text.parts;
  const head = first ? structured({ ...text, parts: [first] }) : '';
  return `<!doctype html><html ⚡ lang="${text.lang}"><head><meta charset="utf-8"><title>${text.title}</title><link rel="canonical" href="https://news.example/a"><script async src="https://cdn.example/v0.js"></script><style amp-custom>.x{}</style></head><body><amp-sidebar id="sb" layout="nodisplay"><ul>${links(say.menu)}</ul></amp-sidebar><header class="amp-wp-header"><div><a href="/">${say.menu[0]}</a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${text.title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">${say.author}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2024-05-14T10:00:00+00:00">${say.when}</time></div></header><figure class="amp-wp-article-featured-image wp-caption"><amp-img src="/i.jpg" width="800" height="500"></amp-img><p class="wp-caption-x">${say.caption}</p></figure><div class="amp-wp-article-content">${head}<div class="wpb-box"><strong>${say.also}</strong><ul>${links(say.others)}</ul></div>${structured({ ...text, parts: rest })}<p>${say.follow}</p><amp-social-share type="x"></amp-social-share></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">${say.menu[1]}</div></footer></article><amp-consent id="c" layout="nodisplay"><div id="ui"><p>${say.consent[0]}</p><button on="tap:c.accept">${say.consent[1]}</button></div></amp-consent></body></html>`;
}

interface Tilda {
  readonly menu: readonly string[];
  readonly cover: string;
  readonly caption: string;
  readonly share: string;
  readonly others: readonly string[];
  readonly form: readonly string[];
  readonly made: string;
  readonly phone: string;
}

/** Tilda: records of atoms, one after another, with a form and the name of the builder at the end. */
function tilda(text: Text, say: Tilda): string {
  const record = (type: string, body: string) =>
    `<div id="rec${type}" class="r t-rec" data-record-type="${type}"><div class="t${type}"><div class="t-container"><div class="t-col t-col_8">${body}</div></div></div></div>`;
  return page(
    text.lang,
    `<title>${text.title}</title>`,
    't-body',
    `<div id="allrecords" class="t-records">${record('257', `<div class="t228__list">${links(say.menu, '<div class="t228__list_item">', '</div>')}</div>`)}${record('18', `<div class="t-cover__wrapper"><div class="t018__title t-title">${text.title}</div><div class="t018__descr t-descr">${say.cover}</div></div>`)}${record('3', `<img src="x"><div class="t107__title t-text">${say.caption}</div>`)}${record('106', `<div class="t004 t-text t-text_md" field="text">${text.parts.map((part) => (part.kind === 'heading' ? `<strong>${part.text}</strong>` : part.text)).join('<br><br>')}</div>`)}${record('158', `<div class="t-sociallinks__title">${say.share}</div>`)}${record('404', say.others.map((other) => `<div class="t404__col"><a href="/o"><div class="t404__title t-heading">${other}</div></a></div>`).join(''))}${record('678', `<div class="t678__title t-title">${say.form[0]}</div><div class="t678__descr t-descr">${say.form[1]}</div><form><input name="Email"><button type="submit">${say.form[2]}</button></form>`)}${record('345', `<div class="t345__text t-descr">${say.phone}</div>`)}<div class="t-tildalabel"><a>${say.made}</a></div></div>`,
  );
}

const shaped = (name: string, html: string, text: Text): Shaped => ({
  name: `${name}, ${text.lang}, ${text.parts.length} parts`,
  html,
  parts: text.parts,
});

export const PORTALS: readonly Shaped[] = [
  shaped(
    'Typo3',
    typo3(DE_SHORT, {
      crumbs: ['Startseite', 'Aktuelles', 'Meldungen'],
      date: '14.05.2024',
      category: 'Erklärungen',
      caption: 'Die Ministerinnen und Minister vor dem Rathaus von Port Merian',
      back: 'Zur Übersicht',
      more: 'Weitere Meldungen',
      others: ['Neue Brücke über den Vas eröffnet', 'Schule für Wegewarte nimmt Schüler auf'],
      contact:
        'Ihr Ansprechpartner|Pressestelle des Ministeriums|Telefon: +99 12 34 56|presse@ministerium.example',
      foot: ['Impressum', 'Datenschutz', 'Barrierefreiheit'],
    }),
    DE_SHORT,
  ),
  shaped(
    'Typo3',
    typo3(EN_LONG, {
      crumbs: ['Home', 'Newsroom', 'Communiqués'],
      date: '9 October 2024',
      category: 'Region, Meetings',
      caption: 'Family picture on the steps of the Old Mint. © Chancellery / L. Orr',
      back: 'Back to overview',
      more: 'More on this topic',
      others: ['Sowing begins in the lower valleys', 'Envoy returns from Lumen'],
      contact: 'Press office|Mill Street 4, Mirhold|Tel. +99 12 34|Open Monday to Thursday',
      foot: ['Imprint', 'Privacy', 'Accessibility'],
    }),
    EN_LONG,
  ),
  shaped(
    'Typo3',
    typo3(RU_SHORT, {
      crumbs: ['Главная', 'Пресс-центр', 'Заявления'],
      date: '14.05.2024',
      category: 'Официально',
      caption: 'Участники встречи на набережной Порт-Мериана',
      back: 'К обзору',
      more: 'Ещё по этой теме',
      others: ['На перевале сошла лавина', 'Открыт набор в школу смотрителей'],
      contact: 'Пресс-служба|ул. Мельничная, 4|Тел.: +99 12 34|Приём: пн–чт',
      foot: ['Карта сайта', 'Правовая информация', 'Обратная связь'],
    }),
    RU_SHORT,
  ),
  shaped(
    'SharePoint',
    sharePoint(EN_SHORT, {
      top: ['Sign In', 'Ministry', 'Services', 'Media Centre'],
      byline: 'Port Merian, 14 May 2024 | Press Department',
      counters: 'Page last viewed 1,204 times',
      side: 'Latest from the Ministry',
      others: ['Minister receives the envoy of Lumen', 'Bridges of the Vas inspected'],
      survey: ['Was this page helpful?', 'Yes', 'No', 'Thank you for your feedback'],
    }),
    EN_SHORT,
  ),
  shaped(
    'SharePoint',
    sharePoint(RU_LONG, {
      top: ['Вход', 'Министерство', 'Услуги', 'Пресс-центр'],
      byline: '09.10.2024 15:40 | Департамент информации',
      counters: 'Просмотры: 873',
      side: 'Новости министерства',
      others: ['Министр принял посла Люмена', 'Осмотрены мосты через Вас'],
      survey: ['Была ли страница полезна?', 'Да', 'Нет', 'Спасибо за ваш отзыв'],
    }),
    RU_LONG,
  ),
  shaped(
    'SharePoint',
    sharePoint(KK_SHORT, {
      top: ['Кіру', 'Министрлік', 'Қызметтер', 'Баспасөз'],
      byline: '14 мамыр 2024 ж.',
      counters: 'Қаралды: 412',
      side: 'Соңғы жаңалықтар',
      others: ['Министр Люмен елшісін қабылдады', 'Вас көпірлері тексерілді'],
      survey: ['Бұл бет пайдалы болды ма?', 'Иә', 'Жоқ', 'Пікіріңізге рақмет'],
    }),
    KK_SHORT,
  ),
  shaped(
    'Plone',
    plone(EN_SIGNED, {
      crumbs: ['You are here: Home', 'Documents', '2024'],
      by: 'by Press Office — last modified Sep 04, 2024 09:12 AM',
      lead: 'Velt and Astrel open the mountain road to each other’s carts.',
      caption: 'The two heads of government at the toll house',
      filed: 'filed under: Roads, Velt, Astrel',
      actions: ['Send this', 'Print this', 'Contact', 'Accessibility'],
      portlet: 'News',
      others: ['Snow ploughs ordered', 'A toll house becomes a museum'],
    }),
    EN_SIGNED,
  ),
  shaped(
    'Plone',
    plone(DE_LONG, {
      crumbs: ['Sie sind hier: Startseite', 'Dokumente', '2024'],
      by: 'erstellt von Pressestelle — zuletzt verändert: 04.09.2024 09:12',
      lead: 'Velt und Astrel öffnen die Passstraße.',
      caption: 'Am alten Zollhaus',
      filed: 'abgelegt unter: Verkehr, Astrel',
      actions: ['Artikelaktionen', 'Drucken', 'Versenden', 'Kontakt'],
      portlet: 'Nachrichten',
      others: ['Schneepflüge bestellt', 'Zollhaus wird Museum'],
    }),
    DE_LONG,
  ),
  shaped(
    'Plone',
    plone(TK_SHORT, {
      crumbs: ['Siz şu ýerde: Baş sahypa', 'Habarlar'],
      by: 'Metbugat gullugy — 14.05.2024',
      lead: 'Paromyň ýoly açylýar.',
      caption: 'Ministrler Port-Merianda',
      filed: 'Bölüm: Daşary syýasat',
      actions: ['Çap et', 'Paýlaş', 'Habarlaşmak'],
      portlet: 'Habarlar',
      others: ['Ilçi Lýumenden geldi', 'Köprüler barlandy'],
    }),
    TK_SHORT,
  ),
  shaped(
    'Liferay',
    liferay(RU_SHORT, {
      menu: ['Министерство', 'Новости и события', 'Деятельность', 'Контакты'],
      dated: 'Опубликовано 14.05.24 в 18:03',
      seen: '219 просмотров, Средняя (0 Голоса)',
      share: ['Твитнуть', 'ВКонтакте', 'Одноклассники'],
      asset: 'Другие публикации',
      others: ['Паром вышел из дока', 'В Сельване отметили день реки'],
      error: 'Сообщить об ошибке на странице',
    }),
    RU_SHORT,
  ),
  shaped(
    'Liferay',
    liferay(UZ_SHORT, {
      menu: ['Vazirlik', 'Yangiliklar', 'Faoliyat', 'Aloqa'],
      dated: 'Chop etilgan sana: 14.05.2024',
      seen: 'Koʻrishlar soni: 219',
      share: ['Telegram', 'Facebook', 'Nusxa olish'],
      asset: 'Boshqa yangiliklar',
      others: ['Parom taʼmirdan chiqdi', 'Selvanada daryo kuni nishonlandi'],
      error: 'Xato haqida xabar berish',
    }),
    UZ_SHORT,
  ),
  shaped(
    'Liferay',
    liferay(EN_LONG, {
      menu: ['Ministry', 'News & Events', 'Activities', 'Contact'],
      dated: 'Published on 09/10/24 at 18:03',
      seen: '219 views, average (0 votes)',
      share: ['Tweet', 'LinkedIn', 'Copy'],
      asset: 'Other publications',
      others: ['Ferry leaves the dock', 'River day kept in Selvana'],
      error: 'Report an error on this page',
    }),
    EN_LONG,
  ),
  shaped(
    'React on a server',
    nextSite(EN_SHORT, {
      menu: ['Council of the Five', 'About', 'Work', 'Newsroom'],
      type: 'Statement',
      date: '14 May 2024',
      minutes: '1 min read',
      copy: ['Copy link', 'Listen'],
      topics: ['Transport', 'Ilvan Sea'],
      next: 'Up next',
      others: ['What the new ferries cost', 'Five questions about the locks'],
      letter: ['Stay informed', 'Get our weekly digest in your inbox.', 'Sign me up'],
      consent: [
        'We use cookies to improve this website. You can change your choice at any time.',
        'Accept all',
      ],
    }),
    EN_SHORT,
  ),
  shaped(
    'React on a server',
    nextSite(RU_LONG, {
      menu: ['Совет Пятёрки', 'О нас', 'Проекты', 'Новости'],
      type: 'Документ',
      date: '9 октября 2024',
      minutes: '4 минуты чтения',
      copy: ['Скопировать ссылку', 'Слушать'],
      topics: ['Транспорт', 'Море Ильван'],
      next: 'Дальше',
      others: ['Сколько стоит новый паром', 'Пять вопросов о шлюзах'],
      letter: ['Будьте в курсе', 'Раз в неделю присылаем главное на почту.', 'Получать'],
      consent: ['Мы используем файлы cookie, чтобы сайт работал лучше.', 'Хорошо'],
    }),
    RU_LONG,
  ),
  shaped(
    'React on a server',
    nextSite(KK_SHORT, {
      menu: ['Бестік кеңесі', 'Біз туралы', 'Жобалар', 'Жаңалықтар'],
      type: 'Мәлімдеме',
      date: '14 мамыр 2024',
      minutes: '2 минут оқу',
      copy: ['Сілтемені көшіру', 'Тыңдау'],
      topics: ['Көлік', 'Ильван теңізі'],
      next: 'Келесі',
      others: ['Жаңа паром қанша тұрады', 'Шлюздер туралы бес сұрақ'],
      letter: ['Хабардар болыңыз', 'Апта сайын негізгісін поштаңызға жібереміз.', 'Жазылу'],
      consent: ['Сайт cookie файлдарын пайдаланады.', 'Келісемін'],
    }),
    KK_SHORT,
  ),
  shaped(
    'old tables',
    oldTables(RU_SHORT, {
      menu: ['О стране', 'Министр', 'Посольства', 'Визы'],
      path: 'Главная / Документы / 2024',
      date: '14/05/2024',
      counter: 'Посетителей: 10421',
      below: ['наверх', 'версия для печати', 'отправить другу'],
      side: ['Внешняя политика', 'Границы', 'Вода', 'Архив'],
      foot: 'Министерство иностранных дел. При перепечатке ссылка обязательна.',
    }),
    RU_SHORT,
  ),
  shaped(
    'old tables',
    oldTables(EN_SIGNED, {
      menu: ['Home', 'Minister', 'Embassies', 'Visas'],
      path: 'You are here: Home > Documents > 2024',
      date: 'September 3, 2024',
      counter: 'This page has been visited 10421 times',
      below: ['top', 'printer friendly', 'send to a friend'],
      side: ['Foreign policy', 'Borders', 'Water', 'Archive'],
      foot: 'Ministry of Foreign Affairs of Velt. Best viewed at 1024 x 768.',
    }),
    EN_SIGNED,
  ),
  shaped(
    'old tables',
    oldTables(JA_SHORT, {
      menu: ['トップページ', '大臣', '在外公館', '渡航'],
      path: 'トップページ > 記者発表 > 平成',
      date: '令和6年5月14日',
      counter: 'アクセス数：10421',
      below: ['ページの先頭へ', '印刷用', '前のページに戻る'],
      side: ['外交政策', '国境', '水', '過去の記事'],
      foot: '五か国外務省',
    }),
    JA_SHORT,
  ),
  shaped(
    'AMP',
    amp(EN_LONG, {
      menu: ['Valley Herald', 'Politics', 'Weather'],
      when: '2 days ago',
      author: 'Herald staff',
      caption: 'The leaders cross the square of Mirhold (L. Orr)',
      also: 'Don’t miss',
      others: ['Why the gauges were wrong', 'A railway drawn on a napkin'],
      follow: 'Get the Herald on your phone: install our app.',
      consent: ['The Herald stores cookies on your device to show you fitting advertisements.', 'I agree'],
    }),
    EN_LONG,
  ),
  shaped(
    'AMP',
    amp(RU_SHORT, {
      menu: ['Вестник долин', 'Политика', 'Погода'],
      when: '2 дня назад',
      author: 'Редакция «Вестника»',
      caption: 'Министры на площади Порт-Мериана',
      also: 'Не пропустите',
      others: ['Почему ошиблись водомеры', 'Железная дорога на салфетке'],
      follow: 'Больше новостей в нашем приложении.',
      consent: ['Сайт хранит файлы cookie на вашем устройстве.', 'Понятно'],
    }),
    RU_SHORT,
  ),
  shaped(
    'AMP',
    amp(UZ_SHORT, {
      menu: ['Vodiy xabarlari', 'Siyosat', 'Ob-havo'],
      when: '2 kun oldin',
      author: 'Tahririyat',
      caption: 'Vazirlar Port-Merian maydonida',
      also: 'Mavzuga oid',
      others: ['Nega suv oʻlchagichlar adashdi', 'Salfetkada chizilgan temir yoʻl'],
      follow: 'Telegramdagi kanalimizga obuna boʻling.',
      consent: ['Sayt cookie fayllaridan foydalanadi.', 'Roziman'],
    }),
    UZ_SHORT,
  ),
  shaped(
    'Tilda',
    tilda(RU_LONG, {
      menu: ['О форуме', 'Программа', 'Участники', 'Документы'],
      cover: 'Итоговый документ девятой встречи',
      caption: 'Площадь перед Старым монетным двором',
      share: 'Рассказать друзьям',
      others: ['Программа встречи', 'Список участников'],
      form: ['Остались вопросы?', 'Напишите нам, и мы ответим в течение дня', 'Отправить'],
      made: 'Made on Tilda',
      phone: '+99 12 34 · office@forum.example',
    }),
    RU_LONG,
  ),
  shaped(
    'Tilda',
    tilda(EN_SHORT, {
      menu: ['About', 'Programme', 'People', 'Papers'],
      cover: 'Adopted in Port Merian',
      caption: 'The old ferry at its moorings',
      share: 'Tell a friend',
      others: ['Programme of the meeting', 'List of delegates'],
      form: ['Any questions?', 'Write to us and we will answer within a day', 'Send'],
      made: 'Made on Tilda',
      phone: '+99 12 34 · office@forum.example',
    }),
    EN_SHORT,
  ),
  shaped(
    'Tilda',
    tilda(TG_SHORT, {
      menu: ['Дар бораи мо', 'Барнома', 'Меҳмонон', 'Ҳуҷҷатҳо'],
      cover: 'Дар Порт-Мериан қабул шуд',
      caption: 'Пароми кӯҳна дар соҳил',
      share: 'Ба дӯстон бигӯед',
      others: ['Барномаи вохӯрӣ', 'Рӯйхати меҳмонон'],
      form: ['Савол доред?', 'Ба мо нависед', 'Фиристодан'],
      made: 'Made on Tilda',
      phone: '+99 12 34',
    }),
    TG_SHORT,
  ),
];
