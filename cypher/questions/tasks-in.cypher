// Which tasks came out of {meeting}?
// All tasks of the meeting of this title, or of all of them, whether done or not, the earliest due first.
//
// about: tasks
// ask: which tasks came out of {meeting}
// ask: which tasks decide in|at {meeting}
// ask: tasks in|at|of|from {meeting}
// ask: tasks of|from meeting [called] {meeting}
// ask: which tasks were assigned in|at {meeting}
// ask: which tasks were made in|at {meeting}
// ask: which tasks came up in|at {meeting}
// ask: who has which tasks from {meeting}
// ask: which tasks come from {meeting}
// parameter: meeting is a meeting
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: earliest due
// none: no task is noted in {meeting}.
// :param meeting => 'Review AI pipeline summit slides'
// :param since => null
// :param until => null
// :param limit => null
MATCH (m:Meeting {title: $meeting})<-[:HOLDS*0..1]-(n:Note)-[:HAS_TASK]->(t:Task)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (m = n OR m.line <= t.line AND NOT EXISTS {
    MATCH (n)-[:HOLDS]->(later:Meeting)
    WHERE later.line > m.line
      AND later.line <= t.line
  })
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
