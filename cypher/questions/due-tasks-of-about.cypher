// Which tasks of {person} about {something} are due?
// Their open tasks that name it and are due in a period, the earliest first.
//
// about: tasks
// ask: which [open] tasks of {person} about|on|for {something} are due
// ask: which tasks does {person} have due about|on|for {something}
// ask: what is due of|for {person} about|on|for {something}
// ask: which tasks of {person} are about|on|for {something} {period}
// ask: which tasks does {person} have about|on|for {something} {period}
// ask: what does {person} have to do about|on|for {something} {period}
// ask: what am i waiting for from {person} about {something} {period}
// parameter: person is an assignee
// parameter: something is an entity
// parameter: since is a date, else null
// parameter: until is a date, else null
// parameter: limit is a number, else null
// order: earliest due
// none: no task of {person} about {something} is due then.
// :param person => 'glenn lockwood'
// :param something => 'nvidia'
// :param since => null
// :param until => null
// :param limit => null
MATCH (:Entity {id: $person})<-[:ASSIGNED_TO]-(t:Task)-[:ABOUT]->(:Entity {id: $something})
WHERE t.state IN ['open', 'in progress']
  AND t.due IS NOT NULL
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
