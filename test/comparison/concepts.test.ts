/** Words of other languages as terms: by the concept that they most likely express. */
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../src/comparison/align/terms.ts';
import { prepareUnits } from '../../src/comparison/prepared/prepare.ts';

/** By name of each term of a clause: how rare it is in general. */
function raritiesOf(clause: string, lang: string): ReadonlyMap<string, number> {
  const units = prepareUnits([clause], lang);
  const { names, rarity } = readTerms(units, units);
  return new Map(names.map((name, term) => [name, rarity[term] as number]));
}

describe('terms of other languages', () => {
  it('are named by the commonest concept that a word may express', () => {
    const terms = raritiesOf('Стороны обсудили проблемы водных ресурсов.', 'ru');
    expect([...terms.keys()]).toEqual(expect.arrayContaining(['challeng', 'water', 'resourc']));
    expect([...terms.keys()]).not.toContain('troubl');
  });

  it('leave words of grammar alone, which prove nothing whatever a dictionary makes of them', () => {
    const terms = raritiesOf('Они сделают всё, чтобы её сохранить.', 'ru');
    expect(terms.has('lest')).toBe(false);
    expect(terms.get('чтобы')).toBeLessThan(0.1);
    expect(terms.get('ее') ?? terms.get('её')).toBeLessThan(0.1);
  });

  it('are less rare where the glossary lacks them than the rarest English word, pairs of characters hardly', () => {
    const russian = Math.max(...raritiesOf('Бурмалеевцы пришли.', 'ru').values());
    const chinese = Math.max(...raritiesOf('翡翠。', 'zh').values());
    const english = Math.max(...raritiesOf('Burmalians came.', 'en').values());
    expect(russian).toBeLessThan(chinese);
    expect(chinese).toBeLessThan(english);
  });
});
