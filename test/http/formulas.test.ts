import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { lexicon, matchFormulas, themes, usesOf } from '../../src/formula/index.ts';
import { deriveCollection } from '../../src/ingest/derive/index.ts';
import { splitClauses, splitWords } from '../../src/text/index.ts';
import { loadSpecimens, NOW, service } from './collection.ts';
import { expectProblem } from './problem.ts';

beforeAll(() => loadSpecimens());

const ask = service();
const json = async <T>(address: string): Promise<T> => {
  const response = await ask(address);
  expect(response.status, address).toBe(200);
  return (await response.json()) as T;
};

interface Card {
  readonly sentence: string;
  readonly hits: number;
  readonly texts: number;
  readonly texts_with: number;
  readonly next: string | null;
  readonly matrix: readonly {
    partner: string;
    texts: number;
    texts_with: number;
    hits: number;
    first: string | null;
  }[];
  readonly variants: readonly { variant: string; wording: string; hits: number }[];
  readonly absences: readonly { statement: string; last_with: string }[];
  readonly lines: readonly {
    statement: string;
    from: number;
    to: number;
    left: string;
    match: string;
    right: string;
  }[];
}

interface List {
  readonly texts: number;
  readonly formulas: readonly { id: string; theme: string; hits: number; texts: number; link: string }[];
}

describe('the lexicon', () => {
  test('lists the themes that the texts speak about, and any other when it is asked for', async () => {
    const list = await json<List & { readonly themes: readonly { readonly id: string }[] }>('/v1/formulas');
    const spoken = new Set(list.formulas.filter(({ hits }) => hits > 0).map(({ theme }) => theme));
    expect(list.themes.map(({ id }) => id)).toEqual(
      themes.map(({ id }) => id).filter((id) => spoken.has(id)),
    );
    expect(new Set(list.formulas.map(({ theme }) => theme))).toEqual(spoken);
    const silent = themes.find(({ id }) => !spoken.has(id));
    if (silent === undefined)
      throw new Error('the specimens speak about every theme: this test shows nothing');
    const asked = await json<List>(`/v1/formulas?theme=${silent.id}`);
    expect(asked.formulas.length).toBeGreaterThan(0);
    expect(asked.formulas.every(({ theme, hits }) => theme === silent.id && hits === 0)).toBe(true);
  });

  test('counts each formula over the same texts, and its card says the same', async () => {
    const list = await json<List>('/v1/formulas');
    const used = list.formulas.filter(({ hits }) => hits > 0);
    expect(used.length).toBeGreaterThan(20);
    for (const formula of used.slice(0, 12)) {
      const card = await json<Card>(formula.link);
      expect(card.hits, formula.id).toBe(formula.hits);
      expect(card.texts_with).toBe(formula.texts);
      expect(card.texts).toBe(list.texts);
      expect(card.matrix.reduce((sum, row) => sum + row.hits, 0)).toBe(card.hits);
      expect(card.matrix.reduce((sum, row) => sum + row.texts, 0)).toBe(card.texts);
      expect(card.variants.reduce((sum, variant) => sum + variant.hits, 0)).toBe(card.hits);
    }
  });

  test('shows each place as it stands in its text', async () => {
    const { formulas } = await json<List>('/v1/formulas?lang=ru');
    const most = [...formulas].sort((a, b) => b.hits - a.hits)[0];
    const card = await json<Card>(most?.link ?? '');
    expect(card.lines.length).toBeGreaterThan(0);
    const printed = new Set(card.lines.map(({ match }) => match.replace(/\s+/g, ' ')));
    for (const { wording } of card.variants) expect(printed, 'with its commas').toContain(wording);
    for (const line of card.lines) {
      const text = await (await ask(`/v1/statements/${line.statement}/text?lang=ru`)).text();
      expect(text.slice(line.from, line.to)).toBe(line.match);
      expect(text.slice(line.from - line.left.length, line.to + line.right.length)).toBe(
        line.left + line.match + line.right,
      );
    }
  });

  test('pages of a card lead through all its places', async () => {
    const { formulas } = await json<List>('/v1/formulas');
    const most = [...formulas].sort((a, b) => b.hits - a.hits)[0];
    const seen: string[] = [];
    let address: string | null = `/v1/formulas/${most?.id}?lang=en&limit=3`;
    while (address) {
      const card: Card = await json<Card>(address);
      seen.push(...card.lines.map(({ statement, from }) => `${statement}:${from}`));
      address = card.next;
    }
    expect(new Set(seen).size).toBe(most?.hits);
  });

  test('an unused formula says 0 of N', async () => {
    const { formulas } = await json<List>('/v1/formulas?lang=ru');
    const unused = formulas.find(({ hits }) => hits === 0);
    const card = await json<Card>(unused?.link ?? '');
    expect(card.sentence).toMatch(
      /occurs, in any of its wordings, in 0 of \d+ texts in ru \(adopted until \d{4}/,
    );
  });

  test.each([
    ['/v1/formulas/peaceful-stable-contry', 404, 'peaceful-stable-country'],
    ['/v1/formulas?theme=afganistan', 400, 'afghanistan'],
  ])('%s names what was meant', async (address, status, nearest) => {
    expect((await expectProblem(await ask(address), status)).nearest).toBe(nearest);
  });
});

describe('the uses of a formula', () => {
  const text = (id: number, partner: string, adopted: string) => ({
    text: id,
    statement: `s${id}`,
    series: partner,
    partner,
    adopted,
    lang: 'en',
    words: 100,
  });
  const place = (id: number, partner: string, adopted: string, variant: string) => ({
    ...text(id, partner, adopted),
    clause: 0,
    start: 0,
    stop: 1,
    variant,
    slots: '{}',
    members: '[]',
  });

  test('count chances after the last use, and say which latest text dropped it', () => {
    const texts = [
      text(1, 'us', '2020'),
      text(2, 'us', '2021'),
      text(3, 'us', '2022'),
      text(4, 'cn', '2021'),
    ];
    const uses = usesOf(texts, [place(1, 'us', '2020', 'x y'), place(4, 'cn', '2021', 'y x')]);
    expect(uses.partners).toEqual([
      { partner: 'cn', texts_with: 1, texts: 1, hits: 1, first: '2021', last: '2021', chances_since: 0 },
      { partner: 'us', texts_with: 1, texts: 3, hits: 1, first: '2020', last: '2020', chances_since: 2 },
    ]);
    expect(uses.dropped).toEqual([{ partner: 'us', statement: 's3', last_with: 's1' }]);
    expect(uses.first).toEqual({ statement: 's1', adopted: '2020' });
  });
});

describe('shared wording', () => {
  interface Shared {
    readonly total: number;
    readonly texts: number;
    readonly next: string | null;
    readonly wordings: readonly {
      id: string;
      words: number;
      band: string;
      partners: readonly string[];
      variants: readonly {
        wording: string;
        difference: string;
        places: readonly { statement: string; from: number; to: number }[];
      }[];
    }[];
  }

  test('can be asked without what is no phrase; nothing else is lost', async () => {
    interface Phrases extends Shared {
      readonly wordings: readonly (Shared['wordings'][number] & { readonly fragment: boolean })[];
    }
    const all = await json<Phrases>('/v1/shared?min_partners=2&min_words=3&limit=200');
    const phrases = await json<Phrases>('/v1/shared?min_partners=2&min_words=3&limit=200&phrases=true');
    expect(all.total).toBeGreaterThan(phrases.total);
    expect(phrases.wordings.some(({ fragment }) => fragment)).toBe(false);
    const first = all.wordings.filter(({ fragment }) => !fragment).map(({ id }) => id);
    expect(phrases.wordings.slice(0, first.length).map(({ id }) => id)).toEqual(first);
  });

  test('stands with at least as many partners as asked for, at its places, the most widely shared first', async () => {
    const shared = await json<Shared>('/v1/shared?min_partners=3&min_words=4');
    expect(shared.total).toBeGreaterThan(0);
    // Names and dates come after everything else.
    const firstName = shared.wordings.findIndex(({ band }) => band === 'names');
    const phrases = firstName < 0 ? shared.wordings : shared.wordings.slice(0, firstName);
    expect(shared.wordings.slice(phrases.length).every(({ band }) => band === 'names')).toBe(true);
    const counts = phrases.map(({ partners }) => partners.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const wording of shared.wordings.slice(0, 10)) {
      expect(wording.partners.length).toBeGreaterThanOrEqual(3);
      expect(wording.words).toBeGreaterThanOrEqual(4);
      const [first] = wording.variants;
      for (const { statement, from, to } of first?.places.slice(0, 3) ?? []) {
        const text = await (await ask(`/v1/statements/${statement}/text?lang=en`)).text();
        expect(text.slice(from, to).replace(/\s+/g, ' ').toLowerCase()).toContain(
          first?.wording.toLowerCase(),
        );
      }
    }
  });

  test('fewer partners or words give no less, and pages lead to the end', async () => {
    const wide = await json<Shared>('/v1/shared?min_partners=2&min_words=3&limit=200');
    const narrow = await json<Shared>('/v1/shared?min_partners=3&min_words=5&limit=200');
    expect(wide.total).toBeGreaterThanOrEqual(narrow.total);
    let address: string | null = '/v1/shared?min_partners=3&limit=20';
    const ids: string[] = [];
    let total = 0;
    while (address) {
      const page: Shared = await json<Shared>(address);
      ids.push(...page.wordings.map(({ id }) => id));
      total = page.total;
      address = page.next;
    }
    expect(new Set(ids).size).toBe(total);
  });

  test('an unknown series is refused', async () => {
    await expectProblem(await ask('/v1/shared?series=us,xx'), 400);
  });
});

test('deriving again changes nothing', async () => {
  const before = await (await ask('/healthz')).json();
  const reports = await deriveCollection(env.DB, { now: NOW });
  expect(reports.every(({ matched, sharedWordings }) => matched === 0 && sharedWordings === null)).toBe(true);
  expect(await (await service()('/healthz')).json()).toEqual(before);
});

describe('the matrix', () => {
  interface Matrix {
    readonly texts: readonly { statement: string; words: number; partner: string }[];
    readonly covered: readonly (readonly number[])[];
    readonly shares: readonly (readonly number[])[];
    readonly symmetric: readonly (readonly number[])[];
    readonly partners: readonly {
      a: string;
      b: string;
      a_words: number;
      b_words: number;
      a_words_in_b: number;
      b_words_in_a: number;
      a_in_b: number;
      b_in_a: number;
      both: number;
    }[];
    readonly theme: { readonly id: string } | null;
    readonly silent: readonly string[];
    readonly themes: readonly { id: string; texts: number; words: number; link: string }[];
  }

  test('has shares between 0 and 1, whole on the diagonal, symmetric where it says so', async () => {
    const { texts, shares, symmetric, partners } = await json<Matrix>('/v1/matrix?lang=ru');
    texts.forEach((_, row) => {
      expect(shares[row]?.[row]).toBe(1);
      texts.forEach((_, column) => {
        expect(shares[row]?.[column]).toBeGreaterThanOrEqual(0);
        expect(shares[row]?.[column]).toBeLessThanOrEqual(1);
        expect(symmetric[row]?.[column]).toBe(symmetric[column]?.[row]);
      });
    });
    for (const { a_in_b, b_in_a, both } of partners)
      expect(both).toBeLessThanOrEqual(Math.max(a_in_b, b_in_a));
  });

  /** By clause: its words, where it carries a formula of the theme; no words where it does not. */
  const wordsOn = async (theme: string | undefined, statement: string) => {
    const { text } = await json<{ text: string }>(`/v1/statements/${statement}/text?format=json`);
    const spoken = new Set(
      matchFormulas(text, lexicon, { lang: 'en' })
        .filter((hit) => hit.theme === theme)
        .map(({ clause }) => clause),
    );
    return splitClauses(text, { lang: 'en' }).map(({ from, to }, clause) =>
      theme === undefined || spoken.has(clause)
        ? splitWords(text.slice(from, to)).map(({ folded }) => folded)
        : [],
    );
  };
  const runsOf = (words: readonly string[]) =>
    words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
  /** Counted the slow and plain way: words of the one inside runs of four that some text of the others has. */
  const coveredWords = (mine: readonly (readonly string[])[], others: readonly (readonly string[])[]) => {
    const known = new Set(others.flatMap(runsOf));
    return mine.reduce((sum, words) => {
      const covered = new Set<number>();
      runsOf(words).forEach((run, at) => {
        if (known.has(run)) for (let word = at; word < at + 4; word++) covered.add(word);
      });
      return sum + covered.size;
    }, 0);
  };

  test.each([undefined, 'afghanistan', 'sovereignty', 'connectivity'])(
    'counts on the theme %s only clauses that carry a formula of it, on both sides and in both directions',
    async (theme) => {
      const matrix = await json<Matrix>(`/v1/matrix?lang=en${theme === undefined ? '' : `&theme=${theme}`}`);
      expect(matrix.texts.length).toBeGreaterThan(1);
      const words = await Promise.all(matrix.texts.map(({ statement }) => wordsOn(theme, statement)));
      matrix.texts.forEach(({ words: counted }, row) => {
        expect(counted).toBe(words[row]?.flat().length);
        matrix.texts.forEach((_, column) => {
          const expected = row === column ? counted : coveredWords(words[row] ?? [], words[column] ?? []);
          expect(matrix.covered[row]?.[column]).toBe(expected);
        });
      });
      const of = (partner: string) =>
        words.flatMap((own, i) => (matrix.texts[i]?.partner === partner ? own : []));
      expect(matrix.partners.length).toBeGreaterThan(0);
      for (const pair of matrix.partners) {
        const [a, b] = [of(pair.a), of(pair.b)];
        expect(pair).toMatchObject({
          a_words: a.flat().length,
          b_words: b.flat().length,
          a_words_in_b: coveredWords(a, b),
          b_words_in_a: coveredWords(b, a),
        });
        const shared = pair.a_words_in_b + pair.b_words_in_a;
        expect(pair.both).toBeCloseTo(shared / (pair.a_words + pair.b_words), 4);
      }
    },
  );

  test('lists the themes with what the nearest two have in common, and the texts that are silent on one', async () => {
    const whole = await json<Matrix>('/v1/matrix?lang=en');
    expect(whole.silent).toEqual([]);
    expect(whole.themes.length).toBeGreaterThan(5);
    for (const { id, texts, words, link } of whole.themes) {
      const matrix = await json<Matrix>(link);
      expect(matrix.theme?.id).toBe(id);
      expect(matrix.texts.length).toBe(texts);
      expect(matrix.texts.reduce((sum, text) => sum + text.words, 0)).toBe(words);
      expect(matrix.texts.length + matrix.silent.length).toBe(whole.texts.length);
    }
  });

  test('an unknown theme names the nearest, and CSV has the theme on every line', async () => {
    const problem = await expectProblem(await ask('/v1/matrix?theme=afganistan'), 400);
    expect(problem).toMatchObject({ parameter: 'theme', nearest: 'afghanistan' });
    const csv = await (await ask('/v1/matrix?theme=afghanistan&format=csv')).text();
    const [head = '', ...lines] = csv.trim().split(/\r?\n/);
    const column = head.split(',').indexOf('theme');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.split(',')[column]).toBe('afghanistan');
  });
});

describe('the absence ledger', () => {
  interface Ledger {
    readonly statement: string;
    readonly predecessor: { statement: string } | null;
    readonly others: readonly { statement: string; partner: string }[];
    readonly absences: readonly { formula: string; predecessor: boolean; partners: readonly string[] }[];
    readonly wordings: readonly { words: string; predecessor: boolean; partners: readonly string[] }[];
  }
  const statement = 'specimen-2024-04-16-east';
  const textOf = async (id: string) =>
    (await (await ask(`/v1/statements/${id}/text?lang=en`)).text()).replace(/\s+/g, ' ').toLowerCase();

  test('lists what the predecessor or two others have, and the text itself lacks', async () => {
    const ledger = await json<Ledger>(`/v1/statements/${statement}/absences?lang=en`);
    const own = await textOf(statement);
    expect(ledger.absences.length + ledger.wordings.length).toBeGreaterThan(0);
    for (const { formula, predecessor, partners } of ledger.absences) {
      const card = await json<Card>(`/v1/formulas/${formula}?lang=en&limit=500`);
      const stands = new Set(card.lines.map((line) => line.statement));
      expect(stands.has(statement), formula).toBe(false);
      expect(predecessor || partners.length >= 2).toBe(true);
      if (predecessor) expect(stands.has(ledger.predecessor?.statement ?? '')).toBe(true);
      for (const partner of partners)
        expect(stands.has(ledger.others.find((other) => other.partner === partner)?.statement ?? '')).toBe(
          true,
        );
    }
    for (const { words } of ledger.wordings) expect(own).not.toContain(words.toLowerCase());
  });

  test('a statement without a text gets no ledger', async () => {
    await expectProblem(await ask('/v1/statements/specimen-1999-01-01/absences'), 404);
  });
});

test('an echo of a clause stands in the other text, with another partner', async () => {
  const reply = await json<{
    partner: string;
    others: number;
    clauses: readonly {
      partners: readonly string[];
      echoes: readonly { statement: string; partner: string; clause: number; wording: string }[];
    }[];
  }>('/v1/statements/specimen-2022-05-20-north/echoes');
  expect(reply.clauses.length).toBeGreaterThan(5);
  for (const { partners, echoes } of reply.clauses.slice(0, 5)) {
    expect(partners.length).toBeLessThanOrEqual(reply.others);
    expect(partners).not.toContain(reply.partner);
    const [first] = echoes;
    const text = await json<{ clauses: readonly { text: string }[] }>(
      `/v1/statements/${first?.statement}/text?lang=en&format=json`,
    );
    const folded = text.clauses[first?.clause ?? -1]?.text.replace(/\s+/g, ' ').toLowerCase();
    expect(folded).toContain(first?.wording.toLowerCase());
  }
});

describe('texts of which authority', () => {
  interface Beside {
    readonly texts_with: number;
    readonly texts: number;
  }
  type Counted = Omit<Card, 'lines'> & {
    readonly beside: Beside;
    readonly lines: readonly { authority: string }[];
  };

  test('a card counts authentic and official texts, and unofficial ones beside', async () => {
    const card = await json<Counted>('/v1/formulas/three-evils?lang=ru');
    expect([card.texts_with, card.texts]).toEqual([1, 3]);
    expect(card.beside).toEqual({ texts_with: 1, texts: 1 });
    expect(card.sentence).toMatch(/1 of 3 texts in ru .*; apart from these, it occurs in 1 of 1 unofficial/);
    const all = await json<Counted>('/v1/formulas/three-evils?lang=ru&authority=all');
    expect([all.texts_with, all.texts, all.beside]).toEqual([2, 4, { texts_with: 0, texts: 0 }]);
    const unofficial = await json<Counted>('/v1/formulas/three-evils?lang=ru&authority=unofficial');
    expect([unofficial.texts_with, unofficial.texts]).toEqual([1, 1]);
    expect(unofficial.lines.map(({ authority }) => authority)).toEqual(['unofficial-translation']);
    const authentic = await json<Counted>('/v1/formulas/three-evils?lang=en&authority=authentic');
    expect([authentic.texts, authentic.beside.texts]).toEqual([10, 2]);
  });

  test('each formula of the list adds up, whatever counts', async () => {
    interface Listed {
      readonly authority: string;
      readonly texts: number;
      readonly beside: number;
      readonly formulas: readonly { readonly id: string; readonly texts: number; readonly beside: number }[];
    }
    const lists = await Promise.all(
      ['official', 'authentic', 'unofficial', 'all'].map((which) =>
        json<Listed>(`/v1/formulas?lang=ru&authority=${which}`),
      ),
    );
    const [official, , unofficial, all] = lists;
    expect(lists.map(({ texts, beside }) => [texts, beside])).toEqual([
      [3, 1],
      [3, 1],
      [1, 3],
      [4, 0],
    ]);
    for (const { id, texts } of all?.formulas ?? []) {
      const inOfficial = official?.formulas.find((one) => one.id === id);
      if (inOfficial) expect(inOfficial.texts + inOfficial.beside, id).toBe(texts);
    }
    expect(unofficial?.formulas.some(({ texts }) => texts === 1)).toBe(true);
    const csv = await (await ask('/v1/formulas?lang=ru&format=csv')).text();
    expect(csv.split('\r\n')[0]).toMatch(/,authority,texts_beside_with,texts_beside,/);
    expect(csv).toContain(',official,1,1,');
  });

  test('shared wording leaves out a translator, names where it stands there too, and takes all when asked', async () => {
    interface Shared {
      readonly texts: number;
      readonly beside: number;
      readonly total: number;
      readonly wordings: readonly {
        readonly wording: string;
        readonly partners: readonly string[];
        readonly beside: readonly string[] | null;
        readonly variants: readonly { readonly places: readonly { readonly statement: string }[] }[];
      }[];
    }
    const of = (authority: string) =>
      json<Shared>(`/v1/shared?lang=ru&min_partners=2&limit=200&authority=${authority}`);
    const [official, all] = [await of('official'), await of('all')];
    const statements = (shared: Shared) =>
      new Set(
        shared.wordings.flatMap(({ variants }) =>
          variants.flatMap(({ places }) => places.map(({ statement }) => statement)),
        ),
      );
    expect([official.texts, official.beside, all.texts, all.beside]).toEqual([3, 1, 4, 0]);
    expect(statements(official)).not.toContain('specimen-2023-04-18-east');
    expect(statements(all)).toContain('specimen-2023-04-18-east');
    const house = official.wordings.find(({ wording }) => wording.includes('открытых дорог'));
    expect(house?.beside).toEqual(['specimen-2023-04-18-east']);
    expect(all.wordings.every(({ beside }) => beside === null)).toBe(true);
    // One translation of one partner shares with nobody of its kind.
    expect((await of('unofficial')).total).toBe(0);
    const authentic = await of('authentic');
    expect(authentic.wordings.every(({ partners }) => partners.length >= 2)).toBe(true);
  });

  test('the matrix lays no unofficial text beside others unless asked to', async () => {
    interface Matrix {
      readonly texts: readonly { readonly statement: string }[];
      readonly beside: readonly string[];
      readonly partners: readonly { readonly b: string; readonly b_words: number }[];
    }
    const official = await json<Matrix>('/v1/matrix?lang=ru');
    const all = await json<Matrix>('/v1/matrix?lang=ru&authority=all');
    expect([official.texts.length, official.beside]).toEqual([3, ['specimen-2023-04-18-east']]);
    expect([all.texts.length, all.beside]).toEqual([4, []]);
    const ofLiandra = ({ partners }: Matrix) => partners.find(({ b }) => b.includes('Liandra'))?.b_words ?? 0;
    expect(ofLiandra(all)).toBeGreaterThan(ofLiandra(official));
    expect((await json<Matrix>('/v1/matrix?lang=ru&authority=unofficial')).partners).toEqual([]);
  });

  test('a statement of which only a translation is here in a language is called silent on nothing', async () => {
    const east = '/v1/statements/specimen-2023-04-18-east/absences';
    const problem = await expectProblem(await ask(`${east}?lang=ru`), 404);
    expect(problem).toMatchObject({ parameter: 'authority', nearest: 'all' });
    const ledger = await json<{ languages: readonly string[]; wordings: readonly unknown[] | null }>(east);
    expect(ledger.languages).toEqual(['en', 'zh']);
    expect((await json<{ wordings: null }>(`${east}?lang=ru&authority=all`)).wordings).toBeNull();
  });
});

describe('one count for all languages', () => {
  interface Said {
    readonly lang: string | null;
    readonly languages: readonly string[];
    readonly partners: readonly { readonly partner: string; readonly statements: number }[];
    readonly formulas: readonly {
      readonly id: string;
      readonly statements_with: number;
      readonly cells: readonly {
        readonly statements_with: number;
        readonly statements: number;
        readonly not_testable: number;
      }[];
    }[];
  }

  test('the table of a page adds up to what a plain scan of the stored texts finds', async () => {
    const stored = await env.DB.prepare(
      "SELECT statement.id, text.lang, text.body FROM text JOIN statement ON statement.id = text.statement WHERE text.authority IN ('authentic', 'official-translation')",
    ).all<{ id: string; lang: string; body: string }>();
    for (const formula of lexicon.filter((_, index) => index % 12 === 0)) {
      const asked = stored.results.filter(({ lang }) => Object.hasOwn(formula.patterns, lang));
      const saying = asked.filter(({ lang, body }) => matchFormulas(body, [formula], { lang }).length > 0);
      const [n, of] = [saying, asked].map((texts) => new Set(texts.map(({ id }) => id)).size);
      const page = await (await ask(`/formulas/${formula.id}`)).text();
      const [table = ''] = page.match(/<table class="uses">.*?<\/table>/s) ?? [];
      const rows = table.split('<tr').slice(2);
      const counts = rows.map((row) => /(\d+) of (\d+)/.exec(row)?.slice(1).map(Number) ?? []);
      expect(counts.pop(), formula.id).toEqual([n, of]);
      const sums = [0, 1].map((at) => counts.reduce((sum, count) => sum + (count[at] ?? 0), 0));
      expect(sums, formula.id).toEqual([n, of]);
      const [places] = /<ol class="places">.*?<\/ol>/s.exec(page) ?? [''];
      const named = [...places.matchAll(/href="\/statements\/([^"?#]+)/g)].map(([, id]) => id);
      expect(new Set(named), formula.id).toEqual(new Set(saying.map(({ id }) => id)));
    }
  });

  test('the matrix gives the counts of the cards, partner by partner', async () => {
    const { said } = await json<{ said: Said }>('/v1/matrix');
    expect(said.lang).toBeNull();
    expect(said.languages).toEqual(['en', 'ru', 'zh']);
    expect(said.partners.reduce((sum, { statements }) => sum + statements, 0)).toBe(12);
    for (const { id, cells } of said.formulas.filter((_, index) => index % 9 === 0)) {
      const card = await json<{
        all_languages: {
          partners: readonly { partner: string; statements_with: number; statements: number }[];
        };
      }>(`/v1/formulas/${id}`);
      expect(cells.map((cell, index) => [said.partners[index]?.partner, cell.statements_with])).toEqual(
        card.all_languages.partners.map((one) => [one.partner, one.statements_with]),
      );
    }
    const listed = await json<{ formulas: readonly { id: string; all_languages: object }[] }>('/v1/formulas');
    for (const { id, statements_with } of said.formulas)
      expect(listed.formulas.find((one) => one.id === id)?.all_languages, id).toMatchObject({
        statements_with,
      });
  });

  test('a card counts one text a statement, and shows the places of that text alone', async () => {
    interface AllCard {
      readonly lang: string | null;
      readonly sentence: string;
      readonly texts: number;
      readonly texts_with: number;
      readonly hits: number;
      readonly all_languages: { readonly statements: number; readonly statements_with: number };
      readonly lines: readonly { readonly statement: string; readonly lang: string; readonly from: number }[];
    }
    const { said } = await json<{ said: Said }>('/v1/matrix');
    const languages = new Set<string>();
    for (const { id } of said.formulas.filter((_, index) => index % 9 === 0)) {
      const card = await json<AllCard>(`/v1/formulas/${id}?limit=500`);
      const { statements, statements_with } = card.all_languages;
      expect([card.lang, card.texts, card.texts_with], id).toEqual([null, statements, statements_with]);
      expect(card.sentence).toContain(`${statements_with} of ${statements} statements in all languages`);
      // Naively: every place in every language, of which each statement shows one language.
      const narrowed = await Promise.all(
        said.languages.map((lang) => json<AllCard>(`/v1/formulas/${id}?lang=${lang}&limit=500`)),
      );
      const everywhere = narrowed.flatMap(({ lines }) => lines);
      const byStatement = Map.groupBy(card.lines, ({ statement }) => statement);
      expect([...byStatement.keys()].sort()).toEqual(
        [...new Set(everywhere.map(({ statement }) => statement))].sort(),
      );
      for (const [statement, lines] of byStatement) {
        const [lang = ''] = new Set(lines.map((line) => line.lang));
        languages.add(lang);
        const own = everywhere.filter((line) => line.statement === statement && line.lang === lang);
        expect(lines.map(({ lang: of, from }) => [of, from])).toEqual(
          own.map(({ lang: of, from }) => [of, from]),
        );
      }
      expect(card.hits).toBe(card.lines.length);
    }
    expect(languages.size).toBeGreaterThan(1);
  });

  test('a language narrows it, and CSV gives a line a formula and partner', async () => {
    const { said } = await json<{ said: Said }>('/v1/matrix?lang=zh');
    expect([said.lang, said.languages]).toEqual(['zh', ['zh']]);
    const csv = await (await ask('/v1/matrix?of=formulas&format=csv')).text();
    expect(csv.split('\r\n')[0]).toContain('formula,theme,partner,statements_with,statements,');
    expect(csv).toMatch(/territory-not-used,[a-z-]+,specimen\/Nordran Federation,2,3,0,0,0,,official/);
  });

  test('the planted absence is one in all languages, and names the text that has the formula', async () => {
    const ledger = await json<{
      languages: readonly string[];
      absences: readonly { formula: string; of: number; stands: { statement: string; lang: string } }[];
    }>('/v1/statements/specimen-2023-05-19-north/absences');
    expect(ledger.languages).toEqual(['en', 'ru']);
    expect(ledger.absences.find(({ formula }) => formula === 'territory-not-used')).toMatchObject({
      of: 3,
      stands: { statement: 'specimen-2022-05-20-north', lang: 'ru' },
    });
  });
});

describe('a partner', () => {
  interface Profile {
    readonly lang: string | null;
    readonly texts: readonly { statement: string; words: number | null }[];
    readonly searched: number;
    readonly formulas: readonly {
      id: string;
      texts_with: number;
      first: { adopted: string };
      link: string;
    }[];
    readonly alone: {
      readonly formulas: readonly string[];
      readonly wordings: readonly { wording: string; places: readonly { statement: string }[] }[];
    };
    readonly others: readonly { id: string; a_words_in_b: number; compare: string | null }[];
  }
  const UNION = '/v1/partners/specimen/Merian%20Union';
  const wordsOf = async (statement: string) =>
    (await (await ask(`/v1/statements/${statement}/text?lang=en`)).text()).replace(/\s+/g, ' ').toLowerCase();

  test('has the counts of the card of each formula, and alone what no other card has', async () => {
    const profile = await json<Profile>(UNION);
    expect(profile.formulas.length).toBeGreaterThan(3);
    for (const { id, texts_with, first, link } of profile.formulas.slice(0, 6)) {
      const card = await json<Card>(link);
      const own = card.matrix.find(({ partner }) => partner === 'specimen/Merian Union');
      expect([own?.texts_with, own?.first, own?.texts]).toEqual([
        texts_with,
        first.adopted,
        profile.searched,
      ]);
      const others = card.matrix.filter((one) => one !== own && one.texts_with > 0);
      expect(profile.alone.formulas.includes(id)).toBe(others.length === 0);
    }
    for (const { compare } of profile.others) expect((await ask(compare ?? '')).status).toBe(200);
  });

  test('alone says wording that stands in two of its texts and in none of another', async () => {
    const { partners } = await json<{ partners: readonly { id: string; link: string }[] }>('/v1/partners');
    const all = new Map<string, Profile>();
    for (const { id, link } of partners) all.set(id, await json<Profile>(link));
    let told = 0;
    for (const [id, profile] of all) {
      const foreign = [...all].filter(([other]) => other !== id).flatMap(([, other]) => other.texts);
      const bodies = await Promise.all(
        foreign.filter(({ words }) => words !== null).map(({ statement }) => wordsOf(statement)),
      );
      for (const { wording, places } of profile.alone.wordings.slice(0, 4)) {
        expect(new Set(places.map(({ statement }) => statement)).size).toBeGreaterThan(1);
        expect(await wordsOf(places.at(-1)?.statement ?? '')).toContain(wording.toLowerCase());
        expect(
          bodies.some((body) => body.includes(wording.toLowerCase())),
          wording,
        ).toBe(false);
        told++;
      }
    }
    expect(told).toBeGreaterThan(3);
  });

  test('that is not known, or shares its series, is refused with the keys that there are', async () => {
    const problem = await expectProblem(await ask('/v1/partners/specimen'), 404);
    expect(problem.valid).toContain('specimen/Merian Union');
    await expectProblem(await ask('/v1/partners/atlantis'), 404);
    await expectProblem(await ask(`${UNION}?lang=de`), 404);
  });
});

test('a clause is followed through its series by the rows of the comparisons, and what is not there is said', async () => {
  interface History {
    readonly texts: number;
    readonly texts_with: number;
    readonly versions: readonly {
      readonly statement: string;
      readonly found: boolean;
      readonly clauses: readonly { readonly clause: number; readonly text: string }[];
      readonly before: { readonly statement: string; readonly rows: readonly object[] } | null;
    }[];
  }
  const asked = 'specimen-2022-05-20-north';
  const whole = await json<{ clauses: readonly object[] }>(
    `/v1/statements/${asked}/text?lang=en&format=json`,
  );
  const all = await Promise.all(
    whole.clauses.map((_, clause) => json<History>(`/v1/history/${asked}/${clause}?lang=en`)),
  );
  expect(all[0]?.versions.map(({ statement }) => statement)).toEqual([
    'specimen-2021-05-14-north',
    asked,
    'specimen-2023-05-19-north',
  ]);
  const later = await json<{
    rows: readonly {
      a: readonly { clause: number }[];
      b: readonly { clause: number }[];
    }[];
  }>(`/v1/compare?a=${asked}&b=specimen-2023-05-19-north&lang=en`);
  for (const [clause, { versions, texts_with }] of all.entries()) {
    const row = later.rows.find(({ a }) => a.some((one) => one.clause === clause));
    const [before, , after] = versions;
    expect(after?.found, String(clause)).toBe((row?.b.length ?? 0) > 0);
    expect(after?.clauses.map((one) => one.clause)).toEqual(row?.b.map((one) => one.clause));
    expect(texts_with).toBe(1 + Number(before?.found) + Number(after?.found));
    if (after?.found) expect(after.before?.statement).toBe(asked);
  }
  expect(all.some(({ texts_with, texts }) => texts_with === texts)).toBe(true);
  expect(all.some(({ texts_with, texts }) => texts_with < texts)).toBe(true);
  await expectProblem(await ask(`/v1/history/${asked}/9999`), 400);
  await expectProblem(await ask('/v1/history/specimen-1999-01-01/0'), 404);
});
