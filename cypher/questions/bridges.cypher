// Who bridges groups?
// People whose contacts never met each other: the number of such pairs, of a period those who did not meet in it. Looked for among the fifty who met
// the most others. The vault's owner is left out.
//
// about: people
// ask: who bridges
// ask: who bridges groups
// ask: who bridges between groups
// ask: who are bridges
// ask: who is bridge between groups
// ask: bridges between groups
// ask: who knows people in groups
// ask: who holds groups together
// ask: who is between groups
// ask: bridges
// ask: people between groups
// ask: most bridges
// ask: who groups connect
// ask: people groups connect
// ask: who groups attend
// ask: who groups bring together
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most pairs who never met
// none: nobody stands between people who never met.
// :param since => null
// :param until => null
// :param owner => ''
// :param limit => 20
CALL {
  WITH 1 AS once
  WHERE $since IS NULL
    AND $until IS NULL
  MATCH (person:Person)-[:MET]-(other:Person)
  WHERE person.id <> $owner
    AND other.id <> $owner
  WITH person, collect(DISTINCT other) AS others
  ORDER BY size(others) DESC, person.name, person.id
  LIMIT 50
  UNWIND others AS one
  WITH person, others, one, COUNT {
    MATCH (one)-[:MET]-(two:Person)
    WHERE two IN others
  } AS met
  RETURN person, size(others) AS people, sum(size(others) - 1 - met) / 2 AS pairs
UNION
  WITH 1 AS once
  WHERE $since IS NOT NULL
    OR $until IS NOT NULL
  MATCH (m:Meeting)
  WHERE ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
  MATCH (person:Person)-[:ATTENDED]->(m)<-[:ATTENDED]-(other:Person)
  WHERE person.id <> $owner
    AND other.id <> $owner
  WITH person, collect(DISTINCT other) AS others
  ORDER BY size(others) DESC, person.name, person.id
  LIMIT 50
  UNWIND others AS one
  WITH person, others, one, COUNT {
    MATCH (one)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(two:Person)
    WHERE two IN others
      AND ($since IS NULL OR m.date >= $since)
      AND ($until IS NULL OR m.date <= $until)
    RETURN DISTINCT two
  } AS met
  RETURN person, size(others) AS people, sum(size(others) - 1 - met) / 2 AS pairs
}
WITH person, people, pairs
WHERE pairs > 0
WITH person, people, pairs
ORDER BY pairs DESC, people DESC, person.name, person.id
LIMIT $limit
RETURN person AS person,
  people AS people,
  pairs AS `pairs who never met`,
  COLLECT {
    MATCH (person)-[:ATTENDED]->(m:Meeting)
    WHERE ($since IS NULL OR m.date >= $since)
      AND ($until IS NULL OR m.date <= $until)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    LIMIT 20
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY `pairs who never met` DESC, people DESC, person.name, person.id
