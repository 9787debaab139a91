-- Search by the word as it stands and by its stem. Both columns hold the words of a clause in order, joined by one
-- space, so that the place of a hit in either column is the place of the word in the clause; Han and Kana characters
-- are words of their own. Punctuation is not searched.
DROP TABLE clause_search;
CREATE VIRTUAL TABLE clause_search USING fts5 (
  folded,
  stems,
  text UNINDEXED,
  clause UNINDEXED,
  tokenize = "unicode61 remove_diacritics 0"
);

-- Every word of the collection with its counts, for "did you mean".
CREATE VIRTUAL TABLE clause_word USING fts5vocab (clause_search, 'col');

-- What was indexed before is indexed again by the next load.
UPDATE text SET engine = '';
