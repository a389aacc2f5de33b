// Which meetings are coming up?
// Meetings that are noted already for today or a later day, the next first.
//
// about: meetings
// ask: which will meetings|meeting are there
// ask: when will meetings|meeting
// ask: which meetings|meeting are due
// ask: which meetings|meeting will take place
// ask: what is planned
// ask: who is in|at next meetings|meeting
// ask: who attends next meetings|meeting
// ask: who is in|at my next meetings|meeting
// ask: who attends my next meetings|meeting
// ask: which meetings|meeting will i have|attend
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: earliest date
// none: no meeting is noted for a day to come.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (m:Meeting)
WHERE m.date >= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH m, m.date AS date
ORDER BY date, m.id
LIMIT coalesce($limit, 1000000)
RETURN m AS meeting,
  date AS date,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(person:Person)
    WHERE person.id <> $owner
    RETURN person.name AS name
    ORDER BY name
  } AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date, m.id
