// Which tasks are due?
// Everybody's open tasks that are due in a period, the earliest first.
//
// about: tasks
// ask: which [open] tasks are due
// ask: what is due
// ask: tasks due
// ask: due
// ask: when are tasks due
// ask: tasks {period}
// ask: what tasks have to be done {period}
// ask: what has to be done {period}
// ask: tasks for everyone due
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: earliest due
// none: no open task is due.
// :param since => null
// :param until => null
// :param limit => null
MATCH (t:Task)
WHERE t.state IN ['open', 'in progress']
  AND t.due IS NOT NULL
  AND ($since IS NULL OR t.due >= $since)
  AND ($until IS NULL OR t.due <= $until)
WITH t, t.due AS due, t.path AS path, t.line AS line
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
