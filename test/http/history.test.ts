import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { saveStatement } from '../store/save-one.ts';
import { loadSpecimens, NOW, newText, service, specimens } from './collection.ts';

const request = service();

/** More texts of one series than a history follows in each direction; their words are invented. */
const YEARS = Array.from({ length: 28 }, (_, at) => 2030 + at);
const idOf = (year: number) => `lake-${year}-01-01`;

beforeAll(async () => {
  await loadSpecimens();
  const [model] = specimens;
  if (!model) throw new Error('no specimen');
  const { partner: _, ...record } = model;
  for (const year of YEARS)
    await saveStatement(
      env.DB,
      { ...record, id: idOf(year), series: 'us', adopted: `${year}-01-01`, texts: [] },
      [await newText(`The sides met in ${year}.\n\nThey uphold the calm of the lake and its shores.`, 'en')],
      NOW,
    );
});

const historyOf = async (year: number) =>
  (await request(`/v1/history/${idOf(year)}/1?lang=en`)).json() as Promise<{
    readonly texts: number;
    readonly texts_with: number;
    readonly unfollowed: { readonly older: number; readonly newer: number };
  }>;

test('texts that a history does not reach are in no count, and are told', async () => {
  for (const year of [2030, 2043, 2057]) {
    const { texts, texts_with, unfollowed } = await historyOf(year);
    expect(texts + unfollowed.older + unfollowed.newer).toBe(YEARS.length);
    expect(texts_with).toBe(texts);
    expect(unfollowed.older > 0).toBe(year > 2042);
    expect(unfollowed.newer > 0).toBe(year < 2045);
  }
});
