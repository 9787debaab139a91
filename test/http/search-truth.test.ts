import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { languageName } from '../../src/answers/language-names.ts';
import { searchTexts } from '../../src/answers/search/search.ts';
import { formsOfConcept, readConcepts } from '../../src/glossary/index.ts';
import { listStatements, readCollection, readText } from '../../src/store/index.ts';
import { stemWord } from '../../src/text/index.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, specimens } from './collection.ts';

/**
 * Whatever the sentence of a search asserts must be what a plain scan of the stored texts finds. The scan knows nothing
 * of the search: it reads the bodies, parts them at sentence borders, and counts runs of words by hand.
 */

/** `SEARCH_PHRASES=2000 npx vitest run --project worker test/http/search-truth.test.ts` */
const PHRASES = Number(env.SEARCH_PHRASES || 120);
/** Terms of the glossary that are looked for in every language. */
const TERMS = 25;
const CHINESE =
  '双方声明，尊重彼此的主权、独立和领土完整。\n\n双方将深化互联互通合作，建设湖上新航线。双方反对一切形式的恐怖主义。';

interface Scanned {
  readonly lang: string;
  /** Words of a translator, which count beside. */
  readonly apart: boolean;
  /** The words of each clause. */
  readonly clauses: readonly (readonly string[])[];
  /** Each clause as it is printed. */
  readonly printed: readonly string[];
}

let texts: readonly Scanned[] = [];

/** A number is one word, points and commas and all. */
const wordsOf = (text: string) =>
  text.toLowerCase().match(/\d+(?:[.,]\d+)+|[\p{Script=Han}]|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu) ??
  [];

beforeAll(async () => {
  await loadSpecimens();
  const [first] = specimens;
  if (!first) throw new Error('no specimen');
  const bodies: Scanned[] = [];
  const english = await readText(env.DB, first.id, 'en');
  if (!english) throw new Error('no English text');
  await saveStatement(
    env.DB,
    first,
    [
      await newText(english.body, 'en', { issuer: english.issuer }),
      await newText(CHINESE, 'zh', { issuer: english.issuer }),
    ],
    NOW,
  );
  const { statements } = await listStatements(env.DB, {});
  for (const { record } of statements)
    for (const lang of ['en', 'ru', 'zh']) {
      const text = await readText(env.DB, record.id, lang);
      if (!text) continue;
      const clauses = JSON.parse(text.clauses) as readonly { from: number; to: number }[];
      const apart = /^(unofficial|machine)-/.test(text.authority);
      const printed = clauses.map(({ from, to }) => text.body.slice(from, to));
      bodies.push({ lang, apart, printed, clauses: printed.map(wordsOf) });
    }
  texts = bodies;
});

/** How often a run of words stands in one clause, hits that overlap counted as one, as the eye sees one marked run. */
function countIn(clause: readonly string[], phrase: readonly string[]): number {
  let hits = 0;
  let until = -1;
  for (let at = 0; at + phrase.length <= clause.length; at++) {
    if (!phrase.every((word, index) => clause[at + index] === word)) continue;
    if (at > until) hits += 1;
    until = at + phrase.length - 1;
  }
  return hits;
}

function scan(phrase: readonly string[]) {
  const counts = texts.map(({ apart, clauses }) => ({
    apart,
    hits: clauses.reduce((sum, clause) => sum + countIn(clause, phrase), 0),
  }));
  const counted = counts.filter(({ apart }) => !apart);
  return {
    hits: counted.reduce((sum, { hits }) => sum + hits, 0),
    texts: counted.filter(({ hits }) => hits > 0).length,
    beside: counts.filter(({ apart, hits }) => apart && hits > 0).length,
  };
}

/** A small generator that always gives the same numbers. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test(`what ${PHRASES} sentences assert is what a plain scan finds`, { timeout: 600_000 }, async () => {
  const next = numbers(20_261_130);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[next(list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const collection = await readCollection(env.DB);
  const wrong: string[] = [];
  const seen = { zero: 0, some: 0, ru: 0, zh: 0 };
  for (let round = 0; round < PHRASES; round++) {
    const text = pick(texts.filter(({ lang }) => lang === pick(['en', 'en', 'ru', 'zh'])));
    const clause = pick(text.clauses.filter((words) => words.length > 0));
    const length = Math.min(clause.length, 1 + next(4));
    const at = next(clause.length - length + 1);
    const words = clause.slice(at, at + length);
    // A third of the phrases is changed a little: another word, a mark, another order.
    const change = next(6);
    if (change === 0) words[next(length)] = pick(pick(texts).clauses.flat());
    if (change === 1) words.reverse();
    const joint = text.lang === 'zh' ? '' : pick([' ', ' ', ' ', '-']);
    const written = words.join(joint);
    // In capitals "and" would be an operator, so there the phrase is quoted.
    const asked = pick([written, `"${written.toUpperCase()}"`, written.normalize('NFD')]);
    const found = await searchTexts(env.DB, collection, { q: asked, limit: 1 });
    if (!found.ok) throw new Error(`${asked}: ${found.refusal.detail}`);
    const { sentence, hits, citable, beside } = found.value;
    const expected = scan(wordsOf(asked.normalize('NFC')));
    const said = /occurs(?: (once|(\d+) times)(?: \([^)]*\))?,)? in (\d+) of (\d+) texts? searched/.exec(
      sentence,
    );
    const times = said?.[1] === 'once' ? 1 : Number(said?.[2] ?? 0);
    const told = /apart from these, it occurs in (\d+) of (\d+) unofficial/.exec(sentence);
    if (beside.texts_with !== expected.beside || Number(told?.[1] ?? 0) !== expected.beside)
      wrong.push(`${asked}: ${sentence} – the scan: ${expected.beside} beside`);
    if (!citable || times !== expected.hits || Number(said?.[3]) !== expected.texts || hits !== expected.hits)
      wrong.push(`${asked}: ${sentence} – the scan: ${expected.hits} in ${expected.texts}`);
    if (expected.hits === 0) seen.zero += 1;
    else seen.some += 1;
    if (text.lang === 'ru') seen.ru += 1;
    if (text.lang === 'zh') seen.zh += 1;
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(PHRASES / 50);
});

/** "2. ", "(a) ", "• ": what a plain reader passes over at the head of a point. */
const NUMBER = /^\s*(?:\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,4})[.)]|[•–—-])\s+/iu;

test('a phrase across the borders of sentences stands in as many texts as a scan without the numbers of points finds', async () => {
  const collection = await readCollection(env.DB);
  const next = numbers(7);
  const counted = texts.filter(({ apart }) => !apart);
  const withoutNumbers = counted.map(({ lang, printed }) => ({
    lang,
    clauses: printed.map((clause) => wordsOf(clause.replace(NUMBER, ''))),
  }));
  const running = [...withoutNumbers, ...counted].map(({ clauses }) => ` ${clauses.flat().join(' ')} `);
  const wrong: string[] = [];
  const seen = { found: 0, none: 0, numbered: 0, three: 0 };
  for (let round = 0; round < PHRASES / 4; round++) {
    const at = next(counted.length);
    const clauses = withoutNumbers[at]?.clauses ?? [];
    const border = 1 + next(Math.max(1, clauses.length - 2));
    const before = (clauses[border - 1] ?? []).slice(-1 - next(3));
    const here = clauses[border] ?? [];
    // Now and then the phrase holds a short clause whole and goes on in the next.
    const whole = here.length > 0 && here.length < 4;
    const phrase = [
      ...before,
      ...(whole ? [...here, ...(clauses[border + 1] ?? []).slice(0, 1)] : here.slice(0, 1 + next(3))),
    ];
    if (next(5) === 0) phrase.reverse();
    if (phrase.length < 2 || phrase.length > 8) continue;
    const found = await searchTexts(env.DB, collection, {
      q: `"${phrase.join(withoutNumbers[at]?.lang === 'zh' ? '' : ' ')}"`,
      limit: 1,
    });
    if (!found.ok) throw new Error(`${phrase}: ${found.refusal.detail}`);
    const { sentence, hits } = found.value;
    if (hits > 0) continue;
    const said = /Across the borders of sentences[^:]*: in (\d+) of (\d+)/.exec(sentence);
    const holding = counted.filter((_, index) =>
      [running[index], running[counted.length + index]].some((words) =>
        words?.includes(` ${phrase.join(' ')} `),
      ),
    ).length;
    if (Number(said?.[1]) !== holding) wrong.push(`${phrase.join(' ')}: ${sentence} – the scan: ${holding}`);
    if (holding > 0) seen.found += 1;
    else seen.none += 1;
    if (holding > 0 && NUMBER.test(counted[at]?.printed[border] ?? '')) seen.numbered += 1;
    if (holding > 0 && whole) seen.three += 1;
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(seen.found).toBeGreaterThan(20);
  expect(seen.none).toBeGreaterThan(0);
  expect(seen.numbered).toBeGreaterThan(0);
  expect(seen.three).toBeGreaterThan(0);
});

test('what a search across languages says of each language is what a scan of its stems finds', async () => {
  const collection = await readCollection(env.DB);
  const next = numbers(42);
  const written = new Map<string, string>();
  for (const { lang, clauses } of texts)
    for (const clause of clauses) {
      const words = clause.join(lang === 'zh' ? '' : ' ');
      for (const { from, to } of readConcepts(words, lang)) written.set(words.slice(from, to), lang);
    }
  const all = [...written.keys()];
  const seen = { found: 0, none: 0, languages: new Set<string>() };
  for (let round = 0; round < TERMS; round++) {
    const asked = all[next(all.length)] ?? '';
    const found = await searchTexts(env.DB, collection, { q: `"${asked}"`, across: true, limit: 1 });
    if (!found.ok) throw new Error(`${asked}: ${found.refusal.detail}`);
    const { across, sentence } = found.value;
    for (const { lang, stems, clauses, texts_with } of across?.languages ?? []) {
      if (stems === null) {
        expect(sentence, asked).toContain(
          across?.concepts.length === 0 ? 'no concept' : `${languageName(lang)} not, for want`,
        );
        continue;
      }
      const counts = texts
        .filter((text) => text.lang === lang && !text.apart)
        .map((text) => text.printed.filter((clause) => holdsAll(clause, stems, lang)).length);
      const scanned = counts.reduce((sum, one) => sum + one, 0);
      expect([clauses, texts_with], `${asked} in ${lang}: ${sentence}`).toEqual([
        scanned,
        counts.filter((one) => one > 0).length,
      ]);
      expect(sentence).toMatch(
        new RegExp(`${languageName(lang)} [^;]*in ${scanned} clauses? of ${texts_with} of`),
      );
      // Chinese is printed without the spaces that part the units of a form.
      for (const form of stems.flat())
        expect(sentence).toContain(`“${lang === 'zh' ? form.replaceAll(' ', '') : form}”`);
      if (scanned > 0) seen.found += 1;
      else seen.none += 1;
      seen.languages.add(lang);
    }
  }
  expect(seen.found).toBeGreaterThan(TERMS);
  expect(seen.none).toBeGreaterThan(0);
  expect([...seen.languages].sort()).toEqual(['en', 'ru', 'zh']);
  expect(formsOfConcept(0, 'ja')).toEqual([]);
});

test('a formula of the question is told with the words that say it, and each stands in as many texts as are told', async () => {
  const collection = await readCollection(env.DB);
  const seen = { said: 0, otherwise: 0 };
  for (const q of [
    'water resources',
    'climate change',
    'sovereignty',
    'transboundary rivers',
    'suverenitet',
  ]) {
    const found = await searchTexts(env.DB, collection, { q, across: true, limit: 1 });
    if (!found.ok) throw new Error(`${q}: ${found.refusal.detail}`);
    const { across } = found.value;
    for (const { lang, formulas, clauses } of across?.languages ?? [])
      for (const { id, texts_with, wordings } of formulas) {
        const own = texts.filter((text) => text.lang === lang && !text.apart);
        const holding = own.filter(({ printed }) =>
          wordings.some((wording) => printed.some((clause) => spaced(clause).includes(spaced(wording)))),
        );
        expect(holding.length, `${id} in ${lang}`).toBeGreaterThanOrEqual(texts_with);
        expect(wordings.length > 0, `${id} in ${lang}`).toBe(texts_with > 0);
        expect(across?.sentence).toContain(`The formula “${id}” was looked for in all its wordings`);
        for (const wording of wordings.slice(0, 3)) expect(across?.sentence).toContain(`“${wording}”`);
        if (texts_with > 0) seen.said += 1;
        if (texts_with > 0 && clauses === 0) seen.otherwise += 1;
      }
  }
  expect(seen.said).toBeGreaterThan(2);
  expect(seen.otherwise).toBeGreaterThan(0);
});

const spaced = (text: string) => ` ${wordsOf(text).join(' ')} `;

/** Does a clause hold, for every concept, one of its forms as a run of stems? */
function holdsAll(clause: string, stems: readonly (readonly string[])[], lang: string): boolean {
  const words =
    clause.toLowerCase().match(/[\p{Script=Han}]|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu) ?? [];
  const held = ` ${words.map((word) => stemWord(word, lang)).join(' ')} `;
  return stems.every((forms) => forms.some((form) => held.includes(` ${form} `)));
}
