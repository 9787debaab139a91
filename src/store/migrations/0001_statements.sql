-- One collection a database. Facts are kept as the validated JSON record; the columns beside it are what lists filter by.
CREATE TABLE collection (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  record TEXT NOT NULL,
  -- Counts up with every change of content: part of every ETag, so that no reader keeps a stale reply.
  revision INTEGER NOT NULL DEFAULT 1,
  loaded TEXT NOT NULL
);

CREATE TABLE statement (
  id TEXT PRIMARY KEY,
  series TEXT NOT NULL,
  kind TEXT NOT NULL,
  level TEXT NOT NULL,
  adopted TEXT NOT NULL,
  specimen INTEGER NOT NULL DEFAULT 0,
  parties TEXT NOT NULL, -- ' KZ KG US ', spaces on both ends, so that one code matches whole
  record TEXT NOT NULL
);
CREATE INDEX statement_by_date ON statement (adopted, id);
CREATE INDEX statement_by_series ON statement (series, adopted, id);

-- Append-only: a correction adds a row with the next version; older rows stay addressable by their fingerprint.
CREATE TABLE text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  statement TEXT NOT NULL REFERENCES statement (id),
  lang TEXT NOT NULL,
  issuer TEXT NOT NULL,
  version INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  authority TEXT NOT NULL,
  words INTEGER NOT NULL,
  body TEXT NOT NULL,
  clauses TEXT NOT NULL,    -- JSON: the clauses of src/text, in order
  prepared TEXT NOT NULL,   -- what src/comparison made of the text, so that a comparison need not do it again
  engine TEXT NOT NULL,     -- version of the engine that wrote clauses and prepared
  provenance TEXT NOT NULL, -- JSON: where the text was obtained and when
  current INTEGER NOT NULL, -- 1: the newest version of this statement, language and issuer
  preferred INTEGER NOT NULL, -- 1: the text that comparisons use where a language has several issuers
  added TEXT NOT NULL,
  UNIQUE (statement, lang, issuer, version)
);
CREATE INDEX text_by_fingerprint ON text (sha256);
CREATE INDEX text_by_statement ON text (statement, lang, current, preferred);

-- One row a clause of a current text, folded as src/text folds it; `text` and `clause` lead back to the span.
CREATE VIRTUAL TABLE clause_search USING fts5 (
  folded,
  text UNINDEXED,
  clause UNINDEXED,
  tokenize = "unicode61 remove_diacritics 0"
);
