// Which tasks of {person} were cancelled?
// Their tasks that were cancelled, the latest due first.
//
// about: tasks
// ask: which tasks of {person} were cancelled
// ask: which cancelled tasks does {person} have
// ask: what did {person} cancel
// parameter: person is an assignee
// parameter: limit is a number, else null
// order: latest due
// :param person => 'glenn lockwood'
// :param limit => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)
WHERE t.state = 'cancelled'
WITH DISTINCT t
RETURN t AS task,
  t.cancelled AS cancelled,
  t.due AS due,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due IS NULL, due DESC, task.path, task.line
LIMIT coalesce($limit, 1000000)
