import type { CollectionRecord } from './collection-record.ts';
import { placeParts } from './localised.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { StatementRecord } from './record.ts';

type Named = Pick<StatementRecord, 'series' | 'format' | 'place' | 'partner'>;

/**
 * Names in `collection.json` of what stands in no record: misspelt, they would name nothing, and nobody would miss them.
 * All records must have been read.
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
  return Object.keys(names ?? {})
    .filter((name) => !there.has(name))
    .map((name) => {
      const near = nearest(name, [...there]);
      return {
        rule: 'collection/names',
        file: 'collection.json',
        field,
        message: `no record has the ${what} "${name}"`,
        value: name,
        ...(near === null ? {} : { nearest: near }),
      };
    });
}
