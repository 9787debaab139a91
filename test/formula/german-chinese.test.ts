import { expect, test } from 'vitest';
import { lexicon, matchFormulas } from '../../src/formula/index.ts';

/** German inflects adjectives and articles; Chinese varies particles. Invented sentences, each formula in several forms. */
const SAID: readonly (readonly [lang: string, formula: string, sentence: string])[] = [
  [
    'de',
    'sovereignty-triad',
    'Achtung der Unabhängigkeit, der Souveränität und der territorialen Integrität aller Staaten.',
  ],
  [
    'de',
    'sovereignty-triad',
    'Sie bekennen sich zur Souveränität, Unabhängigkeit und territorialen Unversehrtheit Tarwaschs.',
  ],
  [
    'de',
    'sovereignty-and-territorial-integrity',
    'Unter Wahrung von Souveränität und territorialer Integrität.',
  ],
  ['de', 'recognised-borders', 'Innerhalb ihrer international anerkannten Grenzen.'],
  ['de', 'un-charter', 'Im Einklang mit der Charta der Vereinten Nationen.'],
  ['de', 'un-charter-principles', 'Nach den Zielen und Grundsätzen der Charta der Vereinten Nationen.'],
  ['de', 'un-charter-principles', 'Sie achten die Prinzipien der VN-Charta.'],
  ['de', 'norms-of-international-law', 'Auf der Grundlage der Normen und Grundsätze des Völkerrechts.'],
  ['de', 'no-threat-of-force', 'Verzicht auf die Androhung oder Anwendung von Gewalt.'],
  ['de', 'peaceful-settlement', 'Für die friedliche Beilegung von Streitigkeiten.'],
  ['de', 'peaceful-settlement', 'Zur friedlichen Lösung von Konflikten.'],
  ['de', 'non-interference', 'Der Grundsatz der Nichteinmischung in die inneren Angelegenheiten.'],
  ['de', 'peaceful-stable-country', 'Für ein friedliches und stabiles Afghanistan.'],
  ['de', 'peaceful-stable-country', 'Eines friedlichen, sicheren und wohlhabenden Afghanistans.'],
  ['de', 'inclusive-government', 'Die Bildung einer inklusiven und repräsentativen Regierung.'],
  ['de', 'women-and-girls', 'Achtung der Rechte von Mädchen und Frauen.'],
  ['de', 'all-forms-of-terrorism', 'Sie verurteilen den Terrorismus in all seinen Formen.'],
  ['de', 'violent-extremism', 'Gegen gewalttätigen Extremismus.'],
  ['de', 'organised-crime', 'Im Kampf gegen die organisierte Kriminalität.'],
  ['de', 'trans-caspian-corridor', 'Entlang des Mittleren Korridors.'],
  ['de', 'transport-corridors', 'Ausbau von Verkehrskorridoren.'],
  ['de', 'renewable-energy', 'Ausbau der erneuerbaren Energien.'],
  ['de', 'critical-raw-materials', 'Bei kritischen Rohstoffen.'],
  ['de', 'just-peace', 'Einen umfassenden, gerechten und dauerhaften Frieden in der Ukraine.'],
  ['de', 'sanctions-circumvention', 'Die Umgehung von Sanktionen verhindern.'],
  ['de', 'human-rights', 'Der Schutz der Menschenrechte und Grundfreiheiten.'],
  ['de', 'multilateral-trading-system', 'Bekenntnis zum multilateralen Handelssystem.'],
  ['de', 'rules-based-order', 'Zur regelbasierten internationalen Ordnung.'],
  ['de', 'strategic-partnership', 'Der strategischen regionalen Partnerschaft.'],
  ['zh', 'sovereignty-triad', '尊重各国的主权、独立和领土完整。'],
  ['zh', 'sovereignty-and-territorial-integrity', '维护国家主权和领土完整。'],
  ['zh', 'un-charter', '恪守《联合国宪章》。'],
  ['zh', 'three-evils', '打击恐怖主义、分裂主义和极端主义。'],
  ['zh', 'core-interests', '在涉及彼此核心利益问题上相互支持。'],
  ['zh', 'one-china', '坚定奉行一个中国原则。'],
  ['zh', 'belt-and-road', '共建“一带一路”。'],
  ['zh', 'shared-future', '构建更加紧密的命运共同体。'],
  ['zh', 'global-development-initiative', '支持全球发展倡议。'],
  ['zh', 'climate-change', '应对气候变化。'],
  ['zh', 'non-interference', '反对干涉别国内政。'],
];

const SAID_BESIDE: typeof SAID = [
  ['zh', 'rights-named', '双方支持国家民主建设。'],
  ['zh', 'connectivity-named', '各方重视国际铁路线。'],
];

const NOT_SAID: typeof SAID = [
  ['de', 'sovereignty-triad', 'Die Unabhängigkeit der Gerichte und die Sicherheit der Häfen.'],
  ['de', 'recognised-borders', 'Anerkannte Fachleute aus dem Grenzland.'],
  ['de', 'inclusive-government', 'Die Regierung repräsentierte den Kanton.'],
  ['de', 'just-peace', 'Ein gerechter Preis und ein umfassender Plan.'],
  ['de', 'peaceful-settlement', 'Die Beilegung der Akten.'],
  ['zh', 'three-evils', '打击恐怖主义。'],
  ['zh', 'sovereignty-triad', '主权基金的独立管理。'],
  ['zh', 'climate-change', '气候宜人。'],
  // Two characters of two words.
  ['zh', 'rights-named', '奥伦河的居民主动清理河岸。'],
  ['zh', 'rights-named', '塞尔姆的医生说这种病无法治愈。'],
  ['zh', 'connectivity-named', '塔夫林斯克的地铁路线图。'],
];

const byId = new Map(lexicon.map((formula) => [formula.id, formula]));
const found = (lang: string, id: string, sentence: string): boolean => {
  const formula = byId.get(id);
  if (formula?.patterns[lang] === undefined) throw new Error(`no formula ${id} in ${lang}`);
  return matchFormulas(sentence, [formula], { lang }).length > 0;
};

test.each([...SAID, ...SAID_BESIDE])('%s %s: %s', (lang, id, sentence) => {
  expect(found(lang, id, sentence)).toBe(true);
});

test.each(NOT_SAID)('not %s %s: %s', (lang, id, sentence) => {
  expect(found(lang, id, sentence)).toBe(false);
});
