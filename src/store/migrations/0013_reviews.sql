-- Alignments by hand, of two exact wordings: places in them and no words, as JSON.
CREATE TABLE review (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  -- The first digits of the fingerprint of `record`: part of permanent addresses.
  name TEXT NOT NULL,
  statement_a TEXT NOT NULL,
  statement_b TEXT NOT NULL,
  lang TEXT NOT NULL,
  -- 0: replaced by another one of the pair; permanent addresses that name it are still answered.
  current INTEGER NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (a, b, name)
) WITHOUT ROWID;
CREATE INDEX review_statements ON review (statement_a, statement_b);
