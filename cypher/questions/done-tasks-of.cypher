// Which tasks has {person} done?
// Their tasks that are done, the latest first.
//
// about: tasks
// ask: which tasks has {person} done
// ask: what has {person} done
// ask: which tasks of {person} are done
// ask: what did {person} get done
// ask: done tasks of|by {person}
// ask: which work has {person} done
// parameter: person is an assignee
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: latest done
// none: {person|# has|# have} no task marked as done.
// :param person => 'glenn lockwood'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)
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
