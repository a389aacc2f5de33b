// With whom did {person} talk about {something}?
// People who were in meetings about it with them, most meetings first. The vault's owner is left out.
//
// about: topics
// ask: who did {person} discuss {something} with
// ask: who did {person} talk to about {something}
// ask: who discussed {something} with {person}
// ask: who has met {person} about {something}
// ask: who was in meetings|meeting with {person} about {something}
// ask: who was with {person} in meetings|meeting about {something}
// ask: who works on {something} with {person}
// parameter: person is a person
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: nobody else was in a meeting of {person} about {something}.
// :param person => 'glenn lockwood'
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(:Entity {id: $something})
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT m
MATCH (m)<-[:ATTENDED]-(other:Person)
WHERE NOT other.id IN [$person, $something, $owner]
WITH DISTINCT other, m
ORDER BY m.date DESC, m.id
WITH other, collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN other AS person,
  size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
