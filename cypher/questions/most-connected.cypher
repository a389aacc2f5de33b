// Who is best connected?
// The people who met the most others, twenty of them. The vault's owner is left out.
//
// about: people
// ask: who is best connected
// ask: best connected people
// ask: who knows most people
// ask: who has met most people
// ask: who has most connections
// ask: most connections
// ask: who knows everyone
// ask: who by number of contacts
// ask: people by contacts
// ask: people with most connections
// ask: most group people
// ask: best connected
// ask: who is hub
// ask: hubs
// ask: most hubs
// ask: who is connected to most people
// ask: most by number of contacts
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else 20
// parameter: owner is the owner
// order: most people
// none: nobody has met anybody.
// :param since => null
// :param until => null
// :param limit => 20
// :param owner => ''
CALL {
  OPTIONAL MATCH (owner:Entity {id: $owner})
  MATCH (person:Person)
  WHERE $since IS NULL
    AND $until IS NULL
    AND person.id <> $owner
  WITH person,
    COUNT { (person)-[:MET]-() } - COUNT { (person)-[:MET]-(owner) } AS people,
    COUNT { (person)-[:ATTENDED]->() } AS meetings
  WHERE people > 0
  WITH person, people, meetings
  ORDER BY people DESC, meetings DESC, person.name, person.id
  LIMIT $limit
  MATCH (person)-[met:MET]-(other:Person)
  WHERE other.id <> $owner
  RETURN person, people, max(met.last) AS last, meetings
UNION ALL
  MATCH (m:Meeting)
  WHERE ($since IS NOT NULL OR $until IS NOT NULL)
    AND ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
  MATCH (person:Person)-[:ATTENDED]->(m)<-[:ATTENDED]-(other:Person)
  WHERE person.id <> $owner
    AND other.id <> $owner
    AND other.id <> person.id
  WITH person, count(DISTINCT other) AS people, max(m.date) AS last
  RETURN person,
    people,
    last,
    COUNT {
      MATCH (person)-[:ATTENDED]->(m:Meeting)
      WHERE ($since IS NULL OR m.date >= $since)
        AND ($until IS NULL OR m.date <= $until)
    } AS meetings
}
WITH person, people, last, meetings
ORDER BY people DESC, meetings DESC, person.name, person.id
LIMIT $limit
RETURN person AS person,
  people AS people,
  meetings AS meetings,
  last AS last,
  COLLECT {
    MATCH (person)-[:ATTENDED]->(m:Meeting)
    WHERE ($since IS NULL OR m.date >= $since)
      AND ($until IS NULL OR m.date <= $until)
    WITH DISTINCT m, m.path AS path, m.line AS line
    ORDER BY m.date DESC, path, line
    RETURN {path: path, line: line} AS place
  } AS evidence
ORDER BY people DESC, meetings DESC, person.name, person.id
