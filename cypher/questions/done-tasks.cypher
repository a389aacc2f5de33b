// Which tasks were done?
// Everybody's tasks that are done, the latest first.
//
// about: tasks
// ask: which tasks were done
// ask: what was done
// ask: done tasks
// ask: what did i get done who
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: latest done
// none: no task is marked as done.
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (t:Task)
WHERE t.state = 'done'
  AND ($since IS NULL OR t.done >= $since AND t.done <= $today)
  AND ($until IS NULL OR t.done <= $until)
WITH t, t.done AS done, t.path AS path, t.line AS line
ORDER BY done IS NULL, done DESC, path, line
LIMIT coalesce($limit, 1000000)
RETURN t AS task,
  done AS done,
  COLLECT {
    MATCH (t)-[:ASSIGNED_TO]->(person:Person)
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS assigned,
  [{path: path, line: line}] AS evidence
ORDER BY done IS NULL, done DESC, path, line
