// Which two people meet most?
// Pairs who were in the most meetings together, twenty of them. The vault's owner is left out.
//
// about: people
// ask: which two people meet most
// ask: which two meet most
// ask: who meets each other most
// ask: who meets whom most
// ask: who knows each other most
// ask: which two have most meetings|meeting
// ask: which two are in most meetings|meeting
// ask: how often did two meet
// ask: two meet
// ask: two by number of meetings|meeting
// parameter: limit is a number, else 20
// parameter: owner is the owner
// none: no two people have met.
// :param limit => 20
// :param owner => ''
MATCH (a:Person)-[met:MET]->(b:Person)
WHERE a.id <> $owner
  AND b.id <> $owner
WITH a, b, met
ORDER BY met.times DESC, met.last DESC, a.id, b.id
LIMIT $limit
RETURN a AS person,
  b AS other,
  met.times AS meetings,
  met.first AS first,
  met.last AS last,
  COLLECT {
    MATCH (a)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(b)
    WITH DISTINCT m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY meetings DESC, last DESC, person.id, other.id
