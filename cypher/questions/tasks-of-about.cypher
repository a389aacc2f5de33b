// Which open tasks of {person} are about {something}?
// Their tasks that name it and are neither done nor cancelled, the earliest due first.
//
// about: tasks
// ask: what [open] tasks of {person} about|on {something}
// ask: what [open] tasks does {person} have about|on {something}
// ask: what [open] tasks of {person} mention {something}
// ask: what does {person} have to do about|for {something}
// ask: what does {person} owe me about|for {something}
// ask: what am i waiting for from {person} about {something}
// ask: which tasks of {person} concern {something}
// ask: what tasks about|on|for {something} are of {person}
// ask: what work is open of {person} about|on {something}
// parameter: person is an assignee
// parameter: something is an entity
// parameter: limit is a number, else null
// order: earliest due
// none: no open task of {person} is about {something}.
// :param person => 'glenn lockwood'
// :param something => 'nvidia'
// :param limit => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)-[:ABOUT]->(:Entity {id: $something})
WHERE t.state IN ['open', 'in progress']
WITH DISTINCT t
RETURN t AS task,
  t.due AS due,
  t.state AS state,
  t.priority AS priority,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
LIMIT coalesce($limit, 1000000)
