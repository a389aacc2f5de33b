// Which meetings had decisions?
// Meetings of which a decision is noted, the most recent first.
//
// about: meetings
// ask: meetings|meeting with decisions
// ask: which meetings|meeting had decisions
// ask: which meetings|meeting made decisions
// ask: in which meetings|meeting were decisions made
// ask: in which meetings|meeting was something decided
// ask: meetings|meeting where decisions were made
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: latest date
// none: no decision is noted in a meeting.
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today OR $until > $today)
  AND (EXISTS { (m)-[:DECIDED]->() } OR EXISTS { (m)<-[:HOLDS]-() })
WITH m, m.date AS date
ORDER BY date IS NULL, date DESC, m.id
WITH m, date, COLLECT {
  MATCH (m)<-[:HOLDS*0..1]-(n:Note)-[:DECIDED]->(d:Decision)
  WHERE m = n OR m.line <= d.line AND NOT EXISTS {
    MATCH (n)-[:HOLDS]->(later:Meeting)
    WHERE later.line > m.line
      AND later.line <= d.line
  }
  WITH d.path AS path, d.line AS line
  ORDER BY line
  RETURN {path: path, line: line} AS place
} AS places
WHERE size(places) > 0
WITH m, date, places
LIMIT coalesce($limit, 1000000)
RETURN m AS meeting,
  date AS date,
  size(places) AS decisions,
  places AS evidence
ORDER BY date IS NULL, date DESC, m.id
