// Who is best connected?
// The people who met the most others, twenty of them. The vault's owner is left out.
//
// ask: who is best connected
// ask: who is most connected
// ask: best connected people
// ask: most connected people
// ask: who knows most people
// ask: who has met most people
// ask: who has most contacts
// ask: who has most connections
// ask: most contacts
// parameter: limit is a number, else 20
// parameter: owner is the owner
// :param limit => 20
// :param owner => ''
MATCH (person:Person)-[met:MET]-(other:Person)
WHERE person.id <> $owner
  AND other.id <> $owner
WITH person, count(DISTINCT other) AS people, sum(met.times) AS times, max(met.last) AS last
ORDER BY people DESC, times DESC, person.id
LIMIT $limit
RETURN person AS person,
  people AS people,
  COUNT { (person)-[:ATTENDED]->(:Meeting) } AS meetings,
  last AS last,
  COLLECT {
    MATCH (person)-[:ATTENDED]->(m:Meeting)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY people DESC, times DESC, person.id
