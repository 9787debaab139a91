-- 1: made because a reader asked for it, 0: made by a load. Strangers can ask for any pair, so theirs have room of their own.
ALTER TABLE comparison ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
CREATE INDEX comparison_by_asked ON comparison (asked);
