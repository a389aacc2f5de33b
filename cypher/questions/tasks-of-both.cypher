// Which open tasks do {person} and {other} have?
// The tasks of either that are neither done nor cancelled, the earliest due first.
//
// about: tasks
// ask: what [open] tasks do {person} and {other} have
// ask: what [open] tasks of|for {person} and {other}
// ask: what is open for|with|of {person} and {other}
// ask: what do {person} and {other} have to do
// ask: what do {person} and {other} owe me
// ask: what am i waiting for from {person} and {other}
// ask: what must {person} and {other} do
// ask: what [open] tasks are assigned to {person} and {other}
// parameter: person is an assignee
// parameter: other is an assignee
// parameter: limit is a number, else null
// order: earliest due
// none: neither {person} nor {other} has an open task.
// :param person => 'glenn lockwood'
// :param other => 'allison boerum'
// :param limit => null
MATCH (person:Entity)<-[:ASSIGNED_TO]-(t:Task)
WHERE person.id IN [$person, $other]
  AND t.state IN ['open', 'in progress']
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
