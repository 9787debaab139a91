/**
 * How the pages of each publisher are built: where the text stands, what inside it is not text. Selectors are tried in
 * order; the first that holds enough words wins. Sources: saved pages and public descriptions of the sites; a page
 * that no longer fits is read by the general extractor with a warning.
 */
export interface Publisher {
  readonly name: string;
  /** The host itself or any host below it. */
  readonly hosts: readonly string[];
  readonly body: readonly string[];
  readonly title?: readonly string[];
  readonly date?: readonly string[];
  /** Elements inside the body that are not text of the document. */
  readonly drop?: readonly string[];
  /** What old pages are written in when they do not say. */
  readonly charset?: string;
  /** Links that lead from a news note to the text itself. */
  readonly textLinks?: string;
}

const WORDPRESS = [
  '.sharedaddy',
  '.wp-block-buttons',
  '.wp-block-file__button',
  '.addtoany_share_save_container',
];

export const PUBLISHERS: readonly Publisher[] = [
  {
    name: 'whitehouse.gov',
    hosts: ['whitehouse.gov', 'bidenwhitehouse.archives.gov', 'trumpwhitehouse.archives.gov'],
    body: [
      '.entry-content.wp-block-post-content',
      'section.body-content',
      '.page-content__content',
      '.entry-content',
    ],
    title: ['h1.wp-block-post-title', 'h1.page-title', 'h1.topper__title', 'h1'],
    date: ['time[datetime]', 'time.posted-on', '.meta__date'],
    drop: ['.wp-block-whitehouse-topper', ...WORDPRESS],
  },
  {
    name: 'obamawhitehouse.archives.gov',
    hosts: ['obamawhitehouse.archives.gov'],
    body: ['.field-name-field-forall-body', '.pane-node-field-forall-body'],
    title: ['.pane-node-title h1', 'h1'],
    date: ['#press_article_date_created', '.press-article-date'],
  },
  {
    name: 'state.gov',
    hosts: ['state.gov'],
    body: [
      '.entry-content',
      'div.classic-block-wrapper',
      '.report__content',
      'div#centerblock',
      '.field-name-body',
    ],
    title: ['h1.featured-content__headline', '.featured-content__copy h1', 'h1.title', 'h1'],
    date: ['p.article-meta__publish-date', '.date-display-single'],
    drop: ['.related-tags', '.related-tags__pills', '.filesize', '.article-meta', ...WORDPRESS],
    charset: 'windows-1252',
  },
  {
    name: 'usembassy.gov',
    hosts: ['usembassy.gov', 'usmission.gov'],
    body: ['.entry-content', 'article .content'],
    title: ['h1.entry-title', 'h1'],
    drop: ['p.blog-meta', ...WORDPRESS],
  },
  {
    name: 'consilium.europa.eu',
    hosts: ['consilium.europa.eu'],
    body: ['.gsc-bge-grid__area', 'div.c-article__body', '.textblock'],
    title: ['main h1', 'h1'],
    date: ['#excerpt-time', '.gsc-eyebrow time'],
    drop: [
      '.gsc-info-box',
      '.gsc-related-topics',
      '.gsc-share',
      '.gsc-breadcrumbs',
      '.gsc-pagination',
      '.gsc-link-list',
      '.gsc-eyebrow',
      'h1',
    ],
  },
  {
    name: 'ec.europa.eu press corner',
    hosts: ['ec.europa.eu'],
    body: ['.ecl-paragraph-detail', '.ecl-editor', 'main article'],
    title: ['h1'],
  },
  {
    name: 'eeas.europa.eu',
    hosts: ['eeas.europa.eu'],
    body: [
      'div.card-body div.clearfix.text-formatted',
      '.field--name-body',
      'article .field--item',
      '.node__content',
    ],
    title: ['h1'],
    drop: ['.card-header', '.social-share', '.node__meta'],
  },
  {
    name: 'kremlin.ru',
    hosts: ['kremlin.ru'],
    body: ['.read__lead, .read__internal_content', '.read__content'],
    title: ['h1.entry-title', '.read__top h1'],
    date: ['time.read__published'],
    drop: [
      '.read__bottommeta',
      '.read__cut',
      '.slider',
      '.media__container',
      '.read__tooltip',
      '.masha-ignore',
      '.hidden-copy',
      '.read__top',
    ],
    textLinks: 'a[href*="/supplement/"]',
  },
  {
    name: 'mid.ru',
    hosts: ['mid.ru'],
    body: ['div.text.article-content', '.article-content', '.journal-content-article'],
    title: ['.photo-content__title', 'h1'],
    date: ['.photo-content__date'],
    drop: ['.photo-content__share', '.doc-number'],
  },
  {
    name: 'mfa.gov.cn',
    hosts: ['mfa.gov.cn', 'fmprc.gov.cn', 'chineseembassy.org', 'china-embassy.gov.cn'],
    body: [
      '#News_Body_Txt_A',
      '.news-main',
      '.TRS_Editor',
      '.TRS_UEDITOR',
      '.trs_editor_view',
      '.content_text',
      '#content .content',
      'div.content',
    ],
    title: ['#News_Body_Title', '.news-title h1', '.title h1', 'h1'],
    date: ['#News_Body_Time', '.news-title p'],
    drop: ['.news-title', '.share', '.print', '#News_Body_Time'],
    charset: 'gb18030',
  },
  {
    name: 'gov.cn',
    hosts: ['gov.cn'],
    body: ['#UCAP-CONTENT', '.pages_content', '.Artical_Content', '#Content'],
    title: ['.Artical_Title', '#ti', 'h1'],
    date: ['meta[name="publishdate"]', 'meta[name="firstpublishedtime"]'],
    drop: ['.editor', '.pages_print'],
    charset: 'gb18030',
  },
  {
    name: 'news.cn',
    hosts: ['news.cn', 'xinhuanet.com'],
    body: ['#detail', '#p-detail', '#Content', '#content'],
    title: ['span.title', 'h1'],
    date: ['meta[name="publishdate"]', '.header-time'],
    drop: ['.editor', '#articleEdit', '.tiyi1', '.header-time'],
    charset: 'gb18030',
  },
  {
    name: 'akorda.kz',
    hosts: ['akorda.kz'],
    body: ['article', '#content_text', 'div.text', 'div.mt-5'],
    title: ['h2', 'title'],
    date: ['.date'],
    // The first heading is the banner of the section; the small block shows today's date.
    drop: ['h1', '.date_main_block_small', '.card', '.social'],
  },
  {
    name: 'gov.kz',
    hosts: ['gov.kz'],
    body: ['.article__content', '.news-detail', 'article'],
    title: ['h1'],
  },
  {
    name: 'mfa.uz',
    hosts: ['mfa.uz', 'gov.uz'],
    body: ['.base-content', '.news-detail__content'],
    title: ['h1'],
    date: ['.news-meta__date'],
    drop: ['.news-meta'],
  },
  // No body class that holds: the general extractor reads these.
  { name: 'president.uz', hosts: ['president.uz'], body: [], title: ['title'] },
  { name: 'eoi.gov.in', hosts: ['eoi.gov.in'], body: [] },
  {
    name: 'president.kg',
    hosts: ['president.kg'],
    body: ['.mgl16', 'article'],
    title: ['h1.title', 'h1'],
    date: ['span.date'],
  },
  {
    name: 'mfa.gov.kg',
    hosts: ['mfa.gov.kg'],
    body: ['.article__body'],
    title: ['h1'],
    date: ['time.news__date'],
  },
  { name: 'mfa.tj', hosts: ['mfa.tj'], body: ['div.contentDetails'], title: ['h1'], date: ['span.date'] },
  {
    name: 'khovar.tj',
    hosts: ['khovar.tj'],
    body: ['.entry-content', '.post-content'],
    title: ['h1.entry-title', 'h1'],
    drop: [...WORDPRESS, '.post-tags', '.yarpp-related'],
  },
  {
    name: 'turkmenistan.gov.tm',
    hosts: ['turkmenistan.gov.tm', 'tdh.gov.tm'],
    body: ['div.post_text'],
    title: ['h1.post_title'],
    date: ['time.post_date'],
    drop: ['.aside_news_date'],
  },
  { name: 'mfa.gov.tm', hosts: ['mfa.gov.tm'], body: ['.news-show', '.table-res'], title: ['h1'] },
  {
    name: 'mea.gov.in',
    hosts: ['mea.gov.in'],
    body: ['div.description', '#ContentPlaceHolder1_UserPublications1_ltrlDesc', '[id$="ltrlDesc"]'],
    title: ['h2.titleText', 'h1'],
    date: ['[id$="lblDate"]'],
    drop: ['div.d-flex.tags'],
  },
  {
    name: 'pmindia.gov.in',
    hosts: ['pmindia.gov.in'],
    body: ['.news-bg'],
    title: ['.content-block h2'],
    date: ['.date'],
  },
  {
    name: 'mofa.go.jp',
    hosts: ['mofa.go.jp', 'kantei.go.jp'],
    body: ['.main-section', '#main-contents', '#main'],
    title: ['h1', 'h2'],
    date: ['.rightalign'],
    drop: ['.link-list', '.to-top', '#breadcrumbs'],
    charset: 'shift_jis',
  },
  {
    name: 'bundesregierung.de',
    hosts: ['bundesregierung.de'],
    body: ['.bpa-article', '#main'],
    title: ['.bpa-teaser-title-text', 'h1'],
    date: ['.bpa-time time'],
    drop: ['.bpa-share', '.bpa-time', '.bpa-media', '.bpa-collection'],
  },
  {
    name: 'auswaertiges-amt.de',
    hosts: ['auswaertiges-amt.de'],
    body: ['div.c-rte--default'],
    title: ['h1.heading__title'],
    date: ['span.heading__meta'],
  },
  {
    name: 'governo.it',
    hosts: ['governo.it'],
    body: ['div.body_intervista', 'div.field-name-body'],
    title: ['h2.title_large', '.post_content h1'],
    date: ['p.h6', 'p.dataright'],
  },
  { name: 'esteri.it', hosts: ['esteri.it'], body: ['.entry-content'], title: ['h1'], date: ['span.data'] },
  {
    name: 'gcc-sg.org',
    hosts: ['gcc-sg.org', 'mofa.gov.sa'],
    body: ['.ms-rtestate-field', 'div.article-text'],
    title: ['h1'],
    date: ['div.article-date'],
  },
  {
    name: 'mofa.go.kr',
    hosts: ['mofa.go.kr'],
    body: ['.bo_con', '.se-contents', 'td.detail_body'],
    title: ['.bo_head h2'],
    charset: 'euc-kr',
  },
  { name: 'gov.uk', hosts: ['www.gov.uk'], body: ['div.govspeak'], title: ['h1'] },
  {
    name: 'mfa.gov.by',
    hosts: ['mfa.gov.by'],
    body: ['section.content-page', '.text_block'],
    title: ['section.content-page h1', 'h1'],
    drop: ['h1'],
    charset: 'windows-1251',
  },
];
