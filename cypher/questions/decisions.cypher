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
CALL {
  MATCH (n:Note)
  WHERE (n:Meeting OR NOT EXISTS { (n)-[:HOLDS]->() })
    AND EXISTS { (n)-[:DECIDED]->() }
    AND ($since IS NULL OR n.date >= $since)
    AND ($until IS NULL OR n.date <= $until)
  WITH n, n.date AS date, n.path AS path
  ORDER BY date IS NULL, date DESC, path
  LIMIT coalesce($limit, 1000000)
  MATCH (n)-[:DECIDED]->(d:Decision)
  RETURN DISTINCT n, d, date, path, d.line AS line
UNION ALL
  MATCH (n:Note)-[:HOLDS]->()
  WHERE NOT n:Meeting
  WITH DISTINCT n
  MATCH (n)-[:DECIDED]->(d:Decision)
  WITH DISTINCT n, d, d.line AS line
  WITH n, d, line, coalesce(COLLECT {
    MATCH (n)-[:HOLDS]->(m:Meeting)
    WHERE m.line <= line
    RETURN m.date AS date
    ORDER BY m.line DESC
    LIMIT 1
  }[0], n.date) AS date
  WHERE ($since IS NULL OR date >= $since)
    AND ($until IS NULL OR date <= $until)
  RETURN n, d, date, n.path AS path, line
}
WITH n, d, date, path, line
ORDER BY date IS NULL, date DESC, path, line
LIMIT coalesce($limit, 1000000)
RETURN d AS decision,
  date AS date,
  n AS note,
  [{path: path, line: line}] AS evidence
ORDER BY date IS NULL, date DESC, path, line
