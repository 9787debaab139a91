-- 1: no phrase, see `fragment` of shared wording. Rows are written again by the next load.
ALTER TABLE shared_wording ADD COLUMN fragment INTEGER NOT NULL DEFAULT 0;
UPDATE shared_wording SET digest = '';
