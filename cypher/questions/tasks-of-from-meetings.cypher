// Which tasks of {person} came out of the meetings of a time?
// Their tasks of meetings that were in it, whether done or not, the earliest due first.
//
// about: tasks
// ask: which tasks of|for {person} came out of meetings|meeting {time}
// ask: tasks of|for {person} from|of meetings|meeting {time}
// ask: which tasks was {person} assigned in|at meetings|meeting {time}
// ask: which tasks did {person} take in|at|from meetings|meeting {time}
// ask: which tasks did {person} get out of meetings|meeting {time}
// parameter: person is an assignee
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: earliest due
// none: {person|# has|# have} no task from the meetings of that time.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)<-[:HAS_TASK]-(n:Note)-[:HOLDS*0..1]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
  AND (m = n OR m.line <= t.line AND NOT EXISTS {
    MATCH (n)-[:HOLDS]->(later:Meeting)
    WHERE later.line > m.line
      AND later.line <= t.line
  })
WITH DISTINCT t
RETURN t AS task,
  t.due AS due,
  t.state AS state,
  t.priority AS priority,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
LIMIT coalesce($limit, 1000000)
