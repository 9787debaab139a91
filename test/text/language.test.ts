import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normalise, splitClauses } from '../../src/text/index.ts';
import { detectLanguage, likelyLanguage } from '../../src/text/language.ts';

/** One invented sentence in each language. */
const sentences: Readonly<Record<string, string>> = {
  en: 'The parties welcome the opening of the new ferry line across the glass lake.',
  ru: 'Стороны приветствуют открытие новой паромной линии через стеклянное озеро.',
  kk: 'Тараптар шыны көл арқылы жаңа паром желісінің ашылуын құптайды және қолдайды.',
  tg: 'Тарафҳо ифтитоҳи хати нави паромро дар кӯли шишагин истиқбол мекунанд.',
  uz: 'Tomonlar shisha koʻl orqali yangi parom liniyasining ochilishini mamnuniyat bilan qabul qiladilar.',
  de: 'Die Parteien begrüßen die Eröffnung der neuen Fährverbindung über den gläsernen See.',
  zh: '双方欢迎玻璃湖渡轮航线开通。',
  ja: '両国はガラス湖のフェリー航路の開設を歓迎する。',
  ko: '양측은 유리 호수를 건너는 새 페리 노선의 개통을 환영한다.',
};

test.each(Object.entries(sentences))('%s is told for sure', (lang, sentence) => {
  expect(detectLanguage(sentence)).toEqual({ lang, sure: true });
  if (sentence.length >= 20) expect(likelyLanguage(sentence)).toBe(lang);
});

test.each(['', ' ', '2030', 'Water and trade', 'Мир и вода', '—'])('“%s” is not told for sure', (text) => {
  expect(detectLanguage(text).sure).toBe(false);
});

test('a script of one language needs few words', () => {
  expect(detectLanguage('双方')).toEqual({ lang: 'zh', sure: true });
  expect(detectLanguage('양측')).toEqual({ lang: 'ko', sure: true });
});

test('a text in two languages is not told for sure, one with a foreign paragraph in it is', () => {
  const read = (lang: string) =>
    readFileSync(
      new URL(`../../statements/specimens/specimen-2023-05-19-north.${lang}.md`, import.meta.url),
      'utf8',
    );
  const [english, russian] = [read('en'), read('ru')];
  expect(detectLanguage(`${english.slice(0, 3000)}\n\n${russian.slice(0, 3000)}`).sure).toBe(false);
  expect(detectLanguage(`${english}\n\n${russian.slice(0, 400)}`)).toEqual({ lang: 'en', sure: true });
});

describe('a whole text is told for sure, however long it is', () => {
  const folder = new URL('../../statements/specimens/', import.meta.url);
  test.each(readdirSync(folder).filter((name) => /\.[a-z]+\.md$/.test(name)))('%s', (file) => {
    const text = normalise(readFileSync(new URL(file, folder), 'utf8'));
    const lang = file.split('.').at(-2);
    for (const length of [300, 1000, 3000, text.length])
      expect(detectLanguage(text.slice(0, length)), `${length}`).toEqual({ lang, sure: true });
    expect(detectLanguage(`${text}\n\n`.repeat(30))).toEqual({ lang, sure: true });
  });
});

describe('what is said for sure of a clause of the specimens is true', () => {
  const folder = new URL('../../statements/specimens/', import.meta.url);
  test.each(['en', 'ru'])('%s', (lang) => {
    let sure = 0;
    let long = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith(`.${lang}.md`))) {
      const text = normalise(readFileSync(new URL(file, folder), 'utf8'));
      for (const { from, to } of splitClauses(text, { lang })) {
        const clause = text.slice(from, to);
        const detected = detectLanguage(clause);
        if (clause.length >= 60) long += 1;
        if (!detected.sure) continue;
        sure += 1;
        expect(detected.lang, clause).toBe(lang);
      }
    }
    expect(sure).toBeGreaterThan(0.9 * long);
  });
});
