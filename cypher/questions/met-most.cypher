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
// ask: who spends most time with whom
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
  OPTIONAL MATCH (owner:Entity {id: $owner})
  MATCH (a:Person)
  WHERE $since IS NULL
    AND $until IS NULL
    AND a.id <> $owner
  MATCH (a)-[met:MET]->(b)
  WHERE owner IS NULL OR b <> owner
  WITH met.times AS meetings, collect(met) AS pairs
  ORDER BY meetings DESC
  LIMIT $limit
  UNWIND pairs AS met
  RETURN startNode(met) AS a, endNode(met) AS b, meetings, met.first AS first, met.last AS last
UNION ALL
  MATCH (person:Person)
  WHERE ($since IS NOT NULL OR $until IS NOT NULL)
    AND person.id <> $owner
  WITH person
  ORDER BY person.id
  MATCH (person)-[:ATTENDED]->(m:Meeting)
  WHERE ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
  WITH m, m.date AS date, collect(person) AS people
  UNWIND range(0, size(people) - 2) AS place
  UNWIND people[place + 1..] AS b
  WITH people[place] AS a, b, count(*) AS meetings, min(date) AS first, max(date) AS last
  WITH meetings, collect({a: a, b: b, first: first, last: last}) AS pairs
  ORDER BY meetings DESC
  LIMIT $limit
  UNWIND pairs AS pair
  RETURN pair.a AS a, pair.b AS b, meetings, pair.first AS first, pair.last AS last
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
    WITH m, m.path AS path, m.line AS line
    ORDER BY m.date DESC, path, line
    RETURN {path: path, line: line} AS place
  } AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id, other.name, other.id
