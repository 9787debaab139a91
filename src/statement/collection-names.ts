import { closest, distance } from 'fastest-levenshtein';
import type { CollectionRecord } from './collection-record.ts';
import { placeParts } from './localised.ts';
import type { Problem } from './problem.ts';
import type { StatementRecord } from './record.ts';

/** One letter in so many may differ between a name and its misspelling, and one in any. */
const LETTERS_TO_A_SLIP = 6;

type Named = Pick<StatementRecord, 'series' | 'format' | 'place' | 'partner'>;

/**
 * Names in `collection.json` of what stands in no record, where a record has one much like it: misspelt, they would name
 * nothing, and nobody would miss them. Names of nothing like it are let be, so that a part of a collection can keep the
 * names of the whole. All records must have been read.
 */
export function problemsOfNames(collection: CollectionRecord, records: readonly Named[]): readonly Problem[] {
  const formats = known(records.map(({ format }) => format));
  const places = known(records.flatMap(({ place }) => (place ? placeParts(place.city) : [])));
  return [
    ...Object.entries(collection.names ?? {}).flatMap(([lang, names]) => [
      ...problemsIn(names?.formats, formats, `names.${lang}.formats`, 'format'),
      ...problemsIn(names?.places, places, `names.${lang}.places`, 'place'),
    ]),
    ...collection.series.flatMap(({ id, names, partners }, index) => {
      const own = known(records.flatMap(({ series, partner }) => (series === id ? partner : undefined)));
      const field = `series.${index}`;
      return [
        ...problemsIn(partners, own, `${field}.partners`, 'partner'),
        ...Object.entries(names ?? {}).flatMap(([lang, others]) =>
          problemsIn(others?.partners, own, `${field}.names.${lang}.partners`, 'partner'),
        ),
      ];
    }),
  ];
}

function known(values: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(values.filter((value) => value !== undefined));
}

function problemsIn(
  names: Readonly<Record<string, string>> | undefined,
  there: ReadonlySet<string>,
  field: string,
  what: string,
): readonly Problem[] {
  return Object.keys(names ?? {}).flatMap((name) => {
    if (there.has(name) || there.size === 0) return [];
    const near = closest(name, [...there]);
    const letters = Math.max(name.length, near.length);
    if (distance(name, near) > Math.max(1, letters / LETTERS_TO_A_SLIP)) return [];
    return [
      {
        rule: 'collection/names',
        file: 'collection.json',
        field,
        message: `no record has the ${what} "${name}"`,
        value: name,
        nearest: near,
      },
    ];
  });
}
