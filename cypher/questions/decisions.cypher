// What was decided?
// All decisions of a period, the most recent first.
//
// about: decisions
// ask: what was decided
// ask: what did i decide
// ask: what decisions were made
// ask: decisions in meetings|meeting
// ask: what decisions did i make
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// none: no decision is noted.
// :param since => null
// :param until => null
// :param limit => null
MATCH (n:Note)-[:DECIDED]->(d:Decision)
WITH n, collect(DISTINCT d) AS decisions, COLLECT {
  MATCH (n)-[:HOLDS]->(m:Meeting)
  RETURN m
  ORDER BY m.line DESC
} AS held
UNWIND decisions AS d
WITH d, n, coalesce([m IN held WHERE m.line <= d.line][0].date, n.date) AS date
WHERE ($since IS NULL OR date >= $since)
  AND ($until IS NULL OR date <= $until)
RETURN d AS decision,
  date AS date,
  n AS note,
  [{path: d.path, line: d.line}] AS evidence
ORDER BY date IS NULL, date DESC, decision.path, decision.line
LIMIT coalesce($limit, 1000000)
