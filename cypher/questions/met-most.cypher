// Which two people meet most?
// Pairs who were in the most meetings together, twenty of them. The vault's owner is left out.
//
// about: people
// ask: which two people meet most
// ask: which two meet most
// ask: who meets each other most
// ask: who meets whom most
// ask: who knows each other most
// ask: who work together most
// ask: which two have most meetings|meeting
// ask: which two are in most meetings|meeting
// ask: how often did two meet
// ask: two meet
// ask: two by number of meetings|meeting
// ask: which two people spend most time [together]
// ask: which two people have most meetings|meeting
// ask: which two people are in most meetings|meeting
// ask: most two
// ask: two people meet most
// ask: who are two people who meet most
// ask: most two of attendees
// ask: most connection between two people
// ask: two people spend most meetings|meeting
// ask: which two people have met
// ask: two people who meet most
// ask: two who meet most
// ask: two who meet each other most
// ask: two meet each other most
// ask: two with most meetings|meeting
// ask: two people with most meetings|meeting
// ask: two who spend most time together
// ask: who is most together [in] [meetings|meeting]
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else 20
// parameter: owner is the owner
// order: most meetings
// none: no two people have met.
// :param since => null
// :param until => null
// :param limit => 20
// :param owner => ''
CALL {
  MATCH (a:Person)
  WHERE $since IS NULL
    AND $until IS NULL
    AND a.id <> $owner
  WITH a, a.name AS name, a.id AS id
  MATCH (a)-[met:MET]->(b:Person)
  WHERE b.id <> $owner
  WITH a, name, id, b, met, met.times AS meetings, met.last AS last
  ORDER BY meetings DESC, last DESC, name, id, b.name, b.id
  LIMIT $limit
  RETURN a, b, meetings, met.first AS first, last
UNION ALL
  MATCH (m:Meeting)
  WHERE ($since IS NOT NULL OR $until IS NOT NULL)
    AND ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
  MATCH (a:Person)-[:ATTENDED]->(m)<-[:ATTENDED]-(b:Person)
  WHERE a.id < b.id
    AND a.id <> $owner
    AND b.id <> $owner
  WITH a, b, collect(DISTINCT m) AS together, min(m.date) AS first, max(m.date) AS last
  RETURN a, b, size(together) AS meetings, first, last
}
WITH a, b, meetings, first, last
ORDER BY meetings DESC, last DESC, a.name, a.id, b.name, b.id
LIMIT $limit
RETURN a AS person,
  b AS other,
  meetings AS meetings,
  first AS first,
  last AS last,
  COLLECT {
    UNWIND [a, b] AS one
    MATCH (one)-[:ATTENDED]->(m:Meeting)
    WHERE ($since IS NULL OR m.date >= $since)
      AND ($until IS NULL OR m.date <= $until)
    WITH m, count(DISTINCT one) AS there
    WHERE there = 2
    WITH m
    ORDER BY m.date DESC, m.id
    RETURN {path: m.path, line: m.line} AS place
  } AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id, other.name, other.id
