-- What follows from the texts of the whole collection. Made by the loader, so that a request only reads it;
-- `stamp` names the texts, the lexicon and the engine that a row was made from.

-- One row a place where a formula of the lexicon stands in a text. Offsets are UTF-16 units of the whole text.
CREATE TABLE formula_hit (
  text INTEGER NOT NULL REFERENCES text (id),
  formula TEXT NOT NULL,
  theme TEXT NOT NULL,
  clause INTEGER NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  variant TEXT NOT NULL,
  slots TEXT NOT NULL,   -- JSON: the words in each slot, with their span
  members TEXT NOT NULL, -- JSON: members of unordered sets, in the order of this text
  PRIMARY KEY (text, start, formula)
);
CREATE INDEX formula_hit_by_formula ON formula_hit (formula, text);

-- Which texts have their hits, and from which lexicon and engine.
CREATE TABLE formula_text (
  text INTEGER PRIMARY KEY REFERENCES text (id),
  stamp TEXT NOT NULL
);

-- Wording that stands with several partners.
CREATE TABLE shared_wording (
  lang TEXT NOT NULL,
  id TEXT NOT NULL,
  words INTEGER NOT NULL,
  rarity REAL NOT NULL,
  band TEXT NOT NULL,
  partners TEXT NOT NULL, -- JSON list
  record TEXT NOT NULL,   -- JSON: the wording with its variants and places
  PRIMARY KEY (lang, id)
);
CREATE INDEX shared_wording_by_words ON shared_wording (lang, words);

-- Answers over many texts that are ready to be read: formula cards, absences, the matrix, questions, changes.
CREATE TABLE derived (
  kind TEXT NOT NULL,
  lang TEXT NOT NULL,
  id TEXT NOT NULL,
  stamp TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (kind, lang, id)
);
