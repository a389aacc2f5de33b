// Which tasks of {person} were cancelled?
// Their tasks that were cancelled, the latest first.
//
// about: tasks
// ask: which tasks of {person} were cancelled
// ask: which cancelled tasks does {person} have
// ask: what did {person} cancel
// parameter: person is an assignee
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: latest cancelled
// none: {person|# has|# have} no task marked as cancelled.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)
WHERE t.state = 'cancelled'
  AND ($since IS NULL OR t.cancelled >= $since)
  AND ($until IS NULL OR t.cancelled <= $until)
WITH DISTINCT t
RETURN t AS task,
  t.cancelled AS cancelled,
  t.due AS due,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY cancelled IS NULL, cancelled DESC, due IS NULL, due DESC, task.path, task.line
LIMIT coalesce($limit, 1000000)
