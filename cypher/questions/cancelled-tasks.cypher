// Which tasks were cancelled?
// Everybody's tasks that were cancelled, the latest first.
//
// about: tasks
// ask: which tasks were cancelled
// ask: cancelled tasks
// ask: what was cancelled
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest cancelled
// none: no task is marked as cancelled.
// :param since => null
// :param until => null
// :param limit => null
MATCH (t:Task)
WHERE t.state = 'cancelled'
  AND ($since IS NULL OR t.cancelled >= $since)
  AND ($until IS NULL OR t.cancelled <= $until)
WITH t, t.cancelled AS cancelled, t.due AS due, t.path AS path, t.line AS line
ORDER BY cancelled IS NULL, cancelled DESC, due IS NULL, due DESC, path, line
LIMIT coalesce($limit, 1000000)
RETURN t AS task,
  cancelled AS cancelled,
  COLLECT {
    MATCH (t)-[:ASSIGNED_TO]->(person:Person)
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS assigned,
  due AS due,
  [{path: path, line: line}] AS evidence
ORDER BY cancelled IS NULL, cancelled DESC, due IS NULL, due DESC, path, line
