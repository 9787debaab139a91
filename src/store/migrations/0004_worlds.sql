-- Invented and real texts are never counted together: shared wording belongs to one of the two worlds.
ALTER TABLE shared_wording ADD COLUMN specimen INTEGER NOT NULL DEFAULT 0;
