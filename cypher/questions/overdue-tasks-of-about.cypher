// Which overdue tasks of {person} are about {something}?
// Their tasks that name it, should have been done before today and aren't, the oldest first.
//
// about: tasks
// ask: which overdue [open] tasks of {person} are about|on|for {something}
// ask: which overdue [open] tasks does {person} have about|on|for {something}
// ask: what is {person} overdue with about|on|for {something}
// ask: which [open] tasks of {person} about|on|for {something} are overdue
// parameter: person is an assignee
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: earliest due
// none: no task of {person} about {something} is overdue.
// :param person => 'glenn lockwood'
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)-[:ABOUT]->(:Entity {id: $something})
WHERE t.state IN ['open', 'in progress']
  AND t.due < $today
  AND ($since IS NULL OR t.due >= $since)
  AND ($until IS NULL OR t.due <= $until)
WITH DISTINCT t
RETURN t AS task,
  t.due AS due,
  t.state AS state,
  t.priority AS priority,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
LIMIT coalesce($limit, 1000000)
