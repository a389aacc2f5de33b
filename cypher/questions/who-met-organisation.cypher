// Who has met {organisation}?
// People from elsewhere who were in a meeting with somebody who works there, most meetings first. The vault's
// owner is left out.
//
// about: organisations
// ask: who has met {organisation}
// ask: who has met people at|from {organisation}
// ask: who knows {organisation}
// ask: who has contact [there] at|with {organisation}
// ask: who has been in meetings|meeting with {organisation}
// ask: who has attended meetings|meeting with {organisation}
// ask: who knows people at|from {organisation}
// ask: who had meetings|meeting with {organisation}
// ask: who introduce me|us to people at|from {organisation}
// ask: who put me|us in touch with people at|from {organisation}
// parameter: organisation is an organisation
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: nobody from elsewhere was in a meeting with {organisation}.
// :param organisation => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (organisation:Entity {id: $organisation})<-[:WORKS_AT]-(inside:Person)-[:ATTENDED]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today)
WITH organisation, m, collect(DISTINCT inside.name) AS inside
WITH organisation, m, inside, m.date AS date, m.path AS path, m.line AS line
ORDER BY date DESC, path, line
WITH organisation, m, date, inside, {path: path, line: line} AS place
MATCH (m)<-[:ATTENDED]-(other)
WITH organisation, other, collect(place) AS places, collect(inside) AS inside, min(date) AS first, max(date) AS last
WHERE other:Person
  AND other.id <> $owner
  AND NOT (other)-[:WORKS_AT]->(organisation)
RETURN other AS person,
  size(places) AS meetings,
  reduce(seen = [], names IN inside | seen + [name IN names WHERE NOT name IN seen]) AS through,
  first AS first,
  last AS last,
  places AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT coalesce($limit, 1000000)
