/** Pages of eight further systems: what a newspaper, a messenger, a builder, a converter and four governments print around a text. */
import { page, type Shaped } from '../shapes.ts';
import { structured } from './portals.ts';
import {
  DE_LONG,
  DE_PRESS,
  EN_LONG,
  EN_PREAMBLE,
  EN_SHORT,
  EN_SIGNED,
  JA_ROAD,
  KK_LONG,
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

/** The site editor of WordPress: template parts, terms, biography, a query loop. */
function siteEditor(
  text: Text,
  say: {
    nav: readonly string[];
    terms: string;
    date: string;
    name: string;
    bio: string;
    alt: string;
    quote?: string;
    before: string;
    after: string;
    loop: string;
    cards: readonly (readonly [string, string])[];
    join: readonly string[];
  },
): string {
  return page(
    text.lang,
    `<title>${text.title} – ${say.nav[0]}</title><meta name="generator" content="WordPress 6.6">`,
    'wp-singular post-template-default single single-post wp-embed-responsive',
    `<a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip</a><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignfull"><p class="wp-block-site-title"><a href="/">${say.nav[0]}</a></p><nav class="wp-block-navigation"><ul>${say.nav.map((n) => `<li><a href="/n">${n}</a></li>`).join('')}</ul></nav></div></header>
<main class="wp-block-group" id="wp--skip-link--target"><div class="wp-block-group is-layout-constrained"><h1 class="wp-block-post-title">${text.title}</h1><div class="wp-block-group is-layout-flex"><div class="wp-block-post-author-name">${say.name}</div><div class="wp-block-post-date"><time datetime="2024-09-03">${say.date}</time></div><div class="taxonomy-category wp-block-post-terms"><a href="/c" rel="tag">${say.terms}</a></div></div><figure class="wp-block-post-featured-image"><img src="f" alt="${say.alt}"></figure>
<div class="wp-block-column"><div class="is-layout-flow wp-block-inner">${structured(text, 'h2', '<p class="has-medium-font-size">')}${say.quote ? `<div class="wp-block-cover"><img src="q.jpg"><div class="wp-block-cover__inner-container"><p>${say.quote}</p></div></div>` : ''}</div></div>
<div class="wp-block-group bio"><div class="wp-block-avatar"><img src="a"></div><div class="wp-block-post-author-biography">${say.bio}</div></div><div class="wp-block-columns"><div class="post-navigation-link-previous wp-block-post-navigation-link"><a href="/p">${say.before}</a></div><div class="post-navigation-link-next wp-block-post-navigation-link"><a href="/q">${say.after}</a></div></div>
<div class="wp-block-query"><h2 class="wp-block-heading">${say.loop}</h2><ul class="wp-block-post-template">${say.cards.map(([title, sum]) => `<li class="wp-block-post"><h3><a href="/z">${title}</a></h3><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${sum}</p></div></li>`).join('')}</ul></div><div class="wp-block-group has-accent-background-color"><h3 class="wp-block-heading">${say.join[0]}</h3><p>${say.join[1]}</p><div class="wp-block-button"><a class="wp-block-button__link">${say.join[2]}</a></div></div></div></main><footer class="wp-block-template-part"><p>${say.nav[0]}</p></footer></div>`,
  );
}

/** A PDF turned into HTML: every line in a box at its own place, running heads and page numbers. */
function pdfPage(text: Text, say: { head: string; lines: number }): string {
  const lines = text.parts.flatMap(({ text: whole }) => {
    const found: string[] = [];
    let line = '';
    for (const word of whole.split(' ')) {
      if (line !== '' && line.length + word.length > say.lines) {
        found.push(line);
        line = '';
      }
      line = line === '' ? word : `${line} ${word}`;
    }
    return [...found, line];
  });
  const half = Math.ceil(lines.length / 2);
  const draw = (part: readonly string[], number: number) =>
    `<div id="pf${number}" class="pf w0 h0" data-page-no="${number}"><div class="pc pc${number} w0 h0"><div class="t m0 x0 h1 y0 ff1 fs0">${say.head}</div>${number === 1 ? `<div class="t m0 x3 h3 y0 ff3 fs2 fc1 sc0 ls0 ws0">${text.title}</div>` : ''}${part.map((line, at) => `<div class="t m0 x1 h2 y${at} ff2 fs1 fc0 sc0 ls0 ws0">${line}</div>`).join('')}<div class="t m0 x2 h1 y99 ff1 fs0">${number}</div></div></div>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"/><meta name="generator" content="pdf2htmlEX"/><title>${text.title}</title><style>.x{}</style></head><body><div id="sidebar"><div id="outline"></div></div><div id="page-container">${draw(lines.slice(0, half), 1)}${draw(lines.slice(half), 2)}</div><div class="loading-indicator"></div></body></html>`;
}

/** The web preview of a message in a messenger: owner, views, reactions, a link preview. */
function messenger(
  text: Text,
  say: {
    channel: string;
    about: string;
    from: string;
    time: string;
    views: string;
    link: readonly string[];
    bar: string;
  },
): string {
  const body = text.parts.map((part) => part.text).join('<br/><br/>');
  return page(
    text.lang,
    `<title>Telegram: Contact @five</title><meta property="og:title" content="${say.channel}"><meta property="og:description" content="${text.parts[0]?.text}">`,
    'widget_frame_base tgme_webpreview no_transition',
    `<header class="tgme_header search_collapsed"><div class="tgme_header_info"><div class="tgme_header_title"><span dir="auto">${say.channel}</span></div><div class="tgme_header_counter">12.4K subscribers</div></div></header><main class="tgme_main"><div class="tgme_container"><section class="tgme_right_column"><div class="tgme_channel_info"><div class="tgme_channel_info_header_title">${say.channel}</div><div class="tgme_channel_info_description">${say.about}</div><a class="tgme_channel_download_telegram" href="//telegram.example/dl">${say.bar}</a></div></section><section class="tgme_channel_history"><div class="tgme_widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap" data-post="five/12"><div class="tgme_widget_message_user"><a><i><img src="u"></i></a></div><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/five"><span>${say.channel}</span></a></div><div class="tgme_widget_message_forwarded_from">${say.from}</div><div class="tgme_widget_message_text js-message_text" dir="auto"><b>${text.title}</b><br/><br/>${body}</div><a class="tgme_widget_message_link_preview" href="https://five.example"><div class="link_preview_site_name">${say.link[0]}</div><div class="link_preview_title">${say.link[1]}</div><div class="link_preview_description">${say.link[2]}</div></a><div class="tgme_widget_message_footer"><div class="tgme_widget_message_info"><span class="tgme_widget_message_views">${say.views}</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date"><time datetime="2024-05-14T10:00:00+00:00" class="time">${say.time}</time></a></span></div></div></div></div></div></section></div></main>`,
  );
}

/** Wix: components with generated ids, fonts for classes, a form and a social bar. */
function wix(
  text: Text,
  say: {
    menu: readonly string[];
    over: string;
    place: string;
    gallery: string;
    form: readonly string[];
    foot: readonly string[];
  },
): string {
  const rich = (id: string, body: string) =>
    `<div id="comp-${id}" class="HcOXKn c9GqVL QxJLC3 comp-${id} wixui-rich-text" data-testid="richTextElement">${body}</div>`;
  return page(
    text.lang,
    `<title>${text.title} | ${say.menu[0]}</title><meta name="generator" content="Wix.com Website Builder">`,
    'device-mobile-optimized responsive',
    `<div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="SCROLL_TO_TOP" tabindex="-1"><span>top of page</span></div><div id="site-root"><div id="masterPage"><header id="SITE_HEADER"><div>${say.menu.map((m) => `<div><a href="/m"><p class="JS76Uv">${m}</p></a></div>`).join('')}</div></header><main id="PAGES_CONTAINER"><section id="comp-s1" class="comp-s1"><div data-mesh-id="comp-s1inlineContent">${rich('o', `<p class="font_9">${say.over}</p>`)}${rich('t', `<h2 class="font_2"><span>${text.title}</span></h2>`)}${rich('d', `<p class="font_9"><span>${say.place}</span></p>`)}</div></section><section id="comp-s2" class="comp-s2"><div data-mesh-id="comp-s2inlineContent">${rich('b', text.parts.map((part) => (part.kind === 'heading' ? `<h4 class="font_4">${part.text}</h4>` : `<p class="font_8"><span class="color_15">${part.text}</span></p><p class="font_8"><span class="wixGuard">&ZeroWidthSpace;</span></p>`)).join(''))}<div id="comp-g" class="gallery"><div data-hook="item-wrapper"><img src="g"><div data-hook="item-description"><span>${say.gallery}</span></div></div></div></div></section><section id="comp-s3">${rich('f', `<h3 class="font_3">${say.form[0]}</h3>`)}${rich('f2', `<p class="font_8">${say.form[1]}</p>`)}<form id="comp-form"><label>Email</label><input><button><span>${say.form[2]}</span></button></form></section></main><footer id="SITE_FOOTER">${say.foot.map((f, at) => rich(`x${at}`, `<p class="font_9">${f}</p>`)).join('')}</footer></div></div></div></div>`,
  );
}

/** The common portal of a government, drawn by a script on the server: marks of components on every element. */
function commonPortal(
  text: Text,
  say: {
    menu: readonly string[];
    size: readonly string[];
    when: string;
    seen: string;
    share: string;
    mark: string;
    more: readonly string[];
    heading: string;
    error: string;
    hours: readonly string[];
  },
): string {
  const v = 'data-v-3f2a1c9e';
  return page(
    text.lang,
    `<title>${text.title}</title>`,
    '',
    `<div id="__nuxt"><div id="__layout"><div ${v} class="layout"><div ${v} class="topbar"><div ${v} class="special">${say.size.map((s) => `<span ${v}>${s}</span>`).join(' ')}</div></div><div ${v} class="head"><div ${v} class="head__nav">${say.menu.map((m) => `<a ${v} href="/m">${m}</a>`).join('')}</div></div><div ${v} class="container"><div ${v} class="path"><a ${v}>${say.menu[0]}</a><span ${v}>${say.menu[1]}</span></div><div ${v} class="row"><div ${v} class="col-9"><div ${v} class="intro"><h1 ${v} class="intro__title">${text.title}</h1><div ${v} class="intro__info"><span ${v}>${say.when}</span><span ${v}>${say.seen}</span></div></div><div ${v} class="picture"><img ${v} src="p"></div><div ${v} class="inner"><div ${v} class="inner__html">${structured(text, 'h3', '<p style="text-align:justify">')}</div></div><div ${v} class="marks"><span ${v}>${say.mark}</span></div><div ${v} class="tell"><span ${v}>${say.share}</span></div><div ${v} class="mistake">${say.error}</div></div><div ${v} class="col-3"><div ${v} class="news"><h3 ${v}>${say.heading}</h3>${say.more.map((m) => `<div ${v} class="news__one"><p ${v}>12.05.2024</p><a ${v} href="/n">${m}</a></div>`).join('')}</div></div></div></div><div ${v} class="bottom">${say.hours.map((h) => `<p ${v}>${h}</p>`).join('')}</div></div></div></div>`,
  );
}

/** A ministry in the east: a table of facts above, sizes of type, a code to scan, neighbours of the page. */
function easternTable(
  text: Text,
  say: {
    menu: readonly string[];
    facts: readonly (readonly [string, string])[];
    size: string;
    tools: string;
    scan: string;
    before: string;
    after: string;
    foot: readonly string[];
  },
): string {
  return page(
    text.lang,
    `<title>${text.title}-${say.menu[0]}</title>`,
    '',
    `<div class="top1"><div class="w1200">${say.menu.map((m) => `<a href="/m">${m}</a>`).join('')}</div></div><div class="w1200"><div class="dqwz">${say.menu[0]} &gt; ${say.menu[1]}</div><div class="xl"><table class="xl-table" width="100%">${say.facts.map(([name, value]) => `<tr><td class="k">${name}</td><td class="v">${value}</td></tr>`).join('')}</table><h3 class="xl-bt">${text.title}</h3><div class="xl-fbt"><span>${say.size}</span><span>${say.tools}</span></div><div class="xl-nr" id="zoom">${text.parts.map((part) => `<p>${text.lang === 'zh' ? '　　' : ''}${part.text}</p>`).join('')}</div><div class="ewm"><img src="e.png"><p>${say.scan}</p></div><div class="sxp"><p>${say.before}</p><p>${say.after}</p></div></div></div><div class="foot1">${say.foot.map((f) => `<p>${f}</p>`).join('')}</div>`,
  );
}

/** The site builder of a federal government: boxes for additions, topic, date of issue, teasers. */
function federalBuilder(
  text: Text,
  say: {
    path: string;
    kind: string;
    stand: string;
    lead: string;
    right: string;
    extra: readonly string[];
    share: readonly string[];
    teasers: readonly (readonly [string, string])[];
    interest: string;
    service: readonly string[];
  },
): string {
  return page(
    text.lang,
    `<title>Ministerium - ${text.title}</title><meta name="generator" content="Government Site Builder"/>`,
    'gsb js-off fixed',
    `<div id="wrapperOuter"><div id="navServiceMeta"><h2 class="aural">Servicemeta</h2><ul>${say.service.map((s) => `<li><a>${s}</a></li>`).join('')}</ul></div><div id="breadcrumbs-x"><strong class="aural">${say.path}</strong></div><div id="content" class="content row"><div class="column large-8"><span class="dachzeile">${say.kind}</span><h1 class="isFirstInSlot">${text.title}</h1><dl class="docData"><dt>${say.stand}</dt><dd>03.09.2024</dd></dl><div class="abstract"><p>${say.lead}</p></div><div class="picture links"><span class="wrapper"><img src="i"></span><span class="picture-source">${say.right}</span></div>${structured(text, 'h2', '<p>')}<div class="socialMediaButtons">${say.share.map((s) => `<span class="so">${s}</span>`).join('')}</div></div><div class="column large-4"><div class="c-box"><h2>${say.extra[0]}</h2>${say.extra
      .slice(1)
      .map((e) => `<p><a class="Publication FTpdf" href="/d.pdf">${e}</a></p>`)
      .join(
        '',
      )}</div></div><div class="row c-teasers"><h2>${say.interest}</h2>${say.teasers.map(([title, sum]) => `<div class="teaser-x"><h3>${title}</h3><p>${sum} <a class="more">${say.service[0]}</a></p></div>`).join('')}</div></div></div>`,
  );
}

/** A document of a word processor saved as a page and put on a server between two tables of links. */
function wordProcessor(
  text: Text,
  say: { top: readonly string[]; note: string; end: readonly string[] },
): string {
  const p = (body: string, style = '') =>
    `<p class=MsoNormal style='text-align:justify;${style}'><span lang=EN-US style='font-size:14.0pt'>${body}<o:p></o:p></span></p>`;
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 11"><title>${text.title}</title><style>p.MsoNormal{margin:0cm;}</style></head><body lang=EN-US link=blue><table border=0 width="100%"><tr>${say.top.map((t) => `<td><a href="t.htm">${t}</a></td>`).join('')}</tr></table><div class=Section1><p class=MsoTitle align=center><b>${text.title}<o:p></o:p></b></p>${p('&nbsp;')}${text.parts.map((part) => p(part.kind === 'heading' ? `<b>${part.text}</b>` : part.text, 'text-indent:36.0pt')).join(p('&nbsp;'))}</div><hr><table border=0 width="100%"><tr><td><font size=1>${say.note}</font></td></tr><tr><td><font size=1>${say.end.map((e) => `<a href="e.htm">${e}</a>`).join(' :: ')}</font></td></tr></table></body></html>`;
}

const shaped = (name: string, html: string, text: Text): Shaped => ({
  name: `${name}, ${text.lang}, ${text.parts.length} parts`,
  html,
  // The first line of a message is its own: nothing else on the page is its title.
  parts: name.includes('messenger') ? [{ kind: 'heading', text: text.title }, ...text.parts] : text.parts,
});

export const PUBLICATIONS: readonly Shaped[] = [
  shaped(
    'site editor of WordPress',
    siteEditor(EN_SHORT, {
      nav: ['The Ford Gazette', 'World', 'Farming'],
      terms: 'Diplomacy',
      date: 'May 15, 2024',
      name: 'Ines Var',
      bio: 'Ines Var has covered the valleys for the Gazette since the great flood.',
      alt: 'Ferry',
      before: '← A frost in May',
      after: 'The mill reopens →',
      loop: 'Around the valleys',
      cards: [
        ['A bridge is named', 'The new bridge over the Vas now bears the name of its builder.'],
        ['Flour gets cheaper', 'Millers in Selvana lowered their prices for the second week.'],
      ],
      join: ['The Gazette by post', 'A letter from the editors, every Sunday morning.', 'Sign up'],
    }),
    EN_SHORT,
  ),
  shaped(
    'site editor of WordPress',
    siteEditor(RU_PRESS, {
      nav: ['Горная газета', 'Мир', 'Хозяйство'],
      terms: 'Дипломатия',
      date: '4 сентября, 2024',
      name: 'Инес Вар',
      bio: 'Инес Вар пишет о долинах со времён большого паводка.',
      alt: 'Мост',
      quote: 'Лес даст Вельт',
      before: '← Майские заморозки',
      after: 'Мельница снова работает →',
      loop: 'Что ещё в долинах',
      cards: [
        ['Мосту дали имя', 'Новый мост через Вас назвали в честь его строителя.'],
        ['Мука дешевеет', 'Мельники Сельваны снизили цены вторую неделю подряд.'],
      ],
      join: ['Газета на почту', 'Письмо редакции каждое воскресное утро.', 'Подписка'],
    }),
    RU_PRESS,
  ),
  shaped(
    'site editor of WordPress',
    siteEditor(DE_LONG, {
      nav: ['Furt-Anzeiger', 'Welt', 'Landwirtschaft'],
      terms: 'Diplomatie',
      date: '4. September 2024',
      name: 'Ines Var',
      bio: 'Ines Var berichtet seit dem großen Hochwasser aus den Tälern.',
      alt: 'Pass',
      before: '← Frost im Mai',
      after: 'Die Mühle mahlt wieder →',
      loop: 'Aus den Tälern',
      cards: [
        ['Eine Brücke bekommt einen Namen', 'Die neue Brücke über den Vas heißt nun nach ihrem Erbauer.'],
      ],
      join: ['Der Anzeiger per Post', 'Jeden Sonntag ein Brief der Redaktion.', 'Anmelden'],
    }),
    DE_LONG,
  ),
  shaped('PDF as HTML', pdfPage(EN_LONG, { head: 'Chancellery of Mirhold – Papers', lines: 88 }), EN_LONG),
  shaped('PDF as HTML', pdfPage(RU_LONG, { head: 'Вестник Канцелярии, № 14', lines: 78 }), RU_LONG),
  shaped('PDF as HTML', pdfPage(UZ_LONG, { head: 'Rasmiy nashr', lines: 70 }), UZ_LONG),
  shaped(
    'preview of a messenger',
    messenger(RU_SHORT, {
      channel: 'МИД Вельта',
      about: 'Официальный канал министерства. Для связи: press@five.example',
      from: 'Переслано от Совет Пятёрки',
      time: '10:00',
      views: '3.1K',
      link: [
        'five.example',
        'Заявление министров Пятёрки о пароме',
        'Министры встретились в Порт-Мериане и договорились о пароме.',
      ],
      bar: 'Скачать Telegram',
    }),
    RU_SHORT,
  ),
  shaped(
    'preview of a messenger',
    messenger(UZ_SHORT, {
      channel: 'Velt TIV',
      about: 'Vazirlikning rasmiy kanali',
      from: 'Beshlik kengashi',
      time: '10:00',
      views: '3.1K',
      link: ['five.example', 'Bayonot', 'Vazirlar Port-Merianda uchrashdilar.'],
      bar: 'Telegramni yuklab olish',
    }),
    UZ_SHORT,
  ),
  shaped(
    'preview of a messenger',
    messenger(EN_SIGNED, {
      channel: 'Astrel Cabinet',
      about: 'News of the cabinet of Astrel, every day.',
      from: 'Forwarded from Dorvast Town Hall',
      time: '10:00',
      views: '3.1K',
      link: [
        'cabinet.example',
        'The road over the pass',
        'Velt and Astrel have signed a declaration in Dorvast.',
      ],
      bar: 'Download the app',
    }),
    EN_SIGNED,
  ),
  shaped(
    'Wix',
    wix(EN_PREAMBLE, {
      menu: ['Assembly', 'Members', 'Papers', 'Visit'],
      over: 'PAPERS',
      place: 'Korlin, June 2024',
      gallery: 'The meadow above Korlin',
      form: ['Write to the clerk', 'The clerk answers within a week.', 'Send'],
      foot: ['Assembly House, Korlin', '+99 12 34', '© 2024 by the Assembly. Proudly made with a builder.'],
    }),
    EN_PREAMBLE,
  ),
  shaped(
    'Wix',
    wix(RU_SHORT, {
      menu: ['Форум', 'Участники', 'Бумаги', 'Дорога'],
      over: 'БУМАГИ',
      place: 'Порт-Мериан, май 2024',
      gallery: 'Старый паром',
      form: ['Написать секретарю', 'Секретарь отвечает в течение недели.', 'Отправить'],
      foot: ['Дом форума, Порт-Мериан', '+99 12 34'],
    }),
    RU_SHORT,
  ),
  shaped(
    'Wix',
    wix(TK_SHORT, {
      menu: ['Forum', 'Agzalar', 'Kagyzlar', 'Ýol'],
      over: 'KAGYZLAR',
      place: 'Port-Merian',
      gallery: 'Köne parom',
      form: ['Kätibe ýaz', 'Kätip bir hepdede jogap berýär.', 'Ugrat'],
      foot: ['Forum öýi', '+99 12 34'],
    }),
    TK_SHORT,
  ),
  shaped(
    'common portal',
    commonPortal(KK_LONG, {
      menu: ['Министрлік', 'Баспасөз орталығы', 'Құжаттар'],
      size: ['A', 'A+', 'ҚАЗ', 'РУС'],
      when: '03 қыркүйек 2024',
      seen: '1 412',
      share: 'Бөлісу',
      mark: '#декларация',
      more: ['Министр сапардан оралды', 'Мектеп ашылды'],
      heading: 'Тағы оқыңыз',
      error: 'Қате таптыңыз ба? Мәтінді белгілеп, Ctrl+Enter басыңыз',
      hours: ['Байланыс орталығы: 1414', 'Жұмыс уақыты: 9:00–18:30'],
    }),
    KK_LONG,
  ),
  shaped(
    'common portal',
    commonPortal(UZ_LONG, {
      menu: ['Vazirlik', 'Axborot xizmati', 'Hujjatlar'],
      size: ['A', 'A+', 'OʻZB', 'РУС'],
      when: '3-sentyabr, 2024-yil',
      seen: '1 412',
      share: 'Ulashish',
      mark: 'deklaratsiya',
      more: ['Vazir safardan qaytdi', 'Maktab ochildi'],
      heading: 'Eng koʻp oʻqilgan',
      error: 'Xatolik topdingizmi? Matnni belgilab, Ctrl+Enter bosing',
      hours: ['Ishonch telefoni: 1414', 'Ish vaqti: 9:00–18:00'],
    }),
    UZ_LONG,
  ),
  shaped(
    'common portal',
    commonPortal(TG_SHORT, {
      menu: ['Вазорат', 'Хадамоти матбуот', 'Ҳуҷҷатҳо'],
      size: ['A', 'A+', 'ТҶК', 'РУС'],
      when: '14 май 2024',
      seen: '1 412',
      share: 'Мубодила',
      mark: 'изҳорот',
      more: ['Вазир аз сафар баргашт', 'Мактаб кушода шуд'],
      heading: 'Хабарҳои охирин',
      error: 'Хато ёфтед? Ба мо хабар диҳед',
      hours: ['Телефон: 1414'],
    }),
    TG_SHORT,
  ),
  shaped(
    'ministry of the east',
    easternTable(ZH_ROAD, {
      menu: ['韦尔特外交部', '重要文件', '首页'],
      facts: [
        ['索 引 号', '000014349/2024-00087'],
        ['主题分类', '外事\\交通'],
        ['发文机关', '外交部'],
        ['成文日期', '2024年09月03日'],
      ],
      size: '字号：大 中 小',
      tools: '打印本页 收藏',
      scan: '扫一扫在手机打开当前页',
      before: '上一篇：外交部长会见来宾',
      after: '下一篇：渡轮恢复通航',
      foot: ['主办：韦尔特外交部', '网站标识码 0000000001'],
    }),
    ZH_ROAD,
  ),
  shaped(
    'ministry of the east',
    easternTable(ZH_SHORT, {
      menu: ['五国秘书处', '声明公报', '首页'],
      facts: [
        ['发布机构', '秘书处'],
        ['发布日期', '2024-05-14'],
      ],
      size: '【字体：大 中 小】',
      tools: '我要打印',
      scan: '用手机扫描二维码阅读',
      before: '上一条：没有了',
      after: '下一条：水位公报',
      foot: ['地址：梅里安港码头街4号', '邮编：100000'],
    }),
    ZH_SHORT,
  ),
  shaped(
    'ministry of the east',
    easternTable(JA_ROAD, {
      menu: ['ヴェルト外務省', '報道・広報', 'ホーム'],
      facts: [
        ['担当課', '交通課'],
        ['掲載日', '令和6年9月3日'],
      ],
      size: '文字サイズ 標準 大',
      tools: '印刷する',
      scan: 'スマートフォンで読む',
      before: '前の記事：大臣の会談',
      after: '次の記事：渡し船の再開',
      foot: ['〒100-0000 ドルヴァスト市', '電話 03-0000-0000'],
    }),
    JA_ROAD,
  ),
  shaped(
    'federal builder',
    federalBuilder(DE_PRESS, {
      path: 'Sie sind hier:',
      kind: 'Verkehr',
      stand: 'Datum',
      lead: 'Zimmerleute aus beiden Ländern bessern zwei Brücken aus.',
      right: 'Quelle: Ministerium / Orr',
      extra: ['Zum Herunterladen', 'Ergebnisprotokoll (PDF, 120 KB)'],
      share: ['Per E-Mail teilen, ', 'Beitrag bei X teilen'],
      teasers: [
        ['Schneepflüge', 'Das Land bestellt zwölf neue Pflüge.'],
        ['Zollhaus', 'Aus dem Zollhaus am Pass wird ein Museum.'],
      ],
      interest: 'Auch das noch',
      service: ['Mehr', 'Leichte Sprache', 'Gebärdensprache'],
    }),
    DE_PRESS,
  ),
  shaped(
    'federal builder',
    federalBuilder(EN_LONG, {
      path: 'You are here:',
      kind: 'Neighbours',
      stand: 'Date',
      lead: 'Leaders take stock of water, roads and schools.',
      right: 'Source: Chancellery / Orr',
      extra: ['To take away', 'Communiqué (PDF, 120 KB)'],
      share: ['Send by e-mail, ', 'Post on X'],
      teasers: [['Ploughs', 'The land orders twelve new ploughs.']],
      interest: 'Others read',
      service: ['More', 'Easy language', 'Sign language'],
    }),
    EN_LONG,
  ),
  shaped(
    'federal builder',
    federalBuilder(RU_PRESS, {
      path: 'Вы здесь:',
      kind: 'Транспорт',
      stand: 'Дата',
      lead: 'Плотники двух стран починят два моста.',
      right: 'Источник: министерство / Орр',
      extra: ['Скачать', 'Протокол (PDF, 120 КБ)'],
      share: ['По почте, ', 'В ленте'],
      teasers: [['Плуги', 'Страна заказала двенадцать новых плугов.']],
      interest: 'Другие читали',
      service: ['Подробнее', 'Простым языком', 'Язык жестов'],
    }),
    RU_PRESS,
  ),
  shaped(
    'word processor',
    wordProcessor(RU_LONG, {
      top: ['Начало', 'Законы', 'Договоры'],
      note: 'Страница подготовлена отделом договоров. Замечания: dept@velt.example',
      end: ['на первую', 'к перечню договоров', 'написать нам'],
    }),
    RU_LONG,
  ),
  shaped(
    'word processor',
    wordProcessor(EN_PREAMBLE, {
      top: ['First page', 'Laws', 'Treaties'],
      note: 'Page kept by the treaty section. Remarks to dept@velt.example',
      end: ['first page', 'to the list of treaties', 'write to us'],
    }),
    EN_PREAMBLE,
  ),
  shaped(
    'word processor',
    wordProcessor(TG_LONG, {
      top: ['Саҳифаи аввал', 'Қонунҳо', 'Шартномаҳо'],
      note: 'Саҳифаро шуъбаи шартномаҳо омода кард',
      end: ['ба аввал', 'ба рӯйхат'],
    }),
    TG_LONG,
  ),
];
