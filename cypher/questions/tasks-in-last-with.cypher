// Which tasks came out of the last meeting with {person}?
// All tasks of the most recent meeting that they attended, whether done or not, the earliest due first.
//
// about: tasks
// ask: which tasks came out of last meeting with|of {person}
// ask: tasks in|at|of|from last meeting with|of {person}
// ask: which tasks decide in|at last meeting with|of {person}
// ask: which tasks were assigned in|at last meeting with|of {person}
// ask: which tasks come from last meeting with|of {person}
// ask: which tasks came up when i last met {person}
// parameter: person is a person
// parameter: today is today
// parameter: limit is a number, else null
// none: no task is noted in the last meeting with {person}.
// :param person => 'glenn lockwood'
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})-[:ATTENDED]->(m:Meeting)
WHERE coalesce(m.date, $today) <= $today
WITH m
ORDER BY m.date IS NULL, m.date DESC, m.id DESC
LIMIT 1
MATCH (m)<-[:HOLDS*0..1]-(n:Note)-[:HAS_TASK]->(t:Task)
WHERE m = n OR m.line <= t.line AND NOT EXISTS {
  MATCH (n)-[:HOLDS]->(later:Meeting)
  WHERE later.line > m.line
    AND later.line <= t.line
}
WITH DISTINCT t, t.due AS due, t.path AS path, t.line AS line
ORDER BY due, path, line
LIMIT coalesce($limit, 1000000)
RETURN t AS task,
  due AS due,
  COLLECT {
    MATCH (t)-[:ASSIGNED_TO]->(person:Person)
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS assigned,
  t.state AS state,
  [{path: path, line: line}] AS evidence
ORDER BY due, path, line
