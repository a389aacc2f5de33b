// Which tasks are open?
// Everybody's tasks that are neither done nor cancelled, the earliest due first.
//
// about: tasks
// ask: what [open] tasks are there
// ask: which tasks are open
// ask: what is open
// ask: open tasks
// ask: what [open] tasks does everyone have
// parameter: limit is a number, else null
// order: earliest due
// none: no task is open.
// :param limit => null
CALL {
  MATCH (t:Task)
  WHERE t.due IS NOT NULL
    AND t.state IN ['open', 'in progress']
  WITH t, t.due AS due, t.path AS path, t.line AS line
  ORDER BY due, path, line
  LIMIT coalesce($limit, 1000000)
  RETURN t, due, path, line
UNION ALL
  MATCH (t:Task)
  WHERE t.due IS NULL
    AND t.state IN ['open', 'in progress']
  WITH t, t.path AS path, t.line AS line
  ORDER BY path, line
  LIMIT coalesce($limit, 1000000)
  RETURN t, null AS due, path, line
}
WITH t, due, path, line
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
