// Which tasks are overdue?
// Everybody's tasks that should have been done before today and aren't, the oldest first.
//
// about: tasks
// ask: which [open] tasks are overdue
// ask: what is overdue
// ask: overdue tasks
// ask: which due|tasks were missed
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: earliest due
// none: no task is overdue.
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (t:Task)
WHERE t.state IN ['open', 'in progress']
  AND t.due < $today
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
