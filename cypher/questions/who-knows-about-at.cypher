// Who at {organisation} knows about {something}?
// People of the organisation whose meetings were about it, most meetings first. The vault's owner is left
// out.
//
// about: organisations
// ask: who at|from|of {organisation} knows about {something}
// ask: who at|from {organisation} discussed {something}
// ask: who at|from {organisation} works on {something}
// ask: who at|from {organisation} [should] i ask about {something}
// ask: who at|from {organisation} is expert about {something}
// ask: expert on {something} at|from {organisation}
// ask: who at|from {organisation} help with {something}
// ask: who [should] i ask about {something} at {organisation}
// ask: who works with {something} at|from {organisation}
// parameter: something is a subject
// parameter: organisation is an organisation
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: nobody at {organisation} was in a meeting about {something}.
// :param something => 'nvidia'
// :param organisation => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $organisation})<-[:WORKS_AT]-(person:Person)-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(:Entity {id: $something})
WHERE person.id <> $something
  AND person.id <> $owner
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH DISTINCT person, m
ORDER BY m.date DESC, m.id
WITH person, collect(m) AS meetings, max(m.date) AS last
RETURN person AS person,
  size(meetings) AS meetings,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
