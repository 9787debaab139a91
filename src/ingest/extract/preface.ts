/** What those who release, translate or reprint a statement say around it, in the languages they use. Pure. */

/** "Begin text:", alone in its block. */
const BEGIN =
  /^[\s*_“"«[(]*(?:begin(?:ning)?(?: of)?(?: the)? (?:text|statement)|(?:the )?text begins|full text|начало текста|полный текст|текст(?: заявления| документа)?|début du texte|inicio del texto|textbeginn|inizio(?: del)? testo|мәтіннің басы|матн бошланиши|matn boshlanishi|全文如下|全文|正文)[\s*_.:：”"»\])]*$/iu;
/** The marker at the end of a longer paragraph: "… was released by the two governments. Begin text:" */
const BEGIN_INSIDE = /^(.{1,2000}?[.:)»”])\s*((?:begin text|начало текста)\s*[:.]?)\s*(.*)$/isu;
/** The marker straight before the text, in one paragraph with it. */
const BEGIN_BEFORE = /^((?:begin(?:ning of)? text|начало текста)\s*[:.])\s*(\S.*)$/isu;
const END =
  /^[\s*_“"«[(]*(?:end(?: of)?(?: the)? (?:text|statement)|(?:the )?text ends|конец (?:текста|документа|заявления)|окончание (?:текста|документа|заявления)|fin du texte|fin del texto|textende|fine(?: del)? testo|мәтіннің соңы|матн тугади|matn tugadi|全文完|[（(][完了终終][）)])[\s*_.:”"»\])]*$/iu;

export function isBegin(text: string): boolean {
  return text.length < 80 && BEGIN.test(text);
}

export function isEnd(text: string): boolean {
  return text.length < 80 && END.test(text);
}

/** The parts of a paragraph that ends in a begin marker, or goes on after one. */
export function splitAtBegin(text: string): readonly string[] | undefined {
  if (isBegin(text) || !/begin text|начало текста/iu.test(text)) return undefined;
  const before = BEGIN_BEFORE.exec(text);
  if (before?.[1] && before[2]) return [before[1], before[2]];
  const inside = BEGIN_INSIDE.exec(text);
  if (!inside?.[1] || !inside[2]) return undefined;
  return [inside[1], inside[2], ...(inside[3] ? [inside[3]] : [])];
}

/** "Below is the full text of the joint statement:" */
const ANNOUNCES =
  /(?:(?:full|complete|whole|unofficial|entire)\s(?:[\p{L}-]+\s){0,3}?text\b.{0,120}|\btext\b.{0,100}(?:follows|below|as follows|is given|reads).{0,40}|(?:statement|declaration|communiqu[eé])\b.{0,80}(?:follows|below|reads as follows|as follows).{0,20})[:：]$|(?:полный текст|текст .{0,80}(?:ниже|приводится|приводим|гласит|следующ)|(?:приводим|публикуем|предлагаем|приводится).{0,40}текст|следующего содержания).{0,120}[:：]$|(?:full text|text) (?:follows|is as follows|is below|below)\.?$|全文(?:如下|是)|толық мәтіні.{0,60}[:：]$|тўлиқ матни.{0,60}[:：]$|to[‘'ʻ’]liq matni.{0,60}[:：]$|Wortlaut.{0,80}:$|testo (?:integrale|completo).{0,80}:$/iu;

/** The same as a sentence of its own, and the sentence by which an agency says that it reports. */
const REPORTS: readonly RegExp[] = [
  /^.{0,160}(?:^|\s)(?:here is|here follows|below is|we (?:publish|reproduce|present|give))\b.{0,40}\btext\b.{0,100}[:：]$/iu,
  /^.{0,200}\b(?:text|document|statement|declaration|communiqu[eé]|accord|agreement|treaty)\b.{0,40}\b(?:in full|below|in its entirety|verbatim)\s?[:：]$/iu,
  /^.{0,80}\b(?:presents|publishes|carries|offers|releases|prints)\b.{0,40}\b(?:full|complete|whole|official) text\b.{0,80}[.:]$/iu,
  /^(?:below|here|following)\b.{0,40}\b(?:full|complete|whole|official)\s(?:[\p{L}-]+\s){0,2}text\b.{0,80}\.$/iu,
  /\b(?:full|complete|whole|official) text\b.{0,100}\b(?:(?:published|given|printed|reproduced|provided) (?:here|below)|below|follows)\.$/iu,
  /^(?:ниже|далее|здесь)\s.{0,40}\sтекст.{0,80}\.$|(?:^|[.!]\s)(?:публикуем|приводим|представляем|размещаем|предлагаем).{0,60}\sтекст.{0,80}\.$/iu,
  /(?:^|[\s,–—-])(?:[Пп]ереда[её]т|[Сс]ообщает|[Ии]нформирует)\s(?:(?:собственный\s)?корреспондент|корр\.|(?:информ)?агентство|пресс-служба)\s.{0,60}\.$/u,
  /(?:^|[\s,–—-])(?:[Пп]ереда[её]т|[Сс]ообщает|[Ии]нформирует|[Сс]о ссылкой на)\s(?:агентство\s)?[«"“]?(?:[\p{Lu}][\p{L}]*(?:информ|inform|press|пресс)|ТАСС|TASS|Интерфакс|Синьхуа|Sputnik|Спутник|Trend|Report|Кабар|Ховар|Дунё|Акорда|УзА|НИАТ|РИА).{0,60}\.$/u,
  /,\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}(?:\s(?:news agency|agency|correspondent)){0,2}\sreports(?:\s(?:citing|with reference to|referring to)\s.{1,80})?\.$/u,
  /деп хабарлайды\s.{1,60}\.$|\sхабарлайды\.$|xabar (?:beradi|bermoqda)\.$|хабар (?:беради|бермоқда|берет)\.$/iu,
];
const LONGEST_REPORT = 300;

export function announcesText(text: string): boolean {
  const line = text.slice(datelineOf(text)?.length ?? 0).trim();
  if (line.length >= 500) return false;
  return (
    ANNOUNCES.test(line) || (line.length < LONGEST_REPORT && REPORTS.some((report) => report.test(line)))
  );
}

/** Who released it: an office, a press service; never a sentence. */
const OFFICE =
  /^(?:(?:u\.?s\.? )?department of state|office of (?:the|communications).{0,60}|media note|press (?:release|statement|note|service).{0,60}|joint (?:press )?release|(?:for )?immediate release|the white house|statements? (?:&|and) releases?|briefings? (?:&|and) statements?|washington,? d\.?c\.?|.{2,40}, (?:secretary of state|department spokesperson)|spokesperson|u\.?s\.? (?:embassy|mission)(?: (?:in|to))? .{2,40}|embassy of .{3,80}|news|press releases?|archive|teaser|text|this content has been archived\.?|(?:unofficial|official|provisional|courtesy|working) translation\.?|unofficial text|translation|(?:check|as) (?:against )?deliver(?:y|ed)!?|(?:англ|рус|eng|rus|en|ru|kk|kz|uz|tk|tm|tj|tg|kg|中文|english|japanese|chinese|french|spanish|arabic|русский|türkmençe|қазақша|oʻzbekcha|ўзбекча|тоҷикӣ|кыргызча|日本語)(?: ?[|/·] ?(?:англ|рус|eng|rus|en|ru|kk|kz|uz|tk|tm|tj|tg|kg|中文|english|русский|türkmençe|қазақша|oʻzbekcha|ўзбекча|тоҷикӣ|кыргызча|日本語))*)$/iu;
const OFFICE_RU =
  /^(?:(?:государственный департамент|госдепартамент)(?: (?:сша|соединенных штатов.{0,20}))?|(?:офис|бюро|управление|канцелярия|аппарат) .{3,80}|пресс-служба .{3,80}|департамент .{3,60}|для немедленного (?:распространения|опубликования|выпуска)|к немедленному (?:распространению|опубликованию)|белый дом|заявление для (?:прессы|сми)|пресс-релиз|сообщение для (?:прессы|сми)|посольство .{3,80}|вашингтон(?:,? округ колумбия)?|неофициальный перевод|перевод|официальный перевод|документы|новости|главная)$/iu;

/** Whose words a translation has, in the languages of embassies and ministries. */
const TRANSLATED =
  /^(?:бейресми аударма|ресми (?:емес )?аударма|(?:расмий эмес|бейрасмий|расмий) котормо|(?:норасмий|расмий) таржима|(?:no)?rasmiy (?:boʻlmagan |bo[‘'’]lmagan )?tarjima|тарҷумаи (?:ғайри)?расмӣ|resmi (?:d[aä]l )?terjime|(?:inoffizielle|nichtamtliche|amtliche|offizielle) übersetzung|(?:arbeits|höflichkeits)übersetzung|traduzione (?:non )?ufficiale|traduzione di cortesia|traduction (?:non )?officielle|traduction de courtoisie|(?:非正式|非官方|官方|正式|参考)(?:译文|翻译|中文译文)|(?:仮|参考|非公式|公式)訳|(?:비공식|공식|참고) ?번역|ترجمة (?:غير )?رسمية)[.:。]?$/iu;

export function isOffice(text: string): boolean {
  const line = text
    .trim()
    .replace(/^[*_]*[([（【]?|[)\]）】]?[*_]*$/gu, '')
    .trim();
  if (line.length >= 120 || /[.!?]\s\p{Lu}/u.test(line)) return false;
  return OFFICE.test(line) || OFFICE_RU.test(line) || TRANSLATED.test(line);
}

/** Notes on the translation: which language counts, where the original stands. */
const TRANSLATION_NOTES: readonly RegExp[] = [
  /\btranslation\b.{0,120}\b(?:courtesy|convenience|authoritative|official)\b/iu,
  /\bonly the (?:original )?[\p{L} ]{0,20}(?:source|text|version)\b.{0,60}\b(?:authoritative|official|authentic)\b/iu,
  /перевод.{0,160}(?:официальн|подлинн|аутентичн|удобств|ознакомл)/iu,
  /только.{0,60}(?:английск|оригинал).{0,80}(?:официальн|подлинн|аутентичн|авторитетн)/iu,
  /^(?:для просмотра (?:текста )?оригинала|посмотреть оригинал|оригинал(?: текста| заявления)?|ссылка на оригинал|текст на английском(?: языке)?)\s*[:.–-]/iu,
  /^(?:to (?:view|read|see) the original|original (?:text|statement|source|english)?|the original (?:can be found|is available|is here))\s*(?:\b.{0,40})?[:.–-]/iu,
  /^(?:для просмотра оригинала|to view the original)\b/iu,
];

export function isTranslationNote(text: string): boolean {
  return text.length < 500 && TRANSLATION_NOTES.some((note) => note.test(text.trim()));
}

/** Facts in square brackets, as data bases of documents print them: "[Place] Tokyo". */
const FACT =
  /^[[［【](?:title|place|date|source|notes?|remarks?|reference|full[ -]?text|文書名|場所|年月日|出典|備考|全文|题名|地点|日期|来源)[\]］】]/iu;
const FULL_TEXT = /^[[［【](?:full[ -]?text|全文)[\]］】]/iu;

export function isBracketedFact(text: string): boolean {
  return text.length < 400 && FACT.test(text);
}

/** "[Full text] The ministers …" → the mark and the text after it. */
export function splitAtFullText(text: string): readonly [mark: string, rest: string] | undefined {
  const mark = FULL_TEXT.exec(text)?.[0];
  return mark === undefined ? undefined : [mark, text.slice(mark.length).trim()];
}

const MONTH = '\\p{L}{3,10}\\.?';
const DATE_ONLY = new RegExp(
  `^(?:\\p{L}{2,12},?\\s+)?(?:\\d{1,2}\\s+${MONTH}\\s*,?\\s+\\d{4}|${MONTH}\\s+\\d{1,2},?\\s+\\d{4}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{4}\\s*[年년]\\s*\\d{1,2}\\s*[月월]\\s*\\d{1,2}\\s*[日일])(?:\\s*(?:года|г\\.?|йил|yil|жыл|ж\\.?))?(?:[\\s,|/–—-]*(?:at\\s+|в\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:gmt|utc|msk|мск|cet|cest|[ecmp][ds]t))?)?\\s*\\.?$`,
  'iu',
);

/** A date and nothing else, as a line. */
export function isDateOnly(text: string): boolean {
  const bare = text
    .trim()
    .replace(
      /^(?:published|updated|created|posted|date|опубликовано|обновлено|дата|发布时间|日期)(?: on)?\s*[:：]\s*/iu,
      '',
    );
  return text.length < 60 && DATE_ONLY.test(bare);
}

const IN_FIGURES = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})\.?$/u;

/** In figures alone, with a clock time, or called "published", it is never the date of a document. */
export function isDateOfPage(text: string): boolean {
  if (!isDateOnly(text)) return false;
  if (IN_FIGURES.test(text.trim())) return true;
  return /^\p{L}+(?: on)?\s*[:：]/u.test(text.trim()) || /[\s,|–-]\d{1,2}[:.]\d{2}(?!\.?\d)\D*$/u.test(text);
}

export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/iu.test(text.trim());
}

/** The city, the day and the agency that open the first paragraph of a report. */
const DAY =
  '(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}\\s+\\p{L}{3,9}\\.?(?:\\s+\\d{4})?|\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?)';
const YEAR = '(?:,?\\s*\\d{4})?(?:\\s*(?:г\\.|года))?';
const AGENCY = '(?:/[^/\\n]{2,40}/|\\([^()\\n]{2,40}\\)|\\[[^\\]\\n]{2,40}\\])';
const CITY = "\\p{Lu}[\\p{L}'’ʻ-]{1,24}(?:[ -]\\p{Lu}[\\p{L}'’ʻ-]{1,24}){0,2}";
const CAPITALS = "\\p{Lu}[\\p{Lu}'’ʻ-]{2,24}(?:[ -]\\p{Lu}[\\p{Lu}'’ʻ-]{1,24}){0,2}";
const DASH = '(?:\\s*(?:--|[–—-])\\s+)';
const DATELINES: readonly RegExp[] = [
  // A date that a page sets straight before the first word.
  /^\d{1,2}[./]\d{1,2}[./]\d{4}(?:,?\s+\d{1,2}:\d{2})?\s*(?=\p{Lu})/u,
  new RegExp(
    `^${CITY}(?:,\\s*${CITY})?\\s*[,.]\\s*${DAY}${YEAR}[\\s,.]*${AGENCY}[\\s.:,]*(?:--|[–—-])?\\s*`,
    'u',
  ),
  new RegExp(`^${CITY}\\s*[,.]?\\s*${AGENCY}[\\s.,]*(?:--|[–—-])\\s*`, 'u'),
  new RegExp(`^${CAPITALS}\\s*[,.]\\s*${DAY}${YEAR}[\\s,.]*(?:${CAPITALS}[\\s.,]*)?${DASH}`, 'u'),
  new RegExp(`^${CAPITALS}\\.\\s+${CAPITALS}[\\s.,]*${DASH}`, 'u'),
  /^[（(]?新华社.{1,30}?电[)）]?(?:[（(].{2,30}[)）])?[\s\u3000]*/u,
  /^(?:中新网|人民网|央视网|中国网).{1,40}?(?:电|讯|消息)[)）]?[\s\u3000]*/u,
];

/** A dateline at the head of a paragraph; undefined where there is none or nothing follows it. */
export function datelineOf(text: string): string | undefined {
  const found = openingDateline(text);
  return found !== undefined && text.length - found.length > 20 ? found : undefined;
}

/** A dateline of an agency as a line of its own. */
export function isDateline(text: string): boolean {
  return !isDateOnly(text) && openingDateline(text)?.trim() === text.trim();
}

/** Paragraphs may open with the wide spaces of Chinese print. */
function openingDateline(text: string): string | undefined {
  const blank = text.length - text.trimStart().length;
  const head = text.slice(blank, blank + 160);
  for (const pattern of DATELINES) {
    const found = pattern.exec(head)?.[0];
    if (found !== undefined) return text.slice(0, blank + found.length);
  }
  return undefined;
}
