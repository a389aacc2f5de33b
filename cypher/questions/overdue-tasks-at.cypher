// Which overdue tasks do people from {organisation} have?
// Tasks of those who work there that should have been done before today and aren't, the oldest first. The vault's owner is
// left out.
//
// about: tasks
// ask: which overdue [open] tasks do people at|from {organisation} have
// ask: overdue [open] tasks at {organisation}
// ask: overdue [open] tasks of people at|from {organisation}
// ask: what is {organisation} overdue with
// ask: what are people at|from {organisation} overdue with
// parameter: organisation is an organisation
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: today is today
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: earliest due
// none: nobody from {organisation} has an overdue task.
// :param organisation => 'nvidia'
// :param since => null
// :param until => null
// :param today => date()
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $organisation})<-[:WORKS_AT]-(person:Person)<-[:ASSIGNED_TO]-(t:Task)
WHERE person.id <> $owner
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
