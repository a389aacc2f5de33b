// How often did {person} and {other} talk about {something}?
// The number of meetings that both attended and that were about it, the first and the last.
//
// about: topics
// ask: how often did {person} and {other} discuss {something}
// ask: how often did {person} discuss {something} with {other}
// ask: how often did {person} and {other} meet about {something}
// ask: how many meetings|meeting of|between {person} and {other} about {something}
// ask: how often did {something} come up between|of {person} and {other}
// parameter: person is a person
// parameter: other is a person
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// answer: {person} and {other} talked about {something} in {meetings|one meeting|# meetings}, {first..last}.
// answer: {person} and {other} talked about {something} in {meetings|one meeting|# meetings}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
  AND EXISTS { (m)-[:ABOUT]->(:Entity {id: $something}) }
WITH DISTINCT m
ORDER BY m.date DESC, m.id
WITH collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings
