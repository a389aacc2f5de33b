// What did {person} and {other} decide?
// Decisions of meetings that both attended, the most recent first.
//
// about: decisions
// ask: what did {person} and {other} decide
// ask: what did {person} decide with {other}
// ask: what was decided between|by|with {person} and {other}
// ask: which decisions were made between|by|with {person} and {other}
// ask: decisions of|between|by|with {person} and {other}
// ask: decisions of meetings|meeting of|with|between {person} and {other}
// ask: decisions {person} and {other} attended
// ask: what was decided when {person} and {other} met
// ask: which decisions did {person} and {other} make
// parameter: person is a person
// parameter: other is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// none: no decision is noted of a meeting of {person} and {other}.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Entity {id: $other})
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
