import { expect, test } from 'vitest';
import { conceptOf, readConcepts } from '../../src/glossary/index.ts';
import { germanVerbForms } from '../../training/glossary/german-forms.ts';

const keysIn = (text: string) =>
  readConcepts(text, 'de').flatMap(({ concepts }) => concepts.map((number) => conceptOf(number).key));

test('strong verbs keep their vowels under every prefix', () => {
  for (const [infinitive, ...forms] of [
    ['stehen', 'steht', 'stand', 'gestanden'],
    ['entstehen', 'entstand', 'entstanden'],
    ['vorschlagen', 'vorschlägt', 'vorschlug', 'vorgeschlagen', 'vorzuschlagen'],
    ['anerkennen', 'anerkannte', 'anerkannt'],
    ['verlieren', 'verlor', 'verloren'],
    ['gewinnen', 'gewann', 'gewonnen'],
    ['gelten', 'galt', 'gegolten'],
    ['unterstreichen', 'unterstrich', 'unterstrichen'],
  ] as const)
    for (const form of forms) expect(germanVerbForms(infinitive), infinitive).toContain(form);
});

test('weak verbs have ge- where their prefix parts, and where they have none', () => {
  for (const [infinitive, ...forms] of [
    ['mitteilen', 'mitteilte', 'mitgeteilt', 'mitzuteilen'],
    ['arbeiten', 'arbeitet', 'arbeitete', 'gearbeitet'],
    ['begleiten', 'begleitete', 'begleitet'],
    ['vorbereiten', 'vorbereitete', 'vorbereitet'],
    ['kooperieren', 'kooperierte', 'kooperiert'],
    ['bekräftigen', 'bekräftigte', 'bekräftigt'],
  ] as const)
    for (const form of forms) expect(germanVerbForms(infinitive), infinitive).toContain(form);
});

test('the forms of a verb name its concept', () => {
  for (const [text, key] of [
    ['Die Lage gibt Anlass zur Sorge.', 'give'],
    ['Sie bekräftigten ihre Absicht.', 'reaffirm'],
    ['Die Seiten haben Maßnahmen beschlossen.', 'decid'],
  ] as const)
    expect(keysIn(text), text).toContain(key);
});
