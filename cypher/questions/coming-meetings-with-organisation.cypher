// Which meetings with {organisation} are coming up?
// Meetings with somebody who works there that are noted already for today or a later day, the next first.
//
// about: meetings
// ask: which will meetings|meeting of|with {organisation}
// ask: which will meetings|meeting with people at|from {organisation}
// ask: when will i meet {organisation}
// ask: when will i meet people|who at|from {organisation}
// ask: when will meetings|meeting of|with {organisation}
// ask: which meetings|meeting of|with {organisation} are due
// ask: what is planned with {organisation}
// ask: what will happen with|at {organisation}
// ask: what is coming up with {organisation}
// parameter: organisation is an organisation
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: earliest date
// none: no meeting with {organisation} is noted for a day to come.
// :param organisation => 'coreweave'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $organisation})<-[:WORKS_AT]-(person:Person)-[:ATTENDED]->(m:Meeting)
WHERE person.id <> $owner
  AND m.date >= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH m, person.name AS name
ORDER BY name
WITH m, m.date AS date, collect(DISTINCT name) AS people
RETURN m AS meeting,
  date AS date,
  people AS people,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date, meeting.id
LIMIT coalesce($limit, 1000000)
