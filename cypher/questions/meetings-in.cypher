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
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: latest date
// none: no meeting is noted.
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
CALL {
  MATCH (m:Meeting)
  WHERE m.date IS NOT NULL
    AND ($since IS NULL OR m.date >= $since)
    AND ($until IS NULL OR m.date <= $until)
    AND (m.date <= $today OR $since > $today OR $until > $today)
  WITH m, m.date AS date, m.id AS id
  ORDER BY date DESC, id
  LIMIT coalesce($limit, 1000000)
  RETURN m, date, id
UNION ALL
  MATCH (m:Meeting)
  WHERE m.date IS NULL
    AND $since IS NULL
    AND $until IS NULL
  WITH m, m.id AS id
  ORDER BY id
  LIMIT coalesce($limit, 1000000)
  RETURN m, null AS date, id
}
WITH m, date, id
LIMIT coalesce($limit, 1000000)
RETURN m AS meeting,
  date AS date,
  COLLECT {
    MATCH (m)<-[:ATTENDED]-(person:Person)
    WHERE person.id <> $owner
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS others,
  [{path: m.path, line: m.line}] AS evidence
ORDER BY date IS NULL, date DESC, id
