-- Search by letters as a reader takes them: the first column holds the words of a clause without ligatures, stress marks
-- and other marks that are no letters of the language, traditional characters as simplified ones. The language of the
-- text is a column, because what is one letter in one language may be two in another.
DROP TABLE clause_word;
DROP TABLE clause_search;
CREATE VIRTUAL TABLE clause_search USING fts5 (
  folded,
  stems,
  lang,
  text UNINDEXED,
  clause UNINDEXED,
  tokenize = "unicode61 remove_diacritics 0"
);
CREATE VIRTUAL TABLE clause_word USING fts5vocab (clause_search, 'col');

-- Words that some text prints with a hyphen, and the same without: "cooperation" finds "co-operation" too.
CREATE TABLE compound (
  joined TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (joined, word)
) WITHOUT ROWID;

-- What was indexed before is indexed again by the next load.
UPDATE text SET engine = '';
