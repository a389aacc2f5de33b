// Whom at {organisation} has {person} met?
// People of the organisation who were in a meeting with them, most meetings first. The vault's owner is left
// out.
//
// about: organisations
// ask: who at|from|of {organisation} has {person} met
// ask: who does {person} know at|from {organisation}
// ask: contacts of {person} at {organisation}
// ask: who at|from {organisation} knows {person}
// ask: who of {organisation} was in meetings|meeting with {person}
// ask: did {person} meet who from {organisation}
// ask: did {person} meet {organisation}
// ask: has {person} met people at|from {organisation}
// ask: did {person} meet someone at|from {organisation}
// ask: does {person} know people at|from {organisation}
// ask: who did {person} deal with at|from {organisation}
// parameter: person is a person
// parameter: organisation is an organisation
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: {person|# has|# have} met nobody at {organisation}.
// :param person => 'glenn lockwood'
// :param organisation => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $organisation})<-[:WORKS_AT]-(inside:Person)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $person})
WHERE inside.id <> $person
  AND inside.id <> $owner
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT inside, m
ORDER BY m.date DESC, m.id
WITH inside, collect(m) AS meetings, min(m.date) AS first, max(m.date) AS last
RETURN inside AS person,
  size(meetings) AS meetings,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
