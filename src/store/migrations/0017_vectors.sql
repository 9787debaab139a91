-- What a language model makes of the clauses of a wording (`npm run statements -- enrich`): a vector each, and no wording.
-- Kept by fingerprint and model, so that nobody is asked twice; only texts that were enriched have any.
CREATE TABLE vector (
  sha256 TEXT NOT NULL, -- fingerprint of the text
  model TEXT NOT NULL,  -- short name, "bge-m3"
  packed TEXT NOT NULL, -- src/crossing/vectors.ts: which clauses, and a byte a number
  PRIMARY KEY (sha256, model)
);
