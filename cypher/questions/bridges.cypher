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
// ask: who connects people who do not know each other
// ask: who could connect groups
// ask: who connects groups who do not know each other
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most pairs who never met
// evidence: the ten latest of each row
// none: nobody stands between people who never met.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => 20
CALL {
  MATCH (person:Person)
  WHERE $since IS NULL
    AND $until IS NULL
    AND person.id <> $owner
  WITH person, COLLECT {
    MATCH (person)-[met:MET]-(other:Person)
    WHERE other.id <> $owner
      AND (met.first <= $today OR met.undated > 0)
    RETURN other
  } AS others
  ORDER BY size(others) DESC, person.name, person.id
  LIMIT 50
  UNWIND others AS one
  WITH person, others, COUNT {
    MATCH (one)-[met:MET]->(two)
    WHERE two IN others
      AND (met.first <= $today OR met.undated > 0)
  } AS met
  WITH person, size(others) AS people, sum(met) AS met
  RETURN person, people, people * (people - 1) / 2 - met AS pairs
UNION
  MATCH (person:Person)-[:ATTENDED]->(m:Meeting)
  WHERE ($since IS NOT NULL OR $until IS NOT NULL)
    AND person.id <> $owner
    AND ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
    AND (coalesce(m.date, $today) <= $today OR $since > $today)
  WITH m, collect(person) AS people
  UNWIND people AS person
  UNWIND people AS other
  WITH person, other
  WHERE person <> other
  WITH person, collect(DISTINCT other) AS others
  ORDER BY size(others) DESC, person.name, person.id
  WITH collect({person: person, others: others}) AS all
  UNWIND all[..50] AS top
  WITH top.person AS person, top.others AS others, all
  UNWIND all AS one
  WITH person, others, one
  WHERE one.person IN others
  WITH person, size(others) AS people, sum(size([two IN one.others WHERE two IN others])) AS met
  RETURN person, people, (people * (people - 1) - met) / 2 AS pairs
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
      AND (coalesce(m.date, $today) <= $today OR $since > $today)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.path, m.line
    LIMIT 10
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY `pairs who never met` DESC, people DESC, person.name, person.id
