// Which organisations came up between {person} and {other}?
// The organisations that meetings of both were about, most meetings first.
//
// about: organisations
// ask: which organisations come up between {person} and {other}
// ask: which organisations did {person} and {other} discuss
// ask: which organisations did {person} discuss with {other}
// ask: which organisations in meetings|meeting of|between {person} and {other}
// ask: which organisations came up in meetings|meeting of|between {person} and {other}
// ask: which organisations came up when {person} and {other} met
// ask: which organisations came up when {person} met {other}
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: most meetings
// none: no organisation came up in meetings of {person} and {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT m
MATCH (m)-[:ABOUT]->(organisation:Organisation)
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
