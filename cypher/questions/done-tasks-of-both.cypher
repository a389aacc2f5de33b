// Which tasks have {person} and {other} done?
// The tasks of either that are done, the latest first.
//
// about: tasks
// ask: which tasks have {person} and {other} done
// ask: what have {person} and {other} done
// ask: which tasks of {person} and {other} are done
// ask: what did {person} and {other} get done
// ask: done tasks of|by {person} and {other}
// parameter: person is an assignee
// parameter: other is an assignee
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: latest done
// none: neither {person} nor {other} has a task marked as done.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (person:Entity)<-[:ASSIGNED_TO]-(t:Task)
WHERE person.id IN [$person, $other]
  AND t.state = 'done'
  AND ($since IS NULL OR t.done >= $since AND t.done <= $today)
  AND ($until IS NULL OR t.done <= $until)
WITH t, person.name AS name
ORDER BY name
WITH t, collect(DISTINCT name) AS names
RETURN t AS task,
  t.done AS done,
  t.due AS due,
  names AS assigned,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY done IS NULL, done DESC, task.path, task.line
LIMIT coalesce($limit, 1000000)
