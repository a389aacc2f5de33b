// Which tasks of {person} and {other} are due?
// The open tasks of either that are due in a period, the earliest first.
//
// about: tasks
// ask: which [open] tasks of|for {person} and {other} are due
// ask: what is due for|of {person} and {other}
// ask: which tasks do {person} and {other} have due
// ask: what do {person} and {other} have due
// ask: tasks of|for {person} and {other} {period}
// ask: what do {person} and {other} have to do {period}
// ask: what must {person} and {other} do {period}
// ask: what am i waiting for from {person} and {other} {period}
// parameter: person is an assignee
// parameter: other is an assignee
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: earliest due
// none: neither {person} nor {other} has an open task that is due.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param since => null
// :param until => null
// :param limit => null
MATCH (person:Entity)<-[:ASSIGNED_TO]-(t:Task)
WHERE person.id IN [$person, $other]
  AND t.state IN ['open', 'in progress']
  AND t.due IS NOT NULL
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
