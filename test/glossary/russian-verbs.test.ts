import { expect, test } from 'vitest';
import { conceptOf, readConcepts } from '../../src/glossary/index.ts';
import { verbForms } from '../../training/glossary/russian-verbs.ts';

const keysIn = (text: string) =>
  readConcepts(text, 'ru').flatMap(({ concepts }) => concepts.map((number) => conceptOf(number).key));

test('verbs are conjugated by their kind', () => {
  for (const [infinitive, ...forms] of [
    ['провести', 'проведут', 'провел', 'провела', 'проведенный'],
    ['открыть', 'откроют', 'открытый'],
    ['создать', 'создадут', 'создан'],
    ['состояться', 'состоится', 'состоялся'],
    ['высказаться', 'выскажутся', 'высказались'],
    ['достичь', 'достигнет', 'достиг'],
    ['возникнуть', 'возникла', 'возникнет'],
    ['поддержать', 'поддержат', 'поддержали'],
    ['мочь', 'могут', 'может', 'могла'],
    ['использовать', 'используют', 'использованный'],
    ['воевать', 'воюет'],
    ['преодолевать', 'преодолевает'],
    ['создавать', 'создает', 'создаваемый'],
    ['указывать', 'указывает'],
    ['получать', 'получают'],
    ['подтвердить', 'подтвержденный', 'подтвердили'],
    ['принять', 'примут', 'принятый'],
    ['предусмотреть', 'предусмотрит'],
    ['идти', 'идет', 'шел', 'шла'],
  ] as const)
    for (const form of forms) expect(verbForms(infinitive), infinitive).toContain(form);
});

test('a reflexive verb has reflexive forms, and no passive participle', () => {
  const forms = verbForms('развиваться');
  expect(forms).toContain('развивается');
  expect(forms.filter((form) => !/с[яь]$/.test(form))).toEqual([]);
});

test('the finite forms of a verb name its concept', () => {
  for (const [text, key] of [
    ['Они провели встречу.', 'held'],
    ['Лиандра и Дорвания откроют школу.', 'open'],
    ['Они создадут рабочую группу.', 'creat'],
    ['Они продолжат работу.', 'continu'],
    ['Лиандра и Эстровия достигли согласия.', 'reach'],
    ['Эксперты смогут работать вместе.', 'can'],
  ] as const)
    expect(keysIn(text), text).toContain(key);
});
