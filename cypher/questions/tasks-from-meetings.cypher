// Which tasks came out of the meetings of a time?
// All tasks of meetings that were in it, whether done or not, the earliest due first.
//
// about: tasks
// ask: which tasks came out of meetings|meeting {time}
// ask: tasks from|of meetings|meeting {time}
// ask: which tasks were made|assigned in|at meetings|meeting {time}
// ask: which tasks came up in|at meetings|meeting {time}
// ask: which tasks decide in|at meetings|meeting {time}
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: earliest due
// none: no task is noted in the meetings of that time.
// :param since => null
// :param until => null
// :param limit => null
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
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
