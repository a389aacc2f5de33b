// Who attended the most meetings?
// People by the number of their meetings, twenty of them. The vault's owner is left out.
//
// about: meetings
// ask: who attended most meetings|meeting
// ask: who has most meetings|meeting
// ask: who was in most meetings|meeting
// ask: who had meetings|meeting most
// ask: who by number of meetings|meeting
// ask: [meeting|meetings] attendees most
// ask: most attendees of meetings|meeting
// ask: who attends most
// ask: who spends most time in meetings|meeting
// ask: people by meetings|meeting
// ask: who is most in meetings|meeting
// ask: who is busiest
// ask: busiest people
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else 20
// order: most meetings
// evidence: the ten latest of each row
// none: nobody is noted as attending a meeting.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => 20
CALL {
  WITH $since IS NULL AND $until IS NULL AS always
  WHERE always
  CALL {
    MATCH (person:Person)
    WHERE person.id <> $owner
    RETURN person, COUNT { (person)-[:ATTENDED]->() } AS meetings
  UNION ALL
    MATCH (m:Meeting)<-[:ATTENDED]-(person:Person)
    WHERE m.date > $today
      AND person.id <> $owner
    RETURN person, -1 AS meetings
  }
  WITH person, sum(meetings) AS meetings
  WHERE meetings > 0
  WITH meetings, collect(person) AS people
  ORDER BY meetings DESC
  LIMIT $limit
  UNWIND people AS person
  CALL (person) {
    MATCH (person)-[:ATTENDED]->(m:Meeting)
    WHERE coalesce(m.date, $today) <= $today
    WITH m.date AS date, m.path AS path, m.line AS line
    ORDER BY date DESC, path, line
    RETURN min(date) AS first, max(date) AS last, collect({path: path, line: line}) AS places
  }
  RETURN person, meetings, first, last, places
UNION ALL
  WITH $since IS NOT NULL OR $until IS NOT NULL AS limited
  WHERE limited
  MATCH (m:Meeting)
  WHERE ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
    AND (coalesce(m.date, $today) <= $today OR $since > $today)
  WITH m, m.date AS date, m.path AS path, m.line AS line
  ORDER BY date DESC, path, line
  WITH m, date, {path: path, line: line} AS place
  MATCH (m)<-[:ATTENDED]-(person)
  WITH person, count(*) AS meetings, min(date) AS first, max(date) AS last, collect(place) AS places
  WHERE person:Person
    AND person.id <> $owner
  RETURN person, meetings, first, last, places
}
RETURN person AS person,
  meetings AS meetings,
  first AS first,
  last AS last,
  places[..10] AS evidence
ORDER BY meetings DESC, last DESC, person.name, person.id
LIMIT $limit
