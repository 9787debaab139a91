-- ISO time at which the statement was no longer in the catalogue; NULL while it is. Nothing that was stored is deleted:
-- the texts stay addressable by their fingerprints.
ALTER TABLE statement ADD COLUMN withdrawn TEXT;
