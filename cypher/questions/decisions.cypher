// What was decided?
// All decisions of a period, the most recent first.
//
// about: decisions
// ask: what was decided
// ask: what did i decide
// ask: what did people|team|group decide
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
MATCH (n:Note)
WHERE ($since IS NULL OR n.date >= $since)
  AND ($until IS NULL OR n.date <= $until)
  OR EXISTS { (n)-[:HOLDS]->() }
WITH n
MATCH (n)-[:DECIDED]->(d:Decision)
WITH n, collect(DISTINCT d) AS decisions
WITH n, decisions, n.path AS path, n.date AS day, CASE
  WHEN n:Meeting THEN []
  ELSE COLLECT {
    MATCH (n)-[:HOLDS]->(m:Meeting)
    RETURN m
    ORDER BY m.line DESC
  }
END AS held
UNWIND decisions AS d
WITH d, n, path, d.line AS line, CASE
  WHEN size(held) = 0 THEN day
  ELSE coalesce([m IN held WHERE m.line <= d.line][0].date, day)
END AS date
WHERE ($since IS NULL OR date >= $since)
  AND ($until IS NULL OR date <= $until)
RETURN d AS decision,
  date AS date,
  n AS note,
  [{path: path, line: line}] AS evidence
ORDER BY date IS NULL, date DESC, path, line
LIMIT coalesce($limit, 1000000)
