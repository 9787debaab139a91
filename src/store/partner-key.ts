/**
 * SQL of the partner key of a row of `statement`. A record that does not name its statement is damaged: the query fails,
 * because texts would be counted with another partner.
 */
export const PARTNER_KEY = `CASE WHEN record ->> 'id' = statement.id THEN series || coalesce('/' || (record ->> 'partner'), '') ELSE json('damaged') END`;
