// What was decided with {organisation}?
// Decisions of meetings that somebody who works there attended, the most recent first.
//
// about: decisions
// ask: what was decided with|by {organisation}
// ask: what did i decide with {organisation}
// ask: which decisions were made with|by {organisation}
// ask: decisions with|by {organisation}
// ask: decisions of meetings|meeting with {organisation}
// ask: what was decided in meetings|meeting with {organisation}
// ask: what was decided with people at|from {organisation}
// ask: decisions with people at|from {organisation}
// parameter: organisation is an organisation
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// none: no decision is noted of a meeting with people from {organisation}.
// :param organisation => 'nvidia'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $organisation})<-[:WORKS_AT]-(:Person)-[:ATTENDED]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
WITH DISTINCT m
MATCH (m)<-[:HOLDS*0..1]-(n:Note)-[:DECIDED]->(d:Decision)
WHERE m = n OR m.line <= d.line AND NOT EXISTS {
  MATCH (n)-[:HOLDS]->(later:Meeting)
  WHERE later.line > m.line
    AND later.line <= d.line
}
WITH d, n, max(m.date) AS date
RETURN d AS decision,
  date AS date,
  n AS note,
  [{path: d.path, line: d.line}] AS evidence
ORDER BY date IS NULL, date DESC, decision.path, decision.line
LIMIT coalesce($limit, 1000000)
