-- sha256 of `record`, so that a load can tell which wordings have changed without reading them all.
ALTER TABLE shared_wording ADD COLUMN digest TEXT NOT NULL DEFAULT '';
