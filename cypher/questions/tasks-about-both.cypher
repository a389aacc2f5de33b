// Which open tasks are about {something} and {thing}?
// Tasks that name both and are neither done nor cancelled, the earliest due first.
//
// about: tasks
// ask: what [open] tasks about|on|for [both] {something} and {thing}
// ask: what [open] tasks mention [both] {something} and {thing}
// ask: what is open about|on|for [both] {something} and {thing}
// parameter: something is a subject
// parameter: thing is a subject
// parameter: limit is a number, else null
// order: earliest due
// none: no open task names both {something} and {thing}.
// :param something => 'nvidia'
// :param thing => 'kv cache'
// :param limit => null
MATCH (:Entity {id: $something})<-[:ABOUT]-(t:Task)-[:ABOUT]->(:Entity {id: $thing})
WHERE t.state IN ['open', 'in progress']
WITH DISTINCT t
RETURN t AS task,
  t.due AS due,
  COLLECT {
    MATCH (t)-[:ASSIGNED_TO]->(person:Person)
    RETURN DISTINCT person.name AS name
    ORDER BY name
  } AS assigned,
  t.state AS state,
  [{path: t.path, line: t.line}] AS evidence
ORDER BY due, task.path, task.line
LIMIT coalesce($limit, 1000000)
