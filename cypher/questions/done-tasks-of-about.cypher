// Which tasks has {person} done about {something}?
// Their tasks that name it and are done, the latest first.
//
// about: tasks
// ask: which tasks has {person} done about|on|for {something}
// ask: what has {person} done about|on|for {something}
// ask: which tasks of {person} about|on|for {something} are done
// ask: done tasks of|by {person} about|on|for {something}
// parameter: person is an assignee
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: latest done
// none: no task of {person} about {something} is marked as done.
// :param person => 'glenn lockwood'
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)-[:ABOUT]->(:Entity {id: $something})
WHERE t.state = 'done'
  AND ($since IS NULL OR t.done >= $since AND t.done <= $today)
  AND ($until IS NULL OR t.done <= $until)
WITH DISTINCT t
RETURN t AS task,
  t.done AS done,
  t.due AS due,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY done IS NULL, done DESC, task.path, task.line
LIMIT coalesce($limit, 1000000)
