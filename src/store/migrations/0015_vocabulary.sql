-- JSON of the formulas and questions that a collection brings itself; NULL: those that come with the project.
ALTER TABLE collection ADD COLUMN vocabulary TEXT;
