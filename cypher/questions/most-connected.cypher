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
// ask: who is connected most
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else 20
// parameter: owner is the owner
// order: most people
// evidence: the ten latest of each row
// none: nobody has met anybody.
// :param since => null
// :param until => null
// :param today => date()
// :param limit => 20
// :param owner => ''
CALL {
  WITH $since IS NULL AND $until IS NULL AS always
  WHERE always
  CALL {
    MATCH (person:Person)
    RETURN person, COUNT { (person)-[:MET]-() } AS people
  UNION ALL
    MATCH (a)-[met:MET]->(b)
    WHERE met.first > $today
      AND met.undated IS NULL
      AND NOT $owner IN [a.id, b.id]
    UNWIND [a, b] AS person
    RETURN person, -1 AS people
  UNION ALL
    MATCH (:Entity {id: $owner})-[:MET]-(person)
    RETURN person, -1 AS people
  }
  RETURN person, people
UNION ALL
  WITH $since IS NOT NULL OR $until IS NOT NULL AS limited
  WHERE limited
  MATCH (m:Meeting)
  WHERE ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
    AND (coalesce(m.date, $today) <= $today OR $since > $today)
  MATCH (m)<-[:ATTENDED]-(person:Person)
  WHERE person.id <> $owner
  WITH m, collect(person) AS people
  UNWIND people AS person
  UNWIND people AS other
  WITH DISTINCT person, other
  WHERE person <> other
  RETURN person, count(*) AS people
}
WITH person, sum(people) AS people
WHERE people > 0
  AND person.id <> $owner
WITH people, collect(person) AS group
ORDER BY people DESC
LIMIT $limit
UNWIND group AS person
CALL (person) {
  MATCH (person)-[:ATTENDED]->(m:Meeting)
  WHERE ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
    AND (coalesce(m.date, $today) <= $today OR $since > $today)
  WITH m
  ORDER BY m.date DESC
  RETURN collect(m) AS attended, count(*) AS meetings
}
WITH person, people, attended, meetings
ORDER BY people DESC, meetings DESC, person.name, person.id
LIMIT $limit
RETURN person AS person,
  people AS people,
  meetings AS meetings,
  COLLECT {
    UNWIND attended AS m
    WITH m
    WHERE m.date IS NOT NULL
      AND EXISTS {
        MATCH (m)<-[:ATTENDED]-(other:Person)
        WHERE other <> person
          AND other.id <> $owner
      }
    RETURN m.date AS date
    LIMIT 1
  }[0] AS last,
  COLLECT {
    UNWIND attended[..20] AS m
    WITH m.date AS date, m.path AS path, m.line AS line
    ORDER BY date DESC, path, line
    LIMIT 10
    RETURN {path: path, line: line} AS place
  } AS evidence
ORDER BY people DESC, meetings DESC, person.name, person.id
