-- Wording that official texts share is counted apart from that of all texts, unofficial translations included. 'all' has
-- rows only where there is such a translation. Rows are written again by the next load.
ALTER TABLE shared_wording ADD COLUMN authority TEXT NOT NULL DEFAULT 'official';
UPDATE shared_wording SET digest = '';
-- What partners have in common is kept by authority now: 'partner-overlap-official' and so on.
DELETE FROM derived WHERE kind = 'partner-overlap';
