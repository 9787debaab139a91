import { describe, expect, test } from 'vitest';
import {
  compareForce,
  type Force,
  isJoint,
  type PartyNames,
  readForces,
  readSpeakers,
  readText,
  type Speaker,
} from '../../src/formula/index.ts';
import { called } from './hub.ts';
import { knownAnswers, specimen } from './specimens.ts';

function clauseWith(name: string, words: string): { force: Force | undefined; speaker: Speaker } {
  const { text, lang, partner } = specimen(name);
  const read = readText(text, lang);
  const at = text.replaceAll('ё', 'е').indexOf(words.replaceAll('ё', 'е'));
  expect(at, `${name}: ${words}`).toBeGreaterThanOrEqual(0);
  const clause = read.clauses.findIndex(({ from, to }) => from <= at && at < to);
  return {
    force: readForces(read)[clause],
    speaker: readSpeakers(read, { called, hubIsAll: partner === 'five' })[clause] as Speaker,
  };
}

function steps(section: string): readonly (readonly [string, string, string, string])[] {
  const rows = knownAnswers(section);
  const pairs: [string, string, string, string][] = [];
  for (let i = 1; i < rows.length; i++) {
    const [before = '', , beforeWords = ''] = rows[i - 1] ?? [];
    const [after = '', , afterWords = ''] = rows[i] ?? [];
    const series = (name: string): string => name.slice(11);
    if (series(before) !== series(after) || after <= before) continue;
    pairs.push([before, beforeWords, after, afterWords]);
  }
  return pairs;
}

describe('the ladder of commitment in the specimens', () => {
  test('the tables are read', () => {
    expect(steps('7.').length).toBeGreaterThanOrEqual(8);
    expect(steps('8.').length).toBeGreaterThanOrEqual(6);
  });

  test.each(steps('7.'))('%s: %s → %s: %s is stronger', (before, beforeWords, after, afterWords) => {
    expect(compareForce(clauseWith(before, beforeWords).force, clauseWith(after, afterWords).force)).toBe(
      'stronger',
    );
  });

  test.each(steps('8.'))('%s: %s → %s: %s is weaker', (before, beforeWords, after, afterWords) => {
    expect(compareForce(clauseWith(before, beforeWords).force, clauseWith(after, afterWords).force)).toBe(
      'weaker',
    );
  });
});

describe('who speaks in the specimens', () => {
  const rows = knownAnswers('9.');
  const alone = rows.filter((row) => row.length === 4);
  test.each(alone)('%s, %s: "%s" is said by %s, not by all', (name = '', _place, words = '', who = '') => {
    const { speaker } = clauseWith(name, words);
    expect(isJoint(speaker)).toBe(false);
    expect(speaker.kind).toBe(/without|three/.test(who) ? 'some' : 'one');
  });

  const joint = rows.filter((row) => row.length === 3);
  test.each(joint)('%s, %s: "%s" names its subject', (name = '', _place, words = '') => {
    const { speaker } = clauseWith(name, words);
    expect(isJoint(speaker)).toBe(/leaders|participants|We /.test(words));
  });
});

function force(text: string, lang = 'en'): string | undefined {
  return readForces(readText(text, lang))[0]?.step;
}

describe('force', () => {
  test.each([
    ['en', 'The sides noted the report.', 'note'],
    ['en', 'We acknowledge the report.', 'recognise'],
    ['en', 'The sides expressed understanding for it.', 'recognise'],
    ['en', 'The sides expressed their gratitude.', 'welcome'],
    ['en', 'The sides expressed firm support for it.', 'support'],
    ['en', 'They reaffirmed their commitment to peace.', 'reaffirm'],
    ['en', 'They remain firmly committed to peace.', 'commit'],
    ['en', 'They stand ready to help.', 'commit'],
    ['en', 'The sides decided to meet.', 'agree'],
    ['en', 'The sides will meet.', 'commit'],
    ['en', 'The sides will consider a meeting.', 'recognise'],
    ['en', 'Recognizing its weight, the sides agreed to act.', 'agree'],
    ['en', 'Recalling the last meeting,', 'note'],
    ['en', 'In this regard, their support was decisive.', undefined],
    ['ru', 'Стороны приняли к сведению доклад.', 'note'],
    ['ru', 'Стороны подчеркнули важность мира.', 'recognise'],
    ['ru', 'Стороны поддержали предложение.', 'support'],
    ['ru', 'Стороны подтвердили приверженность миру.', 'reaffirm'],
    ['ru', 'Стороны намерены встретиться.', 'commit'],
    ['ru', 'Стороны договорились встретиться.', 'agree'],
    ['de', 'Die Seiten begrüßten den Bericht.', 'welcome'],
    ['de', 'Die Seiten bekräftigten ihr Bekenntnis.', 'reaffirm'],
    ['de', 'Die Seiten vereinbarten ein Treffen.', 'agree'],
    ['zh', '各方重申支持。', 'support'],
  ])('%s: %s → %s', (lang, text, step) => {
    expect(force(text, lang)).toBe(step);
  });

  test.each([
    ['en', 'The sides agreed to build it.', 'The sides will build it.', 'The sides intend to build it.'],
    [
      'en',
      'It was decided to build it.',
      'The sides pledge to build it.',
      'The sides are ready to build it.',
    ],
    ['ru', 'Стороны договорились строить.', 'Стороны построят его.', 'Стороны намерены строить.'],
    ['ru', 'Стороны решили строить.', 'Стороны будут строить.', 'Стороны стремятся строить.'],
    ['zh', '双方商定修建。', '双方将修建。', '双方愿修建。'],
    [
      'de',
      'Die Seiten vereinbarten den Bau.',
      'Die Seiten werden bauen.',
      'Die Seiten beabsichtigen zu bauen.',
    ],
  ])('%s: a decision, a promise, an intention: %s – %s – %s', (lang, ...texts) => {
    const [decision, promise, intention] = texts.map((text) => readForces(readText(text, lang))[0]);
    expect([promise?.step, intention?.step]).toEqual(['commit', 'commit']);
    expect(compareForce(decision, promise)).toBe('weaker');
    expect(compareForce(promise, intention)).toBe('weaker');
    expect(compareForce(intention, promise)).toBe('stronger');
  });

  test('what will be done stands on the step of what is promised, in every language', () => {
    const told: readonly (readonly [lang: string, future: string, promise: string])[] = [
      ['en', 'The sides will continue the work.', 'The sides undertake to continue the work.'],
      ['en', 'The sides shall continue the work.', 'The sides promise to continue the work.'],
      ['ru', 'Стороны продолжат работу.', 'Стороны обязуются продолжать работу.'],
      ['ru', 'Работа будет продолжена.', 'Стороны обещали продолжить работу.'],
      ['zh', '双方将继续开展工作。', '双方承诺继续开展工作。'],
      ['de', 'Die Seiten werden die Arbeit fortsetzen.', 'Die Seiten sagten zu, die Arbeit fortzusetzen.'],
      ['de', 'Eine Gruppe wird eingesetzt.', 'Die Seiten verpflichten sich zur Einsetzung einer Gruppe.'],
    ];
    for (const [lang, future, promise] of told) {
      expect(force(future, lang), future).toBe('commit');
      expect(force(promise, lang), promise).toBe('commit');
    }
  });

  test('no verb on one side: no comparison', () => {
    expect(compareForce(undefined, undefined)).toBeUndefined();
  });
});

/** Names of the invented region: nothing is put into the mouth of a real government here. */
const names: PartyNames = {
  XA: ['republic of avelland', 'avelland'],
  XB: ['republic of belmora', 'belmora'],
  XE: ['estrovia', 'эстровия'],
  QM: ['nordran federation', 'nordran', 'нордранская'],
  QN: ['merian union', 'merianische union'],
};

describe('who speaks', () => {
  const kinds = (text: string, lang = 'en', parties?: readonly string[]): readonly string[] =>
    readSpeakers(
      readText(text, lang),
      parties === undefined ? { called, names } : { called, names, parties },
    ).map(({ kind, carried }) => (carried ? `^${kind}` : kind));

  test.each([
    ['en', 'The Merian Union stressed its position.', ['one']],
    ['en', 'In this context, the Merian Union stressed its position.', ['one']],
    [
      'en',
      'Guests from the United Isles came. United in a firm commitment to uphold the treaty, our wells stay open.',
      ['text', 'text'],
    ],
    ['en', 'The President of Estrovia proposed a year of peace.', ['one']],
    ['en', 'The proposal was supported by Avelland.', ['one']],
    ['en', 'Avelland and Belmora welcomed the plan.', ['some']],
    ['en', 'The Five took note of it.', ['some']],
    ['en', 'The two sides agreed to meet.', ['all']],
    ['en', 'The C5+1 members noted the report.', ['all']],
    [
      'en',
      'It was adopted by the governments of Avelland, Belmora, Corlund, Dorvania and Estrovia.',
      ['text'],
    ],
    [
      'en',
      'The text was adopted by the governments of Avelland, Belmora, Corlund, Dorvania and Estrovia.',
      ['all'],
    ],
    ['en', 'The text was proposed by the government of Avelland.', ['one']],
    ['en', 'In this regard, the Five welcomed the support.', ['some']],
    ['en', 'We welcome the plan. They agreed on it.', ['all', '^all']],
    ['en', 'Avelland expressed its readiness. It will send experts.', ['one', 'text']],
    ['en', 'The territory of Tarvash must not be used.', ['text']],
    ['en', 'It was agreed to meet again.', ['text']],
    ['en', 'We welcome the plan. It was agreed to meet again.', ['all', '^all']],
    ['en', 'It was noted that the river is low.', ['text']],
    ['ru', 'Эстровия напомнила о своём нейтралитете.', ['one']],
    ['ru', 'Нордранская сторона подтвердила готовность.', ['one']],
    ['ru', 'Стороны договорились. Они проведут встречу.', ['all', '^all']],
    ['de', 'Die Merianische Union betonte ihre Haltung.', ['one']],
    ['de', 'Die Seiten begrüßten dies.', ['all']],
    ['zh', '中方表示支持。', ['one']],
    ['zh', '各方一致同意。', ['all']],
  ])('%s: %s → %s', (lang, text, expected) => {
    expect(kinds(text, lang)).toEqual(expected);
  });

  test('naming every party is all of them', () => {
    expect(kinds('Avelland and the Merian Union reaffirm their alliance.', 'en', ['XA', 'QN'])).toEqual([
      'all',
    ]);
    expect(kinds('Avelland and the Merian Union reaffirm their alliance.', 'en', ['XA', 'QN', 'XB'])).toEqual(
      ['some'],
    );
  });

  test('codes of the parties named are given', () => {
    const [speaker] = readSpeakers(readText('The President of Estrovia proposed a year of peace.'), {
      names,
    });
    expect(speaker?.parties).toEqual(['XE']);
    expect(speaker?.words).toBe('The President of Estrovia');
  });
});

describe('points of a list go as far as the clause that opens it', () => {
  const said = (lang: string, text: string) => {
    const read = readText(text, lang);
    const forces = readForces(read);
    return readSpeakers(read).map(({ kind }, clause) => `${kind} ${forces[clause]?.step ?? '–'}`);
  };

  test.each([
    [
      'en',
      'The Parties agreed to:\n\n(a) support small farms;\n\n(b) mend the dam.\n\nEstrovia welcomed the fair of Estrovia.',
      ['all agree', 'all agree', 'all agree', 'one welcome'],
    ],
    [
      'ru',
      'Стороны договорились:\n\nа) поддержать фермы;\n\nб) починка плотины.',
      ['all agree', 'all agree', 'all agree'],
    ],
    ['zh', '双方商定：\n\n（一）支持小农；\n\n（二）修复水坝。', ['all agree', 'all agree', 'all agree']],
    [
      'de',
      'Die Seiten vereinbarten:\n\na) die Höfe zu stärken;\n\nb) den Damm auszubessern.',
      ['all agree', 'all agree', 'all agree'],
    ],
    // A point with a subject of its own speaks for itself, and so does the text behind "declare as follows".
    [
      'en',
      'The Parties agreed as follows:\n\n(a) Estrovia supports the bid;\n\n(b) the ministers note the work of Estrovia.',
      ['all agree', 'one support', 'all note'],
    ],
    [
      'en',
      'The Parties declare as follows:\n\n1. The bridge is open.\n\n2. We support the plan.',
      ['all support', 'all –', 'all support'],
    ],
    [
      'en',
      'The Parties:\n\n(a) welcomed the fair;\n\n(b) agreed to meet.',
      ['all –', 'all welcome', 'all agree'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual(expected);
  });
});

describe('the states of the hub are what the collection says', () => {
  const read = readText('The leaders of Central Asia agreed to meet again. We welcome the ferry.', 'en');
  const kinds = (options: Parameters<typeof readSpeakers>[1]) =>
    readSpeakers(read, { called, ...options }).map(({ kind }) => kind);

  test('without an outside partner they are everybody, beside one they are some', () => {
    expect(kinds({ parties: ['XA', 'XB'], hub: ['XA', 'XB', 'XC'] })[0]).toBe('all');
    expect(kinds({ parties: ['XA', 'XB', 'XP'], hub: ['XA', 'XB', 'XC'] })[0]).toBe('some');
    expect(kinds({ parties: ['KZ', 'KG'], hub: ['XA', 'XB'] })[0]).toBe('some');
  });
});
