// What was decided about {something} and {thing}?
// Decisions that name both, the most recent first.
//
// about: decisions
// ask: what was decided about|on|for [both] {something} and {thing}
// ask: what did i decide about|on|for [both] {something} and {thing}
// ask: decisions about|on|for [both] {something} and {thing}
// ask: which decisions mention|concern [both] {something} and {thing}
// ask: which decisions include|involve [both] {something} and {thing}
// parameter: something is an entity
// parameter: thing is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// none: no decision names both {something} and {thing}.
// :param something => 'nvidia'
// :param thing => 'coreweave'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(d:Decision)-[:ABOUT]->(:Entity {id: $thing})
MATCH (d)<-[:DECIDED]-(n:Note)
WITH DISTINCT d, n, CASE
  WHEN n:Meeting THEN n.date
  ELSE coalesce(COLLECT {
    MATCH (n)-[:HOLDS]->(m:Meeting)
    WHERE m.line <= d.line
    RETURN m.date AS date
    ORDER BY m.line DESC
    LIMIT 1
  }[0], n.date)
END AS date
WHERE ($since IS NULL OR date >= $since)
  AND ($until IS NULL OR date <= $until)
RETURN d AS decision,
  date AS date,
  n AS note,
  [{path: d.path, line: d.line}] AS evidence
ORDER BY date IS NULL, date DESC, decision.path, decision.line
LIMIT coalesce($limit, 1000000)
