/** Pages of eight more systems, from a letter by post to the old service of a consulate. */
import { page, type Shaped } from '../shapes.ts';
import { structured } from './portals.ts';
import {
  DE_LONG,
  DE_PRESS,
  DE_SHORT,
  EN_LONG,
  EN_PREAMBLE,
  EN_SHORT,
  EN_SIGNED,
  JA_SHORT,
  KK_LONG,
  KK_SHORT,
  RU_LONG,
  RU_PRESS,
  RU_SHORT,
  type Text,
  TG_LONG,
  TG_SHORT,
  TK_SHORT,
  UZ_LONG,
  UZ_SHORT,
  ZH_ROAD,
  ZH_SHORT,
} from './texts.ts';

type Lines = readonly string[];

/** A letter by post: cards in the text, a box to subscribe between paragraphs, comments of members. */
function ghost(
  text: Text,
  say: {
    site: string;
    tag: string;
    who: string;
    when: string;
    box: Lines;
    card: Lines;
    members: string;
    recommended: Lines;
  },
): string {
  const [first, ...rest] = text.parts;
  return page(
    text.lang,
    `<title>${text.title}</title><meta name="generator" content="Ghost 5.8">`,
    'post-template tag-documents',
    `<div class="gh-viewport"><header class="gh-head"><a class="gh-head-logo">${say.site}</a></header><main class="gh-main"><article class="gh-article"><header class="gh-article-header gh-canvas"><span class="gh-article-tag"><a href="/tag/x">${say.tag}</a></span><h1 class="gh-article-title">${text.title}</h1><aside class="gh-article-sidebar"><div class="gh-author"><h4 class="gh-author-name"><a>${say.who}</a></h4></div></aside><div class="gh-article-date">${say.when}</div></header><section class="gh-content gh-canvas is-body">${first ? structured({ ...text, parts: [first] }) : ''}<div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">${say.box[0]}</h2><p class="kg-signup-card-subheading">${say.box[1]}</p><form><input><button>${say.box[2]}</button></form></div>${structured({ ...text, parts: rest })}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${say.card[0]}</div><div class="kg-bookmark-description">${say.card[1]}</div></div></a></figure></section></article><div class="gh-comments gh-canvas"><p>${say.members}</p></div></main><section class="gh-recs"><h3>${say.site}</h3>${say.recommended.map((r) => `<article class="gh-card"><a class="gh-card-link" href="/r"><h3 class="gh-card-title">${r}</h3></a></article>`).join('')}</section></div>`,
  );
}

/** A portal on an engine for news that is common in the region: a full story, a rating, a complaint link. */
function fullStory(
  text: Text,
  say: { menu: Lines; info: Lines; poll: Lines; more: string; others: Lines; guest: string; group: string },
): string {
  return page(
    text.lang,
    `<title>${text.title} » ${say.menu[0]}</title><meta name="generator" content="DataLife Engine">`,
    '',
    `<div class="wrap"><div class="speedbar"><a href="/">${say.menu[0]}</a> &raquo; <a href="/n">${say.menu[1]}</a> &raquo; ${text.title}</div><div id="dle-content"><div class="base fullstory"><div class="bhinfo"><ul class="isicons"><li>${say.info[0]}</li></ul>${say.info
      .slice(1)
      .map((i) => `<span class="baseinfo radial">${i}</span>`)
      .join(
        '',
      )}</div><h1 class="btl">${text.title}</h1><div class="maincont" id="news-id-7">${text.parts.map((part) => part.text).join('<br /><br />')}<div class="clr"></div></div><div class="mlink"><span class="argback"><a href="javascript:history.go(-1)">${say.more}</a></span></div><div class="ratebox"><ul class="unit-rating"><li>1</li><li>2</li></ul><span>${say.poll[0]}</span></div></div><div class="related-x"><b>${say.poll[1]}</b><ul>${say.others.map((o) => `<li><a href="/o">${o}</a></li>`).join('')}</ul></div><div class="berrors"><b>${say.guest}</b><br />${say.group}</div></div></div>`,
  );
}

/** A ministry on web forms: spans with names of controls, lines with breaks, a table of related documents. */
function webForms(
  text: Text,
  say: { top: Lines; when: string; place: string; last: string; related: string; rows: Lines; help: Lines },
): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml" lang="${text.lang}"><head><meta charset="utf-8" /><title>${text.title}</title></head><body><form id="form1" method="post" action="press.aspx?id=7"><input type="hidden" name="__VIEWSTATE" value="x" /><div id="hd"><span id="lblDept">${say.top[0]}</span>${say.top
    .slice(1)
    .map((t) => `<a href="/t">${t}</a> `)
    .join(
      '',
    )}</div><table id="tblMain" width="100%"><tr><td class="lft"><span id="ctl_lblQuick">${say.help[0]}</span><br />${say.rows.map((r) => `<a href="/r">${r}</a><br />`).join('')}</td><td class="mid"><span id="ctl_lblTitle" class="ttl">${text.title}</span><br /><span id="ctl_lblDate">${say.when}</span><hr /><div id="ctl_pnlBody">${text.parts.map((part) => `<span>${part.text}</span>`).join('<br /><br />')}</div><div><span id="ctl_lblPlace">${say.place}</span></div><div id="ctl_upd"><span>${say.last}</span></div><table id="ctl_grd"><tr><th>${say.related}</th></tr>${say.rows.map((r) => `<tr><td><a href="/g">${r}</a></td></tr>`).join('')}</table></td></tr></table><div id="ft">${say.help
    .slice(1)
    .map((h) => `<span>${h}</span><br />`)
    .join('')}</div></form></body></html>`;
}

/** A builder of blocks in a grid: captions beside pictures, quotes, a summary of other posts. */
function gridBuilder(
  text: Text,
  say: {
    menu: Lines;
    date: string;
    cats: string;
    caption: string;
    summary: readonly (readonly [string, string])[];
    pager: Lines;
    foot: Lines;
  },
): string {
  const block = (kind: string, inner: string) =>
    `<div class="sqs-block ${kind}-block sqs-block-${kind}" data-block-type="2"><div class="sqs-block-content">${inner}</div></div>`;
  const half = Math.ceil(text.parts.length / 2);
  return page(
    text.lang,
    `<title>${text.title} — ${say.menu[0]}</title>`,
    'tweak-blog-side-by-side view-item collection-type-blog',
    `<div id="siteWrapper" class="clearfix site-wrapper"><header id="header">${say.menu.map((m) => `<div class="header-nav-item"><a href="/m">${m}</a></div>`).join('')}</header><main id="page"><article class="sections" id="sections"><section class="page-section"><div class="content-wrapper"><div class="blog-item-wrapper"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title">${text.title}</h1></div><div class="blog-meta-section"><span class="blog-meta-primary"><span class="blog-item-category-wrapper"><a href="/c">${say.cats}</a></span></span><time class="dt-published blog-meta-item--date">${say.date}</time></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12"><div class="row sqs-row"><div class="col sqs-col-12">${block('html', `<div class="sqs-html-content">${structured({ ...text, parts: text.parts.slice(0, half) }, 'h4')}</div>`)}${block('image', `<figure class="sqs-block-image-figure"><div class="image-block-wrapper"><img src="i"></div><div class="image-caption-wrapper"><div class="image-caption"><p>${say.caption}</p></div></div></figure>`)}${block('html', `<div class="sqs-html-content">${structured({ ...text, parts: text.parts.slice(half) }, 'h4')}</div>`)}${block('summary', `<div class="summary-block-wrapper">${say.summary.map(([t, s]) => `<div class="summary-item"><div class="summary-title"><a class="summary-title-link" href="/s">${t}</a></div><div class="summary-excerpt"><p>${s}</p></div></div>`).join('')}</div>`)}</div></div></div></div></div></div><section id="itemPagination">${say.pager.map((p) => `<a href="/p"><div class="visually-hidden">x</div><h2 class="item-pagination-title">${p}</h2></a>`).join('')}</section></div></div></section></article></main><footer id="footer-sections">${block('html', say.foot.map((f) => `<p>${f}</p>`).join(''))}</footer></div>`,
  );
}

/** An embassy's own work in a common framework of styles: a ribbon, tabs of languages, cards, a map of offices. */
function embassyCards(
  text: Text,
  other: Text,
  say: {
    ribbon: string;
    tabs: Lines;
    badge: string;
    small: string;
    hours: Lines;
    cards: readonly (readonly [string, string, string])[];
    end: string;
  },
): string {
  return page(
    text.lang,
    `<title>${text.title}</title>`,
    '',
    `<div class="alert alert-warning"><div class="container">${say.ribbon}</div></div><div class="container py-4"><div class="row"><div class="col-lg-8"><span class="badge bg-secondary">${say.badge}</span><h1 class="display-6">${text.title}</h1><small class="text-muted">${say.small}</small><ul class="nav nav-tabs"><li class="nav-item"><a class="nav-link active" href="#a">${say.tabs[0]}</a></li><li class="nav-item"><a class="nav-link" href="#b">${say.tabs[1]}</a></li></ul><div class="tab-content"><div class="tab-pane active" id="a">${structured(text, 'h5')}</div><div class="tab-pane" id="b" style="display: none">${structured(other, 'h5')}</div></div><div class="d-flex gap-2 my-3"><a class="btn btn-sm" href="#">f</a><a class="btn btn-sm" href="#">t</a></div><p class="text-end"><small>${say.end}</small></p></div><div class="col-lg-4"><div class="card"><div class="card-body"><h5 class="card-title">${say.hours[0]}</h5>${say.hours
      .slice(1)
      .map((h) => `<p class="card-text">${h}</p>`)
      .join(
        '',
      )}</div></div></div></div><div class="row row-cols-3">${say.cards.map(([t, s, m]) => `<div class="col"><div class="card h-100"><img src="c" class="card-img-top"><div class="card-body"><h5 class="card-title">${t}</h5><p class="card-text">${s}</p><a href="/c" class="stretched-link">${m}</a></div></div></div>`).join('')}</div></div>`,
  );
}

/** A page put together from widgets: every paragraph may be a widget of its own. */
function widgets(
  text: Text,
  say: {
    menu: Lines;
    icon: Lines;
    counter: Lines;
    testimonial: Lines;
    heading: string;
    posts: Lines;
    call: Lines;
  },
): string {
  const widget = (kind: string, inner: string) =>
    `<div class="elementor-element elementor-element-${kind.length}f elementor-widget elementor-widget-${kind}" data-widget_type="${kind}.default"><div class="elementor-widget-container">${inner}</div></div>`;
  const section = (inner: string) =>
    `<section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-100"><div class="elementor-widget-wrap elementor-element-populated">${inner}</div></div></div></section>`;
  return page(
    text.lang,
    `<title>${text.title} – ${say.menu[0]}</title>`,
    'page-template elementor-default elementor-page',
    `<div data-elementor-type="header">${say.menu.map((m) => widget('nav-menu', `<a href="/m">${m}</a>`)).join('')}</div><div data-elementor-type="wp-page" class="elementor elementor-7">${section(widget('heading', `<h1 class="elementor-heading-title">${text.title}</h1>`) + widget('icon-list', `<ul class="elementor-icon-list-items">${say.icon.map((i) => `<li class="elementor-icon-list-item"><span class="elementor-icon-list-text">${i}</span></li>`).join('')}</ul>`))}${section(text.parts.map((part) => (part.kind === 'heading' ? widget('heading', `<h2 class="elementor-heading-title">${part.text}</h2>`) : part.kind === 'item' ? widget('text-editor', `<ul><li>${part.text}</li></ul>`) : widget('text-editor', `<p>${part.text}</p>`))).join(''))}${section(widget('counter', `<div class="elementor-counter"><div class="elementor-counter-title">${say.counter[0]}</div><span>${say.counter[1]}</span></div>`) + widget('testimonial', `<div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">${say.testimonial[0]}</div><div class="elementor-testimonial-name">${say.testimonial[1]}</div></div>`))}${section(widget('heading', `<h2 class="elementor-heading-title">${say.heading}</h2>`) + widget('posts', say.posts.map((p) => `<article class="elementor-post"><h3 class="elementor-post__title"><a href="/p">${p}</a></h3></article>`).join('')) + widget('call-to-action', `<h2 class="elementor-cta__title">${say.call[0]}</h2><div class="elementor-cta__description">${say.call[1]}</div><a class="elementor-button" href="/c"><span>${say.call[2]}</span></a>`))}</div>`,
  );
}

/** The old system of a ministry in the west: a surtitle, a chapo, a portfolio of documents, a signature. */
function spip(
  text: Text,
  say: {
    path: string;
    sur: string;
    pub: string;
    doc: Lines;
    same: string;
    others: Lines;
    up: string;
    map: Lines;
  },
): string {
  return page(
    text.lang,
    `<title>${text.title} - ${say.map[0]}</title><meta name="generator" content="SPIP 4.2">`,
    'pas_surlignable page_article',
    `<div class="page"><div class="nav" id="nav"><ul>${say.map.map((m) => `<li><a href="/m">${m}</a></li>`).join('')}</ul></div><p class="arbo">${say.path}</p><div id="conteneur"><div id="contenu"><div class="cartouche"><p class="surtitre">${say.sur}</p><h1 class="crayon article-titre-7">${text.title}</h1><p class="info-publi">${say.pub}</p></div><div class="crayon article-texte-7 texte">${structured(text, 'h3')}</div><div class="portfolio-x"><h2 class="h2">${say.doc[0]}</h2><dl class="spip_document"><dt>${say.doc[1]}</dt><dd>${say.doc[2]}</dd></dl></div><p class="notes-x"><a href="#nav">${say.up}</a></p></div><div id="navigation"><div class="rubriques"><h2 class="menu-titre">${say.same}</h2><ul>${say.others.map((o) => `<li><a href="/o">${o}</a></li>`).join('')}</ul></div></div></div></div>`,
  );
}

/** The pages of a consulate on a service long gone: centred lines, a guest book, a ring of sites. */
function oldService(
  text: Text,
  say: { welcome: string; nav: Lines; upd: string; ring: Lines; mail: string },
): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${text.title}</title></head><body background="bg.gif"><center><font size="5">${say.welcome}</font></center><center>${say.nav.map((n) => `<a href="n.htm">[${n}]</a>`).join(' ')}</center><hr width="80%"><center><h2>${text.title}</h2></center><blockquote>${text.parts.map((part) => (part.kind === 'heading' ? `<p><b>${part.text}</b></p>` : `<p>${part.text}</p>`)).join('\n')}</blockquote><hr width="80%"><center><i>${say.upd}</i><br><a href="mailto:c@velt.example">${say.mail}</a></center><center><table border="1"><tr>${say.ring.map((r) => `<td><a href="r">${r}</a></td>`).join('')}</tr></table></center></body></html>`;
}

const shaped = (name: string, html: string, text: Text): Shaped => ({
  name: `${name}, ${text.lang}, ${text.parts.length} parts`,
  html,
  parts: text.parts,
});

const TRANSLATIONS_EN = {
  site: 'Letters from the Valleys',
  tag: 'Papers',
  who: 'Ada Rill',
  when: '15 May 2024 — 2 min',
  box: ['Read more like this', 'Two letters a month, written by people who live here.', 'Join'],
  card: ['The locks of Korlin', 'A short history of the locks and of those who keep them.'],
  members: 'Only members can write below this letter.',
  recommended: ['A frost in May', 'The last miller'],
};

export const SITES: readonly Shaped[] = [
  shaped('letter by post', ghost(EN_SHORT, TRANSLATIONS_EN), EN_SHORT),
  shaped('letter by post', ghost(EN_PREAMBLE, TRANSLATIONS_EN), EN_PREAMBLE),
  shaped(
    'letter by post',
    ghost(RU_PRESS, {
      site: 'Письма из долин',
      tag: 'Бумаги',
      who: 'Ада Рилл',
      when: '4 сент. 2024 — 2 мин',
      box: ['Ещё письма', 'Два письма в месяц от тех, кто здесь живёт.', 'Вступить'],
      card: ['Шлюзы Корлина', 'Краткая история шлюзов и тех, кто их сторожит.'],
      members: 'Писать под письмом могут только участники.',
      recommended: ['Майские заморозки', 'Последний мельник'],
    }),
    RU_PRESS,
  ),
  shaped(
    'full story',
    fullStory(RU_SHORT, {
      menu: ['Долина.tj', 'Политика'],
      info: ['Автор: admin', 'Просмотров: 1 871', '15-05-2024, 11:42', 'Категория: Политика'],
      poll: ['Голосов: 3', 'Вам может быть интересно'],
      more: 'Вернуться',
      others: ['Мост покрасили', 'Открылась мельница у брода'],
      guest: 'Информация',
      group: 'Посетители, находящиеся в группе Гости, не могут оставлять комментарии к данной публикации.',
    }),
    RU_SHORT,
  ),
  shaped(
    'full story',
    fullStory(TG_SHORT, {
      menu: ['Водӣ.tj', 'Сиёсат'],
      info: ['Муаллиф: admin', 'Дида шуд: 1 871', '15-05-2024, 11:42'],
      poll: ['Овозҳо: 3', 'Боз хонед'],
      more: 'Бозгашт',
      others: ['Пул ранг карда шуд', 'Осиёби нав кушода шуд'],
      guest: 'Маълумот',
      group: 'Меҳмонон наметавонанд шарҳ нависанд.',
    }),
    TG_SHORT,
  ),
  shaped(
    'full story',
    fullStory(UZ_LONG, {
      menu: ['Vodiy.uz', 'Siyosat'],
      info: ['Muallif: admin', 'Koʻrildi: 1 871', '04-09-2024, 11:42'],
      poll: ['Ovozlar: 3', 'Yana oʻqing'],
      more: 'Ortga',
      others: ['Koʻprik boʻyaldi', 'Yangi tegirmon ochildi'],
      guest: 'Maʼlumot',
      group: 'Mehmonlar izoh qoldira olmaydi.',
    }),
    UZ_LONG,
  ),
  shaped(
    'web forms',
    webForms(EN_SIGNED, {
      top: ['Department of Treaties', 'Home', 'Speeches'],
      when: 'September 03, 2024',
      place: 'Dorvast',
      last: 'Last updated on 04/09/2024 by webmaster',
      related: 'Related papers',
      rows: ['Map of the road', 'Tolls of old'],
      help: ['Quick links', 'Helpdesk 1800-00', 'Content owned by the Department of Treaties'],
    }),
    EN_SIGNED,
  ),
  shaped(
    'web forms',
    webForms(KK_SHORT, {
      top: ['Шарттар департаменті', 'Басты бет', 'Сөздер'],
      when: '14.05.2024 10:20',
      place: 'Порт-Мериан',
      last: 'Соңғы жаңарту: 15.05.2024',
      related: 'Ұқсас құжаттар',
      rows: ['Жол картасы', 'Ескі баждар'],
      help: ['Жылдам сілтемелер', 'Анықтама 1414'],
    }),
    KK_SHORT,
  ),
  shaped(
    'web forms',
    webForms(ZH_SHORT, {
      top: ['条约司', '首页', '讲话'],
      when: '2024年5月14日 10:20',
      place: '梅里安港',
      last: '最后更新：2024-05-15',
      related: '相关文件',
      rows: ['道路地图', '旧时通行费'],
      help: ['快速链接', '服务热线 1414'],
    }),
    ZH_SHORT,
  ),
  shaped(
    'grid builder',
    gridBuilder(EN_LONG, {
      menu: ['Mirhold Forum', 'About', 'Papers'],
      date: 'Oct 9',
      cats: 'Papers',
      caption: 'The square before the Old Mint, where the leaders were met by a choir.',
      summary: [
        ['Who came', 'The list of those who came to Mirhold.'],
        ['What they ate', 'The cooks of the Old Mint tell of trout and barley.'],
      ],
      pager: ['Who came', 'What they ate'],
      foot: ['Old Mint, Mirhold', 'hello@forum.example'],
    }),
    EN_LONG,
  ),
  shaped(
    'grid builder',
    gridBuilder(DE_PRESS, {
      menu: ['Forum Dorvast', 'Über uns', 'Papiere'],
      date: '3. Sept.',
      cats: 'Papiere',
      caption: 'Das alte Zollhaus am Pass.',
      summary: [
        ['Wer kam', 'Die Liste der Gäste von Dorvast.'],
        ['Was es gab', 'Die Köche erzählen von Forelle und Gerste.'],
      ],
      pager: ['Wer kam', 'Was es gab'],
      foot: ['Zollhaus, Dorvast'],
    }),
    DE_PRESS,
  ),
  shaped(
    'grid builder',
    gridBuilder(RU_LONG, {
      menu: ['Форум Мирхольда', 'О нас', 'Бумаги'],
      date: '9 окт.',
      cats: 'Бумаги',
      caption: 'Площадь перед Старым монетным двором.',
      summary: [['Кто приехал', 'Список гостей Мирхольда.']],
      pager: ['Кто приехал', 'Чем кормили'],
      foot: ['Старый монетный двор'],
    }),
    RU_LONG,
  ),
  shaped(
    'embassy in cards',
    embassyCards(RU_SHORT, UZ_SHORT, {
      ribbon: 'Внимание! 20 мая консульский отдел не работает.',
      tabs: ['Русский', 'Oʻzbekcha'],
      badge: 'Заявление',
      small: '14 мая 2024 г. · 312',
      hours: [
        'Консульский отдел',
        'Понедельник – четверг, 9:00 – 12:00',
        'По всем вопросам звоните по телефону +99 12 34.',
      ],
      cards: [
        ['Визы', 'Как получить визу и сколько это стоит.', 'Подробно'],
        ['Паспорт', 'Что делать, если паспорт потерян.', 'Подробно'],
      ],
      end: 'Пресс-служба посольства',
    }),
    RU_SHORT,
  ),
  shaped(
    'embassy in cards',
    embassyCards(EN_SHORT, DE_SHORT, {
      ribbon: 'Notice: the consular section is closed on 20 May.',
      tabs: ['English', 'Deutsch'],
      badge: 'Statement',
      small: '14 May 2024 · 312',
      hours: ['Consular section', 'Monday to Thursday, 9 to 12', 'For any question please call +99 12 34.'],
      cards: [
        ['Visas', 'How to get a visa and what it costs.', 'Learn more'],
        ['Passports', 'What to do when a passport is lost.', 'Learn more'],
      ],
      end: 'Press section of the embassy',
    }),
    EN_SHORT,
  ),
  shaped(
    'embassy in cards',
    embassyCards(KK_LONG, RU_SHORT, {
      ribbon: '20 мамырда консулдық бөлім жұмыс істемейді.',
      tabs: ['Қазақша', 'Русский'],
      badge: 'Декларация',
      small: '3 қыркүйек 2024 · 312',
      hours: ['Консулдық бөлім', 'Дүйсенбі – бейсенбі, 9:00 – 12:00'],
      cards: [['Виза', 'Визаны қалай алуға болады.', 'Толық']],
      end: 'Елшіліктің баспасөз қызметі',
    }),
    KK_LONG,
  ),
  shaped(
    'widgets',
    widgets(EN_LONG, {
      menu: ['Council', 'Work', 'Press'],
      icon: ['9 October 2024', 'Mirhold', 'Council office'],
      counter: ['Meetings held', '9'],
      testimonial: ['The meeting was the best that we have had in years.', 'A delegate'],
      heading: 'More from the council',
      posts: ['Sowing begins', 'Envoy returns'],
      call: ['Become a volunteer', 'We look for people who know the valleys.', 'Apply'],
    }),
    EN_LONG,
  ),
  shaped(
    'widgets',
    widgets(RU_PRESS, {
      menu: ['Совет', 'Работа', 'Пресса'],
      icon: ['3 сентября 2024', 'Дорваст', 'Аппарат совета'],
      counter: ['Встреч проведено', '9'],
      testimonial: ['Такой встречи у нас не было много лет.', 'Участник'],
      heading: 'Ещё от совета',
      posts: ['Сев начался', 'Посол вернулся'],
      call: ['Станьте волонтёром', 'Мы ищем людей, которые знают долины.', 'Заявка'],
    }),
    RU_PRESS,
  ),
  shaped(
    'widgets',
    widgets(TK_SHORT, {
      menu: ['Geňeş', 'Işler', 'Metbugat'],
      icon: ['14-nji maý 2024', 'Port-Merian'],
      counter: ['Duşuşyklar', '9'],
      testimonial: ['Şeýle duşuşyk köp ýyl bäri bolmandy.', 'Gatnaşyjy'],
      heading: 'Geňeşden ýene',
      posts: ['Ekiş başlandy', 'Ilçi dolandy'],
      call: ['Meýletinçi boluň', 'Biz jülgeleri bilýän adamlary gözleýäris.', 'Arza'],
    }),
    TK_SHORT,
  ),
  shaped(
    'surtitle and portfolio',
    spip(DE_LONG, {
      path: 'Startseite > Außenpolitik > Nachbarn',
      sur: 'Nachbarschaft',
      pub: 'Veröffentlicht am 4. September 2024, von Redaktion',
      doc: ['Dokumente', 'Karte der Straße', 'PDF – 1,2 MB'],
      same: 'In derselben Rubrik',
      others: ['Schneepflüge bestellt', 'Das Zollhaus wird Museum'],
      up: 'Nach oben',
      map: ['Ministerium', 'Übersicht'],
    }),
    DE_LONG,
  ),
  shaped(
    'surtitle and portfolio',
    spip(EN_SHORT, {
      path: 'Home > Foreign policy > Neighbours',
      sur: 'Neighbours',
      pub: 'Published 14 May 2024, by the editors',
      doc: ['Documents', 'Chart of the ferry', 'PDF – 1.2 Mb'],
      same: 'In the same section',
      others: ['Ploughs ordered', 'The toll house becomes a museum'],
      up: 'Top',
      map: ['Ministry', 'Map'],
    }),
    EN_SHORT,
  ),
  shaped(
    'surtitle and portfolio',
    spip(TG_LONG, {
      path: 'Асосӣ > Сиёсати хориҷӣ',
      sur: 'Ҳамсоягон',
      pub: 'Нашр шуд 4 сентябри 2024',
      doc: ['Ҳуҷҷатҳо', 'Харитаи роҳ', 'PDF – 1,2 МБ'],
      same: 'Дар ҳамин бахш',
      others: ['Барфрӯбҳо фармуда шуданд', 'Боҷхона осорхона мешавад'],
      up: 'Ба боло',
      map: ['Вазорат', 'Харита'],
    }),
    TG_LONG,
  ),
  shaped(
    'old service',
    oldService(EN_PREAMBLE, {
      welcome: 'Welcome to the Consulate of Velt',
      nav: ['Main', 'Visas', 'Guest book'],
      upd: 'This page was last changed in June 2024 and seen 10421 times since.',
      ring: ['Previous site', 'Ring of the Valleys', 'Next site'],
      mail: 'Write to the webmaster',
    }),
    EN_PREAMBLE,
  ),
  shaped(
    'old service',
    oldService(JA_SHORT, {
      welcome: 'ヴェルト領事館へようこそ',
      nav: ['最初', '査証', '掲示板'],
      upd: '最終更新：2024年5月',
      ring: ['前のサイト', '谷の輪', '次のサイト'],
      mail: '管理人に書く',
    }),
    JA_SHORT,
  ),
  shaped(
    'old service',
    oldService(ZH_ROAD, {
      welcome: '欢迎访问韦尔特领事馆',
      nav: ['首页', '签证', '留言'],
      upd: '本页更新于2024年9月，访问10421次',
      ring: ['上一站', '山谷之环', '下一站'],
      mail: '联系站长',
    }),
    ZH_ROAD,
  ),
];
