// Which two people meet most?
// Pairs who were in the most meetings together, twenty of them. The vault's owner is left out.
//
// about: people
// ask: which two people meet most
// ask: which two meet most
// ask: who meets most
// ask: who meets each other most
// ask: who meets whom most
// ask: who met whom
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
// ask: which two people are most together
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else 20
// parameter: owner is the owner
// order: most meetings
// evidence: the ten latest of each row
// none: no two people have met.
// :param since => null
// :param until => null
// :param today => date()
// :param limit => 20
// :param owner => ''
CALL {
  WITH $since IS NULL AND $until IS NULL AS always
  WHERE always
  OPTIONAL MATCH (owner:Entity {id: $owner})
  WITH owner, COLLECT {
    MATCH (a)-[met:MET]->(b)
    WHERE owner IS NULL OR NOT owner IN [a, b]
    WITH a, b, met.times AS most
    ORDER BY most DESC
    LIMIT $limit
    RETURN COUNT {
      UNWIND [a, b] AS one
      MATCH (one)-[:ATTENDED]->(m)
      WITH m, count(*) AS there
      WHERE there = 2
        AND coalesce(m.date, $today) <= $today
      RETURN m
    } AS meetings
    ORDER BY meetings
    LIMIT 1
  }[0] AS least
  MATCH (a)-[met:MET]->(b)
  WHERE met.times >= least
    AND (owner IS NULL OR NOT owner IN [a, b])
  RETURN a, b, COLLECT {
    UNWIND [a, b] AS one
    MATCH (one)-[:ATTENDED]->(m)
    WITH m, count(*) AS there
    WHERE there = 2
      AND coalesce(m.date, $today) <= $today
    RETURN m
  } AS together
UNION ALL
  WITH $since IS NOT NULL OR $until IS NOT NULL AS limited
  WHERE limited
  MATCH (m:Meeting)
  WHERE ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
    AND (coalesce(m.date, $today) <= $today OR $since > $today)
  MATCH (m)<-[:ATTENDED]-(person:Person)
  WHERE person.id <> $owner
  WITH m, person
  ORDER BY person.id
  WITH m, collect(person) AS people
  UNWIND range(0, size(people) - 2) AS place
  UNWIND people[place + 1..] AS b
  RETURN people[place] AS a, b, collect(m) AS together
}
WITH a, b, together
WHERE size(together) > 0
WITH a, b, together
ORDER BY size(together) DESC
WITH collect({a: a, b: b, together: together}) AS ranked
UNWIND [pair IN ranked WHERE size(pair.together) >= coalesce(size(ranked[$limit - 1].together), 0)] AS pair
WITH pair.a AS a, pair.b AS b, pair.together AS together
CALL (together) {
  UNWIND together AS m
  WITH m, m.date AS date
  ORDER BY date DESC
  WITH min(date) AS first, max(date) AS last, collect(m) AS sorted
  RETURN first, last, COLLECT {
    UNWIND sorted[..20] AS m
    WITH m.date AS date, m.path AS path, m.line AS line
    ORDER BY date DESC, path, line
    LIMIT 10
    RETURN {path: path, line: line} AS place
  } AS places
}
RETURN a AS person,
  b AS other,
  size(together) AS meetings,
  first AS first,
  last AS last,
  places AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id, other.name, other.id
LIMIT $limit
