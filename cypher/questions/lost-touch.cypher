// Whom have I lost touch with?
// People who were met at least three times, and not for half a year; most meetings first. The vault's owner is left
// out.
//
// about: people
// ask: who have i lost touch with
// ask: who have i not met for a long time
// ask: who have i not heard from for a long time
// ask: who was not seen for a long time
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (person:Person)-[:ATTENDED]->(m:Meeting)
WHERE person.id <> $owner
WITH DISTINCT person, m
ORDER BY m.date DESC, m.id
WITH person, collect(m) AS meetings, max(m.date) AS last
WHERE size(meetings) >= 3
  AND last < $today - duration('P6M')
RETURN person AS person,
  size(meetings) AS meetings,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.id
LIMIT coalesce($limit, 1000000)
