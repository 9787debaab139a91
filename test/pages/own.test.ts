import { beforeAll, describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/pages/interface/strings.ts';
import { loadSpecimens, service } from '../http/collection.ts';
import { emptyDatabase } from '../store/database.ts';

// Words of a reader's own need no collection.
beforeAll(() => emptyDatabase());

const request = service();
const A =
  'Communiqué\n\nThe parties welcome the opening of the ferry line.\n\nThey fear the dragon of Korrin.';
const B = 'Communiqué\n\nThe parties welcome the reopening of the ferry line and its new timetable.';
const RUSSIAN =
  'Стороны приветствуют открытие паромной переправы и её новое расписание.\n\nСтороны подтвердили приверженность сотрудничеству в регионе.';

type Fields = Readonly<Record<string, string | File>>;

async function send(fields: Fields, path = '/compare/own') {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const response = await request(path, { method: 'POST', body, headers: { Accept: 'text/html' } });
  const page = await response.text();
  return { response, page, plain: page.replaceAll('&quot;', '"').replaceAll('&#39;', "'") };
}

describe('two texts of the reader’s own', () => {
  test('are shown as stored ones are, with their languages told, and nothing leads to them', async () => {
    const { response, plain } = await send({ text_a: A, text_b: B, name_a: 'Draft 1', view: 'split' });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(plain).toContain('<h1>Draft 1 and Text B</h1>');
    expect(plain).toContain('<mark class="a">');
    expect(plain).toContain('Draft 1: English, detected from its words.');
    expect(plain).toContain('Nothing is stored');
    expect(plain.match(/<h1[ >]/g)).toHaveLength(1);
    expect(plain).not.toMatch(/undefined|\[object |NaN| style="/);
    // Every address on the page is one that every other page has, or a place on it.
    const own = [...plain.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(own.filter((address) => /ferry|dragon|Draft/i.test(address))).toEqual([]);
  });

  test('two versions of one text have words added and removed', async () => {
    const { page } = await send({ text_a: A, text_b: B, mode: 'series', view: 'split' });
    expect(page).toMatch(/<del>/);
    expect(page).toMatch(/<ins>/);
  });

  test.each(['split', 'inline', 'themes'])(
    'with little in common are shown without marks in the view %s, and the page says so',
    async (view) => {
      const apart = {
        text_a: 'The parties welcome the opening of the ferry line to Korrin.',
        text_b:
          'Both ministers decided, after long talks by night, that salt from northern mines shall be taxed.',
      };
      for (const mode of ['series', 'cross']) {
        const { plain } = await send({ ...apart, mode, view });
        const [row = ''] = plain.match(/<section class="row [\s\S]*?<\/section>/) ?? [];
        expect(row, mode).toContain('ferry line');
        expect(row, mode).toContain('northern mines');
        expect(row, mode).toContain('little in common');
        expect(row, mode).not.toMatch(/<(mark|del|ins)\b/);
        // One column holds both wordings, each under its letter.
        if (view === 'inline') expect(row.match(/class="letter [ab]"/g)).toHaveLength(2);
      }
      const { plain } = await send({ ...apart, mode: 'series', view: 'split' }, '/compare/own?ui=ru');
      expect(plain).toContain('слова не отмечены');
    },
  );

  test('a question about the rows sends the words once more', async () => {
    const { page } = await send({ text_a: A, text_b: B, go: 'kind=only_a&view=split' });
    expect(page).toContain('1 of 3 passages');
    expect(page).toContain(`>\n${A}</textarea>`);
    expect(page.match(/<section class="row /g)).toHaveLength(1);
  });

  test('of two languages are compared across languages; a language that is chosen is used', async () => {
    const { page } = await send({ text_a: A, text_b: RUSSIAN });
    expect(page).toContain('class="row crossed');
    expect(page).toContain('Text B: Russian, detected from its words.');
    const chosen = await send({ text_a: A, text_b: B, lang_a: 'de', lang_b: 'de' });
    expect(chosen.page).toContain('Text A: German, as you said.');
  });

  test('plain files are read without a script, others are refused by name', async () => {
    const file = (name: string, bytes: BlobPart) => new File([bytes], name);
    const { response, page } = await send({ file_a: file('a.md', A), text_b: B });
    expect(response.status).toBe(200);
    expect(page).toContain('dragon of Korrin');
    for (const [name, bytes, status] of [
      ['a.pdf', '%PDF-1.7', 415],
      ['a.txt', new Uint8Array([0xd1, 0xf2, 0xee, 0xf0, 0xee, 0xed, 0xfb]), 400],
    ] as const) {
      const refused = await send({ file_a: file(name, bytes), text_b: B });
      expect(refused.response.status, name).toBe(status);
      expect(refused.page).toMatch(/<input type="file" name="file_a"[^>]*aria-invalid="true"/);
      expect(refused.page).toContain('The file of text A');
      expect(refused.page, 'what was typed is given back').toContain('its new timetable');
    }
  });

  test.each([
    [{ text_a: '  ', text_b: B }, 400, 'Text A is missing'],
    [{ text_a: A, text_b: 'a '.repeat(100_001) }, 413, 'Text B has more than 200,000 characters.'],
    [{ text_a: 'Yes.\n\n'.repeat(10_001), text_b: B }, 413, 'Text A has more than 10,000 passages.'],
    [{ text_a: 'x'.repeat(2_500_000), text_b: B }, 413, 'What was sent is too large'],
  ])(
    'what cannot be used is said on the page, by the name of its field: %#',
    async (fields, status, words) => {
      const { response, plain } = await send(fields);
      expect(response.status).toBe(status);
      expect(plain).toContain(words);
      expect(plain).toContain('role="alert"');
    },
  );

  test('hostile words stay words', async () => {
    const hostile = `</textarea><script>alert(1)</script>"'&<img src=x onerror=alert(1)>`;
    const { page } = await send({ text_a: `${hostile} ${A}`, text_b: B, name_a: hostile });
    expect(page).not.toMatch(/<script>alert|<img/);
    const saved = await send({ text_a: `${hostile} ${A}`, text_b: B, name_a: hostile, save: 'html' });
    expect(saved.page).not.toMatch(/<script|<img/);
  });

  test('can be taken along as a file that asks for nothing, and as a table', async () => {
    const { response, page } = await send({ text_a: A, text_b: B, name_a: 'Проект', save: 'html' });
    expect(response.headers.get('Content-Disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('Проект')}-Text-B.html`,
    );
    expect(page).not.toMatch(/<(script|link|form|button|textarea)\b|(?:href|src)="(?!#)/);
    expect(page).toContain('dragon of Korrin');
    const word = await send({ text_a: A, text_b: B, name_a: 'Проект', save: 'docx' });
    expect(word.response.headers.get('Content-Type')).toMatch(/wordprocessingml/);
    expect(word.response.headers.get('Content-Disposition')).toContain('compare-%D0%9F');
    expect(word.page.startsWith('PK')).toBe(true);
    const table = await send({ text_a: A, text_b: B, save: 'csv' });
    expect(table.response.headers.get('Content-Type')).toMatch(/^text\/csv/);
    expect(table.page).toContain('dragon of Korrin');
  });
});

test('the forms are whole in both languages, and problems have words in both', async () => {
  await loadSpecimens();
  for (const path of ['/compare/own', '/draft'])
    for (const ui of ['en', 'ru'] as const) {
      const page = await (await request(`${path}?ui=${ui}`, { headers: { Accept: 'text/html' } })).text();
      const t = stringsOf(ui).own;
      expect(page).toContain(path === '/draft' ? t.draft.title : t.title);
      expect(page).toContain('enctype="multipart/form-data"');
      expect(page).toContain(`action="${path}?ui=${ui}"`);
    }
  const { page } = await send({ text_a: '', text_b: B }, '/compare/own?ui=ru');
  expect(page).toContain('Текст A не указан');
});
