// How often did {something} come up?
// The number of meetings that were about it, the first and the last.
//
// about: topics
// ask: how often did {something} come up
// ask: how often was {something} discussed|mentioned
// ask: how many meetings|meeting were about {something}
// ask: how many meetings|meeting discussed|mentioned {something}
// ask: how many meetings|meeting with {something}
// ask: how often did i discuss {something}
// ask: how often was {something} topic
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
MATCH (:Entity {id: $something})<-[:ABOUT]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT m
ORDER BY m.date DESC, m.id
WITH collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings
