-- Finished comparisons of stored texts, so that a request reads one back instead of making it. Nothing in here is content:
-- every row can be made again from the two texts, and a store without any answers the same, only later.
CREATE TABLE comparison (
  a TEXT NOT NULL,      -- fingerprint of text A
  b TEXT NOT NULL,      -- fingerprint of text B
  lang TEXT NOT NULL,
  mode TEXT NOT NULL,
  engine TEXT NOT NULL, -- version of the engine that made it; another engine does not read it, the next load deletes it
  packed TEXT NOT NULL, -- numbers of src/comparison/packed.ts, no wording
  PRIMARY KEY (a, b, lang, mode)
);
