// How often did {person} talk about {something}?
// The number of their meetings that were about it, the first and the last.
//
// about: topics
// ask: how often did {person} discuss {something}
// ask: how many meetings|meeting of|with {person} about {something}
// ask: how often did i talk with {person} about {something}
// ask: how often did {something} come up with {person}
// ask: how often was {something} discussed with {person}
// ask: how many meetings|meeting did {person} attend about {something}
// parameter: person is a person
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// :param person => 'glenn lockwood'
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(:Entity {id: $something})
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
