import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/text/index.ts';

/** Clauses drawn as the text between bars; the bar stands where one clause ends and the next begins. */
function bars(text: string, lang = 'en'): string {
  return splitClauses(text, { lang })
    .map(({ from, to }) => text.slice(from, to))
    .join(' | ');
}

function expectBars(drawn: string, lang = 'en'): void {
  expect(bars(drawn.replaceAll(' | ', ' '), lang)).toBe(drawn);
}

describe('splitClauses: headings that Markdown marks', () => {
  it.each([
    ['en', '## II. Security', 'II'],
    [
      'en',
      '# Declaration of the heads of state of the Five on the river that all of them drink from, and on its roads',
      undefined,
    ],
    ['ru', '## II. Безопасность', 'II'],
    ['ru', '### 3. Вода и дороги.', '3'],
    ['de', '## IV. Sicherheit und Wasser', 'IV'],
    ['zh', '## 二、安全合作', '二'],
    ['ja', '## 第二条 安全', '二'],
  ])('%s: %s', (lang, heading, number) => {
    const text = `${heading}\n\n${lang === 'en' ? 'They agreed. They left.' : 'A. B.'}`;
    const [first, next] = splitClauses(text, { lang });
    expect(text.slice(first?.from, first?.to)).toBe(heading);
    expect(first).toMatchObject({ kind: 'heading', ...(number === undefined ? {} : { number }) });
    expect(next).toMatchObject({ heading: 0, paragraph: 1 });
  });

  it('a number sign that marks no heading is a sign', () => {
    expect(bars('#2 of the plan. It was kept.')).toBe('#2 of the plan. | It was kept.');
    expect(bars(`# ${'It went on about the river. '.repeat(20).trim()}`).split(' | ')).toHaveLength(20);
  });
});

describe('splitClauses: where sentences end', () => {
  it.each([
    'The Five met in May. | They agreed on water! | Did they? | They did.',
    'H.E. Mr. A. B. Speaker and Dr. Sand met Ms. Reed. | They agreed.',
    'The U.S. side and the U.K. side spoke of Art. 5 and No. 7. | The two met at 5 p.m. in the hall.',
    'Members came from the U.S. | They left.',
    'Trade grew by 3.5 percent to 1,200.75 units in the C5+1 format. | It will grow.',
    'They called it “a new start.” | Others did not (see annex). | [They left.] | All was said.',
    'They waited… and waited. | Then… | Nothing.',
    'J. K. Marsh and L.-M. Stone signed for Aram. | We thank them.',
    'They spoke of the next U.S. – Five Summit and of the Aram-Belun-U.S. (River) Meeting. | They left the U.S. | We stayed.',
    'They met in the U.S. | • The northern road opened.',
    'The fifth Five-United Lands (U.L.) and Five-United States (U.S.) Summit met in the U.S. Leaders’ Hall. | It closed.',
    'They heard the others (the U.K. and the U.S.). | They “left the U.S.” | Nobody stayed (in the U.S.) | They agreed.',
    'They left in May. . | We stayed . . . | They came back.',
    'The plan has phases, e.g. planning, i.e. drawing, etc. and so on. | It begins now.',
  ])('%s', (drawn) => expectBars(drawn));

  it('a missing space after the stop does not hide the end', () => {
    expect(bars('They spoke of the region.They left. See www.Example.org.')).toBe(
      'They spoke of the region. | They left. | See www.Example.org.',
    );
  });

  it.each([
    'They met at the talks “Rivers and Roads: A Common Valley. Chances and Risks” in spring. | They will meet again.',
    'The fair “Who Weaves? The Five Weave!” was opened. | Guests came.',
    'The book "The High Pass. A Guide" was shown (see "Roads. Part II"). | It sells well.',
    '“We share the river. We keep it clean,” they said. | Then they left.',
    'They said: “We agree.” | “So do we.” | All left.',
    'They spoke of “the pass. | Nobody closed the mark. | They left.',
    `They read “one long speech. | ${'It went on and on about the river and the road. | '.repeat(7)}It ended.” | They left.`,
    'A board of 5" by 3" was nailed up. | It says "Welcome." | They left.',
  ])('quotations: %s', (drawn) => expectBars(drawn));

  it.each([
    ['ru', 'Стороны открыли выставку «Реки и дороги. Общая долина» весной. | Они довольны.'],
    ['de', 'Sie eröffneten die Schau „Flüsse und Wege. Ein Tal“ im Mai. | Sie waren froh.'],
  ])('quotations, %s: %s', (lang, drawn) => expectBars(drawn, lang));

  it.each([
    'Стороны встретились в 2021 г. в столице. | Они обсудили воду, энергию и т.д. | Участники договорились.',
    'А. Б. Иванов и им. Петрова прибыли. | Г-н С. выступил.',
    'Рост составил 3,5 млрд. долл. в 2023 г. | Стороны довольны.',
  ])('Russian: %s', (drawn) => expectBars(drawn, 'ru'));

  it.each(['Sie trafen sich am 3. Oktober mit Dr. Weiß, z.B. im Rathaus. | Wir danken dem 5. Treffen.'])(
    'German: %s',
    (drawn) => expectBars(drawn, 'de'),
  );

  it('Chinese: full stops, semicolons, question and exclamation marks, with quotes after them', () => {
    expect(bars('双方重申和平。“合作很好。”双方同意；将继续！好吗？好', 'zh')).toBe(
      '双方重申和平。 | “合作很好。” | 双方同意； | 将继续！ | 好吗？ | 好',
    );
  });

  it('cuts a list written with semicolons after a colon, and one with lettered points', () => {
    expectBars(
      'They agreed to: | open the road; | keep the pass; and share the water.'.replace('; and', '; | and'),
    );
    expectBars(
      'They agreed to | (a) open the road, | (b) keep the pass and | (c) share the water.'.replace(
        'to | (a)',
        'to: | (a)',
      ),
    );
    expect(bars('They met (a first) and spoke; then they left.')).toBe(
      'They met (a first) and spoke; then they left.',
    );
  });
});

describe('splitClauses: kinds, numbers and headings', () => {
  const kinds = (text: string) =>
    splitClauses(text).map(({ kind, number, heading }) =>
      [kind, number ?? '', heading ?? ''].join(' ').trim(),
    );

  it('headings, numbered points, bullets and signatures', () => {
    const text = [
      'Statement of the Five',
      'We, the Speakers of the Five, met in the valley.',
      'I. Water',
      '1. We share the river. We keep it clean.',
      '2) We build no dam.',
      '(a) in spring;',
      'Article 5',
      'ROADS',
      'We open:',
      'the northern road',
      '• the southern road',
      'We meet again.',
      'Done in the valley town on 3 May 2031.',
      'A. Speaker of Aram',
      'B. Speaker of Belun',
    ].join('\n\n');
    expect(kinds(text)).toEqual([
      'heading',
      'paragraph  0',
      'heading I',
      'item 1 2',
      'item 1 2',
      'item 2 2',
      'item a 2',
      'heading 5',
      'heading',
      'paragraph  8',
      'item  8',
      'item  8',
      'paragraph  8',
      'signature  8',
      'signature  8',
      'signature  8',
    ]);
  });

  it('small letters with a stop number points; the abbreviations of other languages do not', () => {
    expect(
      kinds('a. We share the river.\n\nb. We keep it clean. We build no dam.\n\nWe meet again.'),
    ).toEqual(['item a', 'item b', 'item b', 'paragraph']);
    expect(bars('Встреча прошла в столице.\n\nг. Арам, 3 мая', 'ru')).toBe(
      'Встреча прошла в столице. | г. Арам, 3 мая',
    );
    expect(kinds('г. Арам примет гостей.\n\nг. Белун тоже.')).toEqual(['paragraph', 'paragraph']);
  });

  it('small Roman numerals with a stop number points, whatever the script of the words', () => {
    expect(
      kinds(
        'i. We share the river.\n\nii. we keep it clean;\n\niii. Мы беречь будем лес.\n\nv. We meet again.',
      ),
    ).toEqual(['item i', 'item ii', 'item iii', 'item v']);
    expect(bars('They named the case Aram v. Belun.')).toBe('They named the case Aram v. Belun.');
  });

  it('paragraphs numbered in square brackets and as drafts number them; a note mark numbers nothing', () => {
    expect(kinds('[1] We share the river.\n\n[2] We keep it clean. We build no dam.')).toEqual([
      'item 1',
      'item 2',
      'item 2',
    ]);
    expect(kinds('PP1. We recall the flood.\n\nOP1. We dig wells.\n\nOP2 bis. We plant reeds.')).toEqual([
      'item 1',
      'item 1',
      'item 2',
    ]);
    expect(kinds('We share the river.[4] We keep it clean.')).toEqual(['paragraph', 'paragraph']);
  });

  it('numbers of several parts within a paragraph go on from each other, and figures of the text do not', () => {
    const numbers = (text: string) => splitClauses(text).map(({ number }) => number);
    expect(numbers('3.1. We share the river. We keep it. 3.2. We dig wells. 4.1. We plant reeds.')).toEqual([
      '3.1',
      '3.1',
      '3.2',
      '4.1',
    ]);
    expect(numbers('3. We share the river. 3.1. We dig wells. 3.2 We plant reeds.')).toEqual([
      '3',
      '3.1',
      '3.2',
    ]);
    expect(numbers('2. We share the river. 2.1. We dig wells. 2.2. We plant reeds. 3. We meet.')).toEqual([
      '2',
      '2.1',
      '2.2',
      '3',
    ]);
    expect(numbers('3.1. We share the river. 7.5 of its gates stand open.')).toEqual(['3.1', '3.1']);
  });

  it('a protocol with a letter may end a sentence, a German holder before a name does not', () => {
    expect(bars('Aram signed Protocol V. Belun signed Protocol X. They met.')).toBe(
      'Aram signed Protocol V. | Belun signed Protocol X. | They met.',
    );
    expectBars('Это пункт Б. | Арам согласен. | Это подпункт В. | Белун против.', 'ru');
    expectBars('Die Mühle, Inh. A. Reed, liefert Mehl. | Der Rat dankt.', 'de');
  });

  it('who is in charge of a group or a post is named behind it with an initial', () => {
    expectBars('Начальник пограничного пункта А. Вельтов встретил гостей. | Они благодарят.', 'ru');
    expectBars('Руководитель рабочей группы Б. Вельтов встретил гостей. | Глава А. Велт рад.', 'ru');
    expectBars('Der Leiter der Gruppe A. Reed begrüßte den Rat. | Wir danken.', 'de');
  });

  it('letters in brackets that name a part of what stands before them begin no point', () => {
    for (const whole of [
      'The fee (a) applies to boats of class (b) only.',
      'Annex A (a) and Annex B (b) list the wells.',
      'We share the river (a) by paragraph 3 (b) of the plan.',
    ])
      expect(bars(whole)).toBe(whole);
    expect(bars('We will (a) hang a lamp in the hall (b) dig wells and (c) plant reeds.')).toBe(
      'We will | (a) hang a lamp in the hall | (b) dig wells and | (c) plant reeds.',
    );
    expect(bars('We will (a) share the river (b) dig wells and (c) plant reeds.')).toBe(
      'We will | (a) share the river | (b) dig wells and | (c) plant reeds.',
    );
    // What stands before a point may be named by letters elsewhere: the points around it prove the list.
    expectBars('We will | (a) open a joint trade zone | (b) dig wells | (c) plant reeds.', 'en');
    expectBars('We will | (a) plant reeds by May 30 | (b) dig wells | (c) share the river.', 'en');
    expectBars('We will | (a) dig wells for a sum of 90 | (b) share the river.', 'en');
    expectBars('Мы будем | (а) выполнять общий план | (б) рыть колодцы | (в) сажать тростник.', 'ru');
    expectBars('We will | (a) cap class (b) fees on boats | (b) dig wells and | (c) plant reeds.', 'en');
  });

  it('Chinese points in brackets: the first right after a word, and none after the number of an article', () => {
    // A title in brackets, a number of another kind, an annex: none of them opens the list.
    for (const whole of [
      '五国通过《水计划（一）》；（二）挖掘水井。',
      '五国将（1）共享河水；（二）挖掘水井。',
      '见附件（一）河水；（二）挖掘水井。',
    ])
      expect(bars(whole, 'zh')).toBe(whole.replace('；（', '； | （'));
    expect(bars('五国将（一）共享河水；（二）挖掘水井；（三）种植芦苇。', 'zh')).toBe(
      '五国将 | （一）共享河水； | （二）挖掘水井； | （三）种植芦苇。',
    );
    expect(bars('根据第七条（一）款，五国共享河水；（二）款另行商定。', 'zh')).toBe(
      '根据第七条（一）款，五国共享河水； | （二）款另行商定。',
    );
  });

  it('points numbered within a paragraph carry their number in their span', () => {
    expect(bars('They agreed. 2. We share the river. 3. We keep it.')).toBe(
      'They agreed. | 2. We share the river. | 3. We keep it.',
    );
  });

  it('a short text of open lines is no page of signatures', () => {
    expect(kinds('Peace\n\nTrade')).toEqual(['heading', 'heading']);
  });

  it('offsets of raw text hold: hard wraps are seen through, only white space lies between clauses', () => {
    const raw =
      '\ufeffThe Five and their partner met in the valley town to speak of rivers, roads\r\nand rails. They will meet again in\r\nspring.\r\n\r\n  - one\r\n  - two';
    const clauses = splitClauses(raw);
    expect(clauses.map(({ from, to }) => raw.slice(from, to))).toEqual([
      'The Five and their partner met in the valley town to speak of rivers, roads\r\nand rails.',
      'They will meet again in\r\nspring.',
      '- one',
      '- two',
    ]);
    let end = 0;
    for (const { from, to } of clauses) {
      expect(raw.slice(end, from).trim()).toBe('');
      end = to;
    }
  });
});

describe('splitClauses: what is no heading', () => {
  it('a Chinese sentence with an abbreviation in capitals', () => {
    expect(splitClauses('双方支持《渡船公约》（FCUV）。', { lang: 'zh' })[0]?.kind).toBe('paragraph');
  });
});

describe('splitClauses: parties of a case', () => {
  it('are not parted', () => expectBars('Sie nannten die Sache Sand v. Reed. | Andere schwiegen.', 'de'));
});
