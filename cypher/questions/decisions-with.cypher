// What was decided with {person}?
// Decisions of meetings that they attended, the most recent first.
//
// about: decisions
// ask: what was decided with|by {person}
// ask: what did {person} decide
// ask: what did i decide with {person}
// ask: what did people|team|group decide with {person}
// ask: what decisions were made with|by {person}
// ask: what decisions of meetings|meeting with {person}
// ask: what decisions was {person} in
// ask: decisions of|from {person}
// ask: decisions include|involve {person}
// ask: decisions where {person} attended
// ask: what was decided where {person} attended
// ask: what was decided when {person} attended
// ask: decisions {person} attended
// ask: decisions meetings|meeting of|with {person}
// ask: what was decided meetings|meeting of|with {person}
// ask: what was decided when {person}
// ask: decisions meet {person}
// ask: what was decided when {person} meet
// ask: which decisions were made when {person}
// ask: which decisions were made meetings|meeting of|with {person}
// parameter: person is a person
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// none: no decision is noted of a meeting with {person}.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:HOLDS*0..1]-(n:Note)-[:DECIDED]->(d:Decision)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (m = n OR m.line <= d.line AND NOT EXISTS {
    MATCH (n)-[:HOLDS]->(later:Meeting)
    WHERE later.line > m.line
      AND later.line <= d.line
  })
WITH d, n, max(m.date) AS date
RETURN d AS decision,
  date AS date,
  n AS note,
  [{path: d.path, line: d.line}] AS evidence
ORDER BY date IS NULL, date DESC, decision.path, decision.line
LIMIT coalesce($limit, 1000000)
