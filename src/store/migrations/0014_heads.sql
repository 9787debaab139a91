-- Which clause opens the list that a clause is a point of ("The sides agreed to: (a) …"): a point is of the themes of both.
CREATE TABLE clause_head (
  text INTEGER NOT NULL REFERENCES text (id),
  clause INTEGER NOT NULL,
  head INTEGER NOT NULL,
  PRIMARY KEY (text, clause)
) WITHOUT ROWID;

-- What was indexed before is indexed again by the next load.
UPDATE text SET engine = '';
