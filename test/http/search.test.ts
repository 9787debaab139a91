import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { matchExpression } from '../../src/answers/search/match-expression.ts';
import { parseSearch } from '../../src/answers/search/search-query.ts';
import { lexicon, matchFormulas } from '../../src/formula/index.ts';
import { deriveFormulaHits } from '../../src/ingest/derive/index.ts';
import { readText } from '../../src/store/index.ts';
import { listHeads, splitClauses } from '../../src/text/index.ts';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

const ask = service();

interface Reply {
  readonly hits: number;
  readonly clauses: number;
  readonly texts_with: number;
  readonly beside: { readonly texts_with: number; readonly texts: number };
  readonly sentence: string;
  readonly citable: boolean;
  readonly pin: string;
  readonly changed_since: boolean;
  readonly searched: {
    readonly texts: number;
    readonly words: number;
    readonly to: string;
    readonly languages: readonly string[];
    readonly without_text: number;
  };
  readonly facets: Readonly<
    Record<
      string,
      readonly { value: string; hits: number; texts_with: number; texts: number; words: number }[]
    >
  >;
  readonly per_10000_words: number;
  readonly next: string | null;
  readonly meant: readonly { word: string; nearest: string }[];
  readonly lines: readonly {
    statement: string;
    clause: number;
    lang: string;
    from: number;
    to: number;
    left: string;
    match: string;
    right: string;
    selector: readonly { type: string; exact?: string; prefix?: string; suffix?: string; start?: number }[];
  }[];
}

const search = async (q: string, rest = ''): Promise<Reply> => {
  const response = await ask(`/v1/search?q=${encodeURIComponent(q)}${rest}`);
  expect(response.status, q).toBe(200);
  return (await response.json()) as Reply;
};
const fold = (words: string) => words.toLowerCase();

describe('a query is read as', () => {
  test.each([
    ['"territorial integrity"', '{folded} : ("territorial integrity")'],
    ['trade transit', '{folded} : ("trade transit")'],
    ['free trade*', '{folded} : ("free trade" *)'],
    ['trade AND transit', '{folded} : (("trade" AND "transit"))'],
    ['trade OR transit energy', '{folded} : (("trade" OR ("transit" AND "energy")))'],
    ['trade|transit', '{folded} : (("trade" OR "transit"))'],
    ['trade | "transit routes"', '{folded} : (("trade" OR "transit routes"))'],
    ['| trade |', '{folded} : ("trade")'],
    ['(trade OR transit) energy', '{folded} : ((("trade" OR "transit") AND "energy"))'],
    ['trade NOT transit', '{folded} : (("trade" NOT "transit"))'],
    ['NEAR(trade transit, 3)', '{folded} : (NEAR("trade" "transit", 3))'],
    ['trade NEAR/4 transit', '{folded} : (NEAR("trade" "transit", 4))'],
    ['NEAR("free trade" transit)', '{folded} : (NEAR("free trade" "transit", 10))'],
    ['sanction*', '{folded} : ("sanction" *)'],
    ['«устойчивое развитие»', '{folded} : ("устойчивое развитие")'],
    ['“rule of law', '{folded} : ("rule of law")'],
    ['NOT trade', '{folded} : (("not" AND "trade"))'],
    ['trade -transit', '{folded} : (("trade" NOT "transit"))'],
    ['trade –transit', '{folded} : (("trade" NOT "transit"))'],
    ['-transit trade', '{folded} : (("trade" NOT "transit"))'],
    ['-transit -energy', '{folded} : (("transit" AND "energy"))'],
    ['-"free trade" transit', '{folded} : (("transit" NOT "free trade"))'],
    ['-open the roads to trade', '{folded} : ("open the roads to trade")'],
    ['-transit', '{folded} : ("transit")'],
    ['ofﬁce Göran', '{folded} : ("office goran")'],
    ['co-operation', '{folded} : (("co-operation" OR "cooperation"))'],
    ['Framework (IPEF), alongside', '{folded} : ("framework ipef alongside")'],
    ['lanterns) and the road', '{folded} : ("lanterns and the road")'],
    ['(b) open roads*', '{folded} : ("b open roads" *)'],
    ['the format “Five plus”, and noted', '{folded} : ("the format five plus and noted")'],
    ['линия, именуемая «Ильванской', '{folded} : ("линия именуемая ильванской")'],
    ['line, called "Ilvan', '{folded} : ("line called ilvan")'],
    ['五）适用于“灯', '{folded} : ("五 适 用 于 灯")'],
    ['water "Ilvan Sea"', '{folded} : (("water" AND "ilvan sea"))'],
    ['"free trade", "rule of law"', '{folded} : (("free trade" AND "rule of law"))'],
    ['"free trade" (transit)', '{folded} : (("free trade" AND "transit"))'],
    ['AND', null],
    ['— … !', null],
    ['folded:trade', '{folded} : ("folded trade")'],
    ['x" OR "1', '{folded} : (("x" AND "or" AND "1"))'],
  ])('%s', (query, expected) => {
    const term = parseSearch(query);
    expect(term ? matchExpression(term) : null).toBe(expected);
  });
});

test('each language folds and stems a word in its own texts', () => {
  const term = parseSearch('fördern');
  const lookup = { languages: ['de', 'en', 'ru'], compounds: new Map<string, readonly string[]>() };
  expect(term ? matchExpression(term, { stems: false, ...lookup }) : '').toBe(
    '(({folded} : ("fördern")) AND ({lang} : ("de"))) OR (({folded} : ("fordern")) AND ({lang} : ("en" OR "ru")))',
  );
});

test('a word finds the prints that some text has with a hyphen', () => {
  const term = parseSearch('cooperation policy');
  const compounds = new Map([['cooperation', ['co-operation']]]);
  expect(term ? matchExpression(term, { stems: false, languages: ['en'], compounds }) : '').toBe(
    '{folded} : (("cooperation policy" OR "co-operation policy"))',
  );
});

describe('lines of a concordance', () => {
  test('lie where they say, and every hit is shown once', async () => {
    const reply = await search('"territorial integrity"');
    expect(reply.hits).toBeGreaterThan(3);
    expect(reply.lines.length).toBe(Math.min(reply.hits, 50));
    for (const line of reply.lines) {
      const address = `/v1/statements/${line.statement}/text?lang=${line.lang}`;
      const text = await (await ask(address)).text();
      expect(fold(text.slice(line.from, line.to))).toBe('territorial integrity');
      expect(text.slice(line.from, line.to)).toBe(line.match);
      const [quote, position] = line.selector;
      expect(position?.start).toBe(line.from);
      expect(text.slice(line.from - (quote?.prefix?.length ?? 0), line.from)).toBe(quote?.prefix);
      expect(text.slice(line.to, line.to + (quote?.suffix?.length ?? 0))).toBe(quote?.suffix);
    }
  });

  test('are sorted by what stands after the hit', async () => {
    const { lines } = await search('and', '&sort=right&lang=en');
    const words = lines.map(
      ({ right }) =>
        fold(right)
          .replace(/[^\p{L}\p{N} ]/gu, '')
          .trim()
          .split(/\s+/)[0] ?? '',
    );
    expect(words).toEqual([...words].sort());
  });

  test('are put together partner by partner, in the order of time within each', async () => {
    const { lines } = await search('and', '&sort=partner&lang=en&limit=200');
    const keys = lines.map(({ statement }) => {
      const { partner = '', adopted } = specimens.find(({ id }) => id === statement) ?? {};
      return `${partner} | ${adopted}`;
    });
    expect(new Set(keys.map((key) => key.split(' | ')[0])).size).toBeGreaterThan(2);
    expect(keys).toEqual([...keys].sort());
  });

  test('pages lead through all hits', async () => {
    const all = await search('and', '&limit=200&lang=en');
    const seen: string[] = [];
    let address: string | null = '/v1/search?q=and&limit=70&lang=en';
    while (address) {
      const page: Reply = (await (await ask(address)).json()) as Reply;
      seen.push(...page.lines.map(({ statement, from }) => `${statement}:${from}`));
      address = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(all.hits);
  });

  test('can be had as a table that says out of how many', async () => {
    const response = await ask('/v1/search?q=corridor&format=csv');
    expect(response.headers.get('Content-Type')).toMatch(/^text\/csv/);
    const [head, first] = (await response.text()).split('\r\n');
    expect(head).toMatch(/^statement,series,.*texts_searched,searched_until/);
    expect(first).toMatch(/^specimen-/);
    const russian = await ask(`/v1/search?q=${encodeURIComponent('мир "и\r\nX: y"')}&format=csv`);
    expect(russian.headers.get('Content-Disposition')).toBe(
      `attachment; filename="search--X-y-.csv"; filename*=UTF-8''search-${encodeURIComponent('мир-и-X-y-')}.csv`,
    );
  });

  test('are sorted by what stands before the hit, its nearest word first', async () => {
    const { lines } = await search('and', '&sort=left&lang=en');
    const words = lines.map(
      ({ left }) =>
        fold(left)
          .replace(/[^\p{L}\p{N} ]/gu, ' ')
          .trim()
          .split(/\s+/)
          .at(-1) ?? '',
    );
    expect(lines.length).toBeGreaterThan(20);
    expect(words).toEqual([...words].sort());
  });
});

describe('invisible marks inside a word, as a copied page has them,', () => {
  const PAIR = ['specimen-2021-05-14-north', 'specimen-2022-05-20-north'] as const;
  const answersOf = async (q: string) => {
    const phrase = encodeURIComponent(q);
    const json = async (path: string) => (await ask(path)).json();
    const { hits, texts_with, sentence } = await search(q);
    const { sentence: synopsis } = (await json(
      `/v1/synopsis?statements=${PAIR.join()},specimen-2023-05-19-north&q=${phrase}`,
    )) as { sentence: string };
    const { filter } = (await json(`/v1/compare?a=${PAIR[0]}&b=${PAIR[1]}&q=${phrase}`)) as {
      filter: { rows: number };
    };
    return { hits, texts_with, sentence, synopsis: synopsis.replace(q, 'participants'), rows: filter.rows };
  };

  test.each(['partici\u00ADpants', 'partici\u200Bpants', '\u2060participants\uFEFF'])(
    'make no absence: %j',
    async (q) => {
      const plain = await answersOf('participants');
      expect(plain.hits).toBeGreaterThan(0);
      expect(plain.rows).toBeGreaterThan(0);
      expect(await answersOf(q)).toEqual(plain);
    },
  );
});

describe('counts', () => {
  test('of the parts add up to the whole', async () => {
    const reply = await search('water OR energy');
    const { theme: themes = [], ...parts } = reply.facets;
    expect(themes.length).toBeGreaterThan(1);
    for (const facet of Object.values(parts)) {
      expect(facet.reduce((sum, { hits }) => sum + hits, 0)).toBe(reply.hits);
      expect(facet.reduce((sum, { texts }) => sum + texts, 0)).toBe(reply.searched.texts);
    }
    expect(reply.per_10000_words).toBeCloseTo((reply.hits / reply.searched.words) * 10_000, 2);
  });

  test('of a theme are those of the clauses that hold one of its formulas and of their points, and its filter leaves just them', async () => {
    const whole = await search('water OR integrity OR and', '&lang=en&limit=200');
    const read = async (statement: string) => {
      const text = await (await ask(`/v1/statements/${statement}/text?lang=en`)).text();
      const heads = listHeads(text, splitClauses(text, { lang: 'en' }));
      return { heads, formulas: matchFormulas(text, lexicon, { lang: 'en' }) };
    };
    // A text stands in many lines: it is read once.
    const texts = new Map<string, Awaited<ReturnType<typeof read>>>();
    for (const theme of whole.facets.theme ?? []) {
      const part = await search('water OR integrity OR and', `&lang=en&limit=200&theme=${theme.value}`);
      expect([part.hits, part.texts_with], theme.value).toEqual([theme.hits, theme.texts_with]);
      expect(part.searched, 'a theme is no smaller collection').toEqual(whole.searched);
      expect(part.pin).toContain(`theme=${theme.value}`);
      const own = part.facets.theme?.find(({ value }) => value === theme.value);
      expect(own?.hits).toBe(part.hits);
      for (const { statement, clause } of part.lines) {
        const { heads, formulas } = texts.get(statement) ?? (await read(statement));
        texts.set(statement, { heads, formulas });
        const here = formulas.filter((hit) => hit.clause === clause || hit.clause === heads[clause]);
        expect(
          here.map((hit) => hit.theme),
          `${statement} ${clause}`,
        ).toContain(theme.value);
      }
    }
    const zero = await search('"zebra crossing"', '&lang=en&theme=nuclear');
    expect(zero.sentence).toContain(
      'occurs in clauses with a formula of the theme “Nuclear weapons and disarmament” and in their points in 0 of ',
    );
    const some = await search('integrity', '&lang=en&theme=sovereignty');
    expect(some.sentence).toMatch(
      /^“integrity” occurs \d+ times in clauses with a formula of the theme “Sovereignty and borders” and in their points, in /,
    );
    const problem = await expectProblem(await ask('/v1/search?q=water&theme=energie'), 400);
    expect(problem).toMatchObject({ parameter: 'theme', nearest: 'energy' });
  });

  test('a zero names what was searched and until when', async () => {
    const { revision } = (await (await ask('/healthz')).json()) as { revision: number };
    const reply = await search('"zebra crossing"');
    expect(reply.hits).toBe(0);
    expect(reply.sentence).toBe(
      `“zebra crossing” occurs in 0 of ${reply.searched.texts} texts searched (${reply.searched.words.toLocaleString('en')} words in English, adopted from 29 November 2019 to 21 March 2025; collection “c5” of 21 November 2026, revision ${revision}). In other forms of the words: in 0 of ${reply.searched.texts} texts. With other accents, spellings or hyphens: in 0 of ${reply.searched.texts} texts. Across the borders of sentences, passing over the numbers of points: in 0 of ${reply.searched.texts} texts. Its words at most 5 words apart, in any order: in 0 of ${reply.searched.texts} texts.`,
    );
    expect(reply.citable).toBe(true);
  });

  test.each([
    ['', '('],
    ['&series=specimen', '(only with '],
    ['&level=leaders', '(only at the level “leaders”; '],
    ['&from=2022&to=2024-04', '(only from 2022, until April 2024; '],
    ['&statement=specimen-2022-05-20-north', '(only in specimen-2022-05-20-north; '],
  ])('a zero names what it was kept to: %s', async (filters, named) => {
    const reply = await search('"zebra crossing"', filters);
    expect(reply.sentence).toContain(
      `occurs in 0 of ${reply.searched.texts} text${reply.searched.texts === 1 ? '' : 's'} searched ${named}`,
    );
    if (filters === '') expect(reply.sentence).not.toContain('only');
  });

  test.each(['water | energy', 'water OR energy', 'water -energy', 'NEAR(water energy, 30)'])(
    'the page reads a question as the data does, and counts what it counts: %s',
    async (q) => {
      const { clauses, texts_with, sentence } = await search(q);
      const page = await (await ask(`/search?q=${encodeURIComponent(q)}&ui=en`)).text();
      expect(clauses).toBeGreaterThan(0);
      expect(page).toContain(`${clauses} passage${clauses === 1 ? '' : 's'} in ${texts_with} of `);
      expect(page).toContain(sentence.slice(0, sentence.indexOf(' (')).replaceAll('"', '&quot;'));
    },
  );

  test('the page in Russian names it too', async () => {
    const page = await (await ask('/search?q=zebra&from=2022&ui=ru')).text();
    expect(page).toMatch(/из 10\s+текстов \(только с 2022 года; /);
  });

  test('count only texts that are written as the query is', async () => {
    const english = await search('"zebra crossing"');
    expect(english.searched.languages).toEqual(['en']);
    const russian = await search('зебра');
    expect(russian.searched.languages).toEqual(['ru']);
    expect(russian.searched.texts).toBeLessThan(english.searched.texts);
    expect(russian.sentence).toContain(
      `more known statements have no text here in that language; collection`,
    );
    // The twelfth has an unofficial translation only, which is counted beside.
    expect(russian.beside.texts).toBe(1);
    expect(russian.searched.without_text).toBe(12 - russian.searched.texts - russian.beside.texts);
    expect((await search('2030')).searched.languages).toEqual(['en', 'ru', 'zh']);
    const page = await (await ask(`/search?q=${encodeURIComponent('зебра')}&ui=ru`)).text();
    expect(page).toMatch(/здесь нет текста на этом языке; собрание/);
  });

  test.each(['q=zebra&from=2099', 'q=вода&lang=en', 'q=물', 'q=ཆུ'])(
    'of no text prove nothing: %s',
    async (query) => {
      const reply = (await (await ask(`/v1/search?${encodeURI(query)}`)).json()) as Reply;
      expect(reply.searched.texts).toBe(0);
      expect(reply.citable).toBe(false);
      expect(reply.sentence).toMatch(/^No text was searched .* cannot be cited/);
    },
  );

  test('one is singular', async () => {
    const reply = await search('"zebra crossing" OR talvern', '&lang=en');
    const [line] = reply.lines;
    if (!line) throw new Error('the word does not stand in the specimens');
    const whole = (await (await ask(`/v1/statements/${line.statement}/text`)).text())
      .split(/\s+/)
      .slice(0, 6);
    const once = await search(`"${whole.join(' ')}"`, '&lang=en');
    expect(once.hits).toBe(1);
    expect(once.sentence).toMatch(/ occurs once, in 1 of \d+ texts searched/);
  });

  test('are cited with the state of the texts, and an answer of another state says so', async () => {
    const reply = await search('"zebra crossing"', '&lang=en');
    expect(reply.changed_since).toBe(false);
    const again = (await (await ask(reply.pin)).json()) as Reply;
    expect([again.changed_since, again.pin]).toEqual([false, reply.pin]);
    const [record] = specimens;
    if (!record) throw new Error('no specimen');
    const other = await newText('The Five spoke of a zebra crossing in Talvern.', 'en', {
      issuer: record.texts[0]?.issuer ?? '',
    });
    const before = await readText(env.DB, record.id, 'en');
    if (!before) throw new Error('no English text');
    await saveStatement(env.DB, record, [other], NOW);
    const later = (await (await service()(reply.pin)).json()) as Reply;
    expect(later.hits).toBe(1);
    expect(later.changed_since).toBe(true);
    await saveStatement(env.DB, record, [await newText(before.body, 'en', { issuer: before.issuer })], NOW);
    const restored = (await (await service()(reply.pin)).json()) as Reply;
    expect([restored.hits, restored.changed_since], 'the same texts are the same state').toEqual([0, false]);
  });

  test('a misspelt word says which was meant', async () => {
    expect((await search('corridro')).meant).toEqual([{ word: 'corridro', nearest: 'corridor' }]);
    // A word that is merely a little alike is not offered.
    expect((await search('sovereignless')).meant).toEqual([]);
    // Of a short word another letter makes another word; a letter too few does not.
    expect((await search('roed')).meant).toEqual([]);
    expect((await search('watr')).meant).toEqual([{ word: 'watr', nearest: 'water' }]);
  });

  test('other forms are found by their stem', async () => {
    const exact = await search('welcoming', '&lang=en');
    const lemma = await search('welcoming', '&lang=en&lemma=true');
    expect(lemma.hits).toBeGreaterThan(exact.hits);
    expect(lemma.lines.some(({ match }) => fold(match) === 'welcomed')).toBe(true);
  });

  test('Russian words are found as they stand and by stem', async () => {
    const exact = await search('сотрудничество');
    expect(exact.hits).toBeGreaterThan(0);
    expect(exact.lines.every(({ lang }) => lang === 'ru')).toBe(true);
    expect((await search('сотрудничество', '&lemma=true')).hits).toBeGreaterThan(exact.hits);
  });
});

describe('a sentence says what was searched', () => {
  test('words alone are a phrase', async () => {
    const plain = await search('territorial integrity');
    expect(plain.hits).toBe((await search('"territorial integrity"')).hits);
    expect(plain.sentence).toMatch(/^“territorial integrity” occurs \d+ times, in /);
  });

  test('a sign beside a word is found where it stands, and among operators is named as passed over', async () => {
    for (const q of ['water%', '$water', 'water ++', '"€ water"', 'at the end of the day % water']) {
      const marked = await search(q);
      expect(marked.hits, q).toBe(0);
      expect(marked.sentence, q).toContain(`“${q.replaceAll('"', '')}” occurs in 0 of`);
    }
    expect((await search('"water %" AND river')).sentence).toContain(
      '“water” (the sign “%” is not searched) and “river”',
    );
    const russian = await ask(`/search?q=${encodeURIComponent('"water %" AND river')}&ui=ru`, {
      headers: { Accept: 'text/html' },
    });
    expect(await russian.text()).toContain('«water» (знак «%» при поиске не учитывается)');
    // Marks of sentences say nothing of their own.
    expect((await search('water, and')).sentence).toContain('“water, and”');
  });

  test('where the filters leave no text the sentence says that, and not that the letters are other ones', async () => {
    expect((await search('water', '&from=2099')).sentence).toMatch(
      /^No text was searched for “water”: none here matches the filters \(only from 2099; /,
    );
    expect((await search('water', '&from=2024&to=2021')).sentence).toContain('none here matches the filters');
    expect((await search('ཆུ')).sentence).toContain('none that the filters leave is in a language');
    const russian = await ask('/search?q=water&from=2099&ui=ru', { headers: { Accept: 'text/html' } });
    expect(await russian.text()).not.toContain('такими буквами');
  });

  test('clauses with several words are not quoted as a phrase', async () => {
    const { sentence, clauses } = (await search('territorial AND integrity')) as Reply & { clauses: number };
    expect(sentence).toContain(`${clauses} clauses with “territorial” and “integrity”, in `);
    expect((await search('water AND')).sentence).toMatch(/^“water” occurs /);
    expect((await search('territor*')).sentence).toMatch(/clauses with words that begin with “territor”/);
    expect((await search('"territorial integrity" NOT water')).sentence).toContain(
      'with “territorial integrity” without “water”',
    );
    expect((await search('welcoming', '&lemma=true')).sentence).toContain('in any form of its words');
  });

  test('a star elsewhere than at the end of a word is refused', async () => {
    const problem = await expectProblem(await ask('/v1/search?q=*pacific'), 400);
    expect(problem).toMatchObject({ parameter: 'q', nearest: 'pacific' });
  });
});

describe('a zero asks again', () => {
  const record = () => {
    const [first] = specimens;
    if (!first) throw new Error('no specimen');
    return first;
  };

  test('in other forms, spellings and across clauses, and says so in the sentence', async () => {
    const before = await readText(env.DB, record().id, 'en');
    if (!before) throw new Error('no English text');
    await saveStatement(
      env.DB,
      record(),
      [
        await newText(
          'The Communiqué of Türkivar was organized by the cybersecurity board. They will build bridges.\n\nThe new quay was opened in Türkivar.\n\nGulls came.\n\nThe 15 boats sailed 1.5 leagues.',
          'en',
          { issuer: before.issuer },
        ),
      ],
      NOW,
    );
    // What a service has read it keeps for a moment; a new one reads the text that was just saved.
    const asked = service();
    const said = async (q: string) =>
      ((await (await asked(`/v1/search?q=${encodeURIComponent(q)}&lang=en`)).json()) as Reply).sentence;
    // Marks that are no letters of the language are found at once.
    expect(await said('the communique of turkivar')).toMatch(
      /occurs once \(as “communiqué of türkivar”\), in 1 of/,
    );
    expect(await said('organised by the cyber security board')).toMatch(
      /in 0 of .*hyphens \([^)]*“cybersecurity”[^)]*\): in 1 of/,
    );
    // The digits of a number with a point are no other spelling of the number without.
    const decimal = await said('1.5');
    expect(decimal).toMatch(/“1\.5” occurs once, in 1 of/);
    expect(decimal).not.toContain('“15”');
    expect(await said('building bridge')).toMatch(/In other forms of the words: in 1 of/);
    expect(await said('bridges the new quay')).toMatch(
      /Across the borders of sentences, passing over the numbers of points: in 1 of/,
    );
    expect(await said('türkivar gulls came')).toMatch(
      /Across the borders of sentences, passing over the numbers of points: in 1 of/,
    );
    expect(await said('turkivar gulls came')).toMatch(
      /Across the borders of sentences, passing over the numbers of points: in 1 of/,
    );
    expect(await said('bridges the old quay')).toMatch(
      /Across the borders of sentences, passing over the numbers of points: in 0 of/,
    );
    await saveStatement(env.DB, record(), [await newText(before.body, 'en', { issuer: before.issuer })], NOW);
  });
});

describe('a word that is typed without the marks of a language', () => {
  test('is looked for with them, and the sentence counts what is found', async () => {
    const [record] = specimens;
    const before = record && (await readText(env.DB, record.id, 'en'));
    if (!record || !before) throw new Error('no English text');
    const german = await newText('Die Räte begrüßen die Brücke über den Ilwan.', 'de', {
      issuer: before.issuer,
    });
    const english = await newText(before.body, 'en', { issuer: before.issuer });
    await saveStatement(env.DB, record, [english, german], NOW);
    const reply = await service()('/v1/search?q=brucke&lang=de');
    expect(((await reply.json()) as Reply).sentence).toMatch(
      /in 0 of .*accents, spellings or hyphens \(“brücke”\): in 1 of/,
    );
    await saveStatement(env.DB, record, [english], NOW);
  });
});

describe('the theme of a list is the theme of its points', () => {
  test('a point is found under what the clause that opens its list is about, and not beyond the list', async () => {
    const [record] = specimens;
    const before = record && (await readText(env.DB, record.id, 'en'));
    if (!record || !before) throw new Error('no English text');
    const body =
      'On the Aral Sea they agreed:\n\n(a) to plant thornbushes;\n\n(b) to count pelicans.\n\nThe thornbushes are old.';
    await saveStatement(env.DB, record, [await newText(body, 'en', { issuer: before.issuer })], NOW);
    await deriveFormulaHits(env.DB);
    const asked = service();
    const found = async (q: string, theme: string) =>
      ((await (await asked(`/v1/search?q=${q}&lang=en${theme}`)).json()) as Reply).hits;
    expect(await found('thornbushes', '')).toBe(2);
    expect(await found('thornbushes', '&theme=water-climate')).toBe(1);
    expect(await found('pelicans', '&theme=water-climate')).toBe(1);
    expect(await found('pelicans', '&theme=trade')).toBe(0);
    await saveStatement(env.DB, record, [await newText(before.body, 'en', { issuer: before.issuer })], NOW);
    await deriveFormulaHits(env.DB);
  });
});

describe('nothing that holds a word fails', () => {
  test.each([
    'a AND',
    'OR b',
    '(a',
    'a)',
    '"',
    '"a',
    'a"b',
    "O'Brien",
    'C5+1',
    'col:val',
    '^start',
    'a*b',
    '-a',
    'NEAR(',
    'NEAR(a,',
    'NEAR/5 a',
    '{folded} : x',
    'x\u0000y',
    '中亚 合作',
    '中亚合作',
    'ру́сский',
    '%_',
    'a'.repeat(500),
    `${'('.repeat(250)}a`,
    `${'a NOT '.repeat(50)}b`,
    "'; DROP TABLE text; --",
    '𝒳 a',
    '\ud83d\ude00 a',
  ])('%s', async (q) => {
    const response = await ask(`/v1/search?q=${encodeURIComponent(q)}`);
    expect([200, 400]).toContain(response.status);
    if (response.status === 400) await expectProblem(response, 400);
  });

  test('random input of syntax and words', async () => {
    const piece = fc.constantFrom(
      '"',
      '(',
      ')',
      '*',
      ' ',
      'AND',
      'OR',
      'NOT',
      'NEAR(',
      'NEAR',
      '/3',
      ',',
      'water',
      '水',
      'мир',
      ':',
      '-',
      '^',
      '{',
      '\u0000',
      '«',
      '”',
      "'",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 25 }),
        fc.constantFrom('', '&lemma=true'),
        async (pieces, rest) => {
          const response = await ask(`/v1/search?q=${encodeURIComponent(pieces.join(' '))}${rest}`);
          expect([200, 400]).toContain(response.status);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a search without a word is refused', async () => {
    const problem = await expectProblem(await ask('/v1/search?q=%E2%80%94'), 400);
    expect(problem.parameter).toBe('q');
  });
});

test.each([
  ['sovereignty "territorial integrity"', '“sovereignty” and “territorial integrity”'],
  ['"territorial integrity" sovereignty', '“territorial integrity” and “sovereignty”'],
  ['sovereignty «territorial integrity» states', '“sovereignty” and “territorial integrity” and “states”'],
])(
  'a phrase and a further word must both be in the clause, and the sentence says so: %s',
  async (q, said) => {
    const both = await search(q);
    expect(both.sentence).toContain(`with ${said}`);
    const joined = await search(q.replace(/(\S) (?=["«])|(["»]) (?=\S)/g, '$1$2 AND '));
    expect(both.hits).toBe(joined.hits);
    expect(both.hits).toBeGreaterThan(0);
  },
);
