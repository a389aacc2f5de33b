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
MATCH (d:Decision)<-[:DECIDED]-(n:Note)-[:HOLDS*0..1]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (coalesce(m.date, $today) <= $today OR $since > $today OR $until > $today)
  AND (m = n OR m.line <= d.line AND NOT EXISTS {
    MATCH (n)-[:HOLDS]->(later:Meeting)
    WHERE later.line > m.line
      AND later.line <= d.line
  })
WITH m, d
ORDER BY d.line
WITH m, m.date AS date, collect(d) AS decisions
ORDER BY date IS NULL, date DESC, m.id
LIMIT coalesce($limit, 1000000)
RETURN m AS meeting,
  date AS date,
  size(decisions) AS decisions,
  [d IN decisions | {path: d.path, line: d.line}] AS evidence
ORDER BY date IS NULL, date DESC, m.id
