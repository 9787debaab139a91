/** Lines that sites print around any text: who took the photograph, how often it was read, what to click next. Pure. */

const WORDS_AT_MOST = 30;

/** Whole lines that are a control or a label. */
const CONTROLS = new RegExp(
  `^[\\[【(]?\\s*(?:${[
    'print(?: this)?(?: page| article| entry)?|print(?:able|er-friendly)?(?: friendly)? version|print friendly|close(?: window)?|back|top|share(?: (?:this|on|it)\\b.{0,40})?|e-?mail(?: this)?|download(?: as)?(?: pdf)?|pdf|copy link',
    '(?:(?:go|return|back) )?to (?:the )?top of (?:this |the )?page|top of page|back to (?:the )?(?:top|list|news|index|home(?:page)?|contents|main page)|page top|return to top|home|main|(?:the )?list|index|search|contents|site ?map|next|previous|prev',
    'additional info(?:rmation)?|related information.{0,60}|related (?:links|documents|articles|posts|news|content)|see also|read also|read more|you may also like|more in this category:?.*|more news|latest news',
    'tags?|labels?|topics?|subscribe(?: to .{0,40})?|comments?(?: \\(\\d+\\))?|leave a (?:reply|comment)|no comments?(?: yet)?|like this:?|loading(?:\\.|…)*|tweet|pin it|whatsapp|telegram|facebook|twitter|x|vk|linkedin|viber|ok',
    'advertisements?|advertorial|sponsored(?: content)?|реклама|на правах рекламы|жарнама|reklama|anzeige|werbung|publicité|publicidad|广告|広告|оцените (?:материал|статью|новость|публикацию)|rate this article',
    'font size|(?:in|de)crease font size|rate this item|\\(?\\d+ votes?\\)?|a[+-] ?a? ?a[+-]?|user rating:.*|vote',
    'last (?:review(?:ed)?|updated?|modified):?.*|updated:.*|modified:.*',
    'распечатать|печать|на печать|печатная версия|версия для печати|поделиться(?: .{0,30})?|наверх|вверх|назад|главная|закрыть|скачать(?: pdf)?|подписаться(?: .{0,40})?|комментарии(?: \\(\\d+\\))?|добавить комментарий|оставить комментарий|читайте также|смотрите также|похожие (?:записи|новости|статьи)|другие новости|все новости|к списку(?: .{0,20})?|размер шрифта|нравится|класс',
    'бөлісу|басып шығару|басты бет|артқа|толығырақ|бөлүшүү|басып чыгаруу|башкы бет|артка|кененирээк|нашр кардан|чоп кардан|саҳифаи асосӣ|бозгашт',
    'улашиш|чоп этиш|бош саҳифа|орқага|батафсил|ulashish|chop etish|bosh sahifa|orqaga|yuqoriga|batafsil|paýlaş|çap et|baş sahypa|yza',
    'paylaş|(?:sayfayı )?yazdır|yazıcı dostu(?: .{1,12})?|geri(?: dön)?|ana ?sayfa|yukarı(?: çık)?|devamını oku|yorum(?:lar| yap)?|abone ol|indir',
    'zurück|drucken|druckversion|teilen|seite (?:drucken|teilen|empfehlen)|nach oben|startseite|weiterlesen|mehr lesen|stampa|condividi|torna su',
    'imprimer|partager|version imprimable|haut de (?:la )?page|retour|accueil|lire la suite|imprimir|compartir|volver|印刷(?:する)?|シェア(?:する)?|共有',
    '(?:назад|вернуться|возврат|перейти)(?: назад)? (?:к|ко|в|на) (?:списку|новостям|разделу|раздел|началу|главной|главную|ленте|статьям|публикациям|событиям|оглавлению|содержанию|архиву|сайту)(?: \\S+){0,2}|(?:вернуться )?назад|(?:« ?)?к (?:новостям|разделу|началу(?: страницы)?)',
    '.{0,24}トップ(?:ページ)?へ(?:戻る)?',
    '打印|关闭|纠错|字体|大 中 小|分享到?|返回(?:顶部|首页)?|打印本页|关闭窗口|推荐给朋友|上一篇.*|下一篇.*|(?:この)?(?:ページ|頁)の?(?:先頭|トップ|上部?)(?:へ|に)?(?:戻る|もどる)?|(?:一覧|目次|前のページ)(?:へ|に)(?:戻る|もどる)|戻る|トップ|関連リンク|인쇄|목록|공유',
  ].join('|')})\\s*[\\]】)]?[:.!›»]?$`,
  'iu',
);

/** Lines that begin with a label of the site. */
const LABELLED = new RegExp(
  `^[\\[(«"（【〔]?\\s*(?:${[
    'photos?(?:graph)?(?: credits?| by| courtesy| source)?\\s*[:©/]|(?:image|picture|video)s?(?: credits?| source| by)?\\s*[:©]|credit\\s*:|file photo',
    'фото(?:графия|графии)?(?: из (?:открытых источников|архива).*| автора| с сайта.*| пресс-службы.*)?\\s*(?:[:©/]|$)|видео\\s*:|иллюстрация\\s*:|сурет\\s*:|суратҳо?\\s*:|акс\\s*:|surat\\s*:|foto\\s*:|图片来源|摄影',
    '(?:tags?|labels?|topics?|keywords?|filed under|posted (?:in|by|on|under)|published (?:in|by)|categor(?:y|ies)|written by|author|source|sources|via|hits|views|reads|read time|reading time)\\s*:',
    'posted (?:in|by|on) \\S|published in \\S|written by \\S|read\\s+\\d[\\d ,.]*\\s+times|viewed\\s+\\d[\\d ,.]*\\s+times|number of views|\\d[\\d ,.]* (?:views?|reads?|hits|просмотр\\p{L}*)$',
    '(?:теги|метки|тэги|ключевые слова|рубрик[аи]|категори[яи]|источник|автор|(?:ответственный |выпускающий |шеф-)?редактор|корреспондент|переводчик|просмотр(?:ов|ы)|опубликовано(?: в)?|дата публикации|(?:количество|число|кол-во) (?:просмотров|показов|прочтений|посещений|комментариев)|показов|прочитано|хештеги|тегтер|теглар|teglar)\\s*[:–—-]|прочитано \\d',
    '(?:previous|next) (?:article|post|news|story|item)\\b|(?:предыдущ|следующ)\\p{L}{2,3} (?:новость|статья|материал|запись|публикация)(?!\\p{L})',
    'follow us\\b|follow .{2,30} on (?:telegram|twitter|facebook|instagram|x|google news)|join us on|подпи(?:сывайтесь|шитесь)|следите за|присоединяйтесь|наш (?:телеграм|telegram)',
    '\\d{4}[:./-]\\d{1,2}[:./-]\\d{1,2}.{0,30}(?:источник|source|来源)\\s*[:：]',
    'распечатать эту|если вы нашли ошибку|нашли ошибку|при использовании материал|при (?:полном|цитировании|перепечатке)|выделите (?:ее|её)|материал подготовлен',
    '\\/{2,3}\\s*\\S.{0,60}$|(?:作者|译者|姊妹计划|本作品|版权)\\s*[:：]|责任编辑|责编|\\(?责编|编辑\\s*[:：]|来源\\s*[:：]|\\[?责任|\\[编辑|分享到|扫一扫|关注我们|本文来源',
    '(?:user |average )?rating\\s*:|рейтинг\\s*:|оценка\\s*:|bewertung\\s*:',
    '(?:поделиться|поделитесь|расскажите друзьям|бөлісу|бөлісіңіз|улашиш|ulashish|paylaş|partager|teilen|condividi|compartir|シェア)(?: .{1,20})?\\s*[:：]',
    '(?:schlagw(?:ö|oe)rter|schlagworte?|stichw(?:ö|oe)rter|rubrik|quelle|autor(?:in)?|redaktion|bildnachweis|bildquelle|fotos?|bild|aufrufe|lesezeit|veröffentlicht(?: am| in)?)\\s*[:©]',
    '(?:mots-clés|étiquettes|catégories?|auteur|publié (?:le|dans)|crédits?(?: photos?)?|temps de lecture|etiquetas|categorías?|fuente|etichette|fonte|etiketler|kaynak|yazar|manba|muallif|дереккөз|манба|タグ|出典|写真|태그|출처)\\s*[:：©]',
    "(?:yayın(?:lan)?ma(?: tarihi)?|(?:son )?güncelleme|okunma(?: sayısı)?|görüntü(?:len|leme)\\p{L}*|ko['‘ʻ’]rishlar(?: soni)?|кўришлар(?: сони)?|қаралым\\p{L}*|көрүүлөр|okalan)\\s*[:：]",
    'email ?this|(?:please )?share this|share to|click to share|click here|copyright|©|all rights reserved|все права защищены',
  ].join('|')})`,
  'iu',
);

/** Whether a line is furniture of the page. Long lines never are. */
export function isFurniture(line: string): boolean {
  const text = line.trim();
  if (text.length > 240 || text.split(/\s+/u, WORDS_AT_MOST + 1).length > WORDS_AT_MOST) return false;
  if ([LABELLED, HASHTAGS, REUSE, PAGES, FILE, SENT_ON, FREE, NO_RECORD].some((kind) => kind.test(text)))
    return true;
  // "[Print] [Close]", "Facebook | Twitter"
  return text.split(/[】\]]\s*[【[]|\s[|·•]\s/u).every((part) => CONTROLS.test(part.trim()));
}

/** What a site asks of those who copy from it. */
const REUSE =
  /\b(?:using|use of|quoting|reprint\w*|reproduc\w*|republi\w*)\b.{0,60}\b(?:materials?|contents?|information|news)\b.{0,60}\b(?:hyperlink|link|reference)\b.{0,60}\b(?:obligatory|required|mandatory)\b|(?:использован|перепечатк|цитирован|копирован).{0,60}(?:материал|информаци|новост).{0,60}(?:гиперссылк|ссылк).{0,60}(?:обязательн|необходим)/iu;

/** Who sends the text on, in the manner of agencies: "From the ministry /// nCa, 22 October". */
const SENT_ON = /(?:^|\s)\/{3}\s*\p{L}[^.]{1,60}$/u;

/** What libraries say of the rights in a document. */
const FREE =
  /^(?:公有领域|公有領域|(?:本作品|this (?:work|text|document)|(?:данное|это) произведение).{0,60}(?:公有领域|公有領域|public domain|общественн\p{L}+ достояни\p{L}+).{0,80})$/iu;

/** What press services say of the standing of their text. */
const NO_RECORD =
  /^(?:for (?:(?:the )?information (?:of )?(?:the )?media|use of (?:the )?information media)\b.{0,40}\bnot an official (?:record|document)|à l[’']intention des organes d[’']information.{0,40}document non officiel|для (?:информации|средств массовой информации|использования сми).{0,60}неофициальн\p{L}+ (?:отч[её]т|документ))\p{P}*$/iu;

/** The pages of an article: "【1】【2】", "1 2 3 »". */
const PAGES = /^(?:[[【(]?\d{1,2}[\]】)]?\s*){2,12}[»›>]?$/u;

/** A file to fetch: "Declaration.pdf (188 KB)". */
const FILE = /(?:^|[\s.(–-])(?:pdf|docx?|rtf|odt)\b.{0,12}\d[\d.,]*\s?(?:[kmкм][bб]|kib|mib)\b\s*\)?$/iu;

/** "#Five, #Mirhold" */
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_]+[\s,;|·]*)+$/u;

/** What leads to another article, wherever it stands in the text: alone, or before the title of that article. */
const CROSS_REFERENCE =
  /^[\s>»•]*(?:read(?: also| more| next)|see also|also read|you may also like|related|lesen sie (?:auch|mehr)|das könnte sie (?:auch )?interessieren|auch interessant|mehr zum thema|(?:à )?lire aussi|voir aussi|lea también|leggi anche|ayrıca oku(?:yun)?|читайте(?: также| ещ[её])?|смотрите также|также по теме|по теме|ещ[её] по теме|похожие новости|оқи отырыңыз|тағы оқыңыз|shuningdek o[ʻ‘']qing|延伸阅读|相关阅读)\s*[:：.]?\s*/iu;

/** Where a line leads to another article, what follows the label; the empty string of a label alone. */
export function afterCrossReference(line: string): string | undefined {
  const label = CROSS_REFERENCE.exec(line)?.[0];
  return label === undefined ? undefined : line.slice(label.length).trim();
}

/** Where a site can be followed, by names that are the same in every language, and what it calls its own. */
const CHANNELS =
  /(?:^|[^\p{L}])(?:telegram|телеграм|whatsapp|ватсап|viber|facebook|фейсбук|instagram|инстаграм|youtube|tiktok|google news|google play|app store|wechat|newsletter|рассылк|微信|公众号|微博)|\bour (?:free |new )?(?:app|channel|newsletter)\b|\b(?:install|download|get) (?:the|our) app\b|наше[мй]? (?:приложени|рассылк|канал|сайт)|unser(?:e|er|em|en)? (?:app|newsletter|kanal)(?!\p{L})/iu;
const LONGEST_CHANNEL = 25;

/** Whether a short line sends readers to a channel of the site. No statement ends so. */
export function leadsToChannel(line: string): boolean {
  const text = line.trim();
  return (
    text.length < 200 &&
    text.split(/\s+/u).length <= LONGEST_CHANNEL &&
    !/^\(?(?:\d{1,3}|\p{L})[.)]\s/u.test(text) &&
    CHANNELS.test(text)
  );
}

/** The person to be asked about a press release, below it. */
const CONTACT =
  /\b(?:e-?mail us here|visit us on (?:social media|other .{0,20}))\b|^(?:press|media) contacts?\s*:?$|^(?:press |media )?contacts?\s*:\s*\S.{0,120}$/iu;

/** Whether a line leads to that person. */
export function isContact(line: string): boolean {
  return line.length < 200 && CONTACT.test(line.trim());
}

/** What a report says of other reports, below the text. */
const REPORTED_BEFORE =
  /^(?:to note, |to recall, |earlier,? it was reported|it was (?:earlier|previously) reported|as (?:we )?(?:earlier |previously )?reported(?: earlier)?\b|previously,? .{2,40} reported|ранее сообщалось|ранее мы (?:писали|сообщали)|как (?:мы )?(?:уже )?сообщал(?:ось|и)\b|напомним,|бұған дейін хабарланған|эслатиб ўтамиз|eslatib o[ʻ‘']tamiz)/iu;

/** Lines after which nothing of the text comes. */
const AFTERWORD =
  /^(?:legal disclaimer\s*:?|distribution channels?\s*:.*|you just read\s*:?|ein presswire['’]s? .{0,40}|ein presswire provides|news provided by|share this article|about the (?:author|publisher)|related (?:posts|articles|news|stories|links)\s*:?|leave a (?:reply|comment).*|похожие (?:записи|новости|статьи).*|читайте также.*|other (?:documents|news|articles|events)\s*:?|(?:latest|more|recent) (?:news|posts|articles|stories)\s*:?|другие (?:документы|материалы|события)\s*:?|последние новости\s*:?|добавить комментарий.*|оставить комментарий.*|другие новости.*|相关(?:新闻|文章|链接).*|関連リンク.*)$/iu;

export function isAfterword(line: string): boolean {
  const text = line.trim();
  return (text.length < 160 && AFTERWORD.test(text)) || (text.length < 600 && REPORTED_BEFORE.test(text));
}
