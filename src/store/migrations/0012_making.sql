-- What of a first load is still to be made, as JSON: {"step", "done", "all"}; NULL once everything was made.
ALTER TABLE collection ADD COLUMN making TEXT;
