-- A hyphen parts words in both columns of the search table: each part has its own letters and its own stem.
DELETE FROM compound;

-- What was indexed before is indexed again by the next load.
UPDATE text SET engine = '';
