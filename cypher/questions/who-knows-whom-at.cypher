// Who knows whom at {organisation}?
// Each person from elsewhere with each one of the organisation whom they met, most meetings first. The vault's
// owner is left out.
//
// about: organisations
// ask: who knows whom at|from {organisation}
// ask: who has met whom at|from {organisation}
// ask: who has contacts to whom at|from {organisation}
// ask: who has met each other at {organisation}
// parameter: organisation is an organisation
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: most meetings
// none: nobody from elsewhere has met anybody at {organisation}.
// :param organisation => 'nvidia'
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $organisation})<-[:WORKS_AT]-(colleague:Person)
WITH collect(DISTINCT colleague) AS colleagues
UNWIND colleagues AS inside
MATCH (inside)-[:ATTENDED]->(m:Meeting)
WHERE inside.id <> $owner
  AND coalesce(m.date, $today) <= $today
WITH colleagues, inside, m, m.date AS date, m.path AS path, m.line AS line
ORDER BY date DESC, path, line
WITH colleagues, inside, m, date, {path: path, line: line} AS place
MATCH (m)<-[:ATTENDED]-(other)
WITH colleagues, other, inside, count(*) AS meetings, max(date) AS last, collect(place) AS places
WHERE other:Person
  AND other.id <> $owner
  AND NOT other IN colleagues
RETURN other AS person,
  inside AS contact,
  meetings AS meetings,
  last AS last,
  places AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id, contact.name, contact.id
LIMIT coalesce($limit, 1000000)
