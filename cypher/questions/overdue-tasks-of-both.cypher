// Which overdue tasks do {person} and {other} have?
// The tasks of either that should have been done before today and aren't, the oldest first.
//
// about: tasks
// ask: which overdue [open] tasks do {person} and {other} have
// ask: what is overdue of|for|with {person} and {other}
// ask: which [open] tasks of {person} and {other} are overdue
// ask: what are {person} and {other} overdue with
// parameter: person is an assignee
// parameter: other is an assignee
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: limit is a number, else null
// order: earliest due
// none: neither {person} nor {other} has an overdue task.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param today => date()
// :param limit => null
MATCH (person:Entity)<-[:ASSIGNED_TO]-(t:Task)
WHERE person.id IN [$person, $other]
  AND t.state IN ['open', 'in progress']
  AND t.due < $today
  AND ($since IS NULL OR t.due >= $since)
  AND ($until IS NULL OR t.due <= $until)
WITH t, person.name AS name
ORDER BY name
WITH t, collect(DISTINCT name) AS names
RETURN t AS task,
  t.due AS due,
  names AS assigned,
  t.state AS state,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
LIMIT coalesce($limit, 1000000)
