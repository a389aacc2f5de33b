// What was decided with {person} about {something}?
// Decisions that name it, of meetings that they attended, the most recent first.
//
// about: decisions
// ask: what was decided with|by {person} about|on|for {something}
// ask: what did {person} decide about|on|for {something}
// ask: what did i decide with {person} about|on|for {something}
// ask: decisions of|with|by {person} about|on|for {something}
// ask: which decisions were made with|by {person} about|on|for {something}
// ask: which decisions of meetings|meeting with {person} mention {something}
// parameter: person is a person
// parameter: something is a subject
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest date
// none: no decision with {person} names {something}.
// :param person => 'glenn lockwood'
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)<-[:HOLDS*0..1]-(n:Note)-[:DECIDED]->(d:Decision)-[:ABOUT]->(:Entity {id: $something})
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
