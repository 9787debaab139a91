/** Further pages of the same systems: boxes and lines that stand inside the text, or straight after it. */
import { blocks, english, page, russian, type Shaped } from './shapes.ts';
import { NORTH_ZH, type Part } from './wording.ts';

/** The block editor of WordPress: a box "read also" between two paragraphs, the source on the right, tags. */
function blockEditor(title: string, parts: readonly Part[]): string {
  const [first, ...rest] = parts;
  const box =
    '<div class="wp-block-group has-background"><p><strong>Читайте также:</strong></p><p><a href="/2">В горах сошёл снег, и пастухи ведут стада на верхние луга</a></p></div>';
  return page(
    'ru-RU',
    `<title>${title} – Дорваст</title>`,
    'wp-site-blocks',
    `<main class="wp-block-group"><h1 class="wp-block-post-title">${title}</h1><div class="wp-block-post-date"><time>20.05.2022</time></div><div class="entry-content wp-block-post-content is-layout-flow"><figure class="wp-block-image"><img src="/a.jpg"><figcaption class="wp-element-caption">Фото: пресс-служба</figcaption></figure>${blocks(first ? [first] : [])}${box}${blocks(rest)}<p class="has-text-align-right"><em>Источник: пресс-служба встречи</em></p></div></main>`,
  );
}

/** MediaWiki of today: a hatnote, a table of contents, notes, a licence, all inside the text. */
function libraryOfToday(title: string, parts: readonly Part[]): string {
  const text = parts
    .map(({ kind, text }) =>
      kind === 'heading'
        ? `<div class="mw-heading mw-heading2"><h2>${text}</h2><span class="mw-editsection">[<a>edit</a>]</span></div>`
        : kind === 'item'
          ? `<ul><li>${text}</li></ul>`
          : `<p>${text}</p>`,
    )
    .join('');
  return page(
    'en',
    `<title>${title} - Library</title>`,
    'skin-vector',
    `<main id="content" class="mw-body"><header><h1 id="firstHeading">${title}</h1></header><div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output"><div role="note" class="hatnote">For the communiqué of the year before, see another page.</div><div id="toc" class="toc"><h2>Contents</h2></div>${text}<div class="mw-references-wrap"><ol class="references"><li>Kept at Mirhold.</li></ol></div><div class="licensetpl">This work is free of any right.</div></div></div></main>`,
  );
}

/** A wire that opens with city, land, day and itself, and ends with whom to ask. */
function wireWithContact(title: string, parts: readonly Part[]): string {
  return page(
    'en',
    `<title>${title}</title>`,
    '',
    `<div class="pr-header"><h1 class="pr_title">${title}</h1></div><div class="pr-body"><div class="article_column">${blocks(parts, { dateline: 'MIRHOLD, TALVASH, October 20, 2023 /Presswire/ -- ' })}<p>Press Office<br>Ministry of Talvash<br>+99 12 34<br><a href="mailto:x">email us here</a><br>Visit us on social media:<br><a href="/f">Facebook</a></p></div></div>`,
  );
}

/** An agency that says below the text what it had reported before. */
function agencyWithMemory(title: string, parts: readonly Part[]): string {
  return page(
    'en',
    `<title>${title}</title>`,
    '',
    `<div class="article"><div class="article__rubric">Politics</div><h1>${title}</h1><div class="article__body-text">${blocks(parts, { dateline: '<strong>MIRHOLD. KORNFORM</strong> – ' })}<p>Earlier it was reported that the <a href="/b">bridge over the Vas had opened</a>.</p><p><a href="/t">#Five</a>, <a href="/u">#Merian_Union</a></p></div></div>`,
  );
}

/** A page without classes that mean anything, with other documents of the same office below. */
function officeOfToday(title: string, parts: readonly Part[]): string {
  return page(
    'en',
    `<title>${title}</title>`,
    '',
    `<div id="__next"><main><section class="mb-10"><h1 class="text-4xl">${title}</h1><div class="flex"><span>20.10.2023</span><span>Print</span></div><div class="prose">${blocks(parts)}</div></section><section class="bg-gray"><h2>Other documents</h2><p>Decree on the appointment of the keepers of the locks and of the officers of the ferries.</p></section></main></div>`,
  );
}

/** A paper in Russian with the wide spaces of Chinese print before each paragraph, city and agency in the first. */
function paperWithWideSpaces(title: string, parts: readonly Part[]): string {
  return page(
    'ru',
    `<title>${title}</title>`,
    '',
    `<div class="d2_left"><h1>${title}</h1><div class="d2txt">${parts.map(({ text }, index) => `<p>　　${index === 0 ? 'Корлин, 20 мая /Вестник/ -- ' : ''}${text}</p>`).join('')}<p>(Редактор:Иванова А.、Петров Б.)</p></div></div>`,
  );
}

/** The portal of a government: the agency's line stands alone before the text. */
function governmentPortal(title: string, parts: readonly Part[]): string {
  return page(
    'zh',
    `<title>${title}</title>`,
    '',
    `<h1 id="ti">${title}</h1><div class="pages-date">2022-05-20 18:00 来源： 新华社<span>字号：默认 大 超大</span></div><div class="pages_content" id="UCAP-CONTENT"><p>　　新华社多瓦斯特5月20日电</p>${parts.map(({ text }) => `<p>　　${text}</p>`).join('')}<div class="editor">责任编辑：某某</div></div>`,
  );
}

export const MORE_SHAPED: readonly Shaped[] = [
  russian('block editor of WordPress', blockEditor),
  english('MediaWiki of today', libraryOfToday),
  english('wire with a contact', wireWithContact),
  english('agency with a memory', agencyWithMemory),
  english('office without class names', officeOfToday),
  russian('paper with wide spaces', paperWithWideSpaces),
  {
    name: 'portal of a government',
    html: governmentPortal('五国与诺德兰联邦外长联合声明', NORTH_ZH),
    parts: NORTH_ZH,
  },
];
