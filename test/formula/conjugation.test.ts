import { describe, expect, it } from 'vitest';
import { germanForms } from '../../src/formula/speakers/ladder/de-conjugation.ts';
import {
  russianDone,
  russianFinite,
  russianGerunds,
} from '../../src/formula/speakers/ladder/ru-conjugation.ts';

describe('the forms of a Russian verb', () => {
  it.each([
    ['отмечать', 'отмечал отмечала отмечало отмечали отмечаем отмечает отмечают'],
    [
      'приветствовать',
      'приветствовал приветствовала приветствовало приветствовали приветствуем приветствует приветствуют',
    ],
    ['признавать', 'признавал признавала признавало признавали признаем признает признают'],
    ['осуждать', 'осуждал осуждала осуждало осуждали осуждаем осуждает осуждают'],
    ['просить', 'просил просила просило просили просим просит просят'],
    ['надеяться', 'надеялся надеялась надеялось надеялись надеемся надеется надеются'],
    ['оставаться', 'оставался оставалась оставалось оставались остаемся остается остаются'],
    ['+отметить', 'отметил отметила отметило отметили'],
    ['+прийти', 'пришел пришла пришло пришли'],
    ['+счесть', 'счел сочла сочло сочли'],
    ['+достичь', 'достиг достигла достигло достигли'],
  ])('%s', (verb, forms) => expect(russianFinite(verb).join(' ')).toBe(forms));

  it('has gerunds of both aspects, and what is done by imperfective verbs alone', () => {
    expect(russianGerunds('+отметить')).toEqual(['отметив']);
    expect(russianGerunds('признавать')).toEqual(['признавая']);
    expect(russianGerunds('+договориться')).toEqual(['договорившись']);
    expect(russianDone('обсуждать')).toContain('обсуждались');
    expect(russianDone('+обсудить')).toEqual([]);
  });
});

describe('the forms of a German verb', () => {
  it.each([
    ['betonen', 'betonen betont betonte betonten', 'betont', undefined],
    ['beobachten', 'beobachten beobachtet beobachtete beobachteten', 'beobachtet', undefined],
    ['begrüßen', 'begrüßen begrüßt begrüßte begrüßten', 'begrüßt', undefined],
    ['danken', 'danken dankt dankte dankten', 'gedankt', undefined],
    ['ratifizieren', 'ratifizieren ratifiziert ratifizierte ratifizierten', 'ratifiziert', undefined],
    ['fest-stellen', 'stellen stellt stellte stellten', 'festgestellt', 'fest'],
    ['an-erkennen', 'erkennen erkennt erkannte erkannten', 'anerkannt', 'an'],
    ['beschließen', 'beschließen beschließt beschloss beschlossen', 'beschlossen', undefined],
    ['vor-schlagen', 'schlagen schlägt schlug schlugen', 'vorgeschlagen', 'vor'],
  ])('%s', (verb, finite, participle, prefix) => {
    const forms = germanForms(verb);
    expect([forms.finite.join(' '), forms.participle, forms.prefix]).toEqual([finite, participle, prefix]);
  });
});
