/** Written by `npm run glossary`. How many concepts of each kind, in the order of the keys. */
export const COUNTS = { word: 4169, term: 606, name: 869 } as const;
