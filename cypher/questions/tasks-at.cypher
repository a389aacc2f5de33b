// Which open tasks do people from {organisation} have?
// Tasks of those who work there that are neither done nor cancelled, the earliest due first. The vault's owner is left
// out.
//
// about: tasks
// ask: which [open] tasks do people at|from {organisation} have
// ask: [open] tasks of people at|from {organisation}
// ask: [open] tasks at {organisation}
// ask: what do people at|from {organisation} have to do
// ask: what do people at|from {organisation} owe me
// ask: what does {organisation} owe me
// ask: what am i waiting for from {organisation}
// parameter: organisation is an organisation
// parameter: owner is the owner
// parameter: limit is a number, else null
// order: earliest due
// none: nobody from {organisation} has an open task.
// :param organisation => 'nvidia'
// :param owner => ''
// :param limit => null
MATCH (:Entity {id: $organisation})<-[:WORKS_AT]-(person:Person)<-[:ASSIGNED_TO]-(t:Task)
WHERE person.id <> $owner
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
