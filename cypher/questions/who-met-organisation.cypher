// Who has met {organisation}?
// People from elsewhere who were in a meeting with somebody who works there, most meetings first. The vault's
// owner is left out.
//
// about: organisations
// ask: who has met {organisation}
// ask: who has met people at|from {organisation}
// ask: who knows {organisation}
// ask: who has contacts at|with {organisation}
// ask: who has been in meetings|meeting with {organisation}
// ask: who has attended meetings|meeting with {organisation}
// ask: who knows people at|from {organisation}
// ask: who had meetings|meeting with {organisation}
// parameter: organisation is an organisation
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: nobody from elsewhere was in a meeting with {organisation}.
// :param organisation => 'nvidia'
// :param since => null
// :param until => null
// :param owner => ''
// :param limit => null
MATCH (organisation:Entity {id: $organisation})
MATCH (organisation)<-[:WORKS_AT]-(inside:Person)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(other:Person)
WHERE other.id <> $owner
  AND NOT (other)-[:WORKS_AT]->(organisation)
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH other, m, collect(DISTINCT inside.name) AS inside
ORDER BY m.date DESC, m.id
WITH other, collect(m) AS meetings, collect(inside) AS inside, min(m.date) AS first, max(m.date) AS last
RETURN other AS person,
  size(meetings) AS meetings,
  reduce(seen = [], names IN inside | seen + [name IN names WHERE NOT name IN seen]) AS through,
  first AS first,
  last AS last,
  [m IN meetings | {path: m.path, line: m.line}] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
