/** Written by `npm run glossary`. How many concepts of each kind, in the order of the keys. */
export const COUNTS = { word: 4907, term: 607, name: 1042 } as const;
