// What was decided with {organisation} about {something}?
// Decisions that name it, of meetings that somebody from the organisation attended, the most recent first.
//
// about: decisions
// ask: what was decided with|by {organisation} about|on|for {something}
// ask: what did {organisation} decide about|on|for {something}
// ask: what did i decide with {organisation} about|on|for {something}
// ask: decisions of|with|by|from {organisation} about|on|for {something}
// ask: which decisions were made with|by {organisation} about|on|for {something}
// ask: decisions about|on|for {something} people at|from {organisation}
// parameter: organisation is an organisation
// parameter: something is a topic
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// none: no decision with {organisation} names {something}.
// :param organisation => 'nvidia'
// :param something => 'kv cache'
// :param since => null
// :param until => null
// :param limit => null
MATCH (d:Decision)-[:ABOUT]->(:Entity {id: $something})
MATCH (d)<-[:DECIDED]-(n:Note)-[:HOLDS*0..1]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (m = n OR m.line <= d.line AND NOT EXISTS {
    MATCH (n)-[:HOLDS]->(later:Meeting)
    WHERE later.line > m.line
      AND later.line <= d.line
  })
  AND EXISTS {
    MATCH (m)<-[:ATTENDED]-(:Person)-[:WORKS_AT]->(:Entity {id: $organisation})
  }
WITH d, n, max(m.date) AS date
RETURN d AS decision,
  date AS date,
  n AS note,
  [{path: d.path, line: d.line}] AS evidence
ORDER BY date IS NULL, date DESC, decision.path, decision.line
LIMIT coalesce($limit, 1000000)
