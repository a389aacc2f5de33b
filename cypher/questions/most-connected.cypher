// Who is best connected?
// The people who met the most others, twenty of them. The vault's owner is left out.
//
// about: people
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
// none: nobody has met anybody.
// :param limit => 20
// :param owner => ''
MATCH (person:Person)
WHERE person.id <> $owner
WITH person,
  COUNT { (person)-[:MET]-() } - COUNT { (person)-[:MET]-(:Entity {id: $owner}) } AS people,
  COUNT { (person)-[:ATTENDED]->() } AS meetings
WHERE people > 0
WITH person, people, meetings
ORDER BY people DESC, meetings DESC, person.id
LIMIT $limit
RETURN person AS person,
  people AS people,
  meetings AS meetings,
  COLLECT {
    MATCH (person)-[met:MET]-(other:Person)
    WHERE other.id <> $owner
    RETURN max(met.last) AS last
  }[0] AS last,
  COLLECT {
    MATCH (person)-[:ATTENDED]->(m:Meeting)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY people DESC, meetings DESC, person.id
