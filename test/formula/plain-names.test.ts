import { expect, test } from 'vitest';
import { lexicon, matchFormulas } from '../../src/formula/index.ts';

/** A theme is not what is spoken of where its name is a common word in a figure of speech, or part of another name. */

const themeOf = new Map(lexicon.map(({ id, theme }) => [id, theme]));

function themesOf(phrase: string, lang = 'en'): string {
  const hits = matchFormulas(phrase, lexicon, { lang });
  return [...new Set(hits.map(({ formula }) => themeOf.get(formula) ?? ''))].sort().join(', ');
}

const OF_NO_THEME = `
  middle of the road · a rocky road · corridors of power · flights of fancy · political infrastructure
  Atlantic and Pacific oceans · the Indian Ocean · an ocean of opportunity · a mountain of evidence · the river of history
  climate of fear · climate of confidence · an environment of trust · a changing environment · a permissive environment
  human nature · by its nature · a watershed moment · a watershed in relations
  strong language · the language of the agreement · large language · a culture of impunity · political culture
  schools of thought · an academic question · military training · a training mission
  business as usual · unfinished business · the left bank · export of revolution · debt of gratitude · trade winds
  land mines · mines and unexploded ordnance · nerves of steel · steel our resolve
  food for thought · a hunger for justice · a hunger strike · the health of the alliance · grain of truth · against the grain
  quantum leap · satellite offices · fuel the conflict · fuels instability · renewed energy · the gas chamber
  emergency meeting · Doctors Without Borders · border on the absurd · independence of mind
  sovereign wealth fund · sovereign credit rating · nuclear family · property rights · special drawing rights
  navigational rights · the rights of coastal states · all rights reserved · equality of arms
  a labour of love · Labor Day · judicial notice`;

const OF_A_THEME = {
  connectivity: 'road transport · a transport corridor · flight safety',
  'water-climate':
    'protection of the environment · climate change · the ocean · shared rivers · nature · mountains',
  people: 'language courses · cultural exchanges · a school · vocational training · academic exchanges',
  trade: 'the central bank · investment · business people · exports',
  minerals: 'copper mines · steel',
  'health-food': 'food · public health · hunger',
  digital: 'quantum computing · satellite data',
  energy: 'nuclear energy · jet fuel · energy supplies',
  'crime-borders': 'the shared border · emergencies',
  rights: 'the rights of women · gender equality · labour rights · civil rights',
} as const;

const listed = (phrases: string) =>
  phrases
    .split(/·|\n/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

test.each(listed(OF_NO_THEME))('“%s” is of no theme', (phrase) => {
  expect(themesOf(phrase)).toBe('');
});

test.each(
  Object.entries(OF_A_THEME).flatMap(([theme, phrases]) => listed(phrases).map((one) => [one, theme])),
)('“%s” is of %s', (phrase, theme) => {
  expect(themesOf(phrase).split(', ')).toContain(theme);
});

test.each(['климат доверия', 'политическая культура', 'экспорт революций', 'суверенный долг'])(
  '«%s» is of no theme',
  (phrase) => {
    expect(themesOf(phrase, 'ru')).toBe('');
  },
);
