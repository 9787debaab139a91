/** Lines that sites, agencies and embassies print around a statement, each with wording of its own. */
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/ingest/extract/index.ts';
import { normalise } from '../../src/text/index.ts';

const POINTS = [
  'Министры будут держать перевал Ильван открытым всю зиму и поровну разделят расходы на плуги между пятью казначействами.',
  'Министры станут до полудня пересылать друг другу показания снегомерных постов и предупреждать деревни внизу о лавинах.',
  'Министры основывают в Сельване школу дорожных смотрителей, куда каждая страна направит по двадцать учеников.',
];
const ENGLISH = [
  'The ministers will keep the pass of Ilvan open through the winter, and will share the cost of the ploughs.',
  'The ministers will send each other the readings of the snow gauges before noon, whatever the weather.',
  'The ministers thank the town of Korlin for its hospitality and will meet again in Port Merian.',
];
const read = async (html: string) =>
  normalise((await extractDocument({ bytes: new TextEncoder().encode(html) })).text);
const page = (body: string, title = 'Statement of the Five') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

describe('before the text', () => {
  test.each([
    'Ниже публикуется полный текст документа.',
    'КОРЛИН, 14 мая /Дорваст/ -- Далее следует полный текст заявления.',
    'Обнародован итоговый документ встречи, передаёт корреспондент агентства «Дорваст».',
    'Об этом сообщает пресс-служба министерства.',
    'Министры встретились в Корлине. Приводим текст полностью.',
    'The ministers met. Here is the text of the statement (unofficial translation by Dorvast):',
    'The leaders adopted a statement. The document in full:',
    'The office publishes the statement below:',
    'Dorvast presents the full text of the statement.',
    '[Japanese]',
    'Расмий эмес котормо',
    '(Resmi däl terjime)',
    'Бейресми аударма',
    '05/14/2024 04:12 PM EDT',
    '04.06.2024 Press Team of the Union',
    'Check against delivery!',
  ])('%s', async (line) => {
    const body = `<article><h1>Заявление пяти</h1><p>${line}</p>${paragraphs(POINTS)}</article>`;
    expect(await read(page(body, 'Заявление пяти'))).toBe(POINTS.join('\n\n'));
  });

  test('a begin marker in one paragraph with the opening', async () => {
    const body = `<article><h1>Заявление пяти</h1><p>Начало текста: ${POINTS[0]}</p>${paragraphs(POINTS.slice(1))}</article>`;
    expect(await read(page(body, 'Заявление пяти'))).toBe(POINTS.join('\n\n'));
  });

  test('the headline of a page whose title begins with the name of the site', async () => {
    const body = `<center><b>Statement of the Five</b><br>(Provisional Translation)</center>${paragraphs(ENGLISH)}`;
    expect(await read(page(body, 'Office of Korlin: Statement of the Five'))).toBe(ENGLISH.join('\n\n'));
  });
});

test('words that open a folded part, also where they are no link', async () => {
  const body = `<article><h1>Statement of the Five</h1><p>${ENGLISH[0]}</p><span>Continue reading</span><div class="more">${paragraphs(ENGLISH.slice(1))}</div></article>`;
  expect(await read(page(body))).toBe(ENGLISH.join('\n\n'));
});

test('the day in an element named for it, on a page of a known publisher', async () => {
  const body = `<div id="main"><h1>五か国の声明</h1><p class="date">2024年6月4日</p>${paragraphs(POINTS)}</div>`;
  const found = await extractDocument({
    bytes: new TextEncoder().encode(page(body, '五か国の声明')),
    url: 'https://www.mofa.go.jp/mofaj/erp/x.html',
  });
  expect(normalise(found.text)).toBe(POINTS.join('\n\n'));
});

describe('after the text', () => {
  test.each([
    '<br>Количество показов:&nbsp;311',
    '<p><a href="/">Назад к новостям</a></p>',
    '<p>【1】【2】</p>',
    '<p>-0-</p>',
    '<p>Please share this article</p>',
    '<p>Go to the top of this page</p>',
    '<p>Related Information (Talks of the Five)</p>',
    '<p>Contact: Press Office, +99 1 234</p>',
    '<p>To note, the ministers also saw the pass.</p>',
    '<p><a href="/n">Вернуться в раздел «Новости»</a></p>',
    '<p>Предыдущая новость: Сев завершён</p><p>Следующая новость: Паром вернулся</p>',
    '<p>(Ответственный редактор: Мира Сальве)</p>',
    '<p>НИАТ «Дорваст»</p>',
    '<p>From the site of the ministry /// Dorvast, 22 October</p>',
    '<p>作者：五国部长</p><p>本作品属于公有领域</p>',
    '<p>Additional Info</p>',
    '<p><a href="/s.pdf">Statement of the Five - PDF, 188 KB</a></p>',
    '<p>Окончание текста</p>',
    '<p>(了)</p>',
    '<p>「五か国」トップへ</p>',
    '<p>このページのトップへ戻る</p>',
    '<p><a href="/">Back to Index</a></p>',
    '<p>Portal of Korlin. When using materials of the site a link to it is obligatory.</p>',
    '<p>При использовании материалов ссылка на сайт обязательна.</p>',
    '<p style="text-align:right"><strong>Мира САЛЬВЕ,<br>«Дорваст»</strong></p>',
  ])('%s', async (line) => {
    const body = `<div class="news-detail">${paragraphs(POINTS)}${line}</div>`;
    expect(await read(page(`<h1>Заявление пяти</h1>${body}`, 'Заявление пяти'))).toBe(POINTS.join('\n\n'));
  });
});

describe('sentences of a statement that sound like lines of a site are kept, first and last', () => {
  test.each([
    'The ministers took note of the full text of the report and of the map below it, which the five offices had drawn.',
    'The ministers welcomed the surveys of the pass, the figures of the ferry and the annual reports.',
    'The ministers will place the maps of the pass in the public domain.',
    'The use of explosive materials from any source must be reported to the keepers of the road.',
    'Министры приняли к сведению, что пресс-служба сообщает сведения о перевале каждое утро и каждый вечер.',
    'Каждая сторона сообщает другой информацию о состоянии перевала до полудня.',
    'The ministers adopted the declaration in full, and the plan that stands below it.',
    'Возврат к прежним пошлинам исключён.',
  ])('%s', async (sentence) => {
    const first = `<article><h1>Statement of the Five</h1>${paragraphs([sentence, ...ENGLISH])}</article>`;
    expect(await read(page(first))).toBe([sentence, ...ENGLISH].join('\n\n'));
    const last = `<article><h1>Statement of the Five</h1>${paragraphs([...ENGLISH, sentence])}</article>`;
    expect(await read(page(last))).toBe([...ENGLISH, sentence].join('\n\n'));
  });
});
