// What was decided about {something}?
// Decisions that name it, the most recent first.
//
// about: decisions
// ask: what was decided about|on|for {something}
// ask: what did i decide about|on {something}
// ask: what did people|team|group decide about|on|for {something}
// ask: what decisions about|on {something}
// ask: which decisions were made about|on {something}
// ask: when did i decide about|on {something}
// ask: how did i decide about|on|for {something}
// ask: which decisions mention {something}
// ask: decisions of meetings|meeting about|on {something}
// ask: which decisions relate to {something}
// ask: decisions include|involve {something}
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// none: no decision names {something}.
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(d:Decision)<-[:DECIDED]-(n:Note)
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
