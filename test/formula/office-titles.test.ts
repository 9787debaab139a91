import { expect, test } from 'vitest';
import { lexicon, matchFormulas } from '../../src/formula/index.ts';

const idsIn = (text: string) => matchFormulas(text, lexicon, { lang: 'en' }).map(({ formula }) => formula);

test.each([
  ['The talks were led by Orla Venn, Undersecretary for Human Rights of Velta.', 'human-rights'],
  ['Velta sent the Director General for Economic, Financial and Climate Policy.', 'climate-change'],
  ['Also present was the Minister of Trade and Tourism, Ivo Marn.', 'tourism'],
  ['The Special Envoy for Women and Girls took the chair.', 'women-and-girls'],
])('no formula stands in the title of an office: %s', (text, id) => {
  expect(idsIn(text)).not.toContain(id);
});

test.each([
  ['The Minister of Trade spoke of tourism on the lake.', 'tourism'],
  ['The Ministers of Tourism and Agriculture will meet each spring.', 'tourism'],
  ['The Minister spoke for Human Rights.', 'human-rights'],
  ['The Minister of Velta. Human Rights are for all.', 'human-rights'],
  ['The High Commissioner for Human Rights spoke.', 'human-rights'],
  ['The Working Group on Human Rights met.', 'human-rights'],
  ['The Special Representative for North Korea spoke.', 'north-korea'],
  ['Joint Statement by the Minister of Foreign Affairs on Human Rights', 'human-rights'],
])('but elsewhere it does: %s', (text, id) => {
  expect(idsIn(text)).toContain(id);
});
