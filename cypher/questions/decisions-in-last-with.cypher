// What was decided in the last meeting with {person}?
// The decisions of the most recent meeting that they attended.
//
// about: decisions
// ask: what was decided in|at last meeting with|of {person}
// ask: what did i decide in|at last meeting with|of {person}
// ask: which decisions were made in|at|of|from last meeting with|of {person}
// ask: decisions of|from last meeting with|of {person}
// ask: what was decided when i last met {person}
// ask: what did i decide when i last met {person}
// ask: what was decided last i met {person}
// ask: what did i decide last i met {person}
// parameter: person is a person
// parameter: today is today
// none: no decision is noted in the last meeting with {person}.
// :param person => 'glenn lockwood'
// :param today => date()
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)
WHERE coalesce(m.date, $today) <= $today
WITH m
ORDER BY m.date IS NULL, m.date DESC, m.id DESC
LIMIT 1
MATCH (m)<-[:HOLDS*0..1]-(n:Note)-[:DECIDED]->(d:Decision)
WHERE m = n OR m.line <= d.line AND NOT EXISTS {
  MATCH (n)-[:HOLDS]->(later:Meeting)
  WHERE later.line > m.line
    AND later.line <= d.line
}
RETURN d AS decision,
  m.date AS date,
  n AS note,
  [{path: d.path, line: d.line}] AS evidence
ORDER BY decision.path, decision.line
