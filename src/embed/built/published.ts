// Written by `npm run build:embed`.

/** Every script that was ever published, by its hash: pages out there name it. */
export const PUBLISHED: Readonly<Record<string, string>> = {};
