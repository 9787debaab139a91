-- How far the fetching of texts is that goes on while the collection is served: written by the command line alone. It says
-- when it was written, because whoever is killed cannot say so.
CREATE TABLE fetching (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  state TEXT NOT NULL,       -- running, finished, stopped
  done INTEGER NOT NULL,     -- texts that were asked for
  known INTEGER NOT NULL,    -- of so many
  obtained INTEGER NOT NULL, -- that are at hand
  updated TEXT NOT NULL      -- ISO time
);
