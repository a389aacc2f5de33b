// Who was in meetings of {person} and {other} together?
// Everybody who was in a meeting that both attended, most meetings first. The vault's owner is left out.
//
// about: people
// ask: who was in meetings|meeting together with {person} and {other}
// ask: who were {person} and {other} in meetings|meeting with together
// ask: who attended meetings|meeting of|with {person} and {other}
// ask: who joined {person} and {other}
// ask: who did {person} and {other} meet together
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: nobody else was in a meeting of {person} and {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT m
MATCH (m)<-[:ATTENDED]-(third:Person)
WHERE NOT third.id IN [$person, $other, $owner]
WITH DISTINCT third, m
ORDER BY m.date DESC, m.id
WITH third, collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN third AS person,
  size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
