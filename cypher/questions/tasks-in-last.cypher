// Which tasks came out of the last {meeting}?
// All tasks of the most recent meeting of this title, whether done or not, the earliest due first.
//
// about: tasks
// ask: which tasks came out of last {meeting}
// ask: tasks in|at|of|from last {meeting}
// ask: which tasks decide in|at last {meeting}
// ask: which tasks were assigned in|at last {meeting}
// ask: which tasks come from last {meeting}
// parameter: meeting is a meeting
// parameter: today is today
// parameter: limit is a number, else null
// none: no task is noted in the last {meeting}.
// :param meeting => 'Review AI pipeline summit slides'
// :param today => date()
// :param limit => null
MATCH (m:Meeting {title: $meeting})
WHERE coalesce(m.date, $today) <= $today
WITH m
ORDER BY m.date IS NULL, m.date DESC, m.id
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
