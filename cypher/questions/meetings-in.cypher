// Which meetings were there?
// All meetings of a period, the most recent first.
//
// about: meetings
// ask: which meetings|meeting were there
// ask: which meetings|meeting did i have|attend
// ask: which meetings|meeting took place
// ask: what happened
// ask: what did i do
// ask: when did i have meetings|meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: latest date
// none: no meeting is noted.
// :param since => null
// :param until => null
// :param owner => ''
// :param limit => null
CALL {
  MATCH (m:Meeting)
  RETURN m, null AS name
UNION ALL
  MATCH (person:Person)
  WHERE person.id <> $owner
  WITH person, person.name AS name
  ORDER BY name
  MATCH (person)-[:ATTENDED]->(m:Meeting)
  RETURN m, name
}
WITH m, name
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH m, collect(DISTINCT name) AS others
RETURN m AS meeting,
  m.date AS date,
  others AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date IS NULL, date DESC, meeting.id
LIMIT coalesce($limit, 1000000)
