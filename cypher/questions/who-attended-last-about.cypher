// Who attended the last meeting about {something}?
// Everybody who was in the most recent meeting about it.
//
// about: meetings
// ask: who attended last meeting about|on|of {something}
// ask: who was at|in last meeting about|on|of {something}
// ask: who attended|joined last {something} meeting
// ask: who was at|in last {something} meeting
// ask: attendees of last {something} meeting
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// none: nobody is noted as attending a meeting about {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(m:Meeting)
WHERE coalesce(m.date, $today) <= $today
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH m
ORDER BY m.date IS NULL, m.date DESC, m.id DESC
LIMIT 1
MATCH (m)<-[:ATTENDED]-(person:Person)
RETURN DISTINCT person AS person,
  m.date AS date,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY person.name, person.id
LIMIT coalesce($limit, 1000000)
