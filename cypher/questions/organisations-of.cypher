// Which organisations came up with {person}?
// The organisations that their meetings were about, most meetings first.
//
// about: organisations
// ask: which organisations|organisation came up with {person}
// ask: which organisations|organisation does {person} discuss
// ask: which organisations|organisation does {person} know
// ask: which organisations|organisation does {person} work with
// ask: which organisations|organisation mentioned with {person}
// ask: which organisations of|with {person}
// ask: which organisations|organisation relate to {person}
// ask: which organisations|organisation was {person} involved with
// ask: which organisations|organisation has {person} met
// ask: which organisations|organisation came up in meetings|meeting with {person}
// ask: which organisations|organisation come up when {person} there
// ask: which organisations come up in meetings|meeting of {person}
// ask: which organisations mentioned in meetings|meeting of {person}
// ask: organisations of meetings|meeting of {person}
// ask: which organisations does {person} deal with
// ask: with which organisations does {person} have to do
// ask: which organisations did {person} meet
// ask: who are organisations of {person}
// ask: which organisations did i discuss with {person}
// ask: organisations coming up with {person}
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most meetings
// none: no organisation came up with {person}.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(organisation:Organisation)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT organisation, m
ORDER BY m.date DESC, m.id
WITH organisation, collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN organisation AS organisation,
  size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, organisation.name, organisation.id
LIMIT coalesce($limit, 1000000)
